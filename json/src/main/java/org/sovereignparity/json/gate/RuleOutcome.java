package org.sovereignparity.json.gate;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ProtocolMismatch;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.report.Block;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;

/**
 * What one rule of a gate says of two models.
 *
 * @param rule the rule
 * @param assessment the ratio, with the verdict that the scores have
 * @param support what data show of it, where that was asked
 * @param verdict the verdict of the rule: that of the scores, unless they were not measured alike,
 *     or data say otherwise
 */
public record RuleOutcome(
    GateRule rule, ParityAssessment assessment, Optional<ParitySupport> support, Verdict verdict) {

  /**
   * {@return the ratio and its threshold in one line, with the verdict of the rule at its end where
   * that is another than that of the scores}
   *
   * <p>The text is for people and may change in any release.
   */
  public String line() {
    return isAsScored()
        ? assessment.toString()
        : "%s by the scores, %s by the rule".formatted(assessment, verdict);
  }

  private boolean isAsScored() {
    return assessment.verdict().equals(Optional.of(verdict));
  }

  /**
   * {@return the reasoning under the rule}
   *
   * <p>The text is for people and may change in any release.
   */
  public Report explain() {
    Report report = support.map(ParitySupport::explain).orElseGet(assessment::explain);
    return isAsScored() ? report : report.withLead(ImmutableList.of(reason()));
  }

  private Block reason() {
    return Line.of("%s by the rule: %s".formatted(verdict, reasons()));
  }

  private String reasons() {
    return Stream.concat(
            Stream.of(notAlike()).filter(all -> !all.isEmpty()).map("not measured alike: "::concat),
            support.stream().map(ParitySupport::toString))
        .collect(joining("; "));
  }

  /** {@return the settings in which compared scores differ and must not, in one line} */
  String notAlike() {
    return rule.mismatches(assessment).stream()
        .map(ProtocolMismatch::toString)
        .collect(joining("; "));
  }
}
