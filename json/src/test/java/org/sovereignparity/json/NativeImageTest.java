package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image is told to keep. */
class NativeImageTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void nativeImage_keepsEveryResource() throws IOException {
    Path config =
        RESOURCES.resolve(
            "META-INF/native-image/org.sovereignparity/sovereign-parity-json/resource-config.json");
    JsonNode includes =
        new ObjectMapper().readTree(config.toFile()).path("resources").path("includes");
    List<Pattern> patterns =
        Stream.iterate(0, i -> i < includes.size(), i -> i + 1)
            .map(i -> Pattern.compile(includes.get(i).path("pattern").asText()))
            .toList();
    assertThat(read())
        .hasSizeGreaterThan(30)
        .allMatch(name -> patterns.stream().anyMatch(kept -> kept.matcher(name).matches()));
  }

  /** {@return what is read by name, without {@code META-INF}, which a native image keeps itself} */
  private static List<String> read() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("org"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
