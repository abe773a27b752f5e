package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;

/**
 * A round: rules, entries and events, and what came out. Reading it computes it again, and refuses
 * a document whose result is not what the rest gives.
 */
final class RoundForm implements Form<Round> {
  static final RoundForm INSTANCE = new RoundForm();
  static final String NAME = "sovereign-parity/round/1";

  private RoundForm() {}

  @Override
  public Round read(Node node) {
    Round round = decide(node);
    ResultCheck.check(node.object().required("result"), out -> writeResult(out, round));
    return round;
  }

  /** Computes the round of a document; what it states as the result, if anything, is not read. */
  static Round decide(Node node) {
    Fields fields = node.fields(SCHEMA, "sources", "edition", "submissions", "events", "result");
    Form.checkSchema(fields, NAME);
    Edition edition =
        new EditionForm(Sources.read(fields.required("sources"))).read(fields.required("edition"));
    return read(node, edition, LineageForm::readEither, UnaryOperator.identity());
  }

  /**
   * {@return the round of the submissions and events that {@code document} holds}
   *
   * @param lineageForm how the lineage of a gate is read
   * @param taken as what a submission is taken
   */
  static Round read(
      Node document,
      Edition edition,
      Function<Node, Lineage> lineageForm,
      UnaryOperator<Submission> taken) {
    Fields fields = document.object();
    SubmissionForm form = new SubmissionForm(edition, lineageForm);
    ImmutableList<Submission> submissions =
        fields.required("submissions").items(submission -> taken.apply(form.read(submission)));
    ImmutableList<Event> events = fields.items("events", EventForm.INSTANCE::read);
    return document.settled(() -> edition.round(submissions, events));
  }

  @Override
  public void write(JsonGenerator out, Round round) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    Sources.write(out, EditionForm.citations(round.edition()));
    out.writeFieldName("edition");
    EditionForm.write(out, round.edition());
    out.writeArrayFieldStart("submissions");
    for (Submission submission : round.submissions()) {
      SubmissionForm.write(out, submission);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("events");
    for (Event event : round.events()) {
      EventForm.INSTANCE.write(out, event);
    }
    out.writeEndArray();
    out.writeFieldName("result");
    writeResult(out, round);
    out.writeEndObject();
  }

  private static void writeResult(JsonGenerator out, Round round) throws IOException {
    out.writeStartObject();
    RoundResultForm.writeFields(out, round);
    out.writeEndObject();
  }
}
