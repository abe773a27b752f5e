package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of the schemas are what the codecs declare; {@code -Dschema.rewrite=true} rewrites them
 * where a change is wanted.
 */
class SchemaFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/sovereignparity/json/schema");

  static Set<String> names() {
    return PublishedSchemas.files().keySet();
  }

  @BeforeAll
  static void rewrite() throws IOException {
    if (Boolean.getBoolean("schema.rewrite")) {
      for (var file : PublishedSchemas.files().entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void file_ofASchema_isAsTheCodecsDeclareIt(String name) throws IOException {
    assertThat(Files.readString(FOLDER.resolve(name), UTF_8))
        .isEqualTo(PublishedSchemas.files().get(name));
  }

  @Test
  void folder_hasNoOtherFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(names());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void references_ofAFile_areToTheFileWithTheDefinitions(String name) {
    String definitions = "definitions.schema.json";
    String base = name.equals(definitions) ? "" : definitions;
    assertThat(Schemas.tree(PublishedSchemas.files().get(name)).findValuesAsText("$ref"))
        .allMatch(ref -> ref.startsWith(base + "#/$defs/"));
  }

  /** Every definition is referred to by one of the files, and every reference is to one. */
  @Test
  void definitions_areThoseThatAreReferredTo() {
    Set<String> referred = new TreeSet<>();
    for (String file : PublishedSchemas.files().values()) {
      Schemas.tree(file).findValuesAsText("$ref").stream()
          .map(ref -> ref.replaceFirst("^.*#/[$]defs/", ""))
          .forEach(referred::add);
    }
    Set<String> defined = new TreeSet<>();
    Schemas.tree(PublishedSchemas.files().get("definitions.schema.json"))
        .get("$defs")
        .fieldNames()
        .forEachRemaining(defined::add);
    assertThat(referred).isEqualTo(defined);
  }
}
