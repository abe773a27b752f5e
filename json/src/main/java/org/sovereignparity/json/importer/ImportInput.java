package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.Utf8;

/**
 * What is to be imported: one document, which is JSON, YAML or a table, or the files of a folder.
 */
final class ImportInput {
  /** The part of an archive that is read; so far, only Inspect writes archives. */
  private static final String ARCHIVE_MEMBER = "header.json";

  /** The line that results in YAML have, and no table: its header would have but one column. */
  private static final Pattern YAML_RESULTS = Pattern.compile("(?:^|\n)results: *\r?\n");

  private final String name;
  private final @Nullable ForeignValue json;
  private final @Nullable Table table;
  private final ImmutableMap<String, byte[]> files;

  private ImportInput(
      String name,
      @Nullable ForeignValue json,
      @Nullable Table table,
      ImmutableMap<String, byte[]> files) {
    this.name = name;
    this.json = json;
    this.table = table;
    this.files = files;
  }

  /**
   * {@return the document, read as JSON where it starts with an object or array, as YAML where it
   * has results as a key, else as a table}
   */
  static ImportInput document(String name, byte[] document, Findings findings) {
    checkSize("Document", document);
    byte[] bytes =
        ZipArchive.isArchive(document) ? ZipArchive.of(document).read(ARCHIVE_MEMBER) : document;
    if (isJson(bytes)) {
      ForeignValue root = LenientJson.read(bytes, "", findings);
      return new ImportInput(name, root, null, ImmutableMap.of());
    }
    if (bytes.length > ResultImporter.MAX_TABLE_BYTES) {
      throw tooLarge("Table", ResultImporter.MAX_TABLE_BYTES, bytes.length);
    }
    String text = Utf8.decoded(bytes, ImportRefusal.UNKNOWN_FORMAT);
    if (isYaml(text)) {
      return new ImportInput(name, LenientJson.readYaml(text, findings), null, ImmutableMap.of());
    }
    return new ImportInput(name, null, Table.read(text, findings), ImmutableMap.of());
  }

  private static boolean isYaml(String text) {
    int comma = text.indexOf(',');
    int line = text.indexOf('\n');
    boolean hasOneColumn = comma < 0 || line < comma || text.startsWith("#");
    return hasOneColumn && YAML_RESULTS.matcher(text).find();
  }

  /** {@return the files of a folder, which are read when they are asked for} */
  static ImportInput folder(Map<String, byte[]> files) {
    return new ImportInput("", null, null, ImmutableMap.copyOf(files));
  }

  private static boolean isJson(byte[] bytes) {
    for (int i = LenientJson.start(bytes); i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
        return bytes[i] == '{' || bytes[i] == '[';
      }
    }
    return false;
  }

  /** {@return the name that the document was given, such as that of its file} */
  String name() {
    return name;
  }

  /** {@return the document, if it is JSON or YAML} */
  Optional<ForeignValue> json() {
    return Optional.ofNullable(json);
  }

  /** {@return the document, if it is a table} */
  Optional<Table> table() {
    return Optional.ofNullable(table);
  }

  /** {@return whether the folder holds a file of the given name, in it or in a folder of it} */
  boolean hasFile(String file) {
    return files.keySet().stream().anyMatch(path -> isOf(path, file));
  }

  /**
   * {@return the path of the one file of the given name in the folder}
   *
   * @throws InvalidDocumentException if there is none, or several
   */
  String path(String file) {
    List<String> found = files.keySet().stream().filter(path -> isOf(path, file)).toList();
    if (found.size() != 1) {
      throw unknownFormat("Folder of a run must hold one %s: %s".formatted(file, found.size()));
    }
    return found.get(0);
  }

  /**
   * {@return the JSON document that the one file of the given name holds; places in it begin with
   * that name and {@code #}}
   *
   * @throws InvalidDocumentException if there is none, or several, or no JSON in it
   */
  ForeignValue file(String file, Findings findings) {
    byte[] bytes = Objects.requireNonNull(files.get(path(file)));
    checkSize(file, bytes);
    return LenientJson.read(bytes, file + "#", findings);
  }

  private static boolean isOf(String path, String file) {
    return path.equals(file) || path.endsWith("/" + file);
  }

  static void checkSize(String subject, byte[] bytes) {
    if (bytes.length > ResultImporter.MAX_BYTES) {
      throw tooLarge(subject, ResultImporter.MAX_BYTES, bytes.length);
    }
  }

  static InvalidDocumentException unknownFormat(String message) {
    return new InvalidDocumentException(ImportRefusal.UNKNOWN_FORMAT, "", message);
  }

  static InvalidDocumentException tooLarge(String subject, int max, long actual) {
    return new InvalidDocumentException(
        ImportRefusal.DOCUMENT_TOO_LARGE,
        "",
        "%s must have at most %s bytes: %s".formatted(subject, max, actual));
  }
}
