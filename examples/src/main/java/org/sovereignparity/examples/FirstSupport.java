package org.sovereignparity.examples;

import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;
import static org.sovereignparity.statistics.MeanRatioMethod.SCORE;

import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.Proportion;

/** The shortest way from item results to what they show of a ratio. */
public final class FirstSupport {
  private FirstSupport() {}

  /**
   * Prints what 1,000 items show, once by item and once as two totals.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("maths", Scale.PERCENT, HIGHER_IS_BETTER))
            .score("A", "maths", "89")
            .score("B", "maths", "91")
            .build();
    ParityAssessment assessment =
        ParityPolicy.strict(RATIO_OF_MEANS)
            .assess(board, "A", Frontier.model("B"), Threshold.atLeast("95%"));
    ConfidenceLevel level = ConfidenceLevel.of(0.95);
    // 850 items both models answered rightly, 40 only A, 60 only B, 50 neither.
    SupportData paired =
        SupportData.builder().sameItems("maths", PairedCounts.of(850, 40, 60, 50)).build();
    SupportData totals =
        SupportData.builder()
            .separateItems("maths", Proportion.of(890, 1000), Proportion.of(910, 1000))
            .build();
    System.out.println(assessment); // ... 97.80 % = 89/91, >= 95.00 %, MET
    ParitySupport byItem = ParitySupport.of(assessment, paired, SCORE, level);
    ParitySupport byTotals = ParitySupport.of(assessment, totals, SCORE, level);
    System.out.println(byItem); // 0.9562..0.9995, SHOWN
    System.out.println(byTotals); // 0.9494..1.0071, NOT_SHOWN
    System.out.println(byItem.explain()); // with a plot
  }
}
