package org.sovereignparity.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sovereignparity.programme.RoundData.Block;
import org.sovereignparity.programme.RoundData.Entry;
import org.sovereignparity.programme.RoundData.Happening;
import org.sovereignparity.programme.RoundData.Kind;

/**
 * A second, slow implementation of a round, to hold the library against.
 *
 * <p>It was written from the text of the protocol alone, whose words stand above each part, and
 * shares no code with the library: plain maps, fractions of big integers, naive loops. What holds
 * "for every completion" is asked of every completion, see {@link PlainCompletions}.
 */
final class PlainRound {
  private final RoundData data;
  private final Map<String, Entry> field = new LinkedHashMap<>();
  private final Map<String, String> left = new LinkedHashMap<>();

  private PlainRound(RoundData data) {
    this.data = data;
  }

  /** The answer as maps, lists and texts; with faults only {@code refused}, the possible codes. */
  static Map<String, Object> answer(RoundData data) {
    PlainRound round = new PlainRound(data);
    Set<String> faults = round.faults();
    return faults.isEmpty() ? round.decided() : Map.of("refused", faults);
  }

  // ---- What is refused -------------------------------------------------------------------------

  /** "With several faults any one may be named." */
  private Set<String> faults() {
    Set<String> faults = new TreeSet<>();
    if (data.entries().isEmpty()) {
      faults.add("NO_SUBMISSIONS");
    }
    for (Entry entry : data.entries()) {
      if (field.put(entry.team(), entry) != null) {
        faults.add("DUPLICATE_TEAM");
      }
      faults.addAll(faults(entry));
    }
    happenings().forEach(happening -> faults.addAll(happen(happening)));
    return faults;
  }

  private Set<String> faults(Entry entry) {
    Set<String> faults = new TreeSet<>();
    entry.stated().forEach((id, value) -> faults.addAll(statedFaults(id, value, "UNKNOWN_BLOCK")));
    for (Block block : data.rules().blocks()) {
      faults.addAll(inputFaults(block, entry));
    }
    return faults;
  }

  /** "a stated value outside 0..points" */
  private Set<String> statedFaults(String id, BigDecimal value, String unknown) {
    return data.rules().blocks().stream()
        .filter(block -> block.id().equals(id))
        .findFirst()
        .map(block -> isWithin(value, 0, block.points()) ? "" : "INPUT_OUT_OF_RANGE")
        .map(code -> code.isEmpty() ? Set.<String>of() : Set.of(code))
        .orElse(Set.of(unknown));
  }

  private static Set<String> inputFaults(Block block, Entry entry) {
    Set<String> faults = new TreeSet<>();
    int least = block.kind() == Kind.PANEL || block.kind() == Kind.PERCENT ? 0 : 1;
    int greatest =
        switch (block.kind()) {
          case PERCENT -> 100;
          case PANEL -> block.points();
          default -> 5;
        };
    List<BigDecimal> values = new ArrayList<>();
    Optional.ofNullable(entry.percents().get(block.id())).ifPresent(values::add);
    Optional.ofNullable(entry.ratings().get(block.id())).ifPresent(values::addAll);
    Optional.ofNullable(entry.means().get(block.id())).ifPresent(mean -> values.add(mean.mean()));
    if (!values.stream().allMatch(value -> isWithin(value, least, greatest))) {
      faults.add("INPUT_OUT_OF_RANGE");
    }
    if (hasTooFewRaters(block, entry)) {
      faults.add("TOO_FEW_RATERS");
    }
    return faults;
  }

  /** "TOO_FEW_RATERS (also a {"mean","count"} where single values are needed)" */
  private static boolean hasTooFewRaters(Block block, Entry entry) {
    List<BigDecimal> ratings = entry.ratings().get(block.id());
    return (block.trimmed() > 0 && entry.means().containsKey(block.id()))
        || (ratings != null && ratings.size() < 2 * block.trimmed() + 1);
  }

  private static boolean isWithin(BigDecimal value, int least, int greatest) {
    return value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(greatest)) <= 0;
  }

  // ---- 1. Events -------------------------------------------------------------------------------

  /** "Events first, ordered by date, then position" */
  private List<Happening> happenings() {
    List<Happening> ordered = new ArrayList<>();
    for (int day = 1; day <= 31; day++) {
      for (Happening happening : data.happenings()) {
        if (happening.day() == day) {
          ordered.add(happening);
        }
      }
    }
    return ordered;
  }

  /**
   * "An unknown team or block, or an event that does not fit the team's state (reinstated when not
   * disqualified, anything else for a team out of the field): refused (BAD_EVENT)."
   */
  private Set<String> happen(Happening happening) {
    String team = happening.team();
    boolean isKnown = field.containsKey(team);
    boolean fits =
        happening.kind().equals("reinstated")
            ? "DISQUALIFIED".equals(left.get(team))
            : !left.containsKey(team);
    if (!isKnown || !fits) {
      return Set.of("BAD_EVENT");
    }
    switch (happening.kind()) {
      case "disqualified" -> left.put(team, "DISQUALIFIED");
      case "withdrawn" -> left.put(team, "WITHDRAWN");
      case "reinstated" -> left.remove(team);
      default -> {
        return correct(happening);
      }
    }
    return Set.of();
  }

  private Set<String> correct(Happening happening) {
    Set<String> faults = statedFaults(happening.block(), happening.value(), "BAD_EVENT");
    if (faults.isEmpty()) {
      Entry old = field.get(happening.team());
      Map<String, BigDecimal> stated = new LinkedHashMap<>(old.stated());
      stated.put(happening.block(), happening.value());
      field.put(
          old.team(),
          new Entry(
              old.team(),
              old.percents(),
              old.ratings(),
              old.means(),
              old.pairs(),
              stated,
              old.gates()));
    }
    return faults;
  }

  // ---- The answer ------------------------------------------------------------------------------

  private Map<String, Object> decided() {
    Map<String, Entry> in = new LinkedHashMap<>(field);
    in.keySet().removeAll(left.keySet());
    PlainPoints points = new PlainPoints(data.rules(), in, taken(), true);
    PlainCompletions outcomes = outcomes(points);
    List<Map<String, Object>> standings = new ArrayList<>();
    field.keySet().forEach(team -> standings.add(standing(team, points, outcomes)));
    standings.sort(byRankThenTeam());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("standings", standings);
    answer.put("averages", averages(points));
    answer.put("flippedBy", flippedBy(in, outcomes));
    vacancies(in.keySet(), outcomes).ifPresent(vacancies -> answer.put("vacancies", vacancies));
    return answer;
  }

  private String taken() {
    return data.rules().roundings().get(0);
  }

  private PlainCompletions outcomes(PlainPoints points) {
    return new PlainCompletions(data.rules(), points);
  }

  /**
   * "Disqualified and withdrawn teams leave the field: no rank, total, blocks or findings, no part
   * in maxima and averages, because that one word."
   */
  private Map<String, Object> standing(String team, PlainPoints points, PlainCompletions outcomes) {
    Map<String, Object> standing = new LinkedHashMap<>();
    standing.put("team", team);
    standing.put("gates", gates(team));
    if (left.containsKey(team)) {
      standing.put("advances", "NOT_MET");
      standing.put("because", List.of(left.get(team)));
      standing.put("blocks", Map.of());
      standing.put("findings", List.of());
      return standing;
    }
    outcomes.rank(team).ifPresent(rank -> standing.put("rank", rank));
    points.total(team).ifPresent(total -> standing.put("total", total.toString()));
    standing.put("advances", outcomes.advances(team));
    standing.put("because", outcomes.because(team));
    standing.put("blocks", texts(points.blocks(team)));
    standing.put("findings", List.copyOf(points.findings(team)));
    return standing;
  }

  /** "a gate not given is UNDETERMINED" */
  private Map<String, String> gates(String team) {
    Map<String, String> gates = new LinkedHashMap<>();
    for (String gate : data.rules().gates()) {
      gates.put(gate, field.get(team).gates().getOrDefault(gate, "UNDETERMINED"));
    }
    return gates;
  }

  static Map<String, String> texts(Map<String, Fraction> values) {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((id, value) -> texts.put(id, value.toString()));
    return texts;
  }

  /** "Order: ranked teams by rank, then team; then teams without rank by team." */
  private static Comparator<Map<String, Object>> byRankThenTeam() {
    return Comparator.<Map<String, Object>>comparingInt(one -> one.containsKey("rank") ? 0 : 1)
        .thenComparingInt(one -> (Integer) one.getOrDefault("rank", 0))
        .thenComparing(one -> (String) one.get("team"));
  }

  /** "averages are means of the rounded blocks over the field"; missing ones are absent */
  private Map<String, String> averages(PlainPoints points) {
    Map<String, String> averages = new LinkedHashMap<>();
    for (Block block : data.rules().blocks()) {
      List<Fraction> values = points.column(block.id());
      if (!values.isEmpty() && values.size() == points.teams().size()) {
        Fraction mean = Fraction.mean(values).rounded(data.rules().averages());
        averages.put(block.id(), mean.toString());
      }
    }
    return averages;
  }

  /** "vacancies = places - teams that advance, absent while any is UNDETERMINED" */
  private Optional<Integer> vacancies(Set<String> in, PlainCompletions outcomes) {
    int vacancies = data.rules().places();
    for (String team : in) {
      if (outcomes.advances(team).equals("UNDETERMINED")) {
        return Optional.empty();
      }
      vacancies -= outcomes.advances(team).equals("MET") ? 1 : 0;
    }
    return Optional.of(vacancies);
  }

  /** "alternatives of that reading under which any team's advances differs" */
  private Map<String, Set<String>> flippedBy(Map<String, Entry> in, PlainCompletions outcomes) {
    Map<String, Set<String>> flipped = new LinkedHashMap<>();
    Set<String> roundings = new HashSet<>();
    for (String rounding : data.rules().roundings().subList(1, data.rules().roundings().size())) {
      if (differs(new PlainPoints(data.rules(), in, rounding, true), outcomes)) {
        roundings.add(rounding);
      }
    }
    flipped.put("rounding", roundings);
    if (data.rules().hasAttainment()) {
      boolean differs = differs(new PlainPoints(data.rules(), in, taken(), false), outcomes);
      flipped.put("attainment-cap", differs ? Set.of("no-cap") : Set.of());
    }
    return flipped;
  }

  private boolean differs(PlainPoints points, PlainCompletions taken) {
    PlainCompletions other = outcomes(points);
    return points.teams().stream()
        .anyMatch(team -> !other.advances(team).equals(taken.advances(team)));
  }
}
