package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.statistics.ConfidenceSet;

/** The wire form of confidence sets, which are written only. */
public final class ConfidenceSets {
  /** A number in floating point, in its shortest form. */
  static final Codec<Double> NUMBER =
      Codec.written(
          Schema.of("{\"type\":\"number\"}"),
          // Adding zero makes a negative zero positive. The text is the shortest of the double,
          // which that of the JDK is only from 19 on.
          number -> new Tree.NumberText(NumberOutput.toString(number + 0.0, true)));

  private static final Schema KINDS =
      Schema.words(Stream.of("bounded", "unbounded-above", "exclusive", "unbounded"));

  /** A kind of set with its limits by key. */
  private record Shape(String kind, ImmutableMap<String, Double> limits) {}

  /** A set with its estimate. */
  public static final ObjectCodec<ConfidenceSet> SET =
      ObjectCodec.<ConfidenceSet>written(
              "A confidence set. Its numbers are floating point, in their shortest form.",
              required(
                      "kind",
                      Codec.written(KINDS, kind -> kind),
                      (ConfidenceSet set) -> shape(set).kind())
                  .says("The shape of the set; exclusive are two rays, unbounded is every number."),
              optional("estimate", NUMBER, (ConfidenceSet set) -> boxed(set.estimate()))
                  .says("The point estimate; left out where it is not defined."),
              limit("low").says("The lower limit."),
              limit("high").says("The upper limit, at least the lower one."),
              limit("below").says("The end of the lower ray."),
              limit("above").says("The start of the upper ray, at least the end of the lower one."))
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

  private ConfidenceSets() {}

  private static Field<ConfidenceSet, Optional<Double>> limit(String key) {
    return optional(
        key, NUMBER, (ConfidenceSet set) -> Optional.ofNullable(shape(set).limits().get(key)));
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
