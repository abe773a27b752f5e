package org.sovereignparity.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CitationTest {
  private static final Source NOTICE =
      Source.builder()
          .id("OFF-1")
          .title("Notice of the programme")
          .date(LocalDate.of(2025, 6, 20))
          .address(URI.create("https://example.org/notice"))
          .build();

  @Test
  void toString_whatIsKnown_isNamed() {
    assertThat(NOTICE)
        .hasToString("Notice of the programme, 2025-06-20, https://example.org/notice");
    assertThat(Source.builder().id("CARD").title("Model card").build()).hasToString("Model card");
    assertThat(Citation.of(NOTICE, "annex 1", Confidence.OFFICIAL_EXCERPT))
        .hasToString(NOTICE + ", annex 1 (official-excerpt)");
    assertThat(Citation.of(NOTICE, Confidence.SINGLE_REPORT))
        .hasToString(NOTICE + " (single-report)");
  }

  @Test
  void confidence_words_areStable() {
    assertThat(Confidence.values())
        .extracting(Confidence::toString)
        .containsExactly("official", "official-excerpt", "reported", "single-report", "inferred");
  }

  @Test
  void blankParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.builder().id("").title("t").build())
        .withMessage("Source id must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.builder().id("s").title(" ").build())
        .withMessage("Source title must not be blank: \" \"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(NOTICE, " ", Confidence.OFFICIAL))
        .withMessage("Citation clause must not be blank: \" \"");
  }

  @Test
  void equals_sameParts_isTrue() {
    assertThat(Citation.of(NOTICE, "annex 1", Confidence.OFFICIAL))
        .isEqualTo(Citation.of(NOTICE, "annex 1", Confidence.OFFICIAL))
        .isNotEqualTo(Citation.of(NOTICE, "annex 2", Confidence.OFFICIAL))
        .isNotEqualTo(Citation.of(NOTICE, Confidence.OFFICIAL));
  }

  @Test
  void date_beyondTheYears_isRefused() {
    Source.Builder source = Source.builder().id("s").title("t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.date(LocalDate.of(1899, 12, 31)).build())
        .withMessage("Source date must lie within the years 1900..2199: 1899-12-31");
  }
}
