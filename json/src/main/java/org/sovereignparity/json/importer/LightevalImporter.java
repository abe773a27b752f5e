package org.sovereignparity.json.importer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.json.internal.ForeignValue;

/**
 * Reads the results of lighteval, and of boards that have its shape, such as version 1 of the Open
 * LLM Leaderboard: {@code results_*.json}.
 *
 * <p>A row is of {@code task|shots} or {@code suite|task|shots}; {@code all}, and a task that ends
 * in {@code :_average}, are averages over rows, whose errors are averages of errors and so none of
 * the average.
 *
 * <p>Source: {@code src/lighteval/logging/info_loggers.py} and {@code evaluation_tracker.py} of
 * huggingface/lighteval.
 */
final class LightevalImporter implements Importer {
  private static final String ALL = "all";
  private static final String AVERAGE = ":_average";
  private static final String ERROR = "_stderr";
  private static final Splitter PARTS = Splitter.on('|');
  private static final Pattern SHOTS = Pattern.compile("[0-9]{1,9}");

  /** What says something of the run or, by their names, of its tasks. */
  private static final ImmutableSet<String> TABLES =
      ImmutableSet.of("config_general", "config_tasks", "versions");

  @Override
  public boolean recognises(ImportInput input) {
    return input.json().filter(LightevalImporter::isResults).isPresent();
  }

  private static boolean isResults(ForeignValue root) {
    return root.get("results").isObject() && root.get("config_general").isObject();
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(root -> root.get("results").isObject()).isPresent();
  }

  @Override
  public String partOf(String at) {
    return at.startsWith("/results/") ? at : "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    new Document(input.json().orElseThrow(), findings).read();
  }

  /**
   * What the key of a row says.
   *
   * @param suite the first of three parts
   * @param shots the last part, if it is a number
   */
  private record Key(Optional<String> suite, String task, Optional<String> shots) {
    static Key parse(String key) {
      List<String> parts = PARTS.splitToList(key);
      if (parts.size() == 1) {
        return new Key(Optional.empty(), key, Optional.empty());
      }
      boolean hasSuite = parts.size() > 2;
      return new Key(
          hasSuite ? Optional.of(parts.get(0)) : Optional.empty(),
          parts.get(hasSuite ? 1 : 0),
          Optional.of(parts.get(hasSuite ? 2 : 1)).filter(shots -> SHOTS.matcher(shots).matches()));
    }

    boolean isAverage() {
      return task.equals(ALL) || task.endsWith(AVERAGE);
    }
  }

  /** One document while it is read. */
  private static final class Document {
    private final ForeignValue root;
    private final Findings findings;
    private final Settings settings;
    private final Map<String, ForeignValue> configs = new HashMap<>();

    Document(ForeignValue root, Findings findings) {
      this.root = root;
      this.findings = findings;
      ForeignValue general = root.get("config_general");
      this.settings =
          Settings.none(findings)
              .putHarness("lighteval", general.get("lighteval_sha"))
              .putLimit(general.get("max_samples"));
      for (ForeignValue config : root.get("config_tasks").entries()) {
        config.get("name").text().ifPresent(name -> configs.putIfAbsent(name, config));
      }
    }

    void read() {
      TABLES.forEach(table -> findings.object(root.get(table)));
      ForeignValue general = root.get("config_general");
      findings.model(general.get("model_name").or(general.get("model_config", "model_name")));
      for (ForeignValue row : root.get("results").entries()) {
        if (!row.isObject()) {
          findings.wrongType(row, "Row must be an object");
        } else {
          read(row, Key.parse(row.key()));
        }
      }
    }

    private void read(ForeignValue row, Key key) {
      Optional<String> benchmark = findings.name(key.task(), row.pointer());
      ForeignValue config = config(row.key(), key.task());
      Map<String, Direction> directions = directions(config);
      Settings ofRow = settings.copy().put(Settings.TASK_VERSION, root.get("versions", row.key()));
      key.suite().ifPresent(suite -> ofRow.put("suite", suite, row.pointer()));
      key.shots().ifPresent(shots -> ofRow.put(Settings.SHOTS, shots, row.pointer()));
      for (ForeignValue entry : row.entries()) {
        if (entry.key().endsWith(ERROR)) {
          checkScore(row, entry);
        } else if (benchmark.isPresent()) {
          read(row, entry, key, benchmark.get(), config, directions, ofRow);
        }
      }
    }

    private void checkScore(ForeignValue row, ForeignValue error) {
      String score = error.key().substring(0, error.key().length() - ERROR.length());
      if (!row.has(score)) {
        findings.issue(
            IssueCode.STANDARD_ERROR_WITHOUT_SCORE,
            error.pointer(),
            "Standard error must have a score: " + error.shown());
      }
    }

    private void read(
        ForeignValue row,
        ForeignValue entry,
        Key key,
        String benchmark,
        ForeignValue config,
        Map<String, Direction> directions,
        Settings ofRow) {
      Optional<String> metric = findings.name(entry.key(), entry.pointer());
      Optional<WrittenNumber> value = findings.number(entry);
      // Looked at in any case, as it may be an issue of its own.
      Optional<WrittenNumber> error = findings.standardError(row.get(entry.key() + ERROR));
      if (metric.isEmpty() || value.isEmpty()) {
        return;
      }
      findings.take(
          new ImportedScore.Builder()
              .benchmark(benchmark)
              .metric(metric)
              .value(value.get())
              .standardError(error.filter(found -> !key.isAverage()))
              .samples(samples(config))
              .direction(Optional.ofNullable(directions.get(entry.key())))
              .protocol(ofRow.protocol())
              .at(entry.pointer())
              .build(),
          key.isAverage());
    }

    /** The configuration is kept under the key of the row, or under another one with the name. */
    private ForeignValue config(String key, String task) {
      ForeignValue own = root.get("config_tasks", key);
      return own.isPresent() ? own : configs.getOrDefault(task, own);
    }

    /** Where the number was not looked up, it is -1. */
    private Optional<Long> samples(ForeignValue config) {
      ForeignValue documents = config.get("effective_num_docs");
      boolean isKnown = !documents.number().equals(Optional.of("-1"));
      return isKnown ? findings.count(documents) : Optional.empty();
    }

    private Map<String, Direction> directions(ForeignValue config) {
      Map<String, Direction> directions = new HashMap<>();
      List<ForeignValue> metrics =
          ImmutableList.<ForeignValue>builder()
              .addAll(config.get("metrics").items())
              .addAll(config.get("metric").items())
              .build();
      for (ForeignValue metric : metrics) {
        ForeignValue higher = metric.get("higher_is_better");
        if (higher.isObject()) {
          higher.entries().forEach(entry -> put(directions, entry.key(), entry));
        } else {
          metric.get("metric_name").text().ifPresent(name -> put(directions, name, higher));
        }
      }
      return directions;
    }

    private void put(Map<String, Direction> directions, String metric, ForeignValue higher) {
      findings.direction(higher).ifPresent(direction -> directions.put(metric, direction));
    }
  }
}
