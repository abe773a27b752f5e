package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/**
 * The wire forms of models with what is known of them. The key of the id differs: it is {@code id}
 * in a list of models, {@code model} in a lineage, and {@code name} where a component comes from
 * it.
 */
final class Models {
  /** A law, by the code of its country or union. */
  static final Codec<Jurisdiction> JURISDICTION =
      Values.parsed(
          Schema.of(
                  """
                  {"description":"A country code of two capital letters, EU or EEA.",
                   "type":"string","pattern":"^([A-Z]{2}|EEA)$"}
                  """)
              .named("jurisdiction"),
          DocumentFault.UNKNOWN_WORD,
          Jurisdiction::of,
          Jurisdiction::toString);

  /** The day of a model's release. */
  static final Field<Model, Optional<LocalDate>> RELEASED =
      optional("released", Values.DATE, Model::released).says("The day of its release.");

  /** What an object that names a model's maker must have beside its law. */
  static final String MAKER_BESIDE_LAW =
      "{\"dependentRequired\":{\"jurisdiction\":[\"organisation\"]}}";

  /** A model in a list of models. */
  static final Codec<Model> MODEL =
      codec(
              "What is known of a model.",
              Field.required("id", Values.ID, Model::id),
              "Who released it.",
              "The law that the organisation is under.")
          .with(MAKER_BESIDE_LAW)
          .named("model");

  /** A request may name a law without a maker; no criterion of one asks for it. */
  static final Codec<Model> PLAIN_UPSTREAM = plainUpstream();

  private Models() {}

  /** {@return the model whose id is called so} */
  static ObjectCodec<Model> called(String description, String key) {
    return codec(
        description,
        Field.required(key, Values.ID, Model::id).says("The id of the model."),
        "Who made it.",
        "The law that its maker is under; only beside the maker.");
  }

  private static ObjectCodec<Model> codec(
      String description, Field<Model, String> id, String maker, String law) {
    return ObjectCodec.of(
        description, Models::model, id, maker(maker, law, Models::stated), RELEASED);
  }

  private static Model model(
      String id, Optional<Organisation> maker, Optional<LocalDate> released) {
    return Model.builder().id(id).organisation(maker).released(released).build();
  }

  private static Part<Model, Optional<Organisation>> maker(
      String maker, String law, Function<Fields, Optional<Organisation>> read) {
    return Part.of(
        ImmutableList.of(
            optional(
                    "organisation",
                    Values.ID,
                    (Model model) -> model.organisation().map(Organisation::name))
                .says(maker),
            optional(
                    "jurisdiction",
                    JURISDICTION,
                    (Model model) -> model.organisation().flatMap(Organisation::jurisdiction))
                .says(law)),
        read);
  }

  /** A law is that of a maker who is named. */
  private static Optional<Organisation> stated(Fields fields) {
    Optional<Jurisdiction> law = fields.optional("jurisdiction").map(JURISDICTION::read);
    if (law.isPresent()) {
      return Optional.of(Organisation.of(fields.required("organisation").id(), law.get()));
    }
    return fields.optional("organisation").map(name -> Organisation.of(name.id()));
  }

  private static Codec<Model> plainUpstream() {
    Field<Model, String> id = Field.required("name", Values.ID, Model::id);
    Part<Model, Optional<Organisation>> maker =
        maker(
            "Who made it.",
            "The law that its maker is under; no criterion asks for it.",
            Models::perhapsWithoutMaker);
    return ObjectCodec.read(
            "The model that a part comes from.",
            fields -> {
              Optional<Organisation> organisation = maker.read(fields);
              return model(id.read(fields), organisation, Optional.empty());
            },
            id,
            maker)
        .named("requestUpstream");
  }

  private static Optional<Organisation> perhapsWithoutMaker(Fields fields) {
    Optional<Jurisdiction> law = fields.optional("jurisdiction").map(JURISDICTION::read);
    Optional<String> name = fields.optional("organisation").map(Node::id);
    return name.map(
        maker ->
            law.map(known -> Organisation.of(maker, known))
                .orElseGet(() -> Organisation.of(maker)));
  }

  /** {@return a model of which a request says only who made it} */
  static <T> Part<T, Model> plain(Function<T, Model> getter) {
    Field<Model, String> id = Field.required("model", Values.ID, Model::id);
    Field<Model, String> maker =
        Field.required(
                "organisation",
                Values.ID,
                (Model model) -> model.organisation().orElseThrow().name())
            .says("Who made the model.");
    return Part.of(
        ObjectCodec.read(
            "",
            fields -> {
              Node unused = fields.required(maker.key());
              String model = id.read(fields);
              return model(
                  model, Optional.of(Organisation.of(maker.read(fields))), Optional.empty());
            },
            id,
            maker),
        getter);
  }
}
