package org.sovereignparity.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.sovereignparity.statistics.Coverage.Method;
import org.sovereignparity.statistics.Coverage.Parts;
import org.sovereignparity.statistics.Coverage.Point;

/**
 * Writes how often each interval at 95 % contains the true value, as a page of the documentation.
 */
public final class CoverageTable {
  static final ConfidenceLevel LEVEL = ConfidenceLevel.of(0.95);
  static final List<Double> PARTS = List.of(0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99);
  static final List<Point> POINTS =
      Stream.of(0.5, 0.7, 0.9, 0.98)
          .flatMap(p -> Stream.of(0.95, 1.0).map(ratio -> Point.ofRatio(ratio, p)))
          .toList();
  private static final int DRAWS = 2_000;
  private static final int SUPPORT_DRAWS = 20_000;
  private static final int FEWER_DRAWS = 2_000;
  private static final int PLAN_DRAWS = 4_000;
  private static final List<Expectation> EXPECTATIONS =
      List.of(
          Expectation.sameItems(0.98, 0.98, 0.02),
          Expectation.sameItems(0.9, 0.9, 0.1),
          Expectation.sameItems(0.89, 0.91, 0.1),
          Expectation.sameItems(0.5, 0.5, 0.2),
          Expectation.separateItems(0.98, 0.98),
          Expectation.separateItems(0.9, 0.9));
  private static final String RECOMMENDED = MeanRatioMethod.COMBINED_SCORE.toString();
  private static final double LOW = 0.94;

  private final StringBuilder page = new StringBuilder();
  private double worstError;
  private String whereWorst = "nowhere";

  private CoverageTable() {}

  /**
   * Writes the page.
   *
   * @param args the path of the file
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), new CoverageTable().text());
  }

  private String text() {
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Coverage of intervals at 95 %</title></head>
        <body>
        <h1>Coverage of intervals at 95 %</h1>
        <p>How often, in percent, each interval contains the true value where its assumptions hold. All
        outcomes are enumerated but for the bootstrap, of which 2,000 are drawn (standard error 0.5) and
        each resampled 1,000 times. An outcome for which a method is not defined counts as missed.
        Numbers below 94 are bold. n items of each model; right answers of the reference p, of the
        candidate R p. Made by <code>mvn -Pcoverage</code>.</p>
        """);
    proportions();
    parts("Ratios, separate items", ratios(), List.of(10, 30, 100), Point::ratio);
    parts("Ratios of means, separate items", means(), List.of(10, 30), Point::ratio);
    parts("Differences, separate items", differences(), List.of(10, 30, 100), Point::difference);
    pairs();
    bootstrap();
    supports();
    plans();
    page.append(RankCoverage.table());
    return page.append("</body>\n</html>\n").toString();
  }

  static List<Method<Proportion>> ofProportions() {
    return Stream.of(ProportionMethod.values())
        .map(m -> new Method<Proportion>(m.toString(), of -> m.interval(of, LEVEL)))
        .toList();
  }

  static List<Method<Parts>> ratios() {
    return Stream.of(RatioMethod.values())
        .map(
            m ->
                new Method<Parts>(
                    m.toString(), of -> m.interval(of.candidate(), of.reference(), LEVEL)))
        .toList();
  }

  static List<Method<Parts>> differences() {
    return Stream.of(DifferenceMethod.values())
        .map(
            m ->
                new Method<Parts>(
                    m.toString(), of -> m.interval(of.candidate(), of.reference(), LEVEL)))
        .toList();
  }

  static List<Method<Parts>> means() {
    return Stream.of(
            MeanRatioMethod.FIELLER_POOLED,
            MeanRatioMethod.FIELLER,
            MeanRatioMethod.DELTA,
            MeanRatioMethod.LOG_DELTA)
        .map(
            m ->
                new Method<Parts>(
                    m.toString(),
                    of ->
                        m.interval(
                            BenchmarkEvidence.separateItems(of.candidate(), of.reference()),
                            LEVEL)))
        .toList();
  }

  static List<Method<PairedCounts>> paired() {
    List<Method<PairedCounts>> methods = new ArrayList<>();
    for (PairedRatioMethod m : PairedRatioMethod.values()) {
      methods.add(new Method<>(m.toString(), of -> m.interval(of, LEVEL)));
    }
    for (MeanRatioMethod m :
        List.of(MeanRatioMethod.FIELLER, MeanRatioMethod.DELTA, MeanRatioMethod.LOG_DELTA)) {
      methods.add(
          new Method<>(m.toString(), of -> m.interval(BenchmarkEvidence.sameItems(of), LEVEL)));
    }
    return methods;
  }

  private static List<Method<PairedCounts>> resampled() {
    Bootstrap bootstrap = Bootstrap.ofSeed(1).withReplicates(1_000);
    return List.of(
        resampled("bootstrap percentile", bootstrap),
        resampled("bootstrap bca", bootstrap.withBca()));
  }

  private static Method<PairedCounts> resampled(String name, Bootstrap bootstrap) {
    return new Method<>(name, of -> bootstrap.interval(BenchmarkEvidence.sameItems(of), LEVEL));
  }

  private void supports() {
    page.append(
        """
        <h2>Errors of support: a ratio of exactly 0.95 that is shown to be above it / refuted</h2>
        <p>How often, in percent, the verdict of a support at 0.95 is wrong to either side, where 2.5 is
        promised; rates above 3 are bold. B benchmarks of n items each, by the mean of ratios where no
        other aggregate is named. One is enumerated. Several are simulated: 20,000 draws (standard error
        0.1), with the limits of each outcome interpolated between quantiles 0.05 apart; of delta and of
        clusters, whose answers are correlated by 0.3, 2,000 draws (0.3). combined-score is the
        recommended method.</p>
        <table border="1">
        <tr><th>method</th><th>items</th><th>B</th><th>n</th>""");
    SupportErrors.POINTS.forEach(
        at -> page.append("<th>p ").append(at.reference()).append("</th>"));
    page.append("</tr>\n");
    for (MeanRatioMethod method : SupportErrors.METHODS) {
      for (int n : List.of(30, 100)) {
        errors(method.toString(), "same", 1, n, at -> SupportErrors.ofPairs(method, n, at));
        errors(method.toString(), "separate", 1, n, at -> SupportErrors.ofParts(method, n, at));
      }
    }
    for (int b : List.of(3, 13)) {
      several(b);
      String delta = MeanRatioMethod.DELTA.toString();
      errors(delta, "same", b, 30, at -> delta(b, at, true));
      errors(delta, "separate", b, 30, at -> delta(b, at, false));
    }
    for (int b : List.of(1, 3)) {
      errors(
          RECOMMENDED,
          "10 clusters of 3",
          b,
          30,
          at -> SupportErrors.clustered(b, 10, 3, at, FEWER_DRAWS));
    }
    page.append("</table>\n<p>The worst of combined-score is ")
        .append(SupportErrors.part(worstError))
        .append(": ")
        .append(whereWorst)
        .append(".</p>\n");
  }

  private void plans() {
    page.append(
        """
        <h2>Plans over several benchmarks: what combined-score shows with the items asked for</h2>
        <p>A power of 80 percent is asked for, of a ratio above 0.95, by the mean of ratios of B
        benchmarks; simulated as above, 4,000 draws (standard error 0.6).</p>
        <table border="1">
        <tr><th>expectation</th><th>B</th><th>items of each</th><th>power</th></tr>
        """);
    for (Expectation expectation : EXPECTATIONS) {
      for (int b : List.of(3, 13)) {
        int items =
            (int) ParityPlan.ofMargin(SupportErrors.MARGIN).withBenchmarks(b).items(expectation);
        page.append("<tr><td>%s</td><td>%s</td><td>%s</td>".formatted(expectation, b, items))
            .append("<td>")
            .append(SupportErrors.percent(SupportErrors.power(expectation, b, items, PLAN_DRAWS)))
            .append("</td></tr>\n");
      }
    }
    page.append("</table>\n");
  }

  private static SupportErrors.Rates delta(int benchmarks, Point at, boolean isPaired) {
    return SupportErrors.simulated(
        MeanRatioMethod.DELTA, benchmarks, 30, at, isPaired, FEWER_DRAWS);
  }

  /** The recommended method, by each aggregate. */
  private void several(int benchmarks) {
    for (RatioAggregate aggregate : RatioAggregate.values()) {
      String name =
          aggregate == RatioAggregate.MEAN_OF_RATIOS
              ? RECOMMENDED
              : RECOMMENDED + " by " + aggregate;
      for (int n : List.of(30, 100)) {
        for (boolean isPaired : List.of(true, false)) {
          errors(
              name,
              isPaired ? "same" : "separate",
              benchmarks,
              n,
              at ->
                  SupportErrors.combined(
                      aggregate, benchmarks, n, Coverage.cells(at), isPaired, SUPPORT_DRAWS));
        }
      }
    }
  }

  private void errors(
      String method,
      String items,
      int benchmarks,
      int n,
      Function<Point, SupportErrors.Rates> rates) {
    page.append("<tr><td>%s</td><td>%s</td><td>%s</td>".formatted(method, items, benchmarks));
    page.append("<td>").append(n).append("</td>");
    for (Point at : SupportErrors.POINTS) {
      SupportErrors.Rates found = rates.apply(at);
      page.append("<td>").append(found.cell()).append("</td>");
      double error = Math.max(found.shown(), found.refuted());
      if (method.startsWith(RECOMMENDED) && error > worstError) {
        worstError = error;
        whereWorst =
            "%s, %s items, B %s, n %s, p %s"
                .formatted(method, items, benchmarks, n, at.reference());
      }
    }
    page.append("</tr>\n");
  }

  private void proportions() {
    Worst worst = head("Proportions", PARTS.stream().map(p -> "p " + p).toList());
    for (Method<Proportion> method : ofProportions()) {
      for (int n : List.of(10, 30, 100, 300)) {
        row(method.name(), n, PARTS, (p, size) -> Coverage.ofProportion(method, size, p), worst);
      }
    }
    foot(worst);
  }

  private void parts(
      String title,
      List<Method<Parts>> methods,
      List<Integer> sizes,
      ToDoubleFunction<Point> truth) {
    Worst worst = head(title, points());
    for (Method<Parts> method : methods) {
      for (int n : sizes) {
        row(
            method.name(),
            n,
            POINTS,
            (at, size) -> Coverage.ofParts(method, size, at, truth.applyAsDouble(at)),
            worst);
      }
    }
    foot(worst);
  }

  private void pairs() {
    Worst worst = head("Ratios, same items, answers correlated by 0.5", points());
    for (Method<PairedCounts> method : paired()) {
      for (int n : List.of(10, 30, 60)) {
        row(method.name(), n, POINTS, (at, size) -> Coverage.ofPairs(method, size, at), worst);
      }
    }
    foot(worst);
  }

  private void bootstrap() {
    Worst worst = head("Ratios, same items, by resampling", points());
    for (Method<PairedCounts> method : resampled()) {
      for (int n : List.of(30, 100, 300)) {
        row(
            method.name(),
            n,
            POINTS,
            (at, size) -> Coverage.simulated(method, size, at, DRAWS),
            worst);
      }
    }
    foot(worst);
  }

  private static List<String> points() {
    return POINTS.stream()
        .map(at -> String.format(Locale.ROOT, "p %s, R %.2f", at.reference(), at.ratio()))
        .toList();
  }

  /** The least coverage of a table so far, and where it is. */
  private static final class Worst {
    private final List<String> columns;
    private double least = 1;
    private String where = "nowhere";

    Worst(List<String> columns) {
      this.columns = columns;
    }

    void see(double coverage, String row, int column) {
      if (coverage < least) {
        least = coverage;
        where = row + ", " + columns.get(column);
      }
    }
  }

  private Worst head(String title, List<String> columns) {
    page.append("<h2>").append(title).append("</h2>\n<table border=\"1\">\n<tr><th>method</th>");
    page.append("<th>n</th>");
    columns.forEach(column -> page.append("<th>").append(column).append("</th>"));
    page.append("</tr>\n");
    return new Worst(columns);
  }

  private <P> void row(
      String name, int n, List<P> points, ToDoubleBiFunction<P, Integer> coverage, Worst worst) {
    page.append("<tr><td>").append(name).append("</td><td>").append(n).append("</td>");
    for (int i = 0; i < points.size(); i++) {
      double covered = coverage.applyAsDouble(points.get(i), n);
      worst.see(covered, name + ", n " + n, i);
      page.append("<td>").append(cell(covered)).append("</td>");
    }
    page.append("</tr>\n");
  }

  static String cell(double coverage) {
    String percent = String.format(Locale.ROOT, "%.1f", 100 * coverage);
    return coverage < LOW ? "<b>" + percent + "</b>" : percent;
  }

  private void foot(Worst worst) {
    page.append("</table>\n<p>The least is ")
        .append(cell(worst.least))
        .append(": ")
        .append(worst.where)
        .append(".</p>\n");
  }
}
