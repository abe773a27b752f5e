package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of the documentation, wherever it lies. */
class PagesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern NAME =
      Pattern.compile("org\\.sovereignparity(?!\\.core)(?:\\.[a-z]+[0-9]?)+(?:\\.[A-Z]\\w*)?");
  private static final Pattern RUN =
      Pattern.compile("-Dexample=([\\w.]+)(?: -Dargs=\"([^\"]*)\")?");

  private static final List<String> MODULES =
      List.of(
          "core",
          "json",
          "json/jackson2",
          "json/jackson3",
          "examples",
          "examples/tool",
          "examples/clusters");

  private static List<Page> all() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void size_isThatOfAPage(Page page) {
    if (!page.toString().equals("CHANGELOG.md")) {
      int most = page.toString().equals("README.md") ? 10 : 15;
      assertThat(page.text().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(most * 1024);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void page_beginsWithAnExample(Page page) {
    if (!page.toString().equals("CHANGELOG.md")) {
      String before = page.text().substring(0, page.text().indexOf("```"));
      assertThat(before.lines().count()).isLessThan(15);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void links_leadToFilesAndHeadings(Page page) {
    assertThat(page.anchors()).doesNotHaveDuplicates();
    for (MatchResult link : LINK.matcher(page.prose()).results().toList()) {
      Path to = page.path().resolveSibling(link.group(1)).normalize();
      Path file = link.group(1).isEmpty() ? page.path() : to;
      assertThat(file).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(Page.of(file.toString()).anchors()).as(link.group()).contains(link.group(2));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void names_areOfClassesAndPackages(Page page) throws IOException {
    String sources = sources().map(Path::toString).collect(joining("\n")).replace('\\', '/');
    for (MatchResult name : NAME.matcher(page.text()).results().toList()) {
      assertThat(sources).as(name.group()).contains("java/" + name.group().replace('.', '/'));
    }
  }

  @Test
  void packages_sayWhereToBeginReading() throws IOException {
    for (Path source : sources().filter(file -> file.endsWith("package-info.java")).toList()) {
      assertThat(Files.readString(source))
          .as(source.toString())
          .contains("Begin reading at {@link");
    }
  }

  @Test
  void javaBlocks_areCutFromWhatIsCompiled() throws IOException {
    StringBuilder compiled = new StringBuilder();
    for (Path source : sources().toList()) {
      compiled.append(unindented(Files.readString(source)));
    }
    for (Page page : all()) {
      for (Page.Block block : page.blocks()) {
        if (block.language().equals("java")) {
          assertThat(compiled.toString().contains(unindented(block.text())))
              .as("%s: %s", page, block.text())
              .isTrue();
        }
      }
    }
  }

  @Test
  void pomOfTheReadme_isOfThisVersion() throws IOException {
    String parent = Files.readString(Page.ROOT.resolve("pom.xml"));
    String version = parent.replaceFirst("(?s).*?(<version>.*?</version>).*", "$1");
    assertThat(Page.of("README.md").blocks())
        .filteredOn(block -> block.language().equals("xml"))
        .singleElement()
        .satisfies(block -> assertThat(block.text()).contains("-json", version));
  }

  @ParameterizedTest
  @MethodSource("all")
  void commands_printWhatStandsBelowThem(Page page, @TempDir Path folder) throws Exception {
    page.saveFiles(folder);
    List<Page.Block> blocks = page.blocks();
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("text")) {
        assertThat(printed(blocks.get(i - 1).text(), folder)).startsWith(blocks.get(i).text());
      }
    }
  }

  private static String printed(String command, Path folder) throws Exception {
    MatchResult run = RUN.matcher(command).results().findFirst().orElseThrow();
    String[] args =
        Stream.ofNullable(run.group(2))
            .flatMap(words -> Stream.of(words.split(" ")))
            .map(word -> Files.exists(folder.resolve(word)) ? folder.resolve(word) + "" : word)
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      Class.forName("org.sovereignparity.examples." + run.group(1))
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8);
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(joining("\n", "", "\n"));
  }

  private static Stream<Path> sources() throws IOException {
    Stream.Builder<Path> found = Stream.builder();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found);
      }
    }
    return found.build();
  }
}
