package org.sovereignparity.json.importer;

import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Optional;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/**
 * Direction and scale of well-known tasks of lm-evaluation-harness, which its files do not state,
 * or not in every version.
 *
 * <p>Each is what the definition of the task says, read in the harness's repository as it was
 * between 2023 and 2026: which metrics it has, and that they are means of outcomes of 0 or 1 (or,
 * with {@code truthfulqa_mc2}, of probabilities), hence fractions of which more is better; the
 * perplexities and bits of language modelling are losses. The names are those of 0.4, the metrics
 * too, so that {@code ppl} of 0.3 is not known. They hold for files of that harness only: other
 * tools use the same names for percentages.
 */
public final class KnownTasks {
  private static final Source HARNESS =
      Source.builder()
          .id("LM-EVAL")
          .title("EleutherAI, lm-evaluation-harness, definitions of tasks and metrics")
          .address(URI.create("https://github.com/EleutherAI/lm-evaluation-harness"))
          .build();

  private static final Scale FRACTION = Scale.of(Rational.ZERO, Rational.ONE);
  private static final Scale FROM_ONE = Scale.atLeast(Rational.ONE);
  private static final Scale FROM_ZERO = Scale.atLeast(Rational.ZERO);

  private static final ImmutableList<KnownTask> TASKS = new Table().tasks();

  private KnownTasks() {}

  /** {@return all that are known, each before those of which its name is the first part} */
  public static ImmutableList<KnownTask> all() {
    return TASKS;
  }

  /**
   * {@return what is known of {@code metric} on {@code task}, if anything}
   *
   * @param task a task or group, such as {@code mmlu}, or a part of one, such as {@code
   *     mmlu_anatomy}
   * @param metric the metric without its filter, such as {@code exact_match}
   */
  public static Optional<KnownTask> find(String task, String metric) {
    return TASKS.stream()
        .filter(known -> known.metric().equals(metric))
        .filter(known -> task.equals(known.task()) || task.startsWith(known.task() + "_"))
        .findFirst();
  }

  /** The rows; paths are in {@code lm_eval}. */
  private static final class Table {
    private final ImmutableList.Builder<KnownTask> rows = ImmutableList.builder();

    ImmutableList<KnownTask> tasks() {
      fractions("arc_challenge", "tasks/arc/arc_easy.yaml", "acc", "acc_norm");
      fractions("arc_easy", "tasks/arc/arc_easy.yaml", "acc", "acc_norm");
      fractions("hellaswag", "tasks/hellaswag/hellaswag.yaml", "acc", "acc_norm");
      fractions("mmlu", "tasks/mmlu/default/_default_template_yaml", "acc");
      fractions("truthfulqa_mc1", "tasks/truthfulqa/truthfulqa_mc2.yaml", "acc");
      fractions("truthfulqa_mc2", "tasks/truthfulqa/truthfulqa_mc2.yaml", "acc");
      fractions("winogrande", "tasks/winogrande/default.yaml", "acc");
      fractions("gsm8k", "tasks/gsm8k/gsm8k.yaml", "exact_match");
      ifeval("ifeval", "tasks/ifeval/ifeval.yaml");
      fractions("bbh", "tasks/bbh/cot_fewshot/_cot_fewshot_template_yaml", "exact_match");
      fractions("gpqa", "tasks/gpqa/zeroshot/_gpqa_zeroshot_yaml", "acc", "acc_norm");
      fractions("mmlu_pro", "tasks/mmlu_pro/_default_template_yaml", "exact_match");
      fractions("minerva_math", "tasks/minerva_math/minerva_math_algebra.yaml", "exact_match");
      fractions("leaderboard_bbh", "tasks/leaderboard/bbh_mc/_fewshot_template_yaml", "acc_norm");
      fractions("leaderboard_gpqa", "tasks/leaderboard/gpqa/_template_yaml", "acc_norm");
      ifeval("leaderboard_ifeval", "tasks/leaderboard/ifeval/ifeval.yaml");
      fractions("leaderboard_math", "tasks/leaderboard/math/_template_yaml", "exact_match");
      fractions("leaderboard_mmlu_pro", "tasks/leaderboard/mmlu_pro/mmlu_pro.yaml", "acc");
      fractions("leaderboard_musr", "tasks/leaderboard/musr/_template_yaml", "acc_norm");
      fractions("lambada_openai", "tasks/lambada/lambada_openai.yaml", "acc");
      losses("lambada_openai", "tasks/lambada/lambada_openai.yaml", FROM_ONE, "perplexity");
      losses("wikitext", "tasks/wikitext/wikitext.yaml", FROM_ONE, "word_perplexity");
      losses("wikitext", "tasks/wikitext/wikitext.yaml", FROM_ONE, "byte_perplexity");
      losses("wikitext", "tasks/wikitext/wikitext.yaml", FROM_ZERO, "bits_per_byte");
      return rows.build();
    }

    private void ifeval(String task, String path) {
      fractions(
          task,
          path,
          "prompt_level_strict_acc",
          "inst_level_strict_acc",
          "prompt_level_loose_acc",
          "inst_level_loose_acc");
    }

    private void fractions(String task, String path, String... metrics) {
      for (String metric : metrics) {
        add(task, metric, FRACTION, HIGHER_IS_BETTER, path);
      }
    }

    private void losses(String task, String path, Scale scale, String metric) {
      add(task, metric, scale, LOWER_IS_BETTER, path + " and api/metrics.py");
    }

    private void add(String task, String metric, Scale scale, Direction direction, String path) {
      rows.add(
          new KnownTask.Builder()
              .task(task)
              .metric(metric)
              .scale(scale)
              .direction(direction)
              .citation(Citation.of(HARNESS, "lm_eval/" + path, Confidence.OFFICIAL))
              .build());
    }
  }
}
