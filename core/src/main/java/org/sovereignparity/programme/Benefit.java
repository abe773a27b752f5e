package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/** What each advancing team receives, such as computing power; the same for every team. */
@Value.Immutable
@ValueStyle
public abstract class Benefit implements Rule {
  Benefit() {}

  /** {@return a builder that needs id, title and amount} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  /** {@return how much each team receives, as published} */
  public abstract String amount();

  /** {@return who is excluded, as published, if anyone is} */
  public abstract Optional<String> excluded();

  @Override
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Ids.check("Support id", id());
    TextChecks.checkNotBlank("Support title", title());
    TextChecks.checkNotBlank("Support amount", amount());
    excluded().ifPresent(text -> TextChecks.checkNotBlank("Support exclusion", text));
  }

  /** {@return title, amount and exclusion in one line} */
  @Override
  public String toString() {
    return title() + ": " + amount() + excluded().map(who -> "; not for " + who).orElse("");
  }

  /**
   * Builds a {@link Benefit}. It throws {@link IllegalArgumentException} if the id is empty, or a
   * text blank.
   */
  public static final class Builder extends ImmutableBenefit.Builder {
    Builder() {}
  }
}
