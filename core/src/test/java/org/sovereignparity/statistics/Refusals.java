package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;

/** What is said of data that are none, and of data for which a method is not defined. */
final class Refusals {
  private Refusals() {}

  static void invalid(Supplier<?> data, String message) {
    assertThatThrownBy(() -> assertThat(data.get()).isNull())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  static void undefined(Supplier<?> method, String message) {
    assertThatThrownBy(() -> assertThat(method.get()).isNull())
        .isExactlyInstanceOf(MethodNotDefinedException.class)
        .hasMessage(message);
  }
}
