package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sovereignparity.number.Rational;

/**
 * What a team is ranked by: its total or a measure, and the tie-breaks after it, each with its sign
 * turned where lower is better. Two teams are compared by the first that differs.
 *
 * @param rule the total or the measure
 * @param values those of the blocks that are known
 * @param none the blocks of which there is none
 * @param whole what was stated for the rule, or made of what was; it counts, though blocks are
 *     completed for the tie-breaks
 */
record RankingKey(
    Edition edition,
    PointsReading rule,
    ImmutableMap<String, Rational> values,
    ImmutableSet<String> none,
    Optional<Rational> whole) {

  /**
   * {@return the key with every missing block at that end of what it may be which is the worse one;
   * empty where there is nothing to rank by}
   */
  ImmutableList<Rational> worst() {
    return at(false);
  }

  /** {@return the same with the better ends} */
  ImmutableList<Rational> best() {
    return at(true);
  }

  private ImmutableList<Rational> at(boolean best) {
    boolean isTurned = isTurned(rule.total().rule().id());
    Optional<Rational> total = total(best != isTurned);
    if (total.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Rational> key = ImmutableList.builder();
    key.add(isTurned ? total.get().negate() : total.get());
    for (String id : edition.tieBreaks()) {
      boolean turned = isTurned(id);
      Rational value = block(id, best != turned);
      key.add(turned ? value.negate() : value);
    }
    return key.build();
  }

  private boolean isTurned(String id) {
    return edition.lowerIsBetter().contains(id);
  }

  /** {@return the least or the greatest total that there can be, if there is one} */
  Optional<Rational> total(boolean greatest) {
    return whole.or(() -> rule.total(rule.completed(values, none, greatest), none));
  }

  /** One that there is none of decides nothing in favour of the team. */
  private Rational block(String id, boolean greatest) {
    Rational value = values.get(id);
    if (value != null || none.contains(id)) {
      return value == null ? Rational.ZERO : value;
    }
    return greatest ? rule.most(id) : Rational.ZERO;
  }
}
