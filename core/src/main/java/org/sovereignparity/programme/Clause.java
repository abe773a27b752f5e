package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/**
 * A clause of an edition that is cited and not computed, such as that something was not published.
 */
@Value.Immutable
@ValueStyle
public abstract class Clause implements Rule {
  Clause() {}

  /** {@return the clause with the given id and title} */
  public static Clause of(String id, String title, Citation... citations) {
    return of(id, title, ImmutableList.copyOf(citations));
  }

  /** {@return the clause with the given id and title} */
  public static Clause of(String id, String title, Iterable<Citation> citations) {
    return new Builder().id(id).title(title).addAllCitations(citations).build();
  }

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  @Override
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Ids.check("Clause id", id());
    TextChecks.checkNotBlank("Clause title", title());
  }

  /** {@return id and title} */
  @Override
  public String toString() {
    return id() + ": " + title();
  }

  static final class Builder extends ImmutableClause.Builder {
    Builder() {}
  }
}
