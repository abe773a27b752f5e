package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second, slow implementation of the protocol's op {@code assess}, to hold the library against.
 *
 * <p>It was written from the text of the protocol alone and shares no code with the library: plain
 * maps, fractions of {@link BigInteger}s, naive loops, one method per sentence of the protocol,
 * whose words stand above it as comments. Roots are compared by powers and never approximated. It
 * trusts the shape of a request (keys, types, grammar), and answers only what depends on meaning.
 * Every shortfall is put back into the table and checked before it is answered.
 */
final class PlainAssess {

  private static final String RATIO_OF_MEANS = "ratio-of-means";
  private static final String MEAN_OF_RATIOS = "mean-of-ratios";
  private static final String GEOMETRIC_MEAN = "geometric-mean-of-ratios";
  private static final String MINIMUM_RATIO = "minimum-ratio";
  private static final List<String> AGGREGATIONS =
      List.of(RATIO_OF_MEANS, MEAN_OF_RATIOS, GEOMETRIC_MEAN, MINIMUM_RATIO);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** "Ids are ordered by Unicode code point." */
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  /** A benchmark of the request; {@code max} null is unbounded, {@code chance} null is none. */
  private record Benchmark(
      String id, boolean lowerIsBetter, Fraction min, Fraction max, Fraction chance) {}

  private record Score(String model, String benchmark, Fraction value, boolean isPercent) {}

  /** An entry of {@code excluded} or {@code missing}; null where the key does not apply. */
  private record Fault(String model, String benchmark, String reason) {}

  /** One entry of {@code alone}. */
  private record Alone(String benchmark, Fraction to, Fraction needed) {}

  private final JsonNode request;
  private final String candidate;
  private final String frontierKind;
  private final List<String> frontierModels = new ArrayList<>();
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private final List<String> listedModels = new ArrayList<>();
  private final Map<String, LocalDate> released = new HashMap<>();
  private final List<Score> scores = new ArrayList<>();
  private final String aggregation;
  private final String normalisation;
  private final String missingRule;
  private final String lowerIsBetterRule;
  private final Fraction cap;
  private final Map<String, Fraction> weights = new LinkedHashMap<>();
  private final Fraction threshold;
  private final boolean moreThan;
  private final JsonNode rounded;

  /** The benchmarks left after the missing rule, in request order. */
  private List<Benchmark> used = List.of();

  /** The model that gives the reference, by benchmark id. */
  private Map<String, String> referenceModels = Map.of();

  /** Raw candidate scores of the benchmarks used; a cell counted as zero has none. */
  private Map<String, Fraction> candidateScores = Map.of();

  private PlainAssess(JsonNode request) {
    this.request = request;
    candidate = request.get("candidate").textValue();
    JsonNode frontier = request.get("frontier");
    frontierKind = frontier.get("kind").textValue();
    if (frontierKind.equals("model")) {
      frontierModels.add(frontier.get("model").textValue());
    } else {
      frontier.get("models").forEach(model -> frontierModels.add(model.textValue()));
    }
    request.get("benchmarks").forEach(benchmark -> benchmarks.add(benchmark(benchmark)));
    if (request.has("models")) {
      request.get("models").forEach(this::readModel);
    }
    request.get("scores").forEach(score -> scores.add(score(score)));
    JsonNode policy = request.get("policy");
    aggregation = policy.get("aggregation").textValue();
    normalisation = word(policy, "normalisation", "raw");
    missingRule = word(policy, "missing", "undetermined");
    lowerIsBetterRule = word(policy, "lowerIsBetter", "refuse");
    cap = policy.has("cap") ? quantity(policy.get("cap")) : null;
    if (policy.has("weights")) {
      policy.get("weights").properties().forEach(w -> weights.put(w.getKey(), quantity(w)));
    } else {
      benchmarks.forEach(benchmark -> weights.put(benchmark.id(), Fraction.ONE));
    }
    JsonNode goal = request.get("threshold");
    moreThan = goal != null && goal.has("moreThan");
    threshold = goal == null ? null : quantity(goal.get(moreThan ? "moreThan" : "atLeast"));
    rounded = goal == null ? null : goal.get("rounded");
  }

  /** The whole answer to a request whose shape is valid. */
  static ObjectNode answer(JsonNode request) {
    PlainAssess plain = new PlainAssess(request);
    Set<String> faults = plain.faults();
    return faults.isEmpty() ? plain.decide() : plain.refused(faults.iterator().next());
  }

  /** {@return the answer where a model without any score is one that lacks each of them} */
  static ObjectNode decided(JsonNode request) {
    return new PlainAssess(request).decide();
  }

  /**
   * Every code that a refusal of this request may name, empty where it must be decided: "With
   * several faults any one may be named."
   */
  static Set<String> faults(JsonNode request) {
    PlainAssess plain = new PlainAssess(request);
    Set<String> faults = plain.faults();
    if (faults.isEmpty()) {
      Optional.ofNullable(plain.decide().get("code")).ifPresent(c -> faults.add(c.textValue()));
    }
    return faults;
  }

  // ---- Reading -------------------------------------------------------------------------------

  /** "defaults min 0, max 100, higher is better, no chance level ... "max":null is unbounded" */
  private static Benchmark benchmark(JsonNode node) {
    Fraction min = node.has("min") ? quantity(node.get("min")) : Fraction.ZERO;
    Fraction max = Fraction.of(100);
    if (node.has("max")) {
      max = node.get("max").isNull() ? null : quantity(node.get("max"));
    }
    Fraction chance = node.has("chance") ? quantity(node.get("chance")) : null;
    boolean lower = word(node, "direction", "higher-is-better").equals("lower-is-better");
    return new Benchmark(node.get("id").textValue(), lower, min, max, chance);
  }

  private void readModel(JsonNode node) {
    String model = node.get("id").textValue();
    listedModels.add(model);
    if (node.has("released")) {
      released.putIfAbsent(model, LocalDate.parse(node.get("released").textValue()));
    }
  }

  private static Score score(JsonNode node) {
    return new Score(
        node.get("model").textValue(),
        node.get("benchmark").textValue(),
        quantity(node.get("value")),
        node.get("value").asText().endsWith("%"));
  }

  private static String word(JsonNode node, String key, String otherwise) {
    return node.has(key) ? node.get(key).textValue() : otherwise;
  }

  private static Fraction quantity(Map.Entry<String, JsonNode> entry) {
    return quantity(entry.getValue());
  }

  /** "a JSON number (its decimal text is what counts ...) or a string" */
  private static Fraction quantity(JsonNode node) {
    if (node.isTextual()) {
      return Fraction.parse(node.textValue());
    }
    if (node.isDouble() || node.isFloat()) {
      throw new IllegalArgumentException("Number must not have passed through a double: " + node);
    }
    return Fraction.of(node.decimalValue());
  }

  // ---- Refusals ------------------------------------------------------------------------------

  private Set<String> faults() {
    Set<String> codes = new LinkedHashSet<>();
    addTableFaults(codes);
    addScoreFaults(codes);
    addModelFaults(codes);
    addQuantityFaults(codes);
    codes.addAll(policyFaults(aggregation));
    return codes;
  }

  /** "min < max (BAD_SCALE) ... A chance level outside [min, max) is BAD_SCALE at once." */
  private void addTableFaults(Set<String> codes) {
    if (benchmarks.isEmpty()) {
      codes.add("MISSING_KEY");
    }
    Set<String> seen = new HashSet<>();
    for (Benchmark b : benchmarks) {
      if (!seen.add(b.id())) {
        codes.add("DUPLICATE_BENCHMARK");
      }
      if (b.max() != null && b.min().compareTo(b.max()) >= 0) {
        codes.add("BAD_SCALE");
      }
      if (b.chance() != null && !within(b.chance(), b.min(), b.max(), false)) {
        codes.add("BAD_SCALE");
      }
    }
    if (hasDuplicate(listedModels) || hasDuplicate(frontierModels)) {
      codes.add("DUPLICATE_MODEL");
    }
  }

  private static boolean hasDuplicate(List<String> ids) {
    return new HashSet<>(ids).size() < ids.size();
  }

  private static boolean within(Fraction x, Fraction min, Fraction max, boolean maxIncluded) {
    if (x.compareTo(min) < 0) {
      return false;
    }
    return max == null || x.compareTo(max) < 0 || (maxIncluded && x.equals(max));
  }

  /**
   * "DUPLICATE_SCORE, UNKNOWN_BENCHMARK (a score or weight for an unlisted one),
   * SCORE_OUT_OF_RANGE"; "weights, when given, names every benchmark".
   */
  private void addScoreFaults(Set<String> codes) {
    Set<List<String>> seen = new HashSet<>();
    for (Score score : scores) {
      if (!seen.add(List.of(score.model(), score.benchmark()))) {
        codes.add("DUPLICATE_SCORE");
      }
      Optional<Benchmark> listed = listed(score.benchmark());
      if (listed.isEmpty()) {
        codes.add("UNKNOWN_BENCHMARK");
      } else if (!within(score.value(), listed.get().min(), listed.get().max(), true)) {
        codes.add("SCORE_OUT_OF_RANGE");
      }
      // "a percent sign in a score whose scale has no upper bound or one above 1"
      if (score.isPercent()
          && listed.isPresent()
          && (listed.get().max() == null || listed.get().max().compareTo(Fraction.ONE) > 0)) {
        codes.add("HARDLY_MEANT");
      }
    }
    for (String id : weights.keySet()) {
      if (listed(id).isEmpty()) {
        codes.add("UNKNOWN_BENCHMARK");
      }
    }
    for (Benchmark b : benchmarks) {
      if (!weights.containsKey(b.id())) {
        codes.add("MISSING_KEY");
      }
    }
  }

  private Optional<Benchmark> listed(String id) {
    return benchmarks.stream().filter(b -> b.id().equals(id)).findFirst();
  }

  /**
   * "UNKNOWN_MODEL (candidate or frontier model with no score at all), OWN_REFERENCE
   * (frontier.model is the candidate)"
   */
  private void addModelFaults(Set<String> codes) {
    List<String> named = new ArrayList<>(frontierModels);
    named.add(candidate);
    for (String model : named) {
      if (scores.stream().noneMatch(score -> score.model().equals(model))) {
        codes.add("UNKNOWN_MODEL");
      }
    }
    if (frontierKind.equals("model") && frontierModels.contains(candidate)) {
      codes.add("OWN_REFERENCE");
    }
  }

  /** "NOT_POSITIVE (weight, cap, threshold)" */
  private void addQuantityFaults(Set<String> codes) {
    List<Fraction> positive = new ArrayList<>(weights.values());
    positive.add(cap);
    positive.add(threshold);
    for (Fraction q : positive) {
      if (q != null && q.signum() <= 0) {
        codes.add("NOT_POSITIVE");
      }
    }
    // "a threshold above 10"
    if (threshold != null && threshold.compareTo(Fraction.of(10)) > 0) {
      codes.add("HARDLY_MEANT");
    }
  }

  /** What is refused of the policy, with this aggregation in place of the chosen one. */
  private Set<String> policyFaults(String aggregation) {
    Set<String> codes = new TreeSet<>();
    addNormalisationFaults(codes);
    if (isNotDefined(aggregation)) {
      codes.add("POLICY_NOT_DEFINED");
    }
    if (aggregation.equals(GEOMETRIC_MEAN) && weightsAreTooFine()) {
      codes.add("WEIGHTS_TOO_FINE");
    }
    return codes;
  }

  /**
   * "above-chance; needs chance on every benchmark with min <= chance < max, else NO_CHANCE_LEVEL
   * ... Both need a max (UNBOUNDED_SCALE)."
   */
  private void addNormalisationFaults(Set<String> codes) {
    for (Benchmark b : benchmarks) {
      if (normalisation.equals("above-chance") && b.chance() == null) {
        codes.add("NO_CHANCE_LEVEL");
      }
      if (!normalisation.equals("raw") && b.max() == null) {
        codes.add("UNBOUNDED_SCALE");
      }
    }
  }

  private boolean isNotDefined(String aggregation) {
    boolean raw = normalisation.equals("raw");
    boolean anyLower = benchmarks.stream().anyMatch(Benchmark::lowerIsBetter);
    boolean ratioOfMeans = aggregation.equals(RATIO_OF_MEANS);
    // "a cap with ratio-of-means"
    boolean capped = ratioOfMeans && cap != null;
    // "raw ratio-of-means over benchmarks whose (min, max) differ or with any lower-is-better"
    boolean mixed = ratioOfMeans && raw && (scalesDiffer() || anyLower);
    // "any lower-is-better benchmark under refuse"
    boolean refused = anyLower && lowerIsBetterRule.equals("refuse");
    // "reciprocal with another normalisation than raw if some benchmark is lower-is-better"
    boolean reciprocal = anyLower && lowerIsBetterRule.equals("reciprocal") && !raw;
    // "best-model ... POLICY_NOT_DEFINED with a lower-is-better benchmark or, under raw,
    // differing scales"
    boolean best = frontierKind.equals("best-model") && (anyLower || (raw && scalesDiffer()));
    return capped || mixed || refused || reciprocal || best;
  }

  private boolean scalesDiffer() {
    Set<List<Optional<Fraction>>> scales = new HashSet<>();
    for (Benchmark b : benchmarks) {
      scales.add(List.of(Optional.of(b.min()), Optional.ofNullable(b.max())));
    }
    return scales.size() > 1;
  }

  /**
   * "geometric-mean-of-ratios whose weights, brought to coprime integers, sum to more than 1,000".
   * Asked of all listed weights, whatever is excluded later.
   */
  private boolean weightsAreTooFine() {
    List<Benchmark> weighted = new ArrayList<>(benchmarks);
    weighted.removeIf(b -> !weights.containsKey(b.id()));
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger weight : coprimeWeights(weighted).values()) {
      sum = sum.add(weight.abs());
    }
    return sum.compareTo(BigInteger.valueOf(1000)) > 0;
  }

  /** "or where the digits of the scores used times those integers sum to more than 200,000" */
  private boolean digitsAreTooMany() {
    BigInteger sum = BigInteger.ZERO;
    Map<String, BigInteger> integers = coprimeWeights(benchmarks);
    for (Benchmark b : used) {
      long digits = digits(reference(b));
      if (candidateScores.containsKey(b.id())) {
        digits += digits(candidateScores.get(b.id()));
      }
      sum = sum.add(integers.get(b.id()).multiply(BigInteger.valueOf(digits)));
    }
    return sum.compareTo(BigInteger.valueOf(200_000)) > 0;
  }

  private static long digits(Fraction x) {
    return shortest(x).chars().filter(Character::isDigit).count();
  }

  private Map<String, BigInteger> coprimeWeights(List<Benchmark> of) {
    BigInteger multiple = BigInteger.ONE;
    for (Benchmark b : of) {
      BigInteger den = weight(b).den();
      multiple = multiple.multiply(den).divide(multiple.gcd(den));
    }
    Map<String, BigInteger> integers = new HashMap<>();
    BigInteger divisor = BigInteger.ZERO;
    for (Benchmark b : of) {
      BigInteger integer = weight(b).num().multiply(multiple).divide(weight(b).den());
      integers.put(b.id(), integer);
      divisor = divisor.gcd(integer);
    }
    for (Map.Entry<String, BigInteger> entry : integers.entrySet()) {
      entry.setValue(divisor.signum() == 0 ? BigInteger.ZERO : entry.getValue().divide(divisor));
    }
    return integers;
  }

  // ---- Deciding ------------------------------------------------------------------------------

  /**
   * "Only the first kind of fault is listed, in this order: release dates, NO_REFERENCE, NO_SCORE,
   * NO_BENCHMARK_LEFT, values".
   */
  private ObjectNode decide() {
    // "The candidate, if listed, is left out."
    List<String> frontier = new ArrayList<>(frontierModels);
    frontier.remove(candidate);
    List<Fault> undated = modelsWithoutRelease(frontier);
    if (!undated.isEmpty()) {
      return undetermined(List.of(), undated, false);
    }
    frontier.removeIf(model -> !isInsideWindow(model));
    if (frontier.isEmpty()) {
      return undetermined(List.of(), List.of(new Fault(null, null, "NO_REFERENCE")), false);
    }
    List<Fault> cells = missingCells(frontier);
    return switch (missingRule) {
      case "undetermined" ->
          cells.isEmpty()
              ? decideOver(benchmarks, frontier, List.of(), List.of())
              : undetermined(List.of(), cells, false);
      case "exclude" -> decideExcluding(frontier, cells);
      case "counts-zero" ->
          // "a missing reference is UNDETERMINED"
          cells.stream().anyMatch(cell -> !cell.model().equals(candidate))
              ? undetermined(List.of(), cells, false)
              : decideOver(benchmarks, frontier, List.of(), cells);
      default -> throw new IllegalArgumentException("Unknown word: " + missingRule);
    };
  }

  /** "a frontier model without released is UNDETERMINED (NO_RELEASE_DATE)" */
  private List<Fault> modelsWithoutRelease(List<String> frontier) {
    List<Fault> faults = new ArrayList<>();
    for (String model : frontier) {
      if (request.get("frontier").has("window") && !released.containsKey(model)) {
        faults.add(new Fault(model, null, "NO_RELEASE_DATE"));
      }
    }
    return faults;
  }

  /**
   * "only models with released from asOf minus months (calendar months, clamped to the month's end)
   * to asOf, both included"
   */
  private boolean isInsideWindow(String model) {
    JsonNode window = request.get("frontier").get("window");
    if (window == null) {
      return true;
    }
    LocalDate last = LocalDate.parse(window.get("asOf").textValue());
    LocalDate first = monthsBefore(last, window.get("months").decimalValue().intValueExact());
    LocalDate day = released.get(model);
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private static LocalDate monthsBefore(LocalDate date, int months) {
    int year = date.getYear();
    int month = date.getMonthValue();
    for (int i = 0; i < months; i++) {
      month--;
      if (month == 0) {
        month = 12;
        year--;
      }
    }
    int lastOfMonth = LocalDate.of(year, month, 1).lengthOfMonth();
    return LocalDate.of(year, month, Math.min(date.getDayOfMonth(), lastOfMonth));
  }

  /**
   * "A cell is missing when the candidate, or any model of the frontier (inside the window), has no
   * score."
   */
  private List<Fault> missingCells(List<String> frontier) {
    List<String> models = new ArrayList<>(frontier);
    models.add(candidate);
    List<Fault> cells = new ArrayList<>();
    for (Benchmark b : benchmarks) {
      for (String model : models) {
        if (score(model, b).isEmpty()) {
          cells.add(new Fault(model, b.id(), "NO_SCORE"));
        }
      }
    }
    return cells;
  }

  private Optional<Fraction> score(String model, Benchmark b) {
    for (Score score : scores) {
      if (score.model().equals(model) && score.benchmark().equals(b.id())) {
        return Optional.of(score.value());
      }
    }
    return Optional.empty();
  }

  /**
   * "the benchmark is dropped for all, weights of the rest stay as they are, before the reference
   * is chosen; none left: UNDETERMINED, NO_BENCHMARK_LEFT"
   */
  private ObjectNode decideExcluding(List<String> frontier, List<Fault> cells) {
    List<Benchmark> left = new ArrayList<>(benchmarks);
    for (Fault cell : cells) {
      left.removeIf(b -> b.id().equals(cell.benchmark()));
    }
    if (left.isEmpty()) {
      return undetermined(cells, List.of(new Fault(null, null, "NO_BENCHMARK_LEFT")), true);
    }
    return decideOver(left, frontier, cells, List.of());
  }

  private ObjectNode decideOver(
      List<Benchmark> left, List<String> frontier, List<Fault> excluded, List<Fault> zeros) {
    used = left;
    candidateScores = new HashMap<>();
    for (Benchmark b : used) {
      score(candidate, b).ifPresent(x -> candidateScores.put(b.id(), x));
    }
    referenceModels = chooseReference(frontier);
    if (aggregation.equals(GEOMETRIC_MEAN) && digitsAreTooMany()) {
      return refused("WEIGHTS_TOO_FINE");
    }
    // "ASSUMED_MISSING (exclude or counts-zero was put to use ...)"
    boolean assumed = !excluded.isEmpty() || !zeros.isEmpty();
    List<Fault> faults = valueFaults(aggregation, candidateScores);
    if (!faults.isEmpty()) {
      List<Fault> missing = new ArrayList<>(zeros);
      missing.addAll(faults);
      return undetermined(excluded, missing, assumed);
    }
    return decided(excluded, zeros, assumed);
  }

  // ---- Frontier ------------------------------------------------------------------------------

  private Map<String, String> chooseReference(List<String> frontier) {
    List<String> ordered = new ArrayList<>(frontier);
    ordered.sort(BY_CODE_POINT);
    Map<String, String> chosen = new HashMap<>();
    for (Benchmark b : used) {
      chosen.put(
          b.id(),
          switch (frontierKind) {
            case "model" -> ordered.get(0);
            case "best-model" -> bestModel(ordered);
            case "best-per-benchmark" -> bestOn(b, ordered);
            default -> throw new IllegalArgumentException("Unknown word: " + frontierKind);
          });
    }
    return chosen;
  }

  /** "the one with the greatest sum w n(x), whatever the aggregation (ties: first by id)" */
  private String bestModel(List<String> ordered) {
    String best = null;
    Fraction greatest = null;
    for (String model : ordered) {
      Fraction sum = Fraction.ZERO;
      for (Benchmark b : used) {
        sum = sum.plus(weight(b).times(normalised(b, score(model, b).orElseThrow())));
      }
      if (greatest == null || sum.compareTo(greatest) > 0) {
        best = model;
        greatest = sum;
      }
    }
    return best;
  }

  /** "the greatest n(x), least x where lower is better (ties: first by id)" */
  private String bestOn(Benchmark b, List<String> ordered) {
    String best = null;
    Fraction leading = null;
    for (String model : ordered) {
      Fraction n = normalised(b, score(model, b).orElseThrow());
      boolean ahead =
          leading == null
              || (b.lowerIsBetter() ? n.compareTo(leading) < 0 : n.compareTo(leading) > 0);
      if (ahead) {
        best = model;
        leading = n;
      }
    }
    return best;
  }

  // ---- Formulas ------------------------------------------------------------------------------

  /** "n(x) is x (raw), max(0, x - chance)/(max - chance), or (x - min)/(max - min)" */
  private Fraction normalised(Benchmark b, Fraction x) {
    return switch (normalisation) {
      case "raw" -> x;
      case "above-chance" -> Fraction.ZERO.max(x.minus(b.chance())).over(b.max().minus(b.chance()));
      case "min-max" -> x.minus(b.min()).over(b.max().minus(b.min()));
      default -> throw new IllegalArgumentException("Unknown word: " + normalisation);
    };
  }

  private Fraction weight(Benchmark b) {
    return weights.get(b.id());
  }

  /** The raw reference score. */
  private Fraction reference(Benchmark b) {
    return score(referenceModels.get(b.id()), b).orElseThrow();
  }

  private Fraction f(Benchmark b) {
    return normalised(b, reference(b));
  }

  /** "a missing candidate score makes the benchmark's term (c_b, or r_b) 0" */
  private Fraction c(Benchmark b, Map<String, Fraction> candidates) {
    Fraction x = candidates.get(b.id());
    return x == null ? Fraction.ZERO : normalised(b, x);
  }

  /** "ratio r_b = f_b > 0: c_b/f_b; lower is better: f_b/c_b" */
  private Fraction r(Benchmark b, Map<String, Fraction> candidates) {
    if (!candidates.containsKey(b.id())) {
      return Fraction.ZERO;
    }
    Fraction c = c(b, candidates);
    return b.lowerIsBetter() ? f(b).over(c) : c.over(f(b));
  }

  /** "With a cap k: min(r_b, k)." */
  private Fraction cappedRatio(Benchmark b, Map<String, Fraction> candidates) {
    Fraction r = r(b, candidates);
    return cap == null ? r : r.min(cap);
  }

  private Fraction sumOfReferences() {
    Fraction sum = Fraction.ZERO;
    for (Benchmark b : used) {
      sum = sum.plus(weight(b).times(f(b)));
    }
    return sum;
  }

  private Fraction sumOfCandidates(Map<String, Fraction> candidates) {
    Fraction sum = Fraction.ZERO;
    for (Benchmark b : used) {
      sum = sum.plus(weight(b).times(c(b, candidates)));
    }
    return sum;
  }

  private Fraction sumOfRatios(Map<String, Fraction> candidates) {
    Fraction sum = Fraction.ZERO;
    for (Benchmark b : used) {
      sum = sum.plus(weight(b).times(cappedRatio(b, candidates)));
    }
    return sum;
  }

  private Fraction sumOfWeights() {
    Fraction sum = Fraction.ZERO;
    for (Benchmark b : used) {
      sum = sum.plus(weight(b));
    }
    return sum;
  }

  /** The value of an aggregation that has no {@link #valueFaults}. */
  private Root ratio(String aggregation, Map<String, Fraction> candidates) {
    return switch (aggregation) {
      // "sum w c / sum w f"
      case RATIO_OF_MEANS -> Root.of(sumOfCandidates(candidates).over(sumOfReferences()));
      // "sum w r / sum w"
      case MEAN_OF_RATIOS -> Root.of(sumOfRatios(candidates).over(sumOfWeights()));
      case GEOMETRIC_MEAN -> geometricMean(candidates);
      case MINIMUM_RATIO -> Root.of(minimumRatio(candidates));
      default -> throw new IllegalArgumentException("Unknown word: " + aggregation);
    };
  }

  /** "(product r^w)^(1/sum w)", the weights brought to coprime integers. */
  private Root geometricMean(Map<String, Fraction> candidates) {
    Map<String, BigInteger> integers = coprimeWeights(used);
    Fraction product = Fraction.ONE;
    int sum = 0;
    for (Benchmark b : used) {
      int weight = integers.get(b.id()).intValueExact();
      product = product.times(cappedRatio(b, candidates).power(weight));
      sum += weight;
    }
    return Root.leastOf(product, sum);
  }

  /** "min r" */
  private Fraction minimumRatio(Map<String, Fraction> candidates) {
    Fraction least = null;
    for (Benchmark b : used) {
      Fraction r = cappedRatio(b, candidates);
      least = least == null ? r : least.min(r);
    }
    return least;
  }

  /**
   * "Values without a ratio", at most one for each benchmark: "of two value faults on one
   * benchmark, the reference's".
   */
  private List<Fault> valueFaults(String aggregation, Map<String, Fraction> candidates) {
    List<Fault> faults = new ArrayList<>();
    if (aggregation.equals(RATIO_OF_MEANS)) {
      // "for ratio-of-means only when sum w f <= 0, then without benchmark and model"
      if (sumOfReferences().signum() <= 0) {
        faults.add(new Fault(null, null, "NOT_POSITIVE_REFERENCE"));
      }
      return faults;
    }
    for (Benchmark b : used) {
      boolean scored = candidates.containsKey(b.id());
      if (f(b).signum() <= 0) {
        // "a reference f_b <= 0"
        faults.add(new Fault(referenceModels.get(b.id()), b.id(), "NOT_POSITIVE_REFERENCE"));
      } else if (b.lowerIsBetter() && scored && c(b, candidates).signum() <= 0) {
        // "a lower-is-better candidate score <= 0"
        faults.add(new Fault(candidate, b.id(), "NOT_POSITIVE_CANDIDATE"));
      } else if (aggregation.equals(GEOMETRIC_MEAN) && c(b, candidates).signum() < 0) {
        // "a negative c_b under geometric-mean-of-ratios"
        faults.add(new Fault(candidate, b.id(), "NEGATIVE_CANDIDATE"));
      }
    }
    return faults;
  }

  // ---- Threshold and flags -------------------------------------------------------------------

  /** "the ratio (not its percentage) is rounded, exactly, then compared" */
  private boolean reaches(Root ratio) {
    return rounded == null ? exceeds(ratio) : exceeds(Root.of(roundedAsAsked(ratio)));
  }

  private Fraction roundedAsAsked(Root ratio) {
    int decimals = rounded.get("decimals").decimalValue().intValueExact();
    return ratio.rounded(Fraction.TEN.power(-decimals), rounded.get("mode").textValue());
  }

  private boolean exceeds(Root ratio) {
    int sign = ratio.compareTo(threshold);
    return moreThan ? sign > 0 : sign >= 0;
  }

  private String verdict(String aggregation, Map<String, Fraction> candidates) {
    if (!valueFaults(aggregation, candidates).isEmpty()) {
      return "UNDETERMINED";
    }
    return reaches(ratio(aggregation, candidates)) ? "MET" : "NOT_MET";
  }

  private ArrayNode flags(Root ratio, boolean assumed) {
    ArrayNode flags = JSON.arrayNode();
    // "EXACT_TIE (unrounded ratio = threshold)"
    if (threshold != null && ratio.compareTo(threshold) == 0) {
      flags.add("EXACT_TIE");
    }
    if (threshold != null && rounded == null) {
      // "the verdict of the ratio rounded half-up to 2 decimals against the same threshold differs"
      Root twoDecimals = Root.of(ratio.rounded(Fraction.TEN.power(-2), "half-up"));
      if (exceeds(twoDecimals) != exceeds(ratio)) {
        flags.add("FLIPS_WHEN_ROUNDED");
      }
      // "the IEEE verdict differs ... not given for the geometric mean or with rounded"
      if (!aggregation.equals(GEOMETRIC_MEAN) && exceedsInDouble() != exceeds(ratio)) {
        flags.add("DIFFERS_IN_DOUBLE");
      }
    }
    if (assumed) {
      flags.add("ASSUMED_MISSING");
    }
    if (used.stream().anyMatch(this::isMixed)) {
      flags.add("MIXED_UNITS_SUSPECTED");
    }
    return flags;
  }

  /** On 0..100, one of two scores is within (0, 1), the other above 1 and 50 times as great. */
  private boolean isMixed(Benchmark b) {
    Optional<Fraction> c = score(candidate, b);
    boolean isPercent = b.min().signum() == 0 && Fraction.of(100).equals(b.max());
    return isPercent
        && c.isPresent()
        && (isMixed(c.get(), reference(b)) || isMixed(reference(b), c.get()));
  }

  private static boolean isMixed(Fraction small, Fraction great) {
    return small.signum() > 0
        && small.compareTo(Fraction.ONE) < 0
        && great.compareTo(Fraction.ONE) > 0
        && great.compareTo(small.times(Fraction.of(50))) > 0;
  }

  /** "compared by >= or > with the nearest double of the threshold ... NaN meets nothing" */
  private boolean exceedsInDouble() {
    double ratio = ratioInDouble();
    double nearest = threshold.nearestDouble();
    return moreThan ? ratio > nearest : ratio >= nearest;
  }

  /** "benchmarks in id order ... sums left to right from 0.0, one last division" */
  private double ratioInDouble() {
    List<Benchmark> ordered = new ArrayList<>(used);
    ordered.sort(Comparator.comparing(Benchmark::id, BY_CODE_POINT));
    double sumOfWeights = 0.0;
    double sumOfCandidates = 0.0;
    double sumOfReferences = 0.0;
    double sumOfRatios = 0.0;
    double least = Double.POSITIVE_INFINITY;
    for (Benchmark b : ordered) {
      double w = weight(b).nearestDouble();
      Fraction x = candidateScores.get(b.id());
      double c = x == null ? 0.0 : normalisedInDouble(b, x);
      double f = normalisedInDouble(b, reference(b));
      double r = x == null ? 0.0 : b.lowerIsBetter() ? f / c : c / f;
      // "min for the cap"
      double capped = cap == null ? r : Math.min(r, cap.nearestDouble());
      sumOfWeights += w;
      sumOfCandidates += w * c;
      sumOfReferences += w * f;
      sumOfRatios += w * capped;
      least = Math.min(least, capped);
    }
    return switch (aggregation) {
      case RATIO_OF_MEANS -> sumOfCandidates / sumOfReferences;
      case MEAN_OF_RATIOS -> sumOfRatios / sumOfWeights;
      case MINIMUM_RATIO -> least;
      default -> throw new IllegalArgumentException("Not asked of: " + aggregation);
    };
  }

  /** "all inputs to the nearest double ... n(x) ... as written" */
  private double normalisedInDouble(Benchmark b, Fraction raw) {
    double x = raw.nearestDouble();
    if (normalisation.equals("raw")) {
      return x;
    }
    double max = b.max().nearestDouble();
    if (normalisation.equals("above-chance")) {
      double chance = b.chance().nearestDouble();
      return Math.max(0.0, x - chance) / (max - chance);
    }
    double min = b.min().nearestDouble();
    return (x - min) / (max - min);
  }

  // ---- Shortfall -----------------------------------------------------------------------------

  /** "overall (only ratio-of-means): the least addition to sum w c that reaches the threshold" */
  private Fraction overall() {
    return threshold.times(sumOfReferences()).minus(sumOfCandidates(candidateScores));
  }

  /**
   * "each benchmark on which changing the candidate's raw score alone, within its scale, reaches
   * it: to the score, needed the absolute change; ordered by needed, then id; a cell counted as
   * zero is not offered"
   */
  private List<Alone> alone() {
    List<Alone> alone = new ArrayList<>();
    for (Benchmark b : used) {
      Fraction x = candidateScores.get(b.id());
      if (x == null) {
        continue;
      }
      Optional<Fraction> to = target(b).filter(target -> isInsideScale(b, target));
      to.ifPresent(target -> alone.add(new Alone(b.id(), target, target.minus(x).abs())));
      if (to.isPresent()) {
        checkReaches(b, x, to.get());
      } else {
        checkCannotReach(b, x);
      }
    }
    alone.sort(Comparator.comparing(Alone::needed).thenComparing(Alone::benchmark, BY_CODE_POINT));
    return alone;
  }

  /**
   * The raw score at which the ratio would equal the threshold if this benchmark alone moved and
   * its scale had no end; empty where the other benchmarks, or the cap, stand in the way.
   */
  private Optional<Fraction> target(Benchmark b) {
    if (aggregation.equals(RATIO_OF_MEANS)) {
      // w c must grow by the overall amount.
      Fraction c = c(b, candidateScores).plus(overall().over(weight(b)));
      return Optional.of(rawScore(b, c));
    }
    if (aggregation.equals(MINIMUM_RATIO) && !allOthersReach(b)) {
      return Optional.empty();
    }
    Fraction r = aggregation.equals(MINIMUM_RATIO) ? threshold : ratioNeededInMean(b);
    // min(r, k) can be no more than k.
    if (cap != null && (moreThan ? r.compareTo(cap) >= 0 : r.compareTo(cap) > 0)) {
      return Optional.empty();
    }
    return Optional.of(b.lowerIsBetter() ? f(b).over(r) : rawScore(b, r.times(f(b))));
  }

  private boolean allOthersReach(Benchmark b) {
    for (Benchmark other : used) {
      if (other != b && !exceeds(Root.of(cappedRatio(other, candidateScores)))) {
        return false;
      }
    }
    return true;
  }

  /** The r_b with which sum w r would equal threshold times sum w, the other ratios unchanged. */
  private Fraction ratioNeededInMean(Benchmark b) {
    Fraction others =
        sumOfRatios(candidateScores).minus(weight(b).times(cappedRatio(b, candidateScores)));
    return threshold.times(sumOfWeights()).minus(others).over(weight(b));
  }

  /**
   * The raw score x with n(x) = c. For above-chance and c = 0 it is the chance level: all scores up
   * to there have n = 0, and any score above it has more.
   */
  private Fraction rawScore(Benchmark b, Fraction c) {
    return switch (normalisation) {
      case "raw" -> c;
      case "above-chance" -> b.chance().plus(c.times(b.max().minus(b.chance())));
      case "min-max" -> b.min().plus(c.times(b.max().minus(b.min())));
      default -> throw new IllegalArgumentException("Unknown word: " + normalisation);
    };
  }

  /**
   * "With moreThan ... the infimum must lie strictly inside the end of the scale it moves towards":
   * the least score where lower is better, else the greatest.
   */
  private boolean isInsideScale(Benchmark b, Fraction x) {
    if (b.lowerIsBetter()) {
      return moreThan ? x.compareTo(b.min()) > 0 : x.compareTo(b.min()) >= 0;
    }
    return b.max() == null || (moreThan ? x.compareTo(b.max()) < 0 : x.compareTo(b.max()) <= 0);
  }

  /** Puts the score into the table and asks for the verdict again. */
  private boolean reachesWith(Benchmark b, Fraction x) {
    require(within(x, b.min(), b.max(), true), "outside the scale", b, x);
    Map<String, Fraction> candidates = new HashMap<>(candidateScores);
    candidates.put(b.id(), x);
    return verdict(aggregation, candidates).equals("MET");
  }

  /** At {@code to} (just beyond it for moreThan) the threshold is reached, and not before. */
  private void checkReaches(Benchmark b, Fraction x, Fraction to) {
    Fraction little = Fraction.TEN.power(-30);
    if (moreThan) {
      require(!reachesWith(b, to), "is attained", b, to);
      Fraction room = end(b, to).minus(to);
      require(room.signum() == (b.lowerIsBetter() ? -1 : 1), "is no infimum", b, to);
      require(reachesWith(b, to.plus(room.times(little))), "does not suffice", b, to);
      require(reachesWith(b, to.plus(room.times(Fraction.HALF))), "does not suffice", b, to);
    } else {
      require(reachesWith(b, to), "does not suffice", b, to);
    }
    Fraction back = x.minus(to);
    if (back.signum() != 0) {
      require(back.signum() == (b.lowerIsBetter() ? 1 : -1), "moves the wrong way", b, to);
      require(!reachesWith(b, to.plus(back.times(little))), "is not the least", b, to);
      require(!reachesWith(b, to.plus(back.times(Fraction.HALF))), "is not the least", b, to);
      require(!reachesWith(b, x), "was not needed", b, to);
    }
  }

  /** The best score of the scale, or a far one beyond {@code from} where there is no best one. */
  private Fraction end(Benchmark b, Fraction from) {
    if (b.lowerIsBetter()) {
      return b.min().signum() > 0 ? b.min() : from.min(farRatioScore(b)).times(Fraction.HALF);
    }
    return b.max() != null ? b.max() : from.max(farRatioScore(b)).plus(Fraction.ONE);
  }

  /** A score on an open end whose ratio is far above the cap and the threshold. */
  private Fraction farRatioScore(Benchmark b) {
    Fraction far = threshold.plus(cap == null ? Fraction.ONE : cap).times(Fraction.of(1000));
    return b.lowerIsBetter() ? f(b).over(far) : f(b).times(far);
  }

  /** Not even the best score of the scale reaches the threshold. */
  private void checkCannotReach(Benchmark b, Fraction x) {
    Fraction end = end(b, x);
    require(!reachesWith(b, end), "was not offered but reaches", b, end);
  }

  private void require(boolean holds, String what, Benchmark b, Fraction x) {
    if (!holds) {
      String where = " on " + b.id() + " of " + request;
      throw new AssertionError("Shortfall " + shortest(x) + " " + what + where);
    }
  }

  // ---- Writing -------------------------------------------------------------------------------

  private ObjectNode refused(String code) {
    ObjectNode answer = JSON.objectNode();
    answer.set("id", request.get("id"));
    return answer.put("status", "refused").put("code", code);
  }

  /**
   * "UNDETERMINED: benchmarks is the number listed, reference.models is empty; no ratio, decimal,
   * contributions, shortfall, otherAggregations, and no flag but ASSUMED_MISSING."
   */
  private ObjectNode undetermined(List<Fault> excluded, List<Fault> missing, boolean assumed) {
    ObjectNode answer = JSON.objectNode();
    answer.set("id", request.get("id"));
    answer.put("status", "decided").put("verdict", "UNDETERMINED");
    answer.put("benchmarks", benchmarks.size());
    answer.set("reference", reference(new TreeSet<>()));
    answer.set("excluded", faults(excluded));
    answer.set("missing", faults(missing));
    answer.set("flags", assumed ? JSON.arrayNode().add("ASSUMED_MISSING") : JSON.arrayNode());
    return answer;
  }

  private ObjectNode decided(List<Fault> excluded, List<Fault> zeros, boolean assumed) {
    Root ratio = ratio(aggregation, candidateScores);
    ObjectNode answer = JSON.objectNode();
    answer.set("id", request.get("id"));
    answer.put("status", "decided");
    // "Without a threshold there is no verdict, unless the ratio is undetermined."
    if (threshold != null) {
      answer.put("verdict", reaches(ratio) ? "MET" : "NOT_MET");
    }
    answer.put("ratio", ratio.text()).put("decimal", ratio.decimal());
    // "benchmarks counts those used; reference.models are the models that gave a reference,
    // ordered"
    answer.put("benchmarks", used.size());
    TreeSet<String> models = new TreeSet<>(BY_CODE_POINT);
    models.addAll(referenceModels.values());
    answer.set("reference", reference(models));
    answer.set("excluded", faults(excluded));
    answer.set("missing", faults(zeros));
    answer.set("flags", flags(ratio, assumed));
    if (threshold != null) {
      answer.set("otherAggregations", otherAggregations());
    }
    answer.set("contributions", contributions());
    addShortfall(answer, ratio);
    return answer;
  }

  private ObjectNode reference(TreeSet<String> models) {
    ObjectNode reference = JSON.objectNode().put("kind", frontierKind);
    ArrayNode list = reference.putArray("models");
    models.forEach(list::add);
    return reference;
  }

  /** "{"model","benchmark","reason"} ... keys that do not apply are absent" */
  private static ArrayNode faults(List<Fault> faults) {
    ArrayNode list = JSON.arrayNode();
    for (Fault fault : faults) {
      ObjectNode entry = list.addObject();
      if (fault.model() != null) {
        entry.put("model", fault.model());
      }
      if (fault.benchmark() != null) {
        entry.put("benchmark", fault.benchmark());
      }
      entry.put("reason", fault.reason());
    }
    return list;
  }

  /**
   * "the verdicts under the same policy and reference with another aggregation; equal or not,
   * UNDETERMINED where it would be; left out: the chosen one, and any that would be refused"
   */
  private ObjectNode otherAggregations() {
    ObjectNode others = JSON.objectNode();
    for (String other : AGGREGATIONS) {
      boolean tooManyDigits = other.equals(GEOMETRIC_MEAN) && digitsAreTooMany();
      if (!other.equals(aggregation) && policyFaults(other).isEmpty() && !tooManyDigits) {
        others.put(other, verdict(other, candidateScores));
      }
    }
    return others;
  }

  /** "contributions, in request order of the benchmarks used"; "Shares sum to the ratio." */
  private ArrayNode contributions() {
    ArrayNode list = JSON.arrayNode();
    Fraction sumOfShares = Fraction.ZERO;
    for (Benchmark b : used) {
      ObjectNode entry = list.addObject().put("benchmark", b.id());
      // "A candidate counted as zero has candidate null."
      Fraction x = candidateScores.get(b.id());
      entry.put("candidate", x == null ? null : shortest(x));
      entry.put("reference", shortest(reference(b)));
      entry.put("referenceModel", referenceModels.get(b.id()));
      // "r_b before the cap (absent where undefined)"
      if (f(b).signum() > 0) {
        entry.put("ratio", r(b, candidateScores).text());
      }
      entry.put("weight", shortest(weight(b)));
      Optional<Fraction> share = share(b);
      share.ifPresent(s -> entry.put("share", s.text()));
      sumOfShares = sumOfShares.plus(share.orElse(Fraction.ZERO));
    }
    if (aggregation.equals(RATIO_OF_MEANS) || aggregation.equals(MEAN_OF_RATIOS)) {
      if (ratio(aggregation, candidateScores).compareTo(sumOfShares) != 0) {
        throw new AssertionError("Shares must sum to the ratio: " + request);
      }
    }
    return list;
  }

  /**
   * "w c / sum w f for ratio-of-means, w min(r, k) / sum w for mean-of-ratios, absent otherwise"
   */
  private Optional<Fraction> share(Benchmark b) {
    return switch (aggregation) {
      case RATIO_OF_MEANS ->
          Optional.of(weight(b).times(c(b, candidateScores)).over(sumOfReferences()));
      case MEAN_OF_RATIOS ->
          Optional.of(weight(b).times(cappedRatio(b, candidateScores)).over(sumOfWeights()));
      default -> Optional.empty();
    };
  }

  /** "null when MET; absent without a threshold, with rounded, and for the geometric mean; else" */
  private void addShortfall(ObjectNode answer, Root ratio) {
    if (threshold == null || rounded != null || aggregation.equals(GEOMETRIC_MEAN)) {
      return;
    }
    if (reaches(ratio)) {
      answer.putNull("shortfall");
      return;
    }
    ObjectNode shortfall = answer.putObject("shortfall");
    if (aggregation.equals(RATIO_OF_MEANS)) {
      shortfall.put("overall", shortest(overall()));
    }
    ArrayNode list = shortfall.putArray("alone");
    for (Alone alone : alone()) {
      ObjectNode entry = list.addObject().put("benchmark", alone.benchmark());
      entry.put("to", shortest(alone.to())).put("needed", shortest(alone.needed()));
    }
    // "With moreThan the amounts are infima, attained is false"
    shortfall.put("attained", !moreThan);
  }

  /** "its shortest plain decimal if that terminates ("83.8"), else a fraction in lowest terms" */
  private static String shortest(Fraction x) {
    return x.terminating().map(PlainAssess::plain).orElse(x.text());
  }

  static String plain(BigDecimal x) {
    return x.signum() == 0 ? "0" : x.stripTrailingZeros().toPlainString();
  }

  // ---- Exact numbers -------------------------------------------------------------------------

  /** A fraction in lowest terms with a positive denominator. */
  record Fraction(BigInteger num, BigInteger den) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);
    static final Fraction TEN = of(10);
    static final Fraction HALF = ONE.over(of(2));

    static Fraction of(long value) {
      return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(BigInteger num, BigInteger den) {
      if (den.signum() == 0) {
        throw new ArithmeticException("Denominator must not be zero");
      }
      BigInteger divisor = den.signum() < 0 ? num.gcd(den).negate() : num.gcd(den);
      return new Fraction(num.divide(divisor), den.divide(divisor));
    }

    static Fraction of(BigDecimal value) {
      return value.scale() >= 0
          ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
          : of(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /** Reads {@code 83.8}, {@code 838e-1}, {@code 95%} or {@code 19/20}. */
    static Fraction parse(String text) {
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return of(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
      }
      if (text.endsWith("%")) {
        return parse(text.substring(0, text.length() - 1)).over(of(100));
      }
      return of(new BigDecimal(text));
    }

    Fraction plus(Fraction x) {
      return of(num.multiply(x.den).add(x.num.multiply(den)), den.multiply(x.den));
    }

    Fraction minus(Fraction x) {
      return plus(new Fraction(x.num.negate(), x.den));
    }

    Fraction times(Fraction x) {
      return of(num.multiply(x.num), den.multiply(x.den));
    }

    Fraction over(Fraction x) {
      return of(num.multiply(x.den), den.multiply(x.num));
    }

    Fraction abs() {
      return new Fraction(num.abs(), den);
    }

    Fraction min(Fraction x) {
      return compareTo(x) <= 0 ? this : x;
    }

    Fraction max(Fraction x) {
      return compareTo(x) >= 0 ? this : x;
    }

    Fraction power(int exponent) {
      return exponent < 0
          ? ONE.over(power(-exponent))
          : new Fraction(num.pow(exponent), den.pow(exponent));
    }

    int signum() {
      return num.signum();
    }

    @Override
    public int compareTo(Fraction x) {
      return num.multiply(x.den).compareTo(x.num.multiply(den));
    }

    /** {@return {@code 19/20}, or {@code 2} for a whole number} */
    String text() {
      return den.equals(BigInteger.ONE) ? num.toString() : num + "/" + den;
    }

    /** The exact decimal, where there is one: the denominator has no prime but 2 and 5. */
    Optional<BigDecimal> terminating() {
      BigInteger rest = den;
      int places = 0;
      for (long prime : new long[] {2, 5}) {
        BigInteger divisor = BigInteger.valueOf(prime);
        int count = 0;
        while (rest.mod(divisor).signum() == 0) {
          rest = rest.divide(divisor);
          count++;
        }
        places = Math.max(places, count);
      }
      if (!rest.equals(BigInteger.ONE)) {
        return Optional.empty();
      }
      return Optional.of(
          new BigDecimal(num.multiply(BigInteger.TEN.pow(places)).divide(den), places));
    }

    /**
     * The IEEE double nearest to this, ties to the even one: a whole number of units in the last
     * place, of which there are less than 2^53 to a double and none smaller than 2^-1074.
     */
    double nearestDouble() {
      if (signum() == 0) {
        return 0.0;
      }
      Fraction two = of(2);
      int exponent = num.abs().bitLength() - den.bitLength();
      while (abs().compareTo(two.power(exponent)) < 0) {
        exponent--;
      }
      while (abs().compareTo(two.power(exponent + 1)) >= 0) {
        exponent++;
      }
      int unit = Math.max(exponent - 52, -1074);
      Fraction units = abs().over(two.power(unit));
      BigInteger below = units.num.divide(units.den);
      int half = units.minus(of(below, BigInteger.ONE)).compareTo(HALF);
      boolean up = half > 0 || (half == 0 && below.testBit(0));
      BigInteger nearest = up ? below.add(BigInteger.ONE) : below;
      // Exact, as the count is at most 2^53; too great a double becomes infinite, as IEEE has it.
      return signum() * Math.scalb(nearest.doubleValue(), unit);
    }
  }

  /** The n-th root of a fraction: the fraction itself for n = 1, never negative for n > 1. */
  record Root(Fraction radicand, int n) {

    static Root of(Fraction x) {
      return new Root(x, 1);
    }

    /** "lowest terms, n least possible": tries every n from 1 on. */
    static Root leastOf(Fraction radicand, int degree) {
      for (int n = 1; n < degree; n++) {
        if (degree % n == 0) {
          Optional<BigInteger> num = exactRoot(radicand.num(), degree / n);
          Optional<BigInteger> den = exactRoot(radicand.den(), degree / n);
          if (num.isPresent() && den.isPresent()) {
            return new Root(Fraction.of(num.get(), den.get()), n);
          }
        }
      }
      return new Root(radicand, degree);
    }

    /** The whole k-th root of a whole number, if it has one, by Newton's steps from above. */
    private static Optional<BigInteger> exactRoot(BigInteger x, int k) {
      if (x.bitLength() <= 1) {
        return Optional.of(x);
      }
      BigInteger root = BigInteger.ONE.shiftLeft(x.bitLength() / k + 1);
      while (true) {
        BigInteger next =
            root.multiply(BigInteger.valueOf(k - 1))
                .add(x.divide(root.pow(k - 1)))
                .divide(BigInteger.valueOf(k));
        if (next.compareTo(root) >= 0) {
          break;
        }
        root = next;
      }
      if (root.pow(k).compareTo(x) > 0 || root.add(BigInteger.ONE).pow(k).compareTo(x) <= 0) {
        throw new AssertionError("Root must be the greatest one not above: " + x + ", " + k);
      }
      return root.pow(k).equals(x) ? Optional.of(root) : Optional.empty();
    }

    int signum() {
      return radicand.signum();
    }

    Root abs() {
      return new Root(radicand.abs(), n);
    }

    /** Compares by powers: x^(1/n) against q is x against q^n, where neither is negative. */
    int compareTo(Fraction q) {
      if (n > 1 && q.signum() < 0) {
        return 1;
      }
      return radicand.compareTo(q.power(n));
    }

    /** This rounded to a whole number of units, by one of the protocol's modes. */
    Fraction rounded(Fraction unit, String mode) {
      BigInteger below = abs().wholeUnits(unit);
      Fraction lower = unit.times(Fraction.of(below, BigInteger.ONE));
      if (abs().compareTo(lower) == 0) {
        return signum() < 0 ? Fraction.ZERO.minus(lower) : lower;
      }
      int half = abs().compareTo(lower.plus(unit.times(Fraction.HALF)));
      boolean awayFromZero =
          switch (mode) {
            case "half-up" -> half >= 0;
            case "half-even" -> half > 0 || (half == 0 && below.testBit(0));
            case "half-down" -> half > 0;
            case "up" -> true;
            case "down" -> false;
            case "ceiling" -> signum() > 0;
            case "floor" -> signum() < 0;
            default -> throw new IllegalArgumentException("Unknown word: " + mode);
          };
      Fraction magnitude = awayFromZero ? lower.plus(unit) : lower;
      return signum() < 0 ? Fraction.ZERO.minus(magnitude) : magnitude;
    }

    /** The greatest m with m units not above this, which is not negative. */
    private BigInteger wholeUnits(Fraction unit) {
      BigInteger low = BigInteger.ZERO;
      BigInteger high = BigInteger.ONE;
      while (compareTo(unit.times(Fraction.of(high, BigInteger.ONE))) >= 0) {
        low = high;
        high = high.shiftLeft(1);
      }
      while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
        BigInteger middle = low.add(high).shiftRight(1);
        if (compareTo(unit.times(Fraction.of(middle, BigInteger.ONE))) >= 0) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** "a fraction in lowest terms"; "(p/q)^(1/n)" */
    String text() {
      return n == 1 ? radicand.text() : "(" + radicand.text() + ")^(1/" + n + ")";
    }

    /** "12 significant digits, half-even, from the exact value, plain notation" */
    String decimal() {
      if (signum() == 0) {
        return "0";
      }
      int exponent = 0;
      while (abs().compareTo(Fraction.TEN.power(exponent)) < 0) {
        exponent--;
      }
      while (abs().compareTo(Fraction.TEN.power(exponent + 1)) >= 0) {
        exponent++;
      }
      Fraction unit = Fraction.TEN.power(exponent - 11);
      return plain(rounded(unit, "half-even").terminating().orElseThrow());
    }
  }
}
