package org.sovereignparity.json;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.MalformedRequests.Malformed;
import org.sovereignparity.json.golden.Golden;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;
import org.sovereignparity.json.oracle.Oracle;

/**
 * The answers of the oracle, with their messages. The limits of intervals, which are only defined
 * to a tolerance, are rounded to nine significant digits.
 */
class AnswersGoldenTest {
  private static final Pattern NUMBER = Pattern.compile("(?<=[a-z]\":)-?[0-9][-+.0-9eE]*");
  private static final MathContext NINE_DIGITS = new MathContext(9);
  private static final int LONGEST_DOCUMENT = 20_000;

  static List<String> files() {
    return ConformanceVectors.files();
  }

  static Stream<Arguments> operations() {
    return Stream.of(
        operation("assess", AssessRequests::next, MalformedAssessRequests.all()),
        operation("round", AnswersGoldenTest::round, MalformedRoundRequests.all()),
        operation("eligibility", EligibilityRequests::next, MalformedEligibilityRequests.all()),
        operation("interval", IntervalProperties::request, MalformedIntervalRequests.all()),
        operation("lag", LagRequests::next, MalformedLagRequests.all()),
        operation("support", SupportRequests::next, MalformedSupportRequests.all()));
  }

  private static Arguments operation(
      String name, Function<Random, ObjectNode> random, List<Malformed> malformed) {
    return arguments(name, random, malformed);
  }

  /** {@return a request for a round, of which some gates are decided from a lineage} */
  static ObjectNode round(Random random) {
    ObjectNode request = RoundRequests.next(random);
    for (JsonNode submission : request.get("submissions")) {
      if (random.nextInt(3) == 0) {
        ((ObjectNode) submission)
            .putObject("gates")
            .putObject("independence")
            .set("lineage", EligibilityRequests.lineage(random));
      }
    }
    return request;
  }

  @ParameterizedTest
  @MethodSource("files")
  void vectors_answers_areTheGoldenOnes(String file) {
    Golden golden = new Golden("vectors-" + file.replace(".jsonl", ""));
    List<ConformanceCase> cases = ConformanceVectors.cases(file);
    for (int i = 0; i < cases.size(); i++) {
      golden.add("line " + (i + 1), answer(cases.get(i).request()));
    }
    golden.check();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void generated_answers_areTheGoldenOnes(
      String operation, Function<Random, ObjectNode> next, List<Malformed> malformed) {
    Golden golden = new Golden("answers-" + operation);
    for (int seed = 0; seed < 400; seed++) {
      golden.add("seed " + seed, answer(next.apply(new Random(seed)).toString()));
    }
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      JsonNode request = next.apply(random);
      golden.add("mutated " + seed, answer(Mutations.mutated(request, random).toString()));
      golden.add("spoilt " + seed, answer(Mutations.spoilt(request.toString(), random)));
    }
    for (int i = 0; i < malformed.size(); i += 5) {
      golden.add("malformed " + i, answer(malformed.get(i).line()));
    }
    golden.check();
  }

  @Test
  void imports_answers_areTheGoldenOnes() {
    Golden golden = new Golden("answers-import");
    List<ObjectNode> requests = importRequests();
    for (int i = 0; i < requests.size(); i++) {
      golden.add("request " + i, answer(requests.get(i).toString()));
    }
    for (int seed = 0; seed < 800; seed++) {
      Random random = new Random(seed);
      ObjectNode request = requests.get(random.nextInt(requests.size())).deepCopy();
      golden.add("changed " + seed, answer(changed(request, random).toString()));
    }
    golden.check();
  }

  private static JsonNode changed(ObjectNode request, Random random) {
    String document = request.path("document").asText();
    if (document.isEmpty() || random.nextInt(8) == 0) {
      return Mutations.mutated(request, random);
    }
    return request.put(
        "document",
        random.nextInt(3) == 0 ? Mutations.spoilt(document, random) : other(document, random));
  }

  /** {@return the document with a change that leaves it JSON, if it is JSON} */
  private static String other(String document, Random random) {
    try {
      JsonNode tree = Schemas.MAPPER.readTree(document);
      return tree.isContainerNode() ? Mutations.mutated(tree, random).toString() : document;
    } catch (JsonProcessingException | NumberFormatException e) {
      return Mutations.spoilt(document, random);
    }
  }

  /** The requests of the vectors, and the documents that were found by fuzzing. */
  private static List<ObjectNode> importRequests() {
    Stream<ObjectNode> vectors =
        OracleCases.requests("import.jsonl").stream().map(ObjectNode.class::cast);
    Stream<ObjectNode> found =
        Stream.of("LmEval", "Inspect", "Helm", "EveryEvalEver", "Csv")
            .flatMap(reader -> FuzzInputs.of(reader).values().stream())
            .filter(document -> document.length() < LONGEST_DOCUMENT)
            .map(AnswersGoldenTest::importRequest);
    return Stream.concat(vectors, found).toList();
  }

  private static ObjectNode importRequest(String document) {
    String name = document.startsWith("{") || document.startsWith("[") ? "a/b.json" : "a/b.csv";
    ObjectNode request = Schemas.MAPPER.createObjectNode().put("id", "i").put("op", "import");
    return request.put("format", "auto").put("name", name).put("document", document);
  }

  @Test
  void found_answers_areTheGoldenOnes() {
    Golden golden = new Golden("answers-found");
    FuzzInputs.of("Oracle").forEach((file, request) -> golden.add(file, answers(request)));
    golden.check();
  }

  private static String answers(String requests) {
    return String.join("\n", requests.lines().map(AnswersGoldenTest::answer).toList());
  }

  private static String answer(String request) {
    String answer = Oracle.builtIn().answer(request);
    return answer.contains("\"status\":\"decided\",\"kind\":")
        ? NUMBER.matcher(answer).replaceAll(number -> rounded(number.group()))
        : answer;
  }

  private static String rounded(String number) {
    return new BigDecimal(number).round(NINE_DIGITS).stripTrailingZeros().toString();
  }
}
