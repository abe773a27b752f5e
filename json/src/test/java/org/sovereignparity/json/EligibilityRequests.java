package org.sovereignparity.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random valid requests for the protocol's op {@code eligibility}.
 *
 * <p>Claims gather on few components and on few days, on, just before and just after the date asked
 * for, so that they agree, disagree and are settled on the day itself; most parts are in order, so
 * that every verdict comes about. Ids order differently by code point and by UTF-16 unit. The same
 * {@link Random} gives the same requests.
 */
final class EligibilityRequests {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 1);

  private static final List<String> IDS =
      List.of(
          "A",
          "a",
          " A",
          "A ",
          "language-weights",
          "vision/encoder",
          "x~y",
          "\u00e9",
          "e\u0301",
          "\ud55c\uad6d\uc5b4",
          "\uff21",
          "\ufffd",
          "\ud83d\ude00",
          "\ud83d\ude00\uff21",
          "\udbff\udffd",
          "\"quoted\"",
          "10",
          "9");
  private static final List<String> MATERIALS = List.of("core", "auxiliary");
  private static final List<String> STATES =
      List.of("open", "open", "corroborated", "refuted", "withdrawn", "admitted");
  private static final List<String> EXPRESSIONS =
      List.of(
          "Apache-2.0",
          "MIT",
          "LicenseRef-scancode-upstage-solar-2026-01-16",
          "DocumentRef-x:LicenseRef-y",
          "GPL-2.0+",
          "GPL-2.0-or-later WITH Classpath-exception-2.0",
          "(MIT OR Apache-2.0) AND BSD-3-Clause",
          "MIT AND (Apache-2.0 OR (ISC AND Not-On-The-List-1.0))");
  private static final List<String> RESTRICTIONS =
      List.of("non-commercial", "field-of-use", "user-cap", "revocable", "naming", "jurisdiction");

  private final Random random;
  private final Draw draw;
  private final List<String> components = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();

  private EligibilityRequests(Random random) {
    this.random = random;
    this.draw = new Draw(random);
  }

  /** {@return the next request} */
  static ObjectNode next(Random random) {
    return new EligibilityRequests(random).request();
  }

  /** {@return the lineage of a next request} */
  static ObjectNode lineage(Random random) {
    return new EligibilityRequests(random).lineage();
  }

  private ObjectNode request() {
    ObjectNode request = JSON.objectNode().put("id", draw.oneOf(IDS)).put("op", "eligibility");
    request.put("criteria", "korea-independence-2026");
    if (draw.chance(80)) {
      request.put("reading", draw.oneOf(PlainEligibility.READINGS));
    }
    if (draw.chance(70)) {
      request.put("asOf", MIDDLE.plusDays(random.nextInt(3) - 1).toString());
    }
    request.set("lineage", lineage());
    return draw.shuffled(request);
  }

  private ObjectNode lineage() {
    ObjectNode lineage =
        JSON.objectNode().put("model", draw.oneOf(IDS)).put("organisation", draw.oneOf(IDS));
    if (draw.chance(50)) {
      lineage.put("complete", draw.chance(70));
    }
    int count = random.nextInt(7);
    components.addAll(draw.someOf(IDS, count));
    ArrayNode list = lineage.putArray("components");
    // With many good parts, one bad one decides; with any parts, all reasons come together.
    int good = draw.oneOf(List.of(0, 60, 90));
    for (int i = 0; i < count; i++) {
      list.add(component(i, good));
    }
    if (draw.chance(80)) {
      claims(lineage.putArray("claims"), list);
    }
    return draw.shuffled(lineage);
  }

  private ObjectNode component(int i, int good) {
    String kind = kind(i);
    kinds.add(kind);
    ObjectNode component = JSON.objectNode().put("id", components.get(i)).put("kind", kind);
    component.put("material", draw.oneOf(MATERIALS)).put("derivation", derivation(kind, good));
    if (draw.chance(60)) {
      component.set("upstream", upstream());
    }
    if (draw.chance(Math.max(good, 60))) {
      component.set("licence", licence(good));
    }
    if (draw.chance(Math.max(good, 60))) {
      component.put("attributed", draw.chance(Math.max(good, 50)));
    }
    return draw.shuffled(component);
  }

  private String kind(int i) {
    if (i == 0 && draw.chance(70)) {
      return "weights";
    }
    return draw.oneOf(
        draw.chance(50) ? PlainEligibility.WEIGHT_BEARING : PlainEligibility.OTHER_KINDS);
  }

  private String derivation(String kind, int good) {
    boolean bearsWeights = PlainEligibility.WEIGHT_BEARING.contains(kind);
    if (draw.chance(good)) {
      return bearsWeights
          ? draw.oneOf(List.of("initialised-and-trained", "own-earlier-weights"))
          : "own";
    }
    if (draw.chance(25)) {
      return "unknown";
    }
    if (bearsWeights && draw.chance(30)) {
      return "third-party-frozen";
    }
    return draw.oneOf(
        bearsWeights
            ? PlainEligibility.DERIVATIONS_OF_WEIGHTS
            : PlainEligibility.DERIVATIONS_OF_OTHERS);
  }

  private ObjectNode upstream() {
    ObjectNode upstream = JSON.objectNode().put("name", draw.oneOf(IDS));
    if (draw.chance(70)) {
      upstream.put("organisation", draw.oneOf(IDS));
      if (draw.chance(70)) {
        upstream.put("jurisdiction", draw.oneOf(List.of("CN", "US", "KR", "EU")));
      }
    }
    return draw.shuffled(upstream);
  }

  private ObjectNode licence(int good) {
    ObjectNode licence = JSON.objectNode().put("expression", draw.oneOf(EXPRESSIONS));
    ArrayNode restrictions = licence.putArray("restrictions");
    if (!draw.chance(Math.max(good, 50))) {
      draw.someOf(RESTRICTIONS, 1 + random.nextInt(3)).forEach(restrictions::add);
    } else if (draw.chance(40)) {
      restrictions.add("naming");
    }
    return draw.shuffled(licence);
  }

  private void claims(ArrayNode claims, ArrayNode list) {
    List<String> ids = draw.someOf(IDS, random.nextInt(6));
    int targets = list.isEmpty() ? 0 : 1 + random.nextInt(Math.min(2, list.size()));
    for (String id : targets == 0 ? List.<String>of() : ids) {
      int target = random.nextInt(targets);
      claims.add(claim(id, list.get(target).get("id").textValue(), kinds.get(target)));
    }
  }

  private ObjectNode claim(String id, String component, String kind) {
    LocalDate on = MIDDLE.plusDays(random.nextInt(5) - 3);
    LocalDate stateOn = on.plusDays(random.nextInt(4));
    ObjectNode claim = JSON.objectNode().put("id", id).put("component", component);
    claim.put("by", draw.oneOf(IDS)).put("on", on.toString());
    ObjectNode asserts = claim.putObject("asserts");
    int which = random.nextInt(4);
    if (which < 3) {
      asserts.put("derivation", derivation(kind, 20));
    }
    if (which > 1) {
      asserts.put("attributed", draw.chance(50));
    }
    claim.put("state", draw.oneOf(STATES)).put("stateOn", stateOn.toString());
    return draw.shuffled(claim);
  }
}
