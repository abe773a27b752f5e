package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.list;
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
              required("pair", Values.TEXT, Control::pair).says("The two models; not blank."),
              required("relation", Values.words(Control.Relation.class), Control::relation)
                  .says("How they are known to be related."),
              required("value", Values.QUANTITY, Control::value))
          .named("control");

  private static final Codec<Similarity> SIMILARITY =
      ObjectCodec.built(Similarity::builder, Similarity.Builder::build)
          .says("How alike two models are by a metric.")
          .required(
              "metric", Values.words(Metric.class), Similarity::metric, Similarity.Builder::metric)
          .says("How likeness is measured.")
          .required("value", Values.QUANTITY, Similarity::value, Similarity.Builder::value)
          .says("The figure.")
          .required("scope", Values.TEXT, Similarity::scope, Similarity.Builder::scope)
          .says("What is compared; not blank.")
          .optional("coverage", Values.QUANTITY, Similarity::coverage, Similarity.Builder::coverage)
          .says("The share of the model's parameters that is compared, within 0..1.")
          .optional(
              "denominator", Values.TEXT, Similarity::denominator, Similarity.Builder::denominator)
          .says("What the figure is a share of; not blank.")
          .optional("baseline", Values.QUANTITY, Similarity::baseline, Similarity.Builder::baseline)
          .says("What the metric says of parts of one model.")
          .list("controls", CONTROL, Similarity::controls, Similarity.Builder::addAllControls)
          .says("What the metric says, over the same scope, of models whose relation is known.")
          .codec()
          .named("similarity");

  private static final Codec<Evidence> EVIDENCE =
      ObjectCodec.built(Evidence::builder, Evidence.Builder::build)
          .says("What speaks for or against a claim.")
          .required(
              "kind", Values.words(EvidenceKind.class), Evidence::kind, Evidence.Builder::kind)
          .says("What it consists of.")
          .required("method", Values.TEXT, Evidence::method, Evidence.Builder::method)
          .says("How it was obtained, or what it is; not blank.")
          .optional("similarity", SIMILARITY, Evidence::similarity, Evidence.Builder::similarity)
          .says("The figure, for a similarity.")
          .optional(
              "verifier",
              Values.words(Evidence.Verifier.class),
              Evidence::verifier,
              Evidence.Builder::verifier)
          .says("On whose side whoever checked it stands.")
          .optional("date", Values.DATE, Evidence::date, Evidence.Builder::date)
          .says("The day on which it was seen.")
          .optional("address", Values.ADDRESS, Evidence::address, Evidence.Builder::address)
          .says("The URI at which it can be seen.")
          .optional("digest", Values.TEXT, Evidence::digest, Evidence.Builder::digest)
          .says("The digest of what was seen, with its algorithm; not blank.")
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
      Values.words(ClaimState.class).says("How far a claim has got.").named("claimState");

  private static final Field<ClaimEvent, ClaimState> EVENT_STATE =
      required("state", STATE, ClaimEvent::state);
  private static final Field<ClaimEvent, Iterable<Citation>> EVENT_CITES =
      Sources.cites(ClaimEvent::citations);

  private static final ObjectCodec<ClaimEvent> EVENT =
      ObjectCodec.of(
          "That a claim got to a state on a day.",
          ClaimEvent::of,
          required("on", Values.DATE, ClaimEvent::on)
              .says("The day, not before that of the event before it, or of the claim."),
          EVENT_STATE,
          EVENT_CITES);

  private static final Codec<Assertion> ASSERTION =
      assertion()
          .optional("licence", Licences.LICENCE, Assertion::licence, Assertion.Builder::licence)
          .optional(
              "upstream", Components.UPSTREAM, Assertion::upstream, Assertion.Builder::upstream)
          .codec();

  private static final Field<Claim, String> ID =
      required("id", Values.ID, Claim::id).says("The id, which no other claim has.");
  private static final Field<Claim, String> COMPONENT =
      required("component", Values.ID, Claim::component).says("The id of the part.");
  private static final Field<Claim, String> BY =
      required("by", Values.ID, Claim::by).says("Who asserted it.");
  private static final Field<Claim, LocalDate> ON =
      required("on", Values.DATE, Claim::on).says("The day on which it was asserted.");

  /** A claim with what became of it, and what speaks for and against it. */
  static final Codec<Claim> CLAIM =
      ObjectCodec.built(Claim::builder, Claim.Builder::build)
          .says("What somebody asserted of a part, with evidence, and what became of it.")
          .with(ID, Claim.Builder::id)
          .with(COMPONENT, Claim.Builder::component)
          .with(BY, Claim.Builder::by)
          .withFirst(ON, Claim.Builder::on)
          .with(asserts(ASSERTION), Claim.Builder::asserts)
          .with(
              Field.<Claim, ClaimEvent>list("history", EVENT.named("claimEvent"), Claim::history)
                  .says("What became of it, in the order of the days; it is open until the first.")
                  .reading(Claims::history),
              Claim.Builder::addAllHistory)
          .with(
              evidence("evidence", Claim::evidence).says("What speaks for it."),
              Claim.Builder::addAllEvidence)
          .with(
              evidence("counterEvidence", Claim::counterEvidence).says("What speaks against it."),
              Claim.Builder::addAllCounterEvidence)
          .with(Sources.cites(Claim::citations), Claim.Builder::addAllCitations)
          .codec()
          .named("claim");

  private static final Field<Claim, Assertion> PLAIN_ASSERTS = asserts(assertion().codec());
  private static final Field<Claim, ClaimState> LAST_STATE =
      required("state", STATE, claim -> last(claim).state());

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
              required("stateOn", Values.DATE, (Claim claim) -> last(claim).on())
                  .says("The day on which it got there, not before it was asserted."))
          .named("requestClaim");

  private static final String CLAIM_DAY = "the day of the claim";

  private Claims() {}

  private static ObjectCodec.Builder<Assertion, Assertion.Builder> assertion() {
    return ObjectCodec.built(Assertion::builder, Assertion.Builder::build)
        .says("What was asserted; each value for itself.")
        .optional(
            "derivation",
            Components.DERIVATION,
            Assertion::derivation,
            Assertion.Builder::derivation)
        .says("How the part came about; one that applies to its kind.")
        .optional(
            "attributed", Values.BOOLEAN, Assertion::attributed, Assertion.Builder::attributed)
        .says("Whether what the part comes from is referred to.");
  }

  private static Field<Claim, Assertion> asserts(Codec<Assertion> assertion) {
    return required("asserts", assertion, Claim::asserts);
  }

  private static Field<Claim, Iterable<Evidence>> evidence(
      String key, Function<Claim, Iterable<Evidence>> getter) {
    return list(key, EVIDENCE, getter).unless(claim -> Iterables.isEmpty(getter.apply(claim)));
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
    LocalDate date = Values.DATE.read(node);
    if (date.isBefore(earlier)) {
      throw node.refused(
          DocumentFault.BAD_DATE,
          "Day of a state must not be before %s, %s: %s".formatted(which, earlier, date));
    }
    return date;
  }
}
