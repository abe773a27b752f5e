package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.Comparator.comparing;
import static org.sovereignparity.json.importer.StatisticName.normal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.json.importer.StatisticName.Kind;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;

/**
 * The metrics of one score in a log of Inspect: which of them are scores, and which the standard
 * errors of those.
 *
 * <p>A metric tells by its name; by its group, which is the function that gave several values, such
 * as {@code ci}; or by its parameters, where it applies another metric to groups of samples or to a
 * part of each score.
 *
 * <p>Source: {@code src/inspect_ai/scorer/_metrics} and {@code
 * src/inspect_ai/_eval/task/results.py} of UKGovernmentBEIS/inspect_ai.
 */
final class InspectMetrics {
  /** Standard errors of the mean; the first that is there is taken. */
  private static final ImmutableList<String> ERRORS =
      ImmutableList.of("stderr", "bootstrap_stderr", "bootstrap_std");

  /** The metrics that are a mean over samples, so that the standard errors are theirs. */
  private static final ImmutableSet<String> MEANS = ImmutableSet.of("accuracy", "mean");

  /** The functions of which the values are named by groups of samples, or by kinds of answers. */
  private static final String GROUPED = "grouped";

  private static final String FREQUENCY = "frequency";

  /** The parameters that hold another metric. */
  private static final ImmutableList<String> APPLIED = ImmutableList.of("metric", "agg");

  /** What a function inside another is called, which logs have in place of a metric's name. */
  private static final ImmutableSet<String> NAMELESS =
      ImmutableSet.of("metric", "metric_fn", "clustered_metric", "<lambda>", "fn", "wrapper");

  /**
   * A metric.
   *
   * @param at where it is
   * @param name its name without the package that registered it
   * @param applied the name of the metric that it applies; empty if it applies none
   * @param scope the group, and the parameters of one that applies another metric: an error is of a
   *     score in its scope
   * @param kind what it is
   */
  record Metric(ForeignValue at, String name, Optional<String> applied, String scope, Kind kind) {

    private static Metric of(ForeignValue at) {
      String name = local(at.get("name").text().orElse(at.key()));
      Optional<String> applied = InspectMetrics.applied(at);
      StringBuilder scope = new StringBuilder(group(at));
      if (applied.isPresent()) {
        at.get("params").entries().stream()
            .filter(param -> !APPLIED.contains(param.key()))
            .forEach(
                param -> scope.append('\n').append(param.key()).append(' ').append(text(param)));
      }
      return new Metric(at, name, applied, scope.toString(), Kind.SCORE);
    }

    private static String text(ForeignValue value) {
      return value.scalar().or(value::json).orElse("");
    }

    private Metric with(Kind kind) {
      return new Metric(at, name, applied, scope, kind);
    }

    String shown() {
      return Texts.quoted(at.key()) + applied.map(of -> " of " + Texts.quoted(of)).orElse("");
    }
  }

  private final ImmutableList<Metric> metrics;
  private final ImmutableSetMultimap<String, String> names;
  private final ImmutableListMultimap<Place, Metric> scores;
  private final Map<String, ForeignValue> errors = new HashMap<>();
  private final List<Metric> withoutScore = new ArrayList<>();

  /** Where an error finds its score. */
  private record Place(String scope, String name) {}

  private InspectMetrics(ImmutableList<Metric> all) {
    this.names =
        all.stream()
            .filter(metric -> StatisticName.parse(metric.name()).kind() == Kind.SCORE)
            .collect(toImmutableSetMultimap(Metric::scope, metric -> normal(metric.name())));
    this.metrics = all.stream().map(metric -> metric.with(kind(metric))).collect(toImmutableList());
    this.scores =
        scores().stream()
            .collect(
                toImmutableListMultimap(
                    metric -> new Place(metric.scope(), normal(metric.name())), metric -> metric));
    metrics.stream()
        .filter(metric -> metric.kind() == Kind.STANDARD_ERROR)
        .sorted(comparing(metric -> ERRORS.indexOf(metric.name())))
        .forEach(this::give);
  }

  /** {@return the metrics that an object holds} */
  static InspectMetrics of(ForeignValue metrics) {
    return new InspectMetrics(
        metrics.entries().stream().map(Metric::of).collect(toImmutableList()));
  }

  /** {@return those that are scores, or may be} */
  ImmutableList<Metric> scores() {
    return metrics.stream()
        .filter(metric -> metric.kind() == Kind.SCORE || metric.kind() == Kind.NOT_TOLD)
        .collect(toImmutableList());
  }

  /** {@return the standard error of a score} */
  Optional<ForeignValue> errorOf(Metric score) {
    return Optional.ofNullable(errors.get(score.at().key()));
  }

  /** {@return the standard errors that are of none of the scores} */
  ImmutableList<Metric> errorsWithoutScore() {
    return ImmutableList.copyOf(withoutScore);
  }

  private static String local(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** {@return the function that gave a metric with others; empty where it gave one} */
  private static String group(ForeignValue metric) {
    return metric.get("group").text().orElse("");
  }

  private static Optional<String> applied(ForeignValue metric) {
    return APPLIED.stream()
        .map(key -> metric.get("params", key))
        .filter(ForeignValue::isPresent)
        .map(value -> local(value.get("name").or(value).text().orElse("")))
        .findFirst();
  }

  private Kind kind(Metric metric) {
    if (metric.applied().isPresent()) {
      return kindOfApplied(metric.applied().get());
    }
    String group = group(metric.at());
    if (group.equals(GROUPED) || group.equals(FREQUENCY)) {
      return group.equals(GROUPED) ? Kind.NOT_TOLD : Kind.SCORE;
    }
    StatisticName ofGroup = StatisticName.parse(group);
    if (ofGroup.kind() == Kind.SCORE || !ofGroup.isCertain()) {
      return StatisticName.parse(metric.name()).kind(names.get(metric.scope()));
    }
    return ofGroup.kind() == Kind.BOUND ? kindInInterval(metric.name()) : ofGroup.kind();
  }

  private static Kind kindOfApplied(String name) {
    StatisticName statistic = StatisticName.parse(name);
    return NAMELESS.contains(name) || !statistic.isCertain() ? Kind.NOT_TOLD : statistic.kind();
  }

  private static Kind kindInInterval(String name) {
    if (MEANS.contains(name)) {
      return Kind.SCORE;
    }
    return StatisticName.parse(name).kind() == Kind.BOUND ? Kind.BOUND : Kind.NOT_TOLD;
  }

  private void give(Metric error) {
    List<Metric> owners = owners(error);
    owners.forEach(owner -> errors.putIfAbsent(owner.at().key(), error.at()));
    if (owners.isEmpty()) {
      withoutScore.add(error);
    }
  }

  private List<Metric> owners(Metric error) {
    if (error.applied().isPresent() || isError(group(error.at()))) {
      List<Metric> found = scores.get(new Place(error.scope(), normal(error.name())));
      List<Metric> means = found.stream().filter(InspectMetrics::isMean).toList();
      return means.isEmpty() && found.size() == 1 ? found : means;
    }
    if (ERRORS.contains(error.name())) {
      return MEANS.stream()
          .flatMap(mean -> scores.get(new Place(error.scope(), mean)).stream())
          .toList();
    }
    return StatisticName.parse(error.name())
        .whose(names.get(error.scope()))
        .map(name -> scores.get(new Place(error.scope(), name)))
        .orElse(ImmutableList.of());
  }

  private static boolean isError(String group) {
    return StatisticName.parse(group).kind() == Kind.STANDARD_ERROR;
  }

  private static boolean isMean(Metric metric) {
    return MEANS.contains(metric.applied().orElse(metric.name()));
  }
}
