package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Improvement.Amount;
import org.sovereignparity.scoring.Quantity;

/** What is said to be lacking, put back into the round and tried. */
class ImprovementProperties {
  private static final Rational LITTLE = Rational.of(1, 1_000_000);
  private static final String BONUS = "bonus";
  private static final List<String> TEAMS = List.of("Ash", "Birch", "Cedar", "Fir");
  private static final List<String> BLOCKS = List.of("a", "b", "c");

  @Property(tries = 300)
  void alone_amountPutOnBlock_isTheLeastThatAdvances(@ForAll long seed) {
    Random random = new Random(seed);
    Round round = round(random);
    for (String team : TEAMS) {
      round.improvement(team).ifPresent(improvement -> assertAlone(round, team, improvement));
    }
  }

  @Property(tries = 150)
  void overall_amountPutOnBonus_isTheLeastThatAdvances(@ForAll long seed) {
    Round round = roundWithBonus(new Random(seed));
    for (String team : TEAMS) {
      round.improvement(team).ifPresent(one -> assertLeast(round, team, BONUS, one.overall()));
    }
  }

  @Property(tries = 150)
  void improvement_isGivenOnlyWherePointsChangeTheOutcome(@ForAll long seed) {
    Round round = round(new Random(seed));
    boolean allKnown = round.standings().stream().allMatch(one -> one.total().isPresent());
    for (String team : TEAMS) {
      Standing standing = round.standing(team);
      boolean isByRank = standing.because().equals(ImmutableList.of(Obstacle.RANK));
      assertThat(round.improvement(team).isPresent()).isEqualTo(allKnown && isByRank);
    }
  }

  /** A block that is not named must not be able to do it within its maximum. */
  private static void assertAlone(Round round, String team, Improvement improvement) {
    for (String block : BLOCKS) {
      Amount amount = improvement.alone().get(block);
      if (amount == null) {
        Round most = withStated(round, team, block, maximum(block));
        assertThat(most.standing(team).advances()).isNotEqualTo(Verdict.MET);
      } else {
        assertLeast(round, team, block, amount);
      }
    }
  }

  private static void assertLeast(Round round, String team, String block, Amount amount) {
    Rational value = round.standing(team).blocks().get(block).plus(amount.points());
    assertThat(advances(round, team, block, value)).isEqualTo(amount.attained());
    assertThat(advances(round, team, block, value.plus(LITTLE)))
        .isEqualTo(!value.equals(maximum(block)));
    if (amount.points().signum() > 0) {
      assertThat(advances(round, team, block, value.minus(LITTLE))).isFalse();
    }
  }

  /** Whether {@code team} advances with {@code value}, which it cannot have beyond the maximum. */
  private static boolean advances(Round round, String team, String block, Rational value) {
    return value.compareTo(maximum(block)) <= 0
        && withStated(round, team, block, value).standing(team).advances() == Verdict.MET;
  }

  private static Round withStated(Round round, String team, String block, Rational value) {
    List<Submission> submissions = new ArrayList<>();
    for (Submission one : round.submissions()) {
      submissions.add(one.team().equals(team) ? withStated(one, block, value) : one);
    }
    return round.edition().round(submissions, round.events());
  }

  private static Submission withStated(Submission submission, String block, Rational value) {
    Map<String, Rational> stated = new LinkedHashMap<>(submission.stated());
    stated.put(block, value);
    return submission.toBuilder().stated(stated).build();
  }

  // ---- Rounds ----------------------------------------------------------------------------------

  private static Round round(Random random) {
    return round(random, total(random, BLOCKS.stream().map(one -> block(one)).toList()));
  }

  /** A round whose total is the sum of the blocks and of one more, at which all teams have 0. */
  private static Round roundWithBonus(Random random) {
    List<String> ids = List.of("a", "b", "c", BONUS);
    Round round =
        round(random, Quantity.sum(Label.of("total"), ids.stream().map(id -> block(id)).toList()));
    List<Submission> submissions = new ArrayList<>();
    round.submissions().forEach(one -> submissions.add(withStated(one, BONUS, Rational.ZERO)));
    return round.edition().round(submissions, List.of());
  }

  private static Round round(Random random, Quantity total) {
    Edition edition =
        Edition.builder()
            .id("edition")
            .title("Edition")
            .effectiveFrom(LibraryRound.DAY_0)
            .effectiveTo(LibraryRound.DAY_0)
            .total(total)
            .places(1 + random.nextInt(3))
            .averages(Rounding.parse("half-up-2"))
            .tieBreaks(random.nextBoolean() ? List.of() : List.of("c", "a"))
            .gates(List.of(Gate.of("gate", "Gate")))
            .build();
    return edition.round(TEAMS.stream().map(team -> submission(random, team)).toList(), List.of());
  }

  /** The blocks combined in any way, below up to three nodes of any kind that has one part. */
  private static Quantity total(Random random, List<Quantity> blocks) {
    Quantity total = combined(random, blocks);
    for (int around = random.nextInt(4); around > 0; around--) {
      total = around(random, Label.of("around " + around), total);
    }
    return total;
  }

  private static Quantity combined(Random random, List<Quantity> blocks) {
    Label combined = Label.of("combined");
    return switch (random.nextInt(4)) {
      case 0 -> Quantity.sum(combined, blocks);
      case 1 -> Quantity.mean(combined, blocks);
      case 2 ->
          Quantity.weightedMean(
              combined, blocks, List.of(Rational.ONE, Rational.of(2), Rational.of(1, 2)));
      default -> Quantity.minimum(combined, blocks);
    };
  }

  private static Quantity around(Random random, Label label, Quantity of) {
    return switch (random.nextInt(4)) {
      case 0 -> Quantity.scaled(label, of, Rational.of(100), Rational.of(30));
      case 1 -> Quantity.cap(label, of, Rational.of(1 + random.nextInt(40), 2));
      default -> Quantity.rounded(label, of, Rounding.of(random.nextInt(2), mode(random)));
    };
  }

  private static RoundingMode mode(Random random) {
    return RoundingMode.values()[random.nextInt(RoundingMode.UNNECESSARY.ordinal())];
  }

  private static Rational maximum(String block) {
    return Rational.of(block.equals(BONUS) ? 100 : 10);
  }

  private static Quantity block(String id) {
    return Quantity.input(Label.of(id), id + " input", Rational.ZERO, Optional.of(maximum(id)));
  }

  private static Submission submission(Random random, String team) {
    Map<String, Rational> stated = new LinkedHashMap<>();
    BLOCKS.forEach(block -> stated.put(block, Rational.of(random.nextInt(5) * 5L, 2)));
    if (random.nextInt(20) == 0) {
      stated.remove("b");
    }
    Verdict gate = random.nextInt(5) == 0 ? Verdict.NOT_MET : Verdict.MET;
    return Submission.builder().team(team).stated(stated).gates(Map.of("gate", gate)).build();
  }
}
