package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.document.InvalidDocumentException;

/** Archives under Zstandard, as Inspect has written them by default since April 2026. */
class ZstdArchiveTest {
  private static final Path CASE = Path.of("..", "..", "shared", "data", "cases", "c42_zstd.eval");

  private static final int ZSTANDARD = 93;

  private static final String LOG =
      "{\"version\":2,\"status\":\"success\",\"eval\":{\"task\":\"t\",\"model\":\"m/a\"},"
          + "\"results\":{\"scores\":[{\"name\":\"match\",\"metrics\":{\"accuracy\":"
          + "{\"name\":\"accuracy\",\"value\":0.75}}}]}}";

  /** {@code zstd -19} 1.5.4 of the log. */
  private static final String ONE_FRAME =
      "KLUv/SSijQMAssgYFoBtxijGXt2+iU9uNCGxJIRtVLAwA0fvHe89ogAEXB2TzwmHVDKnVCqFNV2nE9VyjevK5sjA"
          + "V5mj9gjfxrhVdnpnsMYZRZx1uo0vm+0IZ/LR07uqlNvxdS3bnga8cZRl+hwFAwA2N0iK0EWXMgOdTANB";

  /** {@code zstd} 1.5.4 of its first 80 bytes, then of the rest, from a pipe. */
  private static final String TWO_FRAMES =
      "KLUv/QRYFQIAAoUPFaCl6aOtLcj05H/YblE1zndxpv9XCKInuzlO0VyFbyDbAwOFXOf2oJcnexzC6xaFON3uycte"
          + "AJtQBDWITgEAMaZ7uSi1L/0EWDUCAALEDheQxRkDJBcuNdgaOSRprO5yN2xaeez2ErvG7g5EINipkgNs7ADe"
          + "UYj3shEiJ6VuPjCdbqee8ipslGcJAgA2C2gqVBkDvYT1";

  private static byte[] archive(byte[] compressed, byte[] content) {
    return Archives.zip(ZSTANDARD, "header.json", compressed, content);
  }

  private static byte[] archive(String frames) {
    return archive(Base64.getDecoder().decode(frames), LOG.getBytes(UTF_8));
  }

  private static byte[] compressed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZstdOutputStream stream = new ZstdOutputStream(bytes)) {
      stream.write(content);
    }
    return bytes.toByteArray();
  }

  private static ImportRefusal refusal(byte[] archive) {
    try {
      ImportResult unexpected = ResultImporter.read("a.eval", archive);
      throw new AssertionError(unexpected.scores());
    } catch (InvalidDocumentException e) {
      return (ImportRefusal) e.code();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ONE_FRAME, TWO_FRAMES})
  void read_archiveUnderZstandard_isItsHeader(String frames) {
    assertThat(ResultImporter.read("a.eval", archive(frames)))
        .isEqualTo(ResultImporter.read("a.json", LOG.getBytes(UTF_8)));
  }

  @Test
  void readInspect_archiveUnderZstandard_hasItsItems() throws IOException {
    byte[] sample = "{\"id\":\"q\",\"scores\":{\"match\":{\"value\":\"C\"}}}".getBytes(UTF_8);
    byte[] archive = Archives.zip(ZSTANDARD, "samples/1_epoch_1.json", compressed(sample), sample);
    assertThat(ItemResults.readInspect(archive, "match").scores()).hasToString("{q=1}");
  }

  /** A file of Inspect's own tests; its item was computed by hand from it. */
  @Test
  void read_archiveThatInspectWrote_isRead() throws IOException {
    assumeTrue(Files.isRegularFile(CASE), "An archive of Inspect must lie at " + CASE);
    ImportResult result = ResultImporter.read("c42.eval", Files.readAllBytes(CASE));
    assertThat(result.format()).isEqualTo(ImportFormat.INSPECT);
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_bombUnderZstandard_isRefusedAtTheBound() throws IOException {
    byte[] blanks = new byte[3 * ResultImporter.MAX_TABLE_BYTES];
    byte[] bomb = archive(compressed(blanks), blanks);
    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> ResultImporter.read("a.eval", bomb))
        .hasMessageStartingWith(
            "DOCUMENT_TOO_LARGE: File in the archive must have at most 16777216");
  }

  @Test
  void read_archiveThatIsDamaged_isRefusedOrSame() {
    byte[] archive = archive(ONE_FRAME);
    ImportResult whole = ResultImporter.read("a.eval", archive);
    for (int i = 0; i < archive.length; i++) {
      byte[] damaged = archive.clone();
      damaged[i] ^= 0x11;
      try {
        assertThat(ResultImporter.read("a.eval", damaged)).isEqualTo(whole);
      } catch (InvalidDocumentException e) {
        assertThat(e.code()).isInstanceOf(ImportRefusal.class);
      }
    }
    byte[] frame = Base64.getDecoder().decode(ONE_FRAME);
    for (int length = 0; length < frame.length; length++) {
      byte[] cut = archive(Arrays.copyOf(frame, length), LOG.getBytes(UTF_8));
      assertThat(refusal(cut)).isEqualTo(ImportRefusal.UNKNOWN_FORMAT);
    }
  }

  @Test
  void read_archiveOfAnotherMethod_isRefused() {
    byte[] archive = Archives.zip(14, "header.json", new byte[9], new byte[9]);
    assertThatThrownBy(() -> ResultImporter.read("a.eval", archive))
        .hasMessage(
            "UNKNOWN_FORMAT: Archive must be stored, deflated or under Zstandard: method 14");
  }

  @Test
  void read_withoutTheDecoder_saysWhatIsLackingAndTheWayRound()
      throws IOException, ReflectiveOperationException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("aircompressor")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Method read =
          loader
              .loadClass(ResultImporter.class.getName())
              .getMethod("read", String.class, byte[].class);
      assertThat(read.invoke(null, "a.json", LOG.getBytes(UTF_8))).isNotNull();
      assertThatThrownBy(() -> read.invoke(null, "a.eval", archive(ONE_FRAME)))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessage(
              "UNKNOWN_FORMAT: Archive under Zstandard must be read with io.airlift:aircompressor on"
                  + " the class path, or be made JSON first: inspect log dump");
    }
  }
}
