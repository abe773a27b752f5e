package org.sovereignparity.eligibility;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Established;

/** Why a part does not meet a criterion, or may not. */
@Value.Immutable
@ValueStyle
public abstract class PartFinding {
  PartFinding() {}

  /** {@return the part, with what may be true of it} */
  public abstract Established part();

  /** {@return the id of the component} */
  public String component() {
    return part().component().id();
  }

  /** {@return not met, or undetermined} */
  public abstract Verdict verdict();

  /**
   * {@return why: of several possibilities the reason of the first that is not met, else of the
   * first that cannot be told}
   */
  public abstract Optional<Reason> reason();

  /** {@return the open claims each without which the verdict would be another} */
  public abstract ImmutableList<Claim> claims();

  /** {@return the facts that are not known, where it cannot be told} */
  public abstract ImmutableSet<UnknownFact> unknown();

  /**
   * {@return the reason as text for people, such as {@code NO_CONTROL}, or {@code may be:
   * NO_CONTROL} where that is only possible}
   */
  public String why() {
    return reason().map(code -> code.as(verdict())).orElse(verdict().toString());
  }

  /** {@return component and reason in one line, with the open claims because of which it may be} */
  @Override
  public String toString() {
    return component()
        + ": "
        + why()
        + claims().stream()
            .map(Claim::id)
            .collect(
                collectingAndThen(
                    joining(", "), ids -> ids.isEmpty() ? "" : " (open claims: " + ids + ")"));
  }

  static final class Builder extends ImmutablePartFinding.Builder {
    Builder() {}
  }
}
