package org.sovereignparity.programme;

/**
 * Between which ranks one is, over every completion of what is missing, such as 2..4.
 *
 * @param least the least rank that any completion gives, which is the best
 * @param greatest the greatest
 */
public record Ranks(int least, int greatest) {
  /** {@return the one rank, or both with two points between} */
  @Override
  public String toString() {
    return least == greatest ? String.valueOf(least) : least + ".." + greatest;
  }
}
