package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Threshold;

/**
 * What is asked of every candidate of a scoreboard, with all that does not depend on the candidate
 * worked out once. A candidate is a row of the scoreboard.
 */
final class AssessmentPlan {
  private final References references;
  private final ParityPolicy policy;
  private final @Nullable Threshold threshold;
  private final Optional<GeometricMean> geometric;

  /**
   * What there is to say of a candidate.
   *
   * @param faults the ratios of pairs that do not exist
   * @param ratio null if it is undetermined
   */
  record Outcome(
      Comparison comparison, ImmutableList<UnknownFact> faults, @Nullable ExactNumber ratio) {}

  private AssessmentPlan(
      References references, ParityPolicy policy, @Nullable Threshold threshold) {
    this.references = references;
    this.policy = policy;
    this.threshold = threshold;
    this.geometric =
        policy.aggregation() == Aggregation.GEOMETRIC_MEAN_OF_RATIOS
            ? Optional.of(GeometricMean.of(references.board(), policy))
            : Optional.empty();
  }

  /**
   * {@return the plan for one candidate, or for all of which the same is refused}
   *
   * @throws RefusedException if it is refused
   */
  static AssessmentPlan of(
      Scoreboard board,
      String candidate,
      Frontier frontier,
      ParityPolicy policy,
      Optional<Threshold> threshold) {
    threshold.ifPresent(Admission::check);
    int[] rivals = board.rows(frontier.models());
    Admission.check(board, candidate, frontier, rivals, policy);
    return new AssessmentPlan(
        new References(board, frontier, rivals, policy), policy, threshold.orElse(null));
  }

  /** {@return the same question under another aggregation, if that is defined} */
  Optional<AssessmentPlan> with(Aggregation aggregation) {
    ParityPolicy other = policy.toBuilder().aggregation(aggregation).build();
    return Admission.undefined(board(), other).isEmpty()
        ? Optional.of(new AssessmentPlan(references, other, threshold))
        : Optional.empty();
  }

  String id(int candidate) {
    return references.id(candidate);
  }

  Scoreboard board() {
    return references.board();
  }

  Frontier frontier() {
    return references.frontier();
  }

  ParityPolicy policy() {
    return policy;
  }

  Optional<Threshold> threshold() {
    return Optional.ofNullable(threshold);
  }

  /**
   * {@return what there is to say of a candidate}
   *
   * @throws RefusedException if the powers of its scores are too large
   */
  Outcome outcome(int candidate) {
    Comparison comparison = Comparison.of(references, candidate);
    refused(comparison)
        .ifPresent(
            refused -> {
              throw refused;
            });
    return outcome(candidate, comparison);
  }

  /** {@return what there is to say of a candidate, unless it is refused} */
  Optional<Outcome> unlessRefused(int candidate, Comparison comparison) {
    return refused(comparison).isEmpty()
        ? Optional.of(outcome(candidate, comparison))
        : Optional.empty();
  }

  private Optional<RefusedException> refused(Comparison comparison) {
    return geometric.flatMap(mean -> mean.refused(comparison.pairs()));
  }

  private Outcome outcome(int candidate, Comparison comparison) {
    if (comparison.isUndetermined()) {
      return new Outcome(comparison, ImmutableList.of(), null);
    }
    ImmutableList<UnknownFact> faults =
        ParityRatio.faults(policy, references.id(candidate), comparison.pairs());
    return new Outcome(comparison, faults, faults.isEmpty() ? ratio(comparison) : null);
  }

  private ExactNumber ratio(Comparison comparison) {
    return geometric
        .map(mean -> mean.of(comparison.pairs()))
        .orElseGet(() -> ParityRatio.of(policy, comparison.pairs()));
  }

  /**
   * {@return the verdict on a candidate, where something is asked of the ratio}
   *
   * @throws RefusedException if the powers of its scores are too large
   */
  Verdict verdict(int candidate) {
    return requireNonNull(verdict(outcome(candidate)));
  }

  /**
   * Decides many candidates.
   *
   * @return by row what {@link Scan#of(Verdict)} gives, or {@link Scan#UNDECIDED} where the row is
   *     no candidate
   * @throws RefusedException if the powers of the scores of one are too large
   */
  byte[] verdicts(BitSet candidates) {
    return verdicts(candidates, compiled(Band.PROVEN));
  }

  /**
   * {@return this as a scan of columns, if it can be}
   *
   * @param proven {@link Band#PROVEN}, but in tests
   */
  Optional<CompiledPlan> compiled(IntUnaryOperator proven) {
    return CompiledPlan.of(references, policy, requireNonNull(threshold), geometric, proven);
  }

  /** {@return what the ratios of rows rest on, that of the first row first} */
  ImmutableList<RankingBasis> bases(int[] rows) {
    return bases(rows, compiledRanking().map(CompiledRanking::onOtherBases));
  }

  /**
   * {@return what the ratios of rows rest on, that of the first row first}
   *
   * @param apart the rows that may rest on another basis than the rest, which rest on one; without
   *     them each is looked at
   */
  ImmutableList<RankingBasis> bases(int[] rows, Optional<BitSet> apart) {
    Map<ImmutableMap<String, String>, ImmutableList.Builder<String>> models = new LinkedHashMap<>();
    Optional<ImmutableMap<String, String>> shared = Optional.empty();
    for (int row : rows) {
      boolean isShared = apart.isPresent() && !apart.get().get(row);
      if (isShared && shared.isEmpty()) {
        shared = Optional.of(compared(row));
      }
      ImmutableMap<String, String> compared = isShared ? shared.orElseThrow() : compared(row);
      models.computeIfAbsent(compared, c -> ImmutableList.builder()).add(id(row));
    }
    return models.entrySet().stream()
        .map(basis -> RankingBasis.of(basis.getValue().build(), basis.getKey()))
        .collect(toImmutableList());
  }

  /** {@return the benchmarks that are compared, each with the model of the reference} */
  private ImmutableMap<String, String> compared(int row) {
    return Comparison.of(references, row).pairs().stream()
        .collect(toImmutableMap(pair -> pair.benchmark().id(), Pair::referenceModel));
  }

  /** {@return what ranks many candidates, if this can be compiled} */
  Optional<CompiledRanking> compiledRanking() {
    return CompiledPlan.ranking(references, policy, geometric);
  }

  /**
   * Decides many candidates.
   *
   * @param compiled what decides, as far as it can; this decides the rest
   */
  byte[] verdicts(BitSet candidates, Optional<CompiledPlan> compiled) {
    byte[] verdicts = new byte[board().models().size()];
    compiled.ifPresent(plan -> plan.decide(verdicts));
    for (int row = 0; row < verdicts.length; row++) {
      if (verdicts[row] == Scan.UNDECIDED && candidates.get(row)) {
        verdicts[row] = Scan.of(verdict(row));
      }
    }
    for (int row = candidates.nextClearBit(0);
        row < verdicts.length;
        row = candidates.nextClearBit(row + 1)) {
      verdicts[row] = Scan.UNDECIDED;
    }
    return verdicts;
  }

  /** {@return the verdict; null where there is a ratio, but nothing is asked of it} */
  @Nullable Verdict verdict(Outcome outcome) {
    ExactNumber ratio = outcome.ratio();
    if (ratio == null) {
      return Verdict.UNDETERMINED;
    }
    return threshold == null ? null : Verdict.of(threshold.isMetBy(ratio));
  }

  /** Two plans are equal when they ask the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AssessmentPlan that
        && policy.equals(that.policy)
        && frontier().equals(that.frontier())
        && Objects.equals(threshold, that.threshold)
        && board().equals(that.board());
  }

  @Override
  public int hashCode() {
    return Objects.hash(board(), frontier(), policy, threshold);
  }
}
