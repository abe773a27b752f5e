package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sovereignparity.number.Rational;

/**
 * Sums up the lags of many days, stretch by stretch: between two records of the candidates the lag
 * grows by one a day, so that no day is looked at by itself.
 */
final class LagSum {
  private final long from;
  private final long to;
  private long sum;
  private long least = Long.MAX_VALUE;
  private long most;
  private long days;
  private long ahead;

  private LagSum(LocalDate from, LocalDate to) {
    this.from = from.toEpochDay();
    this.to = to.toEpochDay();
  }

  static DailyLag of(LocalDate from, LocalDate to, RecordLine candidates, RecordLine frontier) {
    LagSum lags = new LagSum(from, to);
    ImmutableList<RecordLine.Mark> records = candidates.records();
    for (int i = 0; i < records.size(); i++) {
      RecordLine.Mark best = records.get(i);
      long next = i + 1 < records.size() ? records.get(i + 1).day().toEpochDay() : Long.MAX_VALUE;
      lags.add(best.day().toEpochDay(), next, reached(frontier, best.reached()));
    }
    return lags.daily(from, to);
  }

  private static long reached(RecordLine frontier, Rational value) {
    return frontier
        .firstToReach(value)
        .map(model -> model.released().orElseThrow().toEpochDay())
        .orElse(Long.MAX_VALUE);
  }

  /** Adds the days of a best candidate, whose score the frontier reaches on a day of its own. */
  private void add(long released, long next, long reached) {
    long start = Math.max(released, from);
    long end = Math.min(next, to + 1);
    long behind = Math.min(Math.max(reached, start), end);
    addAhead(behind - start);
    addBehind(behind - reached, end - behind);
  }

  private void addAhead(long count) {
    if (count > 0) {
      ahead += count;
      days += count;
      least = 0;
    }
  }

  private void addBehind(long first, long count) {
    if (count > 0) {
      long last = first + count - 1;
      sum += count * (first + last) / 2;
      days += count;
      least = Math.min(least, first);
      most = Math.max(most, last);
    }
  }

  private DailyLag daily(LocalDate from, LocalDate to) {
    Optional<Long> counted = Optional.of(days).filter(count -> count > 0);
    return new DailyLag.Builder()
        .from(from)
        .to(to)
        .mean(counted.map(count -> Rational.of(sum, count)))
        .least(counted.map(count -> Math.toIntExact(least)))
        .most(counted.map(count -> Math.toIntExact(most)))
        .days(Math.toIntExact(days))
        .ahead(Math.toIntExact(ahead))
        .build();
  }
}
