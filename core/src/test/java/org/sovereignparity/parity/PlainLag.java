package org.sovereignparity.parity;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lags by the words of the rule: every day is looked at, and on each of them every model. Scores
 * are whole numbers of which more is better.
 */
final class PlainLag {
  record Dated(String model, LocalDate released, long score) {}

  private final Collection<Dated> candidates;
  private final Collection<Dated> frontier;
  private final long tolerance;

  PlainLag(Collection<Dated> candidates, Collection<Dated> frontier, long tolerance) {
    this.candidates = candidates;
    this.frontier = frontier;
    this.tolerance = tolerance;
  }

  /** {@return who reached a score first, and when, as far as is known by {@code day}} */
  Optional<Dated> first(long score, LocalDate day) {
    Dated first = null;
    for (Dated model : frontier) {
      if (model.score() >= score - tolerance && !model.released().isAfter(day)) {
        first = first == null || isBefore(model, first) ? model : first;
      }
    }
    return Optional.ofNullable(first);
  }

  private static boolean isBefore(Dated one, Dated other) {
    return one.released().isBefore(other.released())
        || (one.released().equals(other.released())
            && Arrays.compare(codePoints(one), codePoints(other)) < 0);
  }

  private static int[] codePoints(Dated model) {
    return model.model().codePoints().toArray();
  }

  /** {@return mean, least, most, days and ahead; the first three absent without a day} */
  String daily(LocalDate from, LocalDate to) {
    long sum = 0;
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    long days = 0;
    long ahead = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      Optional<Long> best = best(day);
      if (best.isEmpty()) {
        continue;
      }
      Optional<Dated> reached = first(best.get(), day);
      long lag = reached.isPresent() ? day.toEpochDay() - reached.get().released().toEpochDay() : 0;
      ahead += reached.isPresent() ? 0 : 1;
      sum += lag;
      least = Math.min(least, lag);
      most = Math.max(most, lag);
      days++;
    }
    return days == 0
        ? "none"
        : "%s %s %s %s %s".formatted(fraction(sum, days), least, most, days, ahead);
  }

  private Optional<Long> best(LocalDate day) {
    Stream<Dated> released = candidates.stream().filter(model -> !model.released().isAfter(day));
    return released.map(Dated::score).max(Long::compare);
  }

  private static String fraction(long numerator, long denominator) {
    long common =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    return denominator == common
        ? String.valueOf(numerator / common)
        : numerator / common + "/" + denominator / common;
  }

  /** {@return what the library says, in the words of {@link #daily(LocalDate, LocalDate)}} */
  static String shown(DailyLag daily) {
    return daily
        .mean()
        .map(
            mean ->
                "%s %s %s %s %s"
                    .formatted(
                        mean.toFractionString(),
                        daily.least().orElseThrow(),
                        daily.most().orElseThrow(),
                        daily.days(),
                        daily.ahead()))
        .orElse("none");
  }
}
