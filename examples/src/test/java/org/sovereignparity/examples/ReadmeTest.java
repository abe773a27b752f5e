package org.sovereignparity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README is cut from a program that is compiled. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path SOURCES = Path.of("src/main/java/org/sovereignparity/examples");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CUT =
      Pattern.compile("// readme: start\n(.*?) *// readme: end", Pattern.DOTALL);

  @Test
  void javaBlocks_areCutFromPrograms() throws IOException {
    assertThat(all(JAVA, README))
        .containsExactly(
            all(CUT, SOURCES.resolve("FirstAssessment.java")).get(0),
            all(CUT, SOURCES.resolve("FromResultFiles.java")).get(0),
            all(CUT, SOURCES.resolve("FirstRound.java")).get(0),
            all(CUT, SOURCES.resolve("FirstDecision.java")).get(0),
            all(CUT, SOURCES.resolve("FirstSupport.java")).get(0));
  }

  @Test
  void firstJavaBlock_startsByLine20() throws IOException {
    String readme = Files.readString(README);
    assertThat(readme.substring(0, readme.indexOf("```java")).lines().count())
        .isLessThanOrEqualTo(20);
  }

  private static List<String> all(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map(match -> match.group(1).stripTrailing().stripIndent())
        .toList();
  }
}
