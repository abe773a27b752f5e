package org.sovereignparity.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Another implementation of RFC 8785, which shares no code with ours, nor with Jackson. */
final class OtherCanonicalJson {
  private OtherCanonicalJson() {}

  /** The library takes objects and arrays only. */
  static String of(String json) {
    try {
      String array = new JsonCanonicalizer("[" + json + "]").getEncodedString();
      return array.substring(1, array.length() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String digest(String json) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(of(json).getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
