package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.parity.support.SupportVerdict;
import org.sovereignparity.parity.support.SupportWarning;
import org.sovereignparity.statistics.AdjustedPValue;
import org.sovereignparity.statistics.Assumption;
import org.sovereignparity.statistics.Clusters;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.PairedSample;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.Sample;

/** The wire forms of what is known beside scores, and of what it shows. */
public final class Supports {
  /**
   * What is known of one benchmark.
   *
   * @param isOfAnswers whether it is right and wrong answers, which need a scale with a best score
   * @param adding adds it to the data
   */
  public record Known(
      String benchmark, boolean isOfAnswers, Consumer<SupportData.Builder> adding) {}

  /**
   * What is shown of one benchmark.
   *
   * @param claim that its ratio lies above the threshold, if there is one
   */
  private record Shown(String benchmark, ConfidenceSet set, Optional<AdjustedPValue> claim) {}

  private static final Field<Known, String> BENCHMARK =
      required("benchmark", Values.ID, Known::benchmark)
          .says("The id of one of the benchmarks; none has data twice.");

  private static final Part<Known, PairedCounts> PAIRED_COUNTS =
      Part.of(
          ImmutableList.of(
              asked("n11", ItemNumbers.COUNT).says("How many items both answered rightly."),
              asked("n10", ItemNumbers.COUNT)
                  .says("How many items only the candidate answered rightly."),
              asked("n01", ItemNumbers.COUNT)
                  .says("How many items only the reference answered rightly."),
              asked("n00", ItemNumbers.COUNT).says("How many items neither answered rightly.")),
          ItemNumbers::pairedCounts);

  private static final Part<Known, Proportion> CANDIDATE_PART =
      Part.of(
          ImmutableList.of(
              asked("x1", ItemNumbers.COUNT).says("How many items of the candidate were right."),
              asked("n1", ItemNumbers.COUNT).says("How many items the candidate had.")),
          fields -> ItemNumbers.proportion(fields, "x1", "n1"));

  private static final Part<Known, Proportion> REFERENCE_PART =
      Part.of(
          ImmutableList.of(
              asked("x0", ItemNumbers.COUNT).says("How many items of the reference were right."),
              asked("n0", ItemNumbers.COUNT).says("How many items the reference had.")),
          fields -> ItemNumbers.proportion(fields, "x0", "n0"));

  private static final Field<Known, Sample> CANDIDATE =
      sample("candidate").says("The scores of the candidate, in the unit of the benchmark.");
  private static final Field<Known, Sample> REFERENCE =
      sample("reference").says("Those of the reference on the same items in the same order.");

  private static final Field<Known, Optional<Clusters>> CLUSTERS =
      optional(
              "clusters",
              Codec.asked(Values.list(Values.ID).schema(), Supports::clusters),
              (Known known) -> {
                throw onlyRead("clusters");
              })
          .says("For each item the name of the cluster that it belongs to, such as of one text.");

  /** What is known of one benchmark. */
  public static final Codec<Known> KNOWN = known();

  private static final Codec<SupportWarning> WARNING =
      ObjectCodec.<SupportWarning>written(
              "Why a support may be less than it looks.",
              required("code", Values.name(SupportWarning.Code.class), SupportWarning::code)
                  .says("What is the matter; stable."),
              optional("benchmark", Values.ID, SupportWarning::benchmark)
                  .says("The benchmark that is concerned; left out for the ratio as a whole."))
          .named("supportWarning");

  private static final Codec<Shown> SHOWN =
      ObjectCodec.<Shown>written(
              "What data show of one benchmark by itself and without a cap.",
              required("benchmark", Values.ID, Shown::benchmark).says("The id of the benchmark."),
              required("set", set(), Shown::set).says("The ratios that the data allow."),
              optional(
                      "pValue",
                      ConfidenceSets.NUMBER,
                      (Shown shown) -> shown.claim().map(AdjustedPValue::pValue))
                  .says(
                      "The least one-sided error rate at which its ratio is shown to lie above the"
                          + " threshold; 1 where none below one half does. Only with a threshold."),
              optional(
                      "adjusted",
                      ConfidenceSets.NUMBER,
                      (Shown shown) -> shown.claim().map(AdjustedPValue::adjusted))
                  .says("The same, adjusted by Holm's method over these benchmarks."))
          .named("benchmarkSupport");

  /** What data show of a ratio. */
  public static final ObjectCodec<ParitySupport> RESULT =
      ObjectCodec.written(
          "What data show of a ratio. It decides no verdict.",
          optional(
                  "verdict",
                  Verdicts.VERDICT,
                  (ParitySupport support) -> support.assessment().verdict())
              .says("The verdict, as assess gives it, which does not rest on the data."),
          optional("support", Values.name(SupportVerdict.class), ParitySupport::verdict)
              .says("What the data say of the claim that the ratio lies above the threshold."),
          optional("set", set(), ParitySupport::set)
              .says("The ratios that the data allow; left out where they say nothing of one."),
          required("benchmarks", Values.list(SHOWN), Supports::shown)
              .says("The same for each benchmark with data for which the method is defined."),
          required("withoutData", Values.list(Values.ID), ParitySupport::withoutData)
              .says("The benchmarks used of which nothing but the scores is known."),
          required("warnings", Values.list(WARNING), ParitySupport::warnings)
              .says("Why the support may be less than it looks."),
          required(
                  "assumptions",
                  Values.list(Values.words(Assumption.class)),
                  ParitySupport::assumptions)
              .says("What the method takes for granted."));

  private Supports() {}

  private static Codec<ConfidenceSet> set() {
    return ConfidenceSets.SET.named("confidenceSet");
  }

  private static Codec<Known> known() {
    Kinds<Known> kinds =
        new Kinds<>(
            "itemData",
            "What is known of two models on one benchmark beyond their scores.",
            "What is known.",
            known -> {
              throw onlyRead("data");
            });
    kinds.add(
        "same-answers",
        "Right and wrong answers to the same items.",
        (benchmark, counts) ->
            new Known(benchmark, true, data -> data.sameItems(benchmark, counts)),
        BENCHMARK,
        PAIRED_COUNTS);
    kinds.add(
        "separate-answers",
        "Right and wrong answers of which it is not known who answered which item.",
        (benchmark, one, other) ->
            new Known(benchmark, true, data -> data.separateItems(benchmark, one, other)),
        BENCHMARK,
        CANDIDATE_PART,
        REFERENCE_PART);
    kinds.add(
        "same-scores",
        "Scores on the same items, which may depend on each other within clusters.",
        Supports::sameScores,
        BENCHMARK,
        CANDIDATE,
        REFERENCE,
        CLUSTERS);
    kinds.add(
        "standard-errors",
        "The standard error of each score, and how many items it is of.",
        (benchmark, candidateError, candidateItems, referenceError, referenceItems) ->
            new Known(
                benchmark,
                false,
                data ->
                    data.standardErrors(
                        benchmark, candidateError, candidateItems, referenceError, referenceItems)),
        BENCHMARK,
        error("candidateError").says("The standard error of the candidate's score."),
        asked("candidateItems", ItemNumbers.COUNT).says("How many items it is of."),
        error("referenceError").says("The standard error of the reference's score."),
        asked("referenceItems", ItemNumbers.COUNT).says("How many items it is of."));
    return kinds;
  }

  private static Known sameScores(
      String benchmark, Sample candidate, Sample reference, Optional<Clusters> clusters) {
    return new Known(
        benchmark,
        false,
        data -> {
          PairedSample sample = PairedSample.of(candidate, reference);
          SupportData.Builder unused =
              clusters
                  .map(labels -> data.sameItems(benchmark, sample, labels))
                  .orElseGet(() -> data.sameItems(benchmark, sample));
        });
  }

  private static <V> Field<Known, V> asked(String key, Codec<V> codec) {
    return required(
        key,
        codec,
        known -> {
          throw onlyRead(key);
        });
  }

  private static Field<Known, Sample> sample(String key) {
    return asked(key, Codec.asked(ItemNumbers.SCORES.schema(), ItemNumbers::sample));
  }

  private static Field<Known, Rational> error(String key) {
    return asked(
        key,
        Codec.asked(
            Values.QUANTITY.with("{\"minimum\":0}").schema(),
            node -> {
              if (ItemNumbers.nearest(node, "Standard error") < 0) {
                throw node.refused(
                    DocumentFault.NUMBER_OUT_OF_BOUNDS,
                    "Standard error must not be negative: " + node.quantity());
              }
              return node.quantity();
            }));
  }

  private static Clusters clusters(Node node) {
    Map<String, Integer> labels = new HashMap<>();
    return Clusters.of(
        node.items(Node::id).stream()
            .mapToInt(id -> labels.computeIfAbsent(id, label -> labels.size()))
            .toArray());
  }

  private static UnsupportedOperationException onlyRead(String key) {
    return new UnsupportedOperationException("Only read: " + key);
  }

  private static List<Shown> shown(ParitySupport support) {
    return support.benchmarks().entrySet().stream()
        .map(
            entry ->
                new Shown(
                    entry.getKey(),
                    entry.getValue(),
                    Optional.ofNullable(support.claims().get(entry.getKey()))))
        .toList();
  }
}
