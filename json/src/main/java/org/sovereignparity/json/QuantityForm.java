package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.BiFunction;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Quantity;

/** A points rule: a tree of nodes, each with a kind, an id, and what the kind needs. */
final class QuantityForm {
  private static final int MAX_TRIMMED = 1_000;

  private static final ImmutableMap<String, BiFunction<QuantityForm, Node, Quantity>> KINDS =
      ImmutableMap.<String, BiFunction<QuantityForm, Node, Quantity>>builder()
          .put("input", QuantityForm::input)
          .put("panel", QuantityForm::panel)
          .put("scaled", QuantityForm::scaled)
          .put("relative-to-best", QuantityForm::relativeToBest)
          .put("sum", QuantityForm::sum)
          .put("mean", QuantityForm::mean)
          .put("weighted-mean", QuantityForm::weightedMean)
          .put("minimum", QuantityForm::minimum)
          .put("rounded", QuantityForm::rounded)
          .put("cap", QuantityForm::cap)
          .buildOrThrow();

  private final Sources sources;

  QuantityForm(Sources sources) {
    this.sources = sources;
  }

  Quantity read(Node node) {
    BiFunction<QuantityForm, Node, Quantity> read = node.object().required("kind").word(KINDS);
    return node.made(() -> read.apply(this, node));
  }

  private Quantity input(Node node) {
    Fields fields = LabelForm.fields(node, "name", "lowest", "highest");
    return Quantity.input(
        LabelForm.read(fields, sources),
        fields.required("name").id(),
        fields.required("lowest").quantity(),
        fields.optional("highest").map(Node::quantity));
  }

  private Quantity panel(Node node) {
    Fields fields = LabelForm.fields(node, "name", "lowest", "highest", "trimmed");
    return Quantity.panel(
        LabelForm.read(fields, sources),
        fields.required("name").id(),
        fields.required("lowest").quantity(),
        fields.required("highest").quantity(),
        fields.required("trimmed").integer(0, MAX_TRIMMED));
  }

  private Quantity scaled(Node node) {
    Fields fields = LabelForm.fields(node, "of", "points", "outOf");
    return Quantity.scaled(
        LabelForm.read(fields, sources),
        read(fields.required("of")),
        fields.required("points").positiveQuantity("Points"),
        fields.required("outOf").positiveQuantity("Divisor"));
  }

  private Quantity relativeToBest(Node node) {
    Fields fields = LabelForm.fields(node, "of", "points");
    return Quantity.relativeToBest(
        LabelForm.read(fields, sources),
        read(fields.required("of")),
        fields.required("points").positiveQuantity("Points"));
  }

  private Quantity sum(Node node) {
    Fields fields = LabelForm.fields(node, "parts");
    return Quantity.sum(LabelForm.read(fields, sources), parts(fields));
  }

  private Quantity mean(Node node) {
    Fields fields = LabelForm.fields(node, "parts");
    return Quantity.mean(LabelForm.read(fields, sources), parts(fields));
  }

  private Quantity minimum(Node node) {
    Fields fields = LabelForm.fields(node, "parts");
    return Quantity.minimum(LabelForm.read(fields, sources), parts(fields));
  }

  private Quantity weightedMean(Node node) {
    Fields fields = LabelForm.fields(node, "parts", "weights");
    return Quantity.weightedMean(
        LabelForm.read(fields, sources),
        parts(fields),
        fields.required("weights").items(weight -> weight.positiveQuantity("Weight")));
  }

  private Quantity rounded(Node node) {
    Fields fields = LabelForm.fields(node, "of", "rounding");
    return Quantity.rounded(
        LabelForm.read(fields, sources),
        read(fields.required("of")),
        rounding(fields.required("rounding")));
  }

  private Quantity cap(Node node) {
    Fields fields = LabelForm.fields(node, "of", "limit");
    return Quantity.cap(
        LabelForm.read(fields, sources),
        read(fields.required("of")),
        fields.required("limit").quantity());
  }

  private ImmutableList<Quantity> parts(Fields fields) {
    return fields.required("parts").items(this::read);
  }

  /** {@return the rounding that a text such as {@code half-up-1} names} */
  static Rounding rounding(Node node) {
    String text = node.text();
    try {
      return Rounding.parse(text);
    } catch (IllegalArgumentException e) {
      throw node.refused(DocumentFault.UNKNOWN_WORD, String.valueOf(e.getMessage()));
    }
  }

  static void write(JsonGenerator out, Quantity quantity) throws IOException {
    QuantityWriting writing = quantity.match(QuantityWriting.KIND_OF);
    LabelForm.write(out, writing.kind(), quantity.label(), writing.fields());
  }

  static void writeParts(JsonGenerator out, Iterable<Quantity> parts) throws IOException {
    out.writeArrayFieldStart("parts");
    for (Quantity part : parts) {
      write(out, part);
    }
    out.writeEndArray();
  }

  static void writeOf(JsonGenerator out, Quantity of) throws IOException {
    out.writeFieldName("of");
    write(out, of);
  }
}
