package org.sovereignparity.json.internal.codec;

import static java.util.Objects.requireNonNull;
import static org.sovereignparity.json.internal.codec.Field.list;
import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

/** The wire forms of rounds, and of what came out of them. */
public final class Rounds {
  /** The form and version of the document of a round. */
  public static final String NAME = "sovereign-parity/round/1";

  private static final Codec<Evaluation> MEASURE =
      ObjectCodec.<Evaluation>written(
              "What a measure comes to, or may come to when what is missing is filled in.",
              optional("value", Numbers.EXACT, Evaluation::value),
              optional("least", Numbers.EXACT, Rounds::least)
                  .says("The least value that it may have, while it is not known."),
              optional("greatest", Numbers.EXACT, Rounds::greatest)
                  .says("The greatest value that it may have, while it is not known."),
              optional("possible", Values.list(Numbers.EXACT), Rounds::possible)
                  .says("The values that it may have, where those are few single ones."))
          .named("measure");

  private static final Codec<Standing> STANDING =
      ObjectCodec.<Standing>written(
              "How a team stands.",
              required("team", Values.ID, Standing::team),
              optional("rank", Values.integer(1), Standing::rank)
                  .says(
                      "One more than the number of teams ahead; left out where it is not certain, and"
                          + " out of the field."),
              optional("total", Numbers.EXACT, Standing::total)
                  .says("The points in all, if every block is known."),
              required("advances", Verdicts.VERDICT, Standing::advances)
                  .says("Whether the team is within the places and meets every gate."),
              required("because", Values.set(Values.name(Obstacle.class)), Standing::because)
                  .says("What stands in the way, or may."),
              required("gates", Verdicts.BY_ID, Standing::gates),
              required("blocks", Numbers.EXACT_BY_ID, Standing::blocks),
              Field.<Standing, Map<String, Evaluation>>required(
                      "measures", Values.byId(MEASURE), Standing::measures)
                  .says("The measures of the edition by id, if it has some.")
                  .unless(standing -> standing.measures().isEmpty())
                  .mayBeLeftOut(),
              required("findings", Values.set(Values.name(Remark.class)), Standing::remarks)
                  .says("What a reader of the points should know."))
          .with(
              """
              {"oneOf":[
               {"title":"In the field and advancing",
                "properties":{"advances":{"const":"MET"},"because":{"maxItems":0}}},
               {"title":"In the field and not advancing, or not certainly",
                "properties":{"advances":{"enum":["NOT_MET","UNDETERMINED"]},
                 "because":{"minItems":1,"items":{"enum":["RANK","GATE","NO_TOTAL"]}}}},
               {"title":"Out of the field",
                "properties":{"rank":false,"total":false,"advances":{"const":"NOT_MET"},
                 "because":{"minItems":1,"maxItems":1,
                  "items":{"enum":["DISQUALIFIED","WITHDRAWN"]}},
                 "blocks":{"maxProperties":0},"findings":{"maxItems":0}}}]}
              """)
          .named("standing");

  /** A reading of the edition of a round, and the alternatives that change an outcome. */
  private record Flips(Reading<Quantity> reading, Iterable<String> flippedBy) {}

  private static final Codec<Flips> READING_RESULT =
      ObjectCodec.<Flips>written(
              "Whether another reading of a clause would change the outcome of a team.",
              required("id", Values.ID, flips -> flips.reading().id()),
              required("taken", Values.ID, (Flips flips) -> flips.reading().taken())
                  .says("The name of the alternative that is taken."),
              required("flippedBy", Values.set(Values.ID), Flips::flippedBy)
                  .says("The names of the alternatives under which any team's outcome is another."))
          .named("readingResult");

  /** What came out of a round. */
  public static final ObjectCodec<Round> RESULT =
      ObjectCodec.written(
          "What came out of the round; whoever reads the document computes it again.",
          required("places", Values.integer(0), Round::places).says("How many teams may advance."),
          optional("vacancies", Values.integer(0), Round::vacancies)
              .says("The places that no team takes; left out while that is not certain."),
          required("standings", Values.atLeastOne(STANDING), Round::standings)
              .says("The teams by rank, then by name; those without a rank last."),
          required("averages", Numbers.EXACT_BY_ID, Round::averages)
              .says("The mean of each block over the field, rounded, where every team has it."),
          required("readings", Values.list(READING_RESULT), Rounds::flips)
              .says("The readings of the edition."));

  private static final FirstForm FIRST_RESULT =
      new FirstForm(
          """
          places vacancies standings standings/team standings/rank standings/total
          standings/advances
          standings/because standings/because=DISQUALIFIED standings/because=WITHDRAWN
          standings/because=RANK standings/because=GATE
          standings/gates standings/gates/* standings/blocks standings/blocks/*
          standings/findings standings/findings=STATED_VALUE_DIFFERS
          standings/findings=STATED_VALUE_USED
          averages averages/* readings readings/id readings/taken readings/flippedBy
          """);

  private static final Field<Round, String> SCHEMA = Values.schema(NAME);
  private static final Field<Round, Sources> SOURCES = Sources.listed();
  private static final Field<Round, Edition> EDITION =
      required("edition", Programmes.EDITION, Round::edition);
  private static final Field<Round, Iterable<Event>> EVENTS =
      list("events", Events.EVENT, Round::events).says("What happened to them.");

  /** The day as of which a round is asked for. */
  public static final Field<Round, Optional<LocalDate>> AS_OF =
      Field.<Round, LocalDate>optional("asOf", Values.DATE, Round::asOf)
          .says("The last day whose events take effect; later ones are only checked.");

  /**
   * A round: rules, entries and events, and what came out. Reading it computes it again, and
   * refuses a document whose result is not what the rest gives.
   */
  public static final Decided<Round> ROUND =
      new Decided<>(
          ObjectCodec.read(
              "A round of an edition: its rules, the entries and events, and what came out.",
              Rounds::decide,
              SCHEMA,
              SOURCES,
              EDITION,
              required("submissions", Values.atLeastOne(Submissions.SUBMISSION), Round::submissions)
                  .says("The entries, one for each team."),
              EVENTS,
              AS_OF,
              required("result", RESULT.named("roundResult"), round -> round)),
          RESULT,
          FIRST_RESULT);

  private Rounds() {}

  private static Optional<Rational> least(Evaluation measure) {
    return measure.value().isPresent() ? Optional.empty() : measure.least();
  }

  private static Optional<Rational> greatest(Evaluation measure) {
    return measure.value().isPresent() ? Optional.empty() : measure.greatest();
  }

  private static Optional<Iterable<Rational>> possible(Evaluation measure) {
    return measure.value().isPresent()
        ? Optional.empty()
        : measure.possibilities().map(Function.identity());
  }

  private static Round decide(Fields fields) {
    String unusedForm = SCHEMA.read(fields);
    Sources unusedSources = SOURCES.read(fields);
    long digits = fields.node().digitsLeft();
    Edition edition = EDITION.read(fields);
    return read(fields, edition, digits - fields.node().digitsLeft());
  }

  /**
   * {@return the round of the submissions and events that a document holds, as of its day}
   *
   * @param digits how many digits the numbers of the rules have, if they are those of the document
   */
  public static Round read(Fields document, Edition edition, long digits) {
    return read(
        document,
        edition,
        Lineages.EITHER,
        UnaryOperator.identity(),
        submissions -> Work.check(document.node(), edition, digits, submissions));
  }

  /**
   * {@return the round of the submissions and events that a document holds, as of its day}
   *
   * @param lineageForm how the lineage of a gate is read
   * @param taken as what a submission is taken
   * @param check refuses submissions before anything is made of them
   */
  public static Round read(
      Fields document,
      Edition edition,
      Codec<Lineage> lineageForm,
      UnaryOperator<Submission> taken,
      Consumer<ImmutableList<Submission>> check) {
    Submissions form = new Submissions(edition, lineageForm);
    ImmutableList<Submission> submissions =
        document.required("submissions").items(entry -> taken.apply(form.read(entry)));
    ImmutableList<Event> events = ImmutableList.copyOf(EVENTS.read(document));
    document.optional("events").ifPresent(all -> all.items().forEach(form::checkUnit));
    check.accept(submissions);
    Optional<LocalDate> asOf = AS_OF.read(document);
    return Refusing.made(
        document.node(),
        () ->
            asOf.map(day -> edition.round(submissions, events, day))
                .orElseGet(() -> edition.round(submissions, events)));
  }

  private static Iterable<Flips> flips(Round round) {
    Map<String, ? extends Set<String>> flippedBy = round.flippedBy();
    return Lists.transform(
        round.edition().readings(),
        // By name, as the alternatives are keys of an object, whose order means nothing.
        reading ->
            new Flips(
                reading, ImmutableSortedSet.copyOf(requireNonNull(flippedBy.get(reading.id())))));
  }
}
