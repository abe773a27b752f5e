package org.sovereignparity.json.importer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.ForeignValue;

/** One run of HELM while it is read. */
final class HelmRun {
  /** The infrastructure and efficiency metrics of {@code schema_classic.yaml}. */
  private static final ImmutableSet<String> ABOUT_THE_RUN =
      ImmutableSet.of(
          "num_perplexity_tokens",
          "num_bytes",
          "num_references",
          "num_train_trials",
          "estimated_num_tokens_cost",
          "num_prompt_tokens",
          "num_prompt_characters",
          "num_completion_tokens",
          "num_output_tokens",
          "max_num_output_tokens",
          "num_requests",
          "num_instances",
          "num_train_instances",
          "prompt_truncated",
          "finish_reason_length",
          "finish_reason_stop",
          "finish_reason_endoftext",
          "finish_reason_unknown",
          "num_completions",
          "predicted_index",
          "training_co2_cost",
          "training_energy_cost",
          "inference_runtime",
          "inference_idealized_runtime",
          "inference_denoised_runtime",
          "batch_size");

  /** The part of the instances that a statistic is of; what is not stated is empty. */
  private record Part(String split, String subSplit) {
    static final Comparator<Part> ORDER =
        Comparator.comparing(Part::split).thenComparing(Part::subSplit);

    static Part of(ForeignValue stat) {
      return new Part(text(stat, "split"), text(stat, "sub_split"));
    }

    private static String text(ForeignValue stat, String key) {
      return stat.get("name", key).text().orElse("");
    }
  }

  private final ForeignValue run;
  private final ForeignValue stats;
  private final Findings findings;
  private final Map<Part, ForeignValue> instances = new TreeMap<>(Part.ORDER);

  HelmRun(ForeignValue run, ForeignValue stats, Findings findings) {
    this.run = run;
    this.stats = stats;
    this.findings = findings;
  }

  void read() {
    findings.model(run.get("adapter_spec", "model"));
    ForeignValue name = run.get("name");
    if (!name.isPresent()) {
      findings.missing(run, "name");
      return;
    }
    stats.items().stream().filter(HelmRun::isCount).forEach(this::addCount);
    Settings settings = settings();
    findings
        .name(name)
        .flatMap(text -> findings.name(benchmark(text), name.pointer()))
        .ifPresent(benchmark -> stats.items().forEach(stat -> read(benchmark, stat, settings)));
  }

  private static boolean isCount(ForeignValue stat) {
    return isUnperturbed(stat)
        && stat.get("name", "name").text().equals(Optional.of("num_instances"));
  }

  private void addCount(ForeignValue stat) {
    if (stat.get("mean").isPresent()) {
      ForeignValue unused = instances.putIfAbsent(Part.of(stat), stat.get("mean"));
    }
  }

  /** {@return the name of a run without the model: {@code mmlu:subject=philosophy}} */
  private static String benchmark(String run) {
    int colon = run.indexOf(':');
    if (colon < 0) {
      return run;
    }
    String arguments =
        Stream.of(run.substring(colon + 1).split(",", -1))
            .filter(a -> !a.startsWith("model=") && !a.startsWith("model_deployment="))
            .collect(joining(","));
    return run.substring(0, colon) + (arguments.isEmpty() ? "" : ":" + arguments);
  }

  private Settings settings() {
    return Settings.none(findings)
        .put("method", run.get("adapter_spec", "method"))
        .put("max-train-instances", run.get("adapter_spec", "max_train_instances"))
        .put("max-eval-instances", run.get("adapter_spec", "max_eval_instances"))
        .put("train-trials", run.get("adapter_spec", "num_train_trials"))
        .put(Settings.TEMPERATURE, run.get("adapter_spec", "temperature"))
        .put("model-deployment", run.get("adapter_spec", "model_deployment"));
  }

  private void read(String benchmark, ForeignValue stat, Settings ofRun) {
    ForeignValue metric = stat.get("name", "name");
    ForeignValue mean = stat.get("mean");
    if (!metric.isPresent()) {
      findings.missing(stat, "name/name");
    } else if (!mean.isAbsent() && isUnperturbed(stat) && isScore(metric)) {
      Optional<String> name = findings.name(metric);
      Optional<WrittenNumber> value = findings.number(mean);
      if (name.isPresent() && value.isPresent()) {
        findings.score(score(benchmark, stat, ofRun, name.get(), value.get(), mean.pointer()));
      }
    }
  }

  private ImportedScore score(
      String benchmark,
      ForeignValue stat,
      Settings ofRun,
      String metric,
      WrittenNumber value,
      String at) {
    Settings settings =
        ofRun
            .copy()
            .put(Settings.SPLIT, stat.get("name", "split"))
            .put("sub-split", stat.get("name", "sub_split"));
    return new ImportedScore.Builder()
        .benchmark(benchmark)
        .metric(metric)
        .value(value)
        .samples(Optional.ofNullable(instances.get(Part.of(stat))).flatMap(findings::count))
        .protocol(settings.protocol())
        .at(at)
        .build();
  }

  private static boolean isUnperturbed(ForeignValue stat) {
    return !stat.get("name", "perturbation").isPresent();
  }

  private static boolean isScore(ForeignValue metric) {
    return !ABOUT_THE_RUN.contains(metric.text().orElse(""));
  }
}
