package org.sovereignparity.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.oracle.Oracle;

/**
 * Lines of less than a megabyte that once took seconds to hours, or all memory. What they take is
 * counted in bytes allocated, which hardly differ from machine to machine as seconds do.
 */
class OracleAttacksTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long MEGABYTE = 1 << 20;

  private final Random random = new Random(20261129);

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(joining(","));
  }

  private String digits(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.valueOf(1 + random.nextInt(9)))
        .collect(joining());
  }

  /** A and B on so many benchmarks, with scores of one digit before the point. */
  String assess(int benchmarks, int digits, String scale, String policy) {
    return """
    {"id":"1","op":"assess","candidate":"A","frontier":{"kind":"model","model":"B"},
     "benchmarks":[%s],"scores":[%s],"policy":%s,"threshold":{"atLeast":"9"}}
    """
        .formatted(
            list(benchmarks, i -> "{\"id\":\"b%d\"%s}".formatted(i, scale)),
            list(
                2 * benchmarks,
                i ->
                    "{\"model\":\"%s\",\"benchmark\":\"b%d\",\"value\":%s.%s}"
                        .formatted(i % 2 == 0 ? "A" : "B", i / 2, digits(1), digits(digits - 1))),
            policy);
  }

  private static JsonNode answer(String request, long megabytes) {
    Oracle oracle = Oracle.builtIn();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    String answer = oracle.answer(request);
    long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(taken / MEGABYTE).as(answer).isLessThan(megabytes);
    return Schemas.tree(answer);
  }

  private static void refused(String request, String code, long megabytes) {
    JsonNode answer = answer(request, megabytes);
    assertThat(answer.path("code").asText()).as("%s", answer).isEqualTo(code);
  }

  /** Each benchmark has a change that is beyond its scale, and is not brought to lowest terms. */
  @Test
  void shortfall_longRatioAndNothingOffered_isAnswered() {
    String mean = "{\"aggregation\":\"mean-of-ratios\"}";
    JsonNode answer = answer(assess(200, 40, ",\"max\":10", mean), 250);
    assertThat(answer.path("verdict").asText()).isEqualTo("NOT_MET");
    assertThat(answer.at("/shortfall/alone")).isEmpty();
  }

  @Test
  void shortfall_ratioTooLongForSoManyBenchmarks_isTooMuchWork() {
    String mean = "{\"aggregation\":\"mean-of-ratios\"}";
    refused(assess(990, 25, ",\"max\":null", mean), "TOO_MUCH_WORK", 100);
  }

  /** Few benchmarks, each of which lacks a number of 49,000 characters: 1.9 s, 2 GB allocated. */
  @Test
  void shortfall_ratioOfVeryManyDigits_isTooMuchWork() {
    String mean = "{\"aggregation\":\"mean-of-ratios\"}";
    refused(assess(120, 204, ",\"max\":null", mean), "TOO_MUCH_WORK", 100);
  }

  /** The sum of the references has 20,000 digits, and so has each share. */
  @Test
  void shares_ofFractions_areTooMuchWork() {
    String decimals = assess(380, 2, ",\"max\":null", "{\"aggregation\":\"ratio-of-means\"}");
    String request =
        Pattern.compile("(?<=\"value\":)[0-9.]+")
            .matcher(decimals)
            .replaceAll(score -> '"' + digits(28) + "/" + digits(30) + '"');
    refused(request, "TOO_MUCH_WORK", 150);
  }

  @Test
  void shortfall_honestSizes_areAnswered() {
    String mean = "{\"aggregation\":\"mean-of-ratios\"}";
    JsonNode answer = answer(assess(1_000, 3, ",\"max\":null", mean), 600);
    assertThat(answer.at("/shortfall/alone")).hasSize(1_000);
  }

  /** A greatest common divisor of the powers, of 100,000 digits each, took seconds. */
  @Test
  void geometricMean_unequalWeights_isAnswered() {
    String policy =
        "{\"aggregation\":\"geometric-mean-of-ratios\",\"weights\":{\"b0\":1,\"b1\":999}}";
    JsonNode answer = answer(assess(2, 99, "", policy), 300);
    assertThat(answer.path("ratio").asText()).hasSizeGreaterThan(100_000).endsWith("^(1/1000)");
  }

  /** The threshold to the power 1,000 would have a million digits. */
  @Test
  void geometricMean_longThreshold_isComparedByBounds() {
    String policy =
        "{\"aggregation\":\"geometric-mean-of-ratios\",\"weights\":{\"b0\":1,\"b1\":999}}";
    String threshold = "\"9" + "0".repeat(480) + "1/1" + "0".repeat(481) + '"';
    JsonNode answer = answer(assess(2, 9, "", policy).replace("\"9\"}", threshold + "}"), 50);
    assertThat(answer.path("verdict").asText()).isEqualTo("NOT_MET");
  }

  /** 19.8 million missing scores were listed before the answer was found too long. */
  @Test
  void missing_moreThanAnAnswerHolds_areCountedFirst() {
    IntFunction<String> model = i -> i == 0 ? "A" : "m" + i;
    String request =
        """
        {"id":"1","op":"assess","candidate":"A",
         "frontier":{"kind":"best-per-benchmark","models":[%s]},
         "benchmarks":[%s],"scores":[%s],"policy":{"aggregation":"mean-of-ratios"}}
        """
            .formatted(
                list(1_999, i -> '"' + model.apply(i + 1) + '"'),
                list(9_900, i -> "{\"id\":\"b" + i + "\"}"),
                list(
                    9_900,
                    i ->
                        "{\"model\":\"%s\",\"benchmark\":\"b%d\",\"value\":1}"
                            .formatted(model.apply(i % 2_000), i)));
    refused(request, "ANSWER_TOO_LONG", 100);
    refused(
        request.replace("\"policy\":{", "\"policy\":{\"missing\":\"exclude\","),
        "ANSWER_TOO_LONG",
        100);
  }
}
