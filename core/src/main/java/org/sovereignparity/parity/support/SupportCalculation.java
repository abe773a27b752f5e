package org.sovereignparity.parity.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.statistics.BenchmarkEvidence;
import org.sovereignparity.statistics.BenchmarkRatio;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.RatioAggregate;
import org.sovereignparity.statistics.SupportMethod;

/** Brings the pairs of an assessment and the data together. */
final class SupportCalculation {
  private static final int FEW_UNITS = 30;
  private static final int FEW_ANSWERS = 10;

  private final ParityAssessment assessment;
  private final SupportData data;
  private final SupportMethod method;
  private final ConfidenceLevel confidence;

  SupportCalculation(
      ParityAssessment assessment,
      SupportData data,
      SupportMethod method,
      ConfidenceLevel confidence) {
    this.assessment = assessment;
    this.data = data;
    this.method = method;
    this.confidence = confidence;
  }

  ParitySupport support() {
    checkBenchmarks();
    ImmutableList<ScorePair> pairs = pairs();
    Map<String, BenchmarkRatio> ratios = ratios(pairs);
    ImmutableList<String> without =
        assessment.compared().stream()
            .filter(id -> !ratios.containsKey(id))
            .collect(ImmutableList.toImmutableList());
    boolean isComplete = without.isEmpty() && assessment.ratio().isPresent();
    return new ParitySupport.Builder()
        .assessment(assessment)
        .method(method)
        .confidence(confidence)
        .set(isComplete ? Optional.of(set(ratios.values())) : Optional.empty())
        .putAllBenchmarks(sets(ratios))
        .addAllWithoutData(without)
        .putAllRatios(ratios)
        .choiceBias(new ChoiceBias(assessment, pairs, data.rivals()).bias())
        .addAllWarnings(warnings(pairs, ratios))
        .build();
  }

  private void checkBenchmarks() {
    for (String id : Iterables.concat(data.entries().keySet(), data.rivals().keySet())) {
      if (assessment.board().benchmark(id).isEmpty()) {
        throw new IllegalArgumentException(
            "Data must be of a benchmark of the scoreboard: \"" + id + "\"");
      }
    }
  }

  /** {@return the pairs of scores that make up the ratio, without those that count as zero} */
  private ImmutableList<ScorePair> pairs() {
    return assessment.contributions().stream()
        .filter(scores -> scores.candidate().isPresent())
        .map(scores -> ScorePair.of(assessment, scores))
        .collect(ImmutableList.toImmutableList());
  }

  private Map<String, BenchmarkRatio> ratios(List<ScorePair> pairs) {
    Map<String, BenchmarkRatio> ratios = new LinkedHashMap<>();
    for (ScorePair pair : pairs) {
      data.of(pair.benchmark().id())
          .ifPresent(entry -> ratios.put(pair.benchmark().id(), entry.ratio(checkLinear(pair))));
    }
    return ratios;
  }

  /** Expects scores above chance, where it is subtracted: those below would all count 0. */
  private static ScorePair checkLinear(ScorePair pair) {
    Rational least = pair.candidate().min(pair.reference());
    if (pair.normalisation() == Normalisation.ABOVE_CHANCE && least.compareTo(pair.zero()) < 0) {
      throw new MethodNotDefinedException("Score must not be below chance: " + least);
    }
    return pair;
  }

  private ConfidenceSet set(Iterable<BenchmarkRatio> ratios) {
    SupportMethod capped = assessment.policy().cap().map(this::capped).orElse(method);
    return switch (assessment.policy().aggregation()) {
      case RATIO_OF_MEANS -> capped.interval(ratios, RatioAggregate.RATIO_OF_MEANS, confidence);
      case MEAN_OF_RATIOS -> capped.interval(ratios, RatioAggregate.MEAN_OF_RATIOS, confidence);
      case GEOMETRIC_MEAN_OF_RATIOS ->
          capped.interval(ratios, RatioAggregate.GEOMETRIC_MEAN_OF_RATIOS, confidence);
      case MINIMUM_RATIO -> capped.intervalOfLeast(ratios, confidence);
    };
  }

  private SupportMethod capped(Rational cap) {
    return method
        .withCap(ScorePair.nearest(cap))
        .orElseThrow(() -> new MethodNotDefinedException("Policy must have no cap: " + cap));
  }

  private ImmutableMap<String, ConfidenceSet> sets(Map<String, BenchmarkRatio> ratios) {
    ImmutableMap.Builder<String, ConfidenceSet> sets = ImmutableMap.builder();
    ratios.forEach((id, ratio) -> set(ratio).ifPresent(set -> sets.put(id, set)));
    return sets.buildOrThrow();
  }

  private Optional<ConfidenceSet> set(BenchmarkRatio ratio) {
    try {
      return Optional.of(method.interval(ratio, confidence));
    } catch (MethodNotDefinedException notDefined) {
      return Optional.empty();
    }
  }

  private List<SupportWarning> warnings(List<ScorePair> pairs, Map<String, BenchmarkRatio> ratios) {
    List<SupportWarning> warnings = new ArrayList<>();
    if (assessment.frontier().kind() != Frontier.Kind.MODEL && rivals() > 1) {
      warnings.add(SupportWarning.ofAll(SupportWarning.Code.REFERENCE_CHOSEN_AS_BEST));
    }
    boolean isSum = assessment.policy().aggregation() == Aggregation.RATIO_OF_MEANS;
    boolean isOfRatios = assessment.policy().aggregation() == Aggregation.MEAN_OF_RATIOS;
    if (isSum
        && !ratios.isEmpty()
        && !BenchmarkRatio.isDenominatorClearlyPositive(ratios.values())) {
      warnings.add(SupportWarning.ofAll(SupportWarning.Code.REFERENCE_NOT_CLEARLY_POSITIVE));
    }
    for (ScorePair pair : pairs) {
      String id = pair.benchmark().id();
      BenchmarkRatio ratio = ratios.get(id);
      if (ratio != null) {
        addWarnings(warnings, pair, ratio, isSum);
      }
      if (isOfRatios && pair.isReferenceNearFloor()) {
        warnings.add(SupportWarning.of(SupportWarning.Code.REFERENCE_NEAR_FLOOR, id));
      }
    }
    return warnings;
  }

  private static void addWarnings(
      List<SupportWarning> to, ScorePair pair, BenchmarkRatio ratio, boolean isSum) {
    String id = pair.benchmark().id();
    if (ratio.evidence().hasErrorOfZero()) {
      to.add(SupportWarning.of(SupportWarning.Code.ERROR_IS_ZERO, id));
    }
    if (ratio.evidence().leastAnswers().orElse(FEW_ANSWERS) < FEW_ANSWERS) {
      to.add(SupportWarning.of(SupportWarning.Code.FEW_ANSWERS, id));
    }
    if (isOfFewUnits(ratio.evidence())) {
      to.add(SupportWarning.of(SupportWarning.Code.FEW_UNITS, id));
    }
    if (!isSum && !ratio.isDenominatorClearlyPositive()) {
      to.add(SupportWarning.of(SupportWarning.Code.REFERENCE_NOT_CLEARLY_POSITIVE, id));
    }
    if (!hasScores(ratio, pair)) {
      to.add(SupportWarning.of(SupportWarning.Code.DATA_DIFFER_FROM_SCORES, id));
    }
  }

  /** Single right and wrong answers are counted by themselves. */
  private static boolean isOfFewUnits(BenchmarkEvidence evidence) {
    boolean isOfAnswers = evidence.leastAnswers().isPresent() && !evidence.isClustered();
    return !isOfAnswers && evidence.units() < FEW_UNITS;
  }

  private static boolean hasScores(BenchmarkRatio ratio, ScorePair pair) {
    Rational candidate = pair.counted(pair.candidate());
    Rational reference = pair.counted(pair.reference());
    Rational numerator = pair.isLowerBetter() ? reference : candidate;
    Rational denominator = pair.isLowerBetter() ? candidate : reference;
    return ratio.hasMeans(ScorePair.nearest(numerator), ScorePair.nearest(denominator));
  }

  private long rivals() {
    return assessment.frontier().models().stream()
        .filter(model -> !model.equals(assessment.candidate()))
        .count();
  }
}
