package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;

/**
 * A ZIP archive in memory (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16, and 4.4.5 for
 * Zstandard), without the extension for many or large files.
 *
 * <p>Its files are found by its directory, so that only those that are asked for are inflated;
 * where a name stands twice, the last counts. Sizes that the archive declares are not trusted: what
 * is inflated is bounded by what comes out.
 */
final class ZipArchive {
  private static final byte[] START = {'P', 'K', 3, 4};

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ZSTANDARD = 93;

  /** In place of the number of files: the number is in another directory. */
  private static final int ELSEWHERE = 0xFFFF;

  private final ByteBuffer zip;
  private final Map<String, Integer> entries = new LinkedHashMap<>();
  private long taken;

  private ZipArchive(byte[] archive) {
    this.zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    readDirectory();
  }

  /** {@return whether {@code bytes} start as an archive does} */
  static boolean isArchive(byte[] bytes) {
    return bytes.length >= START.length
        && Arrays.equals(bytes, 0, START.length, START, 0, START.length);
  }

  /**
   * {@return the archive that {@code bytes} are}
   *
   * @throws InvalidDocumentException if its directory is damaged, or has 65,535 files or more
   */
  static ZipArchive of(byte[] bytes) {
    try {
      return new ZipArchive(bytes);
    } catch (IndexOutOfBoundsException e) {
      throw damaged();
    }
  }

  /** {@return the names of its files with their folders, each once} */
  ImmutableSet<String> names() {
    return ImmutableSet.copyOf(entries.keySet());
  }

  /**
   * {@return the content of the file of the given name, which is read once}
   *
   * @throws InvalidDocumentException if there is none, it is damaged, or has over {@link
   *     ResultImporter#MAX_TABLE_BYTES}
   */
  byte[] read(String name) {
    Integer entry = entries.get(name);
    if (entry == null) {
      throw ImportInput.unknownFormat("Archive must hold " + Texts.quoted(name));
    }
    try {
      return content(entry);
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw damaged();
    }
  }

  private static InvalidDocumentException damaged() {
    return ImportInput.unknownFormat("Archive must be whole");
  }

  private void readDirectory() {
    int end = end();
    int files = unsignedShort(end + 10);
    if (files == ELSEWHERE) {
      throw new InvalidDocumentException(
          ImportRefusal.DOCUMENT_TOO_LARGE,
          "",
          "Archive must have fewer than " + ELSEWHERE + " files");
    }
    int at = zip.getInt(end + 16);
    for (int left = files; left > 0; left--) {
      if (at < 0 || zip.getInt(at) != ENTRY_SIGNATURE) {
        throw damaged();
      }
      byte[] name = new byte[unsignedShort(at + 28)];
      zip.get(at + ENTRY_LENGTH, name);
      entries.put(new String(name, StandardCharsets.UTF_8), at);
      at += ENTRY_LENGTH + name.length + unsignedShort(at + 30) + unsignedShort(at + 32);
    }
  }

  private byte[] content(int entry) throws DataFormatException {
    int method = unsignedShort(entry + 10);
    int local = zip.getInt(entry + 42);
    if (local < 0 || zip.getInt(local) != LOCAL_SIGNATURE) {
      throw damaged();
    }
    int from = local + LOCAL_LENGTH + unsignedShort(local + 26) + unsignedShort(local + 28);
    int length = zip.getInt(entry + 20);
    if (length < 0 || from > zip.capacity() - length) {
      throw damaged();
    }
    // Files that lie over one another would be inflated again and again.
    taken += length;
    if (taken > zip.capacity()) {
      throw damaged();
    }
    byte[] content = content(method, from, length);
    CRC32 crc = new CRC32();
    crc.update(content);
    if ((int) crc.getValue() != zip.getInt(entry + 16)) {
      throw damaged();
    }
    return content;
  }

  private int end() {
    int last = zip.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
      if (zip.getInt(at) == END_SIGNATURE) {
        return at;
      }
    }
    throw damaged();
  }

  private int unsignedShort(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  private byte[] content(int method, int from, int length) throws DataFormatException {
    return switch (method) {
      case STORED -> stored(from, length);
      case DEFLATED -> inflated(from, length);
      case ZSTANDARD -> decompressed(from, length);
      default ->
          throw ImportInput.unknownFormat(
              "Archive must be stored, deflated or under Zstandard: method " + method);
    };
  }

  private byte[] stored(int from, int length) {
    checkLength(length);
    byte[] content = new byte[length];
    zip.get(from, content);
    return content;
  }

  private byte[] decompressed(int from, int length) {
    try {
      return ZstdStream.decompressed(zip.array(), from, length, ZipArchive::checkLength);
    } catch (IOException e) {
      throw ImportInput.unknownFormat(
          "Archive must be whole, with windows of Zstandard of at most 8 MiB");
    } catch (NoClassDefFoundError e) {
      throw ImportInput.unknownFormat(
          "Archive under Zstandard must be read with io.airlift:aircompressor on the class"
              + " path, or be made JSON first: inspect log dump");
    }
  }

  private byte[] inflated(int from, int length) throws DataFormatException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), from, length);
      byte[] part = new byte[1 << 13];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0 && !inflater.finished()) {
          throw damaged();
        }
        content.write(part, 0, count);
        checkLength(content.size());
      }
    } finally {
      inflater.end();
    }
    return content.toByteArray();
  }

  private static void checkLength(int length) {
    if (length > ResultImporter.MAX_TABLE_BYTES) {
      throw ImportInput.tooLarge("File in the archive", ResultImporter.MAX_TABLE_BYTES, length);
    }
  }
}
