package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/** The verdict of doubles, written out as the oracle protocol words it. */
@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class FlagProperties {

  @Property(tries = 3_000)
  void differsInDouble_anyQuestion_agreesWithPlainDoubles(@ForAll Question question) {
    Optional<ParityAssessment> asked = question.ask().filter(a -> a.ratio().isPresent());
    Assume.that(asked.isPresent());
    Threshold threshold = question.threshold();
    boolean asksDoubles =
        threshold.rounding().isEmpty()
            && question.policy().aggregation() != Aggregation.GEOMETRIC_MEAN_OF_RATIOS;
    boolean differs =
        asksDoubles && meets(question, asked.get()) != threshold.isMetBy(asked.get().ratio().get());
    assertThat(asked.get().flags().contains(Flag.DIFFERS_IN_DOUBLE)).isEqualTo(differs);
  }

  private static boolean meets(Question question, ParityAssessment asked) {
    double value = nearest(question.threshold().value());
    double ratio = ratio(question, asked);
    return question.threshold().isStrict() ? ratio > value : ratio >= value;
  }

  private static double ratio(Question question, ParityAssessment asked) {
    List<Contribution> rows =
        asked.contributions().stream()
            .sorted(Comparator.comparing(Contribution::benchmark, PlainParity.BY_CODE_POINT))
            .toList();
    double candidates = 0.0;
    double references = 0.0;
    double ratios = 0.0;
    double weights = 0.0;
    double least = Double.POSITIVE_INFINITY;
    for (Contribution row : rows) {
      double weight = nearest(row.weight());
      double ratio = ratio(question, row);
      candidates += weight * candidate(question, row);
      references += weight * normalised(question, row, row.reference());
      ratios += weight * ratio;
      weights += weight;
      least = Math.min(least, ratio);
    }
    return switch (question.policy().aggregation()) {
      case RATIO_OF_MEANS -> candidates / references;
      case MEAN_OF_RATIOS -> ratios / weights;
      case MINIMUM_RATIO -> least;
      case GEOMETRIC_MEAN_OF_RATIOS -> throw new IllegalArgumentException("No doubles are asked");
    };
  }

  private static double ratio(Question question, Contribution row) {
    double candidate = candidate(question, row);
    double reference = normalised(question, row, row.reference());
    boolean over = benchmark(question, row).direction() == LOWER_IS_BETTER;
    boolean missing = row.candidate().isEmpty();
    double ratio = missing ? 0.0 : over ? reference / candidate : candidate / reference;
    return question.policy().cap().map(cap -> Math.min(ratio, nearest(cap))).orElse(ratio);
  }

  private static double candidate(Question question, Contribution row) {
    return row.candidate().map(score -> normalised(question, row, score)).orElse(0.0);
  }

  private static double normalised(Question question, Contribution row, Rational score) {
    Benchmark benchmark = benchmark(question, row);
    double x = nearest(score);
    double min = nearest(benchmark.scale().min());
    double max = benchmark.scale().max().map(FlagProperties::nearest).orElse(Double.NaN);
    double chance = benchmark.chance().map(FlagProperties::nearest).orElse(Double.NaN);
    return switch (question.policy().normalisation()) {
      case RAW -> x;
      case MIN_MAX -> (x - min) / (max - min);
      case ABOVE_CHANCE -> Math.max(0.0, x - chance) / (max - chance);
    };
  }

  private static Benchmark benchmark(Question question, Contribution row) {
    return question.board().benchmark(row.benchmark()).orElseThrow();
  }

  /** No number of a question is so near the middle of two doubles that 60 digits do not tell. */
  private static double nearest(Rational x) {
    return new BigDecimal(x.numerator())
        .divide(new BigDecimal(x.denominator()), new MathContext(60))
        .doubleValue();
  }
}
