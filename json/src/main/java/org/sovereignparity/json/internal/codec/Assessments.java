package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.internal.Tree;
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
                  "What is missing.",
                  Codec.written(
                      Values.anyOf(Stream.of(MissingReason.values()).map(Enum::name)),
                      ReasonCode::name),
                  UnknownFact::reason))
          .named("fact");

  private static final Codec<Contribution> CONTRIBUTION =
      ObjectCodec.<Contribution>written(
              "What one benchmark does for the ratio.",
              required("benchmark", Values.ID, Contribution::benchmark),
              required(
                  "candidate",
                  "The candidate's score before normalisation; null if it counts as zero.",
                  Values.orNull(Numbers.EXACT),
                  Contribution::candidate),
              required(
                  "reference",
                  "The reference's score before normalisation.",
                  Numbers.EXACT,
                  Contribution::reference),
              required("referenceModel", Values.ID, Contribution::referenceModel),
              optional(
                  "ratio",
                  "The ratio before the cap, where it is defined.",
                  Numbers.FRACTION,
                  Contribution::ratio),
              required("weight", Numbers.EXACT, Contribution::weight),
              optional(
                  "share",
                  "The part of the ratio that this benchmark makes up; shares sum to the ratio.",
                  Numbers.FRACTION,
                  Contribution::share))
          .named("contribution");

  private static final Codec<ScoreChange> CHANGE =
      ObjectCodec.written(
          "How one score would have to change.",
          required("benchmark", Values.ID, ScoreChange::benchmark),
          required("to", "The score to reach.", Numbers.EXACT, ScoreChange::to),
          required(
              "needed",
              "How far that is from the present score.",
              Numbers.EXACT,
              ScoreChange::needed));

  private static final Codec<Shortfall> SHORTFALL =
      ObjectCodec.<Shortfall>written(
              "What the candidate lacks to reach the threshold.",
              optional(
                  "overall",
                  "The least addition to the weighted sum of normalised scores; for ratio-of-means"
                      + " only.",
                  Numbers.EXACT,
                  Shortfall::overall),
              required(
                  "alone",
                  "Each benchmark on which changing the candidate's score alone reaches the"
                      + " threshold, the smallest change first.",
                  Values.list(CHANGE),
                  Shortfall::alone),
              required(
                  "attained",
                  "Whether the amounts reach the threshold themselves; if not, any amount beyond"
                      + " them does.",
                  Values.BOOLEAN,
                  Shortfall::attained))
          .named("shortfall");

  private static final Codec<ParityAssessment> REFERENCE =
      ObjectCodec.written(
          "The models that gave a reference.",
          required(
              "kind",
              "How the reference was chosen.",
              Values.words(Frontier.Kind.class),
              assessment -> assessment.frontier().kind()),
          required(
              "models",
              "Ordered by id; none if undetermined.",
              Values.set(Values.ID),
              ParityAssessment::referenceModels));

  private static final Codec<Map<Aggregation, Verdict>> OTHER_AGGREGATIONS =
      Codec.written(
          Schema.of(
              ImmutableMap.of(
                  "type",
                  "object",
                  "propertyNames",
                  Policies.AGGREGATION.schema(),
                  "maxProperties",
                  Tree.NumberText.of(Aggregation.values().length - 1),
                  "additionalProperties",
                  Verdicts.VERDICT.schema())),
          verdicts -> {
            ImmutableMap.Builder<String, Object> plain = ImmutableMap.builder();
            verdicts.forEach((other, verdict) -> plain.put(other.toString(), verdict.name()));
            return plain.buildOrThrow();
          });

  /** What came out of an assessment, as the oracle answers it. */
  public static final ObjectCodec<ParityAssessment> RESULT =
      ObjectCodec.<ParityAssessment>written(
              "What came out. Without a threshold there is no verdict, unless the ratio is"
                  + " undetermined.",
              optional("verdict", Verdicts.VERDICT, ParityAssessment::verdict),
              optional("ratio", Numbers.RATIO, ParityAssessment::ratio),
              optional("decimal", Numbers.DECIMAL, ParityAssessment::ratio),
              required(
                  "benchmarks",
                  "How many benchmarks were used; if undetermined, how many there are.",
                  Values.integer(1),
                  ParityAssessment::benchmarksUsed),
              required("reference", REFERENCE, assessment -> assessment),
              required(
                  "excluded",
                  "The missing scores for which a benchmark was left out.",
                  Values.list(FACT),
                  ParityAssessment::excluded),
              required(
                  "missing",
                  "What is missing for a ratio, and the missing scores that count as zero.",
                  Values.list(FACT),
                  ParityAssessment::missing),
              required(
                  "flags",
                  "What a reader of the verdict should know beside it.",
                  Values.set(Values.name(Flag.class)),
                  ParityAssessment::flags),
              optional(
                  "otherAggregations",
                  "The verdicts under the other aggregations that are defined.",
                  OTHER_AGGREGATIONS,
                  Assessments::otherAggregations),
              optional(
                  "contributions",
                  "A row for each benchmark used.",
                  Values.list(CONTRIBUTION).with("{\"minItems\":1}"),
                  Assessments::contributions),
              optional(
                  "shortfall",
                  "What is lacking; null if nothing is.",
                  Values.orNull(SHORTFALL),
                  Assessments::shortfall))
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
                 "flags":{"items":{"const":"ASSUMED_MISSING"}}},
                "required":["ratio","decimal","contributions"]}]}
              """);

  private static final ObjectCodec<ParityAssessment> DOCUMENT_RESULT =
      ObjectCodec.<ParityAssessment>written(
              "What came out. Without a threshold there is no verdict, unless the ratio is"
                  + " undetermined.",
              Part.of(RESULT, assessment -> assessment),
              required(
                  "protocolMismatches",
                  "The benchmarks on which the protocols of candidate and reference differ, or only"
                      + " one is stated.",
                  Values.set(Values.ID),
                  assessment ->
                      Lists.transform(
                          assessment.protocolMismatches(),
                          mismatch -> mismatch.candidate().benchmark())))
          .with(RESULT.schema(), "oneOf");

  private static final Field<ParityAssessment, String> SCHEMA = Values.schema(NAME);
  private static final Field<ParityAssessment, String> CANDIDATE =
      required("candidate", "The model that is compared.", Values.ID, ParityAssessment::candidate);
  private static final Field<ParityAssessment, Frontier> FRONTIER =
      required("frontier", Policies.FRONTIER, ParityAssessment::frontier);
  private static final Field<ParityAssessment, ParityPolicy> POLICY =
      required("policy", Policies.POLICY, ParityAssessment::policy);
  private static final Field<ParityAssessment, Optional<Threshold>> THRESHOLD =
      optional("threshold", Policies.THRESHOLD, ParityAssessment::threshold);
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
          DOCUMENT_RESULT);

  private Assessments() {}

  private static ParityAssessment decide(Fields fields) {
    String unusedForm = SCHEMA.read(fields);
    Scoreboard board = SCOREBOARD.read(fields);
    return assess(
        fields.node(),
        board,
        CANDIDATE.read(fields),
        FRONTIER.read(fields),
        POLICY.read(fields),
        THRESHOLD.read(fields));
  }

  /** Asks the question of a document, and refuses the document where the question is refused. */
  public static ParityAssessment assess(
      Node document,
      Scoreboard board,
      String candidate,
      Frontier frontier,
      ParityPolicy policy,
      Optional<Threshold> threshold) {
    return Refusing.made(
        document,
        () ->
            threshold.isPresent()
                ? policy.assess(board, candidate, frontier, threshold.get())
                : policy.assess(board, candidate, frontier));
  }

  private static Optional<Map<Aggregation, Verdict>> otherAggregations(
      ParityAssessment assessment) {
    return assessment.ratio().isPresent() && assessment.threshold().isPresent()
        ? Optional.of(
            Maps.transformValues(
                assessment.otherAggregations(), other -> other.verdict().orElseThrow()))
        : Optional.empty();
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
