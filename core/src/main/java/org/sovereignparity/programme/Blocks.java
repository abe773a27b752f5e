package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Cap;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Mean;
import org.sovereignparity.scoring.Minimum;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.RelativeToBest;
import org.sovereignparity.scoring.Rounded;
import org.sovereignparity.scoring.Scaled;
import org.sovereignparity.scoring.Sum;
import org.sovereignparity.scoring.WeightedMean;

/**
 * The blocks of a total: the parts of the node that combines them, which may itself be rounded,
 * capped or scaled; the total itself if it combines none.
 */
final class Blocks {
  private final ImmutableList<Quantity> all;
  private final IntFunction<Optional<Rational>> growth;
  private final Function<ImmutableList<Integer>, Quantity> keeping;

  private Blocks(
      ImmutableList<Quantity> all,
      IntFunction<Optional<Rational>> growth,
      Function<ImmutableList<Integer>, Quantity> keeping) {
    this.all = all;
    this.growth = growth;
    this.keeping = keeping;
  }

  /** {@return the blocks of {@code total}, in their order} */
  static ImmutableList<Quantity> of(Quantity total) {
    return combined(total).all;
  }

  /**
   * {@return by how much {@code total} grows with a point on its block {@code id}; empty where that
   * is not the same everywhere}
   */
  static Optional<Rational> growth(Quantity total, String id) {
    Blocks blocks = combined(total);
    return blocks.positions(block -> block.id().equals(id)).stream()
        .findFirst()
        .flatMap(blocks.growth::apply);
  }

  /** {@return {@code total} without some of its blocks, of which at least one is left} */
  static Quantity without(Quantity total, Set<String> ids) {
    Blocks blocks = combined(total);
    return blocks.keeping.apply(blocks.positions(block -> !ids.contains(block.id())));
  }

  private static Blocks combined(Quantity total) {
    return total.match(Combined.INSTANCE).orElseGet(() -> alone(total));
  }

  private static Blocks alone(Quantity total) {
    return new Blocks(
        ImmutableList.of(total), position -> Optional.of(Rational.ONE), positions -> total);
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
    public Optional<Blocks> relativeToBest(RelativeToBest node) {
      return Optional.empty();
    }

    @Override
    public Optional<Blocks> sum(Sum node) {
      return of(
          node,
          position -> Optional.of(Rational.ONE),
          left -> Quantity.sum(node.label(), at(left, node.parts())));
    }

    @Override
    public Optional<Blocks> mean(Mean node) {
      return of(
          node,
          position -> Optional.of(Rational.of(1, node.parts().size())),
          left -> Quantity.mean(node.label(), at(left, node.parts())));
    }

    @Override
    public Optional<Blocks> weightedMean(WeightedMean node) {
      ImmutableList<Rational> weights = node.weights();
      return of(
          node,
          position -> Optional.of(weights.get(position).dividedBy(Rational.sum(weights))),
          left -> Quantity.weightedMean(node.label(), at(left, node.parts()), at(left, weights)));
    }

    @Override
    public Optional<Blocks> minimum(Minimum node) {
      return of(
          node,
          position -> Optional.empty(),
          left -> Quantity.minimum(node.label(), at(left, node.parts())));
    }

    @Override
    public Optional<Blocks> scaled(Scaled node) {
      return through(
          node.of(),
          growth -> Optional.of(growth.times(node.points()).dividedBy(node.outOf())),
          of -> Quantity.scaled(node.label(), of, node.points(), node.outOf()));
    }

    @Override
    public Optional<Blocks> rounded(Rounded node) {
      return through(
          node.of(),
          growth -> Optional.empty(),
          of -> Quantity.rounded(node.label(), of, node.rounding()));
    }

    @Override
    public Optional<Blocks> cap(Cap node) {
      return through(
          node.of(),
          growth -> Optional.empty(),
          of -> Quantity.cap(node.label(), of, node.limit()));
    }

    private static Optional<Blocks> of(
        Quantity node,
        IntFunction<Optional<Rational>> growth,
        Function<ImmutableList<Integer>, Quantity> keeping) {
      return Optional.of(new Blocks(node.parts(), growth, keeping));
    }

    private Optional<Blocks> through(
        Quantity inner,
        Function<Rational, Optional<Rational>> growth,
        UnaryOperator<Quantity> around) {
      return inner
          .match(this)
          .map(
              blocks ->
                  new Blocks(
                      blocks.all,
                      position -> blocks.growth.apply(position).flatMap(growth),
                      left -> around.apply(blocks.keeping.apply(left))));
    }

    private static <T> ImmutableList<T> at(
        ImmutableList<Integer> positions, ImmutableList<T> items) {
      return positions.stream().map(items::get).collect(toImmutableList());
    }
  }
}
