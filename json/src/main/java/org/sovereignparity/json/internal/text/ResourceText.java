package org.sovereignparity.json.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The texts that are kept in this module, which on a module path no other module can read. */
public final class ResourceText {
  private static final String ROOT = "/org/sovereignparity/json/";

  private ResourceText() {}

  /** {@return the text of a file in UTF-8, such as {@code vectors/manifest.json}} */
  public static String of(String file) {
    try (InputStream text = requireNonNull(ResourceText.class.getResourceAsStream(ROOT + file))) {
      return new String(text.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
