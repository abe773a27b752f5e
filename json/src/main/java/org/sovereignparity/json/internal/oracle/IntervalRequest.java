package org.sovereignparity.json.internal.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.BiFunction;
import org.sovereignparity.internal.NearestDouble;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.BenchmarkEvidence;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.PairedRatioMethod;
import org.sovereignparity.statistics.PairedSample;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.ProportionMethod;
import org.sovereignparity.statistics.RatioMethod;
import org.sovereignparity.statistics.Sample;

/** A request of the operation {@code interval}. Its answer has numbers that are not exact. */
public final class IntervalRequest {
  private static final ImmutableMap<String, BiFunction<Node, ConfidenceLevel, ConfidenceSet>>
      METHODS =
          ImmutableMap.<String, BiFunction<Node, ConfidenceLevel, ConfidenceSet>>builder()
              .put("wilson", (n, c) -> proportion(n, c, ProportionMethod.WILSON))
              .put("clopper-pearson", (n, c) -> proportion(n, c, ProportionMethod.CLOPPER_PEARSON))
              .put("katz", (n, c) -> ratio(n, c, RatioMethod.KATZ))
              .put("adjusted-log", (n, c) -> ratio(n, c, RatioMethod.ADJUSTED_LOG))
              .put("koopman", (n, c) -> ratio(n, c, RatioMethod.KOOPMAN))
              .put("miettinen-nurminen", (n, c) -> ratio(n, c, RatioMethod.MIETTINEN_NURMINEN))
              .put("paired-wald", (n, c) -> pairedRatio(n, c, PairedRatioMethod.WALD))
              .put("tang", (n, c) -> pairedRatio(n, c, PairedRatioMethod.TANG))
              .put("bonett-price", (n, c) -> pairedRatio(n, c, PairedRatioMethod.BONETT_PRICE))
              .put("fieller-paired", (n, c) -> pairedMeans(n, c, MeanRatioMethod.FIELLER))
              .put("delta-paired", (n, c) -> pairedMeans(n, c, MeanRatioMethod.DELTA))
              .put("fieller-pooled", IntervalRequest::pooledMeans)
              .buildOrThrow();

  private IntervalRequest() {}

  static Responder.Answer answer(Node request) {
    Fields given = request.object();
    Node method = given.required("method");
    BiFunction<Node, ConfidenceLevel, ConfidenceSet> interval = method.word(METHODS);
    ConfidenceLevel confidence = confidence(given.required("confidence"));
    try {
      ConfidenceSet set = interval.apply(request, confidence);
      return Answered.of(IntervalForm.ANSWER, set);
    } catch (MethodNotDefinedException e) {
      throw notDefined(method, String.valueOf(e.getMessage()));
    }
  }

  private static InvalidDocumentException notDefined(Node at, String message) {
    return at.refused(DocumentFault.METHOD_NOT_DEFINED, message);
  }

  /** The error rate is subtracted exactly, so that levels close to 1 lose no digits. */
  private static ConfidenceLevel confidence(Node node) {
    Rational level = node.quantity();
    try {
      return ConfidenceLevel.ofErrorRate(nearest(Rational.ONE.minus(level)));
    } catch (IllegalArgumentException e) {
      throw node.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Confidence must be above 0 and below 1: " + Texts.shown(level.toString()));
    }
  }

  private static ConfidenceSet proportion(
      Node request, ConfidenceLevel c, ProportionMethod method) {
    return method.interval(proportion(fields(request, "x", "n"), "x", "n"), c);
  }

  private static ConfidenceSet ratio(Node request, ConfidenceLevel c, RatioMethod method) {
    Fields fields = fields(request, "x1", "n1", "x0", "n0");
    return method.interval(proportion(fields, "x1", "n1"), proportion(fields, "x0", "n0"), c);
  }

  private static Proportion proportion(Fields fields, String right, String items) {
    int n = fields.required(items).integer(0, Proportion.MAX_ITEMS);
    return Proportion.of(fields.required(right).integer(0, n), n);
  }

  private static ConfidenceSet pairedRatio(
      Node request, ConfidenceLevel c, PairedRatioMethod method) {
    Fields fields = fields(request, "n11", "n10", "n01", "n00");
    int left = Proportion.MAX_ITEMS;
    int both = fields.required("n11").integer(0, left);
    left -= both;
    int candidateOnly = fields.required("n10").integer(0, left);
    left -= candidateOnly;
    int referenceOnly = fields.required("n01").integer(0, left);
    left -= referenceOnly;
    int neither = fields.required("n00").integer(0, left);
    return method.interval(PairedCounts.of(both, candidateOnly, referenceOnly, neither), c);
  }

  private static ConfidenceSet pairedMeans(
      Node request, ConfidenceLevel c, MeanRatioMethod method) {
    Fields fields = fields(request, "candidate", "reference");
    Sample candidate = sample(fields.required("candidate"));
    Sample reference = sample(fields.required("reference"));
    if (candidate.size() != reference.size()) {
      throw notDefined(
          fields.required("reference"),
          "Lists must be of one length: %s, %s".formatted(candidate.size(), reference.size()));
    }
    return method.interval(BenchmarkEvidence.sameItems(PairedSample.of(candidate, reference)), c);
  }

  private static ConfidenceSet pooledMeans(Node request, ConfidenceLevel c) {
    Fields fields = fields(request, "candidate", "reference");
    return MeanRatioMethod.FIELLER_POOLED.interval(
        BenchmarkEvidence.separateItems(
            sample(fields.required("candidate")), sample(fields.required("reference"))),
        c);
  }

  /** {@return the fields of a request for a method that takes the given ones} */
  private static Fields fields(Node request, String... own) {
    return request.fields(
        ImmutableList.<String>builder().add("id", "op", "method", "confidence").add(own).build());
  }

  private static Sample sample(Node node) {
    ImmutableList<Node> scores = node.items();
    if (scores.isEmpty()) {
      throw notDefined(node, "Scores must be at least one: []");
    }
    return Sample.of(scores.stream().mapToDouble(IntervalRequest::score).toArray());
  }

  private static double score(Node node) {
    Rational exact = node.quantity();
    double score = nearest(exact);
    double magnitude = Math.abs(score);
    boolean isInBounds = magnitude >= Sample.MIN_MAGNITUDE && magnitude <= Sample.MAX_MAGNITUDE;
    if (exact.signum() != 0 && !isInBounds) {
      throw node.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Score must be 0 or of a magnitude within %s..%s: %s"
              .formatted(
                  Sample.MIN_MAGNITUDE, Sample.MAX_MAGNITUDE, Texts.shown(exact.toString())));
    }
    return score;
  }

  private static double nearest(Rational exact) {
    return NearestDouble.of(exact.numerator(), exact.denominator());
  }
}
