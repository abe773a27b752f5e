package org.sovereignparity.parity.support;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.report.Report;
import org.sovereignparity.statistics.AdjustedPValue;
import org.sovereignparity.statistics.Assumption;
import org.sovereignparity.statistics.BenchmarkRatio;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.Multiplicity;
import org.sovereignparity.statistics.SupportMethod;

/**
 * How well data support a parity ratio, such as "0.9562..0.9995 at 0.95, so more than 0.95 is
 * shown".
 *
 * <p>It stands beside the {@linkplain ParityAssessment#verdict verdict} and is no part of it. A
 * rule compares the published scores with its threshold, exactly; a support says which ratios the
 * data do not speak against, in floating point and under assumptions. A verdict of MET may be not
 * shown, one of NOT_MET not refuted, and nothing is gated by a support.
 */
@Value.Immutable
@ValueStyle
public abstract class ParitySupport {
  ParitySupport() {}

  /**
   * {@return how well {@code data} support the ratio of {@code assessment}}
   *
   * @param data what is known beside the scores; where a benchmark that is used has none, the
   *     support is {@link SupportVerdict#NO_DATA}
   * @param method how the sets are computed
   * @param confidence the level of the two-sided sets, such as 0.95
   * @throws IllegalArgumentException if data are of no benchmark of the scoreboard, right answers
   *     are counted on one without a maximum that is best, or a rival of {@link #choiceBias} has
   *     scores on some benchmarks only
   * @throws MethodNotDefinedException if the method is not defined for these data or this
   *     aggregation, the policy has a cap and the method knows none, or a score lies below the
   *     chance that is subtracted
   */
  public static ParitySupport of(
      ParityAssessment assessment,
      SupportData data,
      SupportMethod method,
      ConfidenceLevel confidence) {
    return new SupportCalculation(assessment, data, method, confidence).support();
  }

  /**
   * {@return whether data show that a candidate is at parity with every one of several rivals:
   * shown where each support is}
   *
   * <p>No reference is chosen for its scores, so nothing is biased by a choice; and since the claim
   * holds only if it holds of each rival, nothing is adjusted for their number (the
   * intersection-union test). It is never refuted here, which would need an adjustment. Source: R.
   * L. Berger, Multiparameter hypothesis testing and acceptance sampling, Technometrics 24 (1982)
   * 295-300.
   *
   * @param rivals supports of one candidate against a named model each, at one confidence and
   *     margin
   * @throws IllegalArgumentException if there are none, or they differ in candidate, confidence or
   *     margin, or have no margin or no named model as reference
   */
  public static SupportVerdict againstEvery(Iterable<ParitySupport> rivals) {
    ImmutableList<ParitySupport> all = ImmutableList.copyOf(rivals);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Rivals must be at least one: []");
    }
    all.forEach(support -> support.checkClaim(all.get(0)));
    ImmutableSet<SupportVerdict> verdicts =
        all.stream().flatMap(support -> support.verdict().stream()).collect(toImmutableSet());
    if (verdicts.contains(SupportVerdict.NO_DATA)) {
      return SupportVerdict.NO_DATA;
    }
    return verdicts.equals(ImmutableSet.of(SupportVerdict.SHOWN))
        ? SupportVerdict.SHOWN
        : SupportVerdict.NOT_SHOWN;
  }

  /** Expects a claim about a named model, and otherwise the same as the other's. */
  private void checkClaim(ParitySupport other) {
    if (margin().isEmpty() || assessment().frontier().kind() != Frontier.Kind.MODEL) {
      throw new IllegalArgumentException(
          "Rival must be a named model, with a margin: " + assessment().frontier());
    }
    if (!claim().equals(other.claim())) {
      throw new IllegalArgumentException(
          "Rivals must have one candidate, margin and confidence: %s, %s"
              .formatted(claim(), other.claim()));
    }
  }

  private ImmutableList<Object> claim() {
    return ImmutableList.of(assessment().candidate(), margin(), confidence());
  }

  /** {@return the assessment that is supported} */
  public abstract ParityAssessment assessment();

  /** {@return how the sets were computed} */
  public abstract SupportMethod method();

  /** {@return the level of the two-sided sets} */
  public abstract ConfidenceLevel confidence();

  /** {@return the ratios that the data do not speak against; absent where there are no data} */
  public abstract Optional<ConfidenceSet> set();

  /**
   * {@return the same for each benchmark by itself and without a cap, in the scoreboard's order,
   * where the method is defined for it}
   */
  public abstract ImmutableMap<String, ConfidenceSet> benchmarks();

  /** {@return the benchmarks used of which nothing is known but the scores, or not even these} */
  public abstract ImmutableList<String> withoutData();

  /**
   * {@return the ratio less what it would be against the scores that the chosen references truly
   * have, such as -0.0249; absent unless the reference was chosen as the best, more being better,
   * and the data have the scores of {@linkplain SupportData.Builder#rivals rivals} on every
   * benchmark that is used}
   *
   * <p>It is an estimate by resampling, the same for the same data, rounded to four decimals, and
   * for rivals that differ is rather too great; see {@link
   * org.sovereignparity.statistics.ChosenReference}. It stands beside sets and verdicts, which are
   * of the ratio as it is.
   */
  public abstract Optional<BigDecimal> choiceBias();

  /** {@return the ratios of which data are known, by benchmark} */
  abstract ImmutableMap<String, BenchmarkRatio> ratios();

  /**
   * {@return for each benchmark that has a set the p-value of the claim that its ratio, without a
   * cap, lies above the margin; empty without a margin}
   *
   * <p>Which benchmarks are at parity is several claims at once, so each p-value is also given
   * adjusted, by {@link Multiplicity#HOLM} over those that there are; the claim of the verdict is
   * not among them. Where the method takes an error of exactly 0 for one, it is 1.
   */
  @Value.Lazy
  public ImmutableMap<String, AdjustedPValue> claims() {
    if (margin().isEmpty() || benchmarks().isEmpty()) {
      return ImmutableMap.of();
    }
    double over = ScorePair.nearest(margin().orElseThrow());
    ImmutableList<String> ids = benchmarks().keySet().asList();
    double[] p =
        ids.stream()
            .map(id -> requireNonNull(ratios().get(id)))
            .mapToDouble(of -> takesErrorOfZero(of) ? 1 : method().pValue(of, over))
            .toArray();
    double[] adjusted = Multiplicity.HOLM.adjust(p);
    ImmutableMap.Builder<String, AdjustedPValue> claims = ImmutableMap.builder();
    for (int i = 0; i < p.length; i++) {
      claims.put(ids.get(i), new AdjustedPValue(p[i], adjusted[i]));
    }
    return claims.buildOrThrow();
  }

  /** {@return whether a set is narrower than the truth, since an error in it is exactly 0} */
  private boolean takesErrorOfZero(BenchmarkRatio ratio) {
    return method().takesErrorAsObserved(ratio.evidence()) && ratio.evidence().hasErrorOfZero();
  }

  /** {@return why the support may be less than it looks} */
  public abstract ImmutableList<SupportWarning> warnings();

  /**
   * {@return what the claim is to exceed: the threshold of the assessment, without its rounding}
   */
  public Optional<Rational> margin() {
    return assessment().threshold().map(Threshold::value);
  }

  /**
   * {@return whether the data show that the ratio lies above the margin, or refute it; absent where
   * there are data but nothing was asked}
   *
   * <p>A claim that does not hold is shown, and one that holds refuted, with at most half the error
   * rate of the confidence, as far as the assumptions hold and the method keeps its promise: {@link
   * MeanRatioMethod#COMBINED_SCORE} does from 30 items on. Where the method takes an error of
   * exactly 0 for one, nothing is shown or refuted.
   */
  public Optional<SupportVerdict> verdict() {
    if (set().isEmpty()) {
      return Optional.of(SupportVerdict.NO_DATA);
    }
    return ratios().values().stream().anyMatch(this::takesErrorOfZero)
        ? margin().map(margin -> SupportVerdict.NOT_SHOWN)
        : margin().map(margin -> SupportVerdict.of(set().get(), margin));
  }

  /** {@return what the method takes for granted} */
  public ImmutableSet<Assumption> assumptions() {
    return set().map(ConfidenceSet::assumptions).orElse(ImmutableSet.of());
  }

  /**
   * {@return the sets drawn as text: a line for each benchmark, and one for the ratio over them}
   *
   * <p>The text is for people and may change in any release.
   */
  public String plot() {
    return new SupportReport(this).plot().toString();
  }

  /**
   * {@return the {@linkplain ParityAssessment#explain explanation} of the assessment with this
   * support under its verdict}
   *
   * <p>The text is for people and may change in any release.
   */
  public Report explain() {
    return new SupportReport(this).report();
  }

  /** {@return method, level, set and verdict in one line, for people} */
  @Override
  public String toString() {
    return new SupportReport(this).line();
  }

  static final class Builder extends ImmutableParitySupport.Builder {
    Builder() {}
  }
}
