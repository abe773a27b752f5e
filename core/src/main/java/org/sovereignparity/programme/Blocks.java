package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * capped or scaled.
 */
final class Blocks {
  private Blocks() {}

  /** {@return the blocks of {@code total}, in their order; the total itself if it combines none} */
  static ImmutableList<Quantity> of(Quantity total) {
    return combining(total).map(Quantity::parts).orElse(ImmutableList.of(total));
  }

  /**
   * {@return by how much {@code total} grows with a point on its block {@code id}; empty where that
   * is not the same everywhere}
   */
  static Optional<Rational> growth(Quantity total, String id) {
    return total.match(new Growth(id));
  }

  /** {@return {@code total} without some of its blocks, of which at least one is left} */
  static Quantity without(Quantity total, Set<String> ids) {
    return total.match(new Without(ids));
  }

  private static Optional<Quantity> combining(Quantity node) {
    return node.match(new Combining());
  }

  /** Finds the node that combines several blocks. */
  private static final class Combining implements Quantity.Cases<Optional<Quantity>> {
    @Override
    public Optional<Quantity> input(Input node) {
      return Optional.empty();
    }

    @Override
    public Optional<Quantity> panel(Panel node) {
      return Optional.empty();
    }

    @Override
    public Optional<Quantity> scaled(Scaled node) {
      return combining(node.of());
    }

    @Override
    public Optional<Quantity> relativeToBest(RelativeToBest node) {
      return Optional.empty();
    }

    @Override
    public Optional<Quantity> sum(Sum node) {
      return Optional.of(node);
    }

    @Override
    public Optional<Quantity> mean(Mean node) {
      return Optional.of(node);
    }

    @Override
    public Optional<Quantity> weightedMean(WeightedMean node) {
      return Optional.of(node);
    }

    @Override
    public Optional<Quantity> minimum(Minimum node) {
      return Optional.of(node);
    }

    @Override
    public Optional<Quantity> rounded(Rounded node) {
      return combining(node.of());
    }

    @Override
    public Optional<Quantity> cap(Cap node) {
      return combining(node.of());
    }
  }

  /** What a point on one block adds. */
  private static final class Growth implements Quantity.Cases<Optional<Rational>> {
    private final String id;

    Growth(String id) {
      this.id = id;
    }

    private Optional<Rational> ofBlock(Quantity node) {
      return node.id().equals(id) ? Optional.of(Rational.ONE) : Optional.empty();
    }

    @Override
    public Optional<Rational> input(Input node) {
      return ofBlock(node);
    }

    @Override
    public Optional<Rational> panel(Panel node) {
      return ofBlock(node);
    }

    @Override
    public Optional<Rational> scaled(Scaled node) {
      return node.id().equals(id)
          ? ofBlock(node)
          : growth(node.of(), id)
              .map(growth -> growth.times(node.points()).dividedBy(node.outOf()));
    }

    @Override
    public Optional<Rational> relativeToBest(RelativeToBest node) {
      return ofBlock(node);
    }

    @Override
    public Optional<Rational> sum(Sum node) {
      return contains(node) ? Optional.of(Rational.ONE) : ofBlock(node);
    }

    @Override
    public Optional<Rational> mean(Mean node) {
      return contains(node) ? Optional.of(Rational.of(1, node.parts().size())) : ofBlock(node);
    }

    @Override
    public Optional<Rational> weightedMean(WeightedMean node) {
      for (int i = 0; i < node.parts().size(); i++) {
        if (node.parts().get(i).id().equals(id)) {
          return Optional.of(node.weights().get(i).dividedBy(Rational.sum(node.weights())));
        }
      }
      return ofBlock(node);
    }

    @Override
    public Optional<Rational> minimum(Minimum node) {
      return ofBlock(node);
    }

    @Override
    public Optional<Rational> rounded(Rounded node) {
      return ofBlock(node);
    }

    @Override
    public Optional<Rational> cap(Cap node) {
      return ofBlock(node);
    }

    private boolean contains(Quantity node) {
      return node.parts().stream().anyMatch(part -> part.id().equals(id));
    }
  }

  /** Leaves blocks out of the node that combines them. */
  private static final class Without implements Quantity.Cases<Quantity> {
    private final Set<String> ids;

    Without(Set<String> ids) {
      this.ids = ids;
    }

    private ImmutableList<Quantity> left(Quantity node) {
      return node.parts().stream()
          .filter(part -> !ids.contains(part.id()))
          .collect(toImmutableList());
    }

    @Override
    public Quantity input(Input node) {
      return node;
    }

    @Override
    public Quantity panel(Panel node) {
      return node;
    }

    @Override
    public Quantity scaled(Scaled node) {
      return Quantity.scaled(node.label(), without(node.of(), ids), node.points(), node.outOf());
    }

    @Override
    public Quantity relativeToBest(RelativeToBest node) {
      return node;
    }

    @Override
    public Quantity sum(Sum node) {
      return Quantity.sum(node.label(), left(node));
    }

    @Override
    public Quantity mean(Mean node) {
      return Quantity.mean(node.label(), left(node));
    }

    @Override
    public Quantity weightedMean(WeightedMean node) {
      List<Rational> weights = new ArrayList<>();
      for (int i = 0; i < node.parts().size(); i++) {
        if (!ids.contains(node.parts().get(i).id())) {
          weights.add(node.weights().get(i));
        }
      }
      return Quantity.weightedMean(node.label(), left(node), weights);
    }

    @Override
    public Quantity minimum(Minimum node) {
      return Quantity.minimum(node.label(), left(node));
    }

    @Override
    public Quantity rounded(Rounded node) {
      return Quantity.rounded(node.label(), without(node.of(), ids), node.rounding());
    }

    @Override
    public Quantity cap(Cap node) {
      return Quantity.cap(node.label(), without(node.of(), ids), node.limit());
    }
  }
}
