package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Event;

/** The wire form of events: only a correction names a block and a value. */
public final class Events {
  private static final Field<Event, String> BLOCK =
      Field.<Event, String>required(
              "block",
              "The id of the block whose stated value is corrected.",
              Values.ID,
              event -> event.block().orElseThrow())
          .unless(event -> event.block().isEmpty())
          .mayBeLeftOut();
  private static final Field<Event, Rational> VALUE =
      Field.<Event, Rational>required(
              "value",
              "The corrected value.",
              Values.QUANTITY,
              event -> event.value().orElseThrow())
          .unless(event -> event.value().isEmpty())
          .mayBeLeftOut();

  private static final ObjectCodec<Event> PLAIN = event().codec();
  private static final ObjectCodec<Event> CORRECTION =
      event().with(BLOCK, Event.Builder::block).with(VALUE, Event.Builder::value).codec();

  /** Something that happens to an entry. */
  public static final Codec<Event> EVENT =
      CORRECTION
          .with(
              """
              {"oneOf":[
               {"properties":{"kind":{"const":"stated-value-corrected"}},
                "required":["block","value"]},
               {"properties":{"kind":{"enum":["disqualified","reinstated","withdrawn"]},
                "block":false,"value":false}}]}
              """)
          .reading(Events::event)
          .named("event");

  private Events() {}

  private static ObjectCodec.Builder<Event, Event.Builder> event() {
    return ObjectCodec.built(
            "Something that happens to an entry.", Event::builder, Event.Builder::build)
        .with(
            required(
                "on",
                "The day on which it takes effect; those of one day in the order given.",
                Values.DATE,
                Event::on),
            Event.Builder::on)
        .with(
            required("kind", "What happens.", Values.words(Event.Kind.class), Event::kind),
            Event.Builder::kind)
        .with(required("team", Values.ID, Event::team), Event.Builder::team)
        .with(optional("reason", "Why.", Values.ANY_TEXT, Event::reason), Event.Builder::reason);
  }

  private static Event event(Node node) {
    Event.Kind kind = node.object().required("kind").word(Event.Kind.class);
    return (kind == Event.Kind.STATED_VALUE_CORRECTED ? CORRECTION : PLAIN).read(node);
  }
}
