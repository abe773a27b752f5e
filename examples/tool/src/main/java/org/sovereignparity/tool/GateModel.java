package org.sovereignparity.tool;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;

/**
 * The results of one of the two models of a gate, and documents that are easily taken for them.
 *
 * @param result the results
 * @param path the file or folder that holds them
 */
record GateModel(ImportResult result, Path path) {
  private static final Pattern OF_LM_EVAL = Pattern.compile("results(_[^_]+)\\.json");

  /**
   * {@return the results of one model, in a file, or in a folder with one run}
   *
   * @param name the model, needed where there are several
   * @param otherwise what a model is called that is named nowhere
   * @throws UnusableException if there are none, or they cannot be read
   * @throws IllegalArgumentException if it is not clear which model is meant
   */
  static GateModel read(Path path, Optional<String> name, String otherwise) {
    ImportResult result = Files.isDirectory(path) ? folder(path) : file(path);
    if (result.models().isEmpty()) {
      return new GateModel(result.ofModel(name.orElse(otherwise)), path);
    }
    if (name.isEmpty() && result.models().size() > 1) {
      throw new IllegalArgumentException(
          "Model of %s must be said, one of %s".formatted(path, result.models()));
    }
    String model = name.orElseGet(() -> Iterables.getOnlyElement(result.models()));
    return new GateModel(result.only(model), path);
  }

  /**
   * {@return the files by their names in which single items may be: those of a folder; the file
   * itself; the samples that lm-evaluation-harness writes beside it at the same time}
   *
   * @throws UnusableException if one cannot be read
   */
  Map<String, byte[]> files() {
    if (Files.isDirectory(path)) {
      return files(path, name -> true);
    }
    Matcher results = OF_LM_EVAL.matcher(String.valueOf(path.getFileName()));
    if (result.format() != ImportFormat.LM_EVAL) {
      return TextFile.readBytes(path, bytes -> Map.of(String.valueOf(path.getFileName()), bytes));
    }
    return results.matches()
        ? files(
            path.resolveSibling("."),
            name -> isOfSamples(name) && name.endsWith(results.group(1) + ".jsonl"))
        : Map.of();
  }

  /** {@return whether a file is one of those that lm-evaluation-harness writes for single items} */
  private static boolean isOfSamples(String name) {
    return name.startsWith("samples_") && name.endsWith(".jsonl");
  }

  private static ImportResult file(Path path) {
    try {
      return results(path);
    } catch (UnusableException e) {
      Optional<String> form = form(path);
      if (form.isPresent()) {
        throw new UnusableException(
            "File must hold results of an evaluation, but is a %s: %s".formatted(form.get(), path),
            e);
      }
      throw e;
    }
  }

  private static ImportResult results(Path path) {
    return TextFile.readBytes(
        path, bytes -> ResultImporter.read(String.valueOf(path.getFileName()), bytes));
  }

  /** {@return the form of a document of this library, such as that of a gate} */
  private static Optional<String> form(Path path) {
    try {
      return Optional.ofNullable(new ObjectMapper().readTree(path.toFile()))
          .map(document -> document.path("schema").asText())
          .filter(form -> form.startsWith("sovereign-parity/"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return what a document that stands beside results holds}
   *
   * @param what such as {@code a gate}
   * @throws UnusableException if it is no such document; where it holds results, that is said
   */
  static <T> T document(Path path, String what, Function<String, T> form) {
    try {
      return TextFile.read(path, form);
    } catch (UnusableException e) {
      Optional<ImportFormat> format = format(path);
      if (format.isPresent()) {
        throw new UnusableException(
            "File must be %s, but holds results of the format %s: %s"
                .formatted(what, format.get(), path),
            e);
      }
      throw e;
    }
  }

  private static Optional<ImportFormat> format(Path path) {
    try {
      return Optional.of(results(path).format());
    } catch (UnusableException e) {
      return Optional.empty();
    }
  }

  private static ImportResult folder(Path path) {
    try {
      return ResultImporter.read(files(path, name -> !isOfSamples(name)));
    } catch (InvalidDocumentException e) {
      throw new UnusableException(path + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, byte[]> files(Path folder, Predicate<String> isMeant) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        String name = String.valueOf(file.getFileName());
        if (isMeant.test(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UnusableException("Folder must be readable: " + folder, e);
    }
    return files;
  }
}
