package org.sovereignparity.json.importer;

import org.sovereignparity.json.internal.ForeignValue;

/**
 * Reads the folder of a run of HELM: {@code stats.json} for the scores, {@code run_spec.json} for
 * what was run.
 *
 * <p>Every statistic has a score for each split; those on perturbed instances are left out, and so
 * is what says how a run went rather than how well. The deviations in {@code stats.json} are over
 * trials, so that there is no standard error.
 *
 * <p>Source: {@code src/helm/benchmark/metrics/statistic.py} and {@code static/schema_classic.yaml}
 * of stanford-crfm/helm.
 */
final class HelmImporter implements Importer {
  private static final String STATS = "stats.json";
  private static final String RUN_SPEC = "run_spec.json";

  @Override
  public boolean recognises(Input input) {
    return input.hasFile(STATS) || input.hasFile(RUN_SPEC);
  }

  @Override
  public void read(Input input, Findings findings) {
    ForeignValue run = input.file(RUN_SPEC, findings);
    ForeignValue stats = input.file(STATS, findings);
    if (!run.isObject() || !stats.isArray()) {
      throw Input.unknownFormat("Run must have an object in run_spec.json, an array in stats.json");
    }
    new HelmRun(run, stats, findings).read();
  }
}
