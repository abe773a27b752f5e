package org.sovereignparity.eligibility;

import com.google.common.base.Suppliers;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Scorer;

/**
 * The verdict of each criterion on the facts of one model, without reasons: that of the finding
 * which {@link Evaluator} makes, and refused where that is.
 */
final class Judge implements Criterion.Cases<Verdict> {
  private final EligibilityFacts facts;
  private final Supplier<Optional<Parts>> parts;

  /** By identity: a gate may ask for one node again and again. */
  private final IdentityHashMap<Quantity, Points> points = new IdentityHashMap<>(0);

  /** What a rule comes to: its value, or an evaluation that knows what it may become. */
  private record Points(Optional<Rational> value, Supplier<Evaluation> evaluation) {
    static Points of(Quantity rule, Facts facts) {
      return new Points(
          Scorer.of(rule).value(facts), Suppliers.memoize(() -> rule.evaluate(facts)));
    }
  }

  Judge(EligibilityFacts facts) {
    this.facts = facts;
    this.parts = Suppliers.memoize(() -> facts.lineage().map(lineage -> new Parts(facts, lineage)));
  }

  /** {@return whether {@code criterion} asks for what may be refused, as no lineage or date is} */
  static boolean mayRefuse(Criterion criterion) {
    return criterion instanceof AtParity
        || criterion instanceof HasPoints
        || criterion.parts().stream().anyMatch(Judge::mayRefuse);
  }

  Verdict verdict(Criterion criterion) {
    return criterion.match(this);
  }

  @Override
  public Verdict allOf(AllOf node) {
    return atLeast(node.parts().size(), node);
  }

  @Override
  public Verdict anyOf(AnyOf node) {
    return atLeast(1, node);
  }

  @Override
  public Verdict atLeast(AtLeast node) {
    return atLeast(node.count(), node);
  }

  /** All parts are asked, since any may be refused. */
  private Verdict atLeast(int count, RuleNode<Criterion> node) {
    int met = 0;
    int notMet = 0;
    for (Criterion part : node.parts()) {
      switch (verdict(part)) {
        case MET -> met++;
        case NOT_MET -> notMet++;
        case UNDETERMINED -> {}
      }
    }
    return Verdicts.atLeast(count, node.parts().size(), met, notMet);
  }

  @Override
  public Verdict not(Not node) {
    return switch (verdict(node.of())) {
      case MET -> Verdict.NOT_MET;
      case NOT_MET -> Verdict.MET;
      case UNDETERMINED -> Verdict.UNDETERMINED;
    };
  }

  @Override
  public Verdict everyPart(EveryPart node) {
    return parts.get().map(known -> known.verdict(node)).orElse(Verdict.UNDETERMINED);
  }

  @Override
  public Verdict listsWeights(ListsWeights node) {
    return parts
        .get()
        .filter(known -> !known.weightsThere(node.selector()).isEmpty())
        .map(known -> Verdict.MET)
        .orElse(Verdict.UNDETERMINED);
  }

  @Override
  public Verdict atParity(AtParity node) {
    return facts
        .scores()
        .map(scores -> new Unscored(node, facts.model().id(), scores))
        .filter(models -> models.missing().isEmpty())
        .map(models -> models.assess().verdict().orElseThrow())
        .orElse(Verdict.UNDETERMINED);
  }

  @Override
  public Verdict hasPoints(HasPoints node) {
    Points of = points.computeIfAbsent(node.rule(), rule -> Points.of(rule, facts.points()));
    return of.value()
        .map(value -> Verdict.of(node.threshold().isMetBy(value)))
        .orElseGet(() -> of.evaluation().get().reaches(node.threshold()));
  }

  @Override
  public Verdict releasedWithin(ReleasedWithin node) {
    return facts.released().map(day -> Verdict.of(node.includes(day))).orElse(Verdict.UNDETERMINED);
  }
}
