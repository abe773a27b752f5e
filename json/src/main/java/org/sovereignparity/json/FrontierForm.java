package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.sovereignparity.json.internal.Texts;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ReleaseWindow;

/** A frontier: {@code {"kind":…,"model":…}} or {@code {"kind":…,"models":[…]}}, with a window. */
final class FrontierForm implements Form<Frontier> {
  static final FrontierForm INSTANCE = new FrontierForm();

  private FrontierForm() {}

  @Override
  public Frontier read(Node node) {
    Frontier.Kind kind =
        node.fields("kind", "model", "models", "window").required("kind").word(Frontier.Kind.class);
    boolean single = kind == Frontier.Kind.MODEL;
    Fields fields = node.fields("kind", single ? "model" : "models", "window");
    Frontier frontier =
        switch (kind) {
          case MODEL -> Frontier.model(fields.required("model").id());
          case BEST_MODEL -> Frontier.bestModel(models(fields));
          case BEST_PER_BENCHMARK -> Frontier.bestPerBenchmark(models(fields));
        };
    return fields
        .optional("window")
        .map(window -> frontier.within(window(window)))
        .orElse(frontier);
  }

  private static Iterable<String> models(Fields fields) {
    Set<String> seen = new HashSet<>();
    return fields
        .required("models")
        .items(
            item -> {
              if (!seen.add(item.id())) {
                throw item.refused(
                    DocumentFault.DUPLICATE_MODEL,
                    "Model must be listed once: " + Texts.quoted(item.id()));
              }
              return item.id();
            });
  }

  private static ReleaseWindow window(Node node) {
    Fields fields = node.fields("asOf", "months");
    return ReleaseWindow.of(
        fields.required("asOf").date(),
        fields.required("months").integer(0, ReleaseWindow.MAX_MONTHS));
  }

  @Override
  public void write(JsonGenerator out, Frontier frontier) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", frontier.kind().toString());
    if (frontier.kind() == Frontier.Kind.MODEL) {
      out.writeStringField("model", frontier.models().asList().get(0));
    } else {
      out.writeFieldName("models");
      out.writeArray(frontier.models().toArray(new String[0]), 0, frontier.models().size());
    }
    if (frontier.window().isPresent()) {
      out.writeObjectFieldStart("window");
      out.writeStringField("asOf", frontier.window().get().asOf().toString());
      out.writeNumberField("months", frontier.window().get().months());
      out.writeEndObject();
    }
    out.writeEndObject();
  }
}
