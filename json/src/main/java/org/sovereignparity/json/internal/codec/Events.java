package org.sovereignparity.json.internal.codec;

import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Event;

/** The wire form of events: only a correction names a block and a value. */
public final class Events {
  private static final Field<Event, String> BLOCK =
      Field.<Event, String>required("block", Values.ID, event -> event.block().orElseThrow())
          .says("The id of the block whose stated value is corrected.")
          .unless(event -> event.block().isEmpty())
          .mayBeLeftOut();
  private static final Field<Event, Rational> VALUE =
      Field.<Event, Rational>required(
              "value", Values.QUANTITY, event -> event.value().orElseThrow())
          .says("The corrected value.")
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
    return ObjectCodec.built(Event::builder, Event.Builder::build)
        .says("Something that happens to an entry.")
        .required("on", Values.DATE, Event::on, Event.Builder::on)
        .says("The day on which it takes effect; those of one day in the order given.")
        .required("kind", Values.words(Event.Kind.class), Event::kind, Event.Builder::kind)
        .says("What happens.")
        .required("team", Values.ID, Event::team, Event.Builder::team)
        .optional("reason", Values.ANY_TEXT, Event::reason, Event.Builder::reason)
        .says("Why.");
  }

  private static Event event(Node node) {
    Event.Kind kind = node.object().required("kind").word(Event.Kind.class);
    return (kind == Event.Kind.STATED_VALUE_CORRECTED ? CORRECTION : PLAIN).read(node);
  }
}
