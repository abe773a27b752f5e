package org.sovereignparity.json.internal.codec;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.TargetScore;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Ratings;

/** The wire form of submissions: the edition says which input is a number and which a panel. */
public final class Submissions {
  private static final String NONE = "none";

  private static final Codec<Iterable<Rational>> EACH =
      Values.atLeastOne(Values.QUANTITY)
          .says("The ratings of a panel, one by one.")
          .named("ratings");

  private static final ObjectCodec<Ratings> MEAN =
      ObjectCodec.read(
          "The ratings of a panel of which only the mean is known.",
          Submissions::ofMean,
          required("mean", Values.QUANTITY, Ratings::mean),
          required("count", Values.integer(1, Integer.MAX_VALUE), Ratings::count)
              .says("How many raters there were."));

  private static final Schema MEAN_RATING = MEAN.schema().named("meanRating");

  /** The ratings of a panel, one by one or their mean and how many there are. */
  public static final Codec<Ratings> RATINGS =
      Codec.of(
          Schema.anyOf(EACH.schema(), MEAN_RATING),
          Submissions::ratings,
          (ratings, sources) ->
              ratings.each().isPresent()
                  ? EACH.write(ratings.each().get(), sources)
                  : MEAN.write(ratings, sources));

  private static final Codec<TargetScore> TARGET =
      ObjectCodec.read(
              "A developed model's score on a benchmark beside that of its target model.",
              Submissions::target,
              required("developed", Values.QUANTITY, TargetScore::developed)
                  .says("The developed model's score, not negative."),
              required("target", Values.positive("Target score"), TargetScore::target)
                  .says("The target model's score."))
          .named("targetScore");

  /** Scores beside those of a target model. */
  public static final Codec<Iterable<TargetScore>> TARGETS =
      Values.atLeastOne(TARGET)
          .says("Scores beside those of a target model, one by one.")
          .named("targetScores");

  private static final Field<Submission, String> TEAM =
      required("team", Values.ID, Submission::team)
          .says("The name of the team; each has one entry.");
  private static final Field<Submission, Optional<String>> MODEL =
      optional("model", Values.ID, Submission::model).says("The name of its model.");
  private static final Field<Submission, Map<String, Rational>> STATED =
      Field.<Submission, Map<String, Rational>>required(
              "stated",
              Values.byKey(Values.QUANTITY)
                  .says("Exact numbers by the id of the block that they are stated for.")
                  .named("numberById"),
              Submission::stated)
          .says("The values that were stated for blocks.")
          .orElse(ImmutableMap.of());

  private static final Codec<Submission> INPUTS =
      Codec.written(
          Schema.byKey(
                  Schema.anyOf(
                      Values.QUANTITY.schema(),
                      Schema.of(ImmutableMap.of("const", NONE)).says("There is none."),
                      EACH.schema(),
                      MEAN_RATING,
                      TARGETS.schema()))
              .says("The inputs by the name that the edition asks for."),
          Submissions::inputs);

  private static final Codec<Submission> GATES =
      Codec.written(
          Schema.byKey(
                  Verdicts.gate(Lineages.EITHER)
                      .says(
                          "A verdict from outside, or the lineage from which the gate's criteria"
                              + " decide; a lineage without its schema says only what a request may"
                              + " say.")
                      .named("submittedGate"))
              .with("{\"propertyNames\":{\"minLength\":1}}")
              .says(
                  "The gates by id; one that is not given is UNDETERMINED, unless its criteria ask"
                      + " for points."),
          Submissions::gates);

  private static final ObjectCodec<Submission> FORM = form(MODEL);

  /** A submission as it is written; how it is read depends on the edition. */
  static final Codec<Submission> SUBMISSION = FORM.named("submission");

  /** A submission in a request, which names its model. */
  public static final Codec<Submission> REQUESTED = form(MODEL.needed()).named("requestSubmission");

  private final Edition edition;
  private final ImmutableSet<String> numberNames;
  private final ImmutableSet<String> noneNames;
  private final ImmutableSet<String> ratingsNames;
  private final ImmutableSet<String> targetScoresNames;
  private final ImmutableSet<String> gateNames;
  private final ImmutableSet<String> gatesOfPoints;
  private final Codec<Lineage> lineageForm;

  /**
   * Creates the form of the submissions to an edition.
   *
   * @param lineageForm how the lineage of a gate is read
   */
  Submissions(Edition edition, Codec<Lineage> lineageForm) {
    this.edition = edition;
    this.numberNames = edition.numberNames();
    this.noneNames = edition.noneNames();
    this.ratingsNames = edition.ratingsNames();
    this.targetScoresNames = edition.targetScoresNames();
    this.gateNames = edition.gates().stream().map(Gate::id).collect(toImmutableSet());
    this.gatesOfPoints =
        edition.gates().stream()
            .filter(Gate::isDecidedByPoints)
            .map(Gate::id)
            .collect(toImmutableSet());
    this.lineageForm = lineageForm;
  }

  private static ObjectCodec<Submission> form(Field<Submission, Optional<String>> model) {
    return ObjectCodec.written(
        "A team's entry; what is not known is left out.",
        TEAM,
        model,
        required("inputs", INPUTS, (Submission submission) -> submission).mayBeLeftOut(),
        STATED,
        required("gates", GATES, (Submission submission) -> submission).mayBeLeftOut());
  }

  Submission read(Node node) {
    Fields fields = FORM.fieldsOf(node);
    Map<String, Rational> numbers = new LinkedHashMap<>();
    Set<String> none = new LinkedHashSet<>();
    Map<String, Ratings> ratings = new LinkedHashMap<>();
    Map<String, ImmutableList<TargetScore>> targets = new LinkedHashMap<>();
    for (Node input : fields.entries("inputs")) {
      if (noneNames.contains(input.key()) && input.isText() && input.text().equals(NONE)) {
        none.add(input.key());
      } else if (numberNames.contains(input.key())) {
        numbers.put(input.key(), input.quantity());
        checkUnit(input, input);
      } else if (ratingsNames.contains(input.key())) {
        ratings.put(input.key(), RATINGS.read(input));
        input.parts().forEach(part -> checkUnit(input, part));
      } else if (targetScoresNames.contains(input.key())) {
        targets.put(input.key(), ImmutableList.copyOf(TARGETS.read(input)));
        input.items().stream()
            .flatMap(score -> score.parts().stream())
            .forEach(part -> part.checkUnit("Input " + input.key(), () -> false));
      } else {
        throw input.refused(
            RoundRefusal.UNKNOWN_BLOCK,
            "Input must be one of %s: %s".formatted(inputNames(), Texts.quoted(input.key())));
      }
    }
    Map<String, Rational> stated = STATED.read(fields);
    for (Node block : fields.entries("stated")) {
      block.checkUnit("Stated value", () -> isFraction(edition.greatestPoints(block.key())));
    }
    return Submission.builder()
        .team(TEAM.read(fields))
        .model(MODEL.read(fields))
        .numbers(numbers)
        .none(none)
        .ratings(ratings)
        .targetScores(targets)
        .stated(stated)
        .gates(verdicts(fields))
        .lineages(lineages(fields))
        .build();
  }

  private void checkUnit(Node input, Node part) {
    part.checkUnit("Input " + input.key(), () -> isFraction(edition.greatestInput(input.key())));
  }

  private static boolean isFraction(Optional<Rational> greatest) {
    return greatest.filter(most -> most.compareTo(Rational.ONE) <= 0).isPresent();
  }

  /** Refuses a corrected value with a percent sign, where blocks have more than a point. */
  void checkUnit(Node event) {
    for (Node value : event.entries()) {
      if (value.key().equals("value")) {
        value.checkUnit(
            "Stated value",
            () -> isFraction(edition.greatestPoints(event.object().required("block").id())));
      }
    }
  }

  private ImmutableSet<String> inputNames() {
    return ImmutableSet.<String>builder()
        .addAll(numberNames)
        .addAll(ratingsNames)
        .addAll(targetScoresNames)
        .build();
  }

  private static Ratings ratings(Node node) {
    if (node.isObject()) {
      return MEAN.read(node);
    }
    ImmutableList<Rational> each = ImmutableList.copyOf(EACH.read(node));
    return tooFewIfNone(node, each.size(), () -> Ratings.of(each));
  }

  private static Ratings ofMean(Fields fields) {
    Rational mean = fields.required("mean").quantity();
    int count = fields.required("count").integer(0, Integer.MAX_VALUE);
    return tooFewIfNone(fields.node(), count, () -> Ratings.ofMean(mean, count));
  }

  private static Ratings tooFewIfNone(Node node, int count, Supplier<Ratings> ratings) {
    if (count == 0) {
      throw node.refused(InputRefusal.TOO_FEW_RATERS, "Panel must have a rater: 0");
    }
    return ratings.get();
  }

  private static TargetScore target(Fields fields) {
    Rational developed = fields.required("developed").quantity();
    Rational target = fields.required("target").quantity();
    try {
      return TargetScore.of(developed, target);
    } catch (IllegalArgumentException e) {
      throw fields.node().refused(InputRefusal.INPUT_OUT_OF_RANGE, String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Verdict> verdicts(Fields fields) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (Node verdict : fields.entries("gates")) {
      if (!gateNames.contains(verdict.key())) {
        throw verdict.refused(
            DocumentFault.UNKNOWN_KEY,
            "Gate must be one of %s: %s".formatted(gateNames, Texts.quoted(verdict.key())));
      }
      if (gatesOfPoints.contains(verdict.key())) {
        throw verdict.refused(
            DocumentFault.UNKNOWN_KEY,
            "Gate that points decide must have no entry: " + Texts.quoted(verdict.key()));
      }
      if (!verdict.isObject()) {
        verdicts.put(verdict.key(), verdict.word(Verdict.class));
      }
    }
    return verdicts;
  }

  private Map<String, Lineage> lineages(Fields fields) {
    Map<String, Lineage> lineages = new LinkedHashMap<>();
    for (Node gate : fields.entries("gates")) {
      if (gate.isObject()) {
        lineages.put(gate.key(), lineageForm.read(lineage(gate)));
      }
    }
    return lineages;
  }

  private static Node lineage(Node gate) {
    for (Node entry : gate.entries()) {
      if (!entry.key().equals("lineage")) {
        throw entry.refused(
            DocumentFault.UNKNOWN_KEY,
            "Gate must be a verdict or {\"lineage\": …}, without " + Texts.quoted(entry.key()));
      }
    }
    return gate.object().required("lineage");
  }

  private static Object inputs(Submission submission) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    submission.numbers().forEach((name, number) -> inputs.put(name, number.toString()));
    submission.none().forEach(name -> inputs.put(name, NONE));
    submission.ratings().forEach((name, ratings) -> inputs.put(name, RATINGS.write(ratings)));
    submission.targetScores().forEach((name, scores) -> inputs.put(name, TARGETS.write(scores)));
    return inputs;
  }

  private static Object gates(Submission submission) {
    Map<String, Object> gates = new LinkedHashMap<>();
    submission.gates().forEach((id, verdict) -> gates.put(id, verdict.name()));
    submission
        .lineages()
        .forEach((id, own) -> gates.put(id, Map.of("lineage", Lineages.LINEAGE.write(own))));
    return gates;
  }
}
