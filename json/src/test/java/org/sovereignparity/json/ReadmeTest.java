package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Quantity;

/** What the README shows is what the oracle does. */
class ReadmeTest {
  private static final String PREFIX = "sovereign-parity/";
  private static final Pattern JSON = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("\\| (?:`(2026-0[18])`)? ?\\| `([a-z-]+)` \\| ([0-9]+) \\|");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void requests_haveTheAnswersBelowThem() throws IOException {
    ImmutableList<String> blocks =
        JSON.matcher(readme())
            .results()
            .map(block -> block.group(1))
            .collect(ImmutableList.toImmutableList());
    int requests = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).contains("\"op\":")) {
        assertThat(Oracle.answer(blocks.get(i))).isEqualTo(blocks.get(i + 1));
        requests++;
      }
    }
    assertThat(requests).isGreaterThan(2);
  }

  @Test
  void documents_areValidAndReadAndWrittenAsTheyStand() throws IOException {
    ImmutableList<JsonNode> documents =
        JSON.matcher(readme())
            .results()
            .flatMap(block -> block.group(1).lines())
            .filter(line -> line.startsWith("{\"schema\":"))
            .map(Schemas::tree)
            .collect(ImmutableList.toImmutableList());
    assertThat(documents).hasSizeGreaterThan(2);
    for (JsonNode document : documents) {
      String schema = document.get("schema").textValue();
      String name = schema.substring(PREFIX.length(), schema.lastIndexOf('/'));
      assertThat(Schemas.faults(name, document)).as(name).isEmpty();
      assertThat(Schemas.tree(rewritten(name, document.toString()))).isEqualTo(document);
    }
  }

  private static String rewritten(String name, String text) {
    return switch (name) {
      case "lineage" -> ParityJson.write(ParityJson.readLineage(text));
      case "criteria" -> ParityJson.write(ParityJson.readCriteria(text));
      case "eligibility-decision" -> ParityJson.write(ParityJson.readDecision(text));
      default -> throw new AssertionError(name);
    };
  }

  @Test
  void tableOfBlocks_isThatOfTheEditions() throws IOException {
    ImmutableList.Builder<String> expected = ImmutableList.builder();
    for (String id : ImmutableList.of("2026-08", "2026-01")) {
      Edition edition = KoreaSovereignAi.programme().edition(id);
      for (Quantity block : edition.blocks()) {
        expected.add(block.id() + " " + block.maximum().orElseThrow());
      }
    }
    assertThat(ROW.matcher(readme()).results().map(row -> row.group(2) + " " + row.group(3)))
        .containsExactlyElementsOf(expected.build());
  }
}
