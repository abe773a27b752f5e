package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.required;

import org.sovereignparity.json.internal.codec.Kinds.Kind;
import org.sovereignparity.json.internal.codec.Kinds.Written;
import org.sovereignparity.scoring.Trimming;

/**
 * The wire forms of which ratings do not count: a number of them at each end, or an object of one
 * of several kinds.
 */
final class Trimmings implements Trimming.Cases<Written> {
  private static final int MAX = 1_000;
  private static final Codec<Integer> NUMBER = Values.integer(0, MAX);

  private final Kinds<Trimming> kinds =
      new Kinds<>(
          "trimming",
          "Which ratings of a panel do not count.",
          "Which do not.",
          trimming -> trimming.match(this));

  private final Kind<Trimming.Ends, Trimming> ends =
      kinds.add(
          "ends",
          "So many at each end do not count.",
          Trimming.Ends::new,
          required("lowest", NUMBER, Trimming.Ends::ofLowest).says("How many of the lowest."),
          required("highest", NUMBER, Trimming.Ends::ofHighest).says("How many of the highest."));

  private final Kind<Trimming.Best, Trimming> best =
      kinds.add(
          "best",
          "Only the highest count.",
          Trimming.Best::new,
          required("count", Values.integer(1, MAX), Trimming.Best::count)
              .says("How many of the highest count."));

  private final Kind<Trimming.Median, Trimming> median =
      kinds.add("median", "The one in the middle counts, or the two.", Trimming.Median::new);

  final Codec<Trimming> form =
      Codec.of(
          Schema.anyOf(NUMBER.schema(), kinds.schema()),
          node -> node.isObject() ? kinds.read(node) : ends(NUMBER.read(node)),
          (trimming, sources) -> trimming.match(this).write(sources));

  private static Trimming ends(int number) {
    return new Trimming.Ends(number, number);
  }

  /** So many at both ends are written as a number. */
  @Override
  public Written ends(Trimming.Ends trimming) {
    return trimming.ofLowest() == trimming.ofHighest()
        ? sources -> NUMBER.write(trimming.ofLowest(), sources)
        : ends.of(trimming);
  }

  @Override
  public Written best(Trimming.Best trimming) {
    return best.of(trimming);
  }

  @Override
  public Written median(Trimming.Median trimming) {
    return median.of(trimming);
  }
}
