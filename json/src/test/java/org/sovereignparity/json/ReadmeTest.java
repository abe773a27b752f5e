package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

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
