package org.sovereignparity.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What fuzzing starts from and what it has found, run without it; and for each reader some inputs
 * that it made and that end in different ways ({@code found-*}).
 */
class CorpusTest {
  @ParameterizedTest
  @EnumSource
  void corpus_isReadOrRefused(FuzzTarget target) throws IOException {
    int read = 0;
    int refused = 0;
    for (Path file : corpus(target)) {
      if (accepts(target, file)) {
        read++;
      } else {
        refused++;
      }
    }
    // Else the corpus would test nothing but refusals, or none.
    assertThat(read).as("read").isPositive();
    assertThat(refused).as("refused").isPositive();
  }

  private static boolean accepts(FuzzTarget target, Path file) throws IOException {
    try {
      return target.accepts(Files.readAllBytes(file));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /** {@return the inputs in the folder where the fuzz test of the reader looks for them} */
  private static List<Path> corpus(FuzzTarget target) throws IOException {
    String test = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, target.name());
    Path folder = folder(test + "Inputs/read");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Path folder(String name) {
    try {
      return Path.of(Resources.getResource(CorpusTest.class, name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
