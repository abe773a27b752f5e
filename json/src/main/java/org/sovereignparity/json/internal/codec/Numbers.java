package org.sovereignparity.json.internal.codec;

import java.util.Map;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;

/** The wire forms of exact numbers in results, which are written only. */
final class Numbers {
  private static final int SIGNIFICANT_DIGITS = 12;

  /** A number as a decimal that ends, else as a fraction. */
  static final Codec<Rational> EXACT =
      Codec.<Rational>written(
              Schema.of(
                  """
                  {"description":"An exact number: the shortest plain decimal if it ends, else a \
                  fraction in lowest terms.",
                   "type":"string",
                   "pattern":"^-?(0|[1-9][0-9]*)(\\\\.[0-9]+|/[1-9][0-9]*)?$"}
                  """),
              Rational::toPlainString)
          .named("exact");

  /** Numbers by the id of their block. */
  static final Codec<Map<String, Rational>> EXACT_BY_ID =
      Values.byId(EXACT)
          .says("Exact numbers by the id of their block; one that is not known is left out.")
          .named("exactById");

  /** A fraction in lowest terms. */
  static final Codec<Rational> FRACTION =
      Codec.<Rational>written(
              Schema.of(
                  """
                  {"description":"A fraction in lowest terms, such as \\"19/20\\" or \\"2\\".",
                   "type":"string","pattern":"^-?(0|[1-9][0-9]*)(/[1-9][0-9]*)?$"}
                  """),
              Rational::toFractionString)
          .named("fraction");

  /** A ratio, which may be a root. */
  static final Codec<ExactNumber> RATIO =
      Codec.<ExactNumber>written(
              Schema.of(
                  """
                  {"description":"The exact ratio: a fraction in lowest terms, or a root of one, \
                  such as \\"(2/3)^(1/27)\\".",
                   "type":"string",
                   "pattern":"^(-?(0|[1-9][0-9]*)(/[1-9][0-9]*)?|\
                  \\\\([1-9][0-9]*(/[1-9][0-9]*)?\\\\)\\\\^\\\\(1/[1-9][0-9]*\\\\))$"}
                  """),
              ExactNumber::toFractionString)
          .named("ratio");

  /** A ratio as a decimal of 12 significant digits. */
  static final Codec<ExactNumber> DECIMAL =
      Codec.written(
          Schema.of(
              """
              {"description":"The ratio as a plain decimal of 12 significant digits, half-even.",
               "type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\\\.[0-9]+)?$"}
              """),
          ratio -> ratio.toDecimalString(SIGNIFICANT_DIGITS));

  private Numbers() {}
}
