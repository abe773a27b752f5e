package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sovereignparity.programme.Event;

/** An event: {@code {"on","kind","team","reason"}}, and {@code "block"} and {@code "value"}. */
final class EventForm implements Form<Event> {
  static final EventForm INSTANCE = new EventForm();

  private EventForm() {}

  @Override
  public Event read(Node node) {
    Event.Kind kind = node.object().required("kind").word(Event.Kind.class);
    boolean corrects = kind == Event.Kind.STATED_VALUE_CORRECTED;
    Fields fields =
        corrects
            ? node.fields("on", "kind", "team", "reason", "block", "value")
            : node.fields("on", "kind", "team", "reason");
    Event.Builder event =
        Event.builder()
            .on(fields.required("on").date())
            .kind(kind)
            .team(fields.required("team").id())
            .reason(fields.optional("reason").map(Node::text));
    return corrects
        ? event
            .block(fields.required("block").id())
            .value(fields.required("value").quantity())
            .build()
        : event.build();
  }

  @Override
  public void write(JsonGenerator out, Event event) throws IOException {
    out.writeStartObject();
    out.writeStringField("on", event.on().toString());
    out.writeStringField("kind", event.kind().toString());
    out.writeStringField("team", event.team());
    Form.writeIfPresent(out, "reason", event.reason());
    Form.writeIfPresent(out, "block", event.block());
    Form.writeIfPresent(out, "value", event.value());
    out.writeEndObject();
  }
}
