package org.sovereignparity.json.importer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One file out of a ZIP archive in memory (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16).
 *
 * <p>The archive is entered by its directory, so that no other file is inflated; where a name
 * stands twice, the last counts. Sizes that the archive declares are not trusted: what is inflated
 * is bounded by what comes out.
 */
final class ZipMember {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer zip;

  private ZipMember(byte[] archive) {
    this.zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * {@return the content of the file of the given name}
   *
   * @throws org.sovereignparity.json.InvalidDocumentException if there is none, the archive is
   *     damaged, or the content has over {@link ResultImporter#MAX_TABLE_BYTES}
   */
  static byte[] read(byte[] archive, String name) {
    try {
      return new ZipMember(archive).content(name);
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw damaged();
    }
  }

  private static RuntimeException damaged() {
    return Input.unknownFormat("Archive must be whole");
  }

  private byte[] content(String name) throws DataFormatException {
    int entry = entry(name);
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
    byte[] content = content(method, from, length);
    CRC32 crc = new CRC32();
    crc.update(content);
    if ((int) crc.getValue() != zip.getInt(entry + 16)) {
      throw damaged();
    }
    return content;
  }

  /** {@return where the last entry of the given name stands in the directory} */
  private int entry(String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    int end = end();
    int at = zip.getInt(end + 16);
    int found = -1;
    for (int left = unsignedShort(end + 10); left > 0; left--) {
      if (at < 0 || zip.getInt(at) != ENTRY_SIGNATURE) {
        throw damaged();
      }
      int length = unsignedShort(at + 28);
      byte[] entryName = new byte[length];
      zip.get(at + ENTRY_LENGTH, entryName);
      if (Arrays.equals(entryName, wanted)) {
        found = at;
      }
      at += ENTRY_LENGTH + length + unsignedShort(at + 30) + unsignedShort(at + 32);
    }
    if (found < 0) {
      throw Input.unknownFormat(
          "Archive must hold the file that a run leaves when it ends: \"" + name + '"');
    }
    return found;
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
    if (method != STORED && method != DEFLATED) {
      throw Input.unknownFormat("Archive must be stored or deflated: method " + method);
    }
    if (method == DEFLATED) {
      return inflated(from, length);
    }
    checkLength(length);
    byte[] content = new byte[length];
    zip.get(from, content);
    return content;
  }

  private byte[] inflated(int from, int length) throws DataFormatException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), from, length);
      byte[] part = new byte[1 << 13];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0) {
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
      throw Input.tooLarge("File in the archive", ResultImporter.MAX_TABLE_BYTES, length);
    }
  }
}
