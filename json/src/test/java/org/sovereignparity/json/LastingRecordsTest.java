package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.RecordPart;
import org.sovereignparity.json.record.Verification;

/**
 * Records of November 2026, in which each key and each code of a result of that time stands. They
 * are never written anew: whoever breaks one breaks the records that people keep.
 */
class LastingRecordsTest {
  private static final Path RECORDS = Path.of("src/test/resources/records");

  static List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(RECORDS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void verify_recordOfThen_isVerified(Path file) throws IOException {
    String json = Files.readString(file);
    DecisionRecord record = DecisionRecord.parse(json);
    assertThat(record.toJson()).isEqualTo(json.strip());
    assertThat(record.verify()).hasToString("verified");
    assertThat(record.withoutDocument().verify(record.document().orElseThrow()))
        .hasToString("verified");
    assertThat(OtherCanonicalJson.digest(Schemas.tree(json).get("core").toString()))
        .isEqualTo(record.hash());
  }

  @Test
  void records_ofThen_areOfEachKind() throws IOException {
    assertThat(records().stream().map(file -> file.getFileName().toString().split("-", 2)[0]))
        .contains("assessment", "round", "eligibility");
  }

  /** As a later version would write it, read by this one. */
  @Test
  void verify_keyThatIsNotKnownHere_isNamed() throws IOException {
    assertFirst(
        "/core/result/unheardOf: only in the first, \"1\"",
        core -> ((ObjectNode) core.get("result")).put("unheardOf", "1"));
  }

  @Test
  void verify_codeThatIsNotKnownHere_isNamed() throws IOException {
    assertFirst(
        "/core/result/flags/0: only in the first, \"UNHEARD_OF\"",
        core -> ((ArrayNode) core.at("/result/flags")).removeAll().add("UNHEARD_OF"));
  }

  /** What each version has known must be there, or a record could be shorn of what is unwelcome. */
  @Test
  void verify_keyOfTheFirstFormLeftOut_isNamed() throws IOException {
    assertFirst(
        "/core/result/benchmarks: only in the second, \"27\"",
        core -> ((ObjectNode) core.get("result")).remove("benchmarks"));
  }

  private static void assertFirst(String difference, Consumer<JsonNode> change) throws IOException {
    ObjectNode record =
        (ObjectNode) Schemas.tree(Files.readString(RECORDS.resolve("assessment-published.json")));
    change.accept(record.get("core"));
    record.put("hash", OtherCanonicalJson.digest(record.get("core").toString()));
    Verification verification = DecisionRecord.parse(record.toString()).verify();
    assertThat(verification.difference().orElseThrow()).hasToString(difference);
    assertThat(verification.part()).contains(RecordPart.RESULT);
  }
}
