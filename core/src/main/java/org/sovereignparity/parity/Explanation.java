package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.report.Block;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.report.Tone;
import org.sovereignparity.source.Citation;

/** An assessment for people. It reads the assessment's own answers and computes none. */
final class Explanation {
  private static final int LONGEST_FRACTION = 40;
  private static final int SHOWN_DECIMALS = 2;
  private static final int DRAWN_DECIMALS = 6;

  private final ParityAssessment assessment;

  Explanation(ParityAssessment assessment) {
    this.assessment = assessment;
  }

  /** {@return the ratio as a percentage, or a dash where there is none} */
  Cell shownRatio(BigDecimal full) {
    return shownRatio("-", full);
  }

  private Cell shownRatio(String none, BigDecimal full) {
    return assessment.ratio().map(ratio -> bar(ratio, full)).orElse(Cell.text(none));
  }

  /** {@return a ratio with a bar that is as long as it is against {@code full}} */
  private Cell bar(ExactNumber ratio, BigDecimal full) {
    Cell.Bar bar = Cell.bar(percent(ratio), drawn(ratio), full);
    return assessment
        .threshold()
        .<Cell>map(threshold -> bar.against(drawn(threshold.value())))
        .orElse(bar);
  }

  /** {@return what a bar of the whole width stands for, beside others: at least 1} */
  static BigDecimal full(Stream<? extends ExactNumber> ratios) {
    return ratios.map(Explanation::drawn).reduce(BigDecimal.ONE, BigDecimal::max);
  }

  /** {@return a ratio as it is drawn} */
  static BigDecimal drawn(ExactNumber ratio) {
    return ratio.toBigDecimal(DRAWN_DECIMALS, RoundingMode.HALF_EVEN);
  }

  private Tone tone() {
    return assessment.verdict().map(Verdict::tone).orElse(Tone.PLAIN);
  }

  Cell verdictCell() {
    return Cell.status(verdict(), tone());
  }

  String line() {
    return assessment.candidate()
        + " / "
        + reference()
        + ", "
        + assessment.policy().aggregation()
        + ": "
        + Stream.of(ratio(), bound(), verdict()).filter(s -> !s.isEmpty()).collect(joining(", "));
  }

  Report report() {
    return Report.titled(Cell.status(line(), tone()))
        .figures(() -> new AssessmentFigures(assessment).all())
        .section(terms())
        .section(contributions())
        .section("Missing", Line.of(assessment.missing()))
        .section("Left out for want of a score", Line.of(assessment.excluded()))
        .section("Flags", flags())
        .section("With another aggregation", otherAggregations())
        .section("To reach " + bound(), shortfall())
        .section("Compared although protocols differ", Line.of(assessment.protocolMismatches()))
        .section("Sources", Line.of(citations()))
        .build();
  }

  private Table terms() {
    ParityPolicy policy = assessment.policy();
    return Table.columns("ll")
        .row("aggregation", policy.aggregation().toString())
        .row("normalisation", policy.normalisation().toString())
        .row("weights", policy.weights().toString())
        .row("cap", policy.cap().map(Rational::toString).orElse("none"))
        .row("missing scores", policy.missing().toString())
        .row("lower is better", policy.lowerIsBetter().toString())
        .row("frontier", assessment.frontier().toString())
        .row(
            "reference",
            assessment.referenceModels().isEmpty()
                ? "none"
                : String.join(", ", assessment.referenceModels()))
        .row("benchmarks", benchmarks())
        .build();
  }

  String benchmarks() {
    int all = assessment.board().benchmarks().size();
    return assessment.ratio().isPresent()
        ? assessment.benchmarksUsed() + " of " + all
        : all + ", none used";
  }

  String reference() {
    return assessment.referenceModels().isEmpty()
        ? assessment.frontier().toString()
        : String.join(", ", assessment.referenceModels());
  }

  private String ratio() {
    return assessment
        .ratio()
        .map(ratio -> percent(ratio) + fraction(ratio) + rounded(ratio))
        .orElse("");
  }

  /** {@return a ratio as a percentage} */
  String percent(ExactNumber ratio) {
    return assessment
        .threshold()
        .map(threshold -> threshold.toPercentString(ratio))
        .orElseGet(() -> ratio.toPercentString(2));
  }

  private static String fraction(ExactNumber ratio) {
    String fraction = ratio.toFractionString();
    return fraction.length() <= LONGEST_FRACTION ? " = " + fraction : "";
  }

  private String rounded(ExactNumber ratio) {
    return assessment
        .threshold()
        .flatMap(Threshold::rounding)
        .map(rounding -> ", rounded " + rounding + " to " + round(ratio, rounding))
        .orElse("");
  }

  private static String round(ExactNumber ratio, Rounding rounding) {
    return ratio.toBigDecimal(rounding.decimals(), rounding.mode()).toPlainString();
  }

  /** {@return the threshold, such as {@code >= 95.00 %}; empty if there is none} */
  String bound() {
    return assessment
        .threshold()
        .map(bound -> (bound.isStrict() ? "> " : ">= ") + bound.toPercentString(bound.value()))
        .orElse("");
  }

  String verdict() {
    return assessment
        .verdict()
        .map(
            verdict ->
                verdict == Verdict.UNDETERMINED
                    ? verdict + " (" + reasons() + ")"
                    : verdict.toString())
        .orElse("");
  }

  private String reasons() {
    return assessment.missing().stream()
        .map(fact -> fact.reason().name())
        .distinct()
        .collect(joining(", "));
  }

  private Table contributions() {
    ImmutableList<Contribution> rows = assessment.contributions();
    Table.Builder table = Table.columns("lrrrrrl");
    if (rows.isEmpty()) {
      return table.build();
    }
    boolean severalReferences = assessment.referenceModels().size() > 1;
    table.head(
        "benchmark",
        assessment.candidate(),
        severalReferences ? "reference" : reference(),
        ratioName(),
        "weight",
        rows.get(0).share().isPresent() ? "share" : "",
        severalReferences ? "reference model" : "");
    BigDecimal full = full(rows.stream().flatMap(row -> row.ratio().stream()));
    rows.forEach(row -> table.row(row(row, full, severalReferences ? row.referenceModel() : "")));
    return table.build();
  }

  /** {@return what the ratio of a benchmark is called} */
  String ratioName() {
    return assessment.policy().cap().isPresent() ? "ratio before cap" : "ratio";
  }

  private List<Cell> row(Contribution row, BigDecimal full, String referenceModel) {
    return List.of(
        Cell.text(row.benchmark()),
        Cell.text(row.candidate().map(Rational::toString).orElse("missing, 0")),
        Cell.text(row.reference().toString()),
        row.ratio().map(ratio -> bar(ratio, full)).orElse(Cell.text("-")),
        Cell.text(row.weight().toString()),
        Cell.text(row.share().map(this::percent).orElse("")),
        Cell.text(referenceModel));
  }

  private List<Line> flags() {
    return assessment.flags().stream().map(flag -> Line.of(flag + ": " + meaning(flag))).toList();
  }

  private String meaning(Flag flag) {
    return switch (flag) {
      case EXACT_TIE -> "the ratio equals the threshold";
      case FLIPS_WHEN_ROUNDED -> "rounded to two decimals, the verdict would be the other";
      case DIFFERS_IN_DOUBLE -> "computed in floating point, the verdict would be the other";
      case ASSUMED_MISSING -> "the result rests on an assumption about missing scores";
      case MIXED_UNITS_SUSPECTED ->
          "one score may be a fraction and the other a percentage: "
              + assessment.suspectedOfMixedUnits();
    };
  }

  private Table otherAggregations() {
    BigDecimal full =
        full(assessment.otherAggregations().values().stream().flatMap(o -> o.ratio().stream()));
    Table.Builder table = Table.columns("lll");
    assessment
        .otherAggregations()
        .forEach(
            (aggregation, other) -> {
              Explanation of = new Explanation(other);
              table.row(
                  Cell.text(aggregation.toString()),
                  of.shownRatio("no ratio", full),
                  of.verdictCell());
            });
    return table.build();
  }

  private List<Block> shortfall() {
    return assessment.shortfall().map(Explanation::lacking).orElse(ImmutableList.of());
  }

  private static ImmutableList<Block> lacking(Shortfall shortfall) {
    String beyond = shortfall.attained() ? "" : "more than ";
    ImmutableList.Builder<Block> lacking = ImmutableList.builder();
    shortfall
        .overall()
        .map(sum -> sum.toBigDecimal(SHOWN_DECIMALS, RoundingMode.CEILING).toPlainString())
        .ifPresent(sum -> lacking.add(Line.of("the weighted sum of scores lacks " + beyond + sum)));
    return lacking
        .add(
            shortfall.alone().isEmpty()
                ? Line.of("no single benchmark is enough")
                : alone(shortfall))
        .build();
  }

  private static Table alone(Shortfall shortfall) {
    Table.Builder table = Table.columns("llrlr");
    for (ScoreChange change : shortfall.alone()) {
      table.row(
          change.benchmark(),
          "alone, from",
          change.from().toString(),
          beyond(shortfall, change),
          change.toDecimalString(SHOWN_DECIMALS));
    }
    return table.build();
  }

  private static String beyond(Shortfall shortfall, ScoreChange change) {
    if (shortfall.attained()) {
      return "to";
    }
    return change.isFall() ? "to less than" : "to more than";
  }

  private ImmutableSet<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Benchmark benchmark : assessment.board().benchmarks()) {
      for (String model : models()) {
        assessment
            .board()
            .score(model, benchmark.id())
            .flatMap(Score::citation)
            .ifPresent(citations::add);
      }
    }
    return citations.build();
  }

  private List<String> models() {
    return Stream.concat(Stream.of(assessment.candidate()), assessment.referenceModels().stream())
        .collect(toImmutableList());
  }
}
