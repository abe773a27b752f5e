package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

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
    return threshold.rounding().isPresent()
        ? Optional.empty()
        : Compilation.of(references, policy, threshold, proven)
            .flatMap(
                made -> made.scan(geometric).map(scan -> new CompiledPlan(scan, made.apart())));
  }

  /** {@return what the same candidates are ranked by, unless it is beyond what can be compiled} */
  static Optional<CompiledRanking> ranking(
      References references, ParityPolicy policy, Optional<GeometricMean> geometric) {
    return Compilation.of(references, policy, Threshold.atLeast(Rational.ONE), Band.PROVEN)
        .flatMap(
            made ->
                made.keys(geometric)
                    .map(keys -> new CompiledRanking(keys, made.apart(), made.leaders())));
  }

  /** Puts what the scan decides, and else {@link Scan#UNDECIDED}. */
  void decide(byte[] verdicts) {
    for (int from = 0; from < verdicts.length; from += Scan.BLOCK) {
      scan.decide(from, Math.min(from + Scan.BLOCK, verdicts.length), verdicts);
    }
    apart.stream().forEach(row -> verdicts[row] = Scan.UNDECIDED);
  }

  /** A sum that is divided by a whole. */
  private record Sum(List<Term> terms, Rational whole) {
    Rational bound(Threshold threshold) {
      return threshold.value().times(whole);
    }
  }

  /** The making of a scan. */
  private record Compilation(
      List<ScoreColumn> columns,
      List<Leaders> leaders,
      ParityPolicy policy,
      Threshold threshold,
      IntUnaryOperator proven) {

    static Optional<Compilation> of(
        References references, ParityPolicy policy, Threshold threshold, IntUnaryOperator proven) {
      BitSet used = references.complete();
      boolean isWhole = used.cardinality() == references.board().columns().size();
      if (references.isOpen()
          || used.isEmpty()
          || !(isWhole || policy.missing() == MissingScores.EXCLUDE)) {
        return Optional.empty();
      }
      return Optional.of(
          new Compilation(
              used.stream().mapToObj(references.board().columns()::get).toList(),
              references.leaders(used),
              policy,
              threshold,
              proven));
    }

    /** {@return the rows that are references, or have not every score} */
    BitSet apart() {
      BitSet apart = new BitSet();
      leaders.forEach(leading -> leading.markAlone(apart));
      columns.forEach(column -> apart.or(column.missing()));
      return apart;
    }

    Optional<? extends Scan> scan(Optional<GeometricMean> geometric) {
      return switch (policy.aggregation()) {
        case RATIO_OF_MEANS, MEAN_OF_RATIOS -> sum().flatMap(this::sumScan);
        case MINIMUM_RATIO -> ratios().flatMap(terms -> LeastScan.of(terms, threshold));
        case GEOMETRIC_MEAN_OF_RATIOS -> productScan(geometric);
      };
    }

    /** {@return what ranks, where it can be told of sums and products alone} */
    Optional<? extends RatioKeys> keys(Optional<GeometricMean> geometric) {
      return switch (policy.aggregation()) {
        case RATIO_OF_MEANS, MEAN_OF_RATIOS -> sum().flatMap(this::wideSumScan);
        case MINIMUM_RATIO -> Optional.empty();
        case GEOMETRIC_MEAN_OF_RATIOS -> productScan(geometric);
      };
    }

    private Optional<? extends Scan> sumScan(Sum sum) {
      Optional<FixedPointScan> narrow =
          FixedPointScan.of(sum.terms(), sum.bound(threshold), threshold, proven);
      return narrow.isPresent() ? narrow : wideSumScan(sum);
    }

    private Optional<SumScan> wideSumScan(Sum sum) {
      return SumScan.of(sum.terms(), sum.bound(threshold), threshold, proven);
    }

    private Optional<Sum> sum() {
      boolean isOfScores = policy.aggregation() == Aggregation.RATIO_OF_MEANS;
      List<Rational> whole = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        whole.add(isOfScores ? weight(i).times(reference(i)) : weight(i));
      }
      return (isOfScores ? scores() : ratios())
          .map(terms -> new Sum(weighted(terms), Rational.sum(whole)));
    }

    private List<Term> weighted(List<Term> terms) {
      List<Term> weighted = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        weighted.add(terms.get(i).times(weight(i)));
      }
      return weighted;
    }

    private Optional<ProductScan> productScan(Optional<GeometricMean> geometric) {
      return geometric.flatMap(
          mean ->
              ratios().flatMap(terms -> ProductScan.of(terms, weights(mean), threshold, proven)));
    }

    private int[] weights(GeometricMean mean) {
      return columns.stream().mapToInt(column -> mean.weight(column.benchmark())).toArray();
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
      return leaders.get(index).normalised();
    }
  }
}
