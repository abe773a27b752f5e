package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.required;

import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;

/** The wire forms of lineages: where the components of a model come from. */
public final class Lineages {
  private static final Codec<UpstreamModel> UPSTREAM_MODEL =
      ObjectCodec.built(UpstreamModel::builder, UpstreamModel.Builder::build)
          .says("What is known of a model that parts come from.")
          .with(
              Part.of(Models.called("", "name"), UpstreamModel::model),
              UpstreamModel.Builder::model)
          .optional(
              "licence", Licences.LICENCE, UpstreamModel::licence, UpstreamModel.Builder::licence)
          .list("from", Values.ID, UpstreamModel::from, UpstreamModel.Builder::addAllFrom)
          .says("The ids of the models that it comes from; no model comes from itself.")
          .with(Sources.cites(UpstreamModel::citations), UpstreamModel.Builder::addAllCitations)
          .codec()
          .with(Models.MAKER_BESIDE_LAW)
          .named("upstreamModel");

  private static final Field<Lineage, Boolean> COMPLETE =
      required("complete", Values.BOOLEAN, Lineage::complete)
          .says("Whether no part is left out; true if this is left out.")
          .orElse(true);

  private static final Field<Lineage, Boolean> EFFECTIVE =
      required("effectiveLicences", Values.BOOLEAN, Lineage::effectiveLicences)
          .says(
              "Whether the licence of each part is the effective one, so that those of the models"
                  + " that it comes from are not asked; false if this is left out.")
          .orElse(false)
          .unless(lineage -> !lineage.effectiveLicences());

  /** A lineage with its sources. */
  public static final Codec<Lineage> LINEAGE =
      ObjectCodec.built(Lineage::builder, Lineage.Builder::build)
          .says("Where the parts of a model come from, and what is claimed of them.")
          .with(Values.schema("sovereign-parity/lineage/1"))
          .with(Sources.listed())
          .with(Part.of(Models.called("", "model"), Lineage::model), Lineage.Builder::model)
          .with(COMPLETE, Lineage.Builder::complete)
          .with(EFFECTIVE, Lineage.Builder::effectiveLicences)
          .required(
              "components",
              Values.list(Components.COMPONENT),
              Lineage::components,
              Lineage.Builder::components)
          .says("The parts, each id once.")
          .list("claims", Claims.CLAIM, Lineage::claims, Lineage.Builder::claims)
          .says("What was asserted of them, each id once.")
          .list(
              "upstreamModels",
              UPSTREAM_MODEL,
              Lineage::upstreamModels,
              Lineage.Builder::upstreamModels)
          .says("The models that parts come from, each once, and what those come from.")
          .codec()
          .with(Models.MAKER_BESIDE_LAW)
          .named("lineage");

  /**
   * A lineage that says only what the criteria of a request ask for. It lists no upstream models,
   * so the licences that it states are the effective ones.
   */
  public static final Codec<Lineage> PLAIN =
      ObjectCodec.built(() -> Lineage.builder().effectiveLicences(true), Lineage.Builder::build)
          .says("Where the parts of a model come from.")
          .with(Models.plain(Lineage::model), Lineage.Builder::model)
          .with(COMPLETE, Lineage.Builder::complete)
          .required(
              "components",
              Values.list(Components.PLAIN),
              Lineage::components,
              Lineage.Builder::components)
          .says("The parts, each id once.")
          .list("claims", Claims.PLAIN, Lineage::claims, Lineage.Builder::claims)
          .says("What was asserted of them, each id once.")
          .codec()
          .named("requestLineage");

  /** The lineage of a document, or one that says only what criteria ask for. */
  public static final Codec<Lineage> EITHER =
      Codec.of(
          Schema.oneOf(LINEAGE.schema(), PLAIN.schema()),
          node -> node.object().has("schema") ? LINEAGE.read(node) : PLAIN.read(node),
          LINEAGE::write);

  private Lineages() {}
}
