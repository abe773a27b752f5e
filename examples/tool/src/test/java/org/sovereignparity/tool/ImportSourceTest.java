package org.sovereignparity.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

@Timeout(60)
class ImportSourceTest {
  @TempDir Path folder;

  /** So names with bytes of another encoding come out, which may tell what a file is of. */
  @Test
  void read_fileWhoseNameIsNotKnown_fails() throws Exception {
    Path file;
    try {
      file = folder.resolve("caf\ufffd.csv");
    } catch (InvalidPathException e) {
      throw new TestAbortedException("needs names in Unicode", e);
    }
    Files.writeString(file, "model,score\nA,0.5\n");
    ImportSource source = Iterables.getOnlyElement(ImportSource.list(folder));
    assertThatThrownBy(source::read)
        .isInstanceOf(IOException.class)
        .hasMessage("Name is not in the encoding of the system: see LC_ALL");
  }

  /** A run that another program deletes and writes again, as often as it can. */
  @Test
  void list_runThatComesAndGoes_isARunOrItsFiles() throws Exception {
    Path run = Files.createDirectory(folder.resolve("run"));
    Path runSpec = Files.createFile(run.resolve("run_spec.json"));
    Path stats = run.resolve("stats.json");
    AtomicBoolean ended = new AtomicBoolean();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> comesAndGoes =
          other.submit(
              () -> {
                while (!ended.get()) {
                  Files.createFile(stats);
                  Files.delete(stats);
                }
                return null;
              });
      for (int i = 0; i < 2_000; i++) {
        List<String> paths = ImportSource.list(folder).stream().map(ImportSource::path).toList();
        assertThat(paths)
            .isIn(
                List.of("run/"),
                List.of("run/run_spec.json"),
                List.of("run/run_spec.json", "run/stats.json"));
      }
      ended.set(true);
      comesAndGoes.get();
    } finally {
      ended.set(true);
      other.shutdown();
    }
  }
}
