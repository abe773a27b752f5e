package org.sovereignparity.examples;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.scoring.Evaluation;

/**
 * Puts what was published under the schemes of the world that are built in beside what their rules
 * make of the same inputs.
 *
 * <p>The file {@code published-outcomes.txt} has the outcomes: of each scheme a line with its
 * source, the scheme, its edition, what was published and perhaps how it was rounded; then the
 * names of the inputs, those that are stated after an equals sign; then a row for each that was
 * scored.
 */
public final class Schemes {
  private static final Splitter CELLS = Splitter.on('|').trimResults();
  private static final Splitter WORDS = Splitter.on(' ');

  private Schemes() {}

  /**
   * Prints the outcomes on standard output.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    report(System.out);
  }

  static void report(PrintStream out) throws IOException {
    String all =
        Resources.toString(
            Resources.getResource(Schemes.class, "published-outcomes.txt"), StandardCharsets.UTF_8);
    for (String block : Splitter.on("\n\n").split(all)) {
      out.println(report(Splitter.on('\n').omitEmptyStrings().splitToList(block)));
    }
  }

  private static Report report(List<String> lines) {
    List<String> asked = WORDS.splitToList(lines.get(1));
    Edition edition =
        org.sovereignparity.json.Schemes.programme(asked.get(0)).edition(asked.get(1));
    List<List<String>> rows =
        lines.subList(3, lines.size()).stream().map(CELLS::splitToList).toList();
    List<String> names = CELLS.splitToList(lines.get(2));
    Round round =
        edition.round(rows.stream().map(row -> submission(names, row)).toList(), List.of());
    Table.Builder table = Table.columns("lrrl").head("", "published", "computed", "");
    for (List<String> row : rows) {
      String published = row.get(row.size() - 1);
      String computed = computed(round.standing(row.get(0)), asked.subList(2, asked.size()));
      table.row(
          List.of(
              Cell.text(row.get(0)),
              Cell.text(published),
              Cell.text(computed),
              Cell.text(published.equals(computed) ? "" : "differs")));
    }
    return Report.titled(Cell.text(lines.get(0).substring(2))).section(table.build()).build();
  }

  private static Submission submission(List<String> names, List<String> row) {
    Map<String, Rational> numbers = new LinkedHashMap<>();
    Map<String, Rational> stated = new LinkedHashMap<>();
    Set<String> none = new LinkedHashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String value = row.get(i + 1);
      if (value.equals("none")) {
        none.add(name);
      } else if (name.startsWith("=")) {
        stated.put(name.substring(1), Rational.parse(value));
      } else {
        numbers.put(name, Rational.parse(value));
      }
    }
    return Submission.builder().team(row.get(0)).numbers(numbers).none(none).stated(stated).build();
  }

  /** {@return the rank, a gate's verdict, the total or a measure, as it was asked for} */
  private static String computed(Standing standing, List<String> asked) {
    String what = asked.get(0);
    if (what.equals("rank")) {
      return standing.rank().map(Object::toString).orElse("-");
    }
    if (standing.gates().containsKey(what)) {
      return standing.gates().get(what).toString();
    }
    Optional<Rational> value =
        what.equals("total")
            ? standing.total()
            : Optional.ofNullable(standing.measures().get(what)).flatMap(Evaluation::value);
    return value
        .map(exact -> asked.size() > 1 ? exact.round(Rounding.parse(asked.get(1))) : exact)
        .map(Rational::toString)
        .orElse("-");
  }
}
