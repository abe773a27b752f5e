package org.sovereignparity.eligibility;

import static org.sovereignparity.eligibility.Criteria.FIRST;
import static org.sovereignparity.eligibility.Criteria.LAST;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.licence.SimpleLicence;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;

/**
 * Criteria in two-valued logic, in one world: a second computation that knows of no unknown and of
 * no reason. It is for the criteria of {@link RandomCriteria} on {@link RandomFacts}.
 */
final class PlainEligibility implements Criterion.Cases<Boolean> {
  private final EligibilityFacts facts;
  private final PlainWorlds world;
  private Set<Restriction> tolerated = Set.of();

  private PlainEligibility(EligibilityFacts facts, PlainWorlds world) {
    this.facts = facts;
    this.world = world;
  }

  static Optional<Verdict> verdict(Criterion criterion, EligibilityFacts facts) {
    return PlainWorlds.verdict(world -> criterion.match(new PlainEligibility(facts, world)));
  }

  static Optional<ImmutableList<PlainWorlds.World>> worlds(
      Criterion criterion, EligibilityFacts facts, int most) {
    return PlainWorlds.all(world -> criterion.match(new PlainEligibility(facts, world)), most);
  }

  @Override
  public Boolean allOf(AllOf node) {
    return node.parts().stream().allMatch(part -> part.match(this));
  }

  @Override
  public Boolean anyOf(AnyOf node) {
    return node.parts().stream().anyMatch(part -> part.match(this));
  }

  @Override
  public Boolean atLeast(AtLeast node) {
    return node.parts().stream().filter(part -> part.match(this)).count() >= node.count();
  }

  @Override
  public Boolean not(Not node) {
    return !node.of().match(this);
  }

  @Override
  public Boolean listsWeights(ListsWeights node) {
    boolean listed =
        facts.lineage().isPresent()
            && facts.lineage().get().components().stream()
                .anyMatch(
                    part ->
                        part.kind() == ComponentKind.WEIGHTS
                            && node.selector().materials().contains(part.material())
                            && part.presence() != Presence.ABSENT
                            && !isPresenceUnknown(part));
    return listed || world.choose("listed " + node.id());
  }

  @Override
  public Boolean atParity(AtParity node) {
    return facts
        .scores()
        .map(
            board ->
                score(board, "M")
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(score(board, "F").multiply(BigDecimal.valueOf(95)))
                    >= 0)
        .orElseGet(() -> world.choose("parity"));
  }

  private static BigDecimal score(Scoreboard board, String model) {
    return new BigDecimal(board.score(model, "b").orElseThrow().value().toString());
  }

  @Override
  public Boolean hasPoints(HasPoints node) {
    String name = node.points().orElseThrow().id().replace("-points", "");
    return Optional.ofNullable(facts.points().numbers().get(name))
        .map(points -> points.signum() > 0)
        .orElseGet(() -> world.choose("points " + name));
  }

  @Override
  public Boolean releasedWithin(ReleasedWithin node) {
    return facts
        .model()
        .released()
        .map(day -> day.compareTo(FIRST) >= 0 && day.compareTo(LAST) <= 0)
        .orElseGet(() -> world.choose("released"));
  }

  @Override
  public Boolean everyPart(EveryPart node) {
    if (facts.lineage().isEmpty()) {
      return world.choose("lineage " + node.id());
    }
    Lineage lineage = facts.lineage().get();
    return lineage.components().stream().allMatch(part -> passes(part, node))
        && (lineage.complete() || world.choose("no more " + node.id()));
  }

  private boolean passes(Component part, EveryPart node) {
    if (part.presence() == Presence.ABSENT
        || !node.selector().kinds().contains(part.kind())
        || !node.selector().materials().contains(part.material())
        || (isPresenceUnknown(part) && world.choose("absent " + part.id()))) {
      return true;
    }
    Derivation derivation = derivation(part);
    return !node.selector().derivations().contains(derivation)
        || node.conditions().stream()
            .allMatch(condition -> condition.match(new InWorld(part, derivation)));
  }

  private boolean isPresenceUnknown(Component part) {
    return part.presence() == Presence.UNKNOWN
        && claims(part, "corroborated").isEmpty()
        && claims(part, "admitted").isEmpty();
  }

  private Derivation derivation(Component part) {
    Derivation derivation = stated(part);
    return derivation == Derivation.UNKNOWN
        ? world.choose("unknown derivation " + part.id(), Derivation.of(part.kind()).asList())
        : derivation;
  }

  private Derivation stated(Component part) {
    return choose("derivation", part, Optional.of(part.derivation()), Assertion::derivation)
        .orElseThrow();
  }

  private <T> Optional<T> choose(
      String name, Component part, Optional<T> own, Function<Assertion, Optional<T>> fact) {
    Set<Optional<T>> values = new LinkedHashSet<>();
    for (String state : List.of("corroborated", "admitted")) {
      claims(part, state).stream().map(fact).filter(Optional::isPresent).forEach(values::add);
    }
    if (values.isEmpty()) {
      values.add(own);
    }
    claims(part, "open").stream().map(fact).filter(Optional::isPresent).forEach(values::add);
    return world.choose(name + " " + part.id(), List.copyOf(values));
  }

  private List<Assertion> claims(Component part, String state) {
    List<Assertion> claims = new ArrayList<>();
    for (Claim claim : facts.lineage().orElseThrow().claims()) {
      String last =
          claim.history().isEmpty()
              ? "open"
              : claim.history().get(claim.history().size() - 1).state().toString();
      if (claim.component().equals(part.id()) && last.equals(state)) {
        claims.add(claim.asserts());
      }
    }
    return claims;
  }

  /** The conditions of one part, of which it is chosen how it came about. */
  private final class InWorld implements PartCondition.Cases<Boolean> {
    private final Component part;
    private final Derivation derivation;

    InWorld(Component part, Derivation derivation) {
      this.part = part;
      this.derivation = derivation;
    }

    @Override
    public Boolean derivedAs(PartCondition.DerivedAs condition) {
      return condition.derivations().contains(derivation);
    }

    @Override
    public Boolean underControl(PartCondition.UnderControl condition) {
      return !derivation.toString().equals("third-party-frozen");
    }

    @Override
    public Boolean attributed(PartCondition.Attributed condition) {
      return choose("attributed", part, part.attributed(), Assertion::attributed)
          .orElseGet(() -> world.choose("credit " + part.id()));
    }

    @Override
    public Boolean fromWithin(PartCondition.FromWithin condition) {
      return upstream()
          .flatMap(model -> law(model).or(() -> listed(model.id()).flatMap(it -> law(it.model()))))
          .map(law -> condition.jurisdictions().toString().contains(law))
          .orElseGet(() -> condition.jurisdictions().toString().contains(anyLaw()));
    }

    /** The law of a model of which it is not known: one that is asked for, or none of them. */
    private String anyLaw() {
      return world.choose(
          "law of " + upstream().map(Model::id).orElse("what " + part.id() + " comes from"),
          List.of("KR", "CN", "elsewhere"));
    }

    private Optional<String> law(Model model) {
      return model
          .organisation()
          .flatMap(organisation -> organisation.jurisdiction())
          .map(Jurisdiction::toString);
    }

    private Optional<Model> upstream() {
      return choose("upstream", part, part.upstream(), Assertion::upstream);
    }

    @Override
    public Boolean unrestrictedBut(PartCondition.UnrestrictedBut condition) {
      tolerated = condition.tolerated();
      return isFree(part.id(), choose("licence", part, part.licence(), Assertion::licence))
          && (facts.lineage().orElseThrow().effectiveLicences()
              || upstream().map(model -> isFree(model.id())).orElseGet(this::isUnnamedFree));
    }

    private boolean isUnnamedFree() {
      String stated = stated(part).toString();
      return !(stated.startsWith("third-party") || stated.equals("unknown"))
          || world.choose("licence of what " + part.id() + " comes from is free");
    }
  }

  private Optional<UpstreamModel> listed(String id) {
    return facts.lineage().orElseThrow().upstreamModels().stream()
        .filter(model -> model.model().id().equals(id))
        .findFirst();
  }

  private boolean isFree(String upstream) {
    Deque<String> waiting = new ArrayDeque<>(List.of(upstream));
    Set<String> seen = new HashSet<>();
    while (!waiting.isEmpty()) {
      String id = waiting.remove();
      Optional<UpstreamModel> listed = listed(id);
      if (seen.add(id) && !isFree(id, listed.flatMap(UpstreamModel::licence))) {
        return false;
      }
      listed.ifPresent(model -> waiting.addAll(model.from()));
    }
    return true;
  }

  private boolean isFree(String whose, Optional<Licence> licence) {
    return licence
        .map(known -> known.expression().match(new IsFree(whose, known)))
        .orElseGet(() -> world.choose("licence of " + whose + " is free"));
  }

  private final class IsFree implements LicenceExpression.Cases<Boolean> {
    private final String whose;
    private final Licence licence;

    IsFree(String whose, Licence licence) {
      this.whose = whose;
      this.licence = licence;
    }

    @Override
    public Boolean licence(SimpleLicence one) {
      return licence.restrictions().containsKey(one)
          ? tolerated.containsAll(licence.restrictions().get(one))
          : world.choose(one + " in " + licence + " of " + whose + " is free");
    }

    @Override
    public Boolean allOf(ImmutableList<LicenceExpression> parts) {
      return parts.stream().allMatch(part -> part.match(this));
    }

    @Override
    public Boolean anyOf(ImmutableList<LicenceExpression> parts) {
      return parts.stream().anyMatch(part -> part.match(this));
    }
  }
}
