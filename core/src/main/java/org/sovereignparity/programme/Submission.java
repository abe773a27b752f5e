package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Ratings;

/**
 * A team's entry in a round: its inputs by name, the values that were stated for blocks of the
 * points rule, and the verdicts of the gates or the lineages that decide them. What is not known is
 * left out.
 */
@Value.Immutable
@PolicyStyle
public abstract class Submission {
  Submission() {}

  /** {@return a builder that needs a team} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this submission} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return the name of the team, which identifies it} */
  public abstract String team();

  /** {@return the name of its model, if known} */
  public abstract Optional<String> model();

  /** {@return the inputs that are one number, such as a percentage} */
  public abstract ImmutableMap<String, Rational> numbers();

  /**
   * {@return the names of inputs of which there is none, such as a figure that is not available;
   * what is left out is not known}
   */
  public abstract ImmutableSet<String> none();

  /** {@return the inputs that are the ratings of a panel} */
  public abstract ImmutableMap<String, Ratings> ratings();

  /** {@return the inputs that are scores beside those of a target model} */
  public abstract ImmutableMap<String, ImmutableList<TargetScore>> targetScores();

  /** {@return the stated values by block id, each within 0 and the most that the block can be} */
  public abstract ImmutableMap<String, Rational> stated();

  /**
   * {@return the verdicts of the gates by id; a gate that is not given is undetermined, unless its
   * criteria ask for points}
   */
  public abstract ImmutableMap<String, Verdict> gates();

  /**
   * {@return the lineages from which gates are decided, by the id of the gate; they must be of the
   * model, if that is known}
   */
  public abstract ImmutableMap<String, Lineage> lineages();

  @Value.Check
  void check() {
    Ids.check("Team", team());
    model().ifPresent(model -> Ids.check("Model id", model));
    for (String name : none()) {
      if (numbers().containsKey(name)) {
        throw new IllegalArgumentException(
            "Input must be a number or none, not both: \"" + name + '"');
      }
    }
    for (String gate : lineages().keySet()) {
      if (gates().containsKey(gate)) {
        throw new IllegalArgumentException(
            "Gate must have a verdict or a lineage, not both: \"" + gate + '"');
      }
    }
  }

  /** {@return team and model} */
  @Override
  public String toString() {
    return team() + model().map(model -> " (" + model + ")").orElse("");
  }

  /**
   * Builds a {@link Submission}. It throws {@link IllegalArgumentException} if the team or the id
   * of the model is empty, an input has a number and is none, or a gate has a verdict and a
   * lineage.
   */
  public static final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
