package org.sovereignparity.json.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives made and read by the classes of the JDK. */
final class Archives {
  private Archives() {}

  static byte[] unzipped(byte[] archive, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      byte[] content = null;
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        content = e.getName().equals(name) ? zip.readAllBytes() : content;
      }
      return content;
    }
  }

  /** {@return an archive of the files in their order, deflated} */
  static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /**
   * {@return an archive of one file under a method that the JDK does not write, by APPNOTE 4.3}
   *
   * @param compressed what the method makes of {@code content}
   */
  static byte[] zip(int method, String name, byte[] compressed, byte[] content) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer about = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    about.putShort((short) 63).putShort((short) 0).putShort((short) method).putInt(0);
    about.putInt((int) crc.getValue()).putInt(compressed.length).putInt(content.length);
    about.putShort((short) text.length).putShort((short) 0).flip();
    byte[] shared = Arrays.copyOf(about.array(), about.limit());
    int directory = 4 + shared.length + text.length + compressed.length;
    ByteBuffer zip = ByteBuffer.allocate(directory + 46 + text.length + 22);
    zip.order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).put(shared).put(text).put(compressed);
    zip.putInt(0x02014b50).putShort((short) 63).put(shared);
    zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).put(text);
    zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
    return zip.putInt(46 + text.length).putInt(directory).putShort((short) 0).array();
  }
}
