package org.sovereignparity.json.importer;

import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.json.document.InvalidDocumentException;

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

  /** The longest document in YAML, in characters. */
  public static final int MAX_YAML_LENGTH = 1_000_000;

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

  private static final String A_TABLE_NEEDS =
      "; a table must be headed model or benchmark in its first column, or score or value in another"
          + " if it has columns for both, and hold a number with nothing around it";

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
    Findings findings = new Findings();
    ImportInput input = ImportInput.document(name, document, findings);
    ImportFormat format =
        recognised(input)
            .orElseThrow(
                () ->
                    ImportInput.unknownFormat(
                        "Document must be of a known format, one of "
                            + Arrays.toString(ImportFormat.values())
                            + (input.table().isPresent() ? A_TABLE_NEEDS : HELM_IS_A_FOLDER)));
    return read(format, input, findings);
  }

  /**
   * {@return what a document of the given format holds, also where it does not show of which format
   * it is}
   *
   * @param name the name of its file, as in {@link #read(String, byte[])}
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}; so
   *     is one that shows that it is of another format
   */
  public static ImportResult read(ImportFormat format, String name, byte[] document) {
    Findings findings = new Findings();
    ImportInput input = ImportInput.document(name, document, findings);
    if (!format.importer().recognises(input)) {
      checkAccepted(format, input);
    }
    return read(format, input, findings);
  }

  private static void checkAccepted(ImportFormat format, ImportInput input) {
    Optional<ImportFormat> other = recognised(input);
    if (other.isPresent() || !format.importer().accepts(input)) {
      throw ImportInput.unknownFormat(
          "Document must be of the format "
              + format
              + other.map(found -> ", but is of " + found).orElse("")
              + (format == ImportFormat.HELM ? HELM_IS_A_FOLDER : "")
              + (format == ImportFormat.CSV && input.table().isPresent() ? A_TABLE_NEEDS : ""));
    }
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
    ImportInput input = ImportInput.folder(files);
    ImportFormat format =
        recognised(input)
            .orElseThrow(
                () ->
                    ImportInput.unknownFormat(
                        "Folder must hold one document, or stats.json and run_spec.json of helm; it"
                            + " holds files: "
                            + files.size()));
    return read(format, input, new Findings());
  }

  private static Optional<ImportFormat> recognised(ImportInput input) {
    return Stream.of(ImportFormat.values())
        .filter(format -> format.importer().recognises(input))
        .findFirst();
  }

  private static ImportResult read(ImportFormat format, ImportInput input, Findings findings) {
    format.importer().read(input, findings);
    return findings.result(format);
  }
}
