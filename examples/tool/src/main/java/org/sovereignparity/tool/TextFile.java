package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sovereignparity.json.document.InvalidDocumentException;

/** Files that a run reads and writes; whatever is wrong names the file. */
final class TextFile {
  private TextFile() {}

  /**
   * {@return what a document in UTF-8 holds}
   *
   * @throws UnusableException if there is no such file, or it holds something else
   */
  static <T> T read(Path file, Function<String, T> form) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UnusableException("File must be there and in UTF-8: " + file, e);
    }
    return parsed(file, () -> form.apply(text));
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
      throw new UnusableException("File must be there: " + file, e);
    }
    return parsed(file, () -> form.apply(bytes));
  }

  static <T> T parsed(Path file, Supplier<T> form) {
    try {
      return form.get();
    } catch (InvalidDocumentException e) {
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
