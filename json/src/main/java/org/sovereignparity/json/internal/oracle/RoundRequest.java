package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Supplier;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Events;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Part;
import org.sovereignparity.json.internal.codec.Programmes;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Submissions;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.codec.Verdicts;
import org.sovereignparity.json.internal.codec.Work;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** A request of the operation {@code round}: an edition of a programme, and who took part. */
public final class RoundRequest {
  static final String OPERATION = "round";
  static final String PROGRAMME = "programme";

  private static final String EDITION = "edition";
  private static final String ON = "on";

  /**
   * A submission to the built-in programme, written out, as it names the inputs of each edition.
   */
  private static final Schema BUILT_IN_SUBMISSION =
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
              Verdicts.gate(Lineages.EITHER)
                  .says(
                      "A verdict from outside, or the lineage from which the criteria of the edition"
                          + " decide.")
                  .named("requestGate"))
          .named("builtInSubmission");

  private static final Schema BUILT_IN =
      Schema.of(
          ImmutableMap.of(
              "properties",
              ImmutableMap.of(
                  EDITION,
                  Schema.words(KoreaSovereignAi.programme().editions().stream().map(Edition::id)),
                  "submissions",
                  Schema.of(ImmutableMap.of("items", BUILT_IN_SUBMISSION)))));

  /** An edition, and who took part. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.<Responder.Answer>written(
              "A round of an edition.",
              Request.ID,
              Request.op(OPERATION),
              Request.asked(
                      PROGRAMME,
                      Codec.asked(
                          Schema.oneOf(Values.ID.schema(), Programmes.CARRIED.schema()),
                          RoundRequest::onlyAsked))
                  .says("The id of a programme that is known, or one as a document."),
              Request.askedIfAny(EDITION, Values.ANY_TEXT)
                  .says("The id of the edition; may be left out where there is one."),
              Request.askedIfAny(ON, Values.DATE)
                  .says("In place of an edition, a day on which it decides the next result."),
              Request.asked("submissions", Values.atLeastOne(Submissions.REQUESTED))
                  .says("The entries, one for each team."),
              Request.askedIfAny("events", Values.list(Events.EVENT))
                  .says("What happened to them."),
              Request.askedIfAny("asOf", Values.DATE)
                  .says("The last day whose events take effect; later ones are only checked."))
          .with(
              ImmutableMap.<String, Object>of(
                  "if",
                  Schema.of(
                      "{\"properties\":{\"programme\":{\"const\":\"%s\"}}}"
                          .formatted(KoreaSovereignAi.programme().id())),
                  "then",
                  BUILT_IN,
                  "not",
                  Schema.of("{\"required\":[\"edition\",\"on\"]}")));

  /**
   * What came out.
   *
   * @param programme the id of the programme
   */
  private record Decided(String programme, Round round) {}

  /** What came out. */
  static final ObjectCodec<Answered<Decided>> ANSWER =
      Answered.form(
          "A request round was decided.",
          required("programme", Values.ID, Decided::programme).says("The id of the programme."),
          required("edition", Values.ID, (Decided decided) -> decided.round().edition().id())
              .says("The id of the edition."),
          Part.of(Rounds.RESULT, Decided::round));

  private RoundRequest() {}

  /**
   * {@return the answer to a request}
   *
   * @param programmes those that it may name, by id
   */
  static Responder.Answer answer(
      ImmutableSortedMap<String, KnownProgramme> programmes, Asked asked) {
    Fields request = REQUEST.fieldsOf(asked.node());
    Node place = request.required(PROGRAMME);
    long digits = place.digitsLeft();
    Programme programme =
        place.isObject() ? asked.document(place, Programmes.CARRIED) : programme(programmes, place);
    long carried = digits - place.digitsLeft();
    Edition edition = edition(programme, request);
    request.required("submissions").items().forEach(RoundRequest::checkModel);
    Round round =
        Rounds.read(
            request,
            edition,
            Lineages.EITHER,
            RoundRequest::ofItsModel,
            submissions -> Work.check(request.node(), edition, carried, submissions));
    return Answered.of(ANSWER, new Decided(programme.id(), round));
  }

  private static Programme onlyAsked(Node node) {
    throw new UnsupportedOperationException("Read with what is known: " + node.pointer());
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

  private static Programme programme(
      ImmutableSortedMap<String, KnownProgramme> programmes, Node node) {
    KnownProgramme known = programmes.get(node.text());
    if (known == null) {
      throw node.refused(
          DocumentFault.UNKNOWN_PROGRAMME,
          "Programme must be one of %s: %s"
              .formatted(String.join(", ", programmes.keySet()), Texts.quoted(node.text())));
    }
    return known.whole().get();
  }

  private static Edition edition(Programme programme, Fields request) {
    Optional<Node> id = request.optional(EDITION);
    Optional<Node> on = request.optional(ON);
    if (id.isPresent() && on.isPresent()) {
      throw on.get()
          .refused(
              DocumentFault.UNKNOWN_KEY, "Edition must be named, or chosen by a day, not both");
    }
    return on.map(day -> found(day, () -> programme.on(Values.DATE.read(day))))
        .or(() -> id.map(named -> found(named, () -> programme.edition(named.text()))))
        .orElseGet(() -> onlyEdition(programme, request));
  }

  private static Edition found(Node asked, Supplier<Edition> edition) {
    try {
      return edition.get();
    } catch (RefusedException e) {
      throw asked.refused(e.code(), e.why());
    }
  }

  private static Edition onlyEdition(Programme programme, Fields request) {
    if (programme.editions().size() > 1) {
      Node unused = request.required(EDITION);
    }
    return programme.editions().get(0);
  }
}
