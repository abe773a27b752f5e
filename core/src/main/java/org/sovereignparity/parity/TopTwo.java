package org.sovereignparity.parity;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/** The best of what is added, of equals the first, and the best of all others. */
final class TopTwo<T> {
  private final Comparator<Rational> better;
  private @Nullable Ranked<T> first;
  private @Nullable Ranked<T> second;

  private record Ranked<T>(T item, Rational key) {}

  TopTwo(Comparator<Rational> better) {
    this.better = better;
  }

  void add(T item, Rational key) {
    if (isBetter(key, first)) {
      second = first;
      first = new Ranked<>(item, key);
    } else if (isBetter(key, second)) {
      second = new Ranked<>(item, key);
    }
  }

  private boolean isBetter(Rational key, @Nullable Ranked<T> than) {
    return than == null || better.compare(key, than.key()) > 0;
  }

  /** {@return the best; something was added} */
  T first() {
    return requireNonNull(first).item();
  }

  /** {@return the best of all others, null if there are none} */
  @Nullable T second() {
    return second == null ? null : second.item();
  }
}
