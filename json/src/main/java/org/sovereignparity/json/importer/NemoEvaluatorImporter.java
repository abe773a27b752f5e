package org.sovereignparity.json.importer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.ForeignValue;

/**
 * Reads results of NeMo Evaluator: {@code results.yml}, which has tasks and groups, each with
 * metrics of one score or several, also as JSON; or a {@link NemoBundle} of one benchmark.
 *
 * <p>Source: {@code api_dataclasses.py} and {@code evaluate.py} of {@code packages/nemo-evaluator}
 * of NVIDIA-NeMo/Evaluator, 2025 and 2026.
 */
final class NemoEvaluatorImporter implements Importer {
  private static final String TASKS = "tasks";
  private static final String GROUPS = "groups";
  private static final String METRICS = "metrics";
  private static final String SCORES = "scores";

  /** A score of a task or group, what has several, or a score or category of a bundle. */
  private static final Pattern PART =
      Pattern.compile(
          "((?:/results)?/(?:tasks|groups)/(?:.*?/scores/[^/]*|.*)"
              + "|/benchmark/(?:scores|categories)/[^/]*)(?:/.*)?",
          Pattern.DOTALL);

  @Override
  public boolean recognises(ImportInput input) {
    return input
        .json()
        .filter(root -> NemoBundle.isBundle(root) || hasMetrics(results(root)))
        .isPresent();
  }

  /** What a job of the microservice answers has tasks and groups at its top. */
  private static ForeignValue results(ForeignValue root) {
    return root.get("results").or(root);
  }

  private static boolean hasMetrics(ForeignValue results) {
    return Stream.of(results.get(TASKS), results.get(GROUPS))
        .flatMap(parts -> parts.entries().stream())
        .flatMap(part -> part.get(METRICS).entries().stream())
        .anyMatch(metric -> metric.get(SCORES).isObject());
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(root -> results(root).get(TASKS).isObject()).isPresent();
  }

  @Override
  public String partOf(String at) {
    Matcher part = PART.matcher(at);
    return part.matches() ? part.group(1) : "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    ForeignValue root = input.json().orElseThrow();
    if (NemoBundle.isBundle(root)) {
      new NemoBundle(root, findings).read();
    } else {
      new Results(root, findings).read();
    }
  }

  /** The results of a run while they are read. */
  private static final class Results {
    private final ForeignValue root;
    private final Findings findings;
    private final Settings settings;

    /** The scores of tasks, as if they had no place. */
    private final Set<ImportedScore> ofTasks = new HashSet<>();

    Results(ForeignValue root, Findings findings) {
      this.root = root;
      this.findings = findings;
      ForeignValue parameters = root.get("config", "params");
      this.settings =
          Settings.none(findings)
              .putLimit(parameters.get("limit_samples"))
              .put(Settings.TEMPERATURE, parameters.get("temperature"))
              .put(Settings.SHOTS, parameters.get("extra", "num_fewshot"));
    }

    void read() {
      findings.model(root.get("target", "api_endpoint", "model_id"));
      for (ForeignValue task : findings.object(results(root).get(TASKS)).entries()) {
        readMetrics(task, task.key(), false);
      }
      readGroups(results(root), "");
    }

    /** A group in another has its name after that of the other. */
    private void readGroups(ForeignValue holder, String path) {
      for (ForeignValue group : findings.object(holder.get(GROUPS)).entries()) {
        String name = path + group.key();
        readMetrics(group, name, true);
        readGroups(group, name + '/');
      }
    }

    private void readMetrics(ForeignValue part, String name, boolean isGroup) {
      Optional<String> benchmark = findings.name(name, part.pointer());
      for (ForeignValue metric : findings.object(findings.object(part).get(METRICS)).entries()) {
        for (ForeignValue score : findings.object(metric.get(SCORES)).entries()) {
          if (benchmark.isPresent() && isScore(metric, score)) {
            read(score, benchmark.get(), metric.key(), isGroup);
          }
        }
      }
    }

    private boolean isScore(ForeignValue metric, ForeignValue score) {
      return findings.isScore(metric.key(), score.pointer())
          && (score.key().equals(metric.key()) || findings.isScore(score.key(), score.pointer()));
    }

    private void read(ForeignValue score, String benchmark, String metric, boolean isGroup) {
      ForeignValue value = findings.object(score).get("value");
      if (score.isObject() && value.isAbsent()) {
        findings.missing(score, "value");
      }
      Settings ofScore = settings.copy();
      if (!score.key().equals(metric)) {
        ofScore.put("score", score.key(), score.pointer());
      }
      ForeignValue stats = findings.object(score.get("stats"));
      Optional<WrittenNumber> error = findings.standardError(stats.get("stderr"));
      Optional<Long> samples = findings.count(stats.get("count"));
      Optional<String> name = findings.name(metric, score.pointer());
      findings
          .number(value)
          .filter(number -> name.isPresent())
          .map(
              number ->
                  new ImportedScore.Builder()
                      .benchmark(benchmark)
                      .metric(name)
                      .value(number)
                      .standardError(error)
                      .samples(samples)
                      .protocol(ofScore.protocol())
                      .at(value.pointer())
                      .build())
          .ifPresent(read -> take(read, isGroup));
    }

    /** A group that has the name of a task and its scores is a copy of it. */
    private void take(ImportedScore score, boolean isGroup) {
      ImportedScore anywhere = new ImportedScore.Builder().from(score).at("").build();
      if (!isGroup) {
        ofTasks.add(anywhere);
      }
      if (!isGroup || !ofTasks.contains(anywhere)) {
        findings.take(score, isGroup);
      }
    }
  }
}
