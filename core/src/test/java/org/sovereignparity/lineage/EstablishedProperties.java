package org.sovereignparity.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sovereignparity.licence.Licence;

/**
 * Against the rule of the operation eligibility of the oracle, applied to texts one claim after the
 * other.
 */
class EstablishedProperties {
  private static final List<Function<Assertion, Optional<?>>> FACTS =
      List.of(
          Assertion::derivation, Assertion::upstream, Assertion::licence, Assertion::attributed);

  @Provide
  Arbitrary<Lineage> lineages() {
    return RandomLineages.atMost(3, 6);
  }

  @Property
  void values_anyLineage_areThoseOfTheRule(
      @ForAll("lineages") Lineage lineage, @ForAll @IntRange(min = -1, max = 2) int days) {
    LocalDate day = Lineages.DAY.plusDays(days);
    List<Established> parts = lineage.established(Optional.of(day));
    for (int i = 0; i < parts.size(); i++) {
      assertThat(values(parts.get(i)))
          .isEqualTo(expected(lineage.components().get(i), lineage.claims(), day));
    }
  }

  @Property
  void without_eachOpenClaim_isTheLineageWithoutIt(@ForAll("lineages") Lineage lineage) {
    for (Established part : lineage.established(Optional.empty())) {
      for (Claim claim : part.open()) {
        assertThat(part.without(List.of(claim)))
            .isEqualTo(find(without(lineage, claim), part.component().id()));
      }
    }
  }

  private static Lineage without(Lineage lineage, Claim claim) {
    return lineage.toBuilder()
        .claims(lineage.claims().stream().filter(other -> !other.equals(claim)).toList())
        .build();
  }

  private static Established find(Lineage lineage, String component) {
    return lineage.established(Optional.empty()).stream()
        .filter(part -> part.component().id().equals(component))
        .findFirst()
        .orElseThrow();
  }

  /** The values of each fact in the order of {@link #FACTS}, as texts. */
  private static List<List<String>> values(Established part) {
    return List.of(
        part.derivations().stream().map(value -> text(Optional.of(value))).toList(),
        part.upstream().stream().map(EstablishedProperties::text).toList(),
        part.licences().stream().map(EstablishedProperties::text).toList(),
        part.attributed().stream().map(EstablishedProperties::text).toList());
  }

  private static List<List<String>> expected(
      Component component, List<Claim> claims, LocalDate day) {
    List<Optional<?>> own =
        List.of(
            Optional.of(component.derivation()),
            component.upstream(),
            component.licence(),
            component.attributed());
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < FACTS.size(); i++) {
      all.add(expected(component.id(), text(own.get(i)), FACTS.get(i), claims, day));
    }
    return all;
  }

  /** Claims are of {@link Lineages#DAY}, and get to their state the day after. */
  private static List<String> expected(
      String component,
      String own,
      Function<Assertion, Optional<?>> fact,
      List<Claim> claims,
      LocalDate day) {
    Set<String> open = new LinkedHashSet<>();
    Set<String> holding = new LinkedHashSet<>();
    for (Claim claim : claims) {
      boolean heard = claim.component().equals(component) && !day.isBefore(Lineages.DAY);
      if (heard && fact.apply(claim.asserts()).isPresent()) {
        String value = text(fact.apply(claim.asserts()));
        boolean settled = day.isAfter(Lineages.DAY) && !claim.history().isEmpty();
        switch (settled ? claim.history().get(0).state().toString() : "open") {
          case "open" -> open.add(value);
          case "corroborated", "admitted" -> holding.add(value);
          default -> {}
        }
      }
    }
    Set<String> values = new LinkedHashSet<>(holding.isEmpty() ? Set.of(own) : holding);
    values.addAll(open);
    return List.copyOf(values);
  }

  /** A licence is told apart by its restrictions too. */
  private static String text(Optional<?> value) {
    return value
        .map(known -> known instanceof Licence l ? l + " " + l.restrictions() : known.toString())
        .orElse("-");
  }
}
