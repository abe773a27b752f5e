package org.sovereignparity.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportRefusal;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;

/**
 * What is imported as one: a file, or the run of HELM that a folder holds.
 *
 * @param path the path within the folder that is imported, with slashes; that of a run ends in one
 * @param files what is read: the file, or {@code run_spec.json} and {@code stats.json}
 * @param bytes the size of those, as it was when they were listed
 * @param failure why it cannot be read, if that is known without trying
 */
record ImportSource(
    String path, ImmutableList<Path> files, long bytes, Optional<IOException> failure) {
  private static final String RUN_SPEC = "run_spec.json";
  private static final String STATS = "stats.json";

  /**
   * What HELM writes into the folder of a run: {@code runner.py} while it runs, {@code
   * run_display.py} for its web pages. Only the two above have scores and what they are of.
   */
  private static final ImmutableSet<String> OF_RUN =
      ImmutableSet.of(
          RUN_SPEC,
          STATS,
          "scenario.json",
          "scenario_state.json",
          "per_instance_stats.json",
          "instances.json",
          "display_predictions.json",
          "display_requests.json");

  /** Stands in a path for bytes that are no character in the encoding of the system. */
  static final char NO_CHARACTER = '\ufffd';

  /** Thrown where what a path leads to is not imported, though nothing is wrong with it. */
  static final class SkippedException extends IOException {
    private static final long serialVersionUID = 1L;

    SkippedException(String message) {
      super(message);
    }
  }

  /**
   * {@return all that a folder and the folders in it hold, sorted by path}
   *
   * <p>A link to a file is taken for the file. A link to a folder is not followed, as it may lead
   * anywhere, also back; it is listed with that as its failure, and so is what is neither file nor
   * folder, or a folder that cannot be opened. No path that cannot be read, or is gone meanwhile,
   * ends the listing.
   */
  static ImmutableList<ImportSource> list(Path folder) throws IOException {
    Listing listing = new Listing(folder);
    Files.walkFileTree(folder, listing);
    return listing.sorted();
  }

  /**
   * {@return what the source holds}
   *
   * @throws InvalidDocumentException if it is refused
   * @throws SkippedException if it is nothing to read
   * @throws IOException if it cannot be read
   */
  ImportResult read() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    ImmutableMap.Builder<String, byte[]> contents = ImmutableMap.builder();
    for (Path file : files) {
      contents.put(file.getFileName().toString(), content(file));
    }
    return ResultImporter.read(contents.buildOrThrow());
  }

  /** What would be refused for its size need not be held in memory first. */
  private static byte[] content(Path file) throws IOException {
    long size = Files.size(file);
    if (size > ResultImporter.MAX_BYTES) {
      throw new InvalidDocumentException(
          ImportRefusal.DOCUMENT_TOO_LARGE,
          "",
          "File must have at most %s bytes: %s".formatted(ResultImporter.MAX_BYTES, size));
    }
    return Files.readAllBytes(file);
  }

  private static final class Listing extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Set<Path> runs = new HashSet<>();
    private final List<ImportSource> sources = new ArrayList<>();

    Listing(Path folder) {
      this.folder = folder;
    }

    ImmutableList<ImportSource> sorted() {
      return ImmutableList.sortedCopyOf(
          (one, other) -> one.path().compareTo(other.path()), sources);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      OptionalLong bytes = sizeOfRun(dir);
      if (bytes.isPresent()) {
        runs.add(dir);
        add(
            path(dir) + '/',
            ImmutableList.of(dir.resolve(RUN_SPEC), dir.resolve(STATS)),
            bytes.getAsLong());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isOfRun(file)) {
        try {
          add(file, attributes(file));
        } catch (IOException e) {
          addFailed(file, e);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        add(path(file), ImmutableList.of(file), attributes.size());
      } else {
        addFailed(
            file,
            new SkippedException(
                attributes.isDirectory()
                    ? "Links to folders are not followed"
                    : "Neither a file nor a folder"));
      }
    }

    /** What a file is of may be told by its name, so that a name that is not known is a failure. */
    private void add(String path, ImmutableList<Path> files, long bytes) {
      Optional<IOException> failure =
          path.indexOf(NO_CHARACTER) < 0
              ? Optional.empty()
              : Optional.of(
                  new IOException("Name is not in the encoding of the system: see LC_ALL"));
      sources.add(new ImportSource(path, files, bytes, failure));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!isOfRun(file)) {
        addFailed(file, e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
      if (e != null) {
        addFailed(dir, e);
      }
      return FileVisitResult.CONTINUE;
    }

    private void addFailed(Path file, IOException e) {
      sources.add(new ImportSource(path(file), ImmutableList.of(), 0, Optional.of(e)));
    }

    private String path(Path file) {
      String within = folder.relativize(file).toString().replace(File.separatorChar, '/');
      return within.isEmpty() ? "." : within;
    }

    private boolean isOfRun(Path file) {
      return OF_RUN.contains(file.getFileName().toString()) && runs.contains(file.getParent());
    }

    /** {@return the size of what is read of a run, if the folder holds one} */
    private static OptionalLong sizeOfRun(Path dir) {
      try {
        BasicFileAttributes runSpec = attributes(dir.resolve(RUN_SPEC));
        BasicFileAttributes stats = attributes(dir.resolve(STATS));
        return runSpec.isRegularFile() && stats.isRegularFile()
            ? OptionalLong.of(runSpec.size() + stats.size())
            : OptionalLong.empty();
      } catch (IOException e) {
        return OptionalLong.empty();
      }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
      return Files.readAttributes(file, BasicFileAttributes.class);
    }
  }
}
