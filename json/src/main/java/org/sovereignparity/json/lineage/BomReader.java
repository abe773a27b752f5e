package org.sovereignparity.json.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;

/** Reads the models of a CycloneDX bill of materials. */
final class BomReader {
  private static final int MAX_MODELS = 1_000;

  private BomReader() {}

  static LineageImport read(ForeignValue root, LocalDate readOn) {
    Issues issues = Issues.in(LineageFormat.CYCLONEDX);
    Bom bom = Bom.of(root, readOn, issues);
    ImmutableList<ForeignValue> components = bom.models();
    if (components.size() > MAX_MODELS) {
      throw root.refused(
          LineageFault.TOO_MANY_PARTS,
          "Models must be at most %s: %s".formatted(MAX_MODELS, components.size()));
    }
    if (components.isEmpty()) {
      issues.add(Code.NO_MODEL, root, "Component of type machine-learning-model must be listed");
    }
    ImmutableList<BomModel> models =
        components.stream()
            .flatMap(component -> BomModel.of(bom, component).stream())
            .collect(toImmutableList());
    models.forEach(model -> model.read(components.size() == 1));
    new BomDeclarations(bom).read(models);
    return new LineageImport(
        models.stream().map(BomModel::build).collect(toImmutableList()), issues.all());
  }
}
