package org.sovereignparity.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Contribution;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.IntervalPlot;

/**
 * Pictures as specifications in Vega-Lite 5, for those who draw themselves.
 *
 * <p>Each datum that is drawn has its exact value beside it, as text, under {@code exact}. What is
 * drawn is rounded to 17 digits. Names stand in data alone, never in what Vega evaluates.
 */
public final class VegaLite {
  private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";
  private static final int DECIMALS = 17;
  private static final MathContext DRAWN = new MathContext(DECIMALS);
  private static final String EXACT = "exact";
  private static final String FIELD = "field";
  private static final String TYPE = "type";
  private static final String QUANTITATIVE = "quantitative";

  private VegaLite() {}

  /** {@return the ratio on each benchmark as bars, against the threshold if there is one} */
  public static String of(ParityAssessment assessment) {
    List<Object> bars =
        assessment.contributions().stream()
            .flatMap(row -> row.ratio().stream().map(ratio -> bar(row, ratio, assessment)))
            .toList();
    return specification(
        assessment.toString(),
        bars,
        layer("bar", position("benchmark"), number("x", "ratio"), colour("reaches")),
        rule("threshold", assessment.threshold().map(limit -> limit.value())));
  }

  private static Object bar(Contribution row, Rational ratio, ParityAssessment assessment) {
    return ImmutableMap.of(
        "benchmark",
        row.benchmark(),
        "ratio",
        drawn(ratio),
        EXACT,
        ratio.toString(),
        "reaches",
        assessment
            .threshold()
            .map(threshold -> threshold.isMetBy(ratio) ? "yes" : "no")
            .orElse("not asked"));
  }

  /**
   * {@return the limits of each benchmark and of the whole as intervals, against the margin if
   * there is one; a set without an end is drawn to that of the picture}
   */
  public static String of(ParitySupport support) {
    ImmutableMap.Builder<String, ConfidenceSet> sets = ImmutableMap.builder();
    sets.putAll(support.benchmarks());
    support
        .set()
        .ifPresent(set -> sets.put("= " + support.assessment().policy().aggregation(), set));
    ImmutableMap<String, ConfidenceSet> all = sets.buildOrThrow();
    Range<BigDecimal> extent = extent(all.values(), support.margin());
    return specification(
        support.toString(),
        all.entrySet().stream().flatMap(set -> rows(set.getKey(), set.getValue(), extent)).toList(),
        layer(
            "rule",
            position("benchmark"),
            number("x", "low"),
            new Channel("x2", ImmutableMap.of(FIELD, "high"))),
        layer("point", position("benchmark"), number("x", "estimate")),
        rule("margin", support.margin()));
  }

  private static Range<BigDecimal> extent(Iterable<ConfidenceSet> sets, Optional<Rational> margin) {
    ImmutableList.Builder<BigDecimal> numbers = ImmutableList.builder();
    for (ConfidenceSet set : sets) {
      for (double limit : set.limits()) {
        numbers.add(BigDecimal.valueOf(limit));
      }
      set.estimate().ifPresent(estimate -> numbers.add(BigDecimal.valueOf(estimate)));
    }
    margin.ifPresent(limit -> numbers.add(limit.toBigDecimal(DECIMALS, RoundingMode.HALF_EVEN)));
    ImmutableList<BigDecimal> all = numbers.build();
    return all.isEmpty() ? Range.singleton(BigDecimal.ZERO) : Range.encloseAll(all);
  }

  private static Stream<Object> rows(String name, ConfidenceSet set, Range<BigDecimal> extent) {
    return IntervalPlot.covered(set).stream()
        .map(
            range -> {
              ImmutableMap.Builder<String, Object> row =
                  ImmutableMap.<String, Object>builder()
                      .put("benchmark", name)
                      .put("low", drawn((range.hasLowerBound() ? range : extent).lowerEndpoint()))
                      .put("high", drawn((range.hasUpperBound() ? range : extent).upperEndpoint()))
                      .put(EXACT, IntervalPlot.limits(set));
              set.estimate().ifPresent(at -> row.put("estimate", drawn(BigDecimal.valueOf(at))));
              return row.buildOrThrow();
            });
  }

  /** {@return the points of each team as bars that are stacked of blocks} */
  public static String of(Round round) {
    List<Object> parts = round.standings().stream().flatMap(standing -> parts(standing)).toList();
    return specification(
        round.edition().toString(),
        parts,
        layer(
            "bar",
            position("team", round.edition().ranks().one()),
            number("x", "points"),
            colour("block")));
  }

  private static Stream<Object> parts(Standing standing) {
    return standing.blocks().entrySet().stream()
        .map(
            block -> {
              ImmutableMap.Builder<String, Object> part =
                  ImmutableMap.<String, Object>builder()
                      .put("team", standing.team())
                      .put("block", block.getKey())
                      .put("points", drawn(block.getValue()))
                      .put(EXACT, block.getValue().toString())
                      .put("advances", standing.advances().toString());
              standing.rank().ifPresent(rank -> part.put("rank", Tree.NumberText.of(rank)));
              return part.buildOrThrow();
            });
  }

  private static String specification(String description, List<Object> values, Object... layers) {
    ImmutableList<Object> shown =
        Stream.of(layers)
            .filter(layer -> !layer.equals(ImmutableMap.of()))
            .collect(toImmutableList());
    return JsonText.of(
        ImmutableMap.of(
            "$schema",
            SCHEMA,
            "description",
            description,
            "data",
            ImmutableMap.of("values", values),
            "layer",
            shown));
  }

  /** What is seen of a datum, such as how far right it stands. */
  private record Channel(String name, ImmutableMap<String, Object> encoding) {}

  private static Object layer(String mark, Channel... channels) {
    return ImmutableMap.of(
        "mark",
        ImmutableMap.of(TYPE, mark, "tooltip", ImmutableMap.of("content", "data")),
        "encoding",
        encoding(channels));
  }

  private static ImmutableMap<String, Object> encoding(Channel... channels) {
    return Stream.of(channels).collect(toImmutableMap(Channel::name, Channel::encoding));
  }

  /** {@return a line across at a number; nothing where there is none} */
  private static Object rule(String name, Optional<Rational> at) {
    return at.<Object>map(
            number ->
                ImmutableMap.of(
                    "data",
                    ImmutableMap.of(
                        "values",
                        ImmutableList.of(
                            ImmutableMap.of(name, drawn(number), EXACT, number.toString()))),
                    "mark",
                    ImmutableMap.of(TYPE, "rule", "strokeDash", dashes()),
                    "encoding",
                    encoding(number("x", name))))
        .orElse(ImmutableMap.of());
  }

  private static ImmutableList<Object> dashes() {
    return ImmutableList.of(Tree.NumberText.of(4), Tree.NumberText.of(3));
  }

  /** {@return names down the left, in the order of the data, none of them cut} */
  private static Channel position(String field) {
    return position(field, field);
  }

  /** As a title the name of the field need not be said. */
  private static Channel position(String field, String title) {
    ImmutableMap.Builder<String, Object> axis =
        ImmutableMap.<String, Object>builder().put("labelLimit", Tree.NumberText.of(0));
    if (!title.equals(field)) {
      axis.put("title", title);
    }
    return new Channel(
        "y",
        ImmutableMap.of(
            FIELD, field, TYPE, "nominal", "sort", Tree.NULL, "axis", axis.buildOrThrow()));
  }

  private static Channel number(String channel, String field) {
    return new Channel(channel, ImmutableMap.of(FIELD, field, TYPE, QUANTITATIVE));
  }

  private static Channel colour(String field) {
    return new Channel("color", ImmutableMap.of(FIELD, field, TYPE, "nominal", "sort", Tree.NULL));
  }

  private static Tree.NumberText drawn(ExactNumber number) {
    return drawn(number.toBigDecimal(DECIMALS, RoundingMode.HALF_EVEN));
  }

  private static Tree.NumberText drawn(BigDecimal number) {
    BigDecimal rounded = number.round(DRAWN);
    return new Tree.NumberText(
        rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toString());
  }
}
