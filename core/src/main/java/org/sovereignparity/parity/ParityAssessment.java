package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.AssessmentPlan.Outcome;
import org.sovereignparity.report.Report;

/**
 * How close a candidate comes to a frontier under a policy, such as {@code 3754/3939} (95.30 %) for
 * K-EXAONE against DeepSeek-V3.2, with the verdict and its reasons.
 *
 * <p>Ratio and verdict are computed when one assessment is made; those of a {@link ParityTable},
 * and everything else, when they are asked for. Two assessments are equal when the same was asked
 * of the same scores, since the answer depends on nothing else.
 */
public final class ParityAssessment {
  private static final Rounding TWO_DECIMALS = Rounding.of(2, RoundingMode.HALF_UP);

  private final AssessmentPlan plan;

  /** The row of the candidate. */
  private final int row;

  /** Null where nothing is asked of the ratio. */
  private final @Nullable Verdict verdict;

  /** Null until it is asked for; whoever computes it gets the same. */
  private @Nullable Outcome outcome;

  private ParityAssessment(
      AssessmentPlan plan, int row, @Nullable Verdict verdict, @Nullable Outcome outcome) {
    this.plan = plan;
    this.row = row;
    this.verdict = verdict;
    this.outcome = outcome;
  }

  static ParityAssessment of(
      Scoreboard board,
      String candidate,
      Frontier frontier,
      ParityPolicy policy,
      Optional<Threshold> threshold) {
    requireNonNull(candidate);
    requireNonNull(frontier);
    AssessmentPlan plan = AssessmentPlan.of(board, candidate, frontier, policy, threshold);
    int row = board.row(candidate).orElseThrow();
    return of(plan, row, plan.outcome(row));
  }

  private static ParityAssessment of(AssessmentPlan plan, int row, Outcome outcome) {
    return new ParityAssessment(plan, row, plan.verdict(outcome), outcome);
  }

  /** {@return an assessment whose verdict is known; the rest is computed when it is asked for} */
  static ParityAssessment of(AssessmentPlan plan, int row, Verdict verdict) {
    return new ParityAssessment(plan, row, verdict, null);
  }

  private Outcome outcome() {
    Outcome known = outcome;
    if (known == null) {
      known = plan.outcome(row);
      outcome = known;
    }
    return known;
  }

  private ImmutableList<Pair> pairs() {
    return outcome().comparison().pairs();
  }

  /** {@return the scores that were assessed} */
  public Scoreboard board() {
    return plan.board();
  }

  /** {@return the id of the model that was compared} */
  public String candidate() {
    return plan.id(row);
  }

  /** {@return the choice of the reference} */
  public Frontier frontier() {
    return plan.frontier();
  }

  /** {@return how scores became a ratio} */
  public ParityPolicy policy() {
    return plan.policy();
  }

  /** {@return what the ratio was asked to reach, if anything} */
  public Optional<Threshold> threshold() {
    return plan.threshold();
  }

  /**
   * {@return whether the ratio reaches the threshold; undetermined where there is no ratio}
   *
   * <p>It is absent where there is a ratio but nothing was asked of it.
   */
  public Optional<Verdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  /**
   * {@return the parity ratio, exact and before any rounding, where 1 is 100 %; absent if
   * undetermined}
   */
  public Optional<ExactNumber> ratio() {
    return Optional.ofNullable(outcome().ratio());
  }

  private boolean hasRatio() {
    return outcome().ratio() != null;
  }

  /** {@return the models that gave a reference, by id; none if undetermined} */
  public ImmutableSortedSet<String> referenceModels() {
    return hasRatio() ? outcome().comparison().referenceModels() : ImmutableSortedSet.of();
  }

  /** {@return how many benchmarks were used, at least 1; if undetermined, how many there are} */
  public int benchmarksUsed() {
    return hasRatio() ? pairs().size() : board().benchmarks().size();
  }

  /**
   * {@return the ids of the benchmarks on which there are two scores to compare, or one that counts
   * as zero, in the scoreboard's order; none where it is not known what to compare}
   */
  public ImmutableList<String> compared() {
    return pairs().stream().map(pair -> pair.benchmark().id()).collect(toImmutableList());
  }

  /** {@return the missing scores for which a benchmark was left out} */
  public ImmutableList<UnknownFact> excluded() {
    return outcome().comparison().excluded();
  }

  /**
   * {@return what is missing for a ratio, and the missing scores that count as zero}
   *
   * <p>The reasons are of {@link MissingReason}; a fact is about a model and a benchmark, a model
   * alone, or all.
   */
  public ImmutableList<UnknownFact> missing() {
    return ImmutableList.<UnknownFact>builder()
        .addAll(outcome().comparison().countedZero())
        .addAll(outcome().comparison().faults())
        .addAll(outcome().faults())
        .build();
  }

  /** {@return what a reader should know beside the verdict, in the order of {@link Flag}} */
  public ImmutableSet<Flag> flags() {
    Set<Flag> flags = Sets.newEnumSet(ImmutableSet.of(), Flag.class);
    ratio().ifPresent(ratio -> threshold().ifPresent(asked -> addFlags(flags, ratio, asked)));
    if (!excluded().isEmpty() || !outcome().comparison().countedZero().isEmpty()) {
      flags.add(Flag.ASSUMED_MISSING);
    }
    if (ratio().isPresent() && pairs().stream().anyMatch(Pair::isSuspectedOfMixedUnits)) {
      flags.add(Flag.MIXED_UNITS_SUSPECTED);
    }
    return ImmutableSet.copyOf(flags);
  }

  private void addFlags(Set<Flag> flags, ExactNumber ratio, Threshold threshold) {
    boolean met = threshold.isMetBy(ratio);
    if (ratio.equals(threshold.value())) {
      flags.add(Flag.EXACT_TIE);
    }
    if (threshold.rounding().isEmpty()) {
      if (threshold.rounded(TWO_DECIMALS).isMetBy(ratio) != met) {
        flags.add(Flag.FLIPS_WHEN_ROUNDED);
      }
      if (policy().aggregation() != Aggregation.GEOMETRIC_MEAN_OF_RATIOS
          && new DoubleArithmetic(policy(), pairs()).meets(threshold) != met) {
        flags.add(Flag.DIFFERS_IN_DOUBLE);
      }
    }
  }

  /** {@return the pairs of which one score may be a fraction and the other a percentage, shown} */
  String suspectedOfMixedUnits() {
    return pairs().stream()
        .filter(Pair::isSuspectedOfMixedUnits)
        .map(
            pair ->
                "%s and %s on %s"
                    .formatted(
                        pair.candidateScore().orElseThrow(),
                        pair.referenceScore(),
                        pair.benchmark().id()))
        .collect(joining(", "));
  }

  /**
   * {@return the assessments under the same policy and reference with each other aggregation that
   * is defined, in the order of {@link Aggregation}}
   */
  public ImmutableMap<Aggregation, ParityAssessment> otherAggregations() {
    ImmutableMap.Builder<Aggregation, ParityAssessment> others = ImmutableMap.builder();
    for (Aggregation aggregation : Aggregation.values()) {
      if (aggregation != policy().aggregation()) {
        with(aggregation).ifPresent(other -> others.put(aggregation, other));
      }
    }
    return others.buildOrThrow();
  }

  private Optional<ParityAssessment> with(Aggregation aggregation) {
    return plan.with(aggregation)
        .flatMap(
            other ->
                other
                    .unlessRefused(row, outcome().comparison())
                    .map(found -> of(other, row, found)));
  }

  /** {@return what each benchmark used does, in the scoreboard's order; none if undetermined} */
  public ImmutableList<Contribution> contributions() {
    if (!hasRatio()) {
      return ImmutableList.of();
    }
    Optional<Rational> total =
        switch (policy().aggregation()) {
          case RATIO_OF_MEANS -> Optional.of(ParityRatio.weightedReferences(pairs()));
          case MEAN_OF_RATIOS -> Optional.of(ParityRatio.weights(pairs()));
          case GEOMETRIC_MEAN_OF_RATIOS, MINIMUM_RATIO -> Optional.empty();
        };
    return pairs().stream().map(pair -> contribution(pair, total)).collect(toImmutableList());
  }

  private Contribution contribution(Pair pair, Optional<Rational> total) {
    return new Contribution.Builder()
        .benchmark(pair.benchmark().id())
        .candidate(pair.candidateScore())
        .reference(pair.referenceScore())
        .referenceModel(pair.referenceModel())
        .ratio(pair.hasRatio() ? Optional.of(pair.ratio()) : Optional.empty())
        .weight(pair.weight())
        .share(total.map(whole -> term(pair).dividedBy(whole)))
        .build();
  }

  private Rational term(Pair pair) {
    return pair.weight()
        .times(
            policy().aggregation() == Aggregation.RATIO_OF_MEANS
                ? pair.candidate()
                : pair.ratio(policy().cap()));
  }

  /**
   * {@return what the candidate lacks to reach the threshold}
   *
   * <p>It is absent where the verdict is not {@link Verdict#NOT_MET}, where the threshold rounds,
   * and for the geometric mean.
   */
  public Optional<Shortfall> shortfall() {
    return hasShortfall() && !threshold().orElseThrow().isMetBy(ratio().orElseThrow())
        ? Optional.of(
            // Only a geometric mean, which has no shortfall, is another number.
            new Shortfalls(
                    policy(), pairs(), (Rational) ratio().orElseThrow(), threshold().orElseThrow())
                .find())
        : Optional.empty();
  }

  /**
   * {@return whether a shortfall is defined, so that an absent one says that nothing is lacking}
   */
  public boolean hasShortfall() {
    return hasRatio()
        && threshold().filter(asked -> asked.rounding().isEmpty()).isPresent()
        && policy().aggregation() != Aggregation.GEOMETRIC_MEAN_OF_RATIOS;
  }

  /**
   * {@return the pairs of scores whose protocols differ, or of which only one states a protocol or
   * a setting of it, with what differs}
   *
   * <p>What neither states is no mismatch here; {@link #protocolMismatches(String...)} asks for it.
   */
  public ImmutableList<ProtocolMismatch> protocolMismatches() {
    return mismatches(ProtocolMismatch::of);
  }

  /**
   * {@return the pairs of scores of which one does not state each of {@code settings}, or which
   * state one of them differently}
   *
   * @param settings names of settings, such as {@code shots} and {@code task-version}; other
   *     settings do not matter
   */
  public ImmutableList<ProtocolMismatch> protocolMismatches(String... settings) {
    ImmutableList<String> names = ImmutableList.copyOf(settings);
    return mismatches((candidate, reference) -> ProtocolMismatch.in(names, candidate, reference));
  }

  private ImmutableList<ProtocolMismatch> mismatches(
      BiFunction<Score, Score, Optional<ProtocolMismatch>> compare) {
    return pairs().stream()
        .flatMap(
            pair ->
                score(candidate(), pair)
                    .flatMap(
                        score ->
                            compare.apply(score, score(pair.referenceModel(), pair).orElseThrow()))
                    .stream())
        .collect(toImmutableList());
  }

  private Optional<Score> score(String model, Pair pair) {
    return board().score(model, pair.benchmark().id());
  }

  /**
   * {@return the {@linkplain #verdict verdict} if both scores of each pair state each of {@code
   * settings}, with the same value; else undetermined}
   *
   * <p>It is for rules that compare only scores taken in the same way. The pairs at fault are
   * {@link #protocolMismatches(String...)} of the same settings.
   *
   * @param settings as in {@link #protocolMismatches(String...)}
   */
  public Optional<Verdict> verdictIfSame(String... settings) {
    return protocolMismatches(settings).isEmpty() ? verdict() : Optional.of(Verdict.UNDETERMINED);
  }

  /**
   * {@return the whole reasoning: policy, reference, a row for each benchmark, what is missing,
   * flags, other aggregations, what is lacking, sources}
   *
   * <p>The text is for people and may change in any release. A percentage in it never lies on the
   * other side of the threshold than the exact ratio.
   */
  public Report explain() {
    return new Explanation(this).report();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParityAssessment that
        && candidate().equals(that.candidate())
        && plan.equals(that.plan);
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidate(), plan);
  }

  /** {@return candidate, reference, ratio and verdict in one line, for people} */
  @Override
  public String toString() {
    return new Explanation(this).line();
  }
}
