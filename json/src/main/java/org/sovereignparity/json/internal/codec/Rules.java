package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.codec.Values.positive;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Kinds.Kind;
import org.sovereignparity.json.internal.codec.Kinds.Written;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Answer;
import org.sovereignparity.scoring.Between;
import org.sovereignparity.scoring.Cap;
import org.sovereignparity.scoring.IfNone;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Mean;
import org.sovereignparity.scoring.Minimum;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Quotient;
import org.sovereignparity.scoring.RelativeToBest;
import org.sovereignparity.scoring.Rounded;
import org.sovereignparity.scoring.Scaled;
import org.sovereignparity.scoring.Sum;
import org.sovereignparity.scoring.WeightedMean;
import org.sovereignparity.source.Citation;

/** The wire forms of points rules, and of what rules of every family have. */
public final class Rules {
  /** A rounding as a text such as {@code half-up-1}. */
  static final Codec<Rounding> ROUNDING =
      Values.parsed(
          Schema.of(
                  """
                  {"description":"A way to round and the digits kept after the point, such as \
                  \\"half-up-1\\".",
                   "type":"string",
                   "pattern":"^(half-up|half-even|half-down|up|down|ceiling|floor)-(1?[0-9]|20)$"}
                  """)
              .named("rounding"),
          DocumentFault.UNKNOWN_WORD,
          Rounding::parse,
          Rounding::toString);

  private static final ObjectCodec<Label> LABEL =
      ObjectCodec.of(
          "What every node of a rule has.",
          Rules::label,
          required("id", Values.ID, Label::id),
          optional("title", Values.TITLE, Rules::ownTitle)
              .says("The title; the id if left out. Not blank."),
          Sources.<Label>cites(Label::citations).last());

  /** A points rule: a tree of nodes, each with a kind, an id, and what the kind needs. */
  public static final Codec<Quantity> QUANTITY = new OfPoints().kinds;

  private Rules() {}

  private static Label label(String id, Optional<String> title, Iterable<Citation> citations) {
    return title.map(text -> Label.of(id, text)).orElse(Label.of(id)).citing(citations);
  }

  private static Optional<String> ownTitle(Label label) {
    return Optional.of(label.title()).filter(title -> !title.equals(label.id()));
  }

  /** {@return the fields of a node's label} */
  static <N extends RuleNode<?>> Part<N, Label> label() {
    return Part.of(LABEL, RuleNode::label);
  }

  /** {@return a clause with the alternatives by which it can be read} */
  static <T> Codec<Reading<T>> reading(
      String description, String taken, String alternatives, Codec<T> form) {
    return ObjectCodec.<Reading<T>, Reading.Builder<T>>built(
            Reading::builder, Reading.Builder::build)
        .says(description)
        .required("id", Values.ID, Reading::id, Reading.Builder::id)
        .required("title", Values.TITLE, Reading::title, Reading.Builder::title)
        .required("taken", Values.ID, Reading::taken, Reading.Builder::taken)
        .says(taken)
        .withFirst(
            required(
                    "alternatives",
                    Values.byId(form).with("{\"minProperties\":1}"),
                    (Reading<T> reading) -> reading.alternatives())
                .says(alternatives),
            Reading.Builder::putAllAlternatives)
        .with(Sources.cites(Reading::citations), Reading.Builder::addAllCitations)
        .codec();
  }

  /** The kinds of points rules: each declared once, and found by {@link Quantity#match}. */
  private static final class OfPoints implements Quantity.Cases<Written> {
    private static final String NAME = "The name of the input in a submission.";
    private static final String LOWEST = "The least value that the input, or a rating, may have.";
    private static final String HIGHEST = "The greatest value that it may have, above the least.";
    private static final String POINTS =
        "With relative-to-best, the points of the best; with between, of the end that has all. With scaled, the value is multiplied by"
            + " points/outOf; where the value has no limit, the points are also the most that may"
            + " be stated, or that counts where it is missing.";

    private static final Codec<Optional<Rational>> IF_KNOWN =
        Values.orWord(
            "unknown", Values.QUANTITY, "A number, or \"unknown\" if it was not published.");

    private final Kinds<Quantity> kinds =
        new Kinds<>(
            "rule",
            "A points rule, or a part of one: a tree of nodes, whose ids are unique in it.",
            "What the node does.",
            rule -> rule.match(this));

    private final Kind<Input, Quantity> input =
        kinds.add(
            "input",
            "A named number of a submission.",
            Quantity::input,
            label(),
            required("name", Values.ID, Input::name).says(NAME),
            required("lowest", Values.QUANTITY, Input::lowest).says(LOWEST),
            optional("highest", Values.QUANTITY, Input::highest).says(HIGHEST),
            mayBeNone(Input::mayBeNone));

    private final Kind<Panel, Quantity> panel =
        kinds.add(
            "panel",
            "The mean of a panel's ratings.",
            Quantity::panel,
            label(),
            required("name", Values.ID, Panel::name).says(NAME),
            required("lowest", Values.QUANTITY, Panel::lowest).says(LOWEST),
            required("highest", Values.QUANTITY, Panel::highest).says(HIGHEST),
            required("trimmed", new Trimmings().form, Panel::trimming)
                .says(
                    "How many of the highest ratings are dropped, and as many of the lowest; or"
                        + " which ratings count."));

    private final Kind<Answer, Quantity> answer =
        kinds.add(
            "answer",
            "The value that a table gives to an answer of a submission.",
            Quantity::answer,
            label(),
            required("name", Values.ID, Answer::name).says(NAME),
            required("answers", Values.atLeastOne(Values.QUANTITY), Answer::answers)
                .says("The answers that may be given, rising."),
            required("values", Values.atLeastOne(IF_KNOWN), Answer::values)
                .says(
                    "The value of each answer, none below the one before; the first and the last"
                        + " are known."),
            mayBeNone(Answer::mayBeNone));

    private final Kind<Scaled, Quantity> scaled =
        kinds.add(
            "scaled",
            "A value x points/outOf.",
            Quantity::scaled,
            label(),
            of(Scaled::of),
            required("points", positive("Points"), Scaled::points).says(POINTS),
            required("outOf", positive("Divisor"), Scaled::outOf)
                .says("What the value is divided by when it is multiplied by points."));

    private final Kind<Between, Quantity> between =
        kinds.add(
            "between",
            "Where a value lies between two ends, x points: within 0 and the points.",
            Quantity::between,
            label(),
            of(Between::of),
            required("from", Values.QUANTITY, Between::from)
                .says("The end that has no points; above the other where lower is better."),
            required("to", Values.QUANTITY, Between::to).says("The end that has all points."),
            required("points", positive("Points"), Between::points).says(POINTS));

    private final Kind<Quotient, Quantity> quotient =
        kinds.add(
            "quotient",
            "A value / an input.",
            Quantity::quotient,
            label(),
            of(Quotient::of),
            required("by", kinds, Quotient::by)
                .says("The input by which the value is divided; its lowest is above 0."));

    private final Kind<RelativeToBest, Quantity> relativeToBest =
        kinds.add(
            "relative-to-best",
            "A value / the greatest of the field x points.",
            Quantity::relativeToBest,
            label(),
            of(RelativeToBest::of),
            required("points", positive("Points"), RelativeToBest::points).says(POINTS),
            option(
                "lowerIsBetter",
                "Whether the least of the field is the best.",
                RelativeToBest::lowerIsBetter),
            option(
                "fromWorst",
                "Whether the worst of the field has no points, so that a value counts as (value -"
                    + " worst) / (best - worst).",
                RelativeToBest::fromWorst));

    private final Kind<Sum, Quantity> sum =
        kinds.add(
            "sum",
            "The sum of the parts, without deductions.",
            Quantity::sum,
            label(),
            parts(Sum::added),
            Field.<Sum, Quantity>list("deductions", kinds, Sum::deductions)
                .says("The nodes whose values are deducted; the sum is at least 0 then.")
                .unless(node -> node.deductions().isEmpty()));

    private final Kind<Mean, Quantity> mean =
        kinds.add(
            "mean",
            "The mean of the parts.",
            Quantity::mean,
            label(),
            parts(Mean::parts),
            ifNone(Mean::ifNone));

    private final Kind<WeightedMean, Quantity> weightedMean =
        kinds.add(
            "weighted-mean",
            "The weighted mean of the parts.",
            Quantity::weightedMean,
            label(),
            parts(WeightedMean::parts),
            required("weights", Values.atLeastOne(positive("Weight")), WeightedMean::weights)
                .says("A weight for each part, in their order."),
            ifNone(WeightedMean::ifNone));

    private final Kind<Minimum, Quantity> minimum =
        kinds.add(
            "minimum",
            "The least of the parts.",
            Quantity::minimum,
            label(),
            parts(Minimum::parts));

    private final Kind<Rounded, Quantity> rounded =
        kinds.add(
            "rounded",
            "A value, rounded.",
            Quantity::rounded,
            label(),
            of(Rounded::of),
            required("rounding", ROUNDING, Rounded::rounding));

    private final Kind<Cap, Quantity> cap =
        kinds.add(
            "cap",
            "A value, or a limit where that is less.",
            Quantity::cap,
            label(),
            of(Cap::of),
            required("limit", Values.QUANTITY, Cap::limit).says("The most that counts."));

    private static <N> Field<N, Boolean> mayBeNone(Predicate<N> getter) {
      return option(
          "mayBeNone", "Whether a submission may say \"none\": that there is none.", getter);
    }

    private static <N> Field<N, Boolean> option(String key, String about, Predicate<N> getter) {
      return Field.<N, Boolean>required(key, Values.BOOLEAN, getter::test)
          .says(about)
          .orElse(false)
          .unless(getter.negate());
    }

    private static <N> Field<N, Optional<IfNone>> ifNone(Function<N, Optional<IfNone>> getter) {
      return Field.<N, IfNone>optional("none", Values.words(IfNone.class), getter)
          .says(
              "What becomes of parts of which there is none; if left out, there is no mean then.");
    }

    private <N> Field<N, Quantity> of(Function<N, Quantity> getter) {
      return required("of", kinds, getter).says("The node whose value is taken.");
    }

    private <N> Field<N, Iterable<Quantity>> parts(Function<N, Iterable<Quantity>> getter) {
      return required("parts", Values.atLeastOne(kinds), getter)
          .says("The nodes whose values are taken.");
    }

    @Override
    public Written input(Input node) {
      return input.of(node);
    }

    @Override
    public Written panel(Panel node) {
      return panel.of(node);
    }

    @Override
    public Written answer(Answer node) {
      return answer.of(node);
    }

    @Override
    public Written scaled(Scaled node) {
      return scaled.of(node);
    }

    @Override
    public Written between(Between node) {
      return between.of(node);
    }

    @Override
    public Written quotient(Quotient node) {
      return quotient.of(node);
    }

    @Override
    public Written relativeToBest(RelativeToBest node) {
      return relativeToBest.of(node);
    }

    @Override
    public Written sum(Sum node) {
      return sum.of(node);
    }

    @Override
    public Written mean(Mean node) {
      return mean.of(node);
    }

    @Override
    public Written weightedMean(WeightedMean node) {
      return weightedMean.of(node);
    }

    @Override
    public Written minimum(Minimum node) {
      return minimum.of(node);
    }

    @Override
    public Written rounded(Rounded node) {
      return rounded.of(node);
    }

    @Override
    public Written cap(Cap node) {
      return cap.of(node);
    }
  }
}
