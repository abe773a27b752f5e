package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The operation {@code lag} by the words of the protocol: every day is looked at, and on each of
 * them every model. It takes requests that are decided and whose numbers are decimals.
 */
final class PlainLag {
  private record Dated(String model, LocalDate released, BigDecimal value) {}

  private static final Comparator<Dated> FIRST =
      Comparator.comparing(Dated::released)
          .thenComparing(model -> model.model().codePoints().toArray(), Arrays::compare);

  private final List<Dated> candidates;
  private final List<Dated> frontier;
  private final BigDecimal tolerance;
  private final boolean lowerIsBetter;

  private PlainLag(JsonNode request) {
    this.candidates = side(request, "candidates");
    this.frontier = side(request, "frontier");
    this.tolerance = new BigDecimal(request.path("tolerance").asText("0"));
    this.lowerIsBetter = request.path("direction").asText().equals("lower-is-better");
  }

  private static List<Dated> side(JsonNode request, String key) {
    List<Dated> side = new ArrayList<>();
    for (JsonNode id : request.get(key)) {
      for (JsonNode score : request.get("scores")) {
        if (score.get("model").equals(id)) {
          side.add(
              new Dated(
                  id.textValue(),
                  LocalDate.parse(score.get("released").textValue()),
                  new BigDecimal(score.get("value").asText())));
        }
      }
    }
    return side;
  }

  static ObjectNode answer(JsonNode request) {
    PlainLag lag = new PlainLag(request);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("id", request.get("id"));
    ArrayNode each = answer.put("status", "decided").putArray("each");
    lag.candidates.forEach(candidate -> lag.put(candidate, each.addObject()));
    if (request.has("from")) {
      LocalDate from = LocalDate.parse(request.get("from").textValue());
      LocalDate to = LocalDate.parse(request.get("to").textValue());
      lag.putDaily(from, to, answer.putObject("daily"));
    }
    return answer;
  }

  private void put(Dated candidate, ObjectNode lag) {
    lag.put("model", candidate.model());
    Optional<Dated> first = first(candidate.value(), LocalDate.MAX);
    if (first.isEmpty()) {
      lag.put("ahead", true);
    } else {
      lag.put("reachedBy", first.get().model()).put("on", first.get().released().toString());
      lag.put("days", days(first.get().released(), candidate.released()));
    }
  }

  private void putDaily(LocalDate from, LocalDate to, ObjectNode daily) {
    List<Integer> lags = new ArrayList<>();
    int ahead = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      Optional<BigDecimal> best = best(day);
      if (best.isPresent()) {
        Optional<Dated> first = first(best.get(), day);
        ahead += first.isPresent() ? 0 : 1;
        lags.add(first.isPresent() ? days(first.get().released(), day) : 0);
      }
    }
    if (!lags.isEmpty()) {
      int sum = lags.stream().mapToInt(lag -> lag).sum();
      daily.put("mean", exact(BigInteger.valueOf(sum), BigInteger.valueOf(lags.size())));
      daily.put("least", lags.stream().mapToInt(lag -> lag).min().orElseThrow());
      daily.put("most", lags.stream().mapToInt(lag -> lag).max().orElseThrow());
    }
    daily.put("days", lags.size()).put("ahead", ahead);
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) (to.toEpochDay() - from.toEpochDay());
  }

  private Optional<BigDecimal> best(LocalDate day) {
    Comparator<BigDecimal> worstFirst =
        lowerIsBetter ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return candidates.stream()
        .filter(model -> !model.released().isAfter(day))
        .map(Dated::value)
        .max(worstFirst);
  }

  private Optional<Dated> first(BigDecimal value, LocalDate day) {
    return frontier.stream()
        .filter(model -> !model.released().isAfter(day))
        .filter(model -> hasReached(model, value))
        .min(FIRST);
  }

  private boolean hasReached(Dated model, BigDecimal value) {
    return lowerIsBetter
        ? model.value().compareTo(value.add(tolerance)) <= 0
        : model.value().compareTo(value.subtract(tolerance)) >= 0;
  }

  /** {@return the shortest decimal if there is one of few digits, else the fraction} */
  private static String exact(BigInteger numerator, BigInteger denominator) {
    BigDecimal decimal =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), 30, RoundingMode.HALF_EVEN);
    if (decimal.multiply(new BigDecimal(denominator)).compareTo(new BigDecimal(numerator)) == 0) {
      return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
    BigInteger common = numerator.gcd(denominator);
    return numerator.divide(common) + "/" + denominator.divide(common);
  }
}
