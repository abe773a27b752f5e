package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of numbers for people, on what is read back from their text. */
@Domain(NumberDomain.class)
@Domain(DomainContext.Global.class)
class ShortNumbersProperties {

  @Property(tries = 300)
  void of_anyNumbers_areShownInTheirOrderAndNotBeyondThem(
      @ForAll @Size(max = 8) List<Rational> numbers, @ForAll @IntRange(max = 6) int decimals) {
    ImmutableMap<Rational, String> texts = ShortNumbers.of(numbers, decimals);
    for (Rational left : numbers) {
      BigDecimal shown = shown(texts, left);
      assertThat(shown.signum()).isEqualTo(left.signum());
      assertThat(Rational.from(shown.abs())).isLessThanOrEqualTo(left.abs());
      assertThat(text(texts, left).endsWith("...")).isEqualTo(!Rational.from(shown).equals(left));
      for (Rational right : numbers) {
        assertThat(Integer.signum(shown.compareTo(shown(texts, right))))
            .isEqualTo(Integer.signum(left.compareTo(right)));
      }
    }
  }

  private static BigDecimal shown(ImmutableMap<Rational, String> texts, Rational number) {
    return new BigDecimal(text(texts, number).replace("...", ""));
  }

  private static String text(ImmutableMap<Rational, String> texts, Rational number) {
    return String.valueOf(texts.get(number));
  }
}
