package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import org.sovereignparity.json.InvalidDocumentException;

/**
 * Reads the results that other tools write.
 *
 * <pre>{@code
 * ImportResult result = ResultImporter.read("results.json", Files.readAllBytes(path));
 * result.scores().forEach(System.out::println);
 * result.issues().forEach(System.out::println);
 * }</pre>
 *
 * <p>The format is told from the content, and nothing is guessed: what a document does not state is
 * absent. A part that cannot be used, such as a score that is NaN, is an issue beside the scores; a
 * document of no known format, or beyond the bounds, is refused as a whole.
 */
public final class ResultImporter {
  /** The largest document, in bytes. */
  public static final int MAX_BYTES = 256 * 1024 * 1024;

  /** The largest table, and the largest file in an archive when inflated, in bytes. */
  public static final int MAX_TABLE_BYTES = 16 * 1024 * 1024;

  /** The most values of a document that are kept, counting objects, arrays and cells. */
  public static final int MAX_VALUES = 2_000_000;

  /** The most scores, groups and issues together. */
  public static final int MAX_ROWS = 50_000;

  /** The most characters of names, settings, places and messages together. */
  public static final int MAX_CHARACTERS = 16 * 1024 * 1024;

  /** The longest name or key, in characters. */
  public static final int MAX_NAME_LENGTH = 500;

  /** The longest setting of a protocol, in characters. */
  public static final int MAX_SETTING_LENGTH = 200;

  private static final String HELM_IS_A_FOLDER =
      "; that of helm is a folder with stats.json and run_spec.json";

  private ResultImporter() {}

  /**
   * {@return what a document of any format holds}
   *
   * @param name the name of its file; a table that does not name its benchmark is taken to be of
   *     the benchmark that the name, without folders and extension, names
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}
   */
  public static ImportResult read(String name, byte[] document) {
    return read(ImmutableList.copyOf(ImportFormat.values()), name, document);
  }

  /**
   * {@return what a document of the given format holds}
   *
   * @param name the name of its file, as in {@link #read(String, byte[])}
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}
   */
  public static ImportResult read(ImportFormat format, String name, byte[] document) {
    return read(ImmutableList.of(format), name, document);
  }

  private static ImportResult read(List<ImportFormat> formats, String name, byte[] document) {
    Findings findings = new Findings();
    return read(formats, Input.document(name, document, findings), findings);
  }

  /**
   * {@return what the files of a folder hold, such as the {@code stats.json} and {@code
   * run_spec.json} of a HELM run, or what the one file in it holds}
   *
   * @param files the content by file name, with folders or without; files that are not needed may
   *     be left out
   * @throws InvalidDocumentException if the folder is refused, for an {@link ImportRefusal}
   */
  public static ImportResult read(Map<String, byte[]> files) {
    if (files.size() == 1) {
      Map.Entry<String, byte[]> only = Iterables.getOnlyElement(files.entrySet());
      return read(only.getKey(), only.getValue());
    }
    return read(ImmutableList.copyOf(ImportFormat.values()), Input.folder(files), new Findings());
  }

  private static ImportResult read(List<ImportFormat> formats, Input input, Findings findings) {
    for (ImportFormat format : formats) {
      if (format.importer().recognises(input)) {
        format.importer().read(input, findings);
        return findings.result(format);
      }
    }
    for (ImportFormat other : ImportFormat.values()) {
      if (other.importer().recognises(input)) {
        throw Input.unknownFormat(
            "Document must be of the format %s, but is of %s".formatted(formats.get(0), other));
      }
    }
    throw Input.unknownFormat(
        "Document must be of a known format, one of "
            + formats
            + (formats.contains(ImportFormat.HELM) ? HELM_IS_A_FOLDER : ""));
  }
}
