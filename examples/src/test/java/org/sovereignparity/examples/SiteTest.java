package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.record.Scorecard;

class SiteTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  @Test
  void pages_examples_areSmallCompleteAndTrue() throws IOException {
    ImmutableMap<String, String> pages = Site.pages(Instant.parse("2026-09-01T00:00:00Z"));
    assertThat(LINK.matcher(pages.get("index.html")).results().map(link -> link.group(1)))
        .hasSize(15)
        .hasSize(pages.size() - 1)
        .allSatisfy(link -> assertThat(pages).containsKey(link));
    pages.forEach(
        (name, html) -> {
          assertThat(html.getBytes(UTF_8)).as(name).hasSizeLessThan(200_000);
          assertThat(html).as(name).doesNotContain("<script", "src=", "@import", "url(", "<link");
        });
    assertThat(Scorecard.parse(pages.get("Solar-Open-100B.html")).record().verdicts())
        .containsKey("Solar Open 100B");
    assertTellsWhoAdvances(pages.get("korea-2026-08.html"));
  }

  /** What a reader of one page alone asks of the second round of Korea, and what decided it. */
  private static void assertTellsWhoAdvances(String page) {
    assertThat(page)
        .contains("across the cut is what LG AI Research has more than Motif")
        .containsSubsequence("Motif Technologies", "NOT_MET", "RANK")
        .containsSubsequence("Ten experts", "49 expert users");
  }
}
