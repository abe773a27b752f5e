package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Random lineage documents of the model {@code M}, in which much is not known.
 *
 * <p>Claims gather on few components and around one day, so that they agree, disagree and are
 * settled on the day itself; in many lineages most parts are in order, so that every verdict comes
 * about. The same {@link Random} gives the same documents.
 */
final class LineageDocuments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> LISTED = List.of("A", "B", "C");
  private static final List<String> NAMES = List.of("A", "B", "C", "not listed", "nor this");
  private static final List<String> LAWS =
      List.of("KR", "CN", "FR", "HR", "BG", "GB", "NO", "LI", "CH", "EU", "EEA");
  private static final List<String> STATES =
      List.of("open", "corroborated", "corroborated", "admitted", "refuted", "withdrawn");
  private static final List<String> RESTRICTIONS = PlainLicence.RESTRICTIONS;
  private static final List<String> FREE =
      List.of(
          "MIT",
          "mit+",
          "Apache-2.0 OR LicenseRef-a",
          "GPL-3.0-only WITH LLVM-exception",
          "CC-BY-4.0 AND (ISC or MIT)",
          "OpenMDW-1.0");
  private static final List<String> OTHERS =
      List.of(
          "LicenseRef-a",
          "LicenseRef-a AND MIT",
          "BUSL-1.1",
          "AAL",
          "AAL+",
          "APSL-1.0",
          "CC-BY-NC-4.0",
          "CC-BY-ND-4.0",
          "CC-BY-NC-ND-4.0 or LicenseRef-a",
          "MIT WITH a-thing",
          "AAL AND LicenseRef-a",
          "(AAL OR LicenseRef-a) AND (LicenseRef-b OR CC-BY-NC-4.0)",
          "AAL OR CC-BY-NC-4.0",
          "DocumentRef-d:LicenseRef-a OR ODbL-1.0 AND AAL");

  private final Random random;
  private final Draw draw;
  private final LocalDate day;

  /** So many parts of a hundred are in order. */
  private final int good;

  private LineageDocuments(Random random, LocalDate day) {
    this.random = random;
    this.draw = new Draw(random);
    this.day = day;
    this.good = draw.oneOf(30, 60, 85);
  }

  /** {@return the next lineage, whose claims are made and settled around that day} */
  static ObjectNode next(Random random, LocalDate day) {
    return new LineageDocuments(random, day).lineage();
  }

  private ObjectNode lineage() {
    ObjectNode lineage = JSON.objectNode().put("schema", "sovereign-parity/lineage/1");
    lineage.putArray("sources");
    lineage.put("model", "M").put("complete", draw.chance(85));
    if (draw.chance(30)) {
      lineage.put("effectiveLicences", draw.chance(70));
    }
    ArrayNode components = lineage.putArray("components");
    for (String id : draw.names(0, 3)) {
      components.add(component(id));
    }
    ArrayNode claims = lineage.putArray("claims");
    if (!components.isEmpty() && draw.chance(70)) {
      draw.names(1, 5).forEach(id -> claims.add(claim(id, claimed(components))));
    }
    ArrayNode models = lineage.putArray("upstreamModels");
    draw.someOf(LISTED, random.nextInt(4)).stream()
        .sorted()
        .forEach(name -> models.add(model(name)));
    return lineage;
  }

  /** Mostly the first, so that they meet. */
  private JsonNode claimed(ArrayNode components) {
    return components.get(draw.chance(80) ? 0 : random.nextInt(components.size()));
  }

  // ---- Components ------------------------------------------------------------------------------

  private ObjectNode component(String id) {
    String kind = draw.chance(45) ? "weights" : kind();
    ObjectNode component = JSON.objectNode().put("id", id).put("kind", kind);
    component.put("material", draw.oneOf("core", "core", "auxiliary"));
    component.put("derivation", derivation(kind));
    if (draw.chance(20)) {
      component.put("presence", draw.oneOf("present", "absent", "unknown", "unknown"));
    }
    if (draw.chance(Math.max(good, 50))) {
      component.set("upstream", upstream());
    }
    if (draw.chance(Math.max(good, 60))) {
      component.set("licence", licence());
    }
    if (draw.chance(Math.max(good, 60))) {
      component.put("attributed", draw.chance(Math.max(good, 60)));
    }
    return component;
  }

  private String kind() {
    return draw.oneOf(
        draw.chance(50) ? PlainEligibility.WEIGHT_BEARING : PlainEligibility.OTHER_KINDS);
  }

  private String derivation(String kind) {
    boolean bearsWeights = PlainEligibility.WEIGHT_BEARING.contains(kind);
    if (draw.chance(good)) {
      return bearsWeights ? "initialised-and-trained" : "own";
    }
    if (draw.chance(35)) {
      return "unknown";
    }
    return bearsWeights && draw.chance(25)
        ? "third-party-frozen"
        : draw.oneOf(bearsWeights ? PlainLineage.OF_WEIGHTS : PlainLineage.OF_OTHERS);
  }

  // ---- Upstream models -------------------------------------------------------------------------

  /** Listed models come from later ones, and from some that are not listed. */
  private ObjectNode model(String name) {
    ObjectNode model = named(name);
    if (draw.chance(Math.max(good, 70))) {
      model.set("licence", licence());
    }
    ArrayNode from = JSON.arrayNode();
    NAMES.stream().filter(other -> other.compareTo(name) > 0 && draw.chance(20)).forEach(from::add);
    if (!from.isEmpty()) {
      model.set("from", from);
    }
    return model;
  }

  /** {@return a model as a component has to name it: as it is listed} */
  private ObjectNode upstream() {
    return named(draw.oneOf(NAMES));
  }

  /** {@return a model as a claim names it, who may know less, or another thing, than the list} */
  private ObjectNode claimedUpstream() {
    ObjectNode upstream = upstream();
    if (draw.chance(30)) {
      upstream.remove(List.of("organisation", "jurisdiction"));
    } else if (draw.chance(10)) {
      upstream.put("organisation", "O").put("jurisdiction", draw.oneOf(LAWS));
    }
    return upstream;
  }

  /** What is told of a name is always the same, since a lineage may not tell two things of it. */
  private ObjectNode named(String name) {
    ObjectNode model = JSON.objectNode().put("name", name);
    int told = Math.floorMod(name.hashCode() + day.hashCode() + good, 100);
    if (told < 70) {
      model.put("organisation", "O " + name);
    }
    return told < 55 ? model.put("jurisdiction", LAWS.get(told % LAWS.size())) : model;
  }

  // ---- Licences --------------------------------------------------------------------------------

  private ObjectNode licence() {
    boolean isFree = draw.chance(Math.max(good, 50));
    ObjectNode licence = JSON.objectNode().put("expression", draw.oneOf(isFree ? FREE : OTHERS));
    if (draw.chance(30)) {
      restrictions(licence.putArray("restrictions"));
    } else if (draw.chance(10)) {
      licence.put("expression", "AAL OR (MIT AND LicenseRef-a)");
      ObjectNode each = licence.putObject("restrictions");
      for (String one : draw.someOf(List.of("aal", "MIT", "LicenseRef-A"), random.nextInt(4))) {
        restrictions(each.putArray(one));
      }
    }
    return licence;
  }

  private void restrictions(ArrayNode restrictions) {
    if (!draw.chance(good)) {
      draw.someOf(RESTRICTIONS, 1 + random.nextInt(2)).forEach(restrictions::add);
    }
  }

  // ---- Claims ----------------------------------------------------------------------------------

  private ObjectNode claim(String id, JsonNode component) {
    LocalDate on = day.plusDays(random.nextInt(4) - 2);
    ObjectNode claim = JSON.objectNode().put("id", id);
    claim.set("component", component.get("id"));
    claim.put("by", "R").put("on", on.toString());
    asserts(claim.putObject("asserts"), component.get("kind").textValue());
    ArrayNode history = JSON.arrayNode();
    for (int i = draw.oneOf(0, 0, 1, 1, 2); i > 0; i--) {
      on = on.plusDays(random.nextInt(2));
      history.addObject().put("on", on.toString()).put("state", draw.oneOf(STATES));
    }
    if (!history.isEmpty()) {
      claim.set("history", history);
    }
    return claim;
  }

  private void asserts(ObjectNode asserts, String kind) {
    if (draw.chance(45)) {
      asserts.put("derivation", derivation(kind));
    }
    if (draw.chance(30)) {
      asserts.put("attributed", draw.chance(50));
    }
    if (draw.chance(25)) {
      asserts.set("licence", licence());
    }
    if (draw.chance(25)) {
      asserts.set("upstream", claimedUpstream());
    }
  }
}
