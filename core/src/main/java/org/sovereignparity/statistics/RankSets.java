package org.sovereignparity.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which ranks data allow several models, the greatest score first, such as 1..3 of five.
 *
 * <pre>
 *   RankSets.ofEstimates(totals, ConfidenceLevel.of(0.95)).of("A").within(3)   // POSSIBLY
 * </pre>
 *
 * <p>Of every two it is tested whether the first is above the second, and the p-values are adjusted
 * together by {@link Multiplicity#HOLM}. A model is behind as many as are shown to be above it, and
 * before as many as it is shown to be above:
 *
 * <pre>
 *   least rank     1 + how many are shown above it
 *   greatest rank  n - how many it is shown above
 * </pre>
 *
 * <p>With the confidence asked for, all sets contain the true ranks at once, so that nothing has to
 * be adjusted for whoever reads them all, or says of each who is within the places; models that are
 * truly equal may have any of the ranks that they share. Source: M. Mogstad, J. P. Romano, A. M.
 * Shaikh and D. Wilhelm, Inference for ranks with applications to mobility across neighbourhoods
 * and academic achievement across countries, Review of Economic Studies 91 (2024) 476-518, section
 * 3, here with Holm's steps in place of resampled ones, which need no joint distribution; S. Holm,
 * A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6
 * (1979) 65-70.
 *
 * <p>How often they contain the true ranks is <a href="doc-files/coverage.html">tabulated</a>.
 */
public final class RankSets {
  private static final int MOST = 1_000;

  private final ConfidenceLevel confidence;
  private final ImmutableMap<String, RankSet> sets;

  private RankSets(ConfidenceLevel confidence, ImmutableMap<String, RankSet> sets) {
    this.confidence = confidence;
    this.sets = sets;
  }

  /** The p-value of the claim that the first is above the second. */
  private interface Comparison {
    double pValue(String one, String other);
  }

  /**
   * {@return the sets of models of which a score with its error is known, each of items of its own}
   *
   * <p>Two are compared by Welch's test. Where neither has an error, nothing is shown.
   *
   * @param estimates by model, one to {@value #MOST}
   * @param confidence how often all sets are right at once, such as 0.95
   * @throws IllegalArgumentException if there are none, or too many
   */
  public static RankSets ofEstimates(
      Map<String, MeanEstimate> estimates, ConfidenceLevel confidence) {
    ImmutableMap<String, MeanEstimate> of = ImmutableMap.copyOf(estimates);
    return of(
        of.keySet().asList(),
        (one, other) -> pValue(requireNonNull(of.get(one)), requireNonNull(of.get(other))),
        confidence);
  }

  /**
   * {@return the sets of models that answered the same items}
   *
   * <p>Two are compared item by item: of right and wrong answers by the score test of their
   * difference (variance as where both are equal, over n - 1), of other scores by Student's test.
   * Where all differences are the same, nothing is shown.
   *
   * @param scores by model, one to {@value #MOST}; all of one size and in one order
   * @param confidence how often all sets are right at once, such as 0.95
   * @throws IllegalArgumentException if there are none, too many, or sizes differ
   */
  public static RankSets ofItems(Map<String, Sample> scores, ConfidenceLevel confidence) {
    ImmutableMap<String, Sample> of = ImmutableMap.copyOf(scores);
    return of(
        of.keySet().asList(),
        (one, other) -> pValue(requireNonNull(of.get(one)), requireNonNull(of.get(other))),
        confidence);
  }

  private static double pValue(MeanEstimate one, MeanEstimate other) {
    double variance = square(one.standardError()) + square(other.standardError());
    double difference = one.mean() - other.mean();
    if (!(difference > 0 && variance > 0)) {
      return 1;
    }
    double freedom =
        Satterthwaite.freedom(
            new double[] {square(one.standardError()), square(other.standardError())},
            new double[] {one.items() - 1.0, other.items() - 1.0});
    return Quantiles.studentUpperTail(difference / Math.sqrt(variance), freedom);
  }

  private static double square(double number) {
    return number * number;
  }

  private static double pValue(Sample one, Sample other) {
    PairedSample pair = PairedSample.of(one, other);
    if (!(one.mean() > other.mean())) {
      return 1;
    }
    PairedUnits of = PairedUnits.of(pair);
    boolean isOfAnswers = of.leastAnswers().isPresent();
    if (pair.size() < 2 || (!isOfAnswers && of.residual(1) == 0)) {
      return 1;
    }
    return Quantiles.studentUpperTail(of.contrast(1).statisticAt(0), of.freedom());
  }

  private static RankSets of(
      ImmutableList<String> models, Comparison test, ConfidenceLevel confidence) {
    int n = models.size();
    if (n == 0 || n > MOST) {
      throw new IllegalArgumentException("Models must be within 1..%s: %s".formatted(MOST, n));
    }
    double[] p =
        models.stream()
            .flatMapToDouble(
                one ->
                    models.stream()
                        .filter(other -> !one.equals(other))
                        .mapToDouble(other -> test.pValue(one, other)))
            .toArray();
    return new RankSets(confidence, sets(models, shown(p, confidence.errorRate())));
  }

  /** {@return for each claim whether it is shown among all} */
  private static boolean[] shown(double[] p, double alpha) {
    double[] adjusted = p.length == 0 ? p : Multiplicity.HOLM.adjust(p);
    boolean[] shown = new boolean[p.length];
    for (int i = 0; i < p.length; i++) {
      shown[i] = adjusted[i] <= alpha;
    }
    return shown;
  }

  private static ImmutableMap<String, RankSet> sets(ImmutableList<String> models, boolean[] shown) {
    int n = models.size();
    int[] above = new int[n];
    int[] below = new int[n];
    int at = 0;
    for (int one = 0; one < n; one++) {
      for (int other = 0; other < n; other++) {
        if (one != other && shown[at++]) {
          above[other]++;
          below[one]++;
        }
      }
    }
    ImmutableMap.Builder<String, RankSet> sets = ImmutableMap.builder();
    for (int i = 0; i < n; i++) {
      sets.put(models.get(i), new RankSet(1 + above[i], n - below[i]));
    }
    return sets.buildOrThrow();
  }

  /**
   * {@return the ranks that the data allow a model}
   *
   * @throws IllegalArgumentException if it is none of those compared
   */
  public RankSet of(String model) {
    RankSet set = sets.get(requireNonNull(model));
    if (set == null) {
      throw new IllegalArgumentException(
          "Model must be one of %s: \"%s\"".formatted(sets.keySet(), model));
    }
    return set;
  }

  /** {@return the sets by model, in the order given} */
  public ImmutableMap<String, RankSet> byModel() {
    return sets;
  }

  /** {@return how often all sets are right at once} */
  public ConfidenceLevel confidence() {
    return confidence;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RankSets that
        && confidence.equals(that.confidence)
        && sets.equals(that.sets);
  }

  @Override
  public int hashCode() {
    return sets.hashCode();
  }

  /** {@return the sets by model, such as <code>{A=1..2, B=1..3}</code>} */
  @Override
  public String toString() {
    return sets.toString();
  }
}
