package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;

/** That weights are listed. */
@Value.Immutable
@ValueStyle
public abstract sealed class ListsWeights implements Criterion permits ImmutableListsWeights {
  ListsWeights() {}

  @Override
  public abstract Label label();

  /** {@return which parts count} */
  public abstract PartSelector selector();

  @Override
  public ImmutableList<Criterion> parts() {
    return ImmutableList.of();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.listsWeights(this);
  }

  @Value.Check
  void check() {
    if (!selector().kinds().contains(ComponentKind.WEIGHTS)) {
      throw new IllegalArgumentException("Selector must include weights: " + selector());
    }
    if (!selector().derivations().containsAll(Derivation.of(ComponentKind.WEIGHTS))) {
      throw new IllegalArgumentException(
          "Selector must include weights however they came about: " + selector());
    }
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableListsWeights.Builder {
    Builder() {}
  }
}
