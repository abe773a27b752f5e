package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportRefusal;
import org.sovereignparity.json.importer.IssueCode;
import org.sovereignparity.json.internal.oracle.OracleProtocol;
import org.sovereignparity.json.oracle.Oracle;

/** The bounds of the operation {@code import}, and what is said of it. */
class OracleImportTest {

  @Test
  void document_longerThanOtherTexts_isRead() {
    String blanks = " ".repeat(3 * OracleProtocol.LIMITS.textLength());
    JsonNode answer =
        Schemas.tree(Oracle.builtIn().answer(request("1", "benchmark,A\nx,1\n" + blanks)));
    assertThat(answer.get("status").textValue()).isEqualTo("decided");
  }

  @Test
  void name_tooLong_isRefused() {
    String name = "x".repeat(OracleProtocol.LIMITS.textLength() + 1);
    String request = request("1", "benchmark,A\nx,1\n").replace("\"t.csv\"", '"' + name + '"');
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request));
    assertThat(answer.get("code").textValue()).isEqualTo("NUMBER_OUT_OF_BOUNDS");
    assertThat(answer.get("at").textValue()).isEqualTo("/name");
  }

  @Test
  void document_thatHoldsTooMuch_isRefused() {
    String document = "benchmark,A\n" + "x,1\n".repeat(50_001);
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request("1", document)));
    assertThat(answer.get("code").textValue()).isEqualTo("DOCUMENT_TOO_LARGE");
    assertThat(answer.get("at").textValue()).isEqualTo("/document");
  }

  @Test
  void page_formatsAndCodes_areAllThere() throws IOException {
    String page =
        Files.readString(Path.of("docs/imports.md")) + Files.readString(Path.of("docs/boards.md"));
    for (ImportFormat format : ImportFormat.values()) {
      assertThat(page).contains("| `" + format + "` |");
    }
    for (IssueCode code : IssueCode.values()) {
      assertThat(page).contains("| `" + code + "` |");
    }
    for (ImportRefusal code : ImportRefusal.values()) {
      assertThat(page).contains("`" + code + "`");
    }
  }

  private static String request(String id, String document) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    return request
        .put("id", id)
        .put("op", "import")
        .put("format", "auto")
        .put("name", "t.csv")
        .put("document", document)
        .toString();
  }
}
