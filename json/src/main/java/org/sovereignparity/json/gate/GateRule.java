package org.sovereignparity.json.gate;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** One rule of a gate: the parity ratio under a policy must meet a threshold. */
@Value.Immutable
@PolicyStyle
public abstract class GateRule {
  GateRule() {}

  /**
   * {@return a rule}
   *
   * @param id its name in reports, records and test results
   * @throws IllegalArgumentException if the id is empty, or has an unpaired surrogate
   */
  public static GateRule of(String id, ParityPolicy policy, Threshold threshold) {
    return new Builder()
        .id(Texts.checkedId("Rule", id))
        .policy(policy)
        .threshold(threshold)
        .build();
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

  /** {@return what the rule says of an assessment} */
  Verdict verdict(ParityAssessment assessment) {
    return assessment.verdictIfSame(same().toArray(new String[0])).orElseThrow();
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
