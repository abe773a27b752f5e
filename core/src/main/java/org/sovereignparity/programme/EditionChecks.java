package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Answer;
import org.sovereignparity.scoring.Cap;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.RelativeToBest;

/** Refuses what an {@link Edition} must not be, at the part that is at fault. */
final class EditionChecks {
  private final Edition edition;

  EditionChecks(Edition edition) {
    this.edition = edition;
  }

  void check() {
    Ids.check("Edition id", edition.id());
    Dates.check("First day of an edition", edition.effectiveFrom());
    Dates.check("Last day of an edition", edition.effectiveTo());
    if (edition.effectiveFrom().isAfter(edition.effectiveTo())) {
      throw new InvalidRuleException(
          Place.of("effectiveTo"),
          "Edition must not begin after its end: "
              + edition.effectiveFrom()
              + " to "
              + edition.effectiveTo());
    }
    if (edition.places() < 1) {
      throw new IllegalArgumentException("Places must be at least 1: " + edition.places());
    }
    if (edition.shareOfField().isPresent() && edition.places() != Edition.MOST_PLACES) {
      throw new IllegalArgumentException(
          "Places must be a number or a share of the field, not both: " + edition.places());
    }
    TextChecks.checkNotBlank("Edition title", edition.title());
    checkUnique(Place.of("gates"), "Gate id", Lists.transform(edition.gates(), Rule::id));
    checkUnique(
        Place.of("attainments"),
        "Attainment name",
        Lists.transform(edition.attainments(), Attainment::name));
    checkNames();
    checkUnique(Place.of("readings"), "Reading id", Lists.transform(edition.readings(), Rule::id));
    checkMaxima(Place.of("total"), edition.total());
    edition.totalsByPlace().forEach(EditionChecks::checkTotal);
    checkMeasures();
    checkRanking();
    checkTieBreaks();
    checkLowerIsBetter();
    checkGates();
    for (int i = 0; i < edition.readings().size(); i++) {
      checkReading(Edition.alternatives(i), edition.readings().get(i));
    }
  }

  private static void checkUnique(Place where, String subject, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        throw new InvalidRuleException(
            where.at(i), "%s must stand once in an edition: \"%s\"".formatted(subject, ids.get(i)));
      }
    }
  }

  /** A name tells which kind of input it is. */
  private void checkNames() {
    Set<String> seen = new HashSet<>();
    for (ImmutableSet<String> kind :
        ImmutableList.of(
            edition.numberNames(), edition.ratingsNames(), edition.targetScoresNames())) {
      for (String name : kind) {
        if (!seen.add(name)) {
          throw new InvalidRuleException(
              Place.here(), "Name must stand for one kind of input: \"" + name + '"');
        }
      }
    }
  }

  /** What is missing counts up to the maximum, under an alternative without one to that here. */
  private static void checkMaxima(Place where, Quantity rule) {
    for (Quantity block : Blocks.of(rule)) {
      if (block.maximum().isEmpty()) {
        throw new InvalidRuleException(where, "Block must have a maximum: \"" + block.id() + '"');
      }
    }
  }

  /** What is stated for a node, or the best of the field of it, goes by its id. */
  private void checkMeasures() {
    checkUnique(Place.of("measures"), "Measure id", Lists.transform(edition.measures(), Rule::id));
    Map<String, Quantity> known = new HashMap<>();
    edition.total().stream().forEach(node -> known.put(node.id(), node));
    ImmutableSet<RelativeToBest> relative =
        edition.totals().stream()
            .flatMap(rule -> rule.stream(RelativeToBest.class))
            .collect(toImmutableSet());
    for (int i = 0; i < edition.measures().size(); i++) {
      Place where = Place.of("measures").at(i);
      checkTotal(where, edition.measures().get(i));
      for (Quantity node : edition.measures().get(i).stream().toList()) {
        boolean isOther =
            !known.computeIfAbsent(node.id(), id -> node).equals(node)
                || relative.stream()
                    .anyMatch(one -> one.id().equals(node.id()) && !one.equals(node));
        if (isOther) {
          throw new InvalidRuleException(
              where, "Node of one id must be the same in all rules: \"" + node.id() + '"');
        }
      }
    }
  }

  private void checkRanking() {
    edition
        .ranking()
        .ifPresent(
            id -> {
              Place where = Place.of("ranking");
              checkMaxima(
                  where,
                  edition
                      .measure(id)
                      .orElseThrow(
                          () ->
                              new InvalidRuleException(
                                  where, "Ranking must be one of the measures: \"" + id + '"')));
            });
  }

  private static void checkTotal(Place where, Quantity total) {
    total.stream(Input.class).forEach(node -> checkNotNegative(where, node, node.lowest()));
    total.stream(Panel.class).forEach(node -> checkNotNegative(where, node, node.lowest()));
    total.stream(Answer.class)
        .forEach(node -> checkNotNegative(where, node, node.values().get(0).orElseThrow()));
    total.stream(Cap.class).forEach(node -> checkNotNegative(where, node, node.limit()));
  }

  private void checkLowerIsBetter() {
    checkUnique(Place.of("lowerIsBetter"), "Id of what is better lower", edition.lowerIsBetter());
    Set<String> rankedBy = new LinkedHashSet<>(List.of(edition.ranked(edition.total()).id()));
    rankedBy.addAll(edition.tieBreaks());
    for (int i = 0; i < edition.lowerIsBetter().size(); i++) {
      if (!rankedBy.contains(edition.lowerIsBetter().get(i))) {
        throw new InvalidRuleException(
            Place.of("lowerIsBetter").at(i),
            "Lower must be better of one of %s, by which %s are ranked: \"%s\""
                .formatted(rankedBy, edition.ranks(), edition.lowerIsBetter().get(i)));
      }
    }
  }

  private void checkTieBreaks() {
    checkUnique(Place.of("tieBreaks"), "Tie-break", edition.tieBreaks());
    ImmutableSet<String> blocks = Edition.blockIds(edition.ranked(edition.total()));
    for (int i = 0; i < edition.tieBreaks().size(); i++) {
      if (!blocks.contains(edition.tieBreaks().get(i))) {
        throw new InvalidRuleException(
            Place.of("tieBreaks").at(i),
            "Tie-break must be one of the blocks %s: \"%s\""
                .formatted(blocks, edition.tieBreaks().get(i)));
      }
    }
  }

  /** A gate may name nodes of the points rule, which are to be there however that is read. */
  private void checkGates() {
    for (int i = 0; i < edition.gates().size(); i++) {
      for (Quantity total : edition.totals()) {
        checkGate(
            Place.of("gates").at(i).property("criteria"),
            edition.gates().get(i),
            edition.rules(total));
      }
    }
  }

  private static void checkGate(Place where, Gate gate, List<Quantity> rules) {
    gate.criteria()
        .ifPresent(
            criteria ->
                criteria
                    .alternatives()
                    .forEach(
                        (name, criterion) ->
                            checkNodes(
                                where.property("alternatives").key(name), criterion, rules)));
  }

  private static void checkNodes(Place where, Criterion criterion, List<Quantity> rules) {
    try {
      Criterion unused = criterion.withNodesOf(rules);
    } catch (InvalidRuleException e) {
      throw new InvalidRuleException(e.place().under(where), e.why());
    }
  }

  /** Points count from 0, so that a missing block lies between 0 and its maximum. */
  private static void checkNotNegative(Place where, Quantity node, Rational number) {
    if (number.signum() < 0) {
      throw new InvalidRuleException(
          where,
          "Numbers of an edition must not be negative, but \"%s\" has: %s"
              .formatted(node.id(), number));
    }
  }

  private void checkReading(Place where, Reading<Quantity> reading) {
    RuleDifference.first(reading.takenAlternative(), edition.total())
        .ifPresent(
            node -> {
              throw new InvalidRuleException(
                  where.key(reading.taken()),
                  "Taken alternative of %s must be the total, but differs first at node: \"%s\""
                      .formatted(reading.id(), node.id()));
            });
    reading
        .alternatives()
        .forEach(
            (name, alternative) -> {
              if (!Edition.blockIds(alternative).equals(edition.blockIds())) {
                throw new InvalidRuleException(
                    where.key(name),
                    "Alternatives of %s must have the blocks %s: %s"
                        .formatted(
                            reading.id(), edition.blockIds(), Edition.blockIds(alternative)));
              }
            });
  }
}
