package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Contribution;
import org.sovereignparity.parity.Flag;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingReason;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ScoreChange;
import org.sovereignparity.parity.Shortfall;

/** The wire forms of assessments, and of what came out of them. */
public final class Assessments {
  /** The form and version of the document of an assessment. */
  public static final String NAME = "sovereign-parity/assessment/1";

  private static final Codec<UnknownFact> FACT =
      ObjectCodec.<UnknownFact>written(
              "What is missing; model and benchmark where it is about one.",
              optional("model", Values.ID, fact -> fact.about().stream().findFirst()),
              optional("benchmark", Values.ID, fact -> fact.about().stream().skip(1).findFirst()),
              required(
                      "reason",
                      Codec.written(
                          Schema.words(Stream.of(MissingReason.values()).map(Enum::name)),
                          ReasonCode::name),
                      UnknownFact::reason)
                  .says("What is missing."))
          .named("fact");

  private static final Codec<Contribution> CONTRIBUTION =
      ObjectCodec.<Contribution>written(
              "What one benchmark does for the ratio.",
              required("benchmark", Values.ID, Contribution::benchmark),
              required("candidate", Values.orNull(Numbers.EXACT), Contribution::candidate)
                  .says("The candidate's score before normalisation; null if it counts as zero."),
              required("reference", Numbers.EXACT, Contribution::reference)
                  .says("The reference's score before normalisation."),
              required("referenceModel", Values.ID, Contribution::referenceModel),
              optional("ratio", Numbers.FRACTION, Contribution::ratio)
                  .says("The ratio before the cap, where it is defined."),
              required("weight", Numbers.EXACT, Contribution::weight),
              optional("share", Numbers.FRACTION, Contribution::share)
                  .says(
                      "The part of the ratio that this benchmark makes up; shares sum to the ratio."))
          .named("contribution");

  private static final Codec<ScoreChange> CHANGE =
      ObjectCodec.written(
          "How one score would have to change.",
          required("benchmark", Values.ID, ScoreChange::benchmark),
          required("to", Numbers.EXACT, ScoreChange::to).says("The score to reach."),
          required("needed", Numbers.EXACT, ScoreChange::needed)
              .says("How far that is from the present score."));

  private static final Codec<Shortfall> SHORTFALL =
      ObjectCodec.<Shortfall>written(
              "What the candidate lacks to reach the threshold.",
              optional("overall", Numbers.EXACT, Shortfall::overall)
                  .says(
                      "The least addition to the weighted sum of normalised scores; for ratio-of-means"
                          + " only."),
              required("alone", Values.list(CHANGE), Shortfall::alone)
                  .says(
                      "Each benchmark on which changing the candidate's score alone reaches the"
                          + " threshold, the smallest change first."),
              required("attained", Values.BOOLEAN, Shortfall::attained)
                  .says(
                      "Whether the amounts reach the threshold themselves; if not, any amount beyond"
                          + " them does."))
          .named("shortfall");

  private static final Codec<ParityAssessment> REFERENCE =
      ObjectCodec.written(
          "The models that gave a reference.",
          required(
                  "kind",
                  Values.words(Frontier.Kind.class),
                  (ParityAssessment assessment) -> assessment.frontier().kind())
              .says("How the reference was chosen."),
          required("models", Values.set(Values.ID), ParityAssessment::referenceModels)
              .says("Ordered by id; none if undetermined."));

  private static final Codec<Map<String, Verdict>> OTHER_AGGREGATIONS =
      Values.byKey(Verdicts.VERDICT)
          .schema(schema -> schema.with(Map.of("propertyNames", Policies.AGGREGATION.schema())))
          .with("{\"maxProperties\":%s}".formatted(Aggregation.values().length - 1));

  /** What came out of an assessment, as the oracle answers it. */
  public static final ObjectCodec<ParityAssessment> RESULT =
      ObjectCodec.<ParityAssessment>written(
              "What came out. Without a threshold there is no verdict, unless the ratio is"
                  + " undetermined.",
              optional("verdict", Verdicts.VERDICT, ParityAssessment::verdict),
              optional("ratio", Numbers.RATIO, ParityAssessment::ratio),
              optional("decimal", Numbers.DECIMAL, ParityAssessment::ratio),
              required("benchmarks", Values.integer(1), ParityAssessment::benchmarksUsed)
                  .says("How many benchmarks were used; if undetermined, how many there are."),
              required("reference", REFERENCE, assessment -> assessment),
              required("excluded", Values.list(FACT), ParityAssessment::excluded)
                  .says("The missing scores for which a benchmark was left out."),
              required("missing", Values.list(FACT), ParityAssessment::missing)
                  .says("What is missing for a ratio, and the missing scores that count as zero."),
              required("flags", Values.set(Values.name(Flag.class)), ParityAssessment::flags)
                  .says("What a reader of the verdict should know beside it."),
              optional("otherAggregations", OTHER_AGGREGATIONS, Assessments::otherAggregations)
                  .says("The verdicts under the other aggregations that are defined."),
              optional("contributions", Values.atLeastOne(CONTRIBUTION), Assessments::contributions)
                  .says("A row for each benchmark used."),
              optional("shortfall", Values.orNull(SHORTFALL), Assessments::shortfall)
                  .says("What is lacking; null if nothing is."))
          .with(
              """
              {"oneOf":[
               {"title":"Decided","properties":{"verdict":{"enum":["MET","NOT_MET"]}},
                "required":["verdict","ratio","decimal","contributions","otherAggregations"]},
               {"title":"Undetermined","properties":{"verdict":{"const":"UNDETERMINED"},
                 "ratio":false,"decimal":false,"otherAggregations":false,"contributions":false,
                 "shortfall":false,"reference":{"properties":{"models":{"maxItems":0}}},
                 "missing":{"minItems":1},"flags":{"items":{"const":"ASSUMED_MISSING"}}},
                "required":["verdict"]},
               {"title":"Measured, without a threshold","properties":{"verdict":false,
                 "otherAggregations":false,"shortfall":false,
                 "flags":{"items":{"enum":["ASSUMED_MISSING","MIXED_UNITS_SUSPECTED"]}}},
                "required":["ratio","decimal","contributions"]}]}
              """);

  private static final ObjectCodec<ParityAssessment> DOCUMENT_RESULT =
      ObjectCodec.<ParityAssessment>written(
              "What came out. Without a threshold there is no verdict, unless the ratio is"
                  + " undetermined.",
              Part.of(RESULT, assessment -> assessment),
              required(
                      "protocolMismatches",
                      Values.set(Values.ID),
                      (ParityAssessment assessment) ->
                          Lists.transform(
                              assessment.protocolMismatches(),
                              mismatch -> mismatch.candidate().benchmark()))
                  .says(
                      "The benchmarks on which the protocols of candidate and reference differ, or only"
                          + " one is stated."))
          .with(RESULT.schema(), "oneOf");

  private static final FirstForm FIRST_RESULT =
      new FirstForm(
          """
          verdict ratio decimal benchmarks reference reference/kind reference/models
          excluded excluded/model excluded/benchmark excluded/reason
          missing missing/model missing/benchmark missing/reason
          flags flags=EXACT_TIE flags=FLIPS_WHEN_ROUNDED flags=DIFFERS_IN_DOUBLE
          flags=ASSUMED_MISSING
          otherAggregations otherAggregations/ratio-of-means otherAggregations/mean-of-ratios
          otherAggregations/geometric-mean-of-ratios otherAggregations/minimum-ratio
          contributions contributions/benchmark contributions/candidate contributions/reference
          contributions/referenceModel contributions/ratio contributions/weight
          contributions/share
          shortfall shortfall/overall shortfall/alone shortfall/alone/benchmark
          shortfall/alone/to shortfall/alone/needed shortfall/attained
          protocolMismatches
          """);

  private static final Field<ParityAssessment, String> SCHEMA = Values.schema(NAME);
  private static final Field<ParityAssessment, String> CANDIDATE =
      required("candidate", Values.ID, ParityAssessment::candidate)
          .says("The model that is compared.");
  private static final Field<ParityAssessment, Frontier> FRONTIER =
      required("frontier", Policies.FRONTIER, ParityAssessment::frontier);
  private static final Field<ParityAssessment, ParityPolicy> POLICY =
      required("policy", Policies.POLICY, ParityAssessment::policy);
  private static final Field<ParityAssessment, Optional<Threshold>> THRESHOLD =
      optional("threshold", Policies.OF_RATIO, ParityAssessment::threshold);
  private static final Field<ParityAssessment, Scoreboard> SCOREBOARD =
      required("scoreboard", Boards.SCOREBOARD, ParityAssessment::board);

  /**
   * An assessment: what was asked of which scores, and what came out. Reading it asks again, and
   * refuses a document whose result is not what its inputs give.
   */
  public static final Decided<ParityAssessment> ASSESSMENT =
      new Decided<>(
          ObjectCodec.read(
              "What was asked of which scores, and what came out. A reader computes the result"
                  + " again and refuses a document whose result is another.",
              Assessments::decide,
              SCHEMA,
              CANDIDATE,
              FRONTIER,
              POLICY,
              THRESHOLD,
              SCOREBOARD,
              required("result", DOCUMENT_RESULT.named("result"), assessment -> assessment)),
          DOCUMENT_RESULT,
          FIRST_RESULT);

  private Assessments() {}

  private static ParityAssessment decide(Fields fields) {
    String unusedForm = SCHEMA.read(fields);
    Scoreboard board = SCOREBOARD.read(fields);
    String candidate = CANDIDATE.read(fields);
    Frontier frontier = FRONTIER.read(fields);
    ParityPolicy policy = POLICY.read(fields);
    Work.checkCompared(fields.node(), board, candidate, frontier, policy);
    return assess(fields.node(), board, candidate, frontier, policy, THRESHOLD.read(fields));
  }

  /**
   * Asks the question of a document, and refuses the document where the question is refused, or its
   * answer takes too much.
   */
  public static ParityAssessment assess(
      Node document,
      Scoreboard board,
      String candidate,
      Frontier frontier,
      ParityPolicy policy,
      Optional<Threshold> threshold) {
    Work.checkMissing(document, board, candidate, frontier);
    ParityAssessment assessment =
        Refusing.made(
            document,
            () ->
                threshold.isPresent()
                    ? policy.assess(board, candidate, frontier, threshold.get())
                    : policy.assess(board, candidate, frontier));
    Work.check(document, assessment);
    return assessment;
  }

  private static Optional<Map<String, Verdict>> otherAggregations(ParityAssessment assessment) {
    if (assessment.ratio().isEmpty() || assessment.threshold().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    assessment
        .otherAggregations()
        .forEach((way, other) -> verdicts.put(way.toString(), other.verdict().orElseThrow()));
    return Optional.of(verdicts);
  }

  private static Optional<Iterable<Contribution>> contributions(ParityAssessment assessment) {
    return assessment.ratio().map(ratio -> assessment.contributions());
  }

  private static Optional<Optional<Shortfall>> shortfall(ParityAssessment assessment) {
    return assessment.ratio().isPresent() && assessment.hasShortfall()
        ? Optional.of(assessment.shortfall())
        : Optional.empty();
  }
}
