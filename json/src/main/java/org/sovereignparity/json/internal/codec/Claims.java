package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.list;
import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.function.Function;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Similarity;
import org.sovereignparity.source.Citation;

/** The wire forms of claims about components, and of what speaks for or against them. */
final class Claims {
  private static final Codec<Control> CONTROL =
      ObjectCodec.of(
              "What a metric says of two models of which it is known how they are related.",
              Control::of,
              required("pair", "The two models; not blank.", Values.TEXT, Control::pair),
              required(
                  "relation",
                  "How they are known to be related.",
                  Values.words(Control.Relation.class),
                  Control::relation),
              required("value", Values.QUANTITY, Control::value))
          .named("control");

  private static final Codec<Similarity> SIMILARITY =
      ObjectCodec.built(
              "How alike two models are by a metric.",
              Similarity::builder,
              Similarity.Builder::build)
          .with(
              required(
                  "metric",
                  "How likeness is measured.",
                  Values.words(Metric.class),
                  Similarity::metric),
              Similarity.Builder::metric)
          .with(
              required("value", "The figure.", Values.QUANTITY, Similarity::value),
              Similarity.Builder::value)
          .with(
              required("scope", "What is compared; not blank.", Values.TEXT, Similarity::scope),
              Similarity.Builder::scope)
          .with(
              optional(
                  "coverage",
                  "The share of the model's parameters that is compared, within 0..1.",
                  Values.QUANTITY,
                  Similarity::coverage),
              Similarity.Builder::coverage)
          .with(
              optional(
                  "denominator",
                  "What the figure is a share of; not blank.",
                  Values.TEXT,
                  Similarity::denominator),
              Similarity.Builder::denominator)
          .with(
              optional(
                  "baseline",
                  "What the metric says of parts of one model.",
                  Values.QUANTITY,
                  Similarity::baseline),
              Similarity.Builder::baseline)
          .with(
              list(
                  "controls",
                  "What the metric says, over the same scope, of models whose relation is known.",
                  CONTROL,
                  Similarity::controls),
              Similarity.Builder::addAllControls)
          .codec()
          .named("similarity");

  private static final Codec<Evidence> EVIDENCE =
      ObjectCodec.built(
              "What speaks for or against a claim.", Evidence::builder, Evidence.Builder::build)
          .with(
              required(
                  "kind", "What it consists of.", Values.words(EvidenceKind.class), Evidence::kind),
              Evidence.Builder::kind)
          .with(
              required(
                  "method",
                  "How it was obtained, or what it is; not blank.",
                  Values.TEXT,
                  Evidence::method),
              Evidence.Builder::method)
          .with(
              optional(
                  "similarity", "The figure, for a similarity.", SIMILARITY, Evidence::similarity),
              Evidence.Builder::similarity)
          .with(
              optional(
                  "verifier",
                  "On whose side whoever checked it stands.",
                  Values.words(Evidence.Verifier.class),
                  Evidence::verifier),
              Evidence.Builder::verifier)
          .with(
              optional("date", "The day on which it was seen.", Values.DATE, Evidence::date),
              Evidence.Builder::date)
          .with(
              optional(
                  "address", "The URI at which it can be seen.", Values.ADDRESS, Evidence::address),
              Evidence.Builder::address)
          .with(
              optional(
                  "digest",
                  "The digest of what was seen, with its algorithm; not blank.",
                  Values.TEXT,
                  Evidence::digest),
              Evidence.Builder::digest)
          .with(Sources.cites(Evidence::citations), Evidence.Builder::addAllCitations)
          .codec()
          .with(
              """
              {"oneOf":[
               {"properties":{"kind":{"const":"similarity"}},"required":["similarity"]},
               {"properties":{
                "kind":{"enum":["training-log","documentation","code","statement"]},
                "similarity":false}}]}
              """)
          .named("evidence");

  private static final Codec<ClaimState> STATE =
      Values.words("claimState", "How far a claim has got.", ClaimState.class);

  private static final Field<ClaimEvent, LocalDate> EVENT_ON =
      required(
          "on",
          "The day, not before that of the event before it, or of the claim.",
          Values.DATE,
          ClaimEvent::on);
  private static final Field<ClaimEvent, ClaimState> EVENT_STATE =
      required("state", STATE, ClaimEvent::state);
  private static final Field<ClaimEvent, Iterable<Citation>> EVENT_CITES =
      Sources.cites(ClaimEvent::citations);

  private static final ObjectCodec<ClaimEvent> EVENT =
      ObjectCodec.of(
          "That a claim got to a state on a day.",
          ClaimEvent::of,
          EVENT_ON,
          EVENT_STATE,
          EVENT_CITES);

  private static final Codec<Assertion> PLAIN_ASSERTION = assertion().codec();

  private static final Codec<Assertion> ASSERTION =
      assertion()
          .with(
              optional("licence", Licences.LICENCE, Assertion::licence), Assertion.Builder::licence)
          .with(
              optional("upstream", Components.UPSTREAM, Assertion::upstream),
              Assertion.Builder::upstream)
          .codec();

  private static final Field<Claim, String> ID =
      required("id", "The id, which no other claim has.", Values.ID, Claim::id);
  private static final Field<Claim, String> COMPONENT =
      required("component", "The id of the part.", Values.ID, Claim::component);
  private static final Field<Claim, String> BY =
      required("by", "Who asserted it.", Values.ID, Claim::by);
  private static final Field<Claim, LocalDate> ON =
      required("on", "The day on which it was asserted.", Values.DATE, Claim::on);

  /** A claim with what became of it, and what speaks for and against it. */
  static final Codec<Claim> CLAIM =
      ObjectCodec.built(
              "What somebody asserted of a part, with evidence, and what became of it.",
              Claim::builder,
              Claim.Builder::build)
          .with(ID, Claim.Builder::id)
          .with(COMPONENT, Claim.Builder::component)
          .with(BY, Claim.Builder::by)
          .withFirst(ON, Claim.Builder::on)
          .with(asserts(ASSERTION), Claim.Builder::asserts)
          .with(
              Field.<Claim, ClaimEvent>list(
                      "history",
                      "What became of it, in the order of the days; it is open until the first.",
                      EVENT.named("claimEvent"),
                      Claim::history)
                  .reading(Claims::history),
              Claim.Builder::addAllHistory)
          .with(
              evidence("evidence", "What speaks for it.", Claim::evidence),
              Claim.Builder::addAllEvidence)
          .with(
              evidence("counterEvidence", "What speaks against it.", Claim::counterEvidence),
              Claim.Builder::addAllCounterEvidence)
          .with(Sources.cites(Claim::citations), Claim.Builder::addAllCitations)
          .codec()
          .named("claim");

  private static final Field<Claim, Assertion> PLAIN_ASSERTS = asserts(PLAIN_ASSERTION);
  private static final Field<Claim, ClaimState> LAST_STATE =
      required("state", STATE, claim -> last(claim).state());
  private static final Field<Claim, LocalDate> LAST_ON =
      required(
          "stateOn",
          "The day on which it got there, not before it was asserted.",
          Values.DATE,
          claim -> last(claim).on());

  /** The claim of a request, which says only the last state. */
  static final Codec<Claim> PLAIN =
      ObjectCodec.read(
              "What somebody asserted of a part, and what became of it.",
              Claims::plain,
              ID,
              COMPONENT,
              BY,
              ON,
              PLAIN_ASSERTS,
              LAST_STATE,
              LAST_ON)
          .named("requestClaim");

  private static final String CLAIM_DAY = "the day of the claim";

  private Claims() {}

  private static ObjectCodec.Builder<Assertion, Assertion.Builder> assertion() {
    return ObjectCodec.built(
            "What was asserted; each value for itself.",
            Assertion::builder,
            Assertion.Builder::build)
        .with(
            optional(
                "derivation",
                "How the part came about; one that applies to its kind.",
                Components.DERIVATION,
                Assertion::derivation),
            Assertion.Builder::derivation)
        .with(
            optional(
                "attributed",
                "Whether what the part comes from is referred to.",
                Values.BOOLEAN,
                Assertion::attributed),
            Assertion.Builder::attributed);
  }

  private static Field<Claim, Assertion> asserts(Codec<Assertion> assertion) {
    return required("asserts", assertion, Claim::asserts);
  }

  private static Field<Claim, Iterable<Evidence>> evidence(
      String key, String description, Function<Claim, Iterable<Evidence>> getter) {
    return list(key, description, EVIDENCE, getter)
        .unless(claim -> Iterables.isEmpty(getter.apply(claim)));
  }

  private static ClaimEvent last(Claim claim) {
    return Iterables.getLast(claim.history());
  }

  private static Claim plain(Fields fields) {
    LocalDate on = ON.read(fields);
    ClaimState state = LAST_STATE.read(fields);
    return Claim.builder()
        .id(ID.read(fields))
        .component(COMPONENT.read(fields))
        .by(BY.read(fields))
        .on(on)
        .asserts(PLAIN_ASSERTS.read(fields))
        .addHistory(ClaimEvent.of(notBefore(CLAIM_DAY, on, fields.required("stateOn")), state))
        .build();
  }

  private static ImmutableList<ClaimEvent> history(Fields claim) {
    ImmutableList.Builder<ClaimEvent> history = ImmutableList.builder();
    LocalDate last = ON.read(claim);
    String earlier = CLAIM_DAY;
    for (Node event : claim.items("history", node -> node)) {
      Fields fields = EVENT.fieldsOf(event);
      last = notBefore(earlier, last, fields.required("on"));
      earlier = "that of the state before it";
      history.add(ClaimEvent.of(last, EVENT_STATE.read(fields), EVENT_CITES.read(fields)));
    }
    return history.build();
  }

  private static LocalDate notBefore(String which, LocalDate earlier, Node node) {
    LocalDate date = node.date();
    if (date.isBefore(earlier)) {
      throw node.refused(
          DocumentFault.BAD_DATE,
          "Day of a state must not be before %s, %s: %s".formatted(which, earlier, date));
    }
    return date;
  }
}
