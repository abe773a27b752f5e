package org.sovereignparity.json.importer;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntConsumer;

/** The one place that needs {@code aircompressor}, a decoder of Zstandard (RFC 8878). */
final class ZstdStream {
  private ZstdStream() {}

  /**
   * {@return what a part of {@code bytes} holds, which is one frame of Zstandard or several}
   *
   * @param checkLength is asked of the bytes that came out, before more do
   * @throws IOException if the part is damaged, or has a window of over 8 MiB
   */
  static byte[] decompressed(byte[] bytes, int from, int length, IntConsumer checkLength)
      throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ZstdInputStream stream =
        new ZstdInputStream(new ByteArrayInputStream(bytes, from, length))) {
      byte[] part = new byte[1 << 13];
      for (int count = read(stream, part); count > 0; count = read(stream, part)) {
        content.write(part, 0, count);
        checkLength.accept(content.size());
      }
    }
    return content.toByteArray();
  }

  private static int read(ZstdInputStream stream, byte[] part) throws IOException {
    try {
      return stream.read(part);
    } catch (RuntimeException e) {
      // What the decoder throws at a damaged frame is of several kinds.
      throw new IOException(e);
    }
  }
}
