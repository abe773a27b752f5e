package org.sovereignparity.statistics;

/**
 * What is expected of two models before they are measured: the parts that each will have right and,
 * on the same items, how often they will disagree.
 */
public final class Expectation {
  private static final double ROUNDING = 1e-12;

  private final double candidate;
  private final double reference;
  private final double disagreement;
  private final boolean isPaired;

  private Expectation(double candidate, double reference, double disagreement, boolean isPaired) {
    checkPart("Candidate", candidate);
    checkPart("Reference", reference);
    if (reference == 0) {
      throw new IllegalArgumentException("Reference must be above 0: " + reference);
    }
    this.candidate = candidate;
    this.reference = reference;
    this.disagreement = disagreement;
    this.isPaired = isPaired;
  }

  /**
   * {@return expectations of separate items, as many of one as of the other}
   *
   * @param candidate the part that the candidate will have right, within 0..1
   * @param reference the part that the reference will have right, above 0 and at most 1
   * @throws IllegalArgumentException if a part is not
   */
  public static Expectation separateItems(double candidate, double reference) {
    return new Expectation(candidate, reference, 0, false);
  }

  /**
   * {@return expectations of the same items}
   *
   * @param candidate the part that the candidate will have right, within 0..1
   * @param reference the part that the reference will have right, above 0 and at most 1
   * @param disagreement the part of the items that just one of them will have right: at least the
   *     difference of the two, at most their sum and two less their sum
   * @throws IllegalArgumentException if a part is not
   */
  public static Expectation sameItems(double candidate, double reference, double disagreement) {
    Expectation expectation = new Expectation(candidate, reference, disagreement, true);
    double least = Math.abs(candidate - reference);
    double most = Math.min(candidate + reference, 2 - candidate - reference);
    if (!(disagreement >= least - ROUNDING && disagreement <= most + ROUNDING)) {
      throw new IllegalArgumentException(
          "Disagreement must lie within %s..%s: %s".formatted(least, most, disagreement));
    }
    return expectation;
  }

  /**
   * {@return the parts and the disagreement of data that are there, as expectations of new items}
   *
   * @throws MethodNotDefinedException if there are no items, or nothing of the reference is right
   */
  public static Expectation of(PairedCounts counts) {
    counts.reference().checkAny().checkAnyRight();
    double discordant = (double) counts.candidateOnly() + counts.referenceOnly();
    return sameItems(counts.candidate().p(), counts.reference().p(), discordant / counts.items());
  }

  private static void checkPart(String subject, double part) {
    if (!(part >= 0 && part <= 1)) {
      throw new IllegalArgumentException(subject + " must lie within 0..1: " + part);
    }
  }

  /** {@return the ratio that is expected} */
  public double ratio() {
    return candidate / reference;
  }

  double reference() {
    return reference;
  }

  /** {@return the least candidate that agrees with the rest} */
  double leastCandidate() {
    return isPaired ? Math.max(reference - disagreement, disagreement - reference) : 0;
  }

  /** {@return the greatest candidate that agrees with the rest} */
  double greatestCandidate() {
    return isPaired
        ? Math.min(1, Math.min(reference + disagreement, 2 - reference - disagreement))
        : 1;
  }

  Expectation withCandidate(double other) {
    return new Expectation(other, reference, disagreement, isPaired);
  }

  /**
   * What x - margin y is like on one item of each, of separate ones.
   *
   * @param mean its mean
   * @param deviation its standard deviation
   * @param nullDeviation the standard deviation that a test of the margin expects
   */
  record Moments(double mean, double deviation, double nullDeviation) {}

  Moments at(double margin) {
    double mean = excess(margin);
    double variance = candidate * (1 - candidate) + margin * margin * reference * (1 - reference);
    double atMargin =
        candidate == 0 ? variance : new KoopmanScore(candidate, reference).variance(margin);
    return new Moments(mean, Math.sqrt(variance), Math.sqrt(atMargin));
  }

  boolean isPaired() {
    return isPaired;
  }

  /** {@return by how much the candidate is expected to exceed the margin times the reference} */
  double excess(double margin) {
    return candidate - margin * reference;
  }

  /** {@return the parts of the same items that both have right, one only, and neither} */
  double[] parts() {
    double candidateOnly = Math.max(0, (disagreement + candidate - reference) / 2);
    double referenceOnly = Math.max(0, (disagreement - candidate + reference) / 2);
    double both = Math.max(0, reference - referenceOnly);
    double neither = Math.max(0, 1 - both - candidateOnly - referenceOnly);
    return new double[] {both, candidateOnly, referenceOnly, neither};
  }

  /** {@return the parts} */
  @Override
  public String toString() {
    return isPaired
        ? "%s and %s on the same items, of which %s differ"
            .formatted(candidate, reference, disagreement)
        : candidate + " and " + reference + " on separate items";
  }
}
