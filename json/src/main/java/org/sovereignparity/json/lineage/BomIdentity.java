package org.sovereignparity.json.lineage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/** Which model a component of a bill of materials is, and whose. */
final class BomIdentity {
  private static final String HUB = "pkg:huggingface/";

  private final Bom bom;

  BomIdentity(Bom bom) {
    this.bom = bom;
  }

  /** {@return the model, if the component has a name} */
  Optional<Model> model(ForeignValue component) {
    Optional<String> id = hubId(component).or(() -> name(component));
    if (id.isEmpty()) {
      bom.issues().add(Code.NAME_MISSING, component, "Component must have a name");
      return Optional.empty();
    }
    return Optional.of(Model.builder().id(id.get()).organisation(organisation(component)).build());
  }

  /** {@return the owner and name that a package URL of Hugging Face holds} */
  private static Optional<String> hubId(ForeignValue component) {
    return component
        .get("purl")
        .scalar()
        .filter(purl -> purl.startsWith(HUB))
        .map(purl -> decoded(purl.substring(HUB.length()).replaceFirst("[@?#].*$", "")))
        .filter(id -> !id.isBlank() && isWellFormed(id));
  }

  /** Ends at a fault, which makes the text unfit. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isWellFormed(String id) {
    return id.indexOf('\uFFFD') < 0;
  }

  /** {@return the name, after the group unless it holds one itself} */
  private static Optional<String> name(ForeignValue component) {
    Optional<String> name = component.get("name").notBlank();
    Optional<String> group = component.get("group").notBlank();
    return name.map(
        text -> text.indexOf('/') >= 0 ? text : group.map(g -> g + "/" + text).orElse(text));
  }

  private Optional<Organisation> organisation(ForeignValue component) {
    boolean isSubject = component.pointer().equals(bom.subject().pointer());
    ForeignValue metadata = bom.root().get("metadata");
    Optional<String> maker =
        named(component.get("manufacturer"))
            .or(() -> isSubject ? named(metadata.get("manufacture")) : Optional.empty());
    if (maker.isPresent()) {
      return maker.map(Organisation::of);
    }
    ForeignValue supplier =
        !component.get("supplier").isPresent() && isSubject
            ? metadata.get("supplier")
            : component.get("supplier");
    Optional<String> name = named(supplier);
    name.ifPresent(
        text ->
            bom.issues()
                .add(
                    Code.SUPPLIER_AS_ORGANISATION,
                    supplier,
                    "Supplier may be a distributor: " + Issues.shown(text)));
    return name.map(Organisation::of);
  }

  private static Optional<String> named(ForeignValue organisation) {
    return organisation.get("name").notBlank();
  }
}
