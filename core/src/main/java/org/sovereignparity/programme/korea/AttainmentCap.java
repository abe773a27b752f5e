package org.sovereignparity.programme.korea;

import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Attainment;
import org.sovereignparity.scoring.Quantity;

/**
 * How much a model may gain on a benchmark on which it is ahead of its target model. The rule was
 * not published; two teams with exactly 10.0 points make a cap at 1 near certain.
 *
 * @param attainment the mean of the ratios
 * @param greatest the most that it can be
 */
record AttainmentCap(Attainment attainment, Optional<Rational> greatest) {
  private static final String SCORES = "global-individual";
  private static final ParityPolicy MEAN_OF_RATIOS =
      ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);

  /** As it is taken to be. */
  static final AttainmentCap CAP_1 =
      new AttainmentCap(
          Attainment.of(SCORES, SCORES, MEAN_OF_RATIOS.toBuilder().cap(Rational.ONE).build()),
          Optional.of(Rational.ONE));

  static final AttainmentCap NO_CAP =
      new AttainmentCap(
          Attainment.of(SCORES + "-no-cap", SCORES, MEAN_OF_RATIOS), Optional.empty());

  Quantity input(Label label) {
    return Quantity.input(label, attainment.name(), Rational.ZERO, greatest);
  }

  /** {@return the reading of a total that depends on the cap} */
  static Reading<Quantity> reading(Function<AttainmentCap, Quantity> total) {
    return Reading.<Quantity>builder()
        .id("attainment-cap")
        .title("How much a ratio to the target model counts where it is above 1")
        .addCitations(
            KoreanSources.inferred(KoreanSources.OFF_1, "two teams have exactly 10.0 points"))
        .putAlternatives("cap-1", total.apply(CAP_1))
        .putAlternatives("no-cap", total.apply(NO_CAP))
        .taken("cap-1")
        .build();
  }
}
