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
  private record Standing(Set<Integer> ranks, String within, String advances) {}

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
        blocks.stream().anyMatch(block -> PlainPoints.most(block).isEmpty())
            || new HashSet<>(tieBreaks).size() < tieBreaks.size();
    return isBad ? Set.of("BAD_RULE") : Set.of();
  }

  // ---- Submissions and events ----------------------------------------------------------------

  private void read() {
    if (submissions.isEmpty()) {
      faults.add("NO_SUBMISSIONS");
    }
    submissions.forEach(this::read);
    events();
  }

  private void read(JsonNode submission) {
    if (stated.put(team(submission), new HashMap<>()) != null) {
      faults.add("DUPLICATE_TEAM");
    }
    // The rules of gates ask for inputs of the round too.
    Stream.concat(
            Stream.of(edition.get("total")),
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
    Optional<JsonNode> node = taken().block(block);
    if (node.isEmpty()) {
      faults.add(unknown);
      return;
    }
    Fraction points = quantity(value);
    boolean isWithin =
        points.signum() >= 0 && points.compareTo(PlainPoints.most(node.get()).orElseThrow()) <= 0;
    if (!isWithin) {
      faults.add("INPUT_OUT_OF_RANGE");
    }
    stated.get(team).put(block, points);
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

  private PlainPoints taken() {
    return new PlainPoints(edition.get("total"), field());
  }

  /**
   * "A block is computed from its input when there is one"; "No input: the stated value"
   *
   * @return empty where the block is missing
   */
  private Optional<Fraction> points(PlainPoints rule, JsonNode block, JsonNode submission) {
    return rule.computed(block, submission).or(() -> serves(block, submission));
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
   * "A missing block counts as anything from 0 to the most it can be under the rule that is asked;
   * under an alternative that gives it no bound, to the most under the taken one"
   */
  private List<Fraction> possible(PlainPoints rule, JsonNode block, JsonNode submission) {
    Optional<Fraction> points = points(rule, block, submission);
    if (points.isPresent()) {
      return List.of(points.get());
    }
    Fraction most = PlainPoints.most(block).orElseGet(() -> mostOfTaken(id(block)));
    return List.of(Fraction.ZERO, most.times(Fraction.HALF), most);
  }

  // ---- Ranks ---------------------------------------------------------------------------------

  /** "missing ones are completed too" */
  private Set<Key> keys(PlainPoints rule, JsonNode submission) {
    List<Map<String, Fraction>> completions = List.of(Map.of());
    for (JsonNode block : rule.blocks()) {
      List<Map<String, Fraction>> longer = new ArrayList<>();
      for (Fraction points : possible(rule, block, submission)) {
        for (Map<String, Fraction> shorter : completions) {
          Map<String, Fraction> one = new HashMap<>(shorter);
          one.put(id(block), points);
          longer.add(one);
        }
      }
      completions = longer;
    }
    Set<Key> keys = new TreeSet<>();
    for (Map<String, Fraction> completion : completions) {
      List<Fraction> values = new ArrayList<>(List.of(rule.total(completion)));
      for (JsonNode tieBreak : edition.path("tieBreaks")) {
        values.add(completion.get(tieBreak.textValue()));
      }
      keys.add(new Key(values));
    }
    return keys;
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
  private String within(Place place) {
    int places = edition.get("places").intValue();
    if (place.before() + 1 > places) {
      return NOT_MET;
    }
    return place.before() + 1 + place.level() <= places ? MET : UNDETERMINED;
  }

  private Map<String, Standing> standings(PlainPoints rule) {
    Map<JsonNode, Set<Key>> keys = new LinkedHashMap<>();
    field().forEach(each -> keys.put(each, keys(rule, each)));
    Map<String, Standing> standings = new HashMap<>();
    for (JsonNode submission : field()) {
      Set<Integer> ranks = new HashSet<>();
      Set<String> within = new HashSet<>();
      for (Place place : places(submission, keys)) {
        ranks.add(1 + place.before());
        within.add(within(place));
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
            ? rule.node(criterion.get("node").textValue()).orElseThrow()
            : criterion.get("points");
    PlainPoints points = new PlainPoints(node, field());
    JsonNode threshold = criterion.get("threshold");
    Fraction least =
        points.least(node, submission, id -> rule.block(id).flatMap(b -> serves(b, submission)));
    Optional<Fraction> greatest =
        points.greatest(node, submission, id -> rule.block(id).flatMap(b -> serves(b, submission)));
    if (meets(threshold, least)) {
      return MET;
    }
    return greatest.isEmpty() || meets(threshold, greatest.get()) ? UNDETERMINED : NOT_MET;
  }

  private static boolean meets(JsonNode threshold, Fraction value) {
    return threshold.has("atLeast")
        ? value.compareTo(quantity(threshold.get("atLeast"))) >= 0
        : value.compareTo(quantity(threshold.get("moreThan"))) > 0;
  }

  // ---- The answer ----------------------------------------------------------------------------

  private ObjectNode decided() {
    Map<String, Standing> standings = standings(taken());
    ObjectNode answer = JSON.objectNode();
    answer.set("id", request.get("id"));
    answer.put("status", "decided");
    answer.set("programme", request.get("programme").get("id"));
    answer.set("edition", edition.get("id"));
    answer.set("places", edition.get("places"));
    List<String> advances = standings.values().stream().map(Standing::advances).toList();
    if (!advances.contains(UNDETERMINED)) {
      long met = advances.stream().filter(MET::equals).count();
      answer.put("vacancies", (int) (edition.get("places").intValue() - met));
    }
    ArrayNode written = answer.putArray("standings");
    submissions.stream()
        .map(each -> written(each, standings.get(team(each))))
        .sorted(
            Comparator.comparingInt((ObjectNode s) -> s.path("rank").asInt(Integer.MAX_VALUE))
                .thenComparing(PlainRound::team, PlainAssess.BY_CODE_POINT))
        .forEach(written::add);
    averages(answer.putObject("averages"));
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
        finding(block, submission).ifPresent(findings::add);
      }
      because.addAll(because(submission, standing));
      if (standing.ranks().size() == 1) {
        written.put("rank", standing.ranks().iterator().next());
      }
      if (points.size() == taken().blocks().size()) {
        written.put("total", text(taken().total(points)));
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
    findings.forEach(written.putArray("findings")::add);
    return written;
  }

  /** "equal, nothing; unequal, the computed one is used with finding `STATED_VALUE_DIFFERS`" */
  private Optional<String> finding(JsonNode block, JsonNode submission) {
    Fraction said = stated.get(team(submission)).get(id(block));
    if (said == null) {
      return Optional.empty();
    }
    return taken()
        .computed(block, submission)
        .map(
            computed ->
                computed.equals(said)
                    ? Optional.<String>empty()
                    : Optional.of("STATED_VALUE_DIFFERS"))
        .orElse(Optional.of("STATED_VALUE_USED"));
  }

  /** "the parts that are NOT_MET when the verdict is NOT_MET, the UNDETERMINED parts when ..." */
  private List<String> because(JsonNode submission, Standing standing) {
    List<String> because = new ArrayList<>();
    if (!standing.advances().equals(MET)) {
      if (standing.within().equals(standing.advances())) {
        because.add("RANK");
      }
      if (gates(taken(), submission).equals(standing.advances())) {
        because.add("GATE");
      }
    }
    return because;
  }

  /** "Neither: the block is missing, and so are the total and that block's average." */
  private void averages(ObjectNode averages) {
    for (JsonNode block : taken().blocks()) {
      List<Fraction> values =
          field().stream().flatMap(each -> points(taken(), block, each).stream()).toList();
      if (!values.isEmpty() && values.size() == field().size()) {
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
              PlainPoints rule = new PlainPoints(alternative.getValue(), field());
              if (!advances(standings(rule)).equals(advances(taken))) {
                flippedBy.add(alternative.getKey());
              }
            });
    return written;
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
