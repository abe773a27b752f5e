package org.sovereignparity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README is cut from a program that is compiled. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/sovereignparity/examples/FirstAssessment.java");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CUT =
      Pattern.compile("// readme: start\n(.*?) *// readme: end", Pattern.DOTALL);

  @Test
  void firstJavaBlock_isCutFromFirstAssessment() throws IOException {
    assertThat(first(JAVA, README)).isEqualTo(first(CUT, SOURCE));
  }

  @Test
  void firstJavaBlock_startsByLine20() throws IOException {
    String readme = Files.readString(README);
    assertThat(readme.substring(0, readme.indexOf("```java")).lines().count())
        .isLessThanOrEqualTo(20);
  }

  private static String first(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult match) -> match.group(1))
        .findFirst()
        .orElseThrow()
        .stripTrailing()
        .stripIndent();
  }
}
