package org.sovereignparity.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/**
 * Decisions on 13 criteria beside a list of lambdas over plain fields, Korea's criteria on one
 * lineage, and a round of four teams beside a plain program that has no readings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecisionBenchmark {
  private static final int POINTS = 12;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final int[] points = new int[POINTS];
  private final LocalDate released = LocalDate.of(2026, 5, 5);
  private final List<BooleanSupplier> lambdas = new ArrayList<>();
  private final Reading<Criterion> criteria = criteria();
  private final EligibilityFacts facts = facts();
  private final EligibilityFacts lineage = EligibilityFacts.of(Lineages.of("A.X K1"));
  private final Edition edition = KoreaSovereignAi.programme().edition("2026-08");
  private final List<Submission> teams = List.of(team(0), team(1), team(2), team(3));

  /** Fills the fields that the plain program reads. */
  public DecisionBenchmark() {
    for (int i = 0; i < POINTS; i++) {
      int index = i;
      points[i] = 50 + i;
      lambdas.add(() -> points[index] >= 20 + index);
    }
    lambdas.add(() -> !released.isBefore(FIRST) && !released.isAfter(LAST));
  }

  private static Reading<Criterion> criteria() {
    List<Criterion> all = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      Quantity input =
          Quantity.input(
              Label.of("points-" + i), "x" + i, Rational.ZERO, Optional.of(Rational.of(100)));
      all.add(
          Criterion.hasPoints(Label.of("enough-" + i), input, Threshold.atLeast("" + (20 + i))));
    }
    all.add(Criterion.releasedWithin(Label.of("in-time"), FIRST, LAST));
    return Reading.<Criterion>builder()
        .id("criteria")
        .title("Criteria")
        .putAlternatives("all", Criterion.allOf(Label.of("all"), all))
        .taken("all")
        .build();
  }

  private EligibilityFacts facts() {
    Facts.Builder numbers = Facts.builder();
    for (int i = 0; i < POINTS; i++) {
      numbers.putNumbers("x" + i, Rational.of(50 + i));
    }
    return EligibilityFacts.builder()
        .model(Model.builder().id("M").released(released).build())
        .points(numbers.build())
        .build();
  }

  private static Submission team(int number) {
    List<Rational> experts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      experts.add(Rational.parse("2" + i + "." + number));
    }
    return Submission.builder()
        .team("T" + number)
        .putNumbers("aaii", Rational.parse("4" + number + ".5"))
        .putNumbers("nia", Rational.parse("7" + number + ".5"))
        .putRatings("experts", Ratings.of(experts))
        .putRatings("pro-users", Ratings.ofMean(Rational.parse("4.1" + number), 49))
        .putRatings("public", Ratings.ofMean(Rational.parse("3.9" + number), 185))
        .putGates("independence", Verdict.MET)
        .build();
  }

  @Benchmark
  public boolean plainLambdas() {
    boolean all = true;
    for (BooleanSupplier lambda : lambdas) {
      all &= lambda.getAsBoolean();
    }
    return all;
  }

  @Benchmark
  public Verdict verdictOnThirteenCriteria() {
    return EligibilityDecision.of(criteria, facts).verdict();
  }

  @Benchmark
  public Map<String, Verdict> koreaInFourReadings() {
    return EligibilityDecision.of(KoreaSovereignAi.independence(), lineage).readings();
  }

  @Benchmark
  public List<Object> roundOfFourTeams() {
    Round round = edition.round(teams, List.of());
    return List.of(round.standings(), round.averages(), round.flippedBy());
  }

  /** What a plain program does: totals of rounded blocks, in order. */
  @Benchmark
  public List<BigDecimal> plainTotals() {
    List<BigDecimal> totals = new ArrayList<>();
    for (int team = 0; team < 4; team++) {
      BigDecimal experts = BigDecimal.ZERO;
      for (int i = 1; i < 9; i++) {
        experts = experts.add(new BigDecimal("2" + i + "." + team));
      }
      totals.add(
          block("4" + team + ".5", 25, 100)
              .add(block("7" + team + ".5", 15, 100))
              .add(experts.divide(BigDecimal.valueOf(8), 1, RoundingMode.HALF_UP))
              .add(block("4.1" + team, 15, 5))
              .add(block("3.9" + team, 10, 5)));
    }
    totals.sort(null);
    return totals;
  }

  private static BigDecimal block(String value, int most, int outOf) {
    return new BigDecimal(value)
        .multiply(BigDecimal.valueOf(most))
        .divide(BigDecimal.valueOf(outOf), 1, RoundingMode.HALF_UP);
  }
}
