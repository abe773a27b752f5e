package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.References.Leaders;

/**
 * A plan as a scan of columns: what it asks of all candidates that have every score and the same
 * references.
 *
 * @param apart the rows that are no such candidates
 */
record CompiledPlan(Scan scan, BitSet apart) {

  /**
   * {@return the plan compiled, unless it is beyond what can be}
   *
   * @param geometric the mean, if the aggregation is that one
   * @param proven the roundings that are counted: {@link Band#PROVEN}, but in tests
   */
  static Optional<CompiledPlan> of(
      References references,
      ParityPolicy policy,
      Threshold threshold,
      Optional<GeometricMean> geometric,
      IntUnaryOperator proven) {
    BitSet used = references.complete();
    boolean isWhole = used.cardinality() == references.board().columns().size();
    if (threshold.rounding().isPresent()
        || references.isOpen()
        || used.isEmpty()
        || !(isWhole || policy.missing() == MissingScores.EXCLUDE)) {
      return Optional.empty();
    }
    List<ScoreColumn> columns = used.stream().mapToObj(references.board().columns()::get).toList();
    ImmutableList<Leaders> leaders = references.leaders(used);
    return new Compilation(columns, leaders, policy, threshold, proven)
        .scan(geometric)
        .map(scan -> new CompiledPlan(scan, apart(columns, leaders)));
  }

  private static BitSet apart(List<ScoreColumn> columns, List<Leaders> leaders) {
    BitSet apart = new BitSet();
    leaders.forEach(leading -> apart.set(leading.best().row()));
    for (ScoreColumn column : columns) {
      if (column.count() < column.size()) {
        apart.or(column.missing());
      }
    }
    return apart;
  }

  /** Puts what the scan decides, and else {@link Scan#UNDECIDED}. */
  void decide(byte[] verdicts) {
    for (int from = 0; from < verdicts.length; from += Scan.BLOCK) {
      scan.decide(from, Math.min(from + Scan.BLOCK, verdicts.length), verdicts);
    }
    apart.stream().forEach(row -> verdicts[row] = Scan.UNDECIDED);
  }

  /** The making of a scan. */
  private record Compilation(
      List<ScoreColumn> columns,
      List<Leaders> leaders,
      ParityPolicy policy,
      Threshold threshold,
      IntUnaryOperator proven) {

    Optional<? extends Scan> scan(Optional<GeometricMean> geometric) {
      return switch (policy.aggregation()) {
        case RATIO_OF_MEANS -> scores().flatMap(this::ratioOfMeans);
        case MEAN_OF_RATIOS -> ratios().flatMap(this::meanOfRatios);
        case MINIMUM_RATIO -> ratios().flatMap(terms -> LeastScan.of(terms, threshold));
        case GEOMETRIC_MEAN_OF_RATIOS ->
            geometric
                .filter(GeometricMean::isNeverRefused)
                .flatMap(mean -> ratios().flatMap(terms -> geometricMean(terms, mean)));
      };
    }

    private Optional<? extends Scan> ratioOfMeans(List<Term> terms) {
      List<Rational> references = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        references.add(weight(i).times(reference(i)));
      }
      return sum(terms, Rational.sum(references));
    }

    private Optional<? extends Scan> meanOfRatios(List<Term> terms) {
      List<Rational> weights = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        weights.add(weight(i));
      }
      return sum(terms, Rational.sum(weights));
    }

    private Optional<? extends Scan> sum(List<Term> terms, Rational whole) {
      List<Term> weighted = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        weighted.add(terms.get(i).times(weight(i)));
      }
      Rational bound = threshold.value().times(whole);
      Optional<FixedPointScan> narrow = FixedPointScan.of(weighted, bound, threshold, proven);
      return narrow.isPresent() ? narrow : SumScan.of(weighted, bound, threshold, proven);
    }

    private Optional<ProductScan> geometricMean(List<Term> terms, GeometricMean mean) {
      int[] weights =
          columns.stream().mapToInt(column -> mean.weight(column.benchmark())).toArray();
      return ProductScan.of(terms, weights, threshold, proven);
    }

    private Optional<List<Term>> scores() {
      return all(
          columns.stream().map(column -> Term.score(column, policy.normalisation())).toList());
    }

    private Optional<List<Term>> ratios() {
      List<Optional<Term>> terms = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        terms.add(Term.ratio(columns.get(i), reference(i), policy));
      }
      return all(terms);
    }

    private static Optional<List<Term>> all(List<Optional<Term>> terms) {
      return terms.stream().allMatch(Optional::isPresent)
          ? Optional.of(terms.stream().map(Optional::orElseThrow).collect(toImmutableList()))
          : Optional.empty();
    }

    private Rational weight(int index) {
      return policy.weights().of(columns.get(index).benchmark().id());
    }

    private Rational reference(int index) {
      return leaders.get(index).best().normalised();
    }
  }
}
