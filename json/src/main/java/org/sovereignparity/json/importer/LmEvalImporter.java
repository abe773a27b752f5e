package org.sovereignparity.json.importer;

import org.sovereignparity.json.internal.ForeignValue;

/**
 * Reads the results of EleutherAI's lm-evaluation-harness: {@code results_*.json} of 0.4.0 to
 * 0.4.13, and the files of 0.3 and of the branch that led to 0.4; and those of Evalchemy, which
 * adds tasks of its own.
 *
 * <p>Source: {@code lm_eval/result_schema.py} and {@code lm_eval/evaluator_utils.py} of
 * EleutherAI/lm-evaluation-harness, and files that the versions wrote.
 */
final class LmEvalImporter implements Importer {

  /** The results of lighteval have the same shape, but for this key. */
  private static final String LIGHTEVAL = "config_general";

  @Override
  public boolean recognises(ImportInput input) {
    return input.json().filter(LmEvalImporter::isResults).isPresent();
  }

  private static boolean isResults(ForeignValue root) {
    ForeignValue results = root.get("results");
    return hasRows(root)
        && (root.has("versions")
            || LmEvalKey.haveFilters(results)
            || results.entries().stream().anyMatch(LmEvalDocument::isEvalchemy));
  }

  private static boolean hasRows(ForeignValue root) {
    ForeignValue results = root.get("results");
    return results.isObject()
        && !root.has(LIGHTEVAL)
        && (results.entries().isEmpty()
            || results.entries().stream().anyMatch(ForeignValue::isObject));
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(LmEvalImporter::hasRows).isPresent();
  }

  @Override
  public String partOf(String at) {
    return at.startsWith("/results/") || at.startsWith("/groups/") ? at : "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    new LmEvalDocument(input.json().orElseThrow(), findings).read();
  }
}
