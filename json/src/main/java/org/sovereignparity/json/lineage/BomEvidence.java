package org.sovereignparity.json.lineage;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;

/** What a bill of materials refers to, as evidence with address and digest. */
final class BomEvidence {
  /** Of the kinds of references, those that speak of where a component comes from. */
  static final ImmutableSet<String> OF_ORIGIN =
      ImmutableSet.of(
          "attestation",
          "certification-report",
          "distribution",
          "documentation",
          "evidence",
          "log",
          "model-card",
          "static-analysis-report",
          "vcs");

  /** Of the kinds of references, those that speak of terms. */
  static final ImmutableSet<String> OF_LICENCE = ImmutableSet.of("license");

  private final Bom bom;

  BomEvidence(Bom bom) {
    this.bom = bom;
  }

  /** {@return that the bill says so at this place} */
  Evidence place(ForeignValue at, String what) {
    return Evidence.builder()
        .kind(EvidenceKind.DOCUMENTATION)
        .method("CycloneDX " + bom.version() + ", " + what)
        .date(bom.on())
        .build();
  }

  /** {@return the references of a component that are of the given types} */
  ImmutableList<Evidence> references(ForeignValue component, ImmutableSet<String> types) {
    ImmutableList.Builder<Evidence> all = ImmutableList.builder();
    for (ForeignValue reference : bom.issues().items(component.get("externalReferences"))) {
      reference
          .get("type")
          .scalar()
          .filter(types::contains)
          .ifPresent(type -> all.add(reference(reference, type)));
    }
    return all.build();
  }

  private Evidence reference(ForeignValue reference, String type) {
    return Evidence.builder()
        .kind(type.equals("log") ? EvidenceKind.TRAINING_LOG : kind(type))
        .method("external reference, " + type)
        .address(bom.issues().address(reference.get("url")))
        .digest(digests(reference).stream().findFirst())
        .build();
  }

  private static EvidenceKind kind(String type) {
    return type.equals("vcs") || type.equals("distribution")
        ? EvidenceKind.CODE
        : EvidenceKind.DOCUMENTATION;
  }

  /** {@return the hashes of a component itself} */
  ImmutableList<Evidence> hashes(ForeignValue component) {
    return digests(component).stream()
        .map(
            digest ->
                Evidence.builder()
                    .kind(EvidenceKind.DOCUMENTATION)
                    .method("hash of the component")
                    .digest(digest)
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> digests(ForeignValue hashed) {
    ImmutableList.Builder<String> digests = ImmutableList.builder();
    for (ForeignValue hash : bom.issues().items(hashed.get("hashes"))) {
      Optional<String> algorithm = bom.issues().text(hash.get("alg"));
      Optional<String> content = bom.issues().text(hash.get("content"));
      if (algorithm.isPresent() && content.isPresent()) {
        digests.add(word(algorithm.get()) + ":" + content.get());
      }
    }
    return digests.build();
  }

  /** {@return the algorithm in small letters, such as {@code sha256} for {@code SHA-256}} */
  private static String word(String algorithm) {
    String word = Ascii.toLowerCase(algorithm);
    return word.startsWith("sha-") ? "sha" + word.substring("sha-".length()) : word;
  }

  void unknownReference(ForeignValue at, String ref) {
    bom.issues()
        .add(
            Code.UNKNOWN_REFERENCE,
            at,
            "Reference must be that of something listed: " + Issues.shown(ref));
  }
}
