package org.sovereignparity.json.internal.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.json.internal.codec.SchemeDocuments;
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
    ImmutableSortedMap<String, KnownProgramme> programmes,
    ImmutableSortedMap<String, Reading<Criterion>> criteria) {
  /**
   * {@return the built-in rules and those given}
   *
   * @throws IllegalArgumentException if two programmes, or two criteria, have one id
   */
  public static KnownRules of(
      Iterable<Programme> programmes, Iterable<Reading<Criterion>> criteria) {
    return new KnownRules(
        byId(
            "Programme",
            builtIn(),
            Iterables.transform(programmes, KnownProgramme::of),
            KnownProgramme::id),
        byId("Criteria", ImmutableList.of(KoreaSovereignAi.independence()), criteria, Reading::id));
  }

  private static Iterable<KnownProgramme> builtIn() {
    return Iterables.concat(
        ImmutableList.of(KnownProgramme.of(KoreaSovereignAi.programme())),
        Iterables.transform(SchemeDocuments.ids(), KnownProgramme::scheme));
  }

  private static <T> ImmutableSortedMap<String, T> byId(
      String subject, Iterable<T> builtIn, Iterable<T> given, Function<T, String> id) {
    Map<String, T> byId = new TreeMap<>(Ids.ORDER);
    for (T each : Iterables.concat(builtIn, given)) {
      if (byId.putIfAbsent(id.apply(each), each) != null) {
        throw new IllegalArgumentException(
            subject + " must be known once: " + Texts.quoted(id.apply(each)));
      }
    }
    return ImmutableSortedMap.copyOf(byId, Ids.ORDER);
  }
}
