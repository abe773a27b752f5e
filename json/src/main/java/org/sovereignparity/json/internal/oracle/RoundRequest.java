package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.oracle.Request.asked;
import static org.sovereignparity.json.internal.oracle.Request.askedIfAny;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Events;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Part;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Submissions;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.codec.Verdicts;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** A request of the operation {@code round}: a built-in edition, and who took part. */
public final class RoundRequest {
  private static final ImmutableMap<String, Programme> PROGRAMMES =
      ImmutableMap.of(KoreaSovereignAi.programme().id(), KoreaSovereignAi.programme());

  /** Written out, as it names the inputs of each edition, which reading takes from the edition. */
  private static final Schema SUBMISSION =
      Schema.of(
              """
              {"description":"A team's entry; what is not known is left out.","type":"object",
               "properties":{
                "team":{"$ref":"#/$defs/id","description":"The name of the team; each has one entry."},
                "model":{"$ref":"#/$defs/id","description":"The name of its model."},
                "inputs":{"description":"The inputs of the blocks of the edition.","type":"object",
                 "properties":{
                  "aaii":{"$ref":"#/$defs/quantity","description":"A percentage; 2026-08."},
                  "nia":{"$ref":"#/$defs/quantity","description":"A percentage; both editions."},
                  "global-common":{"$ref":"#/$defs/quantity","description":"A percentage; 2026-01."},
                  "global-individual":{"$ref":"#/$defs/targetScores",
                   "description":"One pair of scores for each benchmark; 2026-01."},
                  "experts":{"description":"Each expert's points within 0..35; both editions.",
                   "type":"array","items":{"$ref":"#/$defs/quantity"},"minItems":3},
                  "pro-users":{"$ref":"#/$defs/likert","description":"Ratings of the expert users; 2026-08."},
                  "public":{"$ref":"#/$defs/likert","description":"Ratings of the public; 2026-08."},
                  "users":{"$ref":"#/$defs/likert","description":"Ratings of the expert users; 2026-01."}},
                 "additionalProperties":false},
                "stated":{"description":"The points that were stated for blocks of the edition.",
                 "type":"object","propertyNames":{"enum":["aaii","nia","global-common",
                  "global-individual","experts","pro-users","public","users"]},
                 "additionalProperties":{"$ref":"#/$defs/quantity"}},
                "gates":{"description":"The gates of the edition; one that is not given is UNDETERMINED.",
                 "type":"object","properties":{"independence":{"$ref":"#/$defs/requestGate"}},
                 "additionalProperties":false}},
               "required":["team","model"],"additionalProperties":false}
              """)
          .referring(
              Submissions.TARGETS.schema(),
              Submissions.RATINGS
                  .schema()
                  .says("Ratings within 1..5: one by one, or their mean and how many there are.")
                  .named("likert"),
              Verdicts.gate(Lineages.PLAIN)
                  .says(
                      "A verdict from outside, or the lineage from which the criteria of the edition"
                          + " decide.")
                  .named("requestGate"))
          .named("requestSubmission");

  /** A built-in edition, and who took part. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.asked(
          "A round of a built-in edition.",
          RoundRequest::answer,
          Request.ID,
          Request.op("round"),
          asked("programme", Values.constant(KoreaSovereignAi.programme().id()))
              .says("The id of the programme."),
          asked("edition", Values.ANY_TEXT.schema(schema -> Schema.words(editions())))
              .says("The id of the edition."),
          asked("submissions", Values.atLeastOne(Values.ANY_TEXT.schema(schema -> SUBMISSION)))
              .says("The entries, one for each team."),
          askedIfAny("events", Values.list(Events.EVENT)).says("What happened to them."));

  /** What came out. */
  static final ObjectCodec<Answered<Round>> ANSWER =
      Answered.form(
          "A request round was decided.",
          required("programme", Values.ID, (Round round) -> KoreaSovereignAi.programme().id())
              .says("The id of the programme."),
          required("edition", Values.ID, (Round round) -> round.edition().id())
              .says("The id of the edition."),
          Part.of(Rounds.RESULT, round -> round));

  private RoundRequest() {}

  private static Stream<String> editions() {
    return KoreaSovereignAi.programme().editions().stream().map(Edition::id);
  }

  private static Responder.Answer answer(Fields request) {
    Programme programme = programme(request.required("programme"));
    Edition edition = edition(programme, request.required("edition"));
    request.required("submissions").items().forEach(RoundRequest::checkModel);
    return Answered.of(
        ANSWER, Rounds.read(request, edition, Lineages.PLAIN, RoundRequest::ofItsModel));
  }

  /** A document may leave the model out, a request may not. */
  private static void checkModel(Node submission) {
    Node unused = submission.object().required("model");
  }

  /**
   * {@return the submission with its lineages as those of its model, whatever their models are
   * called: that is how the protocol takes them}
   */
  public static Submission ofItsModel(Submission submission) {
    String model = submission.model().orElseThrow();
    return submission.toBuilder()
        .lineages(Maps.transformValues(submission.lineages(), lineage -> of(model, lineage)))
        .build();
  }

  private static Lineage of(String model, Lineage lineage) {
    return lineage.toBuilder()
        .model(
            Model.builder()
                .id(model)
                .organisation(lineage.model().organisation())
                .released(lineage.model().released())
                .build())
        .build();
  }

  private static Programme programme(Node node) {
    Programme programme = PROGRAMMES.get(node.text());
    if (programme == null) {
      throw node.refused(
          DocumentFault.UNKNOWN_PROGRAMME,
          "Programme must be one of %s: %s"
              .formatted(String.join(", ", PROGRAMMES.keySet()), Texts.quoted(node.text())));
    }
    return programme;
  }

  private static Edition edition(Programme programme, Node node) {
    try {
      return programme.edition(node.text());
    } catch (RefusedException e) {
      throw node.refused(e.code(), e.why());
    }
  }
}
