package org.sovereignparity.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, with its blocks of code. */
record Page(Path path, String text) {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*) ?([^\n]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** A block: its language, the file that it is to be saved as (or none), and what it holds. */
  record Block(String language, String file, String text) {}

  static Page of(String path) {
    try {
      return new Page(ROOT.resolve(path), Files.readString(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the READMEs, the changelog, and whatever lies in a folder {@code docs}} */
  static List<Page> all() throws IOException {
    Stream<String> roots =
        Stream.of("README.md", "CHANGELOG.md", "json/README.md", "examples/clusters/README.md");
    return Stream.concat(roots, Stream.concat(pagesOf("core/docs"), pagesOf("json/docs")))
        .map(Page::of)
        .toList();
  }

  private static Stream<String> pagesOf(String folder) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.sorted().map(file -> ROOT.relativize(file).toString()).toList().stream();
    }
  }

  List<Block> blocks() {
    return BLOCK
        .matcher(text)
        .results()
        .map(block -> new Block(block.group(1), block.group(2), block.group(3)))
        .toList();
  }

  /** Writes each block that is named as a file into {@code folder}. */
  void saveFiles(Path folder) throws IOException {
    for (Block block : blocks()) {
      if (!block.file().isEmpty()) {
        Files.writeString(folder.resolve(block.file()), block.text());
      }
    }
  }

  String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }

  /** {@return what a link may name after {@code #}} */
  List<String> anchors() {
    return prose()
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  @Override
  public String toString() {
    return ROOT.relativize(path).toString();
  }
}
