package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/** Files that a run reads and writes; whatever is wrong names the file. */
final class TextFile {
  /** What some editors write before a text in UTF-8. */
  private static final String MARK = "\uFEFF";

  private TextFile() {}

  /**
   * {@return what a document in UTF-8 holds, without a byte order mark}
   *
   * @throws UnusableException if there is no such file, or it holds something else
   */
  static <T> T read(Path file, Function<String, T> form) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return parsed(file, () -> form.apply(text.startsWith(MARK) ? text.substring(1) : text));
  }

  /**
   * {@return what the bytes of a file hold}
   *
   * @throws UnusableException if there is no such file, or it holds something else
   */
  static <T> T readBytes(Path file, Function<byte[], T> form) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return parsed(file, () -> form.apply(bytes));
  }

  private static UnusableException unreadable(Path file, IOException e) {
    String must = "be readable, which it is not for " + e;
    if (Files.isDirectory(file)) {
      must = "be a file, not a folder";
    } else if (!Files.exists(file)) {
      must = "be there";
    } else if (e instanceof CharacterCodingException) {
      must = "be saved as UTF-8";
    }
    return new UnusableException("File must " + must + ": " + file, e);
  }

  /**
   * {@return what {@code form} makes of what a file holds}
   *
   * @throws UnusableException if it refuses that
   */
  static <T> T parsed(Path file, Supplier<T> form) {
    try {
      return form.get();
    } catch (IllegalArgumentException e) {
      throw new UnusableException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes a text, over what is there.
   *
   * @throws UnusableException if it cannot be written
   */
  static void write(Path file, String text) {
    try {
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UnusableException("File must be one that can be written: " + file, e);
    }
  }
}
