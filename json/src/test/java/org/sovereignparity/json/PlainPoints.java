package org.sovereignparity.json;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sovereignparity.json.PlainAssess.Fraction;
import org.sovereignparity.json.PlainAssess.Root;

/**
 * What a points rule in JSON gives to the submissions of a field: a second, slow implementation,
 * written from the protocol alone, that walks the document anew for every number.
 */
final class PlainPoints {
  private final JsonNode total;
  private final List<JsonNode> field;
  private final BiFunction<String, JsonNode, Optional<Fraction>> stated;

  /**
   * @param total the rule
   * @param field the submissions of the teams that take part
   */
  PlainPoints(JsonNode total, List<JsonNode> field) {
    this(total, field, (id, submission) -> Optional.empty());
  }

  /**
   * @param stated what serves in place of a node of a team, by its id
   */
  PlainPoints(
      JsonNode total,
      List<JsonNode> field,
      BiFunction<String, JsonNode, Optional<Fraction>> stated) {
    this.total = total;
    this.field = field;
    this.stated = stated;
  }

  // ---- Blocks --------------------------------------------------------------------------------

  /**
   * "The blocks are the parts of the topmost node that has `parts`; where that stands below a
   * `relative-to-best`, a `between` or a `quotient`, or no node has parts, the one block is the
   * total."
   */
  List<JsonNode> blocks() {
    List<String> asOne = List.of("relative-to-best", "between", "quotient");
    JsonNode node = total;
    while (!node.has("parts")) {
      if (asOne.contains(kind(node)) || !node.has("of")) {
        return List.of(total);
      }
      node = node.get("of");
    }
    return parts(node);
  }

  JsonNode root() {
    return total;
  }

  boolean isOf(JsonNode rule) {
    return total.equals(rule);
  }

  Optional<JsonNode> block(String id) {
    return blocks().stream().filter(block -> id(block).equals(id)).findFirst();
  }

  /** {@return the node of that id, anywhere in the rule} */
  Optional<JsonNode> node(String id) {
    return nodes(total).stream().filter(node -> id(node).equals(id)).findFirst();
  }

  static List<JsonNode> nodes(JsonNode root) {
    List<JsonNode> nodes = new ArrayList<>(List.of(root));
    parts(root).forEach(part -> nodes.addAll(nodes(part)));
    return nodes;
  }

  /**
   * "Every block of a `total` has a most it can be, worked out from the bounds of what is below it
   * and from caps, not from `points` of a `scaled`."
   *
   * @return empty where there is no bound
   */
  static Optional<Fraction> most(JsonNode node) {
    return switch (kind(node)) {
      case "input", "panel" -> Optional.ofNullable(node.get("highest")).map(PlainPoints::quantity);
      case "answer" -> ends(node, answers(node).size() - 1).highest();
      // The best of the field is one of its own, so a team has at most all the points.
      case "relative-to-best", "between" -> Optional.of(quantity(node.get("points")));
      // "of a quotient the most of `of` over the `lowest` of `by`"
      case "quotient" ->
          most(node.get("of")).map(most -> most.over(quantity(node.get("by").get("lowest"))));
      // "of a sum what is added can be at most"
      case "sum" -> {
        List<Optional<Fraction>> added =
            list(node.get("parts")).stream().map(PlainPoints::most).toList();
        yield added.stream().allMatch(Optional::isPresent)
            ? Optional.of(sum(added.stream().map(Optional::get).toList()))
            : Optional.empty();
      }
      // "The most that a mean with `left-out` can be is the most of its greatest part."
      default ->
          leavesOut(node)
              ? greatest(node, PlainPoints::most)
                  .flatMap(
                      bounded ->
                          parts(node).stream()
                              .flatMap(part -> most(part).stream())
                              .max(Comparator.naturalOrder()))
              : greatest(node, PlainPoints::most);
    };
  }

  /**
   * {@return the total of a team, of which there is none where there is none of a block that is not
   * among its points}
   */
  Optional<Fraction> total(Map<String, Fraction> points) {
    return total(total, points);
  }

  private Optional<Fraction> total(JsonNode node, Map<String, Fraction> points) {
    // No other node has the id of a block.
    boolean isBlock = block(id(node)).isPresent();
    return isBlock
        ? Optional.ofNullable(points.get(id(node)))
        : ofSome(node, parts(node).stream().map(part -> total(part, points)).toList());
  }

  // ---- Values --------------------------------------------------------------------------------

  /**
   * {@return what a leaf gives from what the team submitted; empty where that is missing or none}
   */
  private static Optional<Fraction> computed(JsonNode leaf, JsonNode submission) {
    return submitted(leaf, submission)
        .filter(value -> !isNone(value) && fits(leaf, submission))
        .flatMap(v -> isKind(leaf, "answer") ? answered(leaf, v) : Optional.of(mean(leaf, v)));
  }

  /**
   * {@return the value of a node whose parts are known, or which is stated; empty where something
   * is missing, and where there is none}
   *
   * @param known what serves in place of a node, by its id
   */
  Optional<Fraction> value(
      JsonNode node, JsonNode submission, Function<String, Optional<Fraction>> known) {
    return made(node, submission, known).or(() -> known.apply(id(node)));
  }

  private Optional<Fraction> made(
      JsonNode node, JsonNode submission, Function<String, Optional<Fraction>> known) {
    if (parts(node).isEmpty()) {
      return computed(node, submission);
    }
    List<Optional<Fraction>> parts = new ArrayList<>();
    for (JsonNode part : parts(node)) {
      Optional<Fraction> value = value(part, submission, known);
      if (value.isEmpty() && !isNone(part, submission, known)) {
        return Optional.empty();
      }
      parts.add(value);
    }
    return switch (kind(node)) {
      case "relative-to-best" ->
          parts
              .get(0)
              .flatMap(own -> share(node, own))
              .map(share -> share.times(quantity(node.get("points"))));
      // "If 0 is stated for `by`, there is no quotient: it is missing."
      case "quotient" ->
          parts.get(1).filter(by -> by.signum() == 0).isPresent()
              ? Optional.empty()
              : ofSome(node, parts);
      default -> ofSome(node, parts);
    };
  }

  /** "(`of` - worst) / (best - worst)", "and if best and worst are equal" there is none. */
  private Optional<Fraction> share(JsonNode node, Fraction own) {
    if (!node.path("fromWorst").asBoolean()) {
      return first(node, isLowerBetter(node))
          .filter(best -> best.signum() > 0)
          .map(best -> isLowerBetter(node) ? best.over(own) : own.over(best));
    }
    Optional<Fraction> least = first(node, true);
    Optional<Fraction> greatest = first(node, false);
    if (least.equals(greatest)) {
      return Optional.empty();
    }
    Fraction above = minus(own, least.get()).over(minus(greatest.get(), least.get()));
    return Optional.of(isLowerBetter(node) ? minus(Fraction.of(1), above) : above);
  }

  private static Fraction minus(Fraction left, Fraction right) {
    return left.plus(right.times(Fraction.of(-1)));
  }

  // ---- What there is none of -----------------------------------------------------------------

  private static boolean isNone(JsonNode submitted) {
    return submitted.asText().equals("none");
  }

  private static boolean leavesOut(JsonNode node) {
    return node.path("none").asText().equals("left-out");
  }

  private static boolean countsZero(JsonNode node) {
    return node.path("none").asText().equals("counts-zero");
  }

  /**
   * "A node of which a part is none is none, whatever else is missing. A mean with `none` is not:
   * with `left-out` ... none only if all are; with `counts-zero` the part counts 0." "What is
   * stated for a node that is none serves."
   */
  boolean isNone(JsonNode node, JsonNode submission, Function<String, Optional<Fraction>> known) {
    if (known.apply(id(node)).isPresent()) {
      return false;
    }
    List<JsonNode> parts = parts(node);
    if (parts.isEmpty()) {
      return node.path("mayBeNone").asBoolean()
          && submitted(node, submission).filter(PlainPoints::isNone).isPresent();
    }
    return leavesOut(node)
        ? parts.stream().allMatch(part -> isNone(part, submission, known))
        : !countsZero(node) && parts.stream().anyMatch(part -> isNone(part, submission, known));
  }

  /** {@return what parts make together, of some of which there is none} */
  private static Optional<Fraction> ofSome(JsonNode node, List<Optional<Fraction>> parts) {
    List<Fraction> all = parts.stream().map(part -> part.orElse(Fraction.ZERO)).toList();
    if (countsZero(node) || parts.stream().allMatch(Optional::isPresent)) {
      return Optional.of(combined(node, all));
    }
    return leavesOut(node) && parts.stream().anyMatch(Optional::isPresent)
        ? Optional.of(ofThose(node, parts))
        : Optional.empty();
  }

  /** The weights of those parts that there are, shared out over the whole. */
  private static Fraction ofThose(JsonNode node, List<Optional<Fraction>> parts) {
    Fraction weighted = Fraction.ZERO;
    Fraction whole = Fraction.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isPresent()) {
        Fraction weight =
            node.has("weights") ? quantity(node.get("weights").get(i)) : Fraction.of(1);
        weighted = weighted.plus(weight.times(parts.get(i).get()));
        whole = whole.plus(weight);
      }
    }
    return weighted.over(whole);
  }

  // ---- Answers -------------------------------------------------------------------------------

  private static List<Fraction> answers(JsonNode node) {
    return quantities(node.get("answers"));
  }

  private static Optional<Fraction> answered(JsonNode node, JsonNode submitted) {
    JsonNode value = node.get("values").get(answers(node).indexOf(quantity(submitted)));
    return value.asText().equals("unknown") ? Optional.empty() : Optional.of(quantity(value));
  }

  /** "A value that is not known lies between those around it." */
  private static Bounds ends(JsonNode node, int index) {
    int from = index;
    while (node.get("values").get(from).asText().equals("unknown")) {
      from--;
    }
    int to = index;
    while (node.get("values").get(to).asText().equals("unknown")) {
      to++;
    }
    return new Bounds(
        quantity(node.get("values").get(from)),
        Optional.of(quantity(node.get("values").get(to))),
        Optional.empty());
  }

  /** {@return between which ends the value lies, for each answer that may still be given} */
  private List<Bounds> possible(JsonNode node, JsonNode submission) {
    List<Fraction> answers = answers(node);
    Optional<JsonNode> given =
        submitted(node, submission).filter(value -> !isNone(value) && fits(node, submission));
    if (given.isPresent()) {
      return List.of(ends(node, answers.indexOf(quantity(given.get()))));
    }
    List<Bounds> all = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (bounds(node).takes(answers.get(i))) {
        all.add(ends(node, i));
      }
    }
    if (all.isEmpty()) {
      for (int i = 0; i < answers.size(); i++) {
        all.add(ends(node, i));
      }
    }
    return all;
  }

  /**
   * {@return the values that a node may have, each leaf for itself; empty if a leaf that is not
   * known may be anything between two numbers}
   */
  Optional<Set<Fraction>> possible(
      JsonNode node, JsonNode submission, Function<String, Optional<Fraction>> known) {
    Optional<Fraction> value = value(node, submission, known);
    if (value.isPresent()) {
      return Optional.of(Set.of(value.get()));
    }
    if (isKind(node, "answer")) {
      List<Bounds> all = possible(node, submission);
      return all.stream().allMatch(ends -> ends.highest().orElseThrow().equals(ends.lowest()))
          ? Optional.of(all.stream().map(Bounds::lowest).collect(toSet()))
          : Optional.empty();
    }
    boolean isByNothing =
        isKind(node, "quotient")
            && value(node.get("by"), submission, known).filter(by -> by.signum() == 0).isPresent();
    if (parts(node).isEmpty() || isKind(node, "relative-to-best") || isByNothing) {
      return Optional.empty();
    }
    Set<List<Optional<Fraction>>> rows = Set.of(List.of());
    for (JsonNode part : parts(node)) {
      Set<Optional<Fraction>> values = new HashSet<>();
      if (isNone(part, submission, known)) {
        values.add(Optional.empty());
      } else {
        Optional<Set<Fraction>> possible = possible(part, submission, known);
        if (possible.isEmpty()) {
          return Optional.empty();
        }
        possible.get().forEach(each -> values.add(Optional.of(each)));
      }
      Set<List<Optional<Fraction>>> longer = new HashSet<>();
      for (List<Optional<Fraction>> row : rows) {
        for (Optional<Fraction> each : values) {
          longer.add(Stream.concat(row.stream(), Stream.of(each)).toList());
        }
      }
      rows = longer;
    }
    return Optional.of(rows.stream().map(row -> ofSome(node, row).orElseThrow()).collect(toSet()));
  }

  /**
   * "A field-relative block is computed only when every team of the field has the input", and "a
   * block relative to a best of 0 is missing for all".
   */
  private Optional<Fraction> first(JsonNode relative, boolean least) {
    JsonNode node = relative.get("of");
    Comparator<Fraction> order = Comparator.naturalOrder();
    List<Optional<Fraction>> all =
        field.stream()
            .filter(each -> !isNone(node, each, id -> stated.apply(id, each)))
            .map(each -> value(node, each, id -> stated.apply(id, each)))
            .toList();
    return all.stream().allMatch(Optional::isPresent)
        ? all.stream().map(Optional::get).max(least ? order.reversed() : order)
        : Optional.empty();
  }

  private static boolean isLowerBetter(JsonNode node) {
    return node.path("lowerIsBetter").asBoolean();
  }

  /** {@return what the parts make together, of a node that depends on nothing but them} */
  static Fraction combined(JsonNode node, List<Fraction> parts) {
    return switch (kind(node)) {
      case "sum" -> {
        int added = parts.size() - deductions(node).size();
        Fraction deducted = sum(parts.subList(added, parts.size()));
        Fraction left = sum(parts.subList(0, added)).plus(deducted.times(Fraction.of(-1)));
        yield left.signum() < 0 && added < parts.size() ? Fraction.ZERO : left;
      }
      case "mean" -> mean(parts);
      case "minimum" -> parts.stream().min(Comparator.naturalOrder()).orElseThrow();
      case "weighted-mean" -> {
        List<Fraction> weights = quantities(node.get("weights"));
        Fraction weighted = Fraction.ZERO;
        for (int i = 0; i < parts.size(); i++) {
          weighted = weighted.plus(weights.get(i).times(parts.get(i)));
        }
        yield weighted.over(sum(weights));
      }
      case "scaled" ->
          parts.get(0).times(quantity(node.get("points"))).over(quantity(node.get("outOf")));
      case "between" -> between(node, parts.get(0));
      case "quotient" -> parts.get(0).over(parts.get(1));
      case "cap" -> parts.get(0).min(quantity(node.get("limit")));
      case "rounded" -> rounded(parts.get(0), node.get("rounding").textValue());
      default -> throw new IllegalArgumentException("Unknown kind: " + node);
    };
  }

  /** "at `from` and beyond 0, at `to` and beyond all points, and in proportion between them" */
  private static Fraction between(JsonNode node, Fraction value) {
    Fraction minus = Fraction.of(-1);
    Fraction from = quantity(node.get("from"));
    Fraction way = value.plus(from.times(minus));
    Fraction whole = quantity(node.get("to")).plus(from.times(minus));
    if (way.signum() != whole.signum()) {
      return Fraction.ZERO;
    }
    Fraction share = way.over(whole);
    return share.min(Fraction.of(1)).times(quantity(node.get("points")));
  }

  private static boolean isFalling(JsonNode node) {
    return isKind(node, "between")
        && quantity(node.get("to")).compareTo(quantity(node.get("from"))) < 0;
  }

  // ---- What is submitted ---------------------------------------------------------------------

  private static Optional<JsonNode> submitted(JsonNode leaf, JsonNode submission) {
    return Optional.ofNullable(submission.path("inputs").get(leaf.get("name").textValue()));
  }

  /** "mean without the one highest and the one lowest" */
  static Fraction mean(JsonNode leaf, JsonNode submitted) {
    if (isKind(leaf, "input")) {
      return quantity(submitted);
    }
    if (submitted.isObject()) {
      return quantity(submitted.get("mean"));
    }
    List<Fraction> ratings = new ArrayList<>(quantities(submitted));
    ratings.sort(Comparator.naturalOrder());
    int size = ratings.size();
    JsonNode trimmed = leaf.get("trimmed");
    return switch (trimmed.path("kind").asText("number")) {
      case "median" -> mean(List.of(ratings.get((size - 1) / 2), ratings.get(size / 2)));
      case "best" -> mean(ratings.subList(size - trimmed.get("count").intValue(), size));
      case "ends" ->
          mean(
              ratings.subList(
                  trimmed.get("lowest").intValue(), size - trimmed.get("highest").intValue()));
      default -> mean(ratings.subList(trimmed.intValue(), size - trimmed.intValue()));
    };
  }

  /** {@return so many ratings are too few to leave one that counts, or all that do} */
  private static int tooFew(JsonNode trimmed) {
    return switch (trimmed.path("kind").asText("number")) {
      case "median" -> 0;
      case "best" -> trimmed.get("count").intValue() - 1;
      case "ends" -> trimmed.get("lowest").intValue() + trimmed.get("highest").intValue();
      default -> 2 * trimmed.asInt();
    };
  }

  /** {@return whether all that the team submitted of what the node asks for fits it} */
  static boolean fits(JsonNode node, JsonNode submission) {
    return nodes(node).stream().allMatch(leaf -> fault(leaf, submission).isEmpty());
  }

  /** {@return what is wrong with that which the team submitted for one node} */
  static Optional<String> fault(JsonNode leaf, JsonNode submission) {
    if (!leaf.has("name") || submitted(leaf, submission).isEmpty()) {
      return Optional.empty();
    }
    JsonNode value = submitted(leaf, submission).get();
    if (isNone(value)) {
      return leaf.path("mayBeNone").asBoolean()
          ? Optional.empty()
          : Optional.of("INPUT_OUT_OF_RANGE");
    }
    if (isKind(leaf, "answer")) {
      return answers(leaf).contains(quantity(value))
          ? Optional.empty()
          : Optional.of("INPUT_OUT_OF_RANGE");
    }
    // "`TOO_FEW_RATERS` (also a {"mean","count"} where single values are needed, and an empty
    // panel)": what is left after trimming must be at least one.
    JsonNode trimmed = leaf.path("trimmed");
    if (value.isArray() && value.size() <= tooFew(trimmed)) {
      return Optional.of("TOO_FEW_RATERS");
    }
    boolean areSingleNeeded = trimmed.isObject() || trimmed.asInt() > 0;
    if (value.isObject() && (areSingleNeeded || value.get("count").intValue() == 0)) {
      return Optional.of("TOO_FEW_RATERS");
    }
    List<Fraction> numbers =
        value.isArray()
            ? quantities(value)
            : List.of(quantity(value.isObject() ? value.get("mean") : value));
    Fraction lowest = quantity(leaf.get("lowest"));
    boolean isWithin =
        numbers.stream()
            .allMatch(
                number ->
                    number.compareTo(lowest) >= 0
                        && (!leaf.has("highest")
                            || number.compareTo(quantity(leaf.get("highest"))) <= 0));
    return isWithin ? Optional.empty() : Optional.of("INPUT_OUT_OF_RANGE");
  }

  // ---- Completions of missing inputs ---------------------------------------------------------

  /**
   * {@return the least that any completion of the missing inputs gives to a node that is not none}
   *
   * @param known what serves in place of a node, by its id
   */
  Fraction least(JsonNode node, JsonNode submission, Function<String, Optional<Fraction>> known) {
    Optional<Fraction> value = value(node, submission, known);
    if (value.isPresent()) {
      return value.get();
    }
    if (isKind(node, "relative-to-best")) {
      return Fraction.ZERO;
    }
    if (isKind(node, "answer")) {
      return possible(node, submission).stream()
          .map(Bounds::lowest)
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
    if (isKind(node, "quotient")) {
      return most(node.get("by"), submission, known)
          .map(by -> least(node.get("of"), submission, known).over(by))
          .orElse(Fraction.ZERO);
    }
    if (isFalling(node)) {
      return greatest(node.get("of"), submission, known)
          .map(most -> between(node, most))
          .orElse(Fraction.ZERO);
    }
    if (!deductions(node).isEmpty()) {
      Fraction left = Fraction.ZERO;
      for (JsonNode part : list(node.get("parts"))) {
        left = left.plus(least(part, submission, known));
      }
      for (JsonNode part : deductions(node)) {
        Optional<Fraction> most = greatest(part, submission, known);
        if (most.isEmpty()) {
          return Fraction.ZERO;
        }
        left = left.plus(most.get().times(Fraction.of(-1)));
      }
      return left.signum() < 0 ? Fraction.ZERO : left;
    }
    return parts(node).isEmpty()
        ? bounds(node).lowest()
        : ofSome(
                node,
                parts(node).stream()
                    .map(
                        part ->
                            isNone(part, submission, known)
                                ? Optional.<Fraction>empty()
                                : Optional.of(least(part, submission, known)))
                    .toList())
            .orElseThrow();
  }

  /**
   * {@return the most that is divided by, which may be anything it can be where it is stated as 0}
   */
  private Optional<Fraction> most(
      JsonNode by, JsonNode submission, Function<String, Optional<Fraction>> known) {
    return greatest(by, submission, known)
        .flatMap(most -> most.signum() > 0 ? Optional.of(most) : most(by));
  }

  private Fraction fewest(
      JsonNode by, JsonNode submission, Function<String, Optional<Fraction>> known) {
    Fraction least = least(by, submission, known);
    return least.signum() > 0 ? least : quantity(by.get("lowest"));
  }

  /** {@return the greatest that any completion gives; empty where there is no bound} */
  Optional<Fraction> greatest(
      JsonNode node, JsonNode submission, Function<String, Optional<Fraction>> known) {
    Optional<Fraction> value = value(node, submission, known);
    if (value.isPresent()) {
      return value;
    }
    if (isKind(node, "relative-to-best")) {
      return most(node);
    }
    if (isKind(node, "answer")) {
      return possible(node, submission).stream()
          .map(ends -> ends.highest().orElseThrow())
          .max(Comparator.naturalOrder());
    }
    if (isKind(node, "quotient")) {
      return greatest(node.get("of"), submission, known)
          .map(most -> most.over(fewest(node.get("by"), submission, known)));
    }
    if (isKind(node, "between")) {
      return isFalling(node)
          ? Optional.of(between(node, least(node.get("of"), submission, known)))
          : greatest(node.get("of"), submission, known)
              .map(most -> between(node, most))
              .or(() -> most(node));
    }
    if (!deductions(node).isEmpty()) {
      Fraction left = Fraction.ZERO;
      for (JsonNode part : list(node.get("parts"))) {
        Optional<Fraction> most = greatest(part, submission, known);
        if (most.isEmpty()) {
          return Optional.empty();
        }
        left = left.plus(most.get());
      }
      for (JsonNode part : deductions(node)) {
        left = left.plus(least(part, submission, known).times(Fraction.of(-1)));
      }
      return Optional.of(left.signum() < 0 ? Fraction.ZERO : left);
    }
    if (node.has("none")) {
      List<Optional<Fraction>> parts = new ArrayList<>();
      for (JsonNode part : parts(node)) {
        Optional<Fraction> greatest = Optional.empty();
        if (!isNone(part, submission, known)) {
          greatest = greatest(part, submission, known);
          if (greatest.isEmpty()) {
            return Optional.empty();
          }
        }
        parts.add(greatest);
      }
      return ofSome(node, parts);
    }
    return parts(node).isEmpty()
        ? bounds(node).highest()
        : greatest(node, part -> greatest(part, submission, known));
  }

  /**
   * What may be submitted under a name; {@code highest} is empty where there is no bound.
   *
   * @param among the numbers of which it is one, where they are listed
   */
  private record Bounds(
      Fraction lowest, Optional<Fraction> highest, Optional<List<Fraction>> among) {
    boolean takes(Fraction number) {
      return number.compareTo(lowest) >= 0
          && highest.map(most -> number.compareTo(most) <= 0).orElse(true)
          && among.map(listed -> listed.contains(number)).orElse(true);
    }
  }

  /**
   * Each input is one number, also where several nodes ask for it: it is within all their bounds.
   */
  private Bounds bounds(JsonNode leaf) {
    return nodes(total).stream()
        .filter(node -> node.path("name").equals(leaf.get("name")))
        .map(PlainPoints::taken)
        .reduce(PlainPoints::both)
        .orElseThrow();
  }

  private static Bounds taken(JsonNode leaf) {
    return isKind(leaf, "answer")
        ? listed(answers(leaf)).orElseThrow()
        : new Bounds(quantity(leaf.get("lowest")), most(leaf), Optional.empty());
  }

  private static Optional<Bounds> listed(List<Fraction> numbers) {
    return numbers.stream()
        .min(Comparator.naturalOrder())
        .map(
            least ->
                new Bounds(
                    least, numbers.stream().max(Comparator.naturalOrder()), Optional.of(numbers)));
  }

  /** Where nothing lies within both, nothing can be submitted, and either will do. */
  private static Bounds both(Bounds left, Bounds right) {
    if (left.among().isPresent() || right.among().isPresent()) {
      return listed(
              left.among().or(right::among).orElseThrow().stream()
                  .filter(left::takes)
                  .filter(right::takes)
                  .toList())
          .orElse(left);
    }
    Fraction lowest = left.lowest().compareTo(right.lowest()) > 0 ? left.lowest() : right.lowest();
    Optional<Fraction> highest =
        Stream.of(left.highest(), right.highest())
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return highest.isPresent() && highest.get().compareTo(lowest) < 0
        ? left
        : new Bounds(lowest, highest, Optional.empty());
  }

  /** What the greatest of the parts make together: some of them may be without a bound. */
  private static Optional<Fraction> greatest(
      JsonNode node, Function<JsonNode, Optional<Fraction>> greatest) {
    List<Optional<Fraction>> all = parts(node).stream().map(greatest).toList();
    List<Fraction> bounded = all.stream().flatMap(Optional::stream).toList();
    if (isKind(node, "cap") && bounded.isEmpty()) {
      return Optional.of(quantity(node.get("limit")));
    }
    // "A `minimum` has the least bound of its parts."
    boolean isBounded = isKind(node, "minimum") ? !bounded.isEmpty() : bounded.size() == all.size();
    return isBounded ? Optional.of(combined(node, bounded)) : Optional.empty();
  }

  // ---- Numbers -------------------------------------------------------------------------------

  static Fraction quantity(JsonNode node) {
    return Fraction.parse(node.asText());
  }

  private static List<Fraction> quantities(JsonNode list) {
    return list(list).stream().map(PlainPoints::quantity).toList();
  }

  private static Fraction sum(Collection<Fraction> terms) {
    return terms.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  static Fraction mean(Collection<Fraction> values) {
    return sum(values).over(Fraction.of(values.size()));
  }

  /** Rounds as {@code half-up-1} says. */
  static Fraction rounded(Fraction value, String rounding) {
    int dash = rounding.lastIndexOf('-');
    Fraction unit = Fraction.TEN.power(-Integer.parseInt(rounding.substring(dash + 1)));
    return Root.of(value).rounded(unit, rounding.substring(0, dash));
  }

  // ---- Documents -----------------------------------------------------------------------------

  static String id(JsonNode node) {
    return node.get("id").textValue();
  }

  static String kind(JsonNode node) {
    return node.get("kind").textValue();
  }

  private static boolean isKind(JsonNode node, String kind) {
    return kind(node).equals(kind);
  }

  static List<JsonNode> parts(JsonNode node) {
    List<JsonNode> parts = list(node.path("parts"));
    parts.addAll(deductions(node));
    for (String key : List.of("of", "by")) {
      if (node.has(key)) {
        parts.add(node.get(key));
      }
    }
    return parts;
  }

  /** The parts of a sum that are deducted, after those that are added. */
  static List<JsonNode> deductions(JsonNode node) {
    return list(node.path("deductions"));
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }
}
