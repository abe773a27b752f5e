package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.json.oracle.AnswerDifference;

/**
 * Compares answers, as they come, with those of the cases, and writes a row in CSV for each case:
 * {@code file,id,outcome,pointer,expected,actual}.
 *
 * <p>The outcome is {@code passed}, {@code failed} with a row for each of the first places that
 * differ, or {@code error} where there is no answer, or none that can be told to be one; {@code
 * actual} then says why. An answer is to the next case, unless its id is that of a later one: the
 * cases between then have no answer, and one that comes after all is another error of its case.
 */
final class ConformanceReport {
  private final ImmutableList<VectorCase> cases;
  private final ImmutableList<JsonNode> ids;
  private final Map<String, Integer> lastPlaces = new HashMap<>();
  private final Compared compared;
  private final PrintStream out;
  private Optional<String> problem = Optional.empty();
  private int next;

  /** As many as another thread may be told of. */
  private volatile int told;

  private int passed;
  private int failed;
  private int errors;

  ConformanceReport(List<VectorCase> cases, Compared compared, PrintStream out) {
    this.compared = compared;
    this.cases = ImmutableList.copyOf(cases);
    this.ids =
        this.cases.stream().map(one -> idOf(one.vector().answer())).collect(toImmutableList());
    for (int i = 0; i < ids.size(); i++) {
      lastPlaces.put(ids.get(i).toString(), i);
    }
    this.out = out;
    row("file", "id", "outcome", "pointer", "expected", "actual");
  }

  /** {@return whether a case has no answer yet, and not too many answers were to none} */
  boolean wantsMore() {
    return next < cases.size() && errors <= 2 * cases.size();
  }

  /** Takes a line that was answered while {@link #wantsMore}. */
  void take(String answer) {
    JsonNode id = idOf(answer);
    if (id.isMissingNode()) {
      error(next++, "no JSON object with an id: " + answer);
      return;
    }
    if (id.isTextual() && !id.equals(ids.get(next))) {
      int last = lastPlaces.getOrDefault(id.toString(), cases.size());
      if (last < next) {
        error(last, "answered twice or out of order: " + answer);
        return;
      }
      if (last < cases.size()) {
        skipTo(id);
      }
    }
    compare(answer);
  }

  private void skipTo(JsonNode id) {
    while (!ids.get(next).equals(id)) {
      error(next++, "no answer before that to " + id);
    }
  }

  private void compare(String answer) {
    VectorCase one = cases.get(next++);
    ImmutableList<AnswerDifference> differences = compared.differences(one.vector(), answer);
    if (differences.isEmpty()) {
      passed++;
      row(one, "passed", "", "", "");
    } else {
      failed++;
      differences.forEach(
          at -> row(one, "failed", at.pointer(), at.expected().orElse(""), at.actual().orElse("")));
    }
  }

  /**
   * Ends the report: cases without an answer are errors.
   *
   * @param why what was wrong with the implementation as a whole, if anything was
   */
  void end(Optional<String> why) {
    problem = why;
    while (next < cases.size()) {
      error(next++, why.orElse("no answer"));
    }
    out.flush();
  }

  /** {@return how far it is, for any thread} */
  String progress() {
    return told + "/" + cases.size() + " answers";
  }

  /** {@return whether every case passed and nothing else was wrong} */
  boolean isPassed() {
    return passed == cases.size() && errors == 0 && problem.isEmpty();
  }

  /** {@return the numbers of outcomes, and what was wrong as a whole, in one line} */
  String summary() {
    return "%s cases: %s passed, %s failed, %s errors%s"
        .formatted(cases.size(), passed, failed, errors, problem.map(why -> "; " + why).orElse(""));
  }

  private static JsonNode idOf(String answer) {
    return VectorCase.key("id", answer);
  }

  private void error(int place, String why) {
    errors++;
    row(cases.get(place), "error", "", "", why);
  }

  private void row(VectorCase one, String outcome, String pointer, String expected, String actual) {
    row(one.file(), one.vector().id(), outcome, pointer, expected, actual);
    told = next;
  }

  private void row(String... cells) {
    out.writeBytes(Csv.of(ImmutableList.of(ImmutableList.copyOf(cells))));
    out.flush();
  }
}
