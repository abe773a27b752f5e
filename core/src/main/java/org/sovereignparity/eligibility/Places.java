package org.sovereignparity.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sovereignparity.model.Jurisdiction;

/**
 * Which laws count for a condition as those of a union, in words; none for what asks no place.
 *
 * @param laws those that parts come from
 * @param asOf the day of the decision
 */
record Places(Set<Jurisdiction> laws, Optional<LocalDate> asOf)
    implements PartCondition.Cases<Stream<String>> {

  @Override
  public Stream<String> fromWithin(PartCondition.FromWithin condition) {
    return laws.stream()
        .filter(law -> !condition.jurisdictions().contains(law))
        .flatMap(
            law ->
                condition.jurisdictions().stream()
                    .filter(union -> law.isWithin(union, asOf))
                    .map(union -> "%s is within %s".formatted(law, union)));
  }

  @Override
  public Stream<String> derivedAs(PartCondition.DerivedAs condition) {
    return Stream.empty();
  }

  @Override
  public Stream<String> unrestrictedBut(PartCondition.UnrestrictedBut condition) {
    return Stream.empty();
  }

  @Override
  public Stream<String> underControl(PartCondition.UnderControl condition) {
    return Stream.empty();
  }

  @Override
  public Stream<String> attributed(PartCondition.Attributed condition) {
    return Stream.empty();
  }
}
