package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class LabelTest {
  private static final Citation CITATION =
      Citation.of(
          Source.builder().id("S-1").title("Notice").build(), "annex 1", Confidence.OFFICIAL);

  @Test
  void of_id_isAlsoTheTitle() {
    assertThat(Label.of("aaii").title()).isEqualTo("aaii");
    assertThat(Label.of("aaii")).isEqualTo(Label.of("aaii", "aaii")).hasToString("aaii");
  }

  @Test
  void citing_citations_replacesThem() {
    Label label = Label.of("aaii", "Index").citing(CITATION);
    assertThat(label.citations()).containsExactly(CITATION);
    assertThat(label.title()).isEqualTo("Index");
    assertThat(label.citing().citations()).isEmpty();
    assertThat(Quantity.percentage(label, "aaii").citations()).containsExactly(CITATION);
    assertThat(Quantity.percentage(label, "aaii").title()).isEqualTo("Index");
  }

  @Test
  void of_blank_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of(""))
        .withMessage("Node id must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of("aaii", " "))
        .withMessage("Node title must not be blank: \" \"");
  }

  @Test
  void equals_anotherPart_isFalse() {
    Label label = Label.of("a", "A").citing(CITATION);
    assertThat(label)
        .isEqualTo(Label.of("a", "A").citing(CITATION))
        .hasSameHashCodeAs(Label.of("a", "A").citing(CITATION))
        .isNotEqualTo(Label.of("b", "A").citing(CITATION))
        .isNotEqualTo(Label.of("a", "B").citing(CITATION))
        .isNotEqualTo(Label.of("a", "A"));
  }
}
