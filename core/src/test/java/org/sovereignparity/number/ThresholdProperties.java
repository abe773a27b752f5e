package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(NumberDomain.class)
@Domain(DomainContext.Global.class)
class ThresholdProperties {

  @Property
  void parse_ofPrint_isTheThreshold(
      @ForAll Rational value,
      @ForAll boolean strict,
      @ForAll @IntRange(max = 20) int decimals,
      @ForAll RoundingMode mode) {
    Threshold threshold = threshold(value, strict);
    Threshold rounded = threshold.rounded(Rounding.of(decimals, mode));
    assertThat(Threshold.parse(threshold.toString())).isEqualTo(threshold);
    assertThat(Threshold.parse(rounded.toString())).isEqualTo(rounded);
  }

  @Property
  void isMetBy_exactRatio_agreesWithPowers(
      @ForAll ExactNumber ratio, @ForAll Rational value, @ForAll boolean strict) {
    Threshold threshold = threshold(value, strict);
    int order = PlainRoot.of(ratio).compareTo(PlainFraction.of(threshold.value()));
    assertThat(threshold.isMetBy(ratio)).isEqualTo(strict ? order > 0 : order >= 0);
    assertThat(threshold.isMetByOrder(order)).isEqualTo(threshold.isMetBy(ratio));
  }

  /** The value has as few decimals as the ratio is rounded to, so that ties occur. */
  @Property
  void isMetBy_roundedRatio_agreesWithBisection(
      @ForAll ExactNumber ratio,
      @ForAll @IntRange(min = 1, max = 300) int hundredths,
      @ForAll boolean strict,
      @ForAll @IntRange(max = 3) int decimals,
      @ForAll RoundingMode mode) {
    Threshold threshold = threshold(Rational.of(hundredths, 100), strict);
    BigDecimal rounded = PlainRoot.of(ratio).rounded(decimals, mode);
    int order = rounded.compareTo(BigDecimal.valueOf(hundredths, 2));
    assertThat(threshold.rounded(Rounding.of(decimals, mode)).isMetBy(ratio))
        .isEqualTo(strict ? order > 0 : order >= 0);
  }

  @Property
  void toPercentString_anyRatio_liesOnItsSide(@ForAll ExactNumber ratio, @ForAll Rational value) {
    Threshold threshold = threshold(value, false);
    Assume.that(!ratio.equals(threshold.value()));
    assertOnItsSide(threshold, ratio);
  }

  /** Ratios so near that two decimals, or twenty, would show the threshold. */
  @Property
  void toPercentString_nearRatio_isNotShownAsTheThreshold(
      @ForAll @IntRange(min = 1, max = 20_000) int value,
      @ForAll @IntRange(min = 4, max = 40) int power,
      @ForAll @IntRange(min = -9, max = 9) int units) {
    Rational bound = Rational.of(value, 10_000);
    Rational ratio = bound.plus(Rational.from(new BigDecimal(units).movePointLeft(power)));
    Threshold threshold = threshold(bound, false);
    assertThat(threshold.toPercentString(ratio).equals(threshold.toPercentString(bound)))
        .isEqualTo(units == 0);
    assertOnItsSide(threshold, ratio);
  }

  private static void assertOnItsSide(Threshold threshold, ExactNumber ratio) {
    PlainFraction value = PlainFraction.of(threshold.value());
    PlainFraction shown = PlainFraction.parse(threshold.toPercentString(ratio).replace(" %", "%"));
    assertThat(Integer.signum(shown.compareTo(value)))
        .isEqualTo(Integer.signum(PlainRoot.of(ratio).compareTo(value)));
  }

  private static Threshold threshold(Rational value, boolean strict) {
    Assume.that(value.signum() != 0);
    return strict ? Threshold.moreThan(value.abs()) : Threshold.atLeast(value.abs());
  }
}
