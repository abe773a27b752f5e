package org.sovereignparity.parity;

import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.PlainFraction;
import org.sovereignparity.number.PlainRoot;
import org.sovereignparity.number.Threshold;

/**
 * A second, plain computation of the ratio from the text of the scores: the formulas as they are
 * written, over fractions that are never reduced and roots that are never taken. It is asked only
 * about what is not refused, and does not say why there is no ratio.
 */
final class PlainParity {
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private final Question question;
  private final ParityPolicy policy;
  private final List<String> rivals = new ArrayList<>();
  private final List<Benchmark> used = new ArrayList<>();
  private final List<PlainFraction> references = new ArrayList<>();

  private PlainParity(Question question) {
    this.question = question;
    this.policy = question.policy();
  }

  /** {@return the ratio, if there is one} */
  static Optional<PlainRoot> ratio(Question question) {
    PlainParity plain = new PlainParity(question);
    return plain.chooseRivals() && plain.chooseBenchmarks() ? plain.ratio() : Optional.empty();
  }

  /** {@return the sum of the references with their weights, where there is a ratio} */
  static PlainFraction weightedReferences(Question question) {
    PlainParity plain = new PlainParity(question);
    boolean chosen = plain.chooseRivals() && plain.chooseBenchmarks();
    return chosen
        ? plain.sum(plain.used.stream().map(plain::reference).toList())
        : PlainFraction.ZERO;
  }

  /** {@return whether {@code ratio}, rounded if the threshold says so, reaches it} */
  static boolean isMet(PlainRoot ratio, Threshold threshold) {
    PlainFraction value = PlainFraction.parse(threshold.value().toFractionString());
    int order =
        threshold
            .rounding()
            .map(rounding -> ratio.rounded(rounding.decimals(), rounding.mode()))
            .map(rounded -> PlainFraction.of(rounded).compareTo(value))
            .orElseGet(() -> ratio.compareTo(value));
    return threshold.isStrict() ? order > 0 : order >= 0;
  }

  private boolean chooseRivals() {
    for (Model model : question.models()) {
      String id = model.id();
      if (question.frontier().models().contains(id) && !id.equals(question.candidate())) {
        Optional<ReleaseWindow> window = question.frontier().window();
        if (window.isPresent() && model.released().isEmpty()) {
          return false;
        }
        if (window.isEmpty() || window.get().contains(model.released().orElseThrow())) {
          rivals.add(id);
        }
      }
    }
    return !rivals.isEmpty();
  }

  private boolean chooseBenchmarks() {
    for (Benchmark benchmark : question.benchmarks()) {
      boolean complete = rivals.stream().allMatch(rival -> has(rival, benchmark));
      boolean present = has(question.candidate(), benchmark);
      if (complete && (present || policy.missing() == MissingScores.COUNTS_ZERO)) {
        used.add(benchmark);
      } else if (policy.missing() != MissingScores.EXCLUDE) {
        return false;
      }
    }
    return !used.isEmpty();
  }

  private boolean has(String model, Benchmark benchmark) {
    return question.scores().contains(model, benchmark.id());
  }

  private Optional<PlainRoot> ratio() {
    used.forEach(benchmark -> references.add(reference(benchmark)));
    if (policy.aggregation() == Aggregation.RATIO_OF_MEANS) {
      PlainFraction sum = sum(references);
      return sum.signum() > 0 ? whole(sum(candidates()).over(sum)) : Optional.empty();
    }
    List<PlainFraction> ratios = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      Optional<PlainFraction> ratio = ratio(used.get(i), references.get(i));
      if (ratio.isEmpty()) {
        return Optional.empty();
      }
      ratios.add(ratio.get());
    }
    return switch (policy.aggregation()) {
      case RATIO_OF_MEANS -> throw new IllegalStateException();
      case MEAN_OF_RATIOS ->
          whole(sum(ratios).over(sum(Collections.nCopies(used.size(), PlainFraction.ONE))));
      case MINIMUM_RATIO -> whole(Collections.min(ratios));
      case GEOMETRIC_MEAN_OF_RATIOS -> geometric(ratios);
    };
  }

  private static Optional<PlainRoot> whole(PlainFraction ratio) {
    return Optional.of(new PlainRoot(ratio, 1));
  }

  private Optional<PlainRoot> geometric(List<PlainFraction> ratios) {
    BigInteger denominators = BigInteger.ONE;
    for (Benchmark benchmark : used) {
      BigInteger den = weight(benchmark).den();
      denominators = denominators.multiply(den).divide(denominators.gcd(den));
    }
    PlainFraction product = PlainFraction.ONE;
    int degree = 0;
    for (int i = 0; i < used.size(); i++) {
      PlainFraction weight = weight(used.get(i));
      int power = weight.num().multiply(denominators).divide(weight.den()).intValueExact();
      product = product.times(ratios.get(i).power(power));
      degree += power;
      if (ratios.get(i).signum() < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new PlainRoot(product, degree));
  }

  private Optional<PlainFraction> ratio(Benchmark benchmark, PlainFraction reference) {
    boolean lower = benchmark.direction() == LOWER_IS_BETTER;
    boolean present = has(question.candidate(), benchmark);
    PlainFraction candidate = candidate(benchmark);
    if (reference.signum() <= 0 || (lower && present && candidate.signum() <= 0)) {
      return Optional.empty();
    }
    PlainFraction ratio = lower && present ? reference.over(candidate) : candidate.over(reference);
    return Optional.of(
        policy.cap().map(PlainFraction::of).filter(cap -> cap.compareTo(ratio) < 0).orElse(ratio));
  }

  private List<PlainFraction> candidates() {
    return used.stream().map(this::candidate).toList();
  }

  private PlainFraction candidate(Benchmark benchmark) {
    return has(question.candidate(), benchmark)
        ? normalised(question.candidate(), benchmark)
        : PlainFraction.ZERO;
  }

  private PlainFraction reference(Benchmark benchmark) {
    boolean lower = benchmark.direction() == LOWER_IS_BETTER;
    Comparator<PlainFraction> better =
        lower ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return switch (question.frontier().kind()) {
      case MODEL -> normalised(rivals.get(0), benchmark);
      case BEST_MODEL -> normalised(bestModel(), benchmark);
      case BEST_PER_BENCHMARK ->
          rivals.stream().map(rival -> normalised(rival, benchmark)).max(better).orElseThrow();
    };
  }

  /** Of equals the first by id. */
  private String bestModel() {
    Comparator<String> bySum =
        Comparator.comparing(rival -> sum(used.stream().map(b -> normalised(rival, b)).toList()));
    return Collections.max(rivals, bySum.thenComparing(BY_CODE_POINT.reversed()));
  }

  /** {@return the sum of {@code terms}, one for each benchmark used, with their weights} */
  private PlainFraction sum(List<PlainFraction> terms) {
    PlainFraction sum = PlainFraction.ZERO;
    for (int i = 0; i < terms.size(); i++) {
      sum = sum.plus(terms.get(i).times(weight(used.get(i))));
    }
    return sum;
  }

  private PlainFraction weight(Benchmark benchmark) {
    return policy.weights().areEqual()
        ? PlainFraction.ONE
        : PlainFraction.of(policy.weights().of(benchmark.id()));
  }

  private PlainFraction normalised(String model, Benchmark benchmark) {
    PlainFraction x = PlainFraction.parse(question.scores().get(model, benchmark.id()));
    if (policy.normalisation() == Normalisation.RAW) {
      return x;
    }
    boolean aboveChance = policy.normalisation() == Normalisation.ABOVE_CHANCE;
    PlainFraction zero =
        PlainFraction.of(aboveChance ? benchmark.chance().orElseThrow() : benchmark.scale().min());
    PlainFraction max = PlainFraction.of(benchmark.scale().max().orElseThrow());
    PlainFraction share = x.minus(zero).over(max.minus(zero));
    return aboveChance && share.signum() < 0 ? PlainFraction.ZERO : share;
  }
}
