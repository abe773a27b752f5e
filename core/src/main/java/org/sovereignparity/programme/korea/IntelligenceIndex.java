package org.sovereignparity.programme.korea;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;

/** The index of Artificial Analysis, with the weights of its nine parts. */
final class IntelligenceIndex {
  private static final Citation WEIGHTS =
      KoreanSources.official(KoreanSources.OFF_4, "weights of the AAII");

  /** In percent; they sum to 100. */
  private static final ImmutableMap<String, Integer> PARTS =
      ImmutableMap.<String, Integer>builder()
          .put("GDPval-AA v2", 20)
          .put("tau3-Banking", 14)
          .put("Terminal-Bench v2.1", 16)
          .put("SciCode", 8)
          .put("AA-LCR", 6)
          .put("AA-Omniscience", 12)
          .put("HLE", 12)
          .put("GPQA Diamond", 6)
          .put("CritPt", 6)
          .buildOrThrow();

  static final Quantity RULE =
      Quantity.weightedMean(
          Label.of("intelligence-index", "Artificial Analysis Intelligence Index v4.1")
              .citing(WEIGHTS),
          PARTS.keySet().stream()
              .map(part -> Quantity.percentage(Label.of(part).citing(WEIGHTS), part))
              .collect(toImmutableList()),
          PARTS.values().stream().map(Rational::of).collect(toImmutableList()));

  private IntelligenceIndex() {}
}
