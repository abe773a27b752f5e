package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.list;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.programme.Attainment;
import org.sovereignparity.programme.Benefit;
import org.sovereignparity.programme.Clause;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Entrants;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.TieAtCut;
import org.sovereignparity.scoring.Quantity;

/** The wire forms of programmes and their editions. */
public final class Programmes {
  private static final String READINGS = "readings";

  private static final Codec<Clause> CLAUSE =
      ObjectCodec.of(
              "A clause that is cited and not computed: a note, or an entry of a timeline.",
              Clause::of,
              required("id", Values.ID, Clause::id),
              required("title", Values.TITLE, Clause::title),
              Sources.cites(Clause::citations))
          .named("clause");

  private static final Codec<Gate> GATE =
      ObjectCodec.built(Gate::builder, Gate.Builder::build)
          .says("What a team has to meet besides.")
          .required("id", Values.ID, Gate::id, Gate.Builder::id)
          .required("title", Values.TITLE, Gate::title, Gate.Builder::title)
          .optional("criteria", Criteria.OF_GATE, Gate::criteria, Gate.Builder::criteria)
          .says(
              "By which it is decided from a lineage or from points; without them its verdict"
                  + " comes from outside.")
          .with(Sources.cites(Gate::citations), Gate.Builder::addAllCitations)
          .codec()
          .named("gate");

  private static final Codec<Attainment> ATTAINMENT =
      ObjectCodec.of(
              "How scores beside those of a target model become one number of the points rule.",
              Attainment::of,
              required("name", Values.ID, Attainment::name)
                  .says("The name under which an input of the points rule asks for the number."),
              required("scores", Values.ID, Attainment::scores)
                  .says("The name of the scores in a submission."),
              required("policy", Policies.POLICY, Attainment::policy))
          .named("attainment");

  private static final Codec<Reading<Quantity>> READING = reading(Alternatives.FORM);

  private static final Codec<Benefit> SUPPORT =
      ObjectCodec.built(Benefit::builder, Benefit.Builder::build)
          .says("What each advancing team receives, the same for every team.")
          .required("id", Values.ID, Benefit::id, Benefit.Builder::id)
          .required("title", Values.TITLE, Benefit::title, Benefit.Builder::title)
          .required("amount", Values.TEXT, Benefit::amount, Benefit.Builder::amount)
          .says("How much, as published; not blank.")
          .optional("excluded", Values.TEXT, Benefit::excluded, Benefit.Builder::excluded)
          .says("Who is excluded, as published; not blank.")
          .with(Sources.cites(Benefit::citations), Benefit.Builder::addAllCitations)
          .codec()
          .named("support");

  /** An edition inside a document that lists the sources it cites. */
  static final Codec<Edition> EDITION =
      ObjectCodec.built(Edition::builder, Edition.Builder::build)
          .says("The rules for the results of some time.")
          .required("id", Values.ID, Edition::id, Edition.Builder::id)
          .required("title", Values.TITLE, Edition::title, Edition.Builder::title)
          .required(
              "effectiveFrom", Values.DATE, Edition::effectiveFrom, Edition.Builder::effectiveFrom)
          .says("The first day on which it decides the next result.")
          .required("effectiveTo", Values.DATE, Edition::effectiveTo, Edition.Builder::effectiveTo)
          .says("The last such day.")
          .with(
              Field.<Edition, Entrants>required(
                      "ranks", Values.words(Entrants.class), Edition::ranks)
                  .says("What is ranked, for people; teams if left out.")
                  .orElse(Entrants.TEAMS)
                  .unless(edition -> edition.ranks() == Entrants.TEAMS),
              Edition.Builder::ranks)
          .required("total", Rules.QUANTITY, Edition::total, Edition.Builder::total)
          .with(
              list("measures", Rules.QUANTITY, (Edition edition) -> edition.measures())
                  .says(
                      "Quantities that are computed beside the total; each id once. A node of one id"
                          + " is the same in all of them and in the total.")
                  .unless(edition -> edition.measures().isEmpty()),
              Edition.Builder::measures)
          .optional("ranking", Values.ID, Edition::ranking, Edition.Builder::ranking)
          .says("The id of the measure by which teams are ranked; by the total if left out.")
          .with(
              Field.<Edition, Boolean>required("statedTotal", Values.BOOLEAN, Edition::statedTotal)
                  .says("Whether values may be stated for the total too.")
                  .orElse(false)
                  .unless(edition -> !edition.statedTotal()),
              Edition.Builder::statedTotal)
          .with(
              required("places", Places.FORM, Places::of)
                  .says("How many teams may advance, or which share of the field."),
              (edition, places) -> places.set(edition))
          .required("averages", Rules.ROUNDING, Edition::averages, Edition.Builder::averages)
          .says("How the averages of blocks over the field are rounded.")
          .list("gates", GATE, Edition::gates, Edition.Builder::gates)
          .says("What a team has to meet besides; each id once.")
          .list("tieBreaks", Values.ID, Edition::tieBreaks, Edition.Builder::tieBreaks)
          .says(
              "The ids of the blocks that decide between equal totals, each once, the first one first.")
          .with(
              list("lowerIsBetter", Values.ID, (Edition edition) -> edition.lowerIsBetter())
                  .says(
                      "The ids of those of what teams are ranked by and of the tie-breaks of which"
                          + " less is better; each once.")
                  .unless(edition -> edition.lowerIsBetter().isEmpty()),
              Edition.Builder::lowerIsBetter)
          .optional(
              "tiesAtCut",
              Values.words(TieAtCut.class),
              Edition::tiesAtCut,
              Edition.Builder::tiesAtCut)
          .says("What becomes of teams that are tied for fewer places; undetermined if left out.")
          .list("attainments", ATTAINMENT, Edition::attainments, Edition.Builder::attainments)
          .says("The numbers that are made of scores beside those of a target model.")
          .with(
              list(READINGS, READING, (Edition edition) -> edition.readings())
                  .says("The clauses that can be read in several ways; each id once.")
                  .reading(Programmes::readings),
              Edition.Builder::readings)
          .list("notes", CLAUSE, Edition::notes, Edition.Builder::notes)
          .says("What was not published, and other remarks.")
          .list("support", SUPPORT, Edition::benefits, Edition.Builder::benefits)
          .says("What each advancing team receives.")
          .with(Sources.cites(Edition::citations), Edition.Builder::citations)
          .codec()
          .named("edition");

  private static final String NAME = "sovereign-parity/programme/1";

  /** A programme with its editions, and the sources that they cite. */
  public static final Codec<Programme> PROGRAMME = programme(Values.schema(NAME));

  /** The same inside a request, where its form is known. */
  public static final Codec<Programme> CARRIED =
      programme(Values.<Programme>schema(NAME).orElse(NAME)).named("requestProgramme");

  private Programmes() {}

  private static Codec<Reading<Quantity>> reading(Codec<Quantity> alternative) {
    return Rules.reading(
            "A clause that can be read in several ways.",
            "The name of the alternative that is taken, which is the total of the edition.",
            "The points rule by the name of the alternative, whole or as the total with a node"
                + " replaced; with the same blocks in each.",
            alternative)
        .named("reading");
  }

  private static ImmutableList<Reading<Quantity>> readings(Fields edition) {
    if (!edition.has(READINGS)) {
      return ImmutableList.of();
    }
    Alternatives alternatives = new Alternatives(edition.required("total"));
    return edition.items(READINGS, reading(Alternatives.FORM.reading(alternatives::read))::read);
  }

  private static Codec<Programme> programme(Field<Programme, String> form) {
    return ObjectCodec.built(Programme::builder, Programme.Builder::build)
        .says(
            "A competition or scheme with its dated editions: the rules by which points are given"
                + " and teams advance.")
        .required("id", Values.ID, Programme::id, Programme.Builder::id)
        .required("title", Values.TITLE, Programme::title, Programme.Builder::title)
        .withFirst(Sources.listed(), (programme, sources) -> programme)
        .first(form)
        .with(
            Field.<Programme, Iterable<Edition>>required(
                    "editions", Values.atLeastOne(EDITION), Programme::editions)
                .says("The editions, each id once, ordered by date; their days do not overlap.")
                // That there is none is refused as a rule, with all that makes no programme.
                .orElse(ImmutableList.of())
                .needed(),
            Programme.Builder::editions)
        .list("timeline", CLAUSE, Programme::timeline, Programme.Builder::timeline)
        .says("What happened when.")
        .codec();
  }
}
