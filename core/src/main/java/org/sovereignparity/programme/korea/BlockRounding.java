package org.sovereignparity.programme.korea;

import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Quantity;

/**
 * How the points of every block are rounded. The rule was not published; half-up to one decimal is
 * the one that gives all published figures.
 *
 * @param rounding none where points stay as they are
 */
record BlockRounding(Optional<Rounding> rounding) {
  /** As it is taken to be. */
  static final BlockRounding HALF_UP_1 = of("half-up-1");

  private static final BlockRounding HALF_EVEN_1 = of("half-even-1");
  private static final BlockRounding NONE = new BlockRounding(Optional.empty());

  private static BlockRounding of(String name) {
    return new BlockRounding(Optional.of(Rounding.parse(name)));
  }

  /** {@return the block called {@code block}, of the node that {@code points} makes of a label} */
  Quantity block(Label block, Function<Label, Quantity> points) {
    return rounding
        .map(rounding -> Quantity.rounded(block, points.apply(below(block)), rounding))
        .orElseGet(() -> points.apply(block));
  }

  private static Label below(Label block) {
    return Label.of(block.id() + "-points", block.title() + ", before rounding")
        .citing(block.citations());
  }

  /** {@return the reading of a total that depends on how its blocks are rounded} */
  static Reading<Quantity> reading(Function<BlockRounding, Quantity> total) {
    return Reading.<Quantity>builder()
        .id("rounding")
        .title("How the points of a block are rounded")
        .addCitations(
            KoreanSources.inferred(
                KoreanSources.OFF_4, "averages, which are those of rounded points"),
            KoreanSources.inferred(
                KoreanSources.YONHAP, "points from the index of Artificial Analysis"))
        .putAlternatives("half-up-1", total.apply(HALF_UP_1))
        .putAlternatives("half-even-1", total.apply(HALF_EVEN_1))
        .putAlternatives("none", total.apply(NONE))
        .taken("half-up-1")
        .build();
  }
}
