package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.source.Citation;

/**
 * A clause of an edition that is cited and not computed, such as that something was not published.
 *
 * @param id the id, unique in its edition; stable
 * @param title what it says, for people
 * @param citations where it is written; none if it was not published
 */
public record Clause(String id, String title, ImmutableList<Citation> citations) implements Rule {

  /** Refuses what {@link #of} does. */
  public Clause {
    Ids.check("Clause id", id);
    TextChecks.checkNotBlank("Clause title", title);
    requireNonNull(citations);
  }

  /**
   * {@return the clause with the given id and title}
   *
   * @throws IllegalArgumentException if the id is empty or the title blank
   */
  public static Clause of(String id, String title, Citation... citations) {
    return of(id, title, ImmutableList.copyOf(citations));
  }

  /**
   * {@return the clause with the given id and title}
   *
   * @throws IllegalArgumentException if the id is empty or the title blank
   */
  public static Clause of(String id, String title, Iterable<Citation> citations) {
    return new Clause(id, title, ImmutableList.copyOf(citations));
  }

  /** {@return id and title} */
  @Override
  public String toString() {
    return id + ": " + title;
  }
}
