package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;

/** What the ratios of some models rest on, all of them on the same. */
@Value.Immutable
@ValueStyle
public abstract class RankingBasis {
  RankingBasis() {}

  static RankingBasis of(ImmutableList<String> models, ImmutableMap<String, String> references) {
    return new Builder().addAllModels(models).putAllReferences(references).build();
  }

  /** {@return the models, in the order of the ranking; at least one} */
  public abstract ImmutableList<String> models();

  /**
   * {@return the benchmarks that are compared, each with the model that gives the reference, in the
   * order of the scoreboard}
   */
  public abstract ImmutableMap<String, String> references();

  static final class Builder extends ImmutableRankingBasis.Builder {
    Builder() {}
  }
}
