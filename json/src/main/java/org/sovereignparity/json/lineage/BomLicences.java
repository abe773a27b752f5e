package org.sovereignparity.json.lineage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Evidence;

/** Reads the licences of a component of a bill of materials, each as a claim of its own. */
final class BomLicences {
  private static final String OBSERVED = "observed";

  private final Bom bom;
  private final BomEvidence evidence;
  private final LineageDraft draft;

  BomLicences(Bom bom, BomEvidence evidence, LineageDraft draft) {
    this.bom = bom;
    this.evidence = evidence;
    this.draft = draft;
  }

  void read(ForeignValue component, String id) {
    ImmutableList<ForeignValue> stated = bom.issues().items(component.get("licenses"));
    ImmutableList<ForeignValue> observed =
        bom.issues().items(component.get("evidence", "licenses"));
    if (stated.isEmpty() && observed.isEmpty() && draft.kind(id).bearsWeights()) {
      bom.issues().add(Code.LICENCE_NOT_STATED, component.get("licenses"), "Licence is not stated");
    }
    if (stated.size() > 1) {
      bom.issues()
          .add(
              Code.SEVERAL_LICENCES,
              component.get("licenses"),
              "Licences must be joined in one expression");
    }
    stated.forEach(choice -> read(component, id, choice, acknowledgement(choice)));
    observed.forEach(choice -> read(component, id, choice, OBSERVED));
  }

  private String acknowledgement(ForeignValue choice) {
    return bom.issues()
        .text(choice.get("acknowledgement"))
        .or(() -> bom.issues().text(choice.get("license", "acknowledgement")))
        .filter(word -> word.equals("declared") || word.equals("concluded"))
        .orElse("stated");
  }

  private void read(ForeignValue component, String id, ForeignValue choice, String how) {
    Optional<Licence> licence =
        choice.get("expression").isPresent()
            ? expression(choice.get("expression"))
            : licence(choice.get("license"));
    licence.ifPresent(
        read ->
            draft.claim(
                choice,
                "bom-licence-" + how,
                id,
                Assertion.builder().licence(read).build(),
                evidence(component, choice, how),
                ImmutableList.of(),
                bom.citation(choice)));
  }

  private ImmutableList<Evidence> evidence(
      ForeignValue component, ForeignValue choice, String how) {
    ImmutableList.Builder<Evidence> all = ImmutableList.builder();
    all.add(evidence.place(choice, "licence " + how));
    bom.issues()
        .address(choice.get("license", "url"))
        .ifPresent(
            url -> all.add(CardReader.documentation("text of the licence", Optional.of(url))));
    return all.addAll(evidence.references(component, BomEvidence.OF_LICENCE)).build();
  }

  private Optional<Licence> licence(ForeignValue at) {
    if (at.get("id").isPresent()) {
      return expression(at.get("id"));
    }
    Optional<String> name = bom.issues().text(at.get("name"));
    if (name.isEmpty()) {
      bom.issues().add(Code.BAD_LICENCE, at, "Licence must have an id, a name or an expression");
      return Optional.empty();
    }
    Optional<Licence> licence = LicenceName.reference(name.get());
    if (licence.isPresent()) {
      bom.issues()
          .add(
              Code.LICENCE_BY_NAME,
              at.get("name"),
              "Name is kept as a reference: " + Issues.shown(name.get()));
      return licence;
    }
    return bad(at.get("name"), name.get());
  }

  private Optional<Licence> expression(ForeignValue at) {
    Optional<String> text = bom.issues().text(at);
    Optional<Licence> licence = text.flatMap(LicenceName::expression);
    return text.isPresent() && licence.isEmpty() ? bad(at, text.get()) : licence;
  }

  private Optional<Licence> bad(ForeignValue at, String text) {
    bom.issues()
        .add(Code.BAD_LICENCE, at, "Licence must be in the form of SPDX: " + Issues.shown(text));
    return Optional.empty();
  }
}
