package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
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

  /**
   * {@return the day as of which claims are heard and places have members; without one, all that
   * ever became known, and the latest members}
   */
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

  /** {@return the day of its release, wherever these facts tell it} */
  public Optional<LocalDate> released() {
    return model()
        .released()
        .or(() -> lineage().flatMap(lineage -> lineage.model().released()))
        .or(() -> scores().flatMap(board -> board.model(model().id())).flatMap(Model::released));
  }

  /** {@return what these facts tell of the model, place by place} */
  private ImmutableList<Told> tellings() {
    return Stream.of(
            Optional.of(new Told("model", Place.of("model"), model())),
            lineage()
                .map(lineage -> new Told("lineage.model", Place.of("lineage"), lineage.model())),
            scores()
                .flatMap(board -> board.model(model().id()))
                .map(model -> new Told("scores.models", Place.of("scores"), model)))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
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
    checkAgreed("Release date", Model::released);
    checkAgreed("Organisation", model -> model.organisation().map(Organisation::name));
    checkAgreed("Jurisdiction", model -> model.organisation().flatMap(Organisation::jurisdiction));
  }

  /** One model cannot have been released on two days, or by two organisations. */
  private <T> void checkAgreed(String what, Function<Model, Optional<T>> fact) {
    List<Told> tellings =
        tellings().stream().filter(told -> fact.apply(told.model()).isPresent()).toList();
    for (Told told : tellings) {
      Told first = tellings.get(0);
      if (!fact.apply(told.model()).equals(fact.apply(first.model()))) {
        throw new InvalidRuleException(
            told.place(),
            "%s of the model must be the same in %s and in %s, %s: %s"
                .formatted(
                    what,
                    first.where(),
                    told.where(),
                    fact.apply(first.model()).orElseThrow(),
                    fact.apply(told.model()).orElseThrow()));
      }
    }
  }

  /**
   * What one place among the facts tells of the model.
   *
   * @param where the properties that lead there, for people
   * @param place the first of them
   */
  private record Told(String where, Place place, Model model) {}

  /**
   * Builds {@link EligibilityFacts}. It throws {@link InvalidRuleException} if two of the model,
   * the lineage and the scores tell another release date, organisation or jurisdiction of the
   * model, and {@link IllegalArgumentException} if the lineage is of another model, or the year of
   * the day lies outside 1900..2199.
   */
  public static final class Builder extends ImmutableEligibilityFacts.Builder {
    Builder() {}
  }
}
