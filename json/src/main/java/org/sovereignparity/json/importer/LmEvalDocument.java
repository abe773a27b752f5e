package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;

/** One document of lm-evaluation-harness while it is read. */
final class LmEvalDocument {
  /** What a row has besides metrics. */
  private static final ImmutableSet<String> DESCRIPTIONS =
      ImmutableSet.of("name", "alias", "sample_len", "sample_count");

  /**
   * The arguments of the back end, which {@code config.model} is, that name the model; what adapts
   * a model comes before it, as in {@code GeneralConfigTracker} of the harness.
   */
  private static final ImmutableList<String> MODEL_ARGUMENTS =
      ImmutableList.of("peft", "delta", "pretrained", "model", "path", "engine");

  /** What says something of the run or, by their names, of its tasks. */
  private static final ImmutableList<String> TABLES =
      ImmutableList.of(
          "config",
          "configs",
          "versions",
          "n-shot",
          "n-samples",
          "higher_is_better",
          "groups",
          "group_subtasks");

  /** What a row of Evalchemy has besides metrics: counts, and what each of its runs gave. */
  private static final String RUNS = "run_stats";

  private static final String COUNT = "num_";
  private static final String TOTAL = "num_total";

  private static final Pattern ARGUMENT = Pattern.compile("(?:^|,)\\s*([a-z]+)=([^,]+)");

  private final ForeignValue root;
  private final Findings findings;
  private final ForeignValue results;
  private final boolean hasFilters;
  private final LmEvalRows rows;
  private final Settings settings;

  LmEvalDocument(ForeignValue root, Findings findings) {
    this.root = root;
    this.findings = findings;
    this.results = root.get("results");
    this.hasFilters = LmEvalKey.haveFilters(results);
    this.rows = new LmEvalRows(root, results);
    this.settings = settings();
  }

  private Settings settings() {
    return Settings.none(findings)
        .putHarness("lm-eval", root.get("lm_eval_version"))
        .put(Settings.SHOTS, root.get("num_fewshot"))
        .put(Settings.SHOTS, root.get("config", "num_fewshot"))
        .putLimit(root.get("config", "limit"))
        .put("chat-template", root.get("chat_template_sha"))
        .put("system-instruction", root.get("system_instruction_sha"))
        .put("fewshot-as-multiturn", root.get("fewshot_as_multiturn"))
        .put("generation", root.get("config", "gen_kwargs"));
  }

  void read() {
    TABLES.forEach(table -> findings.object(root.get(table)));
    root.get("group_subtasks").entries().forEach(findings::array);
    readModel();
    for (ForeignValue row : results.entries()) {
      read(row);
    }
    root.get("groups").entries().stream()
        .filter(group -> !results.has(group.key()))
        .forEach(this::read);
  }

  private void readModel() {
    ForeignValue arguments = root.get("config", "model_args");
    ForeignValue name = root.get("model_name");
    Optional<String> argument = arguments.text().flatMap(LmEvalDocument::model);
    if (name.text().isEmpty() && argument.isPresent()) {
      findings.model(argument.get(), arguments.pointer());
    } else {
      findings.model(
          name.text().isPresent() ? name : argument(arguments).orElse(root.get("model")));
    }
  }

  private static Optional<String> model(String arguments) {
    Map<String, String> byName = new HashMap<>();
    Matcher matcher = ARGUMENT.matcher(arguments);
    while (matcher.find()) {
      byName.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    return MODEL_ARGUMENTS.stream().map(byName::get).filter(Objects::nonNull).findFirst();
  }

  private static Optional<ForeignValue> argument(ForeignValue arguments) {
    return MODEL_ARGUMENTS.stream()
        .map(arguments::get)
        .filter(value -> value.isText() ? value.text().isPresent() : value.isPresent())
        .findFirst();
  }

  private void read(ForeignValue row) {
    if (row.isObject() && row.entries().stream().allMatch(LmEvalDocument::isDescription)) {
      return;
    }
    if (!row.isObject()) {
      findings.wrongType(row, "Row must be an object");
    } else if (rows.isDerived(row)) {
      findings.issue(
          IssueCode.DERIVED_ROW,
          row.pointer(),
          "Row must be of a task or a group that was evaluated");
    } else if (findings.name(row.key(), row.pointer()).isPresent()) {
      readMetrics(row);
    }
  }

  private void readMetrics(ForeignValue row) {
    Optional<Protocol> protocol = settings(row.key()).protocol();
    Map<String, Direction> directions = directions(row.key());
    boolean isEvalchemy = isEvalchemy(row);
    for (ForeignValue entry : row.entries()) {
      LmEvalKey key = LmEvalKey.parse(entry.key());
      if (isDescription(entry) || (isEvalchemy && isCountOrRun(entry))) {
        continue;
      }
      if (hasFilters && !isEvalchemy && key.filter().isEmpty()) {
        findings.issue(
            IssueCode.UNKNOWN_KEY,
            entry.pointer(),
            "Key must name metric and filter, such as acc,none: " + Texts.quoted(entry.key()));
      } else if (key.isError()) {
        checkScore(row, key, entry);
      } else {
        readScore(row, key, entry, protocol, directions);
      }
    }
  }

  /** {@return whether a row is of a task of Evalchemy, which are written beside others} */
  static boolean isEvalchemy(ForeignValue row) {
    return row.has(TOTAL)
        || row.entries().stream().anyMatch(entry -> LmEvalKey.isOfEvalchemy(entry.key()));
  }

  private static boolean isCountOrRun(ForeignValue entry) {
    return entry.key().equals(RUNS) || entry.key().startsWith(COUNT);
  }

  /** A group that has no metric is written as a blank key with a blank text. */
  private static boolean isDescription(ForeignValue entry) {
    return DESCRIPTIONS.contains(entry.key()) || (entry.key().isBlank() && entry.isText());
  }

  private void checkScore(ForeignValue row, LmEvalKey key, ForeignValue error) {
    if (!row.has(key.score()) && !row.has(key.average())) {
      findings.issue(
          IssueCode.STANDARD_ERROR_WITHOUT_SCORE,
          error.pointer(),
          "Standard error must have a score: " + error.shown());
    }
  }

  private void readScore(
      ForeignValue row,
      LmEvalKey key,
      ForeignValue entry,
      Optional<Protocol> protocol,
      Map<String, Direction> directions) {
    Optional<String> metric = findings.name(key.metric(), entry.pointer());
    Optional<String> filter = key.filter().flatMap(name -> findings.name(name, entry.pointer()));
    Optional<WrittenNumber> value = findings.number(entry);
    // Looked at in any case, as it may be an issue of its own.
    Optional<WrittenNumber> error =
        findings.standardError(row.get(key.error()).or(row.get(key.errorOfAverage())));
    boolean isNamed = metric.isPresent() && filter.isPresent() == key.filter().isPresent();
    if (!isNamed || value.isEmpty()) {
      return;
    }
    ImportedScore score =
        new ImportedScore.Builder()
            .benchmark(row.key())
            .metric(metric)
            .filter(filter)
            .value(value.get())
            .standardError(error)
            .samples(samples(row, key))
            .direction(Optional.ofNullable(directions.get(key.metric())))
            .protocol(protocol)
            .at(entry.pointer())
            .build();
    findings.take(score, rows.isGroup(row));
  }

  private Settings settings(String task) {
    return settings
        .copy()
        .put(Settings.SHOTS, findings.object(root.get("configs", task)).get("num_fewshot"))
        .put(Settings.SHOTS, root.get("n-shot", task))
        .put(Settings.TASK_VERSION, root.get("versions", task));
  }

  private Optional<Long> samples(ForeignValue row, LmEvalKey key) {
    return findings.count(
        findings
            .object(row.get("sample_count"))
            .get(key.score())
            .or(findings.object(root.get("n-samples", row.key())).get("effective"))
            .or(row.get("sample_len"))
            .or(row.get(TOTAL)));
  }

  /**
   * {@return the directions of the metrics of a row; none for a metric on which the parts of a
   * group disagree, which is null}
   */
  private Map<String, Direction> directions(String task) {
    Map<String, Direction> directions = new HashMap<>();
    ForeignValue table = findings.object(root.get("higher_is_better", task));
    if (table.isPresent()) {
      table.entries().forEach(entry -> put(directions, entry.key(), entry));
      return directions;
    }
    // Up to 0.4.2 they are only in the configuration of the task.
    for (ForeignValue metric : findings.array(root.get("configs", task, "metric_list")).items()) {
      metric
          .get("metric")
          .text()
          .ifPresent(name -> put(directions, name, metric.get("higher_is_better")));
    }
    return directions;
  }

  private void put(Map<String, Direction> directions, String metric, ForeignValue higher) {
    findings.direction(higher).ifPresent(direction -> directions.put(metric, direction));
  }
}
