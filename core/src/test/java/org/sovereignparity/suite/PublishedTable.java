package org.sovereignparity.suite;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.Arguments;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

/** A table of published figures; each row names its source. */
final class PublishedTable {
  /** A comma outside of quotes. */
  private static final Splitter CELLS =
      Splitter.on(Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));

  private PublishedTable() {}

  static ImmutableList<Row> rows(String name) {
    List<String> lines = lines(name + ".csv");
    List<String> header = CELLS.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(line -> Row.of(header, CELLS.splitToList(line)))
        .collect(toImmutableList());
  }

  /** {@return the rows as arguments of a test, the id first, of which each row has its own} */
  static List<Arguments> cases(String name, Function<Row, String> id) {
    List<Arguments> cases = new ArrayList<>();
    rows(name).forEach(row -> cases.add(Arguments.of(id.apply(row), row)));
    return cases;
  }

  private static List<String> lines(String file) {
    try {
      return Resources.readLines(
          Resources.getResource(PublishedTable.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the value of a rule on the given inputs} */
  static Rational value(Quantity rule, Map<String, Rational> inputs) {
    return rule.evaluate(Facts.builder().putAllNumbers(inputs).build()).value().orElseThrow();
  }

  /** A row by the names of its columns. */
  record Row(Map<String, String> cells) {
    private static Row of(List<String> header, List<String> values) {
      if (header.size() != values.size()) {
        throw new IllegalArgumentException("Row must have a cell for each column: " + values);
      }
      return new Row(
          IntStream.range(0, header.size())
              .boxed()
              .collect(
                  Collectors.toMap(header::get, i -> values.get(i).replaceAll("^\"|\"$", ""))));
    }

    String text(String column) {
      String text = cells.get(column);
      if (text == null) {
        throw new IllegalArgumentException("Column must be in the table: " + column);
      }
      return text;
    }

    Rational number(String column) {
      return Rational.parse(text(column));
    }

    /** {@return inputs of a rule, by name, each from the column that stands beside the name} */
    Map<String, Rational> inputs(Map<String, String> columns) {
      return columns.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> number(entry.getValue())));
    }
  }

  /** How a published figure relates to the exact one. */
  enum Outcome {
    /** Rounded half-up it has the printed digits. */
    REPRODUCED,
    /** It has not, but some inputs that are printed as these are would give the printed digits. */
    WITHIN_ROUNDING_OF_INPUTS,
    /** No inputs that are printed as these are can give the printed digits. */
    INCONSISTENT;

    /**
     * {@return how {@code printed} relates to the exact mean of inputs with as many decimals}
     *
     * <p>A mean moves by no more than the rounding of one input.
     */
    static Outcome ofMean(Rational exact, Rational printed, int decimals) {
      if (exact
          .toBigDecimal(decimals, RoundingMode.HALF_UP)
          .equals(printed.toBigDecimal(decimals, RoundingMode.HALF_UP))) {
        return REPRODUCED;
      }
      Rational unit = Rational.of(1).dividedBy(Rational.of(10).pow(decimals));
      return exact.minus(printed).abs().compareTo(unit) <= 0
          ? WITHIN_ROUNDING_OF_INPUTS
          : INCONSISTENT;
    }
  }
}
