package org.sovereignparity.json.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;

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
  private static final Pattern STAT = Pattern.compile("stats\\.json#/[0-9]+");
  private static final String RUN_SPEC = "run_spec.json";

  @Override
  public boolean recognises(ImportInput input) {
    return input.hasFile(STATS) || input.hasFile(RUN_SPEC);
  }

  @Override
  public String partOf(String at) {
    Matcher stat = STAT.matcher(at);
    return stat.lookingAt() ? stat.group() : "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    checkFolder(input);
    ForeignValue run = input.file(RUN_SPEC, findings);
    ForeignValue stats = input.file(STATS, findings);
    if (!run.isObject() || !stats.isArray()) {
      throw ImportInput.unknownFormat(
          "Run must have an object in run_spec.json, an array in stats.json");
    }
    new HelmRun(run, stats, findings).read();
  }

  /** Files of two runs say nothing of one another. */
  private static void checkFolder(ImportInput input) {
    String run = input.path(RUN_SPEC);
    String stats = input.path(STATS);
    if (!run.equals(stats.substring(0, stats.length() - STATS.length()) + RUN_SPEC)) {
      throw ImportInput.unknownFormat(
          "Files of a run must be in one folder: %s, %s"
              .formatted(Texts.quoted(run), Texts.quoted(stats)));
    }
  }
}
