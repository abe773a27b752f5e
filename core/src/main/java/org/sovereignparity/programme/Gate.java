package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/**
 * What a team has to meet besides, whatever its points. Its verdict comes from outside, or is
 * decided from a lineage by the gate's criteria.
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

  /** {@return by which it is decided from a lineage, if it can be} */
  public abstract Optional<Reading<Criterion>> criteria();

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
