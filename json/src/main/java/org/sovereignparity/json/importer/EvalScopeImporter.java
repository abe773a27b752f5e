package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;

/**
 * Reads a report of EvalScope: the metrics of one model on one dataset, each by category and
 * subset.
 *
 * <p>What was measured are the subsets. A metric and a category have two averages of them: {@code
 * score}, which weighs each by its samples, and {@code macro_score}, which weighs all alike.
 *
 * <p>Source: {@code evalscope/report/report.py} of modelscope/evalscope.
 */
final class EvalScopeImporter implements Importer {
  private static final String METRICS = "metrics";
  private static final String CATEGORIES = "categories";
  private static final String SUBSETS = "subsets";
  private static final String NAME = "name";
  private static final String SCORE = "score";

  /** The setting that tells the two averages apart. */
  private static final String AVERAGE = "average";

  @Override
  public boolean recognises(ImportInput input) {
    return input.json().filter(EvalScopeImporter::isReport).isPresent();
  }

  private static boolean isReport(ForeignValue root) {
    return root.get("dataset_name").isText()
        && root.get(METRICS).items().stream().anyMatch(metric -> metric.get(CATEGORIES).isArray());
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(root -> root.get(METRICS).isArray()).isPresent();
  }

  @Override
  public String partOf(String at) {
    String start = '/' + METRICS + '/';
    int end = at.startsWith(start) ? at.indexOf('/', start.length()) : -1;
    return end < 0 ? "" : at.substring(0, end);
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    ForeignValue root = input.json().orElseThrow();
    findings.model(root.get("model_name"));
    if (!root.get("dataset_name").isPresent()) {
      findings.missing(root, "dataset_name");
    }
    Optional<String> dataset = findings.name(root.get("dataset_name"));
    for (ForeignValue metric : root.get(METRICS).items()) {
      Optional<String> name = metricName(metric, findings);
      if (dataset.isPresent() && name.isPresent()) {
        new Metric(dataset.get(), name.get(), findings).read(metric);
      }
    }
  }

  private static Optional<String> metricName(ForeignValue metric, Findings findings) {
    if (!metric.isObject()) {
      findings.wrongType(metric, "Metric must be an object");
      return Optional.empty();
    }
    if (!metric.get(NAME).isPresent()) {
      findings.missing(metric, NAME);
    }
    return findings.name(metric.get(NAME)).filter(name -> findings.isScore(name, metric.pointer()));
  }

  /** One metric while it is read. */
  private record Metric(String dataset, String name, Findings findings) {
    void read(ForeignValue metric) {
      ImmutableList<ForeignValue> categories = findings.array(metric.get(CATEGORIES)).items();
      ImmutableList<ForeignValue> subsets =
          categories.stream()
              .flatMap(category -> findings.array(category.get(SUBSETS)).items().stream())
              .collect(toImmutableList());
      boolean isOne = subsets.size() == 1;
      subsets.forEach(subset -> readSubset(subset, isOne));
      if (!isOne) {
        readAverages(metric, dataset);
        if (categories.size() > 1) {
          categories.forEach(this::readCategory);
        }
      }
    }

    /** A subset has the name of the dataset before its own, unless it is all of it. */
    private void readSubset(ForeignValue subset, boolean isOne) {
      Optional<String> own = findings.name(subset.get(NAME));
      Settings settings = Settings.none(findings);
      if (isOne) {
        settings.put("subset", subset.get(NAME));
      }
      boolean isGroup = findings.flag(subset.get("is_aggregate")).orElse(false);
      if (isOne || own.isPresent()) {
        take(subset, SCORE, isOne ? dataset : dataset + '/' + own.get(), settings, isGroup);
      } else {
        findings.missing(subset, NAME);
      }
    }

    private void readCategory(ForeignValue category) {
      ForeignValue name = category.get(NAME);
      String path =
          name.isArray()
              ? name.items().stream().flatMap(part -> part.text().stream()).collect(joining("/"))
              : name.text().orElse("");
      readAverages(category, dataset + '/' + path);
    }

    private void readAverages(ForeignValue part, String benchmark) {
      take(part, SCORE, benchmark, average("micro", part), true);
      take(part, "macro_score", benchmark, average("macro", part), true);
    }

    private Settings average(String how, ForeignValue part) {
      return Settings.none(findings).put(AVERAGE, how, part.pointer());
    }

    private void take(
        ForeignValue part, String key, String benchmark, Settings settings, boolean isGroup) {
      Optional<WrittenNumber> value = findings.number(part.get(key));
      Optional<Long> samples = findings.count(part.get("num"));
      Optional<String> named = findings.name(benchmark, part.pointer());
      if (value.isPresent() && named.isPresent()) {
        findings.take(
            new ImportedScore.Builder()
                .benchmark(named.get())
                .metric(name)
                .value(value.get())
                .samples(samples)
                .protocol(settings.protocol())
                .at(part.get(key).pointer())
                .build(),
            isGroup);
      }
    }
  }
}
