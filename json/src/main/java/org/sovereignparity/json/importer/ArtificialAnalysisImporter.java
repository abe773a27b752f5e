package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;

/**
 * Reads what the API of Artificial Analysis answers for language models: {@code data} with a model
 * each, whose {@code evaluations} have a score by the name of each benchmark.
 *
 * <p>Its indices, such as {@code artificial_analysis_intelligence_index}, are made of other
 * evaluations and are in points of 100, where the others are fractions of 1. Null stands for what
 * was not evaluated, or is not told at the tier of the caller.
 *
 * <p>Source: https://artificialanalysis.ai/documentation and
 * https://artificialanalysis.ai/data-api/docs.
 */
final class ArtificialAnalysisImporter implements Importer {
  private static final String EVALUATIONS = "evaluations";
  private static final String INDEX_START = "artificial_analysis_";
  private static final String INDEX_END = "_index";

  @Override
  public boolean recognises(ImportInput input) {
    return input.json().filter(ArtificialAnalysisImporter::isAnswer).isPresent();
  }

  private static boolean isAnswer(ForeignValue root) {
    return models(root).stream()
        .anyMatch(
            model -> model.get(EVALUATIONS).isObject() && model.get("model_creator").isObject());
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(root -> root.isArray() || root.get("data").isArray()).isPresent();
  }

  /** The models, which are often kept without the rest of the answer. */
  private static ImmutableList<ForeignValue> models(ForeignValue root) {
    return root.isArray() ? root.items() : root.get("data").items();
  }

  @Override
  public String partOf(String at) {
    int end = at.indexOf('/' + EVALUATIONS + '/');
    return end < 0 ? "" : at.substring(0, end);
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    ForeignValue root = input.json().orElseThrow();
    Optional<ForeignValue> version =
        Optional.of(root.get("intelligence_index_version")).filter(ForeignValue::isPresent);
    Settings ofIndices = Settings.none(findings);
    version.ifPresent(value -> ofIndices.put(Settings.TASK_VERSION, value));
    for (ForeignValue model : models(root)) {
      if (model.isObject()) {
        read(model, ofIndices, findings);
      } else {
        findings.wrongType(model, "Model must be an object");
      }
    }
  }

  private static void read(ForeignValue model, Settings ofIndices, Findings findings) {
    ForeignValue evaluations = findings.object(model.get(EVALUATIONS));
    Optional<String> name = name(model, findings);
    for (ForeignValue entry : evaluations.entries()) {
      Optional<String> benchmark = findings.name(entry.key(), entry.pointer());
      Optional<WrittenNumber> value = entry.isNull() ? Optional.empty() : findings.number(entry);
      if (name.isPresent() && benchmark.isPresent() && value.isPresent()) {
        boolean isIndex = isIndex(entry.key());
        findings.take(
            new ImportedScore.Builder()
                .model(name)
                .benchmark(benchmark.get())
                .value(value.get())
                .protocol(isIndex ? ofIndices.protocol() : Optional.empty())
                .at(entry.pointer())
                .build(),
            isIndex);
      }
    }
  }

  /** The slug, which changes more rarely than the name. */
  private static Optional<String> name(ForeignValue model, Findings findings) {
    ForeignValue slug = model.get("slug");
    ForeignValue named = slug.isPresent() ? slug : model.get("name");
    if (!named.isPresent() && model.get(EVALUATIONS).isPresent()) {
      findings.missing(model, "slug");
    }
    return findings.name(named);
  }

  private static boolean isIndex(String evaluation) {
    return evaluation.startsWith(INDEX_START) && evaluation.endsWith(INDEX_END);
  }
}
