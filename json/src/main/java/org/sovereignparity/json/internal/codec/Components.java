package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import java.util.EnumSet;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/** The wire forms of the components of a model. */
final class Components {
  /** What a component is. */
  static final Codec<ComponentKind> KIND =
      Values.words(ComponentKind.class)
          .says("What a part of a model is; the first four bear weights.")
          .named("componentKind");

  /** Whether a component is what the model mainly is. */
  static final Codec<Material> MATERIAL =
      Values.words(Material.class)
          .says("Whether a part is what the model mainly is.")
          .named("material");

  /** How a component came about. */
  static final Codec<Derivation> DERIVATION =
      Values.words(Derivation.class).says("How a part came about.").named("derivation");

  /** How a component came about, where it is known. */
  static final Codec<Derivation> KNOWN_DERIVATION =
      DERIVATION.schema(
          schema ->
              Schema.words(
                  EnumSet.complementOf(EnumSet.of(Derivation.UNKNOWN)).stream()
                      .map(Derivation::toString)));

  /** A model that a component comes from. */
  static final Codec<Model> UPSTREAM =
      Models.called("A model that a part comes from.", "name")
          .with(Models.MAKER_BESIDE_LAW)
          .named("upstream");

  private static final String KIND_AND_DERIVATION =
      """
      {"anyOf":[
       {"description":"A part that bears weights.","properties":{
        "kind":{"enum":["weights","vision-encoder","audio-encoder","projector"]},
        "derivation":{"enum":["initialised-and-trained","own-earlier-weights","third-party-frozen",
         "third-party-fine-tuned","third-party-continued","third-party-merged",
         "third-party-distilled","third-party-pruned","third-party-quantised","unknown"]}}},
       {"description":"Any other part.","properties":{
        "kind":{"enum":["tokenizer","architecture","training-code","inference-code",
         "training-data","other"]},
        "derivation":{"enum":["own","architecture-reference","third-party-code","third-party-data",
         "unknown"]}}}]}
      """;

  /** A component with all that a document says of it. */
  static final Codec<Component> COMPONENT =
      component(
              "A part of a model with what is taken as known of it; what is not known is left out.",
              UPSTREAM,
              Licences.LICENCE)
          .optional(
              "parameterShare",
              Values.QUANTITY.reading(Components::share),
              Component::parameterShare,
              Component.Builder::parameterShare)
          .says("Its share of the model's parameters within 0..1.")
          .withBefore(
              5,
              required(
                      "presence",
                      Values.words(Presence.class)
                          .says("Whether a part is there; present if this is left out.")
                          .named("presence"),
                      Component::presence)
                  .orElse(Presence.PRESENT)
                  .unless(component -> component.presence() == Presence.PRESENT),
              Component.Builder::presence)
          .with(Sources.cites(Component::citations), Component.Builder::citations)
          .codec()
          .with(KIND_AND_DERIVATION)
          .named("component");

  /** A component of which a request says only what its criteria ask for. */
  static final Codec<Component> PLAIN =
      component(
              "A part of a model; what is not known is left out.",
              Models.PLAIN_UPSTREAM,
              Licences.WHOLE)
          .codec()
          .with(KIND_AND_DERIVATION)
          .named("requestComponent");

  private Components() {}

  /** {@return the form of a component with the fields that it always may have} */
  private static ObjectCodec.Builder<Component, Component.Builder> component(
      String description, Codec<Model> upstream, Codec<Licence> licence) {
    return ObjectCodec.built(Component::builder, Component.Builder::build)
        .says(description)
        .required("id", Values.ID, Component::id, Component.Builder::id)
        .says("The id, which no other part has.")
        .required("kind", KIND, Component::kind, Component.Builder::kind)
        .required("material", MATERIAL, Component::material, Component.Builder::material)
        .required("derivation", DERIVATION, Component::derivation, Component.Builder::derivation)
        .optional(
            "attributed", Values.BOOLEAN, Component::attributed, Component.Builder::attributed)
        .says("Whether what it comes from is referred to.")
        .withBefore(
            1, optional("upstream", upstream, Component::upstream), Component.Builder::upstream)
        .withBefore(
            1, optional("licence", licence, Component::licence), Component.Builder::licence);
  }

  private static Rational share(Node node) {
    Rational share = node.quantity();
    if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
      throw node.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Share of the parameters must lie within 0..1: " + share);
    }
    return share;
  }
}
