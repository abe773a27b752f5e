package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The inputs that the fuzz tests start from or found. */
final class FuzzInputs {
  private static final Path FOLDER = Path.of("src/test/resources/org/sovereignparity/json/fuzz");

  private FuzzInputs() {}

  /**
   * {@return the inputs of a reader as text, by the names of their files}
   *
   * @param reader its name in CamelCase, such as {@code LmEval}
   */
  static ImmutableSortedMap<String, String> of(String reader) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(reader + "Inputs/read"))) {
      return files.collect(
          ImmutableSortedMap.toImmutableSortedMap(
              Comparator.naturalOrder(), file -> file.getFileName().toString(), FuzzInputs::text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
