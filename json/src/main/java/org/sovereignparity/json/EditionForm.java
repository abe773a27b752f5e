package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.programme.Attainment;
import org.sovereignparity.programme.Benefit;
import org.sovereignparity.programme.Clause;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;

/** An edition inside a document that lists the sources it cites. */
final class EditionForm {
  private static final int MAX_PLACES = 1_000_000;

  private final Sources sources;
  private final QuantityForm quantities;
  private final CriterionForm criteria;

  EditionForm(Sources sources) {
    this.sources = sources;
    this.quantities = new QuantityForm(sources);
    this.criteria = new CriterionForm(sources);
  }

  Edition read(Node node) {
    Fields fields =
        node.fields(
            "id",
            "title",
            "effectiveFrom",
            "effectiveTo",
            "total",
            "places",
            "averages",
            "gates",
            "tieBreaks",
            "attainments",
            "readings",
            "notes",
            "support",
            "citations");
    Edition.Builder edition =
        Edition.builder()
            .id(fields.required("id").id())
            .title(fields.required("title").notBlank())
            .effectiveFrom(fields.required("effectiveFrom").date())
            .effectiveTo(fields.required("effectiveTo").date())
            .total(quantities.read(fields.required("total")))
            .places(fields.required("places").integer(1, MAX_PLACES))
            .averages(QuantityForm.rounding(fields.required("averages")))
            .gates(fields.items("gates", this::gate))
            .tieBreaks(fields.items("tieBreaks", Node::id))
            .attainments(fields.items("attainments", EditionForm::attainment))
            .readings(fields.items("readings", this::reading))
            .notes(fields.items("notes", this::clause))
            .benefits(fields.items("support", this::support))
            .citations(sources.citations(fields));
    return node.made(edition::build);
  }

  Clause clause(Node node) {
    Fields fields = node.fields("id", "title", "citations");
    return Clause.of(
        fields.required("id").id(), fields.required("title").notBlank(), sources.citations(fields));
  }

  private Gate gate(Node node) {
    Fields fields = node.fields("id", "title", "criteria", "citations");
    return Gate.builder()
        .id(fields.required("id").id())
        .title(fields.required("title").notBlank())
        .criteria(fields.optional("criteria").map(criteria::readReading))
        .addAllCitations(sources.citations(fields))
        .build();
  }

  private static Attainment attainment(Node node) {
    Fields fields = node.fields("name", "scores", "policy");
    return node.made(
        () ->
            Attainment.of(
                fields.required("name").id(),
                fields.required("scores").id(),
                PolicyForm.INSTANCE.read(fields.required("policy"))));
  }

  private Reading<Quantity> reading(Node node) {
    return ReadingForm.read(node, sources, quantities::read);
  }

  private Benefit support(Node node) {
    Fields fields = node.fields("id", "title", "amount", "excluded", "citations");
    return Benefit.builder()
        .id(fields.required("id").id())
        .title(fields.required("title").notBlank())
        .amount(fields.required("amount").notBlank())
        .excluded(fields.optional("excluded").map(Node::notBlank))
        .addAllCitations(sources.citations(fields))
        .build();
  }

  static void write(JsonGenerator out, Edition edition) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", edition.id());
    out.writeStringField("title", edition.title());
    out.writeStringField("effectiveFrom", edition.effectiveFrom().toString());
    out.writeStringField("effectiveTo", edition.effectiveTo().toString());
    out.writeFieldName("total");
    QuantityForm.write(out, edition.total());
    out.writeNumberField("places", edition.places());
    out.writeStringField("averages", edition.averages().toString());
    writeGates(out, edition.gates());
    Form.writeTexts(out, "tieBreaks", edition.tieBreaks());
    writeAttainments(out, edition.attainments());
    writeReadings(out, edition.readings());
    writeClauses(out, "notes", edition.notes());
    writeSupport(out, edition.benefits());
    Sources.writeCitations(out, edition.citations());
    out.writeEndObject();
  }

  static void writeClauses(JsonGenerator out, String key, List<Clause> clauses) throws IOException {
    out.writeArrayFieldStart(key);
    for (Clause clause : clauses) {
      out.writeStartObject();
      out.writeStringField("id", clause.id());
      out.writeStringField("title", clause.title());
      Sources.writeCitations(out, clause.citations());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeGates(JsonGenerator out, List<Gate> gates) throws IOException {
    out.writeArrayFieldStart("gates");
    for (Gate gate : gates) {
      out.writeStartObject();
      out.writeStringField("id", gate.id());
      out.writeStringField("title", gate.title());
      if (gate.criteria().isPresent()) {
        out.writeFieldName("criteria");
        CriterionForm.writeReading(out, gate.criteria().get());
      }
      Sources.writeCitations(out, gate.citations());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeAttainments(JsonGenerator out, List<Attainment> attainments)
      throws IOException {
    out.writeArrayFieldStart("attainments");
    for (Attainment attainment : attainments) {
      out.writeStartObject();
      out.writeStringField("name", attainment.name());
      out.writeStringField("scores", attainment.scores());
      out.writeFieldName("policy");
      PolicyForm.INSTANCE.write(out, attainment.policy());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeReadings(JsonGenerator out, List<Reading<Quantity>> readings)
      throws IOException {
    out.writeArrayFieldStart("readings");
    for (Reading<Quantity> reading : readings) {
      ReadingForm.write(out, reading, QuantityForm::write);
    }
    out.writeEndArray();
  }

  private static void writeSupport(JsonGenerator out, List<Benefit> support) throws IOException {
    out.writeArrayFieldStart("support");
    for (Benefit item : support) {
      out.writeStartObject();
      out.writeStringField("id", item.id());
      out.writeStringField("title", item.title());
      out.writeStringField("amount", item.amount());
      Form.writeIfPresent(out, "excluded", item.excluded());
      Sources.writeCitations(out, item.citations());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** {@return everything that an edition cites} */
  static Stream<Citation> citations(Edition edition) {
    Stream<Rule> rules =
        Stream.of(
                Stream.of(edition),
                edition.total().stream(),
                edition.gates().stream(),
                edition.gates().stream()
                    .flatMap(gate -> gate.criteria().stream())
                    .flatMap(CriterionForm::rules),
                edition.readings().stream(),
                edition.readings().stream()
                    .flatMap(reading -> reading.alternatives().values().stream())
                    .flatMap(Quantity::stream),
                edition.notes().stream(),
                edition.benefits().stream())
            .flatMap(stream -> stream);
    return rules.flatMap(rule -> rule.citations().stream());
  }
}
