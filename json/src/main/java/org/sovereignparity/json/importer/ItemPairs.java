package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.PairedSample;

/**
 * The items that two models have in common, with the scores of both, and those that only one has.
 *
 * <p>Items are paired by their ids alone; the caller has to make sure that both results are of one
 * benchmark and metric. Items that could not be paired do not count in the pairs, which may then be
 * fewer than the items of the scores: see {@link #candidateOnly} and {@link #referenceOnly}.
 */
public final class ItemPairs {
  private final ItemResults candidate;
  private final ItemResults reference;

  private ItemPairs(ItemResults candidate, ItemResults reference) {
    this.candidate = candidate;
    this.reference = reference;
  }

  /** {@return the pairs of two models' items} */
  public static ItemPairs of(ItemResults candidate, ItemResults reference) {
    return new ItemPairs(candidate, reference);
  }

  /** {@return whether both scores may be the means of these items, of which each has all} */
  boolean areOf(ImportedScore ours, ImportedScore theirs) {
    return candidateOnly().isEmpty()
        && referenceOnly().isEmpty()
        && candidate.areOf(ours)
        && reference.areOf(theirs);
  }

  /** {@return the items of both, in the candidate's order} */
  public ImmutableList<String> items() {
    return those(candidate, id -> reference.scores().containsKey(id));
  }

  /** {@return the items that only the candidate has a score on} */
  public ImmutableList<String> candidateOnly() {
    return those(candidate, id -> !reference.scores().containsKey(id));
  }

  /** {@return the items that only the reference has a score on} */
  public ImmutableList<String> referenceOnly() {
    return those(reference, id -> !candidate.scores().containsKey(id));
  }

  private static ImmutableList<String> those(ItemResults of, Predicate<String> which) {
    return of.scores().keySet().stream().filter(which).collect(toImmutableList());
  }

  /** {@return the scores on the items of both, in their order; empty where there are none} */
  public Optional<PairedSample> sample() {
    ImmutableList<String> items = items();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(PairedSample.of(scores(candidate, items), scores(reference, items)));
  }

  private static double[] scores(ItemResults of, ImmutableList<String> items) {
    return items.stream().mapToDouble(id -> Double.parseDouble(score(of, id).text())).toArray();
  }

  private static WrittenNumber score(ItemResults of, String item) {
    return Optional.ofNullable(of.scores().get(item)).orElseThrow();
  }

  /**
   * {@return how often both, one or neither had 1; empty where a score is neither 0 nor 1, and
   * where there are no pairs}
   */
  public Optional<PairedCounts> counts() {
    ImmutableList<String> items = items();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    int[] counts = new int[4];
    for (String item : items) {
      Rational x = score(candidate, item).value();
      Rational y = score(reference, item).value();
      if (!isRightOrWrong(x) || !isRightOrWrong(y)) {
        return Optional.empty();
      }
      counts[(x.signum() > 0 ? 0 : 2) + (y.signum() > 0 ? 0 : 1)]++;
    }
    return Optional.of(PairedCounts.of(counts[0], counts[1], counts[2], counts[3]));
  }

  private static boolean isRightOrWrong(Rational score) {
    return score.signum() == 0 || score.equals(Rational.ONE);
  }

  /** {@return how many items are paired, and how many are not, for people} */
  @Override
  public String toString() {
    return "%s pairs, %s of the candidate only, %s of the reference only"
        .formatted(items().size(), candidateOnly().size(), referenceOnly().size());
  }
}
