package org.sovereignparity.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.scoring.Facts;

/** What a criterion is evaluated on, for one model. What is not known is left out. */
@Value.Immutable
@PolicyStyle
public abstract class EligibilityFacts {
  EligibilityFacts() {}

  /** {@return the facts that are a lineage, and the model that it is of} */
  public static EligibilityFacts of(Lineage lineage) {
    return builder().model(lineage.model()).lineage(lineage).build();
  }

  /** {@return a builder that needs a model} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from these facts} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return the model that the decision is about} */
  public abstract Model model();

  /** {@return the day as of which claims are heard; without one, all that ever became known} */
  public abstract Optional<LocalDate> asOf();

  /** {@return where its components come from; it must be of the model with the same id} */
  public abstract Optional<Lineage> lineage();

  /** {@return its scores and those of the models that it is compared with} */
  public abstract Optional<Scoreboard> scores();

  /** {@return the inputs of points, such as its rank} */
  @Value.Default
  public Facts points() {
    return Facts.builder().build();
  }

  @Value.Check
  void check() {
    asOf().ifPresent(day -> Dates.check("Day as of which claims are heard", day));
    lineage()
        .map(lineage -> lineage.model().id())
        .filter(id -> !id.equals(model().id()))
        .ifPresent(
            id -> {
              throw new IllegalArgumentException(
                  "Lineage must be that of %s: \"%s\"".formatted(model().id(), id));
            });
  }

  /**
   * Builds {@link EligibilityFacts}. It throws {@link IllegalArgumentException} if the lineage is
   * of another model, or the year of the day lies outside 1900..2199.
   */
  public static final class Builder extends ImmutableEligibilityFacts.Builder {
    Builder() {}
  }
}
