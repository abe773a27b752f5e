package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Stream;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.source.Citation;

/** A criterion in several readings, with the sources that it cites. */
final class CriteriaForm implements Form<Reading<Criterion>> {
  static final CriteriaForm INSTANCE = new CriteriaForm();
  static final String NAME = "sovereign-parity/criteria/1";

  private CriteriaForm() {}

  @Override
  public Reading<Criterion> read(Node node) {
    Fields fields = node.fields(SCHEMA, "sources", "criteria");
    Form.checkSchema(fields, NAME);
    return readFields(fields);
  }

  /** Reads the criteria that stand among other fields, with their sources. */
  static Reading<Criterion> readFields(Fields fields) {
    Sources sources = Sources.read(fields.required("sources"));
    return new CriterionForm(sources).readReading(fields.required("criteria"));
  }

  @Override
  public void write(JsonGenerator out, Reading<Criterion> criteria) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    writeFields(out, criteria);
    out.writeEndObject();
  }

  static void writeFields(JsonGenerator out, Reading<Criterion> criteria) throws IOException {
    Sources.write(out, citations(criteria));
    out.writeFieldName("criteria");
    CriterionForm.writeReading(out, criteria);
  }

  private static Stream<Citation> citations(Reading<Criterion> criteria) {
    return CriterionForm.rules(criteria).flatMap(rule -> rule.citations().stream());
  }
}
