package org.sovereignparity.json.internal.codec;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.sovereignparity.json.internal.codec.Field.list;
import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.EveryPart;
import org.sovereignparity.eligibility.Finding;
import org.sovereignparity.eligibility.ListsWeights;
import org.sovereignparity.eligibility.PartFinding;
import org.sovereignparity.eligibility.Reason;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.MissingReason;
import org.sovereignparity.scoring.BestOfField;
import org.sovereignparity.scoring.Facts;

/** The wire forms of decisions on eligibility, and of what came out of them. */
public final class Decisions {
  /** The form and version of the document of a decision. */
  public static final String NAME = "sovereign-parity/eligibility-decision/1";

  private static final Codec<Map<String, Rational>> NUMBER_BY_NAME =
      Values.byKey(Values.QUANTITY).says("Exact numbers by name.").named("numberByName");

  private static final Codec<BestOfField> BEST =
      ObjectCodec.of(
          "The best value of the field.",
          (value, whose, worst) -> new BestOfField(value, ImmutableList.copyOf(whose), worst),
          required("value", Values.QUANTITY, BestOfField::value),
          list("whose", Values.ID, BestOfField::whose).says("The entrants that have it."),
          optional("worst", Values.QUANTITY, BestOfField::worst)
              .says("The worst value, for a node that is counted from there."));

  private static final Codec<Facts> POINTS =
      ObjectCodec.built(Facts::builder, Facts.Builder::build)
          .says("What a points rule is evaluated on.")
          .with(
              required("numbers", NUMBER_BY_NAME, Facts::numbers)
                  .says("The inputs that are one number.")
                  .orElse(ImmutableMap.of()),
              Facts.Builder::numbers)
          .with(
              required("ratings", Values.byKey(Submissions.RATINGS), Facts::ratings)
                  .says("The inputs that are the ratings of a panel.")
                  .orElse(ImmutableMap.of()),
              Facts.Builder::ratings)
          .with(
              required("stated", NUMBER_BY_NAME, Facts::stated)
                  .says("The values that were stated, by the id of their node.")
                  .orElse(ImmutableMap.of()),
              Facts.Builder::stated)
          .with(
              required("best", Values.byKey(BEST), Facts::best)
                  .says("The best values of the field, by the id of the node that asks for them.")
                  .orElse(ImmutableMap.of()),
              Facts.Builder::best)
          .codec()
          .named("points");

  /** What is known of a model. */
  public static final Codec<EligibilityFacts> FACTS =
      ObjectCodec.built(EligibilityFacts::builder, EligibilityFacts.Builder::build)
          .says("What the criteria are evaluated on; what is not known is left out.")
          .required("model", Models.MODEL, EligibilityFacts::model, EligibilityFacts.Builder::model)
          .says("The model that the decision is about.")
          .optional("asOf", Values.DATE, EligibilityFacts::asOf, EligibilityFacts.Builder::asOf)
          .says("The day as of which claims are heard; without one, all of them are.")
          .optional(
              "lineage",
              Lineages.LINEAGE,
              EligibilityFacts::lineage,
              EligibilityFacts.Builder::lineage)
          .says("Where the parts of the model come from.")
          .optional(
              "scores",
              Boards.SCOREBOARD,
              EligibilityFacts::scores,
              EligibilityFacts.Builder::scores)
          .says("The scores of the model and of those that it is compared with.")
          .with(
              required("points", POINTS, EligibilityFacts::points).orElse(Facts.builder().build()),
              EligibilityFacts.Builder::points)
          .codec()
          .named("facts");

  private static final Schema REASON =
      Schema.words(
              Stream.<Enum<?>>concat(Stream.of(Reason.values()), Stream.of(MissingReason.values()))
                  .map(Enum::name))
          .says("Why a criterion is not met, or what is not known.")
          .named("reason");

  private static final Codec<ReasonCode> CODE = Codec.written(REASON, ReasonCode::name);

  private static final Codec<UnknownFact> UNKNOWN = unknown("reason");

  /** A finding of a decision. */
  record Found(
      Finding finding,
      ImmutableSet<String> partOrder,
      ImmutableSet<String> claimOrder,
      boolean asksForNoParts) {

    private Iterable<String> components() {
      ImmutableSet<String> components =
          finding.failing().stream().map(PartFinding::component).collect(toImmutableSet());
      return partOrder.stream().filter(components::contains).toList();
    }

    private Iterable<String> claims() {
      ImmutableSet<String> claims =
          finding.failing().stream()
              .flatMap(part -> part.claims().stream())
              .map(Claim::id)
              .collect(toImmutableSet());
      return claimOrder.stream().filter(claims::contains).toList();
    }

    private Iterable<String> cites() {
      return finding.criterion().citations().stream()
          .map(citation -> citation.source().id())
          .collect(toImmutableSet());
    }
  }

  private static final Field<Found, String> CRITERION =
      required("criterion", Values.ID, (Found found) -> found.finding().criterion().id())
          .says("The id of the criterion.");
  private static final Field<Found, Verdict> VERDICT =
      required("verdict", Verdicts.VERDICT, found -> found.finding().verdict());
  private static final Field<Found, Iterable<String>> COMPONENTS =
      required("components", Values.set(Values.ID), Found::components)
          .says(
              "The parts of the model that do not meet it, or may not, in the order of the"
                  + " lineage.");
  private static final Field<Found, Optional<ReasonCode>> REASON_OR_NULL =
      required("reason", Values.orNull(CODE), (Found found) -> found.finding().reason())
          .says("Why it is not met or cannot be told; null if it is met.");
  private static final Field<Found, Iterable<String>> CLAIMS =
      required("claims", Values.set(Values.ID), Found::claims)
          .says(
              "The open claims each without which the verdict of one of the parts would be"
                  + " another.");
  private static final Field<Found, Iterable<String>> CITES =
      required("cites", Values.set(Values.ID), Found::cites)
          .says("The ids of the documents that the criterion cites.");

  private static final Codec<Found> FINDING =
      ObjectCodec.written(
              "What came out of a criterion that stands in the one decided, or of that one.",
              CRITERION,
              VERDICT,
              COMPONENTS,
              REASON_OR_NULL,
              CLAIMS,
              CITES)
          .named("decisionFinding");

  private static final Codec<Found> ANSWERED_FINDING =
      ObjectCodec.written(
              "What came out of one criterion; components, reason and claims only where it asks for"
                  + " the parts of the model.",
              CRITERION,
              VERDICT,
              ofParts(COMPONENTS),
              ofParts(REASON_OR_NULL),
              ofParts(CLAIMS),
              CITES)
          .with(
              """
              {"dependentRequired":{"components":["reason","claims"],"reason":["components"],
                "claims":["components"]},
               "oneOf":[
                {"title":"Met","properties":{"verdict":{"const":"MET"},"components":{"maxItems":0},
                  "reason":{"type":"null"},"claims":{"maxItems":0}}},
                {"title":"Not met, or not certainly","properties":{
                  "verdict":{"enum":["NOT_MET","UNDETERMINED"]},"reason":{"type":"string"}}}]}
              """)
          .named("finding");

  /** What came out of each criterion of the reading that is taken, in their order. */
  public static final Field<EligibilityDecision, Iterable<Found>> FINDINGS = findings(FINDING);

  /** The same as a request is answered. */
  public static final Field<EligibilityDecision, Iterable<Found>> ANSWERED_FINDINGS =
      findings(ANSWERED_FINDING);

  /** The facts that could still change the verdict. */
  public static final Field<EligibilityDecision, Iterable<UnknownFact>> MISSING =
      Field.<EligibilityDecision, Iterable<UnknownFact>>required(
              "missing",
              Values.list(unknown("code").named("missingFact")),
              EligibilityDecision::residual)
          .says("The facts that would have to be known; none if the verdict is determined.");

  /** The verdict under each reading. */
  public static final Field<EligibilityDecision, Map<String, Verdict>> READINGS =
      required(
              "readings",
              Values.byId(Verdicts.VERDICT).with("{\"minProperties\":1}"),
              EligibilityDecision::readings)
          .says("The verdict under each reading.");

  private static final Codec<EligibilityDecision> RESULT =
      ObjectCodec.written(
          "What came out.",
          required("verdict", Verdicts.VERDICT, EligibilityDecision::verdict),
          FINDINGS,
          READINGS,
          required("residual", Values.list(UNKNOWN), EligibilityDecision::residual)
              .says("The facts that could still change the verdict; none if it is determined."));

  private static final FirstForm FIRST_RESULT =
      new FirstForm(
          """
          verdict findings findings/criterion findings/verdict findings/components
          findings/reason findings/claims findings/cites
          readings readings/* residual residual/reason residual/about
          """);

  private static final Field<EligibilityDecision, String> SCHEMA = Values.schema(NAME);
  private static final Field<EligibilityDecision, Sources> SOURCES = Sources.listed();
  private static final Field<EligibilityDecision, Reading<Criterion>> CRITERIA =
      required("criteria", Criteria.READING, EligibilityDecision::criteria);
  private static final Field<EligibilityDecision, EligibilityFacts> GIVEN =
      required("facts", FACTS, EligibilityDecision::facts);

  /**
   * A decision: the criteria, the facts, and what came out. Reading it decides again, and refuses a
   * document whose result is not what its criteria and facts give.
   */
  public static final Decided<EligibilityDecision> DECISION =
      new Decided<>(
          ObjectCodec.read(
              "Whether a model meets a criterion: the criterion in its readings, the facts, and"
                  + " what came out.",
              Decisions::decide,
              SCHEMA,
              SOURCES,
              CRITERIA,
              GIVEN,
              required("result", RESULT.named("decisionResult"), decision -> decision)),
          RESULT,
          FIRST_RESULT);

  private Decisions() {}

  private static EligibilityDecision decide(Fields fields) {
    String unusedForm = SCHEMA.read(fields);
    Sources unusedSources = SOURCES.read(fields);
    long digits = fields.node().digitsLeft();
    Reading<Criterion> criteria = CRITERIA.read(fields);
    EligibilityFacts facts = GIVEN.read(fields);
    Work.check(fields.node(), criteria, digits - fields.node().digitsLeft(), facts);
    return Refusing.made(fields.required("facts"), () -> EligibilityDecision.of(criteria, facts));
  }

  private static Codec<UnknownFact> unknown(String code) {
    return ObjectCodec.written(
        "A fact that is not known.",
        required(code, CODE, UnknownFact::reason).says("What is not known."),
        required("about", Values.list(Values.ID), UnknownFact::about)
            .says(
                "The ids of what it is about, the widest first: a component, a claim, an input, a"
                    + " model, or a model and a benchmark; none if it is about all."));
  }

  private static <V> Field<Found, V> ofParts(Field<Found, V> field) {
    return field.unless(Found::asksForNoParts).mayBeLeftOut();
  }

  private static Field<EligibilityDecision, Iterable<Found>> findings(Codec<Found> form) {
    return Field.<EligibilityDecision, Iterable<Found>>required(
            "findings", Values.atLeastOne(form), Decisions::findings)
        .says("What came out of each criterion of the reading that is taken, in their order.");
  }

  private static Iterable<Found> findings(EligibilityDecision decision) {
    Optional<Lineage> lineage = decision.facts().lineage();
    ImmutableSet<String> parts = lineage.map(Lineage::componentIds).orElse(ImmutableSet.of());
    ImmutableSet<String> claims =
        lineage.stream()
            .flatMap(of -> of.claims().stream())
            .map(Claim::id)
            .collect(toImmutableSet());
    return Lists.transform(
        decision.findings(),
        finding -> new Found(finding, parts, claims, asksForNoParts(finding.criterion())));
  }

  private static boolean asksForNoParts(Criterion criterion) {
    return criterion.stream()
        .noneMatch(node -> node instanceof EveryPart || node instanceof ListsWeights);
  }
}
