package org.sovereignparity.tool;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;

/** The results of one of the two models of a gate. */
final class GateModel {
  private GateModel() {}

  /**
   * {@return the results of one model, in a file or the folder of a HELM run}
   *
   * @param name the model, needed where there are several
   * @param otherwise what a model is called that is named nowhere
   * @throws UnusableException if there are none, or they cannot be read
   * @throws IllegalArgumentException if it is not clear which model is meant
   */
  static ImportResult read(Path path, Optional<String> name, String otherwise) {
    ImportResult result = Files.isDirectory(path) ? folder(path) : file(path);
    if (result.models().isEmpty()) {
      return result.ofModel(name.orElse(otherwise));
    }
    if (name.isEmpty() && result.models().size() > 1) {
      throw new IllegalArgumentException(
          "Model of %s must be said, one of %s".formatted(path, result.models()));
    }
    return result.only(name.orElseGet(() -> Iterables.getOnlyElement(result.models())));
  }

  private static ImportResult file(Path path) {
    return TextFile.readBytes(
        path, bytes -> ResultImporter.read(String.valueOf(path.getFileName()), bytes));
  }

  private static ImportResult folder(Path path) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(path)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
      return ResultImporter.read(files);
    } catch (IOException e) {
      throw new UnusableException("Folder must be readable: " + path, e);
    } catch (InvalidDocumentException e) {
      throw new UnusableException(path + ": " + e.getMessage(), e);
    }
  }
}
