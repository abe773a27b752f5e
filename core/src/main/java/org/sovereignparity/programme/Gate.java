package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;

/**
 * What a team has to meet besides. Its verdict comes from outside, or is decided by the gate's
 * criteria: from a lineage, from the points of the team in the round, or from both.
 *
 * <p>Criteria may ask for the points of a rule over the inputs of the round, or of a node of the
 * edition's points rule, such as at least 3 points for the block {@code impact}. The round answers
 * from the team's inputs and stated values after all events, whatever may still be handed in: a
 * missing input counts from its lowest value on, even where the round counts a missing block from
 * 0.
 */
@Value.Immutable
@ValueStyle
public abstract class Gate implements Rule {
  Gate() {}

  /**
   * {@return the gate with the given id and title, whose verdict comes from outside}
   *
   * @throws IllegalArgumentException if the id is empty or the title blank
   */
  public static Gate of(String id, String title, Citation... citations) {
    return builder().id(id).title(title).addCitations(citations).build();
  }

  /** {@return a builder that needs id and title} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return by which it is decided from a lineage or from points, if it can be} */
  public abstract Optional<Reading<Criterion>> criteria();

  /**
   * {@return whether points alone decide it: its criteria, in every reading, ask for nothing else}
   *
   * <p>Then a submission has neither a verdict nor a lineage for it.
   */
  @Value.Lazy
  public boolean isDecidedByPoints() {
    return asksForPoints() && leaves().allMatch(HasPoints.class::isInstance);
  }

  /** {@return whether its criteria ask for points, in any reading} */
  @Value.Lazy
  boolean asksForPoints() {
    return leaves().anyMatch(HasPoints.class::isInstance);
  }

  /** {@return the points rules of its own that its criteria ask for, in any reading} */
  Stream<Quantity> pointsRules() {
    return alternatives()
        .flatMap(criterion -> criterion.stream(HasPoints.class))
        .flatMap(asked -> asked.points().stream());
  }

  /** {@return its criteria, which ask for the nodes of {@code rules} where they name some} */
  Optional<Reading<Criterion>> criteria(Iterable<Quantity> rules) {
    return criteria()
        .map(
            reading ->
                Reading.<Criterion>builder()
                    .id(reading.id())
                    .title(reading.title())
                    .addAllCitations(reading.citations())
                    .putAllAlternatives(
                        Maps.transformValues(
                            reading.alternatives(), criterion -> criterion.withNodesOf(rules)))
                    .taken(reading.taken())
                    .build());
  }

  private Stream<Criterion> alternatives() {
    return criteria().stream().flatMap(reading -> reading.alternatives().values().stream());
  }

  private Stream<Criterion> leaves() {
    return alternatives().flatMap(Criterion::stream).filter(node -> node.parts().isEmpty());
  }

  @Value.Check
  void check() {
    Ids.check("Gate id", id());
    TextChecks.checkNotBlank("Gate title", title());
  }

  /** {@return id and title} */
  @Override
  public String toString() {
    return id() + ": " + title();
  }

  /**
   * Builds a {@link Gate}. It throws {@link IllegalArgumentException} if the id is empty or the
   * title blank.
   */
  public static final class Builder extends ImmutableGate.Builder {
    Builder() {}
  }
}
