package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.number.Rational;

/**
 * Reads the report of an evaluation by the harness of SWE-bench: how many instances there are, and
 * how many of them are resolved, which is the score.
 *
 * <p>Source: {@code swebench/harness/reporting.py} of SWE-bench/SWE-bench, versions 2 to 5.
 */
final class SweBenchImporter implements Importer {
  private static final String BENCHMARK = "swe-bench";
  private static final String RESOLVED = "resolved";
  private static final String COUNT = "_instances";
  private static final String IDS = "_ids";
  private static final String TOTAL = "total" + COUNT;

  /** What an instance that was evaluated is; the rest failed, or was not submitted. */
  private static final ImmutableList<String> EVALUATED =
      ImmutableList.of(RESOLVED, "unresolved", "empty_patch");

  private static final ImmutableList<String> LISTED =
      ImmutableList.of(
          RESOLVED,
          "unresolved",
          "empty_patch",
          "error",
          "completed",
          "submitted",
          "infra_failure",
          "ambiguous_failure");

  @Override
  public boolean recognises(ImportInput input) {
    return input
        .json()
        .filter(root -> root.has(RESOLVED + COUNT))
        .filter(root -> root.has(TOTAL) || root.has("submitted" + COUNT))
        .isPresent();
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(root -> root.has(RESOLVED + COUNT)).isPresent();
  }

  @Override
  public String partOf(String at) {
    return "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    ForeignValue root = input.json().orElseThrow();
    ForeignValue resolved = root.get(RESOLVED + COUNT);
    Optional<WrittenNumber> value = findings.number(resolved);
    Optional<Long> total = findings.neededCount(root, TOTAL);
    if (value.isPresent() && total.isPresent()) {
      findings.score(
          new ImportedScore.Builder()
              .benchmark(BENCHMARK)
              .metric(RESOLVED + COUNT)
              .value(value.get())
              .samples(total)
              .scale(scale(total.get(), root.get(TOTAL), findings))
              .at(resolved.pointer())
              .build());
      checkEvaluated(root, total.get(), findings);
    }
    LISTED.forEach(kind -> checkListed(root, kind, findings));
    findings
        .count(root.get("infra_failure" + COUNT))
        .filter(failed -> failed > 0)
        .ifPresent(failed -> findings.notScored(root.get("infra_failure" + COUNT), failed));
  }

  private static Optional<Scale> scale(long total, ForeignValue at, Findings findings) {
    if (total == 0) {
      findings.issue(IssueCode.BAD_SCALE, at.pointer(), "Instances must be there: 0");
      return Optional.empty();
    }
    return Optional.of(Scale.of(Rational.ZERO, Rational.of(total)));
  }

  private static void checkEvaluated(ForeignValue root, long total, Findings findings) {
    long left = total;
    for (String kind : EVALUATED) {
      left -= findings.neededCount(root, kind + COUNT).orElse(0L);
    }
    ForeignValue incomplete = root.get("incomplete" + IDS);
    Optional<Long> errors = findings.count(root.get("error" + COUNT));
    boolean adds =
        errors.isEmpty()
            || !incomplete.isArray()
            || left == errors.get() + incomplete.items().size();
    if (left < 0 || !adds) {
      findings.totals(
          root.get(TOTAL),
          "Instances must be those resolved, unresolved, without a patch, in error and incomplete",
          Long.toString(total));
    } else if (left > 0) {
      findings.notScored(root.get(TOTAL), left);
    }
  }

  private static void checkListed(ForeignValue root, String kind, Findings findings) {
    ForeignValue ids = findings.array(root.get(kind + IDS));
    findings
        .count(root.get(kind + COUNT))
        .filter(count -> ids.isArray() && count != ids.items().size())
        .ifPresent(
            count ->
                findings.totals(
                    ids,
                    "Ids must be as many as are counted, " + count,
                    Integer.toString(ids.items().size())));
  }
}
