package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.RoundData.Block;
import org.sovereignparity.programme.RoundData.Entry;
import org.sovereignparity.programme.RoundData.Happening;
import org.sovereignparity.programme.RoundData.Kind;
import org.sovereignparity.programme.RoundData.Rules;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/** Asks the library what a round comes to, and writes its answer in plain maps. */
final class LibraryRound {
  static final LocalDate DAY_0 = LocalDate.of(2025, 12, 31);

  private static final Rational FIVE = Rational.of(5);
  private static final Rational HUNDRED = Rational.of(100);

  /** Built once, since thousands of rounds are held under them. */
  private static final ImmutableList<Built> KOREA =
      Stream.of(RandomRounds.KOREA_2026_08, RandomRounds.KOREA_2026_01)
          .map(rules -> new Built(rules, build(rules)))
          .collect(toImmutableList());

  private record Built(Rules rules, Edition edition) {}

  private LibraryRound() {}

  static Map<String, Object> answer(RoundData data) {
    try {
      return answer(round(data));
    } catch (RefusedException e) {
      return Map.of("refused", e.code().name());
    }
  }

  static Round round(RoundData data) {
    return edition(data.rules()).round(submissions(data), events(data));
  }

  static ImmutableList<Submission> submissions(RoundData data) {
    return data.entries().stream().map(LibraryRound::submission).collect(toImmutableList());
  }

  static ImmutableList<Event> events(RoundData data) {
    return data.happenings().stream().map(LibraryRound::event).collect(toImmutableList());
  }

  // ---- The rules -------------------------------------------------------------------------------

  static Edition edition(Rules rules) {
    return KOREA.stream()
        .filter(one -> one.rules() == rules)
        .map(Built::edition)
        .findFirst()
        .orElseGet(() -> build(rules));
  }

  private static Edition build(Rules rules) {
    return Edition.builder()
        .id("edition")
        .title("Edition")
        .effectiveFrom(LocalDate.of(2026, 1, 1))
        .effectiveTo(LocalDate.of(2026, 12, 31))
        .total(total(rules, taken(rules), true))
        .places(rules.places())
        .tieBreaks(rules.tieBreaks())
        .averages(Rounding.parse(rules.averages()))
        .gates(rules.gates().stream().map(gate -> Gate.of(gate, gate)).toList())
        .readings(
            rules.hasAttainment()
                ? ImmutableList.of(rounding(rules), cap(rules))
                : ImmutableList.of(rounding(rules)))
        .attainments(attainments(rules))
        .build();
  }

  private static List<Attainment> attainments(Rules rules) {
    return rules.blocks().stream()
        .filter(block -> block.kind() == Kind.ATTAINMENT)
        .flatMap(block -> Stream.of(attainment(block, true), attainment(block, false)))
        .toList();
  }

  private static String taken(Rules rules) {
    return rules.roundings().get(0);
  }

  private static Reading<Quantity> rounding(Rules rules) {
    return Reading.<Quantity>builder()
        .id("rounding")
        .title("Rounding")
        .putAllAlternatives(Maps.toMap(rules.roundings(), one -> total(rules, one, true)))
        .taken(taken(rules))
        .build();
  }

  private static Reading<Quantity> cap(Rules rules) {
    return Reading.<Quantity>builder()
        .id("attainment-cap")
        .title("Cap")
        .putAlternatives("cap-1", total(rules, taken(rules), true))
        .putAlternatives("no-cap", total(rules, taken(rules), false))
        .taken("cap-1")
        .build();
  }

  private static Attainment attainment(Block block, boolean isCapped) {
    ParityPolicy policy = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
    return Attainment.of(
        attainmentName(block, isCapped),
        block.id(),
        isCapped ? policy.toBuilder().cap(Rational.ONE).build() : policy);
  }

  private static String attainmentName(Block block, boolean isCapped) {
    return block.id() + (isCapped ? " capped" : " uncapped");
  }

  static Quantity total(Rules rules, String rounding, boolean isCapped) {
    ImmutableList<Quantity> blocks =
        rules.blocks().stream()
            .map(block -> block(block, rounding, isCapped))
            .collect(toImmutableList());
    Label total = Label.of("total");
    return switch (rules.combination()) {
      case SUM -> Quantity.sum(total, blocks);
      case MEAN -> Quantity.mean(total, blocks);
      case WEIGHTED_MEAN -> Quantity.weightedMean(total, blocks, weights(blocks.size()));
      case SCALED_SUM -> Quantity.scaled(total, sum(blocks), HUNDRED, maximum(rules));
      case ROUNDED_SUM -> Quantity.rounded(total, sum(blocks), Rounding.parse("half-even-0"));
      case CAPPED_SUM -> Quantity.cap(total, sum(blocks), maximum(rules).times(Rational.of(1, 2)));
      case MINIMUM -> Quantity.minimum(total, blocks);
    };
  }

  private static Quantity sum(ImmutableList<Quantity> blocks) {
    return Quantity.sum(Label.of("sum"), blocks);
  }

  private static Rational maximum(Rules rules) {
    return Rational.of(rules.blocks().stream().mapToLong(Block::points).sum());
  }

  private static List<Rational> weights(int size) {
    List<Rational> weights = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      weights.add(Rational.of(i, 2));
    }
    return weights;
  }

  private static Quantity block(Block block, String rounding, boolean isCapped) {
    if (rounding.equals("none")) {
      return points(block, Label.of(block.id()), isCapped);
    }
    return Quantity.rounded(
        Label.of(block.id()),
        points(block, Label.of(block.id() + " points"), isCapped),
        Rounding.parse(rounding));
  }

  private static Quantity points(Block block, Label label, boolean isCapped) {
    Rational points = Rational.of(block.points());
    return switch (block.kind()) {
      case PERCENT ->
          Quantity.scaled(label, Quantity.percentage(raw(block), block.id()), points, HUNDRED);
      case PANEL -> Quantity.panel(label, block.id(), Rational.ZERO, points, block.trimmed());
      case LIKERT -> Quantity.scaled(label, likert(block), points, FIVE);
      case RELATIVE -> Quantity.relativeToBest(label, likert(block), points);
      case ATTAINMENT -> Quantity.scaled(label, attained(block, isCapped), points, Rational.ONE);
    };
  }

  private static Label raw(Block block) {
    return Label.of(block.id() + " raw");
  }

  private static Quantity likert(Block block) {
    return Quantity.panel(raw(block), block.id(), Rational.ONE, FIVE, 0);
  }

  private static Quantity attained(Block block, boolean isCapped) {
    return Quantity.input(
        raw(block),
        attainmentName(block, isCapped),
        Rational.ZERO,
        isCapped ? Optional.of(Rational.ONE) : Optional.empty());
  }

  // ---- Submissions and events ------------------------------------------------------------------

  static Submission submission(Entry entry) {
    return Submission.builder()
        .team(entry.team())
        .numbers(Maps.transformValues(entry.percents(), Rational::from))
        .ratings(ratings(entry))
        .targetScores(Maps.transformValues(entry.pairs(), LibraryRound::targetScores))
        .stated(Maps.transformValues(entry.stated(), Rational::from))
        .gates(Maps.transformValues(entry.gates(), Verdict::valueOf))
        .build();
  }

  private static Map<String, Ratings> ratings(Entry entry) {
    Map<String, Ratings> ratings = new LinkedHashMap<>();
    entry.ratings().forEach((name, each) -> ratings.put(name, Ratings.of(rationals(each))));
    entry
        .means()
        .forEach(
            (name, mean) ->
                ratings.put(name, Ratings.ofMean(Rational.from(mean.mean()), mean.count())));
    return ratings;
  }

  private static ImmutableList<Rational> rationals(List<BigDecimal> values) {
    return values.stream().map(Rational::from).collect(toImmutableList());
  }

  private static ImmutableList<TargetScore> targetScores(List<RoundData.Pair> pairs) {
    return pairs.stream()
        .map(p -> TargetScore.of(Rational.from(p.developed()), Rational.from(p.target())))
        .collect(toImmutableList());
  }

  static Event event(Happening happening) {
    LocalDate on = DAY_0.plusDays(happening.day());
    return happening.kind().equals("corrected")
        ? Event.correction(
            on, happening.team(), happening.block(), Rational.from(happening.value()))
        : Event.of(
            on, Event.Kind.valueOf(happening.kind().toUpperCase(Locale.ROOT)), happening.team());
  }

  // ---- The answer ------------------------------------------------------------------------------

  private static Map<String, Object> answer(Round round) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("standings", round.standings().stream().map(LibraryRound::standing).toList());
    answer.put("averages", texts(round.averages()));
    answer.put("flippedBy", round.flippedBy());
    round.vacancies().ifPresent(vacancies -> answer.put("vacancies", vacancies));
    return answer;
  }

  private static Map<String, Object> standing(Standing one) {
    Map<String, Object> standing = new LinkedHashMap<>();
    standing.put("team", one.team());
    standing.put("gates", Maps.transformValues(one.gates(), Verdict::name));
    one.rank().ifPresent(rank -> standing.put("rank", rank));
    one.total().ifPresent(total -> standing.put("total", total.toFractionString()));
    standing.put("advances", one.advances().name());
    standing.put("because", one.because().stream().map(Obstacle::name).toList());
    standing.put("blocks", texts(one.blocks()));
    standing.put("findings", names(one));
    return standing;
  }

  private static List<String> names(Standing one) {
    return one.remarks().stream().map(Enum::name).toList();
  }

  private static Map<String, String> texts(ImmutableMap<String, Rational> values) {
    return Maps.transformValues(values, Rational::toFractionString);
  }
}
