package org.sovereignparity.json.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that must not change, by the name of their case, each kept as the start of its hash: whole
 * they would be many megabytes.
 *
 * <p>A subject such as {@code answers-assess} has a file of its own, a case a line. What a test
 * hands in must be made from fixed seeds, and hold no word that only names a class of the library.
 *
 * <ul>
 *   <li>{@code -Dgolden.rewrite=true} rewrites the files, where a change is wanted.
 *   <li>{@code -Dgolden.dump=/folder} writes the whole texts, a file for each subject, whether or
 *       not they changed. With those of another version, {@code diff -r} shows what did.
 * </ul>
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final int DIGITS = 16;
  private static final int CASES_SHOWN = 10;
  private static final int LONGEST_SHOWN = 2_000;

  private final String subject;
  private final Map<String, String> texts = new LinkedHashMap<>();

  /**
   * Creates a subject that has no case yet.
   *
   * @param subject its name, which is that of its file
   */
  public Golden(String subject) {
    this.subject = subject;
  }

  /** Adds a case, the name of which is one line and stands once. */
  @CanIgnoreReturnValue
  public Golden add(String name, String text) {
    assertThat(name).doesNotContain("\t", "\n", "\r");
    assertThat(texts.put(name, text)).as("Case twice: %s", name).isNull();
    return this;
  }

  /** Expects that all cases are there, and their texts what they were. */
  public void check() {
    Path file = FOLDER.resolve(subject + ".txt");
    try {
      dump(System.getProperty("golden.dump"));
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, lines(hashes()));
      }
      compare(kept(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void dump(String folder) throws IOException {
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      StringBuilder all = new StringBuilder();
      texts.forEach((name, text) -> all.append("=== ").append(name).append('\n' + text + '\n'));
      Files.write(Path.of(folder, subject + ".txt"), all.toString().getBytes(UTF_8));
    }
  }

  private void compare(Map<String, String> kept) {
    Map<String, String> hashes = hashes();
    assertThat(hashes.keySet()).as("cases of %s", subject).isEqualTo(kept.keySet());
    List<String> changed =
        texts.keySet().stream().filter(it -> !hashes.get(it).equals(kept.get(it))).toList();
    assertThat(changed).as(() -> told(changed)).isEmpty();
  }

  /** {@return which cases changed, and the text that the first of them has now} */
  private String told(List<String> changed) {
    String text = texts.get(changed.get(0));
    return "%d of %d texts of %s changed: %s%nThe first is now:%n%s%n%s"
        .formatted(
            changed.size(),
            texts.size(),
            subject,
            changed.stream().limit(CASES_SHOWN).collect(Collectors.joining(", ")),
            text.substring(0, Math.min(LONGEST_SHOWN, text.length())),
            "-Dgolden.dump=/folder writes all texts; -Dgolden.rewrite=true takes them as right.");
  }

  private ImmutableMap<String, String> hashes() {
    return ImmutableMap.copyOf(Maps.transformValues(texts, Golden::hash));
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, UTF_8).toString().substring(0, DIGITS);
  }

  private static String lines(Map<String, String> hashes) {
    return hashes.entrySet().stream()
        .map(it -> it.getKey() + '\t' + it.getValue() + '\n')
        .collect(Collectors.joining());
  }

  private static ImmutableMap<String, String> kept(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.split("\t", -1))
          .collect(ImmutableMap.toImmutableMap(it -> it[0], it -> it[1]));
    }
  }
}
