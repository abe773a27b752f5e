package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.report.Block;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Ink;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Section;
import org.sovereignparity.report.Table;
import org.sovereignparity.report.Tone;

/** What an assessment says, in pictures. It reads the assessment's own answers. */
final class AssessmentFigures {
  private static final BigDecimal LEAST_MARGIN = new BigDecimal("0.01");
  private static final BigDecimal MARGIN = new BigDecimal("0.2");

  private final ParityAssessment assessment;
  private final Explanation shown;

  AssessmentFigures(ParityAssessment assessment) {
    this.assessment = assessment;
    this.shown = new Explanation(assessment);
  }

  ImmutableList<Section> all() {
    return Stream.of(benchmarks(), aggregations())
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private Optional<Section> benchmarks() {
    ImmutableList<Contribution> rows = assessment.contributions();
    return assessment
        .ratio()
        .map(
            ratio ->
                new Section(
                    Optional.of(
                        "Each benchmark"
                            + assessment.threshold().map(t -> " against " + percent(t)).orElse("")),
                    ImmutableList.<Block>builder()
                        .addAll(below(rows))
                        .add(bars(rows, ratio))
                        .build()));
  }

  private static String percent(Threshold threshold) {
    return threshold.toPercentString(threshold.value());
  }

  private List<Line> below(ImmutableList<Contribution> rows) {
    return assessment.threshold().stream()
        .map(
            threshold ->
                Line.prose(
                    "%s of %s benchmarks reach it: their bars are filled, and those of the others"
                            .formatted(
                                rows.stream()
                                    .flatMap(row -> row.ratio().stream())
                                    .filter(threshold::isMetBy)
                                    .count(),
                                rows.size())
                        + " hollow."))
        .toList();
  }

  private Table bars(ImmutableList<Contribution> rows, ExactNumber ratio) {
    List<ExactNumber> shownOn =
        Streams.<ExactNumber>concat(
                rows.stream().flatMap(row -> row.ratio().stream()),
                Stream.of(ratio),
                assessment.threshold().stream().map(Threshold::value))
            .toList();
    Range<BigDecimal> scale = Range.closed(least(shownOn), Explanation.full(shownOn.stream()));
    Table.Builder table = Table.columns("lrl").head("benchmark", shown.ratioName(), "");
    rows.forEach(row -> table.row(bar(row.benchmark(), row.ratio(), scale)));
    table.row(bar("all, as " + assessment.policy().aggregation(), Optional.of(ratio), scale));
    return table.foot(foot(scale)).build();
  }

  private static BigDecimal least(List<ExactNumber> ratios) {
    return ratios.stream().map(Explanation::drawn).reduce(BigDecimal.ZERO, BigDecimal::min);
  }

  private List<Cell> bar(
      String name, Optional<? extends ExactNumber> ratio, Range<BigDecimal> scale) {
    String text = ratio.map(shown::percent).orElse("-");
    Tone tone = ratio.map(this::tone).orElse(Tone.PLAIN);
    ImmutableList<Cell.Span> spans =
        ratio.stream()
            .map(to -> Cell.Span.of(BigDecimal.ZERO, Explanation.drawn(to), Ink.of(tone)))
            .collect(toImmutableList());
    return List.<Cell>of(
        Cell.text(name), Cell.status(text, tone), against(Cell.track(text, spans, scale)));
  }

  private Tone tone(ExactNumber ratio) {
    return assessment
        .threshold()
        .map(threshold -> threshold.isMetBy(ratio) ? Tone.GOOD : Tone.BAD)
        .orElse(Tone.PLAIN);
  }

  private Cell against(Cell.Track track) {
    return assessment
        .threshold()
        .map(threshold -> track.against(Explanation.drawn(threshold.value())))
        .orElse(track);
  }

  private static List<Cell> foot(Range<BigDecimal> scale) {
    return List.<Cell>of(
        Cell.text(""),
        Cell.text(""),
        Cell.scale(percent(scale.lowerEndpoint()), percent(scale.upperEndpoint())));
  }

  private static String percent(BigDecimal ratio) {
    return ratio.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " %";
  }

  /** {@return under each aggregation, up to which threshold the verdict is MET} */
  private Optional<Section> aggregations() {
    ImmutableMap<Aggregation, ParityAssessment> all =
        ImmutableMap.<Aggregation, ParityAssessment>builder()
            .put(assessment.policy().aggregation(), assessment)
            .putAll(assessment.otherAggregations())
            .buildOrThrow();
    List<ExactNumber> ratios = all.values().stream().flatMap(one -> one.ratio().stream()).toList();
    return assessment
        .threshold()
        .filter(threshold -> ratios.size() > 1)
        .map(
            threshold ->
                new Section(
                    Optional.of("Where the verdict turns"),
                    ImmutableList.of(
                        Line.prose(
                            "From left to right the threshold rises; the verdict is MET as far as"
                                + " the bar is filled, up to the ratio. The upright line is the"
                                + " threshold that was asked for, "
                                + percent(threshold)
                                + "."),
                        turns(all, around(ratios, threshold)))));
  }

  private static Range<BigDecimal> around(List<ExactNumber> ratios, Threshold threshold) {
    List<BigDecimal> all =
        Stream.concat(ratios.stream(), Stream.<ExactNumber>of(threshold.value()))
            .map(Explanation::drawn)
            .sorted()
            .toList();
    BigDecimal least = all.get(0);
    BigDecimal most = all.get(all.size() - 1);
    BigDecimal margin = most.subtract(least).multiply(MARGIN).max(LEAST_MARGIN);
    return Range.closed(least.subtract(margin), most.add(margin));
  }

  private Table turns(ImmutableMap<Aggregation, ParityAssessment> all, Range<BigDecimal> scale) {
    Table.Builder table = Table.columns("lrl").head("aggregation", "ratio", "");
    all.forEach(
        (aggregation, one) ->
            one.ratio().ifPresent(ratio -> table.row(turn(aggregation, ratio, one, scale))));
    return table.foot(foot(scale)).build();
  }

  private List<Cell> turn(
      Aggregation aggregation, ExactNumber ratio, ParityAssessment one, Range<BigDecimal> scale) {
    BigDecimal at = Explanation.drawn(ratio);
    ImmutableList<Cell.Span> spans =
        ImmutableList.of(
            Cell.Span.of(scale.lowerEndpoint(), at, Ink.GOOD),
            Cell.Span.of(at, scale.upperEndpoint(), Ink.BAD));
    String percent = shown.percent(ratio);
    return List.<Cell>of(
        Cell.text(aggregation.toString()),
        Cell.status(percent, one.verdict().map(Verdict::tone).orElse(Tone.PLAIN)),
        against(Cell.track("MET up to " + percent, spans, scale).at(at)));
  }
}
