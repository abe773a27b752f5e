package org.sovereignparity.json.internal.oracle;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/**
 * The rules that a request may name.
 *
 * @param programmes by id
 * @param criteria by id
 */
public record KnownRules(
    ImmutableSortedMap<String, Programme> programmes,
    ImmutableSortedMap<String, Reading<Criterion>> criteria) {
  /**
   * {@return the built-in rules and those given}
   *
   * @throws IllegalArgumentException if two programmes, or two criteria, have one id
   */
  public static KnownRules of(
      Iterable<Programme> programmes, Iterable<Reading<Criterion>> criteria) {
    return new KnownRules(
        byId("Programme", KoreaSovereignAi.programme(), programmes, Programme::id),
        byId("Criteria", KoreaSovereignAi.independence(), criteria, Reading::id));
  }

  private static <T> ImmutableSortedMap<String, T> byId(
      String subject, T builtIn, Iterable<T> given, Function<T, String> id) {
    Map<String, T> byId = new TreeMap<>(Ids.ORDER);
    byId.put(id.apply(builtIn), builtIn);
    for (T each : given) {
      if (byId.putIfAbsent(id.apply(each), each) != null) {
        throw new IllegalArgumentException(
            subject + " must be known once: " + Texts.quoted(id.apply(each)));
      }
    }
    return ImmutableSortedMap.copyOf(byId, Ids.ORDER);
  }
}
