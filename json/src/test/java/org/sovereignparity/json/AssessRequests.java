package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sovereignparity.json.PlainAssess.Fraction;

/**
 * Random requests for the protocol's op {@code assess}, biased towards its edges.
 *
 * <p>Scores come from small pools, so that exact ties are frequent; thresholds are put on, just
 * above or just below the ratio that {@link PlainAssess} finds; ids order differently by code point
 * and by UTF-16 unit; numbers come in every written form. About one request in ten has a fault of
 * meaning, its shape is always valid. The same {@link Random} gives the same requests.
 */
final class AssessRequests {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** By code point the full-width letter comes before the emoji, by UTF-16 unit after it. */
  private static final List<String> IDS =
      List.of(
          "A",
          "B",
          "a",
          "b",
          "A.X K1",
          " A",
          "A ",
          "10",
          "9",
          "MMLU-Pro",
          "GPQA/Diamond",
          "x~y",
          "\u00e9",
          "e\u0301",
          "\ud55c\uad6d\uc5b4",
          "\uff21",
          "\uff21b",
          "\ufffd",
          "\ue000",
          "\ud83d\ude00",
          "\ud83d\ude00\uff21",
          "\ud835\udc9c",
          "\udbff\udffd",
          "\"quoted\"");

  /** Bounds and score pool of a benchmark, as text; {@code max} null is unbounded. */
  private record Scale(String min, String max, List<String> chances, List<String> pool) {}

  private static final Scale PERCENT =
      new Scale(
          "0",
          "100",
          List.of("0", "25", "10", "20", "1/3", "50", "12.5"),
          List.of(
              "0", "19", "20", "38", "40", "47.5", "50", "57", "60", "76", "80", "83.8", "85", "90",
              "94.5", "95", "95.5", "99", "100", "33.3", "66.6", "0.1", "0.3", "0.7", "12.5", "1/3",
              "200/3", "28.5", "30", "25", "62.3", "63.7"));
  private static final Scale UNIT =
      new Scale(
          "0",
          "1",
          List.of("0", "0.25", "0.1", "1/4"),
          List.of(
              "0", "0.19", "0.2", "0.95", "1", "0.5", "0.475", "1/3", "0.1", "0.3", "0.57", "0.6",
              "0.7", "0.945", "2/3"));
  private static final Scale SIGNED =
      new Scale(
          "-10",
          "10",
          List.of("-10", "0", "-1", "1"),
          List.of("-10", "-9.5", "-1", "-0.5", "0", "0.5", "1", "1.9", "2", "9.5", "10", "3.8"));
  private static final Scale OPEN =
      new Scale(
          "0",
          null,
          List.of("0", "5"),
          List.of(
              "0", "0.95", "1", "7.6", "8", "19", "20", "95", "100", "120", "250.5", "1000", "1/3",
              "2/3"));
  private static final Scale SIGNED_OPEN =
      new Scale(
          "-5", null, List.of("0"), List.of("-5", "-0.5", "0", "1.9", "2", "38", "40", "120"));
  private static final Scale SHIFTED =
      new Scale(
          "10",
          "60",
          List.of("10", "20", "12.5"),
          List.of("10", "12.5", "19", "20", "29", "30", "38", "40", "57", "57.5", "60"));
  private static final Scale THIRDS =
      new Scale(
          "1/3",
          "7/3",
          List.of("1/3", "2/3"),
          List.of("1/3", "2/3", "1", "19/15", "4/3", "2", "7/3", "11/6"));
  private static final Scale EXTREME =
      new Scale(
          "0",
          null,
          List.of("0"),
          List.of(
              "1e-400",
              "19e-401",
              "2e-400",
              "4.9e-324",
              "1e-320",
              "1e308",
              "1e400",
              "1.9e400",
              "1",
              "95",
              "1e-30",
              "3",
              "20",
              "19"));
  private static final List<Scale> OTHER_SCALES =
      List.of(UNIT, SIGNED, OPEN, SIGNED_OPEN, SHIFTED, THIRDS);

  private static final List<String> COMMON_THRESHOLDS =
      List.of("0.95", "95%", "19/20", "1", "0.9", "1.05", "0.5", "2", "1/3", "0.951", "9.5e-1");
  private static final List<String> MODES =
      List.of("half-up", "half-even", "half-down", "up", "down", "ceiling", "floor");

  private final Random random;
  private final Draw draw;
  private final List<String> benchmarkIds;
  private final List<Scale> scales = new ArrayList<>();
  private final List<String> modelIds;
  private final String aggregation;
  private final String normalisation;
  private final boolean lowerAllowed;
  private final boolean extreme;
  private final boolean risky;

  private AssessRequests(Random random) {
    this.random = random;
    this.draw = new Draw(random);
    benchmarkIds = draw.someOf(IDS, 1 + random.nextInt(6));
    modelIds = draw.someOf(IDS, 2 + random.nextInt(4));
    extreme = draw.chance(2);
    boolean mixed = draw.chance(30);
    Scale common = draw.chance(60) ? PERCENT : draw.oneOf(OTHER_SCALES);
    for (int i = 0; i < benchmarkIds.size(); i++) {
      Scale scale = mixed && draw.chance(50) ? draw.oneOf(OTHER_SCALES) : common;
      scales.add(extreme ? EXTREME : scale);
    }
    aggregation =
        draw.oneOf(
            List.of(
                "ratio-of-means",
                "ratio-of-means",
                "mean-of-ratios",
                "mean-of-ratios",
                "geometric-mean-of-ratios",
                "minimum-ratio"));
    normalisation = draw.oneOf(List.of("raw", "raw", "raw", "above-chance", "min-max"));
    lowerAllowed = normalisation.equals("raw") && draw.chance(65);
    risky = draw.chance(30);
  }

  /** The next request; most are decided, about one in ten must be refused. */
  static ObjectNode next(Random random) {
    boolean spoiled = random.nextInt(100) < 10;
    while (true) {
      AssessRequests draft = new AssessRequests(random);
      ObjectNode request = draft.build();
      ObjectNode answer = PlainAssess.answer(request);
      boolean refused = answer.get("status").textValue().equals("refused");
      boolean undetermined = answer.has("verdict");
      if (refused || (undetermined && !spoiled && draft.draw.chance(60))) {
        continue;
      }
      if (draft.draw.chance(88)) {
        request.set("threshold", draft.threshold(answer));
      }
      return draft.draw.shuffled(spoiled ? draft.spoiled(request) : request);
    }
  }

  // ---- A request without a threshold ---------------------------------------------------------

  private ObjectNode build() {
    ObjectNode request = JSON.objectNode();
    request.put("id", draw.oneOf(IDS) + random.nextInt(1000)).put("op", "assess");
    request.put("candidate", candidate());
    request.set("frontier", frontier());
    ArrayNode benchmarks = request.putArray("benchmarks");
    for (int i = 0; i < benchmarkIds.size(); i++) {
      benchmarks.add(benchmark(i));
    }
    boolean windowed = request.get("frontier").has("window");
    if (windowed || draw.chance(20)) {
      request.set("models", models(request.get("frontier").get("window")));
    }
    int gaps = draw.chance(35) ? 6 + random.nextInt(20) : 0;
    request.set("scores", scores(gaps));
    request.set("policy", policy(gaps > 0));
    return request;
  }

  private String candidate() {
    return modelIds.get(0);
  }

  private ObjectNode frontier() {
    ObjectNode frontier = JSON.objectNode();
    List<String> others = draw.someOf(modelIds.subList(1, modelIds.size()), 1 + random.nextInt(4));
    String kind = draw.oneOf(List.of("model", "best-model", "best-per-benchmark"));
    frontier.put("kind", kind);
    if (kind.equals("model")) {
      frontier.put("model", others.get(0));
    } else {
      if (draw.chance(25)) {
        others.add(random.nextInt(others.size() + 1), candidate());
      }
      if (draw.chance(1)) {
        others.removeIf(model -> !model.equals(candidate()));
      }
      others.forEach(frontier.putArray("models")::add);
    }
    if (draw.chance(22)) {
      frontier.set("window", window());
    }
    return frontier;
  }

  private ObjectNode window() {
    String asOf =
        draw.oneOf(
            List.of(
                "2026-01-15",
                "2026-05-31",
                "2024-03-31",
                "2023-03-31",
                "2024-02-29",
                "2026-08-31",
                "2000-02-29",
                "2025-12-30"));
    int months = draw.oneOf(List.of(0, 1, 3, 6, 12, 13, 48, 1200));
    return JSON.objectNode().put("asOf", asOf).put("months", months);
  }

  private ArrayNode models(JsonNode window) {
    ArrayNode models = JSON.arrayNode();
    boolean complete = draw.chance(85);
    for (String model : draw.someOf(modelIds, modelIds.size())) {
      if (!complete && draw.chance(15)) {
        continue;
      }
      ObjectNode entry = models.addObject().put("id", model);
      if (draw.chance(complete ? 99 : 70)) {
        entry.put("released", released(window).toString());
      }
    }
    return models;
  }

  /** Mostly on the bounds of the window, a day beside them, or a few days off its clamped start. */
  private LocalDate released(JsonNode window) {
    if (window == null) {
      return LocalDate.of(2025, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
    LocalDate last = LocalDate.parse(window.get("asOf").textValue());
    LocalDate first = last.minusMonths(window.get("months").intValue());
    if (draw.chance(60)) {
      return draw.chance(50) ? first : last;
    }
    LocalDate day =
        draw.oneOf(
            List.of(
                first.minusDays(1),
                first.plusDays(1),
                first.minusDays(3),
                last.plusDays(1),
                last.minusDays(1)));
    return day.isBefore(LocalDate.of(1900, 1, 1)) ? first : day;
  }

  private ObjectNode benchmark(int i) {
    Scale scale = scales.get(i);
    ObjectNode benchmark = JSON.objectNode().put("id", benchmarkIds.get(i));
    if (lowerAllowed && draw.chance(40)) {
      benchmark.put("direction", "lower-is-better");
    } else if (draw.chance(15)) {
      benchmark.put("direction", "higher-is-better");
    }
    if (!scale.min().equals("0") || draw.chance(20)) {
      benchmark.set("min", number(scale.min()));
    }
    if (scale.max() == null) {
      benchmark.putNull("max");
    } else if (!scale.max().equals("100") || draw.chance(20)) {
      benchmark.set("max", number(scale.max()));
    }
    if (normalisation.equals("above-chance") || draw.chance(8)) {
      benchmark.set("chance", number(draw.oneOf(scale.chances())));
    }
    return benchmark;
  }

  /** Every model on every benchmark but for the gaps, from a few values each, in any order. */
  private ArrayNode scores(int gapsInHundred) {
    boolean onlyCandidate = draw.chance(50);
    List<ObjectNode> rows = new ArrayList<>();
    for (int i = 0; i < benchmarkIds.size(); i++) {
      List<String> pool = draw.someOf(pool(scales.get(i)), 2 + random.nextInt(4));
      for (String model : modelIds) {
        boolean mayMiss = !onlyCandidate || model.equals(candidate());
        if (mayMiss && draw.chance(gapsInHundred)) {
          continue;
        }
        ObjectNode row = JSON.objectNode().put("model", model);
        row.put("benchmark", benchmarkIds.get(i))
            .set("value", score(scales.get(i), number(draw.oneOf(pool))));
        rows.add(row);
      }
    }
    Collections.shuffle(rows, random);
    return JSON.arrayNode().addAll(rows);
  }

  /** The scale's pool; unless the request is a risky one, only what gives a positive value. */
  private List<String> pool(Scale scale) {
    List<String> pool = new ArrayList<>(scale.pool());
    if (!risky) {
      Fraction least =
          switch (normalisation) {
            case "raw" -> Fraction.ZERO;
            case "min-max" -> Fraction.parse(scale.min());
            default -> Fraction.parse(scale.min()).max(Fraction.of(10));
          };
      List<String> positive = new ArrayList<>(pool);
      positive.removeIf(text -> Fraction.parse(text).compareTo(least) <= 0);
      return positive.isEmpty() ? pool : positive;
    }
    return pool;
  }

  private ObjectNode policy(boolean gaps) {
    ObjectNode policy = JSON.objectNode().put("aggregation", aggregation);
    putWord(policy, "normalisation", normalisation, "raw");
    String missing =
        gaps && draw.chance(85)
            ? draw.oneOf(List.of("exclude", "counts-zero"))
            : draw.oneOf(List.of("undetermined", "undetermined", "exclude", "counts-zero"));
    putWord(policy, "missing", missing, "undetermined");
    String lower = lowerAllowed || draw.chance(10) ? "reciprocal" : "refuse";
    putWord(policy, "lowerIsBetter", lower, "refuse");
    if (!aggregation.equals("ratio-of-means") && draw.chance(30)) {
      List<String> caps = List.of("1", "100%", "1e0", "0.95", "1.2", "110%", "3/4", "2", "0.5");
      policy.set("cap", number(draw.oneOf(caps)));
    }
    if (draw.chance(50)) {
      policy.set("weights", weights());
    }
    return policy;
  }

  private void putWord(ObjectNode node, String key, String word, String otherwise) {
    if (!word.equals(otherwise) || draw.chance(25)) {
      node.put(key, word);
    }
  }

  private ObjectNode weights() {
    List<String> pool = List.of("1", "2", "3", "0.5", "1/3", "0.25", "50%", "1e1", "1.5", "6");
    if (extreme) {
      pool = List.of("1", "2", "3");
    } else if (draw.chance(4)) {
      pool = List.of("1", "0.01", "0.37", "1/7", "1e-3", "5");
    }
    List<String> values = draw.someOf(pool, 1 + random.nextInt(3));
    ObjectNode weights = JSON.objectNode();
    for (String id : draw.someOf(benchmarkIds, benchmarkIds.size())) {
      weights.set(id, number(draw.oneOf(values)));
    }
    return weights;
  }

  // ---- The threshold -------------------------------------------------------------------------

  private ObjectNode threshold(ObjectNode answer) {
    Fraction ratio = answer.has("ratio") ? nearRatio(answer) : Fraction.ONE;
    ObjectNode threshold = JSON.objectNode();
    Fraction goal;
    ObjectNode rounded = null;
    if (draw.chance(18)) {
      int decimals = decimals(ratio);
      rounded = JSON.objectNode().put("decimals", decimals).put("mode", draw.oneOf(MODES));
      goal = draw.chance(75) ? toPlaces(ratio, decimals) : goal(ratio);
    } else {
      goal = goal(ratio);
    }
    if (goal.signum() <= 0 || goal.text().length() > 900) {
      goal = Fraction.parse(draw.oneOf(COMMON_THRESHOLDS));
    }
    threshold.set(draw.chance(60) ? "atLeast" : "moreThan", number(goal));
    if (rounded != null) {
      threshold.set("rounded", rounded);
    }
    return threshold;
  }

  /** The ratio, or its decimal where it is a root. */
  private static Fraction nearRatio(ObjectNode answer) {
    String text = answer.get("ratio").textValue();
    return Fraction.parse(text.contains("^") ? answer.get("decimal").textValue() : text);
  }

  private Fraction goal(Fraction ratio) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> ratio;
      case 4, 5 -> toPlaces(ratio, 2);
      case 6 -> toPlaces(ratio, 2).plus(Fraction.parse(draw.oneOf(List.of("0.005", "-0.005"))));
      case 7 -> toPlaces(ratio, 1 + random.nextInt(16));
      case 8 -> ratio.plus(Fraction.parse((draw.chance(50) ? "1e-" : "-1e-") + random.nextInt(31)));
      case 9 ->
          ratio.times(Fraction.parse(draw.oneOf(List.of("1.001", "1.01", "1.05", "1.2", "0.99"))));
      default -> Fraction.parse(draw.oneOf(COMMON_THRESHOLDS));
    };
  }

  private Fraction toPlaces(Fraction x, int places) {
    RoundingMode mode =
        draw.oneOf(List.of(RoundingMode.HALF_UP, RoundingMode.CEILING, RoundingMode.FLOOR));
    BigDecimal num = new BigDecimal(x.num());
    return Fraction.of(num.divide(new BigDecimal(x.den()), places, mode));
  }

  /** Often so that the ratio lies exactly half-way. */
  private int decimals(Fraction ratio) {
    Optional<BigDecimal> exact = ratio.terminating();
    if (exact.isPresent() && draw.chance(60)) {
      BigDecimal shortest = exact.get().stripTrailingZeros();
      boolean endsInFive =
          shortest.unscaledValue().mod(BigInteger.TEN).equals(BigInteger.valueOf(5));
      if (endsInFive && shortest.scale() >= 1 && shortest.scale() <= 21) {
        return shortest.scale() - 1;
      }
    }
    return draw.oneOf(List.of(0, 1, 2, 2, 2, 3, 4, 20));
  }

  // ---- Faults --------------------------------------------------------------------------------

  /** The request with a fault of meaning, made at random places until one is found. */
  private ObjectNode spoiled(ObjectNode request) {
    while (true) {
      ObjectNode copy = request.deepCopy();
      spoil(copy);
      if (!PlainAssess.faults(copy).isEmpty()) {
        return copy;
      }
    }
  }

  private void spoil(ObjectNode request) {
    if (draw.chance(55)) {
      spoilTables(request);
    } else {
      spoilPolicy(request);
    }
  }

  private void spoilTables(ObjectNode request) {
    ArrayNode benchmarks = (ArrayNode) request.get("benchmarks");
    ArrayNode scores = (ArrayNode) request.get("scores");
    ObjectNode benchmark = anyOf(benchmarks);
    ObjectNode frontier = (ObjectNode) request.get("frontier");
    switch (random.nextInt(11)) {
      case 0 -> insert(benchmarks, benchmark.deepCopy());
      case 1 -> {
        ObjectNode model = JSON.objectNode().put("id", draw.oneOf(IDS));
        ArrayNode models = request.withArray("models");
        insert(insert(models, model), model.deepCopy());
      }
      case 2 -> insert(scores, anyOf(scores).deepCopy());
      case 3 -> insert(scores, anyOf(scores).deepCopy().put("benchmark", "not listed"));
      case 4 ->
          anyOf(scores)
              .set("value", plain(number(draw.oneOf(List.of("-11", "-0.001", "1e99", "101")))));
      case 5 -> {
        benchmark.set("min", number(draw.oneOf(List.of("100", "1e3", "60"))));
        benchmark.set("max", number(draw.oneOf(List.of("60", "100"))));
      }
      case 6 -> benchmark.set("chance", number(draw.oneOf(List.of("-10.5", "100", "-1/3", "7/3"))));
      case 7 -> request.put("candidate", "nobody");
      case 8 -> {
        if (frontier.has("model")) {
          frontier.put("model", "nobody");
        } else {
          frontier.withArray("models").add("nobody");
        }
      }
      case 9 -> {
        if (frontier.has("model")) {
          frontier.put("model", request.get("candidate").textValue());
        }
      }
      default -> benchmarks.remove(random.nextInt(benchmarks.size()));
    }
  }

  private void spoilPolicy(ObjectNode request) {
    ObjectNode policy = (ObjectNode) request.get("policy");
    ObjectNode benchmark = anyOf((ArrayNode) request.get("benchmarks"));
    switch (random.nextInt(11)) {
      case 0 -> policy.set("cap", number(draw.oneOf(List.of("0", "-1", "-0", "-5%"))));
      case 1 -> {
        ObjectNode threshold = JSON.objectNode();
        threshold.set("atLeast", number(draw.oneOf(List.of("0", "-0.95", "0%", "-19/20"))));
        request.set("threshold", threshold);
      }
      case 2 -> allWeights(policy).set(benchmarkIds.get(0), number(draw.oneOf(List.of("0", "-1"))));
      case 3 -> allWeights(policy).set("not listed", number("1"));
      case 4 -> allWeights(policy).remove(benchmarkIds.get(0));
      case 5 -> {
        policy.put("aggregation", "geometric-mean-of-ratios");
        List<String> fine = List.of("0.0001", "0.50001", "1001", "1/997", "1/1009", "999", "500");
        allWeights(policy).set(benchmarkIds.get(0), number(draw.oneOf(fine)));
      }
      case 6 -> {
        policy.put("aggregation", "geometric-mean-of-ratios");
        spoilDigits(policy, request.get("scores"));
      }
      case 7 -> policy.put("normalisation", draw.oneOf(List.of("above-chance", "min-max")));
      case 8 -> policy.put("aggregation", "ratio-of-means");
      case 9 -> {
        benchmark.put("direction", "lower-is-better");
        policy.put("lowerIsBetter", draw.oneOf(List.of("refuse", "reciprocal")));
      }
      default -> {
        policy.put("normalisation", "min-max");
        benchmark.putNull("max");
      }
    }
  }

  /** Integer weights that sum to no more than 1,000, but too many digits on the heaviest. */
  private void spoilDigits(ObjectNode policy, JsonNode scores) {
    policy.remove("weights");
    allWeights(policy).put(benchmarkIds.get(0), 990);
    for (JsonNode score : scores) {
      if (score.get("benchmark").textValue().equals(benchmarkIds.get(0))) {
        ((ObjectNode) score).put("value", "19." + "3".repeat(300 + random.nextInt(200)));
      }
    }
  }

  private ObjectNode allWeights(ObjectNode policy) {
    if (!policy.has("weights")) {
      ObjectNode weights = policy.putObject("weights");
      benchmarkIds.forEach(id -> weights.put(id, 1));
    }
    return (ObjectNode) policy.get("weights");
  }

  @CanIgnoreReturnValue
  private ArrayNode insert(ArrayNode list, ObjectNode entry) {
    return list.insert(random.nextInt(list.size() + 1), entry);
  }

  private ObjectNode anyOf(ArrayNode list) {
    return (ObjectNode) list.get(random.nextInt(list.size()));
  }

  // ---- Writing -------------------------------------------------------------------------------

  private JsonNode number(String text) {
    return number(Fraction.parse(text));
  }

  /** One of the forms the protocol reads: number, string, percent, exponent, fraction. */
  private JsonNode number(Fraction x) {
    Optional<BigDecimal> exact = x.terminating().filter(decimal -> decimal.precision() < 400);
    if (exact.isEmpty() || draw.chance(8)) {
      return JSON.textNode(fraction(x));
    }
    BigDecimal shortest = x.signum() == 0 ? BigDecimal.ZERO : exact.get().stripTrailingZeros();
    if (x.signum() == 0 && draw.chance(20)) {
      return JSON.textNode(draw.oneOf(List.of("-0", "0.0", "0e5", "-0.00%", "0/7", "0e-1000")));
    }
    boolean huge = Math.abs(shortest.scale()) > 40;
    return switch (random.nextInt(huge ? 3 : 8)) {
      case 0 -> DecimalNode.valueOf(shortest);
      case 1 -> JSON.textNode(exponent(shortest));
      case 2 -> JSON.textNode(exponent(shortest.movePointRight(2)) + "%");
      case 3 -> JSON.textNode(shortest.movePointRight(2).toPlainString() + "%");
      case 4 -> JSON.textNode(shortest.toPlainString());
      case 5 -> DecimalNode.valueOf(padded(shortest));
      default -> DecimalNode.valueOf(plain(shortest));
    };
  }

  /** Only a score that is a fraction of 1 may have a percent sign. */
  private static JsonNode score(Scale scale, JsonNode value) {
    boolean areFractions =
        scale.max() != null && Fraction.parse(scale.max()).compareTo(Fraction.ONE) <= 0;
    return areFractions ? value : plain(value);
  }

  /** {@return the same number without a percent sign} */
  private static JsonNode plain(JsonNode value) {
    String text = value.asText();
    if (!text.endsWith("%")) {
      return value;
    }
    Fraction x = Fraction.parse(text);
    return JSON.textNode(x.num() + "/" + x.den());
  }

  private static BigDecimal plain(BigDecimal x) {
    return x.setScale(Math.max(0, x.scale()));
  }

  private static BigDecimal padded(BigDecimal x) {
    return x.setScale(Math.max(0, x.scale()) + 1);
  }

  /** Not always in lowest terms. */
  private String fraction(Fraction x) {
    BigInteger times = BigInteger.valueOf(draw.chance(70) ? 1 : 2 + random.nextInt(9));
    return x.num().multiply(times) + "/" + x.den().multiply(times);
  }

  /** Digits, an optional point and an exponent: {@code 838e-1}, {@code 8.38E+1}. */
  private String exponent(BigDecimal x) {
    int exponent = -x.scale();
    String digits = x.unscaledValue().toString();
    if (x.unscaledValue().abs().compareTo(BigInteger.TEN) >= 0 && draw.chance(50)) {
      int first = digits.startsWith("-") ? 2 : 1;
      exponent += digits.length() - first;
      digits = digits.substring(0, first) + "." + digits.substring(first);
    }
    String sign = exponent >= 0 && draw.chance(40) ? "+" : "";
    return digits + draw.oneOf(List.of("e", "E")) + sign + exponent;
  }
}
