package org.sovereignparity.json.lineage;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;

/**
 * Reads the claims that a bill of materials declares, with their evidence. Who assessed a claim is
 * kept as who checked its evidence; a claim stays open, however well it is attested.
 */
final class BomDeclarations {
  private final Bom bom;
  private final BomEvidence evidence;
  private final ForeignValue declarations;
  private final Map<String, ForeignValue> byRef = new HashMap<>();
  private final Map<String, Evidence.Verifier> verifiers = new HashMap<>();

  BomDeclarations(Bom bom) {
    this.bom = bom;
    this.evidence = new BomEvidence(bom);
    this.declarations = bom.root().get("declarations");
    for (ForeignValue item : bom.issues().items(declarations.get("evidence"))) {
      item.get("bom-ref").scalar().ifPresent(ref -> byRef.putIfAbsent(ref, item));
    }
    readVerifiers();
  }

  /** Where a claim has several assessors, a third party among them counts. */
  private void readVerifiers() {
    Map<String, Evidence.Verifier> assessors = new HashMap<>();
    for (ForeignValue assessor : bom.issues().items(declarations.get("assessors"))) {
      Optional<String> ref = assessor.get("bom-ref").scalar();
      Optional<Evidence.Verifier> side = side(assessor.get("thirdParty"));
      if (ref.isPresent() && side.isPresent()) {
        assessors.putIfAbsent(ref.get(), side.get());
      }
    }
    for (ForeignValue attestation : bom.issues().items(declarations.get("attestations"))) {
      ForeignValue at = attestation.get("assessor");
      Optional<String> ref = bom.issues().text(at);
      if (ref.isPresent() && !assessors.containsKey(ref.get())) {
        evidence.unknownReference(at, ref.get());
      }
      ref.map(assessors::get).ifPresent(side -> note(attestation, side));
    }
  }

  private Optional<Evidence.Verifier> side(ForeignValue thirdParty) {
    return bom.issues()
        .text(thirdParty)
        .map(word -> word.equals("true") ? Evidence.Verifier.THIRD_PARTY : Evidence.Verifier.OWN);
  }

  private void note(ForeignValue attestation, Evidence.Verifier side) {
    for (ForeignValue entry : bom.issues().items(attestation.get("map"))) {
      for (String key : ImmutableList.of("claims", "counterClaims")) {
        for (ForeignValue claim : bom.issues().items(entry.get(key))) {
          claim.scalar().ifPresent(ref -> verifiers.merge(ref, side, BomDeclarations::further));
        }
      }
    }
  }

  private static Evidence.Verifier further(Evidence.Verifier one, Evidence.Verifier other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  void read(List<BomModel> models) {
    for (ForeignValue claim : bom.issues().items(declarations.get("claims"))) {
      read(claim, models);
    }
  }

  private void read(ForeignValue claim, List<BomModel> models) {
    ForeignValue at = claim.get("target");
    Optional<String> target = bom.issues().text(at);
    boolean isFound = false;
    for (BomModel model : models) {
      Optional<String> component = target.flatMap(model::find);
      if (component.isPresent()) {
        isFound = true;
        read(claim, model.draft(), component.get());
      }
    }
    if (!isFound) {
      bom.issues()
          .add(
              Code.CLAIM_NOT_ABOUT_PART,
              at,
              "Claim must be about a model or a part of one: " + Issues.shown(target.orElse("")));
    }
  }

  private void read(ForeignValue claim, LineageDraft draft, String component) {
    ForeignValue at = claim.get("predicate");
    Optional<Assertion> asserts =
        bom.issues().text(at).flatMap(word -> assertion(word, draft.kind(component)));
    if (asserts.isEmpty()) {
      bom.issues()
          .add(
              Code.PREDICATE_NOT_READ,
              at,
              "Predicate must be a derivation that the part can have, attributed or not-attributed: "
                  + Issues.shown(at.scalar().orElse("")));
      return;
    }
    String ref = claim.get("bom-ref").scalar().filter(text -> !text.isEmpty()).orElse("bom-claim");
    Optional<Evidence.Verifier> verifier = Optional.ofNullable(verifiers.get(ref));
    draft.claim(
        claim,
        ref,
        component,
        asserts.get(),
        ImmutableList.<Evidence>builder()
            .addAll(evidence(claim.get("evidence"), verifier))
            .addAll(evidence.references(claim, BomEvidence.OF_ORIGIN))
            .build(),
        evidence(claim.get("counterEvidence"), verifier),
        bom.citation(claim));
  }

  private static Optional<Assertion> assertion(String word, ComponentKind kind) {
    if (word.equals("attributed") || word.equals("not-attributed")) {
      return Optional.of(Assertion.ofAttributed(word.equals("attributed")));
    }
    return Derivation.of(kind).stream()
        .filter(derivation -> derivation.toString().equals(word))
        .findFirst()
        .map(Assertion::of);
  }

  private ImmutableList<Evidence> evidence(
      ForeignValue refs, Optional<Evidence.Verifier> verifier) {
    ImmutableList.Builder<Evidence> all = ImmutableList.builder();
    for (ForeignValue at : bom.issues().items(refs)) {
      Optional<String> ref = bom.issues().text(at);
      Optional<ForeignValue> item = ref.map(byRef::get);
      if (item.isPresent()) {
        all.add(item(item.get(), verifier));
      } else if (ref.isPresent()) {
        evidence.unknownReference(at, ref.get());
      }
    }
    return all.build();
  }

  private Evidence item(ForeignValue item, Optional<Evidence.Verifier> verifier) {
    ImmutableList<ForeignValue> data = bom.issues().items(item.get("data"));
    return Evidence.builder()
        .kind(data.isEmpty() ? EvidenceKind.STATEMENT : EvidenceKind.DOCUMENTATION)
        .method(
            bom.issues()
                .text(item.get("description"))
                .or(() -> bom.issues().text(item.get("propertyName")))
                .orElse("declared evidence"))
        .verifier(verifier)
        .date(Bom.day(item.get("created"), bom.issues()))
        .address(
            data.stream()
                .map(entry -> entry.get("contents", "url"))
                .filter(ForeignValue::isPresent)
                .findFirst()
                .flatMap(bom.issues()::address))
        .build();
  }
}
