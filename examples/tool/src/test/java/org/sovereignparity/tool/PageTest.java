package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.json.record.DecisionRecord;

/** Pages that the tool writes and verifies: A has 70 and B has 80 on one benchmark. */
class PageTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(
        List.of(args),
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8)));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeEach
  void assess() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "b,A,B\nx,70,80\n");
    int status =
        run(
            "assess",
            path("t.csv"),
            "A",
            "B",
            "--aggregation=ratio-of-means",
            "--at-least=95%",
            "--page=" + path("page.html"),
            "--record=" + path("record.json"),
            "--markdown=" + path("m"),
            "--figures");
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(status).isEqualTo(1);
  }

  private void rewrite(String name, String from, String to) throws IOException {
    String page = Files.readString(folder.resolve("page.html"));
    assertThat(page).contains(from);
    Files.writeString(folder.resolve(name), page.replace(from, to));
  }

  @Test
  void verify_pageAsWritten_isVerified() throws IOException {
    assertThat(out.toString(UTF_8)).contains("x                       87.50 %  |====");
    assertThat(folder.resolve("m")).content().contains("### Each benchmark against 95.00 %");
    out.reset();
    assertThat(run("verify", path("page.html"))).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("verified\n");
    DecisionRecord record = DecisionRecord.parse(Files.readString(folder.resolve("record.json")));
    assertThat(folder.resolve("page.html")).content().contains(record.decidedAt().toString());
  }

  @Test
  void verify_pageThatSaysSomethingElse_isNot() throws IOException {
    rewrite("changed.html", ", NOT_MET</h1>", ", MET</h1>");
    assertThat(run("verify", path("changed.html"))).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("PAGE first: /page/line ");
  }

  /** Another version may write other words; what it decided is decided again. */
  @Test
  void verify_pageOfAnotherTool_verifiesItsRecord() throws IOException {
    rewrite("other.html", "{\"name\":\"sovereign-parity\"", "{\"name\":\"another\"");
    out.reset();
    assertThat(run("verify", path("other.html"))).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("verified\n");
    assertThat(err.toString(UTF_8))
        .startsWith("Only the record is verified, not what the page of another unreleased shows: ");
  }

  @Test
  void verify_pageWithoutRecord_isRefused() throws IOException {
    rewrite("none.html", "<pre id=\"data\">", "<pre>");
    assertThat(run("verify", path("none.html"))).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .endsWith("MISSING_KEY: Page must hold one decision record: none\n");
  }
}
