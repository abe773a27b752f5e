package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;

/**
 * What the licences of a document come to under lists of tolerated restrictions, written from the
 * handbook alone.
 *
 * <p>A <em>pattern</em> is a number whose bit i is set if the licence has no restriction but those
 * of list i. A licence of which not all is known has every pattern that some restrictions of what
 * is not known would give.
 */
final class PlainLicence {
  static final List<String> RESTRICTIONS =
      List.of("non-commercial", "field-of-use", "user-cap", "revocable", "naming", "jurisdiction");

  /** "Where `restrictions` is left out": some lines of the table. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("mit", Set.of()),
          Map.entry("apache-2.0", Set.of()),
          Map.entry("gpl-3.0-only", Set.of()),
          Map.entry("cc-by-4.0", Set.of()),
          Map.entry("odbl-1.0", Set.of()),
          Map.entry("isc", Set.of()),
          Map.entry("agpl-3.0-only", Set.of()),
          Map.entry("eupl-1.2", Set.of()),
          Map.entry("openmdw-1.0", Set.of()),
          Map.entry("aal", Set.of("naming")),
          Map.entry("apsl-1.0", Set.of("revocable")),
          Map.entry("cc-by-nc-4.0", Set.of("non-commercial")),
          Map.entry("cc-by-nd-4.0", Set.of("field-of-use")),
          Map.entry("cc-by-nc-nd-4.0", Set.of("non-commercial", "field-of-use")));

  /** Some exceptions of the SPDX list. */
  private static final Set<String> EXCEPTIONS = Set.of("classpath-exception-2.0", "llvm-exception");

  /** "without regard to the case of letters" */
  private final Deque<String> words = new ArrayDeque<>();

  private final JsonNode stated;
  private final List<Set<String>> tolerated;
  private final Map<String, Integer> unknown = new HashMap<>();

  private PlainLicence(JsonNode licence, List<Set<String>> tolerated) {
    this.stated = licence.path("restrictions");
    this.tolerated = tolerated;
    String expression = licence.get("expression").textValue().toLowerCase(Locale.ROOT);
    for (String word : expression.replace("(", " ( ").replace(")", " ) ").strip().split(" +")) {
      words.add(word);
    }
  }

  /**
   * {@return the patterns that a licence may have}
   *
   * @param licence null if it is absent: "an absent licence is unknown"
   */
  static Set<Integer> patterns(JsonNode licence, List<Set<String>> tolerated) {
    if (licence.isNull()) {
      return anyPatterns(tolerated);
    }
    JsonNode whole = licence.path("restrictions");
    return whole.isArray()
        ? Set.of(pattern(texts(whole), tolerated))
        : patterns(licence, tolerated, new HashMap<>());
  }

  /** One after the other, each simple licence that is not known is each that it may be. */
  private static Set<Integer> patterns(
      JsonNode licence, List<Set<String>> tolerated, Map<String, Integer> chosen) {
    PlainLicence reader = new PlainLicence(licence, tolerated);
    reader.unknown.putAll(chosen);
    int pattern = reader.either();
    Optional<String> open =
        reader.unknown.keySet().stream().filter(each -> !chosen.containsKey(each)).findFirst();
    if (open.isEmpty()) {
      return Set.of(pattern);
    }
    Set<Integer> all = new LinkedHashSet<>();
    for (int each : anyPatterns(tolerated)) {
      Map<String, Integer> more = new HashMap<>(chosen);
      more.put(open.get(), each);
      all.addAll(patterns(licence, tolerated, more));
    }
    return all;
  }

  /** {@return the patterns of all sets of restrictions, and of what there is no word for} */
  private static Set<Integer> anyPatterns(List<Set<String>> tolerated) {
    Set<Integer> patterns = new TreeSet<>(List.of(0, pattern(Set.of(), tolerated)));
    for (String restriction : RESTRICTIONS) {
      int more = pattern(Set.of(restriction), tolerated);
      List.copyOf(patterns).forEach(pattern -> patterns.add(pattern & more));
    }
    return patterns;
  }

  private static int pattern(Collection<String> restrictions, List<Set<String>> tolerated) {
    int pattern = 0;
    for (int i = 0; i < tolerated.size(); i++) {
      pattern |= tolerated.get(i).containsAll(restrictions) ? 1 << i : 0;
    }
    return pattern;
  }

  // ---- "an SPDX expression" --------------------------------------------------------------------

  /** "of those joined by `OR` the least": one that passes is enough. */
  private int either() {
    return joined("or", (left, right) -> left | right, true);
  }

  /** "Of licences joined by `AND` the most restrictive counts": all have to pass. */
  private int both() {
    return joined("and", (left, right) -> left & right, false);
  }

  private int joined(String word, IntBinaryOperator join, boolean isOuter) {
    int pattern = isOuter ? both() : simple();
    while (word.equals(words.peek())) {
      words.remove();
      pattern = join.applyAsInt(pattern, isOuter ? both() : simple());
    }
    return pattern;
  }

  private int simple() {
    String id = words.remove();
    if (id.equals("(")) {
      int pattern = either();
      words.remove();
      return pattern;
    }
    String exception = "";
    if ("with".equals(words.peek())) {
      words.remove();
      exception = words.remove();
    }
    String whole = exception.isEmpty() ? id : id + " with " + exception;
    return restrictions(id, exception, whole)
        .map(restrictions -> pattern(restrictions, tolerated))
        .orElseGet(() -> unknown.computeIfAbsent(whole, any -> 0));
  }

  /**
   * "an object by the licences that the expression names, each whole, with its `+` and its `WITH`,
   * where those of one left out are unknown. Left out, those count that are known."
   */
  private Optional<Set<String>> restrictions(String id, String exception, String whole) {
    if (stated.isMissingNode()) {
      return known(id, exception);
    }
    return stated.properties().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(whole))
        .map(entry -> texts(entry.getValue()))
        .findFirst();
  }

  /**
   * "A licence that restricts nothing does so with `+` too, since it may be taken itself, and
   * `WITH` an exception of the SPDX list, which only permits more. All others are unknown"
   */
  private static Optional<Set<String>> known(String id, String exception) {
    String bare = id.endsWith("+") ? id.substring(0, id.length() - 1) : id;
    Optional<Set<String>> known = Optional.ofNullable(KNOWN.get(bare));
    boolean isItself = bare.equals(id) && exception.isEmpty();
    boolean isListed = exception.isEmpty() || EXCEPTIONS.contains(exception);
    return known.filter(restrictions -> isItself || (restrictions.isEmpty() && isListed));
  }

  static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  /** {@return the lists of what is tolerated, of those conditions that ask for licences} */
  static List<Set<String>> tolerated(JsonNode conditions) {
    List<Set<String>> lists = new ArrayList<>();
    for (JsonNode condition : conditions) {
      if (condition.has("tolerated")) {
        lists.add(texts(condition.get("tolerated")));
      }
    }
    return lists;
  }
}
