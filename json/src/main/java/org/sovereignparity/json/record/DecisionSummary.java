package org.sovereignparity.json.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;

/**
 * What every decision has in common, taken from its document.
 *
 * @param dates the days on which the rules were taken, by name
 * @param verdicts the verdict on each candidate or team; none where there is none, as without a
 *     threshold
 * @param reasons why the verdict on it is not met or cannot be told, as codes
 */
record DecisionSummary(
    ImmutableMap<String, String> dates,
    ImmutableMap<String, String> verdicts,
    ImmutableMap<String, List<String>> reasons) {

  static DecisionSummary ofAssessment(Node document) {
    Fields fields = document.object();
    Fields result = fields.required("result").object();
    String candidate = fields.required("candidate").text();
    Optional<Node> window = fields.required("frontier").object().optional("window");
    return new DecisionSummary(
        window.map(node -> texts(node, "asOf")).orElse(ImmutableMap.of()),
        result
            .optional("verdict")
            .map(verdict -> ImmutableMap.of(candidate, verdict.text()))
            .orElse(ImmutableMap.of()),
        ImmutableMap.of(
            candidate, distinct(result.items("missing", fact -> text(fact, "reason")))));
  }

  static DecisionSummary ofRound(Node document) {
    Fields fields = document.object();
    ImmutableList<Node> standings =
        fields.required("result").object().required("standings").items();
    ImmutableMap.Builder<String, String> verdicts = ImmutableMap.builder();
    ImmutableMap.Builder<String, List<String>> reasons = ImmutableMap.builder();
    for (Node standing : standings) {
      verdicts.put(text(standing, "team"), text(standing, "advances"));
      reasons.put(text(standing, "team"), distinct(standing.object().items("because", Node::text)));
    }
    return new DecisionSummary(
        ImmutableMap.<String, String>builder()
            .putAll(texts(fields.required("edition"), "effectiveFrom", "effectiveTo"))
            .putAll(asOf(fields))
            .buildOrThrow(),
        verdicts.buildOrThrow(),
        reasons.buildOrThrow());
  }

  static DecisionSummary ofEligibility(Node document) {
    Fields fields = document.object();
    Fields facts = fields.required("facts").object();
    Fields result = fields.required("result").object();
    String model = text(facts.required("model"), "id");
    return new DecisionSummary(
        asOf(facts),
        ImmutableMap.of(model, result.required("verdict").text()),
        ImmutableMap.of(
            model,
            result.required("findings").items().stream()
                .map(finding -> finding.object().required("reason"))
                .filter(Node::isText)
                .map(Node::text)
                .distinct()
                .toList()));
  }

  private static ImmutableMap<String, String> asOf(Fields fields) {
    return fields
        .optional("asOf")
        .map(day -> ImmutableMap.of("asOf", day.text()))
        .orElse(ImmutableMap.of());
  }

  private static String text(Node object, String key) {
    return object.object().required(key).text();
  }

  private static ImmutableMap<String, String> texts(Node object, String... keys) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (String key : keys) {
      texts.put(key, text(object, key));
    }
    return texts.buildOrThrow();
  }

  private static List<String> distinct(List<String> codes) {
    return codes.stream().distinct().toList();
  }
}
