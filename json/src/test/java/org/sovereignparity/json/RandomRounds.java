package org.sovereignparity.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Attainment;
import org.sovereignparity.programme.Benefit;
import org.sovereignparity.programme.Clause;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.TargetScore;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/** Random programmes and rounds. The same {@link Random} gives the same ones. */
final class RandomRounds {
  private static final List<String> ROUNDINGS =
      List.of("half-up-1", "half-even-1", "floor-0", "ceiling-2", "down-20", "up-3");
  private static final List<String> NUMBERS =
      List.of("0", "1", "1/3", "2.5", "1/2", "0.05", "99/100", "2/3");

  private final Random random;
  private final Draw draw;
  private int nodes;

  private RandomRounds(Random random) {
    this.random = random;
    this.draw = new Draw(random);
  }

  /** {@return a programme of one to three editions} */
  static Programme programme(Random random) {
    return new RandomRounds(random).programme();
  }

  /** {@return a round of a random edition} */
  static Round round(Random random) {
    while (true) {
      try {
        RandomRounds rounds = new RandomRounds(random);
        Edition edition = rounds.edition("e", LocalDate.of(2026, 1, 1));
        Round round = edition.round(rounds.submissions(edition), rounds.events(edition));
        // An alternative may refuse what the total takes.
        int unused = round.flippedBy().size();
        return round;
      } catch (RefusedException e) {
        // Some events do not fit, and some stated values are above a rounded maximum.
      }
    }
  }

  private Programme programme() {
    List<Edition> editions = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      editions.add(edition("e" + i, LocalDate.of(2000 + i, 1, 1)));
    }
    return Programme.builder()
        .id(draw.name())
        .title(draw.title())
        .addAllEditions(editions)
        .addAllTimeline(clauses())
        .build();
  }

  private Edition edition(String id, LocalDate from) {
    long seed = random.nextLong();
    Quantity total = total(seed, "half-up-1");
    List<Attainment> attainments = new ArrayList<>();
    for (String name : names(total, "made")) {
      attainments.add(Attainment.of(name, "pairs of " + name, policy()));
    }
    List<Reading<Quantity>> readings = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      readings.add(reading("r" + i, seed, total));
    }
    Edition edition =
        Edition.builder()
            .id(id + draw.name())
            .title(draw.title())
            .effectiveFrom(from)
            .effectiveTo(from.plusDays(random.nextInt(365)))
            .total(total)
            .places(1 + random.nextInt(3))
            .averages(Rounding.parse(draw.oneOf(ROUNDINGS)))
            .addAllGates(gates())
            .addAllAttainments(attainments)
            .addAllNotes(clauses())
            .addAllBenefits(support())
            .addAllReadings(readings)
            .addAllCitations(draw.citations())
            .build();
    return draw.chance(60)
        ? edition
        : edition.toBuilder().addTieBreaks(draw.oneOf(edition.blocks()).id()).build();
  }

  private static List<String> names(Quantity total, String start) {
    return total.stream()
        .filter(Input.class::isInstance)
        .map(node -> ((Input) node).name())
        .filter(name -> name.startsWith(start))
        .toList();
  }

  private ParityPolicy policy() {
    return ParityPolicy.strict(
            draw.chance(50) ? Aggregation.MEAN_OF_RATIOS : Aggregation.MINIMUM_RATIO)
        .toBuilder()
        .cap(Rational.ONE)
        .build();
  }

  private Reading<Quantity> reading(String id, long seed, Quantity total) {
    Map<String, Quantity> alternatives = new LinkedHashMap<>();
    if (draw.chance(50)) {
      alternatives.put("none\n", total(seed, "down-20"));
    }
    alternatives.put("half-up-1 \u00e9", total);
    alternatives.put("/", total(seed, "half-even-1"));
    return Reading.<Quantity>builder()
        .id(id + draw.name())
        .title(draw.title())
        .taken("half-up-1 \u00e9")
        .putAllAlternatives(alternatives)
        .addAllCitations(draw.citations())
        .build();
  }

  /** {@return the same total for the same seed, but for the rounding of its blocks} */
  private static Quantity total(long seed, String rounding) {
    return new RandomRounds(new Random(seed)).total(Rounding.parse(rounding));
  }

  private Quantity total(Rounding rounding) {
    Label label = draw.label();
    List<Quantity> blocks = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Label block = draw.label();
      blocks.add(Quantity.rounded(block, bounded("bound " + i, limited(2)), rounding));
    }
    Quantity total = combined(label, blocks);
    return switch (random.nextInt(5)) {
      case 0 -> Quantity.rounded(draw.label(), total, Rounding.parse(draw.oneOf(ROUNDINGS)));
      case 1 -> Quantity.scaled(draw.label(), total, Rational.of(7), Rational.parse("1/3"));
      case 2 -> Quantity.cap(draw.label(), total, Rational.of(3));
      default -> total;
    };
  }

  private Quantity combined(Label label, List<Quantity> parts) {
    return switch (random.nextInt(4)) {
      case 0 -> Quantity.sum(label, parts);
      case 1 -> Quantity.mean(label, parts);
      case 2 -> Quantity.minimum(label, parts);
      default ->
          Quantity.weightedMean(label, parts, parts.stream().map(part -> positive()).toList());
    };
  }

  /** {@return {@code node}, which a block needs to have a maximum} */
  private static Quantity bounded(String id, Quantity node) {
    return node.maximum().isPresent() ? node : Quantity.cap(Label.of(id), node, Rational.of(7));
  }

  /** {@return a node that has a maximum, but where it is scaled from one that has none} */
  private Quantity limited(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 7)) {
      case 0 ->
          Quantity.input(draw.label(), next("in"), Rational.ZERO, Optional.of(Rational.of(5)));
      case 1 ->
          Quantity.panel(
              draw.label(), next("panel"), Rational.ZERO, Rational.of(5), random.nextInt(3));
      case 2 -> Quantity.scaled(draw.label(), any(depth - 1), positive(), positive());
      case 3 -> Quantity.relativeToBest(draw.label(), any(0), positive());
      case 4 -> Quantity.cap(draw.label(), any(depth - 1), positive());
      case 5 ->
          Quantity.rounded(draw.label(), limited(depth - 1), Rounding.parse(draw.oneOf(ROUNDINGS)));
      default -> combined(draw.label(), List.of(limited(depth - 1), limited(depth - 1)));
    };
  }

  private Quantity any(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> Quantity.input(draw.label(), next("open"), Rational.ZERO, Optional.empty());
      case 1 ->
          Quantity.input(draw.label(), next("made"), Rational.ZERO, Optional.of(Rational.ONE));
      default -> limited(depth);
    };
  }

  private String next(String kind) {
    return kind + ++nodes + draw.name();
  }

  private ImmutableList<Submission> submissions(Edition edition) {
    return draw.names(1, 4).stream()
        .map(team -> submission(edition, team))
        .collect(ImmutableList.toImmutableList());
  }

  private Submission submission(Edition edition, String team) {
    Map<String, Rational> numbers = new LinkedHashMap<>();
    Map<String, Ratings> ratings = new LinkedHashMap<>();
    edition.total().stream()
        .filter(node -> draw.chance(80))
        .forEach(
            node -> {
              if (node instanceof Input input && edition.numberNames().contains(input.name())) {
                numbers.put(input.name(), number());
              } else if (node instanceof Panel panel) {
                ratings.put(panel.name(), ratings(panel.trimming().highest(0)));
              }
            });
    Map<String, ImmutableList<TargetScore>> targets = new LinkedHashMap<>();
    for (String name : edition.targetScoresNames()) {
      if (draw.chance(80)) {
        targets.put(name, ImmutableList.of(TargetScore.of(number(), positive()), pair()));
      }
    }
    Map<String, Rational> stated = new LinkedHashMap<>();
    for (Quantity block : edition.blocks()) {
      if (draw.chance(30)) {
        Rational part = Rational.parse(draw.oneOf("0", "1/3"));
        stated.put(block.id(), block.maximum().orElseThrow().times(part));
      }
    }
    Map<String, Verdict> gates = new LinkedHashMap<>();
    Map<String, Lineage> lineages = new LinkedHashMap<>();
    for (Gate gate : edition.gates()) {
      if (gate.criteria().isPresent() && draw.chance(70)) {
        lineages.put(gate.id(), RandomEligibility.lineage(random));
      } else if (draw.chance(70)) {
        gates.put(gate.id(), draw.oneOf(Verdict.values()));
      }
    }
    return Submission.builder()
        .team(team)
        .model(draw.chance(80) ? Optional.of(draw.name()) : Optional.empty())
        .numbers(numbers)
        .ratings(ratings)
        .targetScores(targets)
        .stated(stated)
        .gates(gates)
        .lineages(lineages)
        .build();
  }

  private TargetScore pair() {
    return TargetScore.of(positive(), positive());
  }

  private Ratings ratings(int trimmed) {
    if (trimmed == 0 && draw.chance(40)) {
      return Ratings.ofMean(number(), 1 + random.nextInt(50));
    }
    List<Rational> each = new ArrayList<>();
    for (int i = 0; i < 2 * trimmed + 1 + random.nextInt(3); i++) {
      each.add(number());
    }
    return Ratings.of(each);
  }

  private ImmutableList<Event> events(Edition edition) {
    if (draw.chance(60)) {
      return ImmutableList.of();
    }
    LocalDate on = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
    String team = draw.name();
    return draw.chance(50)
        ? ImmutableList.of(
            Event.correction(on, team, draw.oneOf(edition.blocks()).id(), Rational.parse("1/3")))
        : ImmutableList.of(
            Event.builder()
                .on(on)
                .kind(Event.Kind.DISQUALIFIED)
                .team(team)
                .reason(draw.name())
                .build(),
            Event.of(on, Event.Kind.REINSTATED, team),
            Event.of(on, Event.Kind.WITHDRAWN, team));
  }

  private List<Gate> gates() {
    List<Gate> gates = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      gates.add(
          Gate.builder()
              .id("g" + i + draw.name())
              .title(draw.title())
              .criteria(
                  draw.chance(40)
                      ? Optional.of(RandomEligibility.criteria(random))
                      : Optional.empty())
              .addAllCitations(draw.citations())
              .build());
    }
    return gates;
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      clauses.add(Clause.of(i + draw.name(), draw.title(), draw.citations()));
    }
    return clauses;
  }

  private List<Benefit> support() {
    return draw.chance(50)
        ? List.of()
        : List.of(
            Benefit.builder()
                .id(draw.name())
                .title(draw.title())
                .amount(draw.title())
                .excluded(draw.chance(50) ? Optional.of(draw.title()) : Optional.empty())
                .addAllCitations(draw.citations())
                .build());
  }

  private Rational number() {
    return Rational.parse(draw.oneOf(NUMBERS));
  }

  private Rational positive() {
    return number().plus(Rational.parse("1/7"));
  }
}
