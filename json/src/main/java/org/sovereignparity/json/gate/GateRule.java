package org.sovereignparity.json.gate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ProtocolMismatch;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MeanRatioMethod;

/** One rule of a gate: the parity ratio under a policy must meet a threshold. */
@Value.Immutable
@PolicyStyle
public abstract class GateRule {
  private static final ConfidenceLevel SUPPORT_CONFIDENCE = ConfidenceLevel.of(0.95);

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  GateRule() {}

  /**
   * {@return a rule}
   *
   * @param id its name in reports, records and test results: letters, digits, {@code .}, {@code _}
   *     and {@code -} of ASCII, of which the first is a letter or digit, since files are called so
   * @throws IllegalArgumentException if the id is anything else
   */
  public static GateRule of(String id, ParityPolicy policy, Threshold threshold) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "Rule id must be letters, digits, '.', '_' and '-', a letter or digit first: "
              + Texts.quoted(id));
    }
    return new Builder().id(id).policy(policy).threshold(threshold).build();
  }

  /** {@return the name of the rule} */
  public abstract String id();

  /** {@return how scores become a ratio} */
  public abstract ParityPolicy policy();

  /** {@return what the ratio must meet} */
  public abstract Threshold threshold();

  /** {@return the settings that both scores of a benchmark must state alike} */
  public abstract ImmutableList<String> same();

  /**
   * {@return this rule, UNDETERMINED where two scores do not both state a setting, and the same}
   *
   * @param settings names such as {@code shots} and {@code task-version}
   */
  public GateRule same(Iterable<String> settings) {
    return new Builder().from(this).same(settings).build();
  }

  /** {@return what the rule says of two models by their scores} */
  RuleOutcome outcome(Scoreboard board, String candidate, String reference) {
    ParityAssessment assessment = assess(board, candidate, reference);
    return new RuleOutcome(
        this, assessment, Optional.empty(), assessment.verdictIfSame(settings()).orElseThrow());
  }

  /** {@return what the rule says where data have to say so too} */
  RuleOutcome supported(RuleOutcome byScores, GateSupport needed, SupportData data) {
    if (needed == GateSupport.NOT_REFUTED && policy().aggregation() == Aggregation.MINIMUM_RATIO) {
      throw new IllegalArgumentException(
          "Rule must have an aggregation that data can refute, which they never do the least ratio: "
              + Texts.quoted(id()));
    }
    ParitySupport support =
        ParitySupport.of(
            byScores.assessment(), data, MeanRatioMethod.COMBINED_SCORE, SUPPORT_CONFIDENCE);
    return new RuleOutcome(
        this,
        byScores.assessment(),
        Optional.of(support),
        needed.verdict(byScores.verdict(), support.verdict().orElseThrow()));
  }

  /** {@return the pairs of scores that do not state alike what they must} */
  ImmutableList<ProtocolMismatch> mismatches(ParityAssessment assessment) {
    return assessment.protocolMismatches(settings());
  }

  private String[] settings() {
    return same().toArray(new String[0]);
  }

  /**
   * {@return how near the candidate comes to the reference}
   *
   * @throws RefusedException if the policy does not admit the scores
   */
  public ParityAssessment assess(Scoreboard board, String candidate, String reference) {
    return policy().assess(board, candidate, Frontier.model(reference), threshold());
  }

  static final class Builder extends ImmutableGateRule.Builder {
    Builder() {}
  }
}
