package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.list;
import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.programme.Attainment;
import org.sovereignparity.programme.Benefit;
import org.sovereignparity.programme.Clause;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.scoring.Quantity;

/** The wire forms of programmes and their editions. */
public final class Programmes {
  private static final int MAX_PLACES = 1_000_000;

  private static final Codec<Clause> CLAUSE =
      ObjectCodec.of(
              "A clause that is cited and not computed: a note, or an entry of a timeline.",
              Clause::of,
              required("id", Values.ID, Clause::id),
              required("title", Values.TITLE, Clause::title),
              Sources.cites(Clause::citations))
          .named("clause");

  private static final Codec<Gate> GATE =
      ObjectCodec.built(
              "What a team has to meet besides, whatever its points.",
              Gate::builder,
              Gate.Builder::build)
          .with(required("id", Values.ID, Gate::id), Gate.Builder::id)
          .with(required("title", Values.TITLE, Gate::title), Gate.Builder::title)
          .with(
              optional(
                  "criteria",
                  "By which it is decided from a lineage; without them its verdict comes from"
                      + " outside.",
                  Criteria.READING,
                  Gate::criteria),
              Gate.Builder::criteria)
          .with(Sources.cites(Gate::citations), Gate.Builder::addAllCitations)
          .codec()
          .named("gate");

  private static final Codec<Attainment> ATTAINMENT =
      ObjectCodec.of(
              "How scores beside those of a target model become one number of the points rule.",
              Attainment::of,
              required(
                  "name",
                  "The name under which an input of the points rule asks for the number.",
                  Values.ID,
                  Attainment::name),
              required(
                  "scores",
                  "The name of the scores in a submission.",
                  Values.ID,
                  Attainment::scores),
              required("policy", Policies.POLICY, Attainment::policy))
          .named("attainment");

  private static final Codec<Reading<Quantity>> READING =
      Rules.reading(
              "A clause that can be read in several ways.",
              "The name of the alternative that is taken, which is the total of the edition.",
              "The whole points rule by the name of the alternative, with the same blocks in each.",
              Rules.QUANTITY)
          .named("reading");

  private static final Codec<Benefit> SUPPORT =
      ObjectCodec.built(
              "What each advancing team receives, the same for every team.",
              Benefit::builder,
              Benefit.Builder::build)
          .with(required("id", Values.ID, Benefit::id), Benefit.Builder::id)
          .with(required("title", Values.TITLE, Benefit::title), Benefit.Builder::title)
          .with(
              required(
                  "amount", "How much, as published; not blank.", Values.TEXT, Benefit::amount),
              Benefit.Builder::amount)
          .with(
              optional(
                  "excluded",
                  "Who is excluded, as published; not blank.",
                  Values.TEXT,
                  Benefit::excluded),
              Benefit.Builder::excluded)
          .with(Sources.cites(Benefit::citations), Benefit.Builder::addAllCitations)
          .codec()
          .named("support");

  /** An edition inside a document that lists the sources it cites. */
  static final Codec<Edition> EDITION =
      ObjectCodec.built(
              "The rules for the results of some time.", Edition::builder, Edition.Builder::build)
          .with(required("id", Values.ID, Edition::id), Edition.Builder::id)
          .with(required("title", Values.TITLE, Edition::title), Edition.Builder::title)
          .with(
              required(
                  "effectiveFrom",
                  "The first day on which it decides the next result.",
                  Values.DATE,
                  Edition::effectiveFrom),
              Edition.Builder::effectiveFrom)
          .with(
              required("effectiveTo", "The last such day.", Values.DATE, Edition::effectiveTo),
              Edition.Builder::effectiveTo)
          .with(required("total", Rules.QUANTITY, Edition::total), Edition.Builder::total)
          .with(
              required(
                  "places",
                  "How many teams may advance.",
                  Values.integer(1, MAX_PLACES),
                  Edition::places),
              Edition.Builder::places)
          .with(
              required(
                  "averages",
                  "How the averages of blocks over the field are rounded.",
                  Rules.ROUNDING,
                  Edition::averages),
              Edition.Builder::averages)
          .with(
              list(
                  "gates",
                  "What a team has to meet besides, whatever its points; each id once.",
                  GATE,
                  Edition::gates),
              Edition.Builder::gates)
          .with(
              list(
                  "tieBreaks",
                  "The ids of the blocks that decide between equal totals, the first one first.",
                  Values.ID,
                  Edition::tieBreaks),
              Edition.Builder::tieBreaks)
          .with(
              list(
                  "attainments",
                  "The numbers that are made of scores beside those of a target model.",
                  ATTAINMENT,
                  Edition::attainments),
              Edition.Builder::attainments)
          .with(
              list(
                  "readings",
                  "The clauses that can be read in several ways; each id once.",
                  READING,
                  Edition::readings),
              Edition.Builder::readings)
          .with(
              list("notes", "What was not published, and other remarks.", CLAUSE, Edition::notes),
              Edition.Builder::notes)
          .with(
              list("support", "What each advancing team receives.", SUPPORT, Edition::benefits),
              Edition.Builder::benefits)
          .with(Sources.cites(Edition::citations), Edition.Builder::citations)
          .codec()
          .named("edition");

  /** A programme with its editions, and the sources that they cite. */
  public static final Codec<Programme> PROGRAMME =
      ObjectCodec.built(
              "A competition or scheme with its dated editions: the rules by which points are given"
                  + " and teams advance.",
              Programme::builder,
              Programme.Builder::build)
          .with(required("id", Values.ID, Programme::id), Programme.Builder::id)
          .with(required("title", Values.TITLE, Programme::title), Programme.Builder::title)
          .withFirst(Sources.listed(), (programme, sources) -> programme)
          .first(Values.schema("sovereign-parity/programme/1"))
          .with(
              Field.<Programme, Iterable<Edition>>required(
                      "editions",
                      "The editions, each id once, ordered by date; their days do not overlap.",
                      Values.list(EDITION).with("{\"minItems\":1}"),
                      Programme::editions)
                  // That there is none is refused as a rule, with all that makes no programme.
                  .orElse(ImmutableList.of())
                  .needed(),
              Programme.Builder::editions)
          .with(
              list("timeline", "What happened when.", CLAUSE, Programme::timeline),
              Programme.Builder::timeline)
          .codec();

  private Programmes() {}
}
