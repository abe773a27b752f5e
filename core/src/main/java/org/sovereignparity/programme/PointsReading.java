package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Leaf;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.RelativeToBest;
import org.sovereignparity.scoring.Scorer;

/**
 * The points rule of an edition as it is read in one way, with what is worked out of it once for
 * all teams and rounds.
 */
final class PointsReading {
  private final Scorer total;
  private final boolean isTaken;
  private final ImmutableList<Block> blocks;
  private final Scorer ofBlocks;
  private final boolean mayBeStatedInAll;
  private final ImmutableSet<String> unserved;
  private final ImmutableMap<RelativeToBest, Scorer> relative;
  private final Supplier<ImmutableMap<String, Reading<Criterion>>> criteria;

  /**
   * A block as it is read.
   *
   * @param most the most it can be, which an alternative without a bound takes from the total
   * @param isDeducted whether the total falls where it rises
   * @param isAsTaken whether it can be as much as in the rule that is taken, or has no bound
   * @param leaves the inputs that it is made of
   */
  record Block(
      Quantity rule,
      Scorer scorer,
      Rational most,
      boolean isDeducted,
      boolean isAsTaken,
      ImmutableList<AskedInput> leaves) {
    private Block(Quantity rule, Rational most, boolean isDeducted, boolean isAsTaken) {
      this(
          rule,
          Scorer.of(rule),
          most,
          isDeducted,
          isAsTaken,
          rule.stream(Leaf.class).map(AskedInput::of).collect(toImmutableList()));
    }

    /** {@return a block of a measure, which is read in one way} */
    static Block ofMeasure(Quantity rule, boolean isDeducted) {
      return new Block(rule, rule.maximum().orElseThrow(), isDeducted, true);
    }

    static Block of(Edition edition, Quantity rule, boolean isDeducted) {
      Optional<Rational> maximum = rule.maximum();
      Rational taken = edition.maximum(rule.id());
      return new Block(
          rule, maximum.orElse(taken), isDeducted, maximum.map(taken::equals).orElse(true));
    }

    String id() {
      return rule.id();
    }
  }

  private PointsReading(
      Edition edition, Quantity total, boolean isTaken, ImmutableList<Block> blocks) {
    this.total = Scorer.of(total);
    this.isTaken = isTaken;
    this.blocks = blocks;
    this.mayBeStatedInAll = edition.statedTotal() || !edition.measures().isEmpty();
    this.unserved = isTaken ? ImmutableSet.of() : unserved(edition, total);
    this.ofBlocks = Scorer.of(Blocks.asInputs(total));
    this.relative =
        edition.rules(total).stream()
            .flatMap(rule -> rule.stream(RelativeToBest.class))
            .distinct()
            .collect(toImmutableMap(node -> node, node -> Scorer.of(node.of())));
    this.criteria =
        Suppliers.memoize(
            () ->
                edition.gates().stream()
                    .filter(gate -> gate.criteria().isPresent())
                    .collect(
                        toImmutableMap(
                            Gate::id, gate -> gate.criteria(edition.rules(total)).orElseThrow())));
  }

  static PointsReading of(Edition edition, Quantity total) {
    return new PointsReading(
        edition,
        total,
        total.equals(edition.total()),
        blocks(total, (block, isDeducted) -> Block.of(edition, block, isDeducted)));
  }

  /** {@return a measure by which teams are ranked, each block of which has a most} */
  static PointsReading ofMeasure(Edition edition, Quantity measure) {
    return new PointsReading(edition, measure, true, blocks(measure, Block::ofMeasure));
  }

  private static ImmutableList<Block> blocks(
      Quantity rule, BiFunction<Quantity, Boolean, Block> made) {
    ImmutableSet<String> deducted = Blocks.deducted(rule);
    return Blocks.of(rule).stream()
        .map(block -> made.apply(block, deducted.contains(block.id())))
        .collect(toImmutableList());
  }

  /** {@return the most that a block can be} */
  Rational most(String block) {
    return blocks.stream()
        .filter(one -> one.id().equals(block))
        .map(Block::most)
        .findFirst()
        .orElseThrow();
  }

  /**
   * {@return the ids, of no block, for which a stated value is of no use in this reading: of the
   * total, and of what measures share with it where it can be as much as something else}
   */
  ImmutableSet<String> unserved() {
    return unserved;
  }

  private static ImmutableSet<String> unserved(Edition edition, Quantity alternative) {
    ImmutableMap<String, Quantity> taken = edition.statable();
    Stream<String> others =
        alternative.stream()
            .filter(node -> node.maximum().isPresent() && taken.containsKey(node.id()))
            .filter(node -> !node.maximum().equals(requireNonNull(taken.get(node.id())).maximum()))
            .map(Quantity::id);
    return Stream.concat(Stream.of(edition.total().id()), others)
        .filter(id -> !edition.blockIds().contains(id))
        .collect(toImmutableSet());
  }

  /** {@return the rule} */
  Scorer total() {
    return total;
  }

  /** {@return whether the rule is the one that is taken, to which entries are held} */
  boolean isTaken() {
    return isTaken;
  }

  ImmutableList<Block> blocks() {
    return blocks;
  }

  /**
   * {@return the nodes that are relative to the best of the field, each with what it is made of}
   */
  ImmutableMap<RelativeToBest, Scorer> relative() {
    return relative;
  }

  /** {@return the criteria of a gate that has some, asking for nodes of this rule} */
  Reading<Criterion> criteria(Gate gate) {
    return requireNonNull(criteria.get().get(gate.id()));
  }

  /** {@return the value of each block that has one, by id} */
  ImmutableMap<String, Rational> values(Facts facts) {
    ImmutableMap.Builder<String, Rational> values = ImmutableMap.builder();
    for (Block block : blocks) {
      block.scorer().value(facts).ifPresent(value -> values.put(block.id(), value));
    }
    return values.buildOrThrow();
  }

  /** {@return the ids of the blocks of which there is none} */
  ImmutableSet<String> none(Facts facts) {
    return facts.none().isEmpty()
        ? ImmutableSet.of()
        : blocks.stream()
            .filter(block -> block.scorer().evaluate(facts).isNone())
            .map(Block::id)
            .collect(toImmutableSet());
  }

  /** {@return the value that was stated for the rule or made of what was, if it was} */
  Optional<Rational> whole(Facts facts) {
    return mayBeStatedInAll && !facts.stated().isEmpty() ? total.value(facts) : Optional.empty();
  }

  /**
   * {@return the total where all blocks have the given values, or are none; empty if it is none}
   */
  Optional<Rational> total(Map<String, Rational> values, Set<String> none) {
    return ofBlocks.value(Facts.builder().numbers(values).none(none).build());
  }

  /**
   * {@return the values of all blocks that there are, those that are missing at 0, or at their
   * maximum: those which are deducted at the other end}
   */
  ImmutableMap<String, Rational> completed(
      ImmutableMap<String, Rational> values, Set<String> none, boolean atMaximum) {
    if (values.size() + none.size() == blocks.size()) {
      return values;
    }
    ImmutableMap.Builder<String, Rational> completed = ImmutableMap.builder();
    for (Block block : blocks) {
      if (!none.contains(block.id())) {
        Rational value = values.get(block.id());
        Rational missing = atMaximum != block.isDeducted() ? block.most() : Rational.ZERO;
        completed.put(block.id(), value == null ? missing : value);
      }
    }
    return completed.buildOrThrow();
  }
}
