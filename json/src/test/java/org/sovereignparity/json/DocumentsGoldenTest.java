package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.golden.Golden;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** Documents as they are written, and what is said of those that have a fault. */
class DocumentsGoldenTest {
  private static final int WRITTEN = 80;
  private static final int MUTATED = 50;
  private static final int MUTATIONS = 14;
  private static final int COMPARED = 25;

  @ParameterizedTest
  @FieldSource("org.sovereignparity.json.DocumentKind#ALL")
  void documents_written_areTheGoldenOnes(DocumentKind<?> kind) {
    Golden golden = new Golden("written-" + kind.schema());
    for (int seed = 0; seed < WRITTEN; seed++) {
      golden.add("seed " + seed, kind.written(new Random(seed)));
    }
    golden.check();
  }

  @Test
  void documents_ofKorea_areTheGoldenOnes() {
    Programme korea = KoreaSovereignAi.programme();
    Golden golden = new Golden("written-korea");
    golden.add("programme", ParityJson.write(korea));
    golden.add("independence", ParityJson.write(KoreaSovereignAi.independence()));
    for (String edition : List.of("2026-01", "2026-08")) {
      var submissions = KoreaSovereignAi.submissions(edition);
      golden.add(edition, ParityJson.write(korea.edition(edition).round(submissions, List.of())));
    }
    golden.check();
  }

  @ParameterizedTest
  @FieldSource("org.sovereignparity.json.DocumentKind#ALL")
  void documents_withFaults_areReadOrRefusedAsBefore(DocumentKind<?> kind) {
    Golden golden = new Golden("faults-" + kind.schema());
    for (int seed = 0; seed < MUTATED; seed++) {
      Random random = new Random(seed);
      String document = kind.written(random);
      JsonNode tree = Schemas.tree(document);
      for (int i = 0; i < MUTATIONS; i++) {
        String mutated = Mutations.mutated(tree, random).toString();
        golden.add("seed " + seed + " mutation " + i, readAgain(kind, mutated));
      }
      for (int i = 0; i < 2; i++) {
        golden.add(
            "seed " + seed + " spoilt " + i, readAgain(kind, Mutations.spoilt(document, random)));
      }
    }
    FuzzInputs.of("Document")
        .forEach((file, document) -> golden.add(file, readAgain(kind, document)));
    golden.check();
  }

  /** {@return how the document is written that was read, or the refusal} */
  private static <T> String readAgain(DocumentKind<T> kind, String document) {
    return outcome(() -> kind.writer().apply(kind.reader().apply(document)));
  }

  static String outcome(Supplier<String> reading) {
    try {
      return "ok\n" + reading.get();
    } catch (InvalidDocumentException e) {
      return String.join("\n", e.code().name(), e.at(), e.why(), e.getMessage());
    }
  }

  @Test
  void tables_areWrittenAndReadAsBefore() {
    Golden golden = new Golden("tables");
    for (int seed = 0; seed < WRITTEN; seed++) {
      Random random = new Random(seed);
      String table = ParityJson.writeTable(ScoreTableProperties.board(random));
      golden.add("seed " + seed, table);
      golden.add("spoilt " + seed, tableAgain(ScoreTableProperties.spoilt(table, random)));
      golden.add("board " + seed, table(RandomDocuments.board(new Random(seed))));
    }
    FuzzInputs.of("ScoreTable").forEach((file, table) -> golden.add(file, tableAgain(table)));
    golden.check();
  }

  private static String tableAgain(String table) {
    return outcome(
        () -> ParityJson.write(ParityJson.readTable(table, ScoreTableProperties.LAYOUT)));
  }

  private static String table(Scoreboard board) {
    try {
      return ParityJson.writeTable(board);
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  @ParameterizedTest
  @FieldSource("org.sovereignparity.json.DocumentKind#ALL")
  void differences_areTheGoldenOnes(DocumentKind<?> kind) {
    Golden golden = new Golden("differences-" + kind.schema());
    for (int seed = 0; seed < COMPARED; seed++) {
      Random random = new Random(seed);
      String document = kind.written(random);
      JsonNode mutated = Mutations.mutated(Schemas.tree(document), random);
      golden.add("mutated " + seed, differences(document, mutated.toString()));
      golden.add("other " + seed, differences(document, kind.written(random)));
    }
    golden.check();
  }

  private static String differences(String left, String right) {
    return outcome(() -> lines(ParityJson.diff(left, right).stream()));
  }

  static String lines(Stream<Difference> differences) {
    return differences
        .map(it -> it + "\n  " + it.at() + ' ' + it.left() + ' ' + it.right() + '\n')
        .collect(Collectors.joining());
  }
}
