package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.required;

import java.util.Optional;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.FieldShare;

/**
 * The places of an edition: a number of them, or a share of the field.
 *
 * @param share which share, if it is not a number
 */
record Places(int number, Optional<FieldShare> share) {
  private static final int MAX = 1_000_000;
  private static final Codec<Integer> NUMBER = Values.integer(1, MAX);

  private static final Codec<FieldShare> SHARE =
      ObjectCodec.of(
              "A share of the teams in the field.",
              FieldShare::new,
              required("ofField", Values.positive("Share"), FieldShare::share)
                  .says("The share, at most 1, which is all of them."),
              required("rounding", Rules.ROUNDING, FieldShare::rounding)
                  .says("How it is made a whole number of teams, such as \"up-0\"."))
          .named("shareOfField");

  static final Codec<Places> FORM =
      Codec.of(
          Schema.anyOf(NUMBER.schema(), SHARE.schema()),
          node ->
              node.isObject()
                  ? new Places(MAX, Optional.of(SHARE.read(node)))
                  : new Places(NUMBER.read(node), Optional.empty()),
          (places, sources) ->
              places.share().isPresent()
                  ? SHARE.write(places.share().get(), sources)
                  : NUMBER.write(places.number(), sources));

  static Places of(Edition edition) {
    return new Places(edition.places(), edition.shareOfField());
  }

  Edition.Builder set(Edition.Builder edition) {
    return share.isPresent() ? edition.shareOfField(share.get()) : edition.places(number);
  }
}
