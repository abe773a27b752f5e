package org.sovereignparity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.lineage.Lineage;

/**
 * Where seven models of Korea's sovereign-AI programme come from, as sources state it: the models
 * of 2026 whose independence was argued about, and those they are compared with.
 *
 * <p>Each lists its weights, its tokenizer, its architecture, its training data and its code, and
 * encoders where there are some; no source names a further part. Where no source tells how a part
 * came about, under which licence it is, or whether it is attributed, that is unknown.
 */
public final class Lineages {
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "hyperclova-x-seed-32b-think",
          "solar-open-100b",
          "a.x-k1",
          "k-exaone",
          "k-exaone-2.0",
          "solar-open-2",
          "motif-3");

  private Lineages() {}

  /** {@return the lineages, those of the first stage first} */
  public static ImmutableList<Lineage> all() {
    return FILES.stream().map(Lineages::read).collect(toImmutableList());
  }

  /**
   * {@return the lineage of a model}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Lineage of(String model) {
    return all().stream()
        .filter(lineage -> lineage.model().id().equals(model))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("Model must be one with a lineage: \"" + model + '"'));
  }

  private static Lineage read(String file) {
    try {
      return ParityJson.readLineage(
          Resources.toString(
              Resources.getResource(Lineages.class, "lineages/" + file + ".json"),
              StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
