package org.sovereignparity.json.gate;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
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
import org.sovereignparity.parity.ProtocolMismatch;

/** One rule of a gate: the parity ratio under a policy must meet a threshold. */
@Value.Immutable
@PolicyStyle
public abstract class GateRule {
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

  /** {@return what the rule says of an assessment} */
  Verdict verdict(ParityAssessment assessment) {
    return assessment.verdictIfSame(settings()).orElseThrow();
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
