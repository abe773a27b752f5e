package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.scoring.Quantity;

/** A yes/no rule: a tree of nodes, each with a kind, an id, and what the kind needs. */
final class CriterionForm {
  private static final ImmutableMap<String, BiFunction<CriterionForm, Node, Criterion>> KINDS =
      ImmutableMap.<String, BiFunction<CriterionForm, Node, Criterion>>builder()
          .put("all-of", CriterionForm::allOf)
          .put("any-of", CriterionForm::anyOf)
          .put("at-least", CriterionForm::atLeast)
          .put("not", CriterionForm::not)
          .put("every-part", CriterionForm::everyPart)
          .put("lists-weights", CriterionForm::listsWeights)
          .put("at-parity", CriterionForm::atParity)
          .put("has-points", CriterionForm::hasPoints)
          .put("released-within", CriterionForm::releasedWithin)
          .buildOrThrow();

  private final Sources sources;
  private final QuantityForm quantities;

  CriterionForm(Sources sources) {
    this.sources = sources;
    this.quantities = new QuantityForm(sources);
  }

  /** {@return the criterion in several readings that {@code node} holds} */
  Reading<Criterion> readReading(Node node) {
    return ReadingForm.read(node, sources, this::read);
  }

  static void writeReading(JsonGenerator out, Reading<Criterion> reading) throws IOException {
    ReadingForm.write(out, reading, CriterionForm::write);
  }

  Criterion read(Node node) {
    BiFunction<CriterionForm, Node, Criterion> read = node.object().required("kind").word(KINDS);
    return node.made(() -> read.apply(this, node));
  }

  private Criterion allOf(Node node) {
    Fields fields = LabelForm.fields(node, "parts");
    return Criterion.allOf(LabelForm.read(fields, sources), parts(fields));
  }

  private Criterion anyOf(Node node) {
    Fields fields = LabelForm.fields(node, "parts");
    return Criterion.anyOf(LabelForm.read(fields, sources), parts(fields));
  }

  private Criterion atLeast(Node node) {
    Fields fields = LabelForm.fields(node, "count", "parts");
    ImmutableList<Criterion> parts = parts(fields);
    return Criterion.atLeast(
        LabelForm.read(fields, sources),
        fields.required("count").integer(1, Math.max(1, parts.size())),
        parts);
  }

  private Criterion not(Node node) {
    Fields fields = LabelForm.fields(node, "of");
    return Criterion.not(LabelForm.read(fields, sources), read(fields.required("of")));
  }

  private Criterion everyPart(Node node) {
    Fields fields = LabelForm.fields(node, "selector", "conditions");
    return Criterion.everyPart(
        LabelForm.read(fields, sources),
        PartForm.selector(fields.required("selector")),
        fields.required("conditions").items(PartForm::condition));
  }

  private Criterion listsWeights(Node node) {
    Fields fields = LabelForm.fields(node, "selector");
    return Criterion.listsWeights(
        LabelForm.read(fields, sources), PartForm.selector(fields.required("selector")));
  }

  private Criterion atParity(Node node) {
    Fields fields = LabelForm.fields(node, "policy", "frontier", "threshold");
    return Criterion.atParity(
        LabelForm.read(fields, sources),
        PolicyForm.INSTANCE.read(fields.required("policy")),
        FrontierForm.INSTANCE.read(fields.required("frontier")),
        ThresholdForm.INSTANCE.read(fields.required("threshold")));
  }

  private Criterion hasPoints(Node node) {
    Fields fields = LabelForm.fields(node, "points", "threshold");
    return Criterion.hasPoints(
        LabelForm.read(fields, sources),
        quantities.read(fields.required("points")),
        ThresholdForm.INSTANCE.read(fields.required("threshold")));
  }

  private Criterion releasedWithin(Node node) {
    Fields fields = LabelForm.fields(node, "first", "last");
    return Criterion.releasedWithin(
        LabelForm.read(fields, sources),
        fields.required("first").date(),
        fields.required("last").date());
  }

  private ImmutableList<Criterion> parts(Fields fields) {
    return fields.required("parts").items(this::read);
  }

  static void write(JsonGenerator out, Criterion criterion) throws IOException {
    CriterionWriting writing = criterion.match(CriterionWriting.KIND_OF);
    LabelForm.write(out, writing.kind(), criterion.label(), writing.fields());
  }

  /** {@return everything in a reading that cites something} */
  static Stream<Rule> rules(Reading<Criterion> reading) {
    return Stream.concat(
        Stream.of(reading),
        reading.alternatives().values().stream()
            .flatMap(Criterion::stream)
            .flatMap(criterion -> Stream.concat(Stream.of(criterion), quantities(criterion))));
  }

  private static Stream<Quantity> quantities(Criterion criterion) {
    return criterion instanceof HasPoints points ? points.points().stream() : Stream.empty();
  }
}
