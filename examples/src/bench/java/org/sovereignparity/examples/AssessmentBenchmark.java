package org.sovereignparity.examples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** One assessment of 27 benchmarks, beside a plain loop over BigDecimal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessmentBenchmark {
  private static final String REFERENCE = "DeepSeek-V3.2";

  @Param({"RATIO_OF_MEANS", "MEAN_OF_RATIOS", "GEOMETRIC_MEAN_OF_RATIOS", "MINIMUM_RATIO"})
  Aggregation aggregation;

  private final Scoreboard board = KExaone.board();
  private final Frontier frontier = Frontier.model(REFERENCE);
  private final Threshold threshold = Threshold.atLeast("95%");
  private final BigDecimal bound = new BigDecimal("0.95");
  private final List<BigDecimal> candidates = scores(KExaone.CANDIDATE);
  private final List<BigDecimal> references = scores(REFERENCE);
  private ParityPolicy policy;

  @Setup
  public void prepare() {
    policy = ParityPolicy.strict(aggregation);
  }

  @Benchmark
  public Optional<Verdict> verdictAlone() {
    return policy.assess(board, KExaone.CANDIDATE, frontier, threshold).verdict();
  }

  @Benchmark
  public void everything(Blackhole used) {
    ParityAssessment assessment = policy.assess(board, KExaone.CANDIDATE, frontier, threshold);
    used.consume(assessment.verdict());
    used.consume(assessment.flags());
    used.consume(assessment.otherAggregations());
    used.consume(assessment.contributions());
    used.consume(assessment.shortfall());
    used.consume(assessment.protocolMismatches());
  }

  @Benchmark
  public String explained() {
    return policy.assess(board, KExaone.CANDIDATE, frontier, threshold).explain().toString();
  }

  @Benchmark
  public String asJson() {
    return ParityJson.write(policy.assess(board, KExaone.CANDIDATE, frontier, threshold));
  }

  /** What a plain program does for the two means: it divides, and so is not exact. */
  @Benchmark
  public boolean plainBigDecimal() {
    return switch (aggregation) {
      case RATIO_OF_MEANS -> sum(candidates).compareTo(bound.multiply(sum(references))) >= 0;
      default -> {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < candidates.size(); i++) {
          sum = sum.add(candidates.get(i).divide(references.get(i), MathContext.DECIMAL128));
        }
        BigDecimal count = BigDecimal.valueOf(candidates.size());
        yield sum.divide(count, MathContext.DECIMAL128).compareTo(bound) >= 0;
      }
    };
  }

  private static BigDecimal sum(List<BigDecimal> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal term : terms) {
      sum = sum.add(term);
    }
    return sum;
  }

  private List<BigDecimal> scores(String model) {
    List<BigDecimal> scores = new ArrayList<>();
    KExaone.board()
        .scoresOf(model)
        .values()
        .forEach(score -> scores.add(new BigDecimal(score.value().toString())));
    return scores;
  }
}
