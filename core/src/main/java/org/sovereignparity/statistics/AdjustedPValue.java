package org.sovereignparity.statistics;

/**
 * A p-value of one of several claims, by itself and as one of them.
 *
 * @param pValue that of the claim alone, 0..1
 * @param adjusted that for whoever will name every claim that is shown, 0..1; see {@link
 *     Multiplicity}
 */
public record AdjustedPValue(double pValue, double adjusted) {
  /**
   * Creates the pair.
   *
   * @throws IllegalArgumentException if a number is not within 0..1
   */
  public AdjustedPValue {
    TestResult.checkPValue(pValue);
    TestResult.checkPValue(adjusted);
  }
}
