package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.ProgrammeListing;
import org.sovereignparity.json.internal.codec.ProgrammeListing.Dated;
import org.sovereignparity.json.internal.codec.Values;

/** A request of the operation {@code rules}: which rules a request may name. */
final class RulesRequest {
  /** Nothing but the operation. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.written("Which rules a request may name.", Request.ID, Request.op("rules"));

  private static final Codec<Dated> EDITION =
      ObjectCodec.<Dated>written(
              "An edition of a programme.",
              required("id", Values.ID, Dated::id),
              required("from", Values.DATE, Dated::from)
                  .says("The first day on which it decides the next result."),
              required("to", Values.DATE, Dated::to).says("The last such day."))
          .named("knownEdition");

  private static final Codec<ProgrammeListing> PROGRAMME =
      ObjectCodec.<ProgrammeListing>written(
              "A programme that a request may name.",
              required("id", Values.ID, ProgrammeListing::id),
              required("title", Values.TEXT, ProgrammeListing::title),
              required("editions", Values.atLeastOne(EDITION), ProgrammeListing::editions)
                  .says("Its editions, by id."))
          .named("knownProgramme");

  private static final Codec<Reading<Criterion>> CRITERIA =
      ObjectCodec.<Reading<Criterion>>written(
              "Criteria that a request may name.",
              required("id", Values.ID, Reading::id),
              required("title", Values.TEXT, Reading::title),
              required(
                      "readings",
                      Values.atLeastOne(Values.ID),
                      (Reading<Criterion> criteria) ->
                          ImmutableSortedSet.copyOf(Ids.ORDER, criteria.alternatives().keySet()))
                  .says("The names of its readings, in their order."))
          .named("knownCriteria");

  /** What is known. */
  static final ObjectCodec<Answered<KnownRules>> ANSWER =
      Answered.form(
          "The rules that a request may name.",
          required("programmes", Values.list(PROGRAMME), RulesRequest::programmes)
              .says("The programmes, by id."),
          required(
                  "criteria",
                  Values.list(CRITERIA),
                  (KnownRules known) -> known.criteria().values())
              .says("The criteria, by id."));

  private RulesRequest() {}

  private static Iterable<ProgrammeListing> programmes(KnownRules known) {
    return Iterables.transform(known.programmes().values(), one -> one.listing().get());
  }

  /** {@return the answer, which tells what is known} */
  static Responder.Answer answer(KnownRules known, Asked asked) {
    Fields unused = REQUEST.fieldsOf(asked.node());
    return Answered.of(ANSWER, known);
  }
}
