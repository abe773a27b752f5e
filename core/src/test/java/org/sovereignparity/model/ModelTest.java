package org.sovereignparity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
  private static final Organisation LG = Organisation.of("LG AI Research", Jurisdiction.of("KR"));

  @Test
  void toString_whatIsKnown_isNamed() {
    assertThat(Model.of("K-EXAONE")).hasToString("K-EXAONE");
    assertThat(Model.of("K-EXAONE", LocalDate.of(2025, 12, 31)))
        .hasToString("K-EXAONE, released 2025-12-31");
    assertThat(Model.builder().id("K-EXAONE").organisation(LG).build())
        .hasToString("K-EXAONE, LG AI Research (KR)");
    assertThat(Organisation.of("LG AI Research")).hasToString("LG AI Research");
  }

  @Test
  void equals_sameParts_isTrue() {
    assertThat(Model.of("A")).isEqualTo(Model.of("A")).isNotEqualTo(Model.of("a"));
    assertThat(LG)
        .isEqualTo(Organisation.of("LG AI Research", Jurisdiction.of("KR")))
        .isNotEqualTo(Organisation.of("LG AI Research"));
  }

  @Test
  void name_empty_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Model.of(""))
        .withMessage("Model id must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Organisation.of(""))
        .withMessage("Organisation name must not be empty: \"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K", "KOR", "kr", "K1", "K ", "eea", "EEAA", "\uff2b\uff32"})
  void jurisdiction_neitherTwoCapitalsNorEea_isRefused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(code))
        .withMessage(
            "Jurisdiction must be a country code of two capital letters, EU or EEA: \""
                + code
                + '"');
  }

  @Test
  void jurisdiction_code_isItsText() {
    assertThat(Jurisdiction.of("EU"))
        .hasToString("EU")
        .isEqualTo(Jurisdiction.of("EU"))
        .hasSameHashCodeAs(Jurisdiction.of("EU"))
        .isNotEqualTo(Jurisdiction.of("KR"))
        .isNotEqualTo("EU");
  }

  @Test
  void released_beyondTheYears_isRefused() {
    assertThat(Model.of("A", LocalDate.of(2199, 12, 31)).released())
        .contains(LocalDate.of(2199, 12, 31));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Model.of("A", LocalDate.of(2200, 1, 1)))
        .withMessage("Release date must lie within the years 1900..2199: 2200-01-01");
  }
}
