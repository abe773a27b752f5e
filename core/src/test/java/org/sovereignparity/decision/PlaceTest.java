package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  private static final Place NUMBER = Place.of("numbers").key("x/1");

  @Test
  void toString_everyKindOfStep_readsAsInJava() {
    assertThat(NUMBER.under(Place.of("submissions").at(2)))
        .hasToString("submissions[2].numbers[\"x/1\"]");
    assertThat(Place.of("policy").property("cap")).hasToString("policy.cap");
    assertThat(Place.here()).hasToString("");
    assertThat(Place.here().at(0).property("id")).hasToString("[0].id");
  }

  @Test
  void under_here_isTheSame() {
    assertThat(NUMBER.under(Place.here())).isEqualTo(NUMBER);
    assertThat(Place.here().under(NUMBER)).isEqualTo(NUMBER);
  }

  @Test
  void steps_place_areTheOutermostFirst() {
    assertThat(NUMBER.at(3).steps())
        .containsExactly(new Place.Property("numbers"), new Place.Key("x/1"), new Place.Index(3));
    assertThat(Place.here().steps()).isEmpty();
  }

  @Test
  void equals_otherKindOfStep_isFalse() {
    assertThat(NUMBER)
        .isEqualTo(Place.of("numbers").key("x/1"))
        .hasSameHashCodeAs(Place.of("numbers").key("x/1"))
        .isNotEqualTo(Place.of("numbers").key("x"))
        .isNotEqualTo(Place.of("numbers"))
        .isNotEqualTo(NUMBER.toString());
    assertThat(Place.here().key("id")).isNotEqualTo(Place.of("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "policy/cap", "policy.cap", "a b", "parts[0]"})
  void of_noNameOfJava_isRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of(name))
        .withMessage("Property must be named as in Java: \"" + name + '"');
  }

  @Test
  void at_negativeIndex_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of("gates").at(-1))
        .withMessage("Index must not be negative: -1");
  }
}
