package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Answer;
import org.sovereignparity.scoring.Between;
import org.sovereignparity.scoring.Cap;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Mean;
import org.sovereignparity.scoring.Minimum;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Quotient;
import org.sovereignparity.scoring.RelativeToBest;
import org.sovereignparity.scoring.Rounded;
import org.sovereignparity.scoring.Scaled;
import org.sovereignparity.scoring.Sum;
import org.sovereignparity.scoring.WeightedMean;

/**
 * The blocks of a total: the parts of the node that combines them, which may itself be rounded,
 * capped or scaled; the total itself if it combines none, or is relative to the best of the field,
 * between two ends or a quotient as a whole.
 */
final class Blocks {
  private final ImmutableList<Quantity> all;
  private final ImmutableSet<String> deducted;
  private final Reaching reaching;
  private final Remaking remaking;

  private Blocks(
      ImmutableList<Quantity> all,
      ImmutableSet<String> deducted,
      Reaching reaching,
      Remaking remaking) {
    this.all = all;
    this.deducted = deducted;
    this.reaching = reaching;
    this.remaking = remaking;
  }

  /** Makes the total again. */
  private interface Remaking {
    /** {@return the total with the blocks at some positions, each as {@code made} makes it} */
    Quantity of(ImmutableList<Integer> positions, UnaryOperator<Quantity> made);
  }

  /** {@return the blocks of {@code total}, in their order} */
  static ImmutableList<Quantity> of(Quantity total) {
    return combined(total).all;
  }

  /** {@return the ids of the blocks of {@code total} which make it less} */
  static ImmutableSet<String> deducted(Quantity total) {
    return combined(total).deducted;
  }

  /**
   * {@return the values of the block at {@code position} with which {@code total} reaches a value
   * of {@code demanded}, the other blocks as they are; empty if none does}
   *
   * @param values those of all blocks
   * @param demanded without an end above
   */
  static Optional<Range<Rational>> enough(
      Quantity total, int position, ImmutableList<Rational> values, Range<Rational> demanded) {
    return combined(total).reaching.enough(position, values, demanded);
  }

  /** {@return {@code total} without some of its blocks, of which at least one is left} */
  static Quantity without(Quantity total, Set<String> ids) {
    Blocks blocks = combined(total);
    return blocks.remaking.of(
        blocks.positions(block -> !ids.contains(block.id())), UnaryOperator.identity());
  }

  /** {@return {@code total} with inputs in the place of its blocks, named by the ids of those} */
  static Quantity asInputs(Quantity total) {
    Blocks blocks = combined(total);
    return blocks.remaking.of(
        blocks.positions(block -> true),
        block -> Quantity.input(block.label(), block.id(), Rational.ZERO, Optional.empty(), true));
  }

  private static Blocks combined(Quantity total) {
    return total.match(Combined.INSTANCE).orElseGet(() -> alone(total));
  }

  private static Blocks alone(Quantity total) {
    return new Blocks(
        ImmutableList.of(total),
        ImmutableSet.of(),
        (position, values, demanded) -> Optional.of(demanded),
        (positions, made) -> made.apply(total));
  }

  private ImmutableList<Integer> positions(Predicate<Quantity> chosen) {
    return IntStream.range(0, all.size())
        .boxed()
        .filter(position -> chosen.test(all.get(position)))
        .collect(toImmutableList());
  }

  /** The blocks of a node, if it combines some or is made of one that does. */
  private static final class Combined implements Quantity.Cases<Optional<Blocks>> {
    static final Combined INSTANCE = new Combined();

    @Override
    public Optional<Blocks> input(Input node) {
      return Optional.empty();
    }

    @Override
    public Optional<Blocks> panel(Panel node) {
      return Optional.empty();
    }

    @Override
    public Optional<Blocks> answer(Answer node) {
      return Optional.empty();
    }

    @Override
    public Optional<Blocks> between(Between node) {
      return Optional.empty();
    }

    @Override
    public Optional<Blocks> quotient(Quotient node) {
      return Optional.empty();
    }

    @Override
    public Optional<Blocks> relativeToBest(RelativeToBest node) {
      return Optional.empty();
    }

    @Override
    public Optional<Blocks> sum(Sum node) {
      int added = node.added().size();
      return Optional.of(
          new Blocks(
              node.parts(),
              node.deductions().stream().map(Quantity::id).collect(toImmutableSet()),
              Reaching.bySum(added),
              (left, made) ->
                  Quantity.sum(
                      node.label(),
                      parts(node, at(left, position -> position < added), made),
                      parts(node, at(left, position -> position >= added), made))));
    }

    @Override
    public Optional<Blocks> mean(Mean node) {
      return of(
          node,
          Reaching.byWeightedMean(Collections.nCopies(node.parts().size(), Rational.ONE)),
          (left, made) -> Quantity.mean(node.label(), parts(node, left, made), node.ifNone()));
    }

    @Override
    public Optional<Blocks> weightedMean(WeightedMean node) {
      ImmutableList<Rational> weights = node.weights();
      return of(
          node,
          Reaching.byWeightedMean(weights),
          (left, made) ->
              Quantity.weightedMean(
                  node.label(), parts(node, left, made), at(left, weights), node.ifNone()));
    }

    @Override
    public Optional<Blocks> minimum(Minimum node) {
      return of(
          node,
          Reaching::byMinimum,
          (left, made) -> Quantity.minimum(node.label(), parts(node, left, made)));
    }

    @Override
    public Optional<Blocks> scaled(Scaled node) {
      return through(
          node.of(),
          demanded -> Optional.of(Reaching.throughScaled(node, demanded)),
          of -> Quantity.scaled(node.label(), of, node.points(), node.outOf()));
    }

    @Override
    public Optional<Blocks> rounded(Rounded node) {
      return through(
          node.of(),
          demanded -> Optional.of(Reaching.throughRounding(node.rounding(), demanded)),
          of -> Quantity.rounded(node.label(), of, node.rounding()));
    }

    @Override
    public Optional<Blocks> cap(Cap node) {
      return through(
          node.of(),
          demanded -> Optional.of(demanded).filter(some -> some.contains(node.limit())),
          of -> Quantity.cap(node.label(), of, node.limit()));
    }

    private static Optional<Blocks> of(Quantity node, Reaching reaching, Remaking remaking) {
      return Optional.of(new Blocks(node.parts(), ImmutableSet.of(), reaching, remaking));
    }

    private Optional<Blocks> through(
        Quantity inner,
        Function<Range<Rational>, Optional<Range<Rational>>> below,
        UnaryOperator<Quantity> around) {
      return inner
          .match(this)
          .map(
              blocks ->
                  new Blocks(
                      blocks.all,
                      blocks.deducted,
                      (position, values, demanded) ->
                          below
                              .apply(demanded)
                              .flatMap(some -> blocks.reaching.enough(position, values, some)),
                      (left, made) -> around.apply(blocks.remaking.of(left, made))));
    }

    private static ImmutableList<Quantity> parts(
        Quantity node, ImmutableList<Integer> positions, UnaryOperator<Quantity> made) {
      return at(positions, node.parts()).stream().map(made).collect(toImmutableList());
    }

    private static ImmutableList<Integer> at(
        ImmutableList<Integer> positions, Predicate<Integer> chosen) {
      return positions.stream().filter(chosen).collect(toImmutableList());
    }

    private static <T> ImmutableList<T> at(
        ImmutableList<Integer> positions, ImmutableList<T> items) {
      return positions.stream().map(items::get).collect(toImmutableList());
    }
  }
}
