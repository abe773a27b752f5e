package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.json.record.Verification;

/**
 * Whatever is changed in a record or its inputs is found, and nothing is found where nothing is.
 */
class DecisionRecordProperties {
  private static final Tool TOOL = Tool.of("t", "1");
  private static final Instant AT = Instant.parse("2026-08-20T09:00:00Z");

  /** A decision and its document. */
  private record Case(DecisionRecord record, String document) {}

  private static Case random(Random random) {
    int kind = random.nextInt(3);
    if (kind == 0) {
      var assessment = RandomDocuments.assessment(random);
      return new Case(DecisionRecord.of(assessment, TOOL, AT), ParityJson.write(assessment));
    }
    if (kind == 1) {
      var decision = RandomEligibility.decision(random);
      return new Case(DecisionRecord.of(decision, TOOL, AT), ParityJson.write(decision));
    }
    var round = RandomRounds.round(random);
    return new Case(DecisionRecord.of(round, TOOL, AT), ParityJson.write(round));
  }

  @Property(tries = 30)
  void records_writtenAndRead_areTheSameValidAndVerified(@ForAll long seed) {
    Case decided = random(new Random(seed));
    String json = decided.record().toJson();
    DecisionRecord read = DecisionRecord.parse(json);
    assertThat(read).isEqualTo(decided.record());
    assertThat(read.toJson()).isEqualTo(json).isEqualTo(OtherCanonicalJson.of(json));
    assertThat(Schemas.faults("decision-record", json)).isEmpty();
    assertThat(read.verify(decided.document()).isVerified()).isTrue();
    assertThat(read.verify().isVerified()).as("%s", read.verify()).isTrue();
    assertThat(read.withoutDocument().verify(decided.document()).isVerified()).isTrue();
    assertThat(DecisionRecord.diff(read, decided.record().withoutDocument())).isEmpty();
  }

  @Property(tries = 30)
  void verify_keysOfTheDocumentInAnyOrder_isVerified(@ForAll long seed) {
    Random random = new Random(seed);
    Case decided = random(random);
    ObjectNode document = (ObjectNode) Schemas.tree(decided.document());
    document.remove("result");
    String shuffled = new Draw(random).shuffledThroughout(document).toString();
    for (DecisionRecord record : List.of(decided.record(), decided.record().withoutDocument())) {
      Verification verification = record.verify(shuffled);
      assertThat(verification.isVerified()).as("%s: %s", verification, shuffled).isTrue();
    }
  }

  /** Of two changes the same is named, whatever the order of the keys. */
  @Property(tries = 30)
  void verify_twoLeavesChanged_namesTheSameFirstInAnyOrder(@ForAll long seed) {
    Random random = new Random(seed);
    Case decided = random(random);
    JsonNode record = Schemas.tree(decided.record().toJson());
    JsonPointer unused = change(record.get("document"), random);
    unused = change(record.get("document"), random);
    assumeThat(record.at("/document/schema"))
        .isEqualTo(Schemas.tree(decided.document()).get("schema"));
    Draw draw = new Draw(random);
    String shuffled = draw.shuffledThroughout(record).toString();
    ObjectNode document = (ObjectNode) Schemas.tree(decided.document());
    document.remove("result");
    assertThat(DecisionRecord.parse(shuffled).verify(draw.shuffledThroughout(document).toString()))
        .isEqualTo(DecisionRecord.parse(record.toString()).verify(document.toString()));
  }

  @Property(tries = 30)
  void hash_core_isThatOfTheOtherLibraryAndHasNoNumbers(@ForAll long seed) {
    Case decided = random(new Random(seed));
    JsonNode core = Schemas.tree(decided.record().toJson()).get("core");
    assertThat(decided.record().hash()).isEqualTo(OtherCanonicalJson.digest(core.toString()));
    assertThat(decided.record().core()).isEqualTo(OtherCanonicalJson.of(core.toString()));
    JsonNode document = Schemas.tree(decided.document());
    for (String part : List.of("rules", "inputs")) {
      core.get(part)
          .properties()
          .forEach(
              digest ->
                  assertThat(digest.getValue().textValue())
                      .isEqualTo(
                          OtherCanonicalJson.digest(document.get(digest.getKey()).toString())));
    }
    assertThat(leaves(core)).allMatch(leaf -> !core.at(leaf).isNumber());
    // Every member of the document is a rule, an input, the result or its schema.
    assertThat(core.get("rules").size() + core.get("inputs").size() + 2).isEqualTo(document.size());
  }

  @Property(tries = 30)
  void verify_anyLeafOfTheCoreChanged_isNamed(@ForAll long seed) {
    Random random = new Random(seed);
    Case decided = random(random);
    JsonNode record = Schemas.tree(decided.record().toJson());
    JsonPointer leaf = change(record.get("core"), random);
    assertNamed("/core" + leaf, record, decided.document(), random);
  }

  @Property(tries = 20)
  void verify_anyDigitOfTheHashChanged_isNamed(@ForAll long seed) {
    Random random = new Random(seed);
    Case decided = random(random);
    ObjectNode record = (ObjectNode) Schemas.tree(decided.record().toJson());
    record.put("hash", changedText(record.get("hash").textValue(), random));
    assertNamed("/hash", record, decided.document(), random);
  }

  @Property(tries = 30)
  void verify_anyLeafOfTheRecordsDocumentChanged_isNamed(@ForAll long seed) {
    Random random = new Random(seed);
    Case decided = random(random);
    JsonNode record = Schemas.tree(decided.record().toJson());
    JsonPointer leaf = change(record.get("document"), random);
    if (leaf.toString().equals("/schema")) {
      Refused.with(
          DocumentFault.UNKNOWN_WORD,
          "/document/schema",
          () -> DecisionRecord.parse(record.toString()));
    } else {
      assertNamed("/document" + leaf, record, decided.document(), random);
      DecisionRecord changed = DecisionRecord.parse(record.toString());
      assertThat(isRefutedOrRefused(() -> changed.verify())).isTrue();
      assertThat(DecisionRecord.diff(decided.record(), changed))
          .extracting(Difference::at)
          .containsExactly("/document" + leaf);
    }
  }

  @Property(tries = 30)
  void verify_anyLeafOfTheInputsChanged_isNamed(@ForAll long seed) {
    Random random = new Random(seed);
    Case decided = random(random);
    JsonNode document = Schemas.tree(decided.document());
    JsonPointer leaf = change(document, random);
    String changed = document.toString();
    String member = leaf.getMatchingProperty();
    String place =
        switch (member) {
          case "schema" -> "/core/kind";
          case "result" -> "/core" + leaf;
          default -> "/document" + leaf;
        };
    assertThat(at(decided.record(), changed)).isEqualTo(place);
    if (!member.equals("result")) {
      assertThat(
              isRefusedOrAt(
                  decided.record().withoutDocument(),
                  changed,
                  List.of("/core/kind", "/core/rules/" + member, "/core/inputs/" + member)))
          .isTrue();
    }
  }

  private static void assertNamed(String at, JsonNode record, String document, Random random) {
    DecisionRecord read;
    try {
      read = DecisionRecord.parse(record.toString());
    } catch (InvalidDocumentException e) {
      // Another kind, or a word or a date that is none.
      assertThat(e.at()).as(e.getMessage()).startsWith(e.at().isEmpty() ? "" : at.substring(0, 5));
      return;
    }
    assertThat(at(read, document)).isEqualTo(at);
    if (random.nextBoolean() && at.startsWith("/core")) {
      // Whoever forges the hash as well is found all the same.
      ObjectNode forged = ((ObjectNode) record).put("hash", OtherCanonicalJson.digest(read.core()));
      assertThat(at(DecisionRecord.parse(forged.toString()), document)).isEqualTo(at);
    }
  }

  private static String at(DecisionRecord record, String document) {
    Verification verification = record.verify(document);
    assertThat(verification.isVerified()).isEqualTo(verification.part().isEmpty());
    return verification.difference().orElseThrow().at();
  }

  private static boolean isRefusedOrAt(DecisionRecord record, String document, List<String> at) {
    try {
      return at.contains(at(record, document));
    } catch (InvalidDocumentException e) {
      return true;
    }
  }

  private static boolean isRefutedOrRefused(Supplier<Verification> verifying) {
    try {
      return !verifying.get().isVerified();
    } catch (InvalidDocumentException e) {
      return true;
    }
  }

  @Property(tries = 30)
  void diff_twoDecisions_isEmptyOnlyIfTheyAreTheSame(@ForAll long seed, @ForAll long other) {
    DecisionRecord left = random(new Random(seed)).record();
    DecisionRecord right = random(new Random(other)).record();
    assertThat(DecisionRecord.diff(left, right).isEmpty()).isEqualTo(left.equals(right));
    assertThat(DecisionRecord.diff(left, left)).isEmpty();
    assertThat(ParityJson.diff(left.toJson(), right.toJson()).isEmpty())
        .isEqualTo(left.equals(right));
  }

  @Property(tries = 30)
  void records_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    JsonNode mutated = Mutations.mutated(Schemas.tree(random(random).record().toJson()), random);
    boolean refused = Refused.is(() -> DecisionRecord.parse(mutated.toString()));
    if (!Schemas.faults("decision-record", mutated).isEmpty()) {
      assertThat(refused).as("%s", mutated).isTrue();
    }
    if (!refused) {
      DecisionRecord read = DecisionRecord.parse(mutated.toString());
      assertThat(DecisionRecord.parse(read.toJson())).isEqualTo(read);
      boolean unused = Refused.is(() -> mutated.has("document") ? read.verify() : read);
    }
  }

  @Property(tries = 30)
  void records_cutOrSpoilt_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    Case decided = random(random);
    String spoilt = Mutations.spoilt(decided.record().toJson(), random);
    boolean unused = Refused.is(() -> DecisionRecord.parse(spoilt).verify(decided.document()));
    boolean alsoUnused =
        Refused.is(
            () ->
                decided
                    .record()
                    .withoutDocument()
                    .verify(Mutations.spoilt(decided.document(), random)));
  }

  @Property(tries = 30)
  void readers_anyText_areReadOrRefused(@ForAll String text) {
    assertThat(Refused.is(() -> DecisionRecord.parse(text))).isTrue();
    boolean unused = Refused.is(() -> ParityJson.diff(text, "{}"));
  }

  private static List<JsonPointer> leaves(JsonNode node) {
    List<JsonPointer> leaves = new ArrayList<>();
    collect(JsonPointer.empty(), node, leaves);
    return leaves;
  }

  private static void collect(JsonPointer at, JsonNode node, List<JsonPointer> leaves) {
    if (node.isValueNode()) {
      leaves.add(at);
    } else if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(at.appendProperty(field.getKey()), field.getValue(), leaves));
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(at.appendIndex(i), node.get(i), leaves);
      }
    }
  }

  /** Changes one leaf into another value of its type, and tells which. */
  private static JsonPointer change(JsonNode root, Random random) {
    List<JsonPointer> leaves = leaves(root);
    JsonPointer leaf = leaves.get(random.nextInt(leaves.size()));
    JsonNode parent = root.at(leaf.head());
    JsonNode changed = changed(root.at(leaf), random);
    if (parent instanceof ObjectNode object) {
      object.set(leaf.last().getMatchingProperty(), changed);
    } else {
      ((ArrayNode) parent).set(leaf.last().getMatchingIndex(), changed);
    }
    return leaf;
  }

  private static JsonNode changed(JsonNode leaf, Random random) {
    var json = Schemas.MAPPER.getNodeFactory();
    if (leaf.isBoolean()) {
      return json.booleanNode(!leaf.booleanValue());
    }
    if (leaf.isNumber()) {
      return json.numberNode(leaf.intValue() + 1);
    }
    return leaf.isNull()
        ? json.textNode("1")
        : json.textNode(
            switch (leaf.textValue()) {
              case "MET" -> "NOT_MET";
              case "NOT_MET" -> "UNDETERMINED";
              case "UNDETERMINED" -> "MET";
              default -> changedText(leaf.textValue(), random);
            });
  }

  /** Changes one digit; adds one where there is none. */
  private static String changedText(String text, Random random) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.add(i);
      }
    }
    if (digits.isEmpty()) {
      return text + "1";
    }
    int at = digits.get(random.nextInt(digits.size()));
    char digit = (char) ('0' + (text.charAt(at) - '0' + 1) % 10);
    return text.substring(0, at) + digit + text.substring(at + 1);
  }
}
