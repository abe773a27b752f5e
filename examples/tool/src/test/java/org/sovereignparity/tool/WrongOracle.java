package org.sovereignparity.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.number.Rational;

/**
 * Implementations of the protocol, each with one mistake that is made in practice and is otherwise
 * right: it answers as the library does, but for what its mistake changes. What the library refuses
 * is refused by all but one.
 */
enum WrongOracle {
  /** Divides, sums and compares in IEEE doubles. */
  DOUBLE_DIVISION("assess", "mean of ratios, exact tie that doubles lose") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      ratioInDouble(request, right)
          .ifPresent(ratio -> right.put("verdict", verdict(request, ratio)));
      return right;
    }
  },
  /** Calls a tie what is one in IEEE doubles. */
  TIE_IN_DOUBLE("assess", "mean of ratios, exact tie that doubles lose") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      Optional<Double> ratio = ratioInDouble(request, right);
      if (ratio.isPresent()) {
        removeText(right, "flags", "EXACT_TIE");
        if (ratio.get() == inDouble(bound(request))) {
          ((ArrayNode) right.get("flags")).insert(0, "EXACT_TIE");
        }
      }
      return right;
    }
  },
  /** Rounds the ratio to two decimals before it is compared, though no rule says so. */
  ROUNDED_BEFORE_COMPARED("assess", "minimum ratio, flips when rounded") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      String ratio = right.path("ratio").asText();
      if (isCompared(request, right) && !ratio.startsWith("(")) {
        Rational rounded = rounded(Rational.parse(ratio), 2, RoundingMode.HALF_UP);
        int order = rounded.compareTo(bound(request));
        right.put("verdict", isMoreThan(request) ? met(order > 0) : met(order >= 0));
      }
      return right;
    }
  },
  /** Reads numbers as IEEE doubles. */
  NUMBERS_READ_AS_DOUBLES("assess", "more digits than a double has") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return ofLibrary(tree(JsonMapper.builder().build(), request.toString()));
    }
  },
  /** Says NOT_MET where nobody knows. */
  UNKNOWN_ASSESSMENT_IS_FALSE("assess", "missing score, undetermined") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return unknownAsFalse(right);
    }
  },
  /** Counts missing scores as zero and does not tell. */
  MISSING_SCORE_IS_ZERO("assess", "missing score, undetermined") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return withMissing("counts-zero", request);
    }
  },
  /** Leaves benchmarks with missing scores out and does not tell. */
  MISSING_SCORE_IS_LEFT_OUT("assess", "missing score, undetermined") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return withMissing("exclude", request);
    }
  },
  /** Divides the means where the mean of the ratios is asked for. */
  RATIO_OF_MEANS_FOR_MEAN_OF_RATIOS("assess", "mean of ratios, not met, smallest change first") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      ObjectNode policy = (ObjectNode) request.get("policy");
      if (policy.get("aggregation").textValue().equals("mean-of-ratios")) {
        policy.put("aggregation", "ratio-of-means");
      }
      return ofLibrary(request);
    }
  },
  /** Lets a surplus pay for a deficit in spite of the cap. */
  CAP_IGNORED("assess", "cap 1, a surplus pays for nothing") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      ((ObjectNode) request.get("policy")).remove("cap");
      return ofLibrary(request);
    }
  },
  /** Takes all benchmarks for equally heavy. */
  WEIGHTS_IGNORED("assess", "no threshold, weights") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      ((ObjectNode) request.get("policy")).remove("weights");
      return ofLibrary(request);
    }
  },
  /** Takes more for better on every benchmark. */
  DIRECTION_IGNORED("assess", "lower is better, reciprocal") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request.get("benchmarks").forEach(benchmark -> ((ObjectNode) benchmark).remove("direction"));
      return ofLibrary(request);
    }
  },
  /** Compares by > where >= is asked for. */
  AT_LEAST_AS_MORE_THAN("assess", "ratio of means, exact tie, met") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      if (request.get("threshold") instanceof ObjectNode threshold && threshold.has("atLeast")) {
        threshold.set("moreThan", threshold.remove("atLeast"));
      }
      return ofLibrary(request);
    }
  },
  /** Says NOT_MET where nobody knows. */
  UNKNOWN_OUTCOME_IS_FALSE("round", "nothing known of the only team") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return unknownAsFalse(right);
    }
  },
  /** Gives the rank after a tie that is one more than that of the tie. */
  DENSE_RANK("round", "tie within the places") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      List<ObjectNode> ranked = ranked(right);
      for (ObjectNode standing : ranked) {
        long above =
            ranked.stream()
                .map(WrongOracle::total)
                .filter(total -> total.compareTo(total(standing)) > 0)
                .distinct()
                .count();
        standing.put("rank", (int) above + 1);
      }
      return right;
    }
  },
  /** Compares totals that were summed in IEEE doubles. */
  RANK_IN_DOUBLE("round", "tie that doubles break") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      List<ObjectNode> ranked = ranked(right);
      for (ObjectNode standing : ranked) {
        double total = totalInDouble(standing);
        long above = ranked.stream().filter(other -> totalInDouble(other) > total).count();
        standing.put("rank", (int) above + 1);
      }
      return right;
    }
  },
  /** Drops the highest and the lowest rating, but divides by one more than are left. */
  TRIMMED_MEAN_DIVIDED_BY_ONE_MORE("round", "all blocks computed") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return withPanels(
          request,
          sorted -> {
            List<Rational> left = sorted.subList(1, sorted.size() - 1);
            return List.of(sum(left).dividedBy(Rational.of(left.size() + 1)));
          });
    }
  },
  /** Drops the highest rating only. */
  TRIMMED_MEAN_KEEPS_THE_LOWEST("round", "all blocks computed") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return withPanels(
          request,
          sorted -> {
            List<Rational> left = sorted.subList(0, sorted.size() - 1);
            return List.of(sum(left).dividedBy(Rational.of(left.size())));
          });
    }
  },
  /** Rounds halves to even where they are rounded up. */
  HALF_TO_EVEN("round", "half-even changes points but no outcome") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      Rational per = Rational.parse("25%");
      for (JsonNode submission : request.get("submissions")) {
        if (submission.get("inputs") instanceof ObjectNode inputs && inputs.has("aaii")) {
          Rational points = Rational.parse(inputs.get("aaii").asText()).times(per);
          Rational rounded = rounded(points, 1, RoundingMode.HALF_EVEN);
          inputs.put("aaii", rounded.dividedBy(per).toString());
        }
      }
      return ofLibrary(request);
    }
  },
  /** Counts a missing block as zero and does not tell. */
  MISSING_BLOCK_IS_ZERO("round", "missing block across the cut") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      List<String> blocks =
          request.path("edition").asText().equals("2026-08")
              ? List.of("aaii", "nia", "experts", "pro-users", "public")
              : List.of("nia", "global-common", "global-individual", "experts", "users");
      for (JsonNode submission : request.get("submissions")) {
        ObjectNode stated = ((ObjectNode) submission).withObjectProperty("stated");
        for (String block : blocks) {
          if (!submission.path("inputs").has(block) && !stated.has(block)) {
            stated.put(block, 0);
          }
        }
      }
      return ofLibrary(request);
    }
  },
  /** Gives the place of a team that fails a gate to the next. */
  NEXT_TEAM_MOVES_UP("round", "a failed gate frees a place, nobody moves up") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      int places = right.get("places").intValue();
      for (ObjectNode standing : ranked(right)) {
        boolean met = standing.at("/gates/independence").asText().equals("MET");
        if (met && places-- > 0) {
          standing.put("advances", "MET").putArray("because");
        }
      }
      return right;
    }
  },
  /** Lets a team that was disqualified stay in the field. */
  EVENTS_IGNORED("round", "disqualified") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request.remove("events");
      return ofLibrary(request);
    }
  },
  /** Counts events of days after the one that is asked about. */
  LATER_EVENTS_COUNT("round", "as of the day before an event") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request.remove("asOf");
      return ofLibrary(request);
    }
  },
  /** Decides by the first edition, whatever the day. */
  FIRST_EDITION("round", "on: the first day of the next edition") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      if (request.remove("on") != null && request.get("programme").isObject()) {
        request.set("edition", request.at("/programme/editions/0/id"));
      }
      return ofLibrary(request);
    }
  },
  /** Takes the points of a scaled number for the most that it can be. */
  POINTS_FOR_BOUND("round", "bound of a scaled beyond its points") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode scaled : request.get("programme").findParents("outOf")) {
        ObjectNode node = (ObjectNode) scaled;
        ObjectNode of = node.deepCopy();
        of.put("id", node.get("id").textValue() + "-scaled");
        node.put("kind", "cap").set("limit", node.get("points"));
        node.remove(List.of("points", "outOf"));
        node.set("of", of);
      }
      return ofLibrary(request);
    }
  },
  /** Leaves ties as they are, whatever breaks them. */
  TIE_BREAKS_IGNORED("round", "the first tie-break that differs") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      without(request, "tieBreaks");
      return ofLibrary(request);
    }
  },
  /** Does not look at the other readings. */
  READINGS_IGNORED("round", "other weights: a stated value of another maximum does not serve") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      right.get("readings").forEach(reading -> ((ObjectNode) reading).putArray("flippedBy"));
      return right;
    }
  },
  /** Counts an answer that has no published value as nothing. */
  UNKNOWN_VALUE_IS_NOTHING("round", "answer: one without a value is not 0") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode table : request.get("programme").findParents("values")) {
        ArrayNode values = (ArrayNode) table.get("values");
        for (int i = 1; i < values.size(); i++) {
          if (values.get(i).asText().equals("unknown")) {
            values.set(i, values.get(i - 1));
          }
        }
      }
      return ofLibrary(request);
    }
  },
  /** Takes the mean of levels for the level of the whole. */
  MEAN_OF_LEVELS("round", "measure: the lowest level, and those still possible") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode edition : request.get("programme").path("editions")) {
        for (JsonNode measure : edition.path("measures")) {
          if (measure.get("kind").asText().equals("minimum")) {
            ((ObjectNode) measure).put("kind", "mean");
          }
        }
      }
      return ofLibrary(request);
    }
  },
  /** Ranks by the total, whatever the rules rank by. */
  RANKED_BY_TOTAL("round", "ranking: by a measure, the threshold on the total") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode edition : request.get("programme").findParents("ranking")) {
        ((ObjectNode) edition).remove(List.of("ranking", "tieBreaks"));
      }
      return ofLibrary(request);
    }
  },
  /** Takes the total that was stated, though it can be computed. */
  STATED_TOTAL_COUNTS("round", "stated total: beside the computed one, which counts") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode submission : request.get("submissions")) {
        if (submission.at("/stated").has("total")) {
          ((ObjectNode) submission).putObject("inputs");
        }
      }
      return ofLibrary(request);
    }
  },
  /** Counts 0 where there is none. */
  NONE_IS_ZERO("round", "none: no total, no rank, and nobody's is another") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode submission : request.get("submissions")) {
        ObjectNode inputs = ((ObjectNode) submission).withObjectProperty("inputs");
        inputs
            .properties()
            .forEach(
                input -> {
                  if (input.getValue().asText().equals("none")) {
                    input.setValue(new TextNode("0"));
                  }
                });
      }
      return ofLibrary(request);
    }
  },
  /** Leaves the weights as they are where a part is left out. */
  WEIGHTS_NOT_SHARED_OUT("round", "none: weights shared out over what there is") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      put(request, "none", "none", "counts-zero");
      return ofLibrary(request);
    }
  },
  /** Rounds a share of the field down, however it is to be rounded. */
  SHARE_ROUNDED_DOWN("round", "places: a third of the field, rounded up") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      put(request, "ofField", "rounding", "down-0");
      return ofLibrary(request);
    }
  },
  /** Leaves a tie at the cut open, whatever the rules say of it. */
  TIE_LEFT_OPEN("round", "ties: none of the tied is within the places") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      without(request, "tiesAtCut");
      return ofLibrary(request);
    }
  },
  /** Takes the mean of all ratings for their median. */
  MEDIAN_IS_MEAN("round", "panel: the median of an even number of ratings") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request
          .get("programme")
          .findParents("trimmed")
          .forEach(panel -> ((ObjectNode) panel).put("trimmed", 0));
      return ofLibrary(request);
    }
  },
  /** Takes more for better, in shares of the best and in ranks. */
  MORE_IS_BETTER("round", "relative: the lowest price is the best") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      without(request, "lowerIsBetter");
      return ofLibrary(request);
    }
  },
  /** Takes shares of the best where values are counted from the worst. */
  SHARE_OF_BEST_FOR_MIN_MAX("round", "relative: from the worst of the field") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      without(request, "fromWorst");
      return ofLibrary(request);
    }
  },
  /** Compares figures as if all were for as many heads. */
  NOT_PER_HEAD("round", "quotient: papers per head, from the worst of the field") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request.findParents("heads").forEach(inputs -> ((ObjectNode) inputs).put("heads", "3"));
      return ofLibrary(request);
    }
  },
  /** Lets what is stated serve under readings by which it cannot be as much. */
  STATED_WHERE_IT_CANNOT_BE(
      "round", "reading: stated for a block of a measure that can be less under an alternative") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      if (!request.findValues("stated").isEmpty()) {
        right.get("readings").forEach(each -> ((ObjectNode) each).putArray("flippedBy"));
      }
      return right;
    }
  },
  /** Goes on beyond the ends between which a value is to lie. */
  NOT_WITHIN_ENDS("round", "between: beyond both ends, and lower is better") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      put(request, "from", "to", "-1000");
      return ofLibrary(request);
    }
  },
  /** Forgets what is deducted. */
  NOTHING_DEDUCTED("round", "deductions: from a sum, which is not below 0") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      without(request, "deductions");
      request.findParents("d").forEach(inputs -> ((ObjectNode) inputs).remove("d"));
      return ofLibrary(request);
    }
  },
  /** Takes the node that is to be replaced, not the one in its place. */
  NOT_REPLACED("round", "reading: the total with one node replaced") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      JsonNode edition = request.at("/programme/editions/0");
      for (JsonNode alternatives : edition.findValues("alternatives")) {
        for (JsonNode alternative : alternatives) {
          if (alternative.has("replace")) {
            ((ObjectNode) alternative).removeAll();
            ((ObjectNode) alternative).setAll((ObjectNode) edition.get("total"));
          }
        }
      }
      return ofLibrary(request);
    }
  },
  /** Takes a missing input for anything at all. */
  BOUNDS_IGNORED("eligibility", "has-points: the greatest of what is missing is too little") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode leaf : request.get("criteria").findParents("lowest")) {
        if (leaf.get("kind").textValue().equals("input")) {
          ((ObjectNode) leaf).put("lowest", "0").remove("highest");
        }
      }
      return ofLibrary(request);
    }
  },
  /** Says NOT_MET where nobody knows. */
  UNKNOWN_ORIGIN_IS_FALSE("eligibility", "unknown weights with licence and attribution") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return unknownAsFalse(right);
    }
  },
  /** Takes every part for attributed. */
  ATTRIBUTION_IGNORED("eligibility", "code not attributed") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request
          .at("/lineage/components")
          .forEach(part -> ((ObjectNode) part).put("attributed", true));
      for (JsonNode claim : request.at("/lineage/claims")) {
        if (claim.path("asserts") instanceof ObjectNode asserts && asserts.has("attributed")) {
          asserts.put("attributed", true);
        }
      }
      return ofLibrary(request);
    }
  },
  /** Takes what is claimed for true. */
  OPEN_CLAIM_IS_TRUE("eligibility", "open claim of foreign weights") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return withState("open", "corroborated", request);
    }
  },
  /** Takes what is claimed and not settled for false. */
  OPEN_CLAIM_IS_FALSE("eligibility", "open claim of foreign weights") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return withState("open", "refuted", request);
    }
  },
  /** Knows today what was found out later. */
  DATE_IGNORED("eligibility", "Naver Cloud on the day before the claim") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request.remove("asOf");
      return ofLibrary(request);
    }
  },
  /** Takes every licence for free of restrictions. */
  RESTRICTIONS_IGNORED("eligibility", "restriction non-commercial") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      request.findValues("licence").forEach(l -> ((ObjectNode) l).putArray("restrictions"));
      return ofLibrary(request);
    }
  },
  /** Writes values as numbers, without the digits of the file. */
  DIGITS_LOST("import", "csv: benchmarks in rows") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode score : right.get("scores")) {
        double value = inDouble(Rational.parse(score.get("value").textValue()));
        ((ObjectNode) score).put("value", Double.toString(value));
      }
      return right;
    }
  },
  /** Takes the means of groups for scores. */
  GROUPS_AMONG_SCORES("import", "lm-eval 0.4: groups stand apart, once") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      right.withArrayProperty("scores").addAll((ArrayNode) right.get("groups"));
      right.putArray("groups");
      return right;
    }
  },
  /** Passes over what it cannot use. */
  ISSUES_DROPPED("import", "lm-eval: what cannot be used is listed") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      right.putArray("issues");
      return right;
    }
  },
  /** Takes 1.96 for the normal quantile of every interval at 95 %. */
  QUANTILE_ROUNDED("interval", "WIL-01 wilson") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      if (Rational.parse(request.get("confidence").asText()).equals(Rational.parse("95%"))) {
        // The normal distribution has this much within -1.96..1.96.
        request.put("confidence", "0.95000420970355903");
      }
      return ofLibrary(request);
    }
  },
  /** Calculates in single precision. */
  SINGLE_PRECISION("interval", "WIL-01 wilson") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (String key : List.of("estimate", "low", "high", "below", "above")) {
        if (right.has(key)) {
          right.put(key, (double) (float) right.get(key).doubleValue());
        }
      }
      return right;
    }
  },
  /** Gives p-values of several benchmarks as if each were the only one. */
  P_VALUES_NOT_ADJUSTED("support", "p-values adjusted for three, delta") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode benchmark : right.path("benchmarks")) {
        if (benchmark.has("adjusted")) {
          ((ObjectNode) benchmark).set("adjusted", benchmark.get("pValue"));
        }
      }
      return right;
    }
  },
  /** Calls shown whatever interval lies above the threshold, also one without width. */
  ERROR_OF_ZERO_SHOWS("support", "an error of zero shows nothing") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      if (right.has("support") && right.at("/set/low").isNumber()) {
        double margin = request.at("/threshold/atLeast").asDouble();
        if (right.at("/set/low").doubleValue() > margin) {
          right.put("support", "SHOWN");
        }
      }
      return right;
    }
  },
  /** Forgets who answered which item. */
  PAIRS_FORGOTTEN("support", "the same items, delta") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      for (JsonNode known : request.path("data")) {
        if (known.has("n00")) {
          separate((ObjectNode) known);
        }
      }
      return ofLibrary(request);
    }

    private void separate(ObjectNode known) {
      int both = known.remove("n11").asInt();
      int candidate = both + known.remove("n10").asInt();
      int reference = known.remove("n01").asInt();
      int items = candidate + reference + known.remove("n00").asInt();
      known.put("kind", "separate-answers").put("x1", candidate).put("n1", items);
      known.put("x0", both + reference).put("n0", items);
    }
  },
  /** Gives no line for a request that it cannot decide. */
  SKIPS_ON_ERROR("", "no benchmarks") {
    @Override
    ObjectNode wrong(ObjectNode request, ObjectNode right) {
      return right;
    }
  };

  private static final JsonMapper KEEPING_DIGITS =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final String op;
  private final String caughtBy;

  WrongOracle(String op, String caughtBy) {
    this.op = op;
    this.caughtBy = caughtBy;
  }

  /** {@return the case that shows the mistake; others may as well} */
  String caughtBy() {
    return caughtBy;
  }

  /** {@return whether a line is asked about that which the mistake is made in} */
  boolean isConcernedWith(String line) {
    return line.contains("\"op\":\"" + op) || this == SKIPS_ON_ERROR;
  }

  /** {@return the answer to a request, as JSON; empty where no line is given} */
  Optional<String> answer(String line) {
    ObjectNode right = tree(Oracle.builtIn().answer(line));
    if (right.get("status").textValue().equals("refused")) {
      return this == SKIPS_ON_ERROR ? Optional.empty() : Optional.of(right.toString());
    }
    ObjectNode request = tree(line);
    return Optional.of(
        request.get("op").textValue().equals(op)
            ? wrong(request, right).toString()
            : right.toString());
  }

  /** {@return the answer to a request that the library decides, given its right answer} */
  abstract ObjectNode wrong(ObjectNode request, ObjectNode right);

  private static ObjectNode tree(String json) {
    return tree(KEEPING_DIGITS, json);
  }

  private static ObjectNode tree(JsonMapper mapper, String json) {
    try {
      return (ObjectNode) mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a value wherever the programme has something with a key {@code having}. */
  private static void put(ObjectNode request, String having, String key, String value) {
    request.get("programme").findParents(having).forEach(one -> ((ObjectNode) one).put(key, value));
  }

  private static void without(ObjectNode request, String key) {
    request.get("programme").findParents(key).forEach(one -> ((ObjectNode) one).remove(key));
  }

  private static ObjectNode ofLibrary(ObjectNode request) {
    return tree(Oracle.builtIn().answer(request.toString()));
  }

  private static ObjectNode unknownAsFalse(ObjectNode right) {
    return tree(right.toString().replace("UNDETERMINED", "NOT_MET"));
  }

  private static String met(boolean met) {
    return met ? "MET" : "NOT_MET";
  }

  private static void removeText(ObjectNode object, String key, String text) {
    ArrayNode list = (ArrayNode) object.get(key);
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).asText().equals(text)) {
        list.remove(i);
      }
    }
  }

  private static boolean isCompared(ObjectNode request, ObjectNode right) {
    return right.has("ratio")
        && request.has("threshold")
        && !request.at("/threshold").has("rounded");
  }

  private static boolean isMoreThan(ObjectNode request) {
    return request.get("threshold").has("moreThan");
  }

  private static Rational bound(ObjectNode request) {
    JsonNode threshold = request.get("threshold");
    return Rational.parse(threshold.path("atLeast").asText(threshold.path("moreThan").asText()));
  }

  private static String verdict(ObjectNode request, double ratio) {
    double bound = inDouble(bound(request));
    return met(isMoreThan(request) ? ratio > bound : ratio >= bound);
  }

  /** The ratio of raw scores of which more is better; empty for anything else. */
  private static Optional<Double> ratioInDouble(ObjectNode request, ObjectNode right) {
    boolean isPlain =
        isCompared(request, right)
            && request.at("/policy/normalisation").asText("raw").equals("raw")
            && !request.get("benchmarks").findValuesAsText("direction").contains("lower-is-better");
    if (!isPlain) {
      return Optional.empty();
    }
    double cap = inDouble(Rational.parse(request.at("/policy/cap").asText("1e300")));
    double candidates = 0;
    double references = 0;
    double ratios = 0;
    double logarithms = 0;
    double weights = 0;
    double least = Double.POSITIVE_INFINITY;
    for (JsonNode part : right.get("contributions")) {
      double candidate = inDouble(Rational.parse(part.get("candidate").asText("0")));
      double reference = inDouble(Rational.parse(part.get("reference").asText()));
      double weight = inDouble(Rational.parse(part.get("weight").asText()));
      double ratio = Math.min(candidate / reference, cap);
      candidates += weight * candidate;
      references += weight * reference;
      ratios += weight * ratio;
      logarithms += weight * Math.log(ratio);
      weights += weight;
      least = Math.min(least, ratio);
    }
    return Optional.of(
        switch (request.at("/policy/aggregation").textValue()) {
          case "ratio-of-means" -> candidates / references;
          case "mean-of-ratios" -> ratios / weights;
          case "minimum-ratio" -> least;
          default -> Math.exp(logarithms / weights);
        });
  }

  private static ObjectNode withMissing(String rule, ObjectNode request) {
    ((ObjectNode) request.get("policy")).put("missing", rule);
    ObjectNode answer = ofLibrary(request);
    if (answer.has("ratio")) {
      removeText(answer, "flags", "ASSUMED_MISSING");
      answer.putArray("missing");
      answer.putArray("excluded");
    }
    return answer;
  }

  private static ObjectNode withState(String state, String other, ObjectNode request) {
    for (JsonNode claim : request.at("/lineage/claims")) {
      if (claim.get("state").textValue().equals(state)) {
        ((ObjectNode) claim).put("state", other);
      }
    }
    return ofLibrary(request);
  }

  private static List<ObjectNode> ranked(ObjectNode answer) {
    List<ObjectNode> ranked = new ArrayList<>();
    for (JsonNode standing : answer.get("standings")) {
      if (standing.has("rank") && standing.has("total")) {
        ranked.add((ObjectNode) standing);
      }
    }
    return ranked;
  }

  private static BigDecimal total(JsonNode standing) {
    return new BigDecimal(standing.get("total").textValue()).stripTrailingZeros();
  }

  private static double totalInDouble(JsonNode standing) {
    double total = 0;
    for (JsonNode block : standing.get("blocks")) {
      total += inDouble(Rational.parse(block.textValue()));
    }
    return total;
  }

  private static double inDouble(Rational number) {
    return number.toBigDecimal(400, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static Rational rounded(Rational number, int decimals, RoundingMode mode) {
    return Rational.from(number.toBigDecimal(decimals, mode));
  }

  private static Rational sum(List<Rational> parts) {
    return Rational.sum(parts);
  }

  /**
   * {@return the answer where the experts' points are what {@code mean} makes of them, which the
   * library finds again as the trimmed mean of three equal ones}
   *
   * @param mean makes the one value of the points, which are sorted
   */
  private static ObjectNode withPanels(ObjectNode request, UnaryOperator<List<Rational>> mean) {
    for (JsonNode submission : request.get("submissions")) {
      if (submission.path("inputs") instanceof ObjectNode inputs && inputs.has("experts")) {
        List<Rational> points = new ArrayList<>();
        inputs.get("experts").forEach(point -> points.add(Rational.parse(point.asText())));
        points.sort(Comparator.naturalOrder());
        String value = mean.apply(points).get(0).toString();
        inputs.putArray("experts").add(value).add(value).add(value);
      }
    }
    return ofLibrary(request);
  }
}
