package org.sovereignparity.json;

import static org.sovereignparity.json.PlainPoints.id;
import static org.sovereignparity.json.PlainPoints.kind;
import static org.sovereignparity.json.PlainPoints.list;
import static org.sovereignparity.json.PlainPoints.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.sovereignparity.json.PlainAssess.Fraction;

/**
 * A second, slow implementation of the protocol's op {@code round} for programmes that are
 * documents, to hold the library against.
 *
 * <p>It was written from the text of the protocol alone and shares no code with the library. Every
 * completion of what is missing is written out: each missing block at both ends of what it may be
 * and between them. Sentences of the protocol stand as comments above the methods that follow them.
 * It trusts the shape of a request and answers what depends on meaning.
 */
final class PlainRound {
  private static final String MET = "MET";
  private static final String NOT_MET = "NOT_MET";
  private static final String UNDETERMINED = "UNDETERMINED";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A total and the tie-breaks after it: what teams are ranked by. */
  private record Key(List<Fraction> values) implements Comparable<Key> {
    /** "a greater total, or an equal one and a greater first tie-break that differs" */
    @Override
    public int compareTo(Key other) {
      for (int i = 0; i < values.size(); i++) {
        int order = values.get(i).compareTo(other.values.get(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }
  }

  /** So many teams are before a team, and so many level with it. */
  private record Place(int before, int level) {}

  /** What a team has under one rule; {@code advances} is its verdict. */
  private record Standing(Set<Integer> ranks, String within, String advances) {
    /** {@return whether there is something to rank the team by} */
    boolean isRanked() {
      return !ranks.isEmpty();
    }
  }

  private final JsonNode request;
  private final JsonNode edition;
  private final List<JsonNode> submissions;

  /** Why teams are out of the field. */
  private final Map<String, String> out = new HashMap<>();

  /** By team and block: what was stated, as corrected. */
  private final Map<String, Map<String, Fraction>> stated = new HashMap<>();

  private final Set<String> faults = new LinkedHashSet<>();

  private PlainRound(JsonNode request, JsonNode edition) {
    this.request = request;
    this.edition = edition;
    this.submissions = list(request.get("submissions"));
  }

  /** {@return the answer to a valid request} */
  static ObjectNode answer(JsonNode request) {
    PlainRound round = new PlainRound(request, edition(request).orElseThrow());
    round.read();
    return round.decided();
  }

  /** {@return every code that a refusal may name; empty where the round must be decided} */
  static Set<String> faults(JsonNode request) {
    Set<String> faults = editionFaults(request);
    Optional<JsonNode> edition = edition(request);
    for (JsonNode each : request.get("programme").get("editions")) {
      faults.addAll(ruleFaults(each));
    }
    if (faults.isEmpty() && edition.isPresent()) {
      PlainRound round = new PlainRound(request, edition.get());
      round.read();
      faults.addAll(round.faults);
    }
    return faults;
  }

  // ---- The edition ---------------------------------------------------------------------------

  /**
   * "`edition` may be left out where the programme has one; `on` may stand in its place and chooses
   * the edition in force"
   */
  private static Optional<JsonNode> edition(JsonNode request) {
    List<JsonNode> editions = list(request.get("programme").get("editions"));
    if (request.has("edition")) {
      return editions.stream()
          .filter(each -> each.get("id").equals(request.get("edition")))
          .findFirst();
    }
    if (request.has("on")) {
      LocalDate on = date(request.get("on"));
      return editions.stream()
          .filter(each -> !date(each.get("effectiveFrom")).isAfter(on))
          .filter(each -> !date(each.get("effectiveTo")).isBefore(on))
          .findFirst();
    }
    return editions.size() == 1 ? Optional.of(editions.get(0)) : Optional.empty();
  }

  /**
   * "(none in force: `UNKNOWN_EDITION`; both given: `UNKNOWN_KEY`; neither where there are several:
   * `MISSING_KEY`)"
   */
  private static Set<String> editionFaults(JsonNode request) {
    Set<String> faults = new LinkedHashSet<>();
    if (request.has("edition") && request.has("on")) {
      faults.add("UNKNOWN_KEY");
    }
    if (edition(request).isEmpty()) {
      faults.add(request.has("edition") || request.has("on") ? "UNKNOWN_EDITION" : "MISSING_KEY");
    }
    return faults;
  }

  /** "one without is `BAD_RULE`"; "An id twice is `BAD_RULE`." */
  private static Set<String> ruleFaults(JsonNode edition) {
    List<JsonNode> blocks = new PlainPoints(edition.get("total"), List.of()).blocks();
    List<JsonNode> tieBreaks = list(edition.path("tieBreaks"));
    boolean isBad =
        hasOtherRelative(edition)
            || dividesByOther(edition)
            || ranking(edition).stream().anyMatch(block -> PlainPoints.most(block).isEmpty())
            || blocks.stream().anyMatch(block -> PlainPoints.most(block).isEmpty())
            || new HashSet<>(tieBreaks).size() < tieBreaks.size();
    return isBad ? Set.of("BAD_RULE") : Set.of();
  }

  /** A value of a measure relative to the best of the field is that of every reading. */
  private static boolean hasOtherRelative(JsonNode edition) {
    Map<JsonNode, JsonNode> relative = new HashMap<>();
    list(edition.path("measures")).stream()
        .flatMap(measure -> PlainPoints.nodes(measure).stream())
        .filter(node -> kind(node).equals("relative-to-best"))
        .forEach(node -> relative.put(node.get("id"), node));
    return list(edition.path("readings")).stream()
        .flatMap(reading -> list(reading.get("alternatives")).stream())
        .map(alternative -> whole(edition, alternative))
        .flatMap(rule -> PlainPoints.nodes(rule).stream())
        .filter(node -> kind(node).equals("relative-to-best"))
        .filter(node -> relative.containsKey(node.get("id")))
        .anyMatch(node -> !relative.get(node.get("id")).equals(node));
  }

  /** "`by` is an input whose `lowest` is above 0", also where an alternative replaces it. */
  private static boolean dividesByOther(JsonNode edition) {
    return list(edition.path("readings")).stream()
        .flatMap(reading -> list(reading.get("alternatives")).stream())
        .flatMap(alternative -> PlainPoints.nodes(whole(edition, alternative)).stream())
        .filter(node -> kind(node).equals("quotient"))
        .anyMatch(node -> !kind(node.get("by")).equals("input"));
  }

  private static List<JsonNode> ranking(JsonNode edition) {
    return list(edition.path("measures")).stream()
        .filter(measure -> measure.get("id").equals(edition.get("ranking")))
        .flatMap(measure -> new PlainPoints(measure, List.of()).blocks().stream())
        .toList();
  }

  // ---- Submissions and events ----------------------------------------------------------------

  private void read() {
    if (submissions.isEmpty()) {
      faults.add("NO_SUBMISSIONS");
    }
    submissions.forEach(this::read);
    events();
  }

  private List<JsonNode> measures() {
    return list(edition.path("measures"));
  }

  private void read(JsonNode submission) {
    if (stated.put(team(submission), new HashMap<>()) != null) {
      faults.add("DUPLICATE_TEAM");
    }
    // The rules of gates ask for inputs of the round too.
    Stream.concat(
            Stream.concat(Stream.of(edition.get("total")), measures().stream()),
            edition.path("gates").findParents("threshold").stream()
                .map(asked -> asked.path("points"))
                .filter(JsonNode::isObject))
        .flatMap(rule -> PlainPoints.nodes(rule).stream())
        .forEach(leaf -> PlainPoints.fault(leaf, submission).ifPresent(faults::add));
    submission
        .path("stated")
        .properties()
        .forEach(each -> state(team(submission), each.getKey(), each.getValue(), "UNKNOWN_BLOCK"));
    // "A gate that an edition decides from points needs no entry in `gates`; an entry for it, or
    // for
    // a gate the edition does not ask for, is `UNKNOWN_KEY`."
    Set<String> asked = new HashSet<>();
    list(edition.path("gates")).stream()
        .filter(gate -> !gate.has("criteria"))
        .forEach(gate -> asked.add(id(gate)));
    submission
        .path("gates")
        .fieldNames()
        .forEachRemaining(
            gate -> {
              if (!asked.contains(gate)) {
                faults.add("UNKNOWN_KEY");
              }
            });
  }

  /** "A correction where nothing was stated counts as stating." */
  private void state(String team, String block, JsonNode value, String unknown) {
    Optional<JsonNode> node = statable(block);
    if (node.isEmpty()) {
      faults.add(unknown);
      return;
    }
    Fraction points = quantity(value);
    boolean isWithin =
        points.signum() >= 0
            && PlainPoints.most(node.get()).map(most -> points.compareTo(most) <= 0).orElse(true);
    if (!isWithin) {
      faults.add("INPUT_OUT_OF_RANGE");
    }
    stated.get(team).put(block, points);
  }

  /** The total, a measure, or a block of one. */
  private Optional<JsonNode> statable(String id) {
    List<JsonNode> rules = new ArrayList<>(taken().blocks());
    if (edition.path("statedTotal").asBoolean()) {
      rules.add(edition.get("total"));
    }
    for (JsonNode measure : measures()) {
      rules.add(measure);
      rules.addAll(new PlainPoints(measure, List.of()).blocks());
    }
    return rules.stream().filter(node -> id(node).equals(id)).findFirst();
  }

  /**
   * "Events first, ordered by date, then position"; "events later than that day do not exist, but
   * are read (form, team, range)"
   */
  private void events() {
    List<JsonNode> events = list(request.path("events"));
    events.sort(Comparator.comparing(event -> date(event.get("on"))));
    for (JsonNode event : events) {
      boolean exists =
          !request.has("asOf") || !date(event.get("on")).isAfter(date(request.get("asOf")));
      if (!stated.containsKey(team(event))) {
        faults.add("BAD_EVENT");
      } else if (exists) {
        happens(event);
      } else if (isCorrection(event)) {
        Map<String, Fraction> before = new HashMap<>(stated.get(team(event)));
        state(team(event), event.get("block").textValue(), event.get("value"), "BAD_EVENT");
        stated.put(team(event), before);
      }
    }
  }

  private static boolean isCorrection(JsonNode event) {
    return kind(event).equals("stated-value-corrected");
  }

  /** "reinstated when not disqualified, anything else for a team out of the field: refused" */
  private void happens(JsonNode event) {
    String team = team(event);
    boolean isReinstated = kind(event).equals("reinstated");
    if (isReinstated ? !"DISQUALIFIED".equals(out.get(team)) : out.containsKey(team)) {
      faults.add("BAD_EVENT");
    }
    switch (kind(event)) {
      case "disqualified" -> out.put(team, "DISQUALIFIED");
      case "withdrawn" -> out.put(team, "WITHDRAWN");
      case "reinstated" -> out.remove(team);
      default -> state(team, event.get("block").textValue(), event.get("value"), "BAD_EVENT");
    }
  }

  private List<JsonNode> field() {
    return submissions.stream().filter(each -> !out.containsKey(team(each))).toList();
  }

  // ---- Points --------------------------------------------------------------------------------

  private PlainPoints rule(JsonNode total) {
    return of(new PlainPoints(total, field()), total);
  }

  /** {@return the node, of which that is stated which serves under a rule} */
  private PlainPoints of(PlainPoints rule, JsonNode node) {
    return new PlainPoints(node, field(), (id, submission) -> known(rule, id, submission));
  }

  private PlainPoints taken() {
    return rule(edition.get("total"));
  }

  /**
   * "A block is computed from its input when there is one"; "No input: the stated value"
   *
   * @return empty where the block is missing
   */
  private Optional<Fraction> points(PlainPoints rule, JsonNode block, JsonNode submission) {
    return rule.value(block, submission, id -> known(rule, id, submission));
  }

  /**
   * "under an alternative that gives a block another maximum, or that a value or a panel does not
   * fit, a stated value does not serve and the block is missing"
   */
  private Optional<Fraction> serves(JsonNode block, JsonNode submission) {
    Fraction taken = mostOfTaken(id(block));
    boolean isAnotherMost = PlainPoints.most(block).filter(most -> !most.equals(taken)).isPresent();
    return isAnotherMost || !PlainPoints.fits(block, submission)
        ? Optional.empty()
        : Optional.ofNullable(stated.get(team(submission)).get(id(block)));
  }

  private Fraction mostOfTaken(String block) {
    return taken().block(block).flatMap(PlainPoints::most).orElseThrow();
  }

  /**
   * What is stated for a block of the rule, if it serves there, or for another node: a block of a
   * measure.
   */
  private Optional<Fraction> known(PlainPoints rule, String id, JsonNode submission) {
    Optional<JsonNode> block = rule.block(id);
    boolean isTotal = id.equals(id(edition.get("total"))) && taken().block(id).isEmpty();
    if (isTotal && !rule.isOf(edition.get("total"))) {
      return Optional.empty();
    }
    if (block.isPresent()) {
      return serves(block.get(), submission);
    }
    return isAnotherOfMeasure(rule, id)
        ? Optional.empty()
        : Optional.ofNullable(stated.get(team(submission)).get(id));
  }

  /** "So it is with what is stated for a node of a measure that stands in the `total` too." */
  private boolean isAnotherOfMeasure(PlainPoints rule, String id) {
    return measures().stream()
        .flatMap(measure -> PlainPoints.nodes(measure).stream())
        .filter(node -> id(node).equals(id))
        .anyMatch(
            node ->
                rule.node(id)
                    .flatMap(PlainPoints::most)
                    .filter(most -> !Optional.of(most).equals(PlainPoints.most(node)))
                    .isPresent());
  }

  /**
   * "A missing block counts as anything from 0 to the most it can be under the rule that is asked;
   * under an alternative that gives it no bound, to the most under the taken one"
   */
  private List<Fraction> possible(PlainPoints rule, JsonNode block, JsonNode submission) {
    Optional<Fraction> points = points(rule, block, submission);
    if (points.isPresent()) {
      return List.of(points.get());
    }
    if (rule.isNone(block, submission, id -> known(rule, id, submission))) {
      return List.of();
    }
    Fraction most = PlainPoints.most(block).orElseGet(() -> mostOfTaken(id(block)));
    return List.of(Fraction.ZERO, most.times(Fraction.HALF), most);
  }

  // ---- Ranks ---------------------------------------------------------------------------------

  /** "missing ones are completed too"; empty where there is nothing to rank the team by */
  private Set<Key> keys(PlainPoints total, JsonNode submission) {
    Optional<JsonNode> measure =
        measures().stream().filter(each -> each.get("id").equals(edition.get("ranking"))).findAny();
    PlainPoints rule = measure.map(each -> of(taken(), each)).orElse(total);
    List<Map<String, Fraction>> completions = List.of(Map.of());
    for (JsonNode block : rule.blocks()) {
      List<Map<String, Fraction>> longer = new ArrayList<>();
      List<Fraction> all =
          measure.isPresent()
              ? ofMeasure(rule, block, submission)
              : possible(rule, block, submission);
      for (Fraction points : all) {
        for (Map<String, Fraction> shorter : completions) {
          Map<String, Fraction> one = new HashMap<>(shorter);
          one.put(id(block), points);
          longer.add(one);
        }
      }
      // Of a block that is none there is nothing to complete.
      completions = all.isEmpty() ? completions : longer;
    }
    PlainPoints read = measure.isPresent() ? taken() : total;
    Optional<Fraction> whole =
        rule.value(measure.orElse(total.root()), submission, id -> known(read, id, submission));
    Set<Key> keys = new TreeSet<>();
    for (Map<String, Fraction> completion : completions) {
      whole
          .or(() -> rule.total(completion))
          .ifPresent(
              first -> {
                List<Fraction> values = new ArrayList<>(List.of(first));
                for (JsonNode tieBreak : edition.path("tieBreaks")) {
                  values.add(completion.getOrDefault(tieBreak.textValue(), Fraction.ZERO));
                }
                keys.add(new Key(turned(values, id(rule.root()))));
              });
    }
    boolean isMixed =
        edition.has("lowerIsBetter")
            || PlainPoints.nodes(rule.root()).stream()
                .anyMatch(node -> !PlainPoints.deductions(node).isEmpty());
    return isMixed ? eachByItself(keys) : keys;
  }

  /** "of `lowerIsBetter` less is better" */
  private List<Fraction> turned(List<Fraction> values, String total) {
    List<String> ids = new ArrayList<>(List.of(total));
    edition.path("tieBreaks").forEach(id -> ids.add(id.textValue()));
    List<String> lower =
        list(edition.path("lowerIsBetter")).stream().map(JsonNode::textValue).toList();
    List<Fraction> turned = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      turned.add(lower.contains(ids.get(i)) ? values.get(i).times(Fraction.of(-1)) : values.get(i));
    }
    return turned;
  }

  /** "the total and each tie-break are completed each by itself" */
  private static Set<Key> eachByItself(Set<Key> keys) {
    List<List<Fraction>> rows = List.of(List.of());
    int size = keys.stream().mapToInt(key -> key.values().size()).max().orElse(0);
    for (int i = 0; i < size; i++) {
      int column = i;
      Set<Fraction> values = new TreeSet<>();
      keys.forEach(key -> values.add(key.values().get(column)));
      List<List<Fraction>> longer = new ArrayList<>();
      for (List<Fraction> row : rows) {
        values.forEach(value -> longer.add(Stream.concat(row.stream(), Stream.of(value)).toList()));
      }
      rows = longer;
    }
    Set<Key> each = new TreeSet<>();
    rows.stream().filter(row -> !row.isEmpty()).forEach(row -> each.add(new Key(row)));
    return each;
  }

  /** Measures are what they are under every reading of the total. */
  private List<Fraction> ofMeasure(PlainPoints measure, JsonNode block, JsonNode submission) {
    Function<String, Optional<Fraction>> known = id -> known(taken(), id, submission);
    if (measure.isNone(block, submission, known)) {
      return List.of();
    }
    return measure
        .value(block, submission, known)
        .map(List::of)
        .orElseGet(
            () -> {
              Fraction most = PlainPoints.most(block).orElseThrow();
              return List.of(Fraction.ZERO, most.times(Fraction.HALF), most);
            });
  }

  /** {@return the places that a team has over all completions: its own and those of the others} */
  private static Set<Place> places(JsonNode submission, Map<JsonNode, Set<Key>> keys) {
    Set<Place> all = new HashSet<>();
    for (Key own : keys.get(submission)) {
      Set<Place> places = Set.of(new Place(0, 0));
      for (Map.Entry<JsonNode, Set<Key>> other : keys.entrySet()) {
        if (!other.getKey().equals(submission)) {
          places = beside(own, other.getValue(), places);
        }
      }
      all.addAll(places);
    }
    return all;
  }

  private static Set<Place> beside(Key own, Set<Key> others, Set<Place> places) {
    Set<Place> after = new HashSet<>();
    for (Key other : others) {
      int order = other.compareTo(own);
      for (Place place : places) {
        after.add(
            new Place(place.before() + (order > 0 ? 1 : 0), place.level() + (order == 0 ? 1 : 0)));
      }
    }
    return after;
  }

  /**
   * "A tie that puts more teams within the places than there are makes `RANK` UNDETERMINED for the
   * tied teams"
   */
  private String within(Place place, int places) {
    switch (edition.path("tiesAtCut").asText()) {
      case "none-within" -> {
        return place.before() + 1 + place.level() <= places ? MET : NOT_MET;
      }
      case "all-within" -> {
        return place.before() + 1 <= places ? MET : NOT_MET;
      }
      default -> {}
    }
    if (place.before() + 1 > places) {
      return NOT_MET;
    }
    return place.before() + 1 + place.level() <= places ? MET : UNDETERMINED;
  }

  /** "a share of the teams in the field, rounded as it says", of those that have a total */
  private int places(int field) {
    JsonNode places = edition.get("places");
    if (!places.isObject()) {
      return places.intValue();
    }
    Fraction share = quantity(places.get("ofField")).times(Fraction.of(field));
    return Integer.parseInt(PlainPoints.rounded(share, places.get("rounding").textValue()).text());
  }

  private Map<String, Standing> standings(PlainPoints rule) {
    Map<JsonNode, Set<Key>> keys = new LinkedHashMap<>();
    field().forEach(each -> keys.put(each, keys(rule, each)));
    keys.values().removeIf(Set::isEmpty);
    int places = places(keys.size());
    Map<String, Standing> standings = new HashMap<>();
    for (JsonNode submission : field()) {
      if (!keys.containsKey(submission)) {
        standings.put(team(submission), new Standing(Set.of(), NOT_MET, NOT_MET));
        continue;
      }
      Set<Integer> ranks = new HashSet<>();
      Set<String> within = new HashSet<>();
      for (Place place : places(submission, keys)) {
        ranks.add(1 + place.before());
        within.add(within(place, places));
      }
      String rank = same(within);
      standings.put(
          team(submission), new Standing(ranks, rank, and(rank, gates(rule, submission))));
    }
    return standings;
  }

  /** "asked of every completion" */
  private static String same(Set<String> verdicts) {
    return verdicts.size() == 1 ? verdicts.iterator().next() : UNDETERMINED;
  }

  private static String and(String a, String b) {
    if (a.equals(NOT_MET) || b.equals(NOT_MET)) {
      return NOT_MET;
    }
    return a.equals(MET) && b.equals(MET) ? MET : UNDETERMINED;
  }

  private static String not(String verdict) {
    return switch (verdict) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      default -> UNDETERMINED;
    };
  }

  // ---- Gates ---------------------------------------------------------------------------------

  private String gates(PlainPoints rule, JsonNode submission) {
    String verdict = MET;
    for (JsonNode gate : edition.path("gates")) {
      verdict = and(verdict, gate(rule, gate, submission));
    }
    return verdict;
  }

  /** "a gate not given is UNDETERMINED" */
  private String gate(PlainPoints rule, JsonNode gate, JsonNode submission) {
    if (!gate.has("criteria")) {
      return submission.path("gates").path(id(gate)).asText(UNDETERMINED);
    }
    JsonNode criteria = gate.get("criteria");
    String taken = criteria.get("taken").textValue();
    return criterion(rule, criteria.get("alternatives").get(taken), submission);
  }

  private String criterion(PlainPoints rule, JsonNode criterion, JsonNode submission) {
    if (kind(criterion).equals("has-points")) {
      return hasPoints(rule, criterion, submission);
    }
    if (kind(criterion).equals("not")) {
      return not(criterion(rule, criterion.get("of"), submission));
    }
    List<String> verdicts = new ArrayList<>();
    criterion.get("parts").forEach(part -> verdicts.add(criterion(rule, part, submission)));
    int needed =
        switch (kind(criterion)) {
          case "all-of" -> verdicts.size();
          case "any-of" -> 1;
          default -> criterion.get("count").intValue();
        };
    long met = verdicts.stream().filter(MET::equals).count();
    long open = verdicts.stream().filter(UNDETERMINED::equals).count();
    return met >= needed ? MET : met + open < needed ? NOT_MET : UNDETERMINED;
  }

  /**
   * "`has-points` is MET if the least value that any completion of the missing inputs can give
   * meets the threshold, NOT_MET if the greatest does not, else UNDETERMINED; an input without an
   * upper bound has none."
   *
   * <p>"In a round it is asked of the team's own inputs, stated values and computed nodes".
   */
  private String hasPoints(PlainPoints rule, JsonNode criterion, JsonNode submission) {
    JsonNode node =
        criterion.has("node")
            ? rule.node(criterion.get("node").textValue())
                .orElseGet(() -> ofMeasures(criterion.get("node").textValue()))
            : criterion.get("points");
    PlainPoints points = of(rule, node);
    JsonNode threshold = criterion.get("threshold");
    Function<String, Optional<Fraction>> known = id -> known(rule, id, submission);
    if (points.isNone(node, submission, known)) {
      return NOT_MET;
    }
    Fraction least = points.least(node, submission, known);
    Optional<Fraction> greatest = points.greatest(node, submission, known);
    if (meets(threshold, least)) {
      return MET;
    }
    return greatest.isEmpty() || meets(threshold, greatest.get()) ? UNDETERMINED : NOT_MET;
  }

  private JsonNode ofMeasures(String id) {
    return measures().stream()
        .flatMap(measure -> PlainPoints.nodes(measure).stream())
        .filter(node -> id(node).equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean meets(JsonNode threshold, Fraction value) {
    return threshold.has("atLeast")
        ? value.compareTo(quantity(threshold.get("atLeast"))) >= 0
        : value.compareTo(quantity(threshold.get("moreThan"))) > 0;
  }

  // ---- The answer ----------------------------------------------------------------------------

  private ObjectNode decided() {
    Map<String, Standing> standings = standings(taken());
    int places = places((int) standings.values().stream().filter(Standing::isRanked).count());
    ObjectNode answer = JSON.objectNode();
    answer.set("id", request.get("id"));
    answer.put("status", "decided");
    answer.set("programme", request.get("programme").get("id"));
    answer.set("edition", edition.get("id"));
    answer.put("places", places);
    List<String> advances = standings.values().stream().map(Standing::advances).toList();
    if (!advances.contains(UNDETERMINED)) {
      long met = advances.stream().filter(MET::equals).count();
      answer.put("vacancies", (int) Math.max(0, places - met));
    }
    ArrayNode written = answer.putArray("standings");
    submissions.stream()
        .map(each -> written(each, standings.get(team(each))))
        .sorted(
            Comparator.comparingInt((ObjectNode s) -> s.path("rank").asInt(Integer.MAX_VALUE))
                .thenComparing(PlainRound::team, PlainAssess.BY_CODE_POINT))
        .forEach(written::add);
    averages(answer.putObject("averages"), standings);
    ArrayNode readings = answer.putArray("readings");
    edition.path("readings").forEach(each -> readings.add(reading(each, standings)));
    return answer;
  }

  /** "no rank, total, blocks or findings, ..., `because` that one word" */
  private ObjectNode written(JsonNode submission, Standing standing) {
    ObjectNode written = JSON.objectNode().put("team", team(submission));
    Map<String, Fraction> points = new LinkedHashMap<>();
    Set<String> findings = new TreeSet<>();
    List<String> because = new ArrayList<>();
    if (standing == null) {
      because.add(out.get(team(submission)));
    } else {
      for (JsonNode block : taken().blocks()) {
        points(taken(), block, submission).ifPresent(value -> points.put(id(block), value));
      }
      because.addAll(because(submission, standing));
      if (standing.ranks().size() == 1) {
        written.put("rank", standing.ranks().iterator().next());
      }
      taken()
          .value(edition.get("total"), submission, id -> known(taken(), id, submission))
          .ifPresent(total -> written.put("total", text(total)));
      for (JsonNode node : PlainPoints.nodes(edition.get("total"))) {
        finding(taken(), node, submission, id -> known(taken(), id, submission))
            .ifPresent(findings::add);
      }
    }
    written.put("advances", standing == null ? NOT_MET : standing.advances());
    because.forEach(written.putArray("because")::add);
    ObjectNode gates = written.putObject("gates");
    for (JsonNode gate : edition.path("gates")) {
      // "Disqualified and withdrawn teams leave the field: no total, blocks": nor points to ask of.
      boolean lacksPoints = standing == null && gate.has("criteria");
      gates.put(id(gate), lacksPoints ? UNDETERMINED : gate(taken(), gate, submission));
    }
    ObjectNode blocks = written.putObject("blocks");
    points.forEach((block, value) -> blocks.put(block, text(value)));
    if (standing != null && !measures().isEmpty()) {
      measures(written.putObject("measures"), submission, findings);
    }
    findings.forEach(written.putArray("findings")::add);
    return written;
  }

  /** "In a measure a missing input counts from its lowest", and a stated value as it is. */
  private void measures(ObjectNode written, JsonNode submission, Set<String> findings) {
    for (JsonNode measure : measures()) {
      PlainPoints rule = of(taken(), measure);
      ObjectNode one = written.putObject(id(measure));
      Function<String, Optional<Fraction>> known = id -> known(taken(), id, submission);
      Optional<Fraction> value = rule.value(measure, submission, known);
      if (value.isPresent()) {
        one.put("value", text(value.get()));
      } else if (!rule.isNone(measure, submission, known)) {
        one.put("least", text(rule.least(measure, submission, known)));
        rule.greatest(measure, submission, known)
            .ifPresent(greatest -> one.put("greatest", text(greatest)));
        rule.possible(measure, submission, known)
            .filter(all -> all.size() <= 64)
            .ifPresent(
                all -> {
                  ArrayNode possible = one.putArray("possible");
                  all.stream().sorted().map(PlainRound::text).forEach(possible::add);
                });
      }
      for (JsonNode node : PlainPoints.nodes(measure)) {
        finding(rule, node, submission, known).ifPresent(findings::add);
      }
    }
  }

  /** "equal, nothing; unequal, the computed one is used with finding `STATED_VALUE_DIFFERS`" */
  private static Optional<String> finding(
      PlainPoints rule,
      JsonNode node,
      JsonNode submission,
      Function<String, Optional<Fraction>> known) {
    Optional<Fraction> said = known.apply(id(node));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fraction> computed =
        rule.value(
            node, submission, id -> id.equals(id(node)) ? Optional.empty() : known.apply(id));
    return computed.equals(said)
        ? Optional.empty()
        : Optional.of(computed.isPresent() ? "STATED_VALUE_DIFFERS" : "STATED_VALUE_USED");
  }

  /** "the parts that are NOT_MET when the verdict is NOT_MET, the UNDETERMINED parts when ..." */
  private List<String> because(JsonNode submission, Standing standing) {
    List<String> because = new ArrayList<>();
    if (!standing.advances().equals(MET)) {
      if (!standing.isRanked()) {
        because.add("NO_TOTAL");
      } else if (standing.within().equals(standing.advances())) {
        because.add("RANK");
      }
      if (gates(taken(), submission).equals(standing.advances())) {
        because.add("GATE");
      }
    }
    return because;
  }

  /** "Neither: the block is missing, and so are the total and that block's average." */
  private void averages(ObjectNode averages, Map<String, Standing> standings) {
    List<JsonNode> ranked =
        field().stream().filter(each -> standings.get(team(each)).isRanked()).toList();
    for (JsonNode block : taken().blocks()) {
      List<Fraction> values =
          ranked.stream().flatMap(each -> points(taken(), block, each).stream()).toList();
      if (!values.isEmpty() && values.size() == ranked.size()) {
        Fraction mean = PlainPoints.mean(values);
        averages.put(
            id(block), text(PlainPoints.rounded(mean, edition.get("averages").textValue())));
      }
    }
  }

  /** "alternatives of that reading under which any team's `advances` differs" */
  private ObjectNode reading(JsonNode reading, Map<String, Standing> taken) {
    ObjectNode written = JSON.objectNode();
    written.set("id", reading.get("id"));
    written.set("taken", reading.get("taken"));
    ArrayNode flippedBy = written.putArray("flippedBy");
    reading
        .get("alternatives")
        .properties()
        .forEach(
            alternative -> {
              PlainPoints rule = rule(whole(edition, alternative.getValue()));
              if (!advances(standings(rule)).equals(advances(taken))) {
                flippedBy.add(alternative.getKey());
              }
            });
    return written;
  }

  /** "`replace` a node of the total by its id `with` another" */
  private static JsonNode whole(JsonNode edition, JsonNode alternative) {
    if (!alternative.has("replace")) {
      return alternative;
    }
    JsonNode root = JSON.arrayNode().add(edition.get("total").deepCopy());
    for (JsonNode holder : root.findParents("id")) {
      if (holder.get("id").equals(alternative.get("replace"))) {
        ((ObjectNode) holder).removeAll();
        ((ObjectNode) holder).setAll((ObjectNode) alternative.get("with"));
      }
    }
    return root.get(0);
  }

  private static Map<String, String> advances(Map<String, Standing> standings) {
    Map<String, String> advances = new HashMap<>();
    standings.forEach((team, standing) -> advances.put(team, standing.advances()));
    return advances;
  }

  /** "its shortest plain decimal if that terminates, else a fraction in lowest terms" */
  private static String text(Fraction value) {
    return value.terminating().map(PlainAssess::plain).orElseGet(value::text);
  }

  private static String team(JsonNode node) {
    return node.get("team").textValue();
  }

  private static LocalDate date(JsonNode node) {
    return LocalDate.parse(node.textValue());
  }
}
