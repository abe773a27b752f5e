package org.sovereignparity.number;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Exact numbers as people read them: in full where that is short, else cut after some decimals and
 * marked, such as {@code 13.33...} for 40/3.
 *
 * <p>Different numbers that are shown together never look equal or in another order, and none but 0
 * looks like 0: decimals are added until that holds. The text is for people and may change in any
 * release.
 */
public final class ShortNumbers {
  private static final String CUT = "...";
  private static final int LONGEST = 12;

  private ShortNumbers() {}

  /**
   * {@return {@code number} with at least {@code decimals} decimals, if it is cut}
   *
   * @param decimals at least 0
   */
  public static String of(Rational number, int decimals) {
    return of(List.of(number), decimals).values().iterator().next();
  }

  /**
   * {@return each of {@code numbers} with at least {@code decimals} decimals, if it is cut}
   *
   * @param decimals at least 0
   */
  public static ImmutableMap<Rational, String> of(Iterable<Rational> numbers, int decimals) {
    ImmutableSortedSet<Rational> shown = ImmutableSortedSet.copyOf(numbers);
    ImmutableSortedSet<Rational> compared =
        ImmutableSortedSet.<Rational>naturalOrder().addAll(shown).add(Rational.ZERO).build();
    int kept = decimals;
    while (!areInOrder(compared, kept)) {
      kept++;
    }
    ImmutableMap.Builder<Rational, String> texts = ImmutableMap.builder();
    for (Rational number : shown) {
      texts.put(number, text(number, kept));
    }
    return texts.buildOrThrow();
  }

  private static boolean areInOrder(Collection<Rational> ascending, int decimals) {
    List<Rational> cut = ascending.stream().map(number -> cut(number, decimals)).toList();
    return Comparators.isInStrictOrder(cut, naturalOrder());
  }

  private static String text(Rational number, int decimals) {
    return cut(number, decimals).equals(number)
        ? number.toPlainString()
        : number.toBigDecimal(decimals, RoundingMode.DOWN).toPlainString() + CUT;
  }

  private static Rational cut(Rational number, int decimals) {
    return isShort(number)
        ? number
        : Rational.ofDecimal(number.toBigDecimal(decimals, RoundingMode.DOWN));
  }

  private static boolean isShort(Rational number) {
    String exact = number.toPlainString();
    return exact.length() <= LONGEST && !exact.contains("/");
  }
}
