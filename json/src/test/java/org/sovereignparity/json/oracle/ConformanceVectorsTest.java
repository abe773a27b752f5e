package org.sovereignparity.json.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.Schemas;

/**
 * The vectors and their manifest; -Dgolden.rewrite=true writes the manifest of the files that are
 * there.
 */
class ConformanceVectorsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/sovereignparity/json/vectors");

  static List<String> files() {
    return ConformanceVectors.files();
  }

  @Test
  void manifest_isThatOfTheFiles() throws IOException {
    Path file = FOLDER.resolve("manifest.json");
    String manifest = manifest().toPrettyString() + '\n';
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, manifest);
    }
    assertThat(Files.readString(file)).isEqualTo(manifest);
  }

  @Test
  void manifest_published_isValid() {
    assertThat(Schemas.faults("conformance-manifest", ConformanceVectors.manifest())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void lines_published_areValid(String file) {
    assertThat(ConformanceVectors.text(file)).endsWith("}\n").doesNotContain("\r", "\n\n");
    for (String line : ConformanceVectors.lines(file)) {
      assertThat(Schemas.faults("conformance-vectors", line)).as(line).isEmpty();
    }
  }

  /** What is sent is what the line holds, digit by digit. */
  @ParameterizedTest
  @MethodSource("files")
  void cases_published_areThoseOfTheLines(String file) {
    List<String> lines = ConformanceVectors.lines(file);
    List<ConformanceCase> cases = ConformanceVectors.cases(file);
    assertThat(cases).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = Schemas.tree(lines.get(i));
      if (line.has("request")) {
        assertThat(Schemas.tree(cases.get(i).request())).isEqualTo(line.get("request"));
        assertThat(cases.get(i).id()).isEqualTo(line.at("/request/id").textValue());
      } else {
        assertThat(cases.get(i).request()).isEqualTo(line.get("line").textValue());
        assertThat(cases.get(i).id()).isEqualTo(line.get("id").textValue());
      }
      assertThat(Schemas.tree(cases.get(i).answer())).isEqualTo(line.get("answer"));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void answers_ofTheLibrary_areThoseExpected(String file) {
    for (ConformanceCase one : ConformanceVectors.cases(file)) {
      assertThat(one.differences(Oracle.builtIn().answer(one.request()))).as(one.id()).isEmpty();
    }
  }

  /** An answer that comes too early is then known as that. */
  @Test
  void ids_ofAllFiles_areDistinct() {
    Set<String> ids = new HashSet<>();
    for (String file : files()) {
      for (ConformanceCase one : ConformanceVectors.cases(file)) {
        assertThat(ids.add(one.id())).as(one.id()).isTrue();
      }
    }
  }

  @Test
  void file_unknown_isRefused() {
    assertThatThrownBy(() -> assertThat(ConformanceVectors.lines("manifest.json")).isNull())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("File must be one of " + files() + ": \"manifest.json\"");
  }

  private static ObjectNode manifest() throws IOException {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("schema", "sovereign-parity/conformance-manifest/1");
    manifest.put("protocol", ConformanceVectors.PROTOCOL);
    ArrayNode files = manifest.putArray("files");
    for (Path path : vectorFiles()) {
      files
          .addObject()
          .put("name", path.getFileName().toString())
          .put("count", Files.readString(path).lines().count())
          .put("sha256", Hashing.sha256().hashBytes(Files.readAllBytes(path)).toString())
          .put("schema", "urn:sovereign-parity:schema:conformance-vectors:1");
    }
    ObjectNode comparison = manifest.putObject("comparison");
    AnswerComparison.IGNORED.forEach(comparison.putArray("ignored")::add);
    AnswerComparison.UNORDERED.forEach(comparison.putArray("unordered")::add);
    AnswerComparison.INEXACT.forEach(comparison.putArray("inexact")::add);
    comparison.put("tolerance", AnswerComparison.TOLERANCE.toString());
    return manifest;
  }

  private static List<Path> vectorFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
