package org.sovereignparity.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.oracle.Oracle;

/** Each bound of the protocol, on it and one beyond. */
class OracleBoundsTest {

  private static String request(int benchmarks, IntFunction<String> value, String policy) {
    return """
    {"id":"1","op":"assess","candidate":"A","frontier":{"kind":"model","model":"B"},
     "benchmarks":[%s],"scores":[%s],"policy":%s}
    """
        .formatted(
            list(benchmarks, i -> "{\"id\":\"b" + i + "\",\"max\":null}"),
            list(2 * benchmarks, i -> score(i / 2, i % 2 == 0 ? "A" : "B", value.apply(i))),
            policy);
  }

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(joining(","));
  }

  private static String score(int benchmark, String model, String value) {
    return "{\"model\":\"%s\",\"benchmark\":\"b%d\",\"value\":%s}"
        .formatted(model, benchmark, value);
  }

  private static String mean(int benchmarks, IntFunction<String> value) {
    return request(benchmarks, value, "{\"aggregation\":\"ratio-of-means\"}");
  }

  private static void decided(String request) {
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request));
    assertThat(answer.path("status").textValue()).as("%s", answer).isEqualTo("decided");
  }

  private static void refused(String request, String code, String at) {
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request));
    assertThat(answer.path("code").asText()).as("%s", answer).isEqualTo(code);
    assertThat(answer.path("at").asText()).as("%s", answer).isEqualTo(at);
  }

  /** Each is 1,000 digits, exponents written out. */
  @ParameterizedTest
  @ValueSource(strings = {"1e999", "1e-999", "\"12345e995\"", "1.25e-997", "0.5e-998"})
  void digits_fiftyThousand_areTaken(String thousand) {
    decided(mean(25, i -> thousand));
    String more = mean(25, i -> thousand).replace("\"id\":\"b7\"", "\"id\":\"b7\",\"min\":0");
    refused(more, "NUMBER_OUT_OF_BOUNDS", "/scores/49/value");
  }

  @Test
  void digits_written_areCountedAlike() {
    String plain = "9".repeat(1_000);
    decided(mean(25, i -> plain));
    refused(mean(26, i -> plain), "NUMBER_OUT_OF_BOUNDS", "/scores/50/value");
    String fraction = '"' + "9".repeat(499) + "/1" + "0".repeat(499) + '"';
    decided(mean(25, i -> i == 0 ? "1" : fraction));
  }

  @Test
  void digits_zerosBeforeThem_areCounted() {
    decided(mean(25, i -> "0e999"));
    refused(
        mean(25, i -> i == 49 ? "0e1000" : "0e999"), "NUMBER_OUT_OF_BOUNDS", "/scores/49/value");
  }

  @Test
  void benchmarks_tenThousand_areTaken() {
    decided(mean(10_000, i -> "1"));
    refused(mean(10_001, i -> "1"), "NUMBER_OUT_OF_BOUNDS", "/benchmarks");
  }

  @ParameterizedTest
  @CsvSource({"1e1000", "1e-1000", "'\"1e+1000\"'", "1E1000"})
  void exponent_thousand_isTaken(String value) {
    decided(mean(1, i -> value));
    String beyond = value.replaceAll("1000(%?\"?)$", "1001$1");
    refused(mean(1, i -> beyond), "NUMBER_OUT_OF_BOUNDS", "/scores/0/value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e99999", "1e-2147483649", "1e1000000000", "\"1e10000\"", "\"1e0000001001\""})
  void exponent_farBeyond_isRefused(String value) {
    refused(mean(1, i -> value), "NUMBER_OUT_OF_BOUNDS", "/scores/0/value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0.", "1/1"})
  void characters_thousand_areTaken(String start) {
    String longest = start + "1".repeat(1_000 - start.length());
    decided(mean(1, i -> '"' + longest + '"'));
    refused(mean(1, i -> '"' + longest + "1\""), "NUMBER_OUT_OF_BOUNDS", "/scores/0/value");
  }

  @Test
  void characters_ofAJsonNumber_areBoundedAlike() {
    decided(mean(1, i -> "1".repeat(1_000)));
    refused(mean(1, i -> "1".repeat(1_001)), "NUMBER_OUT_OF_BOUNDS", "/scores/0/value");
  }

  @Test
  void characters_garbageBeyondTheBound_isOutOfBounds() {
    refused(mean(1, i -> '"' + "x".repeat(1_000) + '"'), "NOT_A_NUMBER", "/scores/0/value");
    refused(mean(1, i -> '"' + "x".repeat(1_001) + '"'), "NUMBER_OUT_OF_BOUNDS", "/scores/0/value");
  }

  @Test
  void weights_powersOfTwoHundredThousandDigits_areTaken() {
    String policy =
        "{\"aggregation\":\"geometric-mean-of-ratios\",\"weights\":{\"b0\":999,\"b1\":1}}";
    String hundred = "7".repeat(100);
    // 999 * 200 + 200
    decided(request(2, i -> hundred, policy));
    refused(
        request(2, i -> i == 3 ? hundred + "7" : hundred, policy),
        "WEIGHTS_TOO_FINE",
        "/policy/weights");
  }

  @Test
  void weights_sumOfThousand_isTaken() {
    String policy = "{\"aggregation\":\"geometric-mean-of-ratios\"}";
    decided(request(1_000, i -> "7", policy));
    assertThat(Oracle.builtIn().answer(request(1_001, i -> "7", policy)))
        .contains("\"WEIGHTS_TOO_FINE\"");
  }

  @Test
  void nesting_sixtyFour_isRead() {
    String deepest = "[".repeat(63) + "]".repeat(63);
    String open = "{\"id\":\"1\",\"op\":\"assess\",\"x\":";
    refused(open + deepest + "}", "UNKNOWN_KEY", "/x");
    assertThat(Oracle.builtIn().answer(open + "[" + deepest + "]}")).contains("\"NOT_JSON\"");
  }

  @Test
  void window_months_areBounded() {
    String frontier = "\"model\":\"B\",\"window\":{\"asOf\":\"2026-01-15\",\"months\":%s}}";
    String request = mean(1, i -> "1").replace("\"model\":\"B\"}", frontier);
    decided(request.replaceFirst("%s", "1200").replace("%s", "0"));
    refused(request.replace("%s", "1201"), "NUMBER_OUT_OF_BOUNDS", "/frontier/window/months");
    refused(request.replace("%s", "-1"), "NUMBER_OUT_OF_BOUNDS", "/frontier/window/months");
  }
}
