package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.internal.NearestDouble;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.Sample;

/** The wire forms of what items say: how many were right, or the score of each. */
public final class ItemNumbers {
  /** How many items. */
  public static final Codec<Integer> COUNT =
      Values.integer(0, Proportion.MAX_ITEMS)
          .says("How many items; at most 1,000,000,000, of paired counts together.")
          .named("count");

  /** The score of each item. */
  public static final Codec<Iterable<Rational>> SCORES =
      Values.list(Values.QUANTITY)
          .says(
              "A score for each item, as exact numbers; each 0, or of a magnitude within"
                  + " 1e-50..1e50.")
          .named("itemScores");

  private ItemNumbers() {}

  /** {@return the part that was right, under the given keys} */
  public static Proportion proportion(Fields fields, String right, String items) {
    int n = fields.required(items).integer(0, Proportion.MAX_ITEMS);
    return Proportion.of(fields.required(right).integer(0, n), n);
  }

  /** {@return the counts {@code n11}, {@code n10}, {@code n01} and {@code n00}} */
  public static PairedCounts pairedCounts(Fields fields) {
    int left = Proportion.MAX_ITEMS;
    int both = fields.required("n11").integer(0, left);
    left -= both;
    int candidateOnly = fields.required("n10").integer(0, left);
    left -= candidateOnly;
    int referenceOnly = fields.required("n01").integer(0, left);
    left -= referenceOnly;
    int neither = fields.required("n00").integer(0, left);
    return PairedCounts.of(both, candidateOnly, referenceOnly, neither);
  }

  /** {@return the scores of at least one item} */
  public static Sample sample(Node node) {
    ImmutableList<Node> scores = node.items();
    if (scores.isEmpty()) {
      throw notDefined(node, "Scores must be at least one: []");
    }
    return Sample.of(scores.stream().mapToDouble(score -> nearest(score, "Score")).toArray());
  }

  /**
   * {@return the nearest double to an exact number of a magnitude within the bounds}
   *
   * @param subject begins the message about any other
   */
  static double nearest(Node node, String subject) {
    Rational exact = node.quantity();
    double nearest = nearest(exact);
    double magnitude = Math.abs(nearest);
    boolean isInBounds = magnitude >= Sample.MIN_MAGNITUDE && magnitude <= Sample.MAX_MAGNITUDE;
    if (exact.signum() != 0 && !isInBounds) {
      throw node.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "%s must be 0 or of a magnitude within %s..%s: %s"
              .formatted(
                  subject,
                  Sample.MIN_MAGNITUDE,
                  Sample.MAX_MAGNITUDE,
                  Texts.shown(exact.toString())));
    }
    return nearest;
  }

  /** {@return the nearest double, ties to even} */
  public static double nearest(Rational exact) {
    return NearestDouble.of(exact.numerator(), exact.denominator());
  }

  /** {@return the refusal of data for which a method gives no result} */
  public static InvalidDocumentException notDefined(Node at, String message) {
    return at.refused(MethodNotDefinedException.Code.METHOD_NOT_DEFINED, message);
  }
}
