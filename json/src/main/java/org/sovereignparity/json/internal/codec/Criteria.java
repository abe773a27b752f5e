package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.codec.Rules.label;
import static org.sovereignparity.json.internal.codec.Values.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Function;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.AllOf;
import org.sovereignparity.eligibility.AnyOf;
import org.sovereignparity.eligibility.AtLeast;
import org.sovereignparity.eligibility.AtParity;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EveryPart;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.eligibility.ListsWeights;
import org.sovereignparity.eligibility.Not;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartCondition.Attributed;
import org.sovereignparity.eligibility.PartCondition.DerivedAs;
import org.sovereignparity.eligibility.PartCondition.FromWithin;
import org.sovereignparity.eligibility.PartCondition.UnderControl;
import org.sovereignparity.eligibility.PartCondition.UnrestrictedBut;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.eligibility.ReleasedWithin;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Kinds.Kind;
import org.sovereignparity.json.internal.codec.Kinds.Written;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Quantity;

/** The wire forms of yes/no rules. */
public final class Criteria {
  private static final String NAME = "sovereign-parity/criteria/1";

  private static final Codec<PartSelector> SELECTOR =
      ObjectCodec.built(PartSelector::builder, PartSelector.Builder::build)
          .says("Which parts of a model are meant; what is left out does not restrict.")
          .with(
              selected("kinds", Components.KIND, PartSelector.all().kinds(), PartSelector::kinds),
              PartSelector.Builder::kinds)
          .with(
              selected(
                  "materials",
                  Components.MATERIAL,
                  PartSelector.all().materials(),
                  PartSelector::materials),
              PartSelector.Builder::materials)
          .with(
              selected(
                  "derivations",
                  Components.KNOWN_DERIVATION,
                  PartSelector.all().derivations(),
                  PartSelector::derivations),
              PartSelector.Builder::derivations)
          .codec()
          .named("selector");

  /** What is no gate of an edition has no points rule whose nodes it could name. */
  private static final Codec<String> NO_NODE =
      Values.ID.reading(
          node -> {
            throw node.refused(
                DocumentFault.BAD_RULE,
                "Node must be named in a gate of an edition: " + Texts.quoted(node.id()));
          });

  private static final Codec<PartCondition> CONDITION = new OfParts().kinds;

  /** A yes/no rule: a tree of nodes, each with a kind, an id, and what the kind needs. */
  static final Codec<Criterion> CRITERION = new OfModels(false).kinds;

  /** A criterion with the readings in which it is taken. */
  static final Codec<Reading<Criterion>> READING = reading(CRITERION);

  /** The same in a gate of an edition, where it may name nodes of the points rule. */
  static final Codec<Reading<Criterion>> OF_GATE = reading(new OfModels(true).kinds);

  /** A criterion in several readings, with the sources that it cites. */
  public static final Codec<Reading<Criterion>> DOCUMENT = document(Values.schema(NAME));

  /** The same inside a request, where its form is known. */
  public static final Codec<Reading<Criterion>> CARRIED =
      document(Values.<Reading<Criterion>>schema(NAME).orElse(NAME)).named("requestCriteria");

  private Criteria() {}

  private static Codec<Reading<Criterion>> document(Field<Reading<Criterion>, String> form) {
    return ObjectCodec.of(
        "A yes/no rule in several readings.",
        (schema, sources, criteria) -> criteria,
        form,
        Sources.listed(),
        required("criteria", READING, criteria -> criteria));
  }

  private static Codec<Reading<Criterion>> reading(Codec<Criterion> criterion) {
    return Rules.reading(
            "A criterion in several readings, and the one that is taken.",
            "The name of the reading that is taken.",
            "The criterion by the name of the reading.",
            criterion)
        .named("criteria");
  }

  /** Words of which all are meant where the field is left out. */
  private static <E> Field<PartSelector, Iterable<E>> selected(
      String key,
      Codec<E> word,
      ImmutableSet<E> all,
      Function<PartSelector, Collection<E>> getter) {
    return Field.<PartSelector, Iterable<E>>required(key, Values.atLeastOne(word), getter::apply)
        .orElse(all)
        .unless(selector -> getter.apply(selector).size() == all.size());
  }

  /** The kinds of conditions: each declared once, and found by {@link PartCondition#match}. */
  private static final class OfParts implements PartCondition.Cases<Written> {
    private final Kinds<PartCondition> kinds =
        new Kinds<>(
            "partCondition",
            "What must hold of a part.",
            "What is asked.",
            condition -> condition.match(this));

    private final Kind<DerivedAs, PartCondition> derivedAs =
        kinds.add(
            "derived-as",
            "The part came about in one of several ways.",
            PartCondition::derivedAs,
            required(
                    "derivations",
                    Values.atLeastOne(Components.KNOWN_DERIVATION),
                    DerivedAs::derivations)
                .says("The ways in which a part may have come about."));

    private final Kind<UnrestrictedBut, PartCondition> unrestrictedBut =
        kinds.add(
            "unrestricted-but",
            "Licences have no restriction but those tolerated.",
            PartCondition::unrestrictedBut,
            required("tolerated", list(Licences.RESTRICTION), UnrestrictedBut::tolerated)
                .says("The restrictions that do not matter."));

    private final Kind<UnderControl, PartCondition> underControl =
        kinds.add(
            "under-control",
            "The part is not somebody else's, as it is.",
            PartCondition::underControl);

    private final Kind<Attributed, PartCondition> attributed =
        kinds.add(
            "attributed", "What the part comes from is referred to.", PartCondition::attributed);

    private final Kind<FromWithin, PartCondition> fromWithin =
        kinds.add(
            "from-within",
            "What the part comes from is within one of several jurisdictions.",
            PartCondition::fromWithin,
            required(
                    "jurisdictions",
                    Values.atLeastOne(Models.JURISDICTION),
                    FromWithin::jurisdictions)
                .says(
                    "Where its origin may be; EU and EEA have members as of the day of the decision."));

    @Override
    public Written derivedAs(DerivedAs condition) {
      return derivedAs.of(condition);
    }

    @Override
    public Written unrestrictedBut(UnrestrictedBut condition) {
      return unrestrictedBut.of(condition);
    }

    @Override
    public Written underControl(UnderControl condition) {
      return underControl.of(condition);
    }

    @Override
    public Written attributed(Attributed condition) {
      return attributed.of(condition);
    }

    @Override
    public Written fromWithin(FromWithin condition) {
      return fromWithin.of(condition);
    }
  }

  /** The kinds of criteria: each declared once, and found by {@link Criterion#match}. */
  private static final class OfModels implements Criterion.Cases<Written> {
    private final Kinds<Criterion> kinds =
        new Kinds<>(
            "criterion",
            "A yes/no rule, or a part of one: a tree of nodes, whose ids are unique in it.",
            "What the node asks.",
            criterion -> criterion.match(this));

    private final Kind<AllOf, Criterion> allOf =
        kinds.add(
            "all-of", "All of the parts are met.", Criterion::allOf, label(), parts(AllOf::parts));

    private final Kind<AnyOf, Criterion> anyOf =
        kinds.add(
            "any-of", "Any of the parts is met.", Criterion::anyOf, label(), parts(AnyOf::parts));

    private final Kind<AtLeast, Criterion> atLeast =
        kinds.add(
            "at-least",
            "At least so many of the parts are met.",
            (Criterion read) -> read,
            atLeastOfParts());

    private final Kind<Not, Criterion> not =
        kinds.add(
            "not",
            "Another criterion is not met.",
            Criterion::not,
            label(),
            required("of", kinds, Not::of).says("The criterion that must not be met."));

    private final Kind<EveryPart, Criterion> everyPart =
        kinds.add(
            "every-part",
            "Every part of the model that is selected passes every condition.",
            Criterion::everyPart,
            label(),
            required("selector", SELECTOR, EveryPart::selector),
            required("conditions", Values.atLeastOne(CONDITION), EveryPart::conditions)
                .says("What must hold of each part."));

    private final Kind<ListsWeights, Criterion> listsWeights =
        kinds.add(
            "lists-weights",
            "Weights are listed.",
            Criterion::listsWeights,
            label(),
            required("selector", SELECTOR, ListsWeights::selector));

    private final Kind<AtParity, Criterion> atParity =
        kinds.add(
            "at-parity",
            "The ratio to the frontier is what the threshold asks.",
            Criterion::atParity,
            label(),
            required("policy", Policies.POLICY, AtParity::policy),
            required("frontier", Policies.FRONTIER, AtParity::frontier),
            required("threshold", Policies.OF_RATIO, AtParity::threshold));

    private final Kind<HasPoints, Criterion> hasPoints =
        kinds.add(
            "has-points",
            "The points are what the threshold asks, whatever is still missing of them.",
            (Label label, Quantity points, Threshold threshold) ->
                Criterion.hasPoints(label, points, threshold),
            label(),
            required("points", Rules.QUANTITY, node -> node.points().orElseThrow()),
            required("threshold", Policies.THRESHOLD, HasPoints::threshold));

    private final Kind<HasPoints, Criterion> hasPointsOfNode;

    private final Kind<ReleasedWithin, Criterion> releasedWithin =
        kinds.add(
            "released-within",
            "The model was released within two days, both included.",
            Criterion::releasedWithin,
            label(),
            required("first", Values.DATE, ReleasedWithin::first).says("The first day."),
            required("last", Values.DATE, ReleasedWithin::last)
                .says("The last day, not before the first."));

    /** Creates the kinds for a gate of an edition, or for criteria of their own. */
    OfModels(boolean ofGate) {
      hasPointsOfNode =
          hasPoints.or(
              "node",
              "The points of a node are what the threshold asks, in a gate of an edition.",
              Criterion::hasPoints,
              label(),
              required(
                      "node",
                      ofGate ? Values.ID : NO_NODE,
                      (HasPoints node) -> node.node().orElseThrow())
                  .says("The id of a node of the edition's points rule, in a gate of it only."),
              required("threshold", Policies.THRESHOLD, HasPoints::threshold));
    }

    /** The parts are read first, as there are not more to count than they. */
    private Part<AtLeast, Criterion> atLeastOfParts() {
      Part<AtLeast, Label> label = label();
      Field<AtLeast, Iterable<Criterion>> parts = parts(AtLeast::parts);
      return Part.of(
          ImmutableList.<Field<AtLeast, ?>>builder()
              .addAll(label.fields())
              .add(
                  required("count", Values.integer(1), AtLeast::count)
                      .says("How many of the parts, at most all."))
              .add(parts)
              .build(),
          fields -> {
            ImmutableList<Criterion> read = ImmutableList.copyOf(parts.read(fields));
            Label own = label.read(fields);
            int count = fields.required("count").integer(1, Math.max(1, read.size()));
            return Criterion.atLeast(own, count, read);
          });
    }

    private <N> Field<N, Iterable<Criterion>> parts(Function<N, Iterable<Criterion>> getter) {
      return required("parts", Values.atLeastOne(kinds), getter)
          .says("The criteria that are joined.");
    }

    @Override
    public Written allOf(AllOf node) {
      return allOf.of(node);
    }

    @Override
    public Written anyOf(AnyOf node) {
      return anyOf.of(node);
    }

    @Override
    public Written atLeast(AtLeast node) {
      return atLeast.of(node);
    }

    @Override
    public Written not(Not node) {
      return not.of(node);
    }

    @Override
    public Written everyPart(EveryPart node) {
      return everyPart.of(node);
    }

    @Override
    public Written listsWeights(ListsWeights node) {
      return listsWeights.of(node);
    }

    @Override
    public Written atParity(AtParity node) {
      return atParity.of(node);
    }

    @Override
    public Written hasPoints(HasPoints node) {
      return (node.node().isPresent() ? hasPointsOfNode : hasPoints).of(node);
    }

    @Override
    public Written releasedWithin(ReleasedWithin node) {
      return releasedWithin.of(node);
    }
  }
}
