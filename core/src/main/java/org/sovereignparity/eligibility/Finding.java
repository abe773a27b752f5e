package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.scoring.Evaluation;

/** What came out of a criterion, in its shape: the verdict and why, and the same for its parts. */
@Value.Immutable
@ValueStyle
public abstract class Finding {
  Finding() {}

  /** {@return the criterion, or the part of one, that was evaluated} */
  public abstract Criterion criterion();

  /** {@return whether it is met} */
  public abstract Verdict verdict();

  /** {@return why it is not, or cannot be told: the first reason that decides} */
  public abstract Optional<ReasonCode> reason();

  /** {@return the parts of the model that do not meet this criterion itself, or may not} */
  public abstract ImmutableList<PartFinding> ownParts();

  /**
   * {@return the parts of the model that this criterion itself is about, where all of them meet it}
   */
  public abstract ImmutableList<Established> metBy();

  /** {@return the facts that this criterion itself lacks, where it cannot be told} */
  public abstract ImmutableSet<UnknownFact> ownUnknown();

  /** {@return the assessment, if the criterion is a ratio and there are scores} */
  public abstract Optional<ParityAssessment> assessment();

  /** {@return the points with all below them, if the criterion asks for points} */
  public abstract Optional<Evaluation> points();

  /** {@return the findings of its parts, in their order} */
  public abstract ImmutableList<Finding> parts();

  /** {@return those of its parts that make the verdict what it is} */
  public abstract ImmutableList<Finding> decisive();

  /** {@return this and all below it, each before its parts} */
  public Stream<Finding> stream() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Finding::stream));
  }

  /**
   * {@return the first of {@link #decisive} that are enough: where the verdict is determined, it no
   * longer would be without any one of them and with nothing known of the rest}
   */
  public abstract ImmutableList<Finding> sufficient();

  /**
   * {@return the findings without parts that determine the verdict, no more of them than it takes}
   *
   * <p>Where the verdict is undetermined they are all that keep it so.
   */
  public Stream<Finding> determining() {
    return parts().isEmpty()
        ? Stream.of(this)
        : sufficient().stream().flatMap(Finding::determining);
  }

  /**
   * {@return the findings without parts that make the verdict what it is, each for itself or not}
   */
  Stream<Finding> decisiveLeaves() {
    return parts().isEmpty()
        ? Stream.of(this)
        : decisive().stream().flatMap(Finding::decisiveLeaves);
  }

  /** {@return why it is not met, or cannot be told, in the order of the criteria; none if met} */
  public ImmutableSet<ReasonCode> reasons() {
    return reasonsThatDecide().collect(toImmutableSet());
  }

  private Stream<ReasonCode> reasonsThatDecide() {
    if (verdict() == Verdict.MET) {
      return Stream.empty();
    }
    ImmutableList<Finding> alike = alike().collect(ImmutableList.toImmutableList());
    return alike.isEmpty()
        ? Stream.concat(reason().stream(), ownReasons())
        : alike.stream().flatMap(Finding::reasonsThatDecide);
  }

  private Stream<Reason> ownReasons() {
    return ownParts().stream()
        .filter(part -> part.verdict() == verdict())
        .flatMap(part -> part.reason().stream());
  }

  /**
   * {@return the parts of the model because of which the verdict is not met, or may not be}
   *
   * <p>There are none of a {@code not} that is not met: what it asks for is met.
   */
  public ImmutableList<PartFinding> failing() {
    return verdict() == Verdict.MET
        ? ImmutableList.of()
        : failingParts().collect(ImmutableList.toImmutableList());
  }

  private Stream<PartFinding> failingParts() {
    return parts().isEmpty() ? ownParts().stream() : alike().flatMap(Finding::failingParts);
  }

  /** {@return the decisive parts that have this verdict too, which one of a {@code not} has not} */
  private Stream<Finding> alike() {
    return decisive().stream().filter(part -> part.verdict() == verdict());
  }

  /** {@return the parts of the model that meet what must not be met, where that decides} */
  public ImmutableList<Established> excluded() {
    return verdict() == Verdict.NOT_MET
        ? decisiveLeaves()
            .flatMap(finding -> finding.metBy().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** {@return the facts that could still change the verdict; none where it is determined} */
  public ImmutableSet<UnknownFact> unknown() {
    return verdict() == Verdict.UNDETERMINED
        ? decisiveLeaves()
            .flatMap(finding -> finding.ownUnknown().stream())
            .collect(toImmutableSet())
        : ImmutableSet.of();
  }

  /** {@return criterion, verdict and reason in one line} */
  @Override
  public String toString() {
    return criterion().id()
        + ": "
        + verdict()
        + reason().map(reason -> ", " + reason.name()).orElse("");
  }

  static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
