package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/** Lags compared with those that look at every day and every model. */
class LagProperties {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
  private static final int DAYS = 30;
  private static final int SCORES = 12;

  /** In code points the last but one comes before the last, in UTF-16 after it. */
  private static final List<String> NAMES =
      ImmutableList.of("b", "a", "B", "a b", "ab", "\uFF61", "\uD83D\uDE00");

  /** Models and what is asked of them, drawn from few days and scores so that ties are common. */
  private static final class Drawn {
    private final Random random;
    private final List<PlainLag.Dated> candidates;
    private final List<PlainLag.Dated> frontier;
    private final long tolerance;
    private final Direction direction;
    private final LocalDate from;
    private final LocalDate to;

    Drawn(Random random) {
      this.random = random;
      this.candidates = models("c", random.nextInt(NAMES.size() + 1));
      this.frontier = models("f", random.nextInt(NAMES.size() + 1));
      this.tolerance = random.nextInt(4);
      this.direction = Direction.values()[random.nextInt(2)];
      this.from = day().minusDays(5);
      this.to = from.plusDays(random.nextInt(DAYS));
    }

    private List<PlainLag.Dated> models(String prefix, int count) {
      List<PlainLag.Dated> models = new ArrayList<>();
      for (String name : NAMES.subList(0, count)) {
        models.add(new PlainLag.Dated(prefix + name, day(), random.nextInt(SCORES)));
      }
      return models;
    }

    private LocalDate day() {
      return FIRST.plusDays(random.nextInt(DAYS));
    }

    PlainLag plain() {
      return new PlainLag(candidates, frontier, tolerance);
    }

    Lag lag() {
      return lag(tolerance, score -> score);
    }

    /** {@return the lag of scores that are written as {@code written} says} */
    Lag lag(long tolerance, LongUnaryOperator written) {
      Scoreboard.Builder board = Scoreboard.builder();
      board.add(Benchmark.of("x", Scale.atLeast(Rational.of(-1_000)), direction));
      List<PlainLag.Dated> all = new ArrayList<>(candidates);
      all.addAll(frontier);
      Collections.shuffle(all, random);
      for (PlainLag.Dated model : all) {
        board.add(Model.of(model.model(), model.released()));
        long score = written.applyAsLong(model.score());
        board.add(Score.of(model.model(), "x", Rational.of(toDirection(score), 10)));
      }
      return LagRule.within(Rational.of(tolerance, 10))
          .measure(board.build(), "x", ids(candidates), ids(frontier));
    }

    private long toDirection(long score) {
      return direction == Direction.HIGHER_IS_BETTER ? score : -score;
    }

    private List<String> ids(List<PlainLag.Dated> models) {
      List<String> ids = new ArrayList<>();
      models.forEach(model -> ids.add(model.model()));
      Collections.shuffle(ids, random);
      return ids;
    }
  }

  @Property
  void each_ofAnyModels_isThatOfThePlainRule(@ForAll Random random) {
    Drawn drawn = new Drawn(random);
    Lag lag = drawn.lag();
    assertThat(lag.each())
        .extracting(one -> one.model().id())
        .containsExactlyElementsOf(lag.candidates());
    for (PlainLag.Dated candidate : drawn.candidates) {
      CandidateLag one =
          lag.each().stream()
              .filter(each -> each.model().id().equals(candidate.model()))
              .findFirst()
              .orElseThrow();
      var first = drawn.plain().first(candidate.score(), LocalDate.MAX);
      assertThat(one.reachedBy().map(Model::id)).isEqualTo(first.map(PlainLag.Dated::model));
      assertThat(one.on()).isEqualTo(first.map(PlainLag.Dated::released));
      assertThat(one.days())
          .isEqualTo(
              first.map(
                  model ->
                      (int) (candidate.released().toEpochDay() - model.released().toEpochDay())));
      assertThat(one.isAhead()).isEqualTo(first.isEmpty());
    }
  }

  @Property
  void daily_ofAnyModels_isThatOfThePlainRule(@ForAll Random random) {
    Drawn drawn = new Drawn(random);
    assertThat(PlainLag.shown(drawn.lag().daily(drawn.from, drawn.to)))
        .isEqualTo(drawn.plain().daily(drawn.from, drawn.to));
  }

  /** A frontier that is let off more has reached every score as early, or earlier. */
  @Property
  void tolerance_greater_makesNoLagShorter(
      @ForAll Random random, @ForAll @IntRange(max = 9) int more) {
    Drawn drawn = new Drawn(random);
    Lag less = drawn.lag();
    Lag greater = drawn.lag(drawn.tolerance + more, score -> score);
    for (CandidateLag one : less.each()) {
      CandidateLag same =
          greater.each().stream()
              .filter(o -> o.model().equals(one.model()))
              .findFirst()
              .orElseThrow();
      one.days()
          .ifPresent(days -> assertThat(same.days().orElseThrow()).isGreaterThanOrEqualTo(days));
    }
    less.daily(drawn.from, drawn.to)
        .most()
        .ifPresent(
            most ->
                assertThat(greater.daily(drawn.from, drawn.to).most().orElseThrow())
                    .isGreaterThanOrEqualTo(most));
  }

  /** Only differences of scores count. */
  @Property
  void scores_allMoved_changeNothing(
      @ForAll Random random, @ForAll @IntRange(min = -99, max = 99) int by) {
    Drawn drawn = new Drawn(random);
    Lag moved = drawn.lag(drawn.tolerance, score -> score + by);
    assertThat(moved.daily(drawn.from, drawn.to))
        .isEqualTo(drawn.lag().daily(drawn.from, drawn.to));
  }
}
