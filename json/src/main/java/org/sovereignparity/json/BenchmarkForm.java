package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.number.Rational;

/** A benchmark: {@code {"id":…,"direction":…,"min":…,"max":…,"chance":…}}. */
final class BenchmarkForm implements Form<Benchmark> {
  static final BenchmarkForm INSTANCE = new BenchmarkForm();

  private static final Rational DEFAULT_MAX = Rational.of(100);

  private BenchmarkForm() {}

  @Override
  public Benchmark read(Node node) {
    Fields fields = fields(node);
    return benchmark(
        node,
        fields,
        fields.required("direction").word(Direction.class),
        fields.required("min").quantity(),
        max(fields.required("max")));
  }

  /** Reads a benchmark of a request, which is 0..100 and higher is better unless it says else. */
  static Benchmark readWithDefaults(Node node) {
    Fields fields = fields(node);
    return benchmark(
        node,
        fields,
        fields
            .optional("direction")
            .map(direction -> direction.word(Direction.class))
            .orElse(Direction.HIGHER_IS_BETTER),
        fields.optional("min").map(Node::quantity).orElse(Rational.ZERO),
        fields.has("max") ? max(fields.required("max")) : Optional.of(DEFAULT_MAX));
  }

  private static Fields fields(Node node) {
    return node.fields("id", "direction", "min", "max", "chance");
  }

  private static Optional<Rational> max(Node node) {
    return node.isNull() ? Optional.empty() : Optional.of(node.quantity());
  }

  private static Benchmark benchmark(
      Node node, Fields fields, Direction direction, Rational min, Optional<Rational> max) {
    String id = fields.required("id").id();
    Optional<Rational> chance = fields.optional("chance").map(Node::quantity);
    try {
      Scale scale = max.map(bound -> Scale.of(min, bound)).orElseGet(() -> Scale.atLeast(min));
      return Benchmark.builder().id(id).scale(scale).direction(direction).chance(chance).build();
    } catch (IllegalArgumentException e) {
      throw node.refused(DocumentFault.BAD_SCALE, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void write(JsonGenerator out, Benchmark benchmark) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", benchmark.id());
    out.writeStringField("direction", benchmark.direction().toString());
    out.writeStringField("min", benchmark.scale().min().toString());
    if (benchmark.scale().max().isPresent()) {
      out.writeStringField("max", benchmark.scale().max().get().toString());
    } else {
      out.writeNullField("max");
    }
    if (benchmark.chance().isPresent()) {
      out.writeStringField("chance", benchmark.chance().get().toString());
    }
    out.writeEndObject();
  }
}
