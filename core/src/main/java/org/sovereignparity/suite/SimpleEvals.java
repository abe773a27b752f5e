package org.sovereignparity.suite;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/** The averages of OpenAI's simple-evals. */
public final class SimpleEvals {
  private static final Citation CITATION =
      Citation.of(
          SuiteSources.SIMPLE_EVALS, "multilingual_mmlu_benchmark_results.md", Confidence.REPORTED);

  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of(
          "Arabic",
          "Bengali",
          "Chinese (Simplified)",
          "French",
          "German",
          "Hindi",
          "Indonesian",
          "Italian",
          "Japanese",
          "Korean",
          "Portuguese (Brazil)",
          "Spanish",
          "Swahili",
          "Yoruba");

  private SimpleEvals() {}

  /** {@return the average of multilingual MMLU: the mean over 14 languages, each within 0..1} */
  public static Quantity multilingualMmlu() {
    ImmutableList.Builder<Quantity> parts = ImmutableList.builder();
    for (String language : LANGUAGES) {
      parts.add(
          Quantity.input(Label.of(language), language, Rational.ZERO, Optional.of(Rational.ONE)));
    }
    return Quantity.mean(
        Label.of("average", "Multilingual MMLU, average").citing(CITATION), parts.build());
  }
}
