package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;

/** Conformance vectors as files in a folder. */
final class VectorFolder {
  private static final String MANIFEST = "manifest.json";

  private VectorFolder() {}

  /** {@return the cases of the library, file by file} */
  static ImmutableList<VectorCase> bundled() {
    ImmutableList.Builder<VectorCase> cases = ImmutableList.builder();
    for (String file : ConformanceVectors.files()) {
      add(cases, file, ConformanceVectors.lines(file));
    }
    return cases.build();
  }

  /**
   * Writes the vectors of the library and their manifest.
   *
   * @param folder is made if it is not there
   * @throws IOException if a file cannot be written
   */
  static void write(Path folder) throws IOException {
    Path made = Files.createDirectories(folder);
    for (String file : ConformanceVectors.files()) {
      Files.writeString(made.resolve(file), ConformanceVectors.text(file));
    }
    Files.writeString(made.resolve(MANIFEST), ConformanceVectors.manifest());
  }

  /**
   * {@return the cases of all files that end in {@code .jsonl}, in the order of their names}
   *
   * @throws IllegalArgumentException if there are none, a line is no case, or there is a manifest
   *     that does not fit the files
   * @throws IOException if a file cannot be read
   */
  static ImmutableList<VectorCase> read(Path folder) throws IOException {
    ImmutableList<Path> files = files(folder);
    if (Files.exists(folder.resolve(MANIFEST))) {
      checkManifest(folder, files);
    }
    ImmutableList.Builder<VectorCase> cases = ImmutableList.builder();
    for (Path file : files) {
      add(cases, file.getFileName().toString(), Files.readString(file).lines().toList());
    }
    ImmutableList<VectorCase> all = cases.build();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Folder must hold vectors (*.jsonl): " + folder);
    }
    return all;
  }

  private static ImmutableList<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("Folder must be there: " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static void add(
      ImmutableList.Builder<VectorCase> cases, String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      try {
        cases.add(new VectorCase(file, ConformanceCase.parse(lines.get(i))));
      } catch (InvalidDocumentException e) {
        throw new IllegalArgumentException(
            "Line must be a case: %s, line %s: %s".formatted(file, i + 1, e.getMessage()), e);
      }
    }
  }

  private static void checkManifest(Path folder, List<Path> files) throws IOException {
    JsonNode manifest =
        JsonMapper.builder().build().readTree(Files.readString(folder.resolve(MANIFEST)));
    ImmutableMap<String, String> listed =
        manifest
            .path("files")
            .valueStream()
            .collect(
                toImmutableMap(
                    file -> file.path("name").asText(), file -> file.path("sha256").asText()));
    ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
    for (Path file : files) {
      String name = file.getFileName().toString();
      found.add(name);
      String hash = Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
      if (!hash.equals(listed.get(name))) {
        throw new IllegalArgumentException("File must be that of the manifest: " + file);
      }
    }
    if (!found.build().equals(listed.keySet())) {
      throw new IllegalArgumentException(
          "Folder must hold the files of its manifest: " + listed.keySet());
    }
  }
}
