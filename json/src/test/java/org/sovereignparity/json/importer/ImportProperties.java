package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.fuzz.FuzzTarget;
import org.sovereignparity.json.oracle.ConformanceVectors;

/** Whatever comes in is imported or refused, and nothing else. */
class ImportProperties {
  private static final List<String> DOCUMENTS = documents();

  private static final List<String> PIECES =
      List.of(
          "NaN",
          "Infinity",
          "-INF",
          "1e99999",
          "\"N/A\"",
          "null",
          "{}",
          "[]",
          "true",
          "\"\"",
          "1e5",
          "\"\\ud800\"",
          "-1",
          "[[[[[[[[[[1]]]]]]]]]]",
          ",",
          "\"",
          "\n",
          "1/2",
          "-",
          "%",
          "\u0000");

  /** The documents of the cases of the oracle, and what other tools wrote, where it is there. */
  private static List<String> documents() {
    try {
      List<String> documents = new ArrayList<>(ofOtherTools());
      for (String line : ConformanceVectors.lines("import.jsonl")) {
        JsonNode document = new JsonMapper().readTree(line).at("/request/document");
        if (document.asText().length() > 50) {
          documents.add(document.textValue());
        }
      }
      return documents;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> ofOtherTools() throws IOException {
    Path results = Path.of("..", "..", "shared", "data", "results");
    List<String> documents = new ArrayList<>();
    if (Files.isDirectory(results)) {
      try (Stream<Path> files = Files.walk(results)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(json|csv|txt)")).toList()) {
          if (Files.size(file) < 30_000) {
            documents.add(Files.readString(file));
          }
        }
      }
    }
    return documents;
  }

  @Property(tries = 500)
  void read_anyBytes_areReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
    checkReadOrRefused(bytes);
  }

  @Property(tries = 500)
  void read_bytesAfterTheStartOfAFormat_areReadOrRefused(
      @ForAll long seed, @ForAll @Size(max = 100) byte[] bytes) {
    Random random = new Random(seed);
    String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
    byte[] start = document.substring(0, random.nextInt(document.length())).getBytes(UTF_8);
    byte[] both = Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, both, start.length, bytes.length);
    checkReadOrRefused(both);
  }

  @Property(tries = 2_000)
  void read_spoiltDocuments_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder document = new StringBuilder(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())));
    for (int changes = 1 + random.nextInt(4); changes > 0 && document.length() > 1; changes--) {
      int from = random.nextInt(document.length());
      int to = Math.min(document.length(), from + random.nextInt(12));
      document.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    checkReadOrRefused(document.toString().getBytes(UTF_8));
  }

  /** A value becomes another without the document ceasing to be JSON. */
  @Property(tries = 2_000)
  void read_documentsWithOtherValues_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
    String value = PIECES.get(random.nextInt(14));
    List<int[]> places = new ArrayList<>();
    Matcher matcher =
        Pattern.compile(":\\s*(\"[^\"]*\"|[-0-9.eE]+|\\{[^{}]*\\}|\\[[^\\[\\]]*\\])")
            .matcher(document);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(1), matcher.end(1)});
    }
    if (!places.isEmpty()) {
      int[] place = places.get(random.nextInt(places.size()));
      document = document.substring(0, place[0]) + value + document.substring(place[1]);
    }
    checkReadOrRefused(document.getBytes(UTF_8));
  }

  @Property(tries = 300)
  void read_spoiltArchives_areReadOrRefused(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
    byte[] archive = Archives.zip(Map.of("header.json", document));
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      archive[4 + random.nextInt(archive.length - 4)] = (byte) random.nextInt();
    }
    checkReadOrRefused(archive);
  }

  @Property(tries = 500)
  void read_spoiltFolders_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    String run = "{\"name\":\"a:b=c,model=m\",\"adapter_spec\":{\"model\":\"m\"}}";
    String stats =
        "[{\"name\":{\"name\":\"em\",\"split\":\"test\"},\"mean\":0.5},"
            + "{\"name\":{\"name\":\"num_instances\",\"split\":\"test\"},\"mean\":9.0}]";
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    int at = random.nextInt(stats.length());
    int from = random.nextInt(run.length());
    checkReadOrRefused(
        Map.of(
            "stats.json",
            (stats.substring(0, at) + piece + stats.substring(at + random.nextInt(2)))
                .getBytes(UTF_8),
            "run_spec.json",
            (random.nextBoolean() ? run : run.substring(0, from) + piece + run.substring(from))
                .getBytes(UTF_8)));
  }

  /** Any other exception fails the property. */
  private static void checkReadOrRefused(byte[] bytes) {
    checkItems(() -> ItemResults.readLmEval(bytes, "acc"));
    checkItems(() -> ItemResults.readInspect(bytes, "match"));
    checkItems(() -> ItemResults.readHelm(bytes, "exact_match", "test"));
    try {
      FuzzTarget.checkImported(ResultImporter.read("a/b.csv", bytes));
    } catch (InvalidDocumentException e) {
      assertThat(e.code()).isInstanceOf(ImportRefusal.class);
    }
  }

  private static void checkItems(Supplier<ItemResults> read) {
    try {
      ItemResults results = read.get();
      ItemPairs pairs = ItemPairs.of(results, results);
      assertThat(pairs.items()).hasSameSizeAs(results.scores().keySet());
      assertThat(pairs.sample().isPresent()).isEqualTo(!results.scores().isEmpty());
    } catch (InvalidDocumentException e) {
      assertThat(e.code()).isInstanceOf(ImportRefusal.class);
    }
  }

  private static void checkReadOrRefused(Map<String, byte[]> files) {
    try {
      FuzzTarget.checkImported(ResultImporter.read(files));
    } catch (InvalidDocumentException e) {
      assertThat(e.code()).isInstanceOf(ImportRefusal.class);
    }
  }
}
