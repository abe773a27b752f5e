package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
  private static final byte[] ONE = "one".getBytes(UTF_8);
  private static final byte[] TWO = "two".getBytes(UTF_8);

  @Test
  void fileThatIsStored_isRead() {
    assertThat(ZipArchive.of(Archives.zip(0, "a", ONE, ONE)).read("a")).isEqualTo(ONE);
    ZipArchive other = ZipArchive.of(Archives.zip(0, "a", ONE, TWO));
    assertThatThrownBy(() -> other.read("a")).hasMessage("UNKNOWN_FORMAT: Archive must be whole");
  }

  /** By APPNOTE 4.3.12 and 4.3.16 files and archive may have comments of up to 65,535 bytes. */
  @Test
  void filesWithExtraFieldsAndComments_areFound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment("x".repeat(65_535));
      for (byte[] content : new byte[][] {ONE, TWO}) {
        ZipEntry entry = new ZipEntry(new String(content, UTF_8));
        // An extra field has two bytes for its kind, two for the length of what follows.
        entry.setExtra(new byte[] {0x55, 0x66, 2, 0, 1, 1});
        entry.setComment("a comment");
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    ZipArchive archive = ZipArchive.of(bytes.toByteArray());
    assertThat(archive.names()).containsExactly("one", "two");
    assertThat(archive.read("one")).isEqualTo(ONE);
    assertThat(archive.read("two")).isEqualTo(TWO);
  }
}
