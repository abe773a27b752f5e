package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which laws are within what on a day, written from the handbook and the treaties that it names.
 *
 * <p>A <em>pattern</em> is a number whose bit i is set if a law is within the list of the condition
 * i of those that ask for it.
 */
final class PlainLaw {
  private static final LocalDate EEA = LocalDate.of(1994, 1, 1);
  private static final LocalDate GB_LAST = LocalDate.of(2020, 1, 31);

  /** The accessions to the Communities and the Union. */
  private static final Map<String, String> JOINED =
      Map.of(
          "BE DE FR IT LU NL", "1958-01-01",
          "DK IE GB", "1973-01-01",
          "GR", "1981-01-01",
          "ES PT", "1986-01-01",
          "AT FI SE", "1995-01-01",
          "CY CZ EE HU LT LV MT PL SI SK", "2004-05-01",
          "BG RO", "2007-01-01",
          "HR", "2013-07-01");

  /** Where the Area's day is neither its first one nor that of joining the Union. */
  private static final Map<String, LocalDate> JOINED_AREA =
      Map.of(
          "LI", LocalDate.of(1995, 5, 1),
          "BG", LocalDate.of(2007, 8, 1),
          "RO", LocalDate.of(2007, 8, 1),
          "HR", LocalDate.of(2014, 4, 12));

  private PlainLaw() {}

  /** {@return the lists of jurisdictions, of those conditions that ask for the law} */
  static List<Set<String>> asked(JsonNode conditions) {
    List<Set<String>> lists = new ArrayList<>();
    for (JsonNode condition : conditions) {
      if (condition.has("jurisdictions")) {
        lists.add(PlainLicence.texts(condition.get("jurisdictions")));
      }
    }
    return lists;
  }

  /**
   * {@return the patterns that a law may have}
   *
   * @param law null for one that is not known: "an unknown law is any"
   * @param asOf null for no limit
   */
  static Set<Integer> patterns(JsonNode law, List<Set<String>> asked, LocalDate asOf) {
    if (!law.isNull() || asked.isEmpty()) {
      return Set.of(pattern(law.asText(), asked, asOf));
    }
    Set<String> laws = new LinkedHashSet<>(List.of("ZZ", "EU", "EEA", "IS", "LI", "NO"));
    asked.forEach(laws::addAll);
    JOINED.keySet().forEach(states -> laws.addAll(List.of(states.split(" "))));
    Set<Integer> patterns = new LinkedHashSet<>();
    laws.forEach(each -> patterns.add(pattern(each, asked, asOf)));
    return patterns;
  }

  private static int pattern(String law, List<Set<String>> asked, LocalDate asOf) {
    int pattern = 0;
    for (int i = 0; i < asked.size(); i++) {
      Set<String> within = asked.get(i);
      boolean isWithin =
          within.contains(law)
              || (within.contains("EU") && isInUnion(law, asOf))
              || (within.contains("EEA") && isInArea(law, asOf));
      pattern |= isWithin ? 1 << i : 0;
    }
    return pattern;
  }

  /** "`EU` has its member states ... without one [a day], those that have not left" */
  private static boolean isInUnion(String law, LocalDate asOf) {
    return JOINED.entrySet().stream()
        .filter(each -> List.of(each.getKey().split(" ")).contains(law))
        .anyMatch(each -> isIn(law, LocalDate.parse(each.getValue()), asOf));
  }

  /** "`EEA` those, `IS`, `LI`, `NO` and `EU`" */
  private static boolean isInArea(String law, LocalDate asOf) {
    boolean isParty = List.of("IS", "LI", "NO", "EU").contains(law) || isInUnion(law, asOf);
    return isParty && isIn(law, JOINED_AREA.getOrDefault(law, EEA), asOf);
  }

  private static boolean isIn(String law, LocalDate from, LocalDate asOf) {
    if (asOf == null) {
      return !law.equals("GB");
    }
    return !asOf.isBefore(from) && !(law.equals("GB") && asOf.isAfter(GB_LAST));
  }
}
