package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports compared with texts that were read by a person; -Dgolden.rewrite=true rewrites them. */
final class GoldenReports {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Something that prints. */
  interface Report {
    void to(PrintStream out) throws IOException;
  }

  private GoldenReports() {}

  static String text(Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, UTF_8)) {
      report.to(out);
    }
    return bytes.toString(UTF_8);
  }

  static void assertGolden(String name, Report report) throws IOException {
    String text = text(report);
    Path golden = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
