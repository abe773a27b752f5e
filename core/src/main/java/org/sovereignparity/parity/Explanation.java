package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.TextTable;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.source.Citation;

/** An assessment as text for people. It reads the assessment's own answers and computes none. */
final class Explanation {
  private static final int LONGEST_FRACTION = 40;
  private static final int SHOWN_DECIMALS = 2;

  private final ParityAssessment assessment;

  Explanation(ParityAssessment assessment) {
    this.assessment = assessment;
  }

  /** {@return the ratio as a percentage, or a dash where there is none} */
  String shownRatio() {
    return assessment.ratio().map(this::percent).orElse("-");
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

  String text() {
    StringBuilder out = new StringBuilder(line()).append("\n\n").append(terms());
    append(out, "", contributions());
    append(out, "Missing:\n", list(assessment.missing()));
    append(out, "Left out for want of a score:\n", list(assessment.excluded()));
    append(out, "Flags:\n", flags());
    append(out, "With another aggregation:\n", otherAggregations());
    append(out, "To reach " + bound() + ":\n", shortfall());
    append(out, "Compared although protocols differ:\n", list(assessment.protocolMismatches()));
    append(out, "Sources:\n", list(citations()));
    return out.toString();
  }

  private static void append(StringBuilder out, String title, String section) {
    if (!section.isEmpty()) {
      out.append('\n').append(title).append(section);
    }
  }

  private String terms() {
    ParityPolicy policy = assessment.policy();
    return TextTable.columns("ll")
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
        .toString();
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

  private String percent(ExactNumber ratio) {
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

  private String bound() {
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

  private String contributions() {
    ImmutableList<Contribution> rows = assessment.contributions();
    if (rows.isEmpty()) {
      return "";
    }
    boolean shares = rows.get(0).share().isPresent();
    boolean severalReferences = assessment.referenceModels().size() > 1;
    TextTable table = TextTable.columns("lrrrrrl");
    table.row(
        "benchmark",
        assessment.candidate(),
        severalReferences ? "reference" : reference(),
        assessment.policy().cap().isPresent() ? "ratio before cap" : "ratio",
        "weight",
        shares ? "share" : "",
        severalReferences ? "reference model" : "");
    for (Contribution row : rows) {
      table.row(
          row.benchmark(),
          row.candidate().map(Rational::toString).orElse("missing, 0"),
          row.reference().toString(),
          row.ratio().map(this::percent).orElse("-"),
          row.weight().toString(),
          row.share().map(this::percent).orElse(""),
          severalReferences ? row.referenceModel() : "");
    }
    return table.toString();
  }

  private String flags() {
    return assessment.flags().stream()
        .map(flag -> "  " + flag + ": " + meaning(flag) + "\n")
        .collect(joining());
  }

  private static String meaning(Flag flag) {
    return switch (flag) {
      case EXACT_TIE -> "the ratio equals the threshold";
      case FLIPS_WHEN_ROUNDED -> "rounded to two decimals, the verdict would be the other";
      case DIFFERS_IN_DOUBLE -> "computed in floating point, the verdict would be the other";
      case ASSUMED_MISSING -> "the result rests on an assumption about missing scores";
    };
  }

  private String otherAggregations() {
    TextTable table = TextTable.columns("lll");
    assessment
        .otherAggregations()
        .forEach(
            (aggregation, other) -> {
              Explanation of = new Explanation(other);
              table.row(
                  "  " + aggregation,
                  other.ratio().map(of::percent).orElse("no ratio"),
                  of.verdict());
            });
    return table.toString();
  }

  private String shortfall() {
    return assessment.shortfall().map(Explanation::lacking).orElse("");
  }

  private static String lacking(Shortfall shortfall) {
    String beyond = shortfall.attained() ? "" : "more than ";
    StringBuilder out = new StringBuilder();
    shortfall
        .overall()
        .ifPresent(
            overall ->
                out.append("  the weighted sum of scores lacks ")
                    .append(beyond)
                    .append(
                        overall.toBigDecimal(SHOWN_DECIMALS, RoundingMode.CEILING).toPlainString())
                    .append('\n'));
    if (shortfall.alone().isEmpty()) {
      return out.append("  no single benchmark is enough\n").toString();
    }
    TextTable table = TextTable.columns("llrlr");
    for (ScoreChange change : shortfall.alone()) {
      table.row(
          "  " + change.benchmark(),
          "alone, from",
          change.from().toString(),
          shortfall.attained() ? "to" : "to more than",
          change.toDecimalString(SHOWN_DECIMALS));
    }
    return out.append(table).toString();
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

  private static String list(Iterable<?> items) {
    StringBuilder out = new StringBuilder();
    items.forEach(item -> out.append("  ").append(Objects.toString(item)).append('\n'));
    return out.toString();
  }
}
