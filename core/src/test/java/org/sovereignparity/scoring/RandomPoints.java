package org.sovereignparity.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

/**
 * A random points rule whose inputs stand in one place each, some of them missing, and the same
 * rule as a function of doubles. All numbers are so few binary digits long that doubles are exact,
 * and that the grid of completions has one between any two at which something changes. What there
 * is none of is no number.
 */
final class RandomPoints {
  private static final double STEP = 0.125;

  /** A rule of three levels divides by less than 64, so that nothing happens beyond. */
  private static final double FAR = 64 * 4;

  private static final double NO_END = 100_000;
  private static final double NONE = Double.NaN;

  final Quantity rule;
  final Facts facts;
  final List<String> missing = new ArrayList<>();
  private final ToDoubleFunction<double[]> plain;
  private final List<double[]> grids = new ArrayList<>();

  private final Random random;
  private final Map<String, Rational> numbers = new LinkedHashMap<>();
  private final Set<String> none = new LinkedHashSet<>();
  private final Map<String, Ratings> ratings = new LinkedHashMap<>();
  private final Map<String, BestOfField> best = new LinkedHashMap<>();
  private int nodes = 0;

  /** How many may be missing: fewer where one of them has a long grid. */
  private int most = 3;

  private record Node(Quantity rule, ToDoubleFunction<double[]> plain) {}

  RandomPoints(Random random) {
    this.random = random;
    Node root = node(3);
    this.rule = root.rule();
    this.plain = root.plain();
    this.facts = Facts.builder().numbers(numbers).none(none).ratings(ratings).best(best).build();
  }

  private Node node(int depth) {
    Label label = Label.of("n" + nodes++);
    if (depth == 0) {
      return leaf(label);
    }
    return switch (random.nextInt(10)) {
      case 0 -> leaf(label);
      case 1 -> moved(label, node(depth - 1));
      case 2, 3 -> rounded(label, node(depth - 1));
      case 4 -> cap(label, node(depth - 1));
      case 5 -> relative(label, node(depth - 1));
      case 6 -> minimum(label, nodes(depth - 1, 2));
      case 7 -> mean(label, nodes(depth - 1, 2));
      case 8 -> weighted(label, nodes(depth - 1, 3));
      default -> sum(label, nodes(depth - 1, 2));
    };
  }

  private List<Node> nodes(int depth, int count) {
    return IntStream.range(0, count).mapToObj(unused -> node(depth)).toList();
  }

  private static List<Quantity> rules(List<Node> nodes) {
    return nodes.stream().map(Node::rule).toList();
  }

  private static Rational exact(double number) {
    return Rational.from(BigDecimal.valueOf(number));
  }

  /** Half a point or more, so that a best or a limit is not 0. */
  private double halves(int most) {
    return 0.5 * (1 + random.nextInt(2 * most));
  }

  private Node leaf(Label label) {
    if (random.nextInt(12) == 0) {
      none.add(label.id());
      return new Node(
          Quantity.input(label, label.id(), Rational.ZERO, Optional.empty(), true), inputs -> NONE);
    }
    double lowest = random.nextInt(3);
    double highest = lowest + 1 + random.nextInt(3);
    boolean unbounded = most == 3 && grids.size() < 2 && random.nextInt(5) == 0;
    Quantity rule =
        unbounded || random.nextBoolean()
            ? Quantity.input(
                label,
                label.id(),
                exact(lowest),
                unbounded ? Optional.empty() : Optional.of(exact(highest)))
            : Quantity.panel(label, label.id(), exact(lowest), exact(highest), 0);
    if (missing.size() >= most || random.nextInt(4) == 0) {
      double value = lowest + STEP * random.nextInt(9);
      if (rule instanceof Input) {
        numbers.put(label.id(), exact(value));
      } else {
        ratings.put(label.id(), Ratings.of(List.of(exact(value))));
      }
      return new Node(rule, inputs -> value);
    }
    int index = missing.size();
    missing.add(label.id());
    most = unbounded ? 2 : most;
    grids.add(grid(lowest, highest, unbounded));
    return new Node(rule, inputs -> inputs[index]);
  }

  private static double[] grid(double lowest, double highest, boolean unbounded) {
    int steps = (int) (((unbounded ? FAR : highest) - lowest) / STEP);
    double[] grid = IntStream.rangeClosed(0, steps).mapToDouble(i -> lowest + STEP * i).toArray();
    if (unbounded) {
      grid[steps] = NO_END;
    }
    return grid;
  }

  private Node moved(Label label, Node of) {
    return switch (random.nextInt(3)) {
      case 0 -> scaled(label, of);
      case 1 -> between(label, of);
      default -> quotient(label, of);
    };
  }

  /** By 1 or by 2, of which halves are exact in doubles, as what is between is not. */
  private Node quotient(Label label, Node of) {
    String heads = label.id() + " heads";
    Quantity by = Quantity.input(Label.of(heads), heads, Rational.ONE, Optional.of(Rational.of(2)));
    Quantity rule = Quantity.quotient(label, of.rule(), by);
    if (missing.size() >= most || random.nextInt(4) == 0) {
      numbers.put(heads, Rational.of(2));
      return new Node(rule, inputs -> of.plain().applyAsDouble(inputs) / 2);
    }
    int index = missing.size();
    missing.add(heads);
    grids.add(new double[] {1, 2});
    return new Node(rule, inputs -> of.plain().applyAsDouble(inputs) / inputs[index]);
  }

  private Node scaled(Label label, Node of) {
    boolean twice = random.nextBoolean();
    return new Node(
        Quantity.scaled(label, of.rule(), exact(twice ? 2 : 1), exact(twice ? 1 : 2)),
        inputs -> of.plain().applyAsDouble(inputs) * (twice ? 2 : 0.5));
  }

  private Node rounded(Label label, Node of) {
    List<String> modes =
        List.of("half-up", "half-even", "half-down", "up", "down", "ceiling", "floor");
    String mode = modes.get(random.nextInt(modes.size()));
    return new Node(
        Quantity.rounded(label, of.rule(), Rounding.parse(mode + "-0")),
        inputs -> round(of.plain().applyAsDouble(inputs), mode));
  }

  /** Of a number that is not negative. */
  static double round(double number, String mode) {
    double below = Math.floor(number);
    double rest = number - below;
    return switch (mode) {
      case "up", "ceiling" -> Math.ceil(number);
      case "down", "floor" -> below;
      case "half-up" -> rest >= 0.5 ? below + 1 : below;
      case "half-down" -> rest > 0.5 ? below + 1 : below;
      default -> Math.rint(number);
    };
  }

  private Node between(Label label, Node of) {
    double from = random.nextInt(5);
    double way = (random.nextBoolean() ? 1 : -1) * (random.nextBoolean() ? 1 : 2);
    return new Node(
        Quantity.between(label, of.rule(), exact(from), exact(from + way), exact(2)),
        inputs -> clamped((of.plain().applyAsDouble(inputs) - from) / way) * 2);
  }

  private static double clamped(double share) {
    return Math.min(1, Math.max(0, share));
  }

  private Node cap(Label label, Node of) {
    double limit = halves(4);
    return new Node(
        Quantity.cap(label, of.rule(), exact(limit)),
        inputs -> Math.min(limit, of.plain().applyAsDouble(inputs)));
  }

  private Node relative(Label label, Node of) {
    if (of.rule().stream(RelativeToBest.class).findAny().isPresent()) {
      return of;
    }
    double best = random.nextBoolean() ? 4 : 2;
    double points = random.nextBoolean() ? 4 : 1;
    if (random.nextInt(3) == 0) {
      return fromWorst(label, of, best, points);
    }
    this.best.put(label.id(), BestOfField.of(exact(best), "B"));
    return new Node(
        Quantity.relativeToBest(label, of.rule(), exact(points)),
        inputs -> of.plain().applyAsDouble(inputs) / best * points);
  }

  /** From less than any value to one above, or from one that is above all where there is such. */
  private Node fromWorst(Label label, Node of, double best, double points) {
    boolean isBounded =
        of.rule().maximum().filter(most -> most.compareTo(exact(FAR)) <= 0).isPresent();
    boolean lowerIsBetter = isBounded && random.nextBoolean();
    double worst = lowerIsBetter ? FAR : -best;
    double least = lowerIsBetter ? -FAR : best;
    this.best.put(label.id(), BestOfField.of(exact(least), "B").from(exact(worst)));
    return new Node(
        Quantity.relativeToBest(label, of.rule(), exact(points), lowerIsBetter, true),
        inputs -> (of.plain().applyAsDouble(inputs) - worst) / (least - worst) * points);
  }

  private static Node minimum(Label label, List<Node> parts) {
    return new Node(
        Quantity.minimum(label, rules(parts)), inputs -> values(parts, inputs).min().orElse(0));
  }

  private Node mean(Label label, List<Node> parts) {
    return switch (random.nextInt(3)) {
      case 0 ->
          new Node(
              Quantity.mean(label, rules(parts), Optional.of(IfNone.LEFT_OUT)),
              inputs -> values(parts, inputs).filter(v -> !Double.isNaN(v)).average().orElse(NONE));
      case 1 ->
          new Node(
              Quantity.mean(label, rules(parts), Optional.of(IfNone.COUNTS_ZERO)),
              inputs -> values(parts, inputs).filter(v -> !Double.isNaN(v)).sum() / 2);
      default ->
          new Node(Quantity.mean(label, rules(parts)), inputs -> values(parts, inputs).sum() / 2);
    };
  }

  private static DoubleStream values(List<Node> parts, double[] inputs) {
    return parts.stream().mapToDouble(part -> part.plain().applyAsDouble(inputs));
  }

  private static Node weighted(Label label, List<Node> parts) {
    return new Node(
        Quantity.weightedMean(
            label, rules(parts), List.of(Rational.ONE, Rational.ONE, Rational.of(2))),
        inputs ->
            (parts.get(0).plain().applyAsDouble(inputs)
                    + parts.get(1).plain().applyAsDouble(inputs)
                    + 2 * parts.get(2).plain().applyAsDouble(inputs))
                / 4);
  }

  private Node sum(Label label, List<Node> parts) {
    if (random.nextInt(3) == 0) {
      return new Node(
          Quantity.sum(label, rules(parts.subList(0, 1)), rules(parts.subList(1, 2))),
          inputs ->
              Math.max(
                  0,
                  parts.get(0).plain().applyAsDouble(inputs)
                      - parts.get(1).plain().applyAsDouble(inputs)));
    }
    return new Node(
        Quantity.sum(label, rules(parts)),
        inputs -> parts.stream().mapToDouble(part -> part.plain().applyAsDouble(inputs)).sum());
  }

  /** Tried with every completion on the grid. */
  void tryAll(Consumer<double[]> trial) {
    tryAll(new double[missing.size()], 0, trial);
  }

  private void tryAll(double[] inputs, int from, Consumer<double[]> trial) {
    if (from == inputs.length) {
      trial.accept(inputs);
      return;
    }
    for (double value : grids.get(from)) {
      inputs[from] = value;
      tryAll(inputs, from + 1, trial);
    }
  }

  /** Whether there is no value, whatever is filled in. */
  boolean isNone() {
    return Double.isNaN(value(grids.stream().mapToDouble(grid -> grid[0]).toArray()));
  }

  double value(double[] inputs) {
    return plain.applyAsDouble(inputs);
  }

  /** The value with one input at its least, or at its greatest. */
  double value(double[] inputs, int input, boolean greatest) {
    double[] grid = grids.get(input);
    double[] changed = Arrays.copyOf(inputs, inputs.length);
    changed[input] = greatest ? grid[grid.length - 1] : grid[0];
    return value(changed);
  }

  /** Whether something may be rounded to any of more numbers than are looked at one by one. */
  boolean hasEndlessSteps() {
    return most == 2 && rule.stream(Rounded.class).findAny().isPresent();
  }

  /**
   * Whether one mean of several may make less of a difference to another than a step does, as a
   * divisor may, and what lies in a wide field.
   */
  boolean isFinerThanGrid() {
    return rule.stream(Quotient.class).findAny().isPresent()
        || rule.stream(RelativeToBest.class).anyMatch(RelativeToBest::lowerIsBetter)
        || rule.stream(WeightedMean.class).findAny().isPresent()
            && rule.stream()
                    .filter(node -> node instanceof Mean || node instanceof WeightedMean)
                    .count()
                > 1;
  }

  boolean isUnbounded(double value) {
    return value > FAR;
  }
}
