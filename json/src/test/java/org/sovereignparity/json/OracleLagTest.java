package org.sovereignparity.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.json.oracle.Oracle;

/** What the protocol leaves open of lags, and its bounds; for the rest see the vectors. */
class OracleLagTest {
  private static final String SCORES =
      score("F", "2024-01-01", "50") + ',' + score("C", "2024-01-03", "50");

  private static String score(String model, String released, String value) {
    return "{\"model\":\"%s\",\"released\":\"%s\",\"value\":%s}".formatted(model, released, value);
  }

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(joining(","));
  }

  private static JsonNode answer(String candidates, String frontier, String more, String scores) {
    return Schemas.tree(
        Oracle.builtIn()
            .answer(
                """
            {"id":"l","op":"lag","candidates":[%s],"frontier":[%s],%s"scores":[%s]}
            """
                    .formatted(candidates, frontier, more, scores)));
  }

  private static void refused(JsonNode answer, String code, String at) {
    assertThat(answer.path("code").asText()).as("%s", answer).isEqualTo(code);
    assertThat(answer.path("at").asText()).as("%s", answer).isEqualTo(at);
  }

  @Test
  void candidates_none_areAnsweredWithNone() {
    JsonNode answer = answer("", "\"F\"", "\"from\":\"2024-01-01\",\"to\":\"2024-01-09\",", SCORES);
    assertThat(answer)
        .hasToString(
            "{\"id\":\"l\",\"status\":\"decided\",\"each\":[],\"daily\":{\"days\":0,\"ahead\":0}}");
  }

  @Test
  void frontier_none_isBehindEveryCandidate() {
    assertThat(answer("\"C\"", "", "", SCORES).get("each"))
        .hasToString("[{\"model\":\"C\",\"ahead\":true}]");
  }

  @Test
  void scores_twoOfAModelOnASide_areRefused() {
    String twice = SCORES + ',' + score("F", "2024-01-02", "50");
    refused(answer("\"C\"", "\"F\"", "", twice), "DUPLICATE_SCORE", "/scores/2");
  }

  @Test
  void scores_ofModelsOnNoSide_areReadAndPassedOver() {
    String other = score("X", "2020-01-01", "99");
    assertThat(answer("\"C\"", "\"F\"", "", String.join(",", other, SCORES, other)))
        .isEqualTo(answer("\"C\"", "\"F\"", "", SCORES));
    refused(
        answer("\"C\"", "\"F\"", "", SCORES + ",{\"model\":\"X\",\"value\":99}"),
        "MISSING_KEY",
        "/scores/2");
  }

  @ParameterizedTest
  @CsvSource({"2099-12-31, decided, ''", "2100-01-01, refused, /to"})
  void daily_aCentury_isTheMost(String to, String status, String at) {
    String period = "\"from\":\"2000-01-01\",\"to\":\"%s\",".formatted(to);
    JsonNode answer = answer("\"C\"", "\"F\"", period, SCORES);
    assertThat(answer.get("status").textValue()).isEqualTo(status);
    assertThat(answer.path("at").asText()).isEqualTo(at);
  }

  /** Every model is a record, and each day of the century is asked for. */
  @Test
  void models_tenThousandOverACentury_areDecided() {
    LocalDate first = LocalDate.of(2000, 1, 1);
    int each = 5_000;
    String scores =
        list(
            2 * each,
            i ->
                score(
                    (i % 2 == 0 ? "f" : "c") + i / 2,
                    first.plusDays(7L * (i / 2) + 3 * (i % 2)).toString(),
                    "" + i / 2));
    JsonNode answer =
        answer(
            list(each, i -> "\"c" + i + '"'),
            list(each, i -> "\"f" + i + '"'),
            "\"from\":\"2000-01-01\",\"to\":\"2099-12-31\",",
            scores);
    assertThat(answer.get("each")).hasSize(each).allMatch(lag -> lag.get("days").intValue() == 3);
    // 36,525 days but three; the last candidate stands from day 34,996 on, up to 36,524 - 34,993.
    assertThat(answer.at("/daily/days").intValue()).isEqualTo(36_522);
    assertThat(answer.at("/daily/most").intValue()).isEqualTo(36_524 - 7 * 4_999);
  }

  @Test
  void numbers_ofManyDigits_areComparedExactly() {
    String third = "\"" + "3".repeat(499) + "/1" + "0".repeat(499) + '"';
    JsonNode answer =
        answer(
            "\"C\"",
            "\"F\"",
            "\"tolerance\":%s,".formatted(third),
            score("F", "2024-01-01", "0") + ',' + score("C", "2024-01-03", third));
    assertThat(answer.at("/each/0/days").intValue()).isEqualTo(2);
  }

  @Test
  void digits_beyondThoseOfARequest_areRefused() {
    String scores = list(51, i -> score("m" + i, "2024-01-01", "1e999"));
    refused(answer("", "", "", scores), "NUMBER_OUT_OF_BOUNDS", "/scores/50/value");
  }

  /** A name of a hundred thousand characters, asked for two hundred times. */
  @Test
  void answer_longerThanTheBound_isRefused() {
    String name = "F".repeat(100_000);
    String scores =
        score(name, "2024-01-01", "50") + ',' + list(200, i -> score("c" + i, "2024-01-03", "50"));
    JsonNode answer = answer(list(200, i -> "\"c" + i + '"'), '"' + name + '"', "", scores);
    refused(answer, "ANSWER_TOO_LONG", "");
    assertThat(answer.get("id").textValue()).isEqualTo("l");
  }
}
