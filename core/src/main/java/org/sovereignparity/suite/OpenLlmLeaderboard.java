package org.sovereignparity.suite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/**
 * The averages of the Open LLM Leaderboard, such as 47.88 on MMLU-PRO for a raw score of 0.5309 in
 * version 2.
 *
 * <p>Version 1 averaged raw percentages. Version 2 averages what exceeds guessing, so that a ratio
 * of its scores is another quantity than a ratio of raw scores.
 */
public final class OpenLlmLeaderboard {
  private static final Citation NORMALISATION =
      Citation.of(
          SuiteSources.OLLB_DOCS, "open_llm_leaderboard/normalization.md", Confidence.OFFICIAL);
  private static final Citation PARTS =
      Citation.of(
          SuiteSources.OLLB_DOCS,
          "open_llm_leaderboard/about.md, task evaluations and parameters",
          Confidence.OFFICIAL);

  /** The number of choices of each part of BBH that takes part. */
  private static final ImmutableMap<String, Integer> BBH =
      ImmutableMap.<String, Integer>builder()
          .put("leaderboard_bbh_sports_understanding", 2)
          .put("leaderboard_bbh_tracking_shuffled_objects_three_objects", 3)
          .put("leaderboard_bbh_navigate", 2)
          .put("leaderboard_bbh_snarks", 2)
          .put("leaderboard_bbh_date_understanding", 6)
          .put("leaderboard_bbh_reasoning_about_colored_objects", 18)
          .put("leaderboard_bbh_object_counting", 19)
          .put("leaderboard_bbh_logical_deduction_seven_objects", 7)
          .put("leaderboard_bbh_geometric_shapes", 11)
          .put("leaderboard_bbh_web_of_lies", 2)
          .put("leaderboard_bbh_movie_recommendation", 6)
          .put("leaderboard_bbh_logical_deduction_five_objects", 5)
          .put("leaderboard_bbh_salient_translation_error_detection", 6)
          .put("leaderboard_bbh_disambiguation_qa", 3)
          .put("leaderboard_bbh_temporal_sequences", 4)
          .put("leaderboard_bbh_hyperbaton", 2)
          .put("leaderboard_bbh_logical_deduction_three_objects", 3)
          .put("leaderboard_bbh_causal_judgement", 2)
          .put("leaderboard_bbh_formal_fallacies", 2)
          .put("leaderboard_bbh_tracking_shuffled_objects_seven_objects", 7)
          .put("leaderboard_bbh_ruin_names", 6)
          .put("leaderboard_bbh_penguins_in_a_table", 5)
          .put("leaderboard_bbh_boolean_expressions", 2)
          .put("leaderboard_bbh_tracking_shuffled_objects_five_objects", 5)
          .buildOrThrow();

  private static final ImmutableMap<String, Integer> MUSR =
      ImmutableMap.of(
          "leaderboard_musr_murder_mysteries", 2,
          "leaderboard_musr_object_placements", 5,
          "leaderboard_musr_team_allocation", 3);

  private static final ImmutableList<String> IFEVAL =
      ImmutableList.of(
          "leaderboard_ifeval inst_level_strict_acc", "leaderboard_ifeval prompt_level_strict_acc");

  private static final ImmutableMap<String, Integer> CHOICES =
      ImmutableMap.<String, Integer>builder()
          .put(IFEVAL.get(0), 0)
          .put(IFEVAL.get(1), 0)
          .putAll(BBH)
          .put("leaderboard_math_hard", 0)
          .put("leaderboard_gpqa", 4)
          .putAll(MUSR)
          .put("leaderboard_mmlu_pro", 10)
          .buildOrThrow();

  private OpenLlmLeaderboard() {}

  /**
   * {@return the average of version 1 at the end of 2023: the mean of seven raw percentages}
   *
   * <p>Inputs, within 0..100: {@code ARC}, {@code HellaSwag}, {@code MMLU}, {@code TruthfulQA},
   * {@code Winogrande}, {@code GSM8K}, {@code DROP}. Before and after, DROP was not among them.
   */
  public static Quantity v1WithDrop() {
    return v1(
        ImmutableList.of("ARC", "HellaSwag", "MMLU", "TruthfulQA", "Winogrande", "GSM8K", "DROP"));
  }

  /**
   * {@return the average of version 1 without DROP: the mean of six raw percentages within 0..100}
   */
  public static Quantity v1() {
    return v1(ImmutableList.of("ARC", "HellaSwag", "MMLU", "TruthfulQA", "Winogrande", "GSM8K"));
  }

  private static Quantity v1(ImmutableList<String> benchmarks) {
    return Means.ofPercentages(
        Label.of("average", "Open LLM Leaderboard v1, average")
            .citing(Citation.of(SuiteSources.OLLB_V1_CARDS, Confidence.INFERRED)),
        benchmarks);
  }

  /**
   * {@return the average of version 2: the mean of six normalised benchmarks}
   *
   * <p>Inputs, within 0..100 and normalised: {@code IFEval}, {@code BBH}, {@code MATH Lvl 5},
   * {@code GPQA}, {@code MUSR}, {@code MMLU-PRO}.
   */
  public static Quantity v2() {
    return Means.ofPercentages(
        v2Label(), ImmutableList.of("IFEval", "BBH", "MATH Lvl 5", "GPQA", "MUSR", "MMLU-PRO"));
  }

  /**
   * {@return the average of version 2 from the parts of its benchmarks, {@linkplain #normalised
   * normalised}; inputs are the keys of {@link #choices}}
   */
  public static Quantity v2FromParts() {
    return Quantity.mean(
        v2Label(),
        ImmutableList.of(
            Means.ofPercentages(Label.of("IFEval").citing(PARTS), IFEVAL),
            Means.ofPercentages(Label.of("BBH").citing(PARTS), BBH.keySet().asList()),
            percentage("MATH Lvl 5", "leaderboard_math_hard"),
            percentage("GPQA", "leaderboard_gpqa"),
            Means.ofPercentages(Label.of("MUSR").citing(PARTS), MUSR.keySet().asList()),
            percentage("MMLU-PRO", "leaderboard_mmlu_pro")));
  }

  private static Quantity percentage(String id, String name) {
    return Quantity.percentage(Label.of(id).citing(PARTS), name);
  }

  private static Label v2Label() {
    return Label.of("average", "Open LLM Leaderboard v2, average").citing(NORMALISATION, PARTS);
  }

  /**
   * {@return the number of choices of each part in version 2, by task of lm-evaluation-harness; 0
   * where nothing can be guessed}
   */
  public static ImmutableMap<String, Integer> choices() {
    return CHOICES;
  }

  /**
   * {@return a raw score as version 2 shows it: what exceeds guessing, within 0..100}
   *
   * <pre>
   * 100 max(0, x - g) / (1 - g),  g = 1/choices, or 0 for 0 choices
   * </pre>
   *
   * <p>{@code g} is exact. The documentation's example takes 0.333 for 1/3, and so 40.03 where it
   * prints 40.00.
   *
   * @param raw within 0..1
   * @param choices how many answers there are to choose from: at least 2, or 0 if nothing can be
   *     guessed
   * @throws IllegalArgumentException if either is out of its range
   */
  public static Rational normalised(Rational raw, int choices) {
    if (raw.signum() < 0 || raw.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException("Raw score must lie within 0..1: " + raw);
    }
    if (choices < 0 || choices == 1) {
      throw new IllegalArgumentException("Choices must be 0 or at least 2: " + choices);
    }
    Rational guessing = choices == 0 ? Rational.ZERO : Rational.of(1, choices);
    return raw.minus(guessing)
        .max(Rational.ZERO)
        .dividedBy(Rational.ONE.minus(guessing))
        .times(Rational.of(100));
  }
}
