package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.internal.TextChecks;

/** A competition or scheme, such as a state's sovereign-AI programme, with its dated editions. */
@Value.Immutable
@PolicyStyle
public abstract class Programme {
  Programme() {}

  /** {@return a builder that needs id, title and editions} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id, such as {@code korea-sovereign-ai}} */
  public abstract String id();

  /** {@return what it is called} */
  public abstract String title();

  /** {@return the editions, ordered by date} */
  public abstract ImmutableList<Edition> editions();

  /** {@return what happened when, cited} */
  public abstract ImmutableList<Clause> timeline();

  /**
   * {@return the edition with the given id}
   *
   * @throws RefusedException with {@link RoundRefusal#UNKNOWN_EDITION} if there is none
   */
  public Edition edition(String id) {
    requireNonNull(id);
    return editions().stream()
        .filter(edition -> edition.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown("Edition must be one of %s: \"%s\"".formatted(ids(), id)));
  }

  /**
   * {@return the edition that decides the next result on {@code date}}
   *
   * @throws RefusedException with {@link RoundRefusal#UNKNOWN_EDITION} if none does; the message
   *     names the nearest
   */
  public Edition on(LocalDate date) {
    return editions().stream()
        .filter(
            edition ->
                !date.isBefore(edition.effectiveFrom()) && !date.isAfter(edition.effectiveTo()))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "No edition decides on this day; the nearest is %s: %s"
                        .formatted(nearest(date), date)));
  }

  private Edition nearest(LocalDate date) {
    return editions().stream()
        .min(Comparator.comparingLong(edition -> distance(edition, date)))
        .orElseThrow();
  }

  private static long distance(Edition edition, LocalDate date) {
    return date.isBefore(edition.effectiveFrom())
        ? ChronoUnit.DAYS.between(date, edition.effectiveFrom())
        : ChronoUnit.DAYS.between(edition.effectiveTo(), date);
  }

  private ImmutableList<String> ids() {
    return editions().stream().map(Edition::id).collect(ImmutableList.toImmutableList());
  }

  private static RefusedException unknown(String message) {
    return new RefusedException(RoundRefusal.UNKNOWN_EDITION, Place.of("edition"), message);
  }

  @Value.Check
  void check() {
    Ids.check("Programme id", id());
    TextChecks.checkNotBlank("Programme title", title());
    if (editions().isEmpty()) {
      throw new InvalidRuleException(
          Place.of("editions"), "Programme must have an edition: \"" + id() + '"');
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < editions().size(); i++) {
      Edition edition = editions().get(i);
      if (!seen.add(edition.id())) {
        throw new InvalidRuleException(
            Place.of("editions").at(i),
            "Edition id must stand once in a programme: \"" + edition.id() + '"');
      }
      if (i > 0 && !edition.effectiveFrom().isAfter(editions().get(i - 1).effectiveTo())) {
        throw new InvalidRuleException(
            Place.of("editions").at(i), "Editions must follow each other in time: " + edition);
      }
    }
  }

  /** {@return the title} */
  @Override
  public String toString() {
    return title();
  }

  /**
   * Builds a {@link Programme}. It throws {@link InvalidRuleException} if there is no edition, one
   * has the id of another, or they do not follow each other in time, and {@link
   * IllegalArgumentException} if the id is empty or the title blank.
   */
  public static final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
