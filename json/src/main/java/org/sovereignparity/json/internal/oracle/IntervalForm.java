package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.oracle.Request.asked;
import static org.sovereignparity.json.internal.oracle.Request.askedIfAny;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.ConfidenceSet;

/** What may be asked for an interval, and what is answered. */
public final class IntervalForm {
  private static final Codec<Integer> COUNT =
      Values.integer(0, 1_000_000_000)
          .says("How many items; at most 1,000,000,000, of paired counts together.")
          .named("count");

  private static final Codec<Iterable<Rational>> SCORES =
      Values.list(Values.QUANTITY)
          .says(
              "A score for each item, as exact numbers; each 0, or of a magnitude within"
                  + " 1e-50..1e50.")
          .named("itemScores");

  /** A method and what it takes; which keys there are depends on the method. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.<Responder.Answer>asked(
              "A two-sided confidence set for a proportion or a ratio. Its numbers are not exact,"
                  + " and decide no verdict.",
              fields -> IntervalRequest.answer(fields.node()),
              Request.ID,
              Request.op("interval"),
              asked("method", Values.ANY_TEXT)
                  .says("How the set is made; it says which of the other keys there are."),
              asked("confidence", Values.positive("Confidence"))
                  .says("How often the method is right, above 0 and below 1."),
              askedIfAny("x", COUNT).says("How many items were right."),
              askedIfAny("n", COUNT).says("How many items there were."),
              askedIfAny("x1", COUNT).says("How many items of the candidate were right."),
              askedIfAny("n1", COUNT).says("How many items the candidate had."),
              askedIfAny("x0", COUNT).says("How many items of the reference were right."),
              askedIfAny("n0", COUNT).says("How many items the reference had."),
              askedIfAny("n11", COUNT).says("How many items both answered rightly."),
              askedIfAny("n10", COUNT).says("How many items only the candidate answered rightly."),
              askedIfAny("n01", COUNT).says("How many items only the reference answered rightly."),
              askedIfAny("n00", COUNT).says("How many items neither answered rightly."),
              askedIfAny("candidate", SCORES).says("The scores of the candidate."),
              askedIfAny("reference", SCORES)
                  .says(
                      "The scores of the reference; for a paired method on the same items in the same order."))
          .with(
              """
              {"oneOf":[
               {"title":"A proportion","required":["x","n"],
                "properties":{"method":{"enum":["wilson","clopper-pearson"]},
                 "x1":false,"n1":false,"x0":false,"n0":false,"n11":false,"n10":false,"n01":false,
                 "n00":false,"candidate":false,"reference":false}},
               {"title":"A ratio on separate items","required":["x1","n1","x0","n0"],
                "properties":{"method":{"enum":["katz","adjusted-log","koopman","miettinen-nurminen"]},
                 "x":false,"n":false,"n11":false,"n10":false,"n01":false,"n00":false,"candidate":false,
                 "reference":false}},
               {"title":"A ratio on the same items","required":["n11","n10","n01","n00"],
                "properties":{"method":{"enum":["paired-wald","tang","bonett-price"]},
                 "x":false,"n":false,"x1":false,"n1":false,"x0":false,"n0":false,"candidate":false,
                 "reference":false}},
               {"title":"A ratio of means","required":["candidate","reference"],
                "properties":{"method":{"enum":["fieller-paired","delta-paired","fieller-pooled"]},
                 "x":false,"n":false,"x1":false,"n1":false,"x0":false,"n0":false,"n11":false,
                 "n10":false,"n01":false,"n00":false}}]}
              """);

  private static final Codec<Double> NUMBER =
      Codec.written(
          Schema.of("{\"type\":\"number\"}"),
          // Adding zero makes a negative zero positive. The text is the shortest of the double,
          // which that of the JDK is only from 19 on.
          number -> new Tree.NumberText(NumberOutput.toString(number + 0.0, true)));

  /** A kind of set with its limits by key. */
  private record Shape(String kind, ImmutableMap<String, Double> limits) {}

  /** What came out. */
  static final ObjectCodec<Answered<ConfidenceSet>> ANSWER =
      Answered.<ConfidenceSet>form(
              "A request interval was decided. Its numbers are floating point, in their shortest"
                  + " form.",
              required(
                      "kind",
                      Values.ANY_TEXT.schema(
                          schema ->
                              Schema.of(
                                  """
                              {"enum":["bounded","unbounded-above","exclusive","unbounded"]}
                              """)),
                      (ConfidenceSet set) -> shape(set).kind())
                  .says("The shape of the set; exclusive are two rays, unbounded is every number."),
              optional("estimate", NUMBER, (ConfidenceSet set) -> boxed(set.estimate()))
                  .says("The point estimate; left out where it is not defined."),
              limit("low", "The lower limit."),
              limit("high", "The upper limit, at least the lower one."),
              limit("below", "The end of the lower ray."),
              limit("above", "The start of the upper ray, at least the end of the lower one."))
          .with(
              """
              {"oneOf":[
               {"title":"An interval","required":["low","high"],
                "properties":{"kind":{"const":"bounded"},
                 "below":false,"above":false}},
               {"title":"A ray","required":["low"],
                "properties":{"kind":{"const":"unbounded-above"},
                 "high":false,"below":false,"above":false}},
               {"title":"Two rays","required":["below","above"],
                "properties":{"kind":{"const":"exclusive"},
                 "low":false,"high":false}},
               {"title":"Every number",
                "properties":{"kind":{"const":"unbounded"},
                 "low":false,"high":false,"below":false,"above":false}}]}
              """);

  private IntervalForm() {}

  private static Field<ConfidenceSet, Optional<Double>> limit(String key, String description) {
    return optional(
            key, NUMBER, (ConfidenceSet set) -> Optional.ofNullable(shape(set).limits().get(key)))
        .says(description);
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  private static Shape shape(ConfidenceSet set) {
    return set.match(new Shapes());
  }

  private static final class Shapes implements ConfidenceSet.Cases<Shape> {
    @Override
    public Shape bounded(ConfidenceSet.Bounded set) {
      return new Shape("bounded", ImmutableMap.of("low", set.low(), "high", set.high()));
    }

    @Override
    public Shape unboundedAbove(ConfidenceSet.UnboundedAbove set) {
      return new Shape("unbounded-above", ImmutableMap.of("low", set.low()));
    }

    @Override
    public Shape exclusive(ConfidenceSet.Exclusive set) {
      return new Shape("exclusive", ImmutableMap.of("below", set.below(), "above", set.above()));
    }

    @Override
    public Shape unbounded(ConfidenceSet.Unbounded set) {
      return new Shape("unbounded", ImmutableMap.of());
    }
  }
}
