package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class FirstSupportTest {
  // The limits of Tang and of Koopman to four decimals, from a bisection of their statistics.
  @Test
  void main_printsWhatTheReadmeSays() {
    assertThat(printed())
        .contains("97.80 % = 89/91, >= 95.00 %, MET\n")
        .contains("support by score at 0.95: 0.9562..0.9995, SHOWN\n")
        .contains("support by score at 0.95: 0.9494..1.0071, NOT_SHOWN\n")
        .contains("MET\nsupport by score at 0.95: 0.9562..0.9995, SHOWN\n  assuming");
  }

  private static String printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      FirstSupport.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }
}
