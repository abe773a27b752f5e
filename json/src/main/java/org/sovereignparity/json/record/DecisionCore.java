package org.sovereignparity.json.record;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.Differences;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.text.Texts;

/**
 * The part of a record that is hashed: digests of rules and inputs, dates, verdicts, reasons, and
 * the result. It holds no numbers, only texts of them.
 */
final class DecisionCore {
  static final String KIND = "kind";
  static final String RULES = "rules";
  static final String INPUTS = "inputs";
  static final String DATES = "dates";
  static final String VERDICTS = "verdicts";
  static final String REASONS = "reasons";
  static final String RESULT = "result";

  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

  /** From what comes first to what follows from it. */
  private static final ImmutableList<String> CAUSES_FIRST =
      ImmutableList.of(KIND, RULES, INPUTS, DATES, VERDICTS, REASONS, RESULT);

  private final DecisionKind kind;
  private final Map<String, Object> members;

  private DecisionCore(DecisionKind kind, Map<String, Object> members) {
    this.kind = kind;
    this.members = members;
  }

  /** {@return the core of the decision that {@code document} is written of} */
  static DecisionCore of(DecisionKind kind, Node document) {
    DecisionSummary summary = kind.summary(document);
    return new DecisionCore(
        kind,
        ImmutableMap.<String, Object>builder()
            .put(KIND, kind.schema())
            .put(RULES, digests(document, kind.rules()))
            .put(INPUTS, digests(document, kind.inputs()))
            .put(DATES, summary.dates())
            .put(VERDICTS, summary.verdicts())
            .put(REASONS, summary.reasons())
            .put(RESULT, withoutNumbers(document.object().required(RESULT).plain()))
            .buildOrThrow());
  }

  private static Map<String, String> digests(Node document, List<String> keys) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String key : keys) {
      document
          .object()
          .optional(key)
          .ifPresent(member -> digests.put(key, JsonText.digest(member.plain())));
    }
    return digests;
  }

  /** {@return where this and what comes out differ first; that may say more than could this} */
  Optional<Difference> firstDifferenceInResult(Node decided) {
    Map<String, Object> same = new LinkedHashMap<>();
    decided.entries().forEach(member -> same.put(member.key(), member.plain()));
    same.put(RESULT, kind.resultAsStated(decided, requireNonNull(members.get(RESULT))));
    return firstDifference(
        of(kind, Node.root(same)), ImmutableList.of(DATES, VERDICTS, REASONS, RESULT));
  }

  /** {@return the first digest that is not that of what {@code document} holds} */
  Optional<Difference> firstDifferenceInDigests(Node document) {
    return firstDifference(
        new DecisionCore(
            kind,
            ImmutableMap.of(
                RULES, digests(document, kind.rules()), INPUTS, digests(document, kind.inputs()))),
        ImmutableList.of(RULES, INPUTS));
  }

  private static Object withoutNumbers(Object plain) {
    if (plain instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .collect(
              toMap(entry -> entry.getKey().toString(), entry -> withoutNumbers(entry.getValue())));
    }
    if (plain instanceof List<?> list) {
      return list.stream().map(DecisionCore::withoutNumbers).toList();
    }
    return plain instanceof Tree.NumberText number ? number.text() : plain;
  }

  /**
   * {@return the core that {@code node} holds}
   *
   * @throws InvalidDocumentException if it holds none
   */
  static DecisionCore read(Node node) {
    Fields fields = node.fields(CAUSES_FIRST);
    DecisionKind kind = DecisionKind.read(fields.required(KIND));
    Map<String, ?> unused =
        ImmutableMap.of(
            RULES, digestByKey(fields.required(RULES), kind.rules()),
            INPUTS, digestByKey(fields.required(INPUTS), kind.inputs()),
            DATES, byKey(fields.required(DATES), Values.DATE::read),
            VERDICTS, byKey(fields.required(VERDICTS), verdict -> verdict.word(Verdict.class)),
            REASONS, byKey(fields.required(REASONS), reasons -> reasons.items(Node::id)),
            RESULT, fields.required(RESULT).object());
    checkNoNumbers(fields.required(RESULT));
    Map<String, Object> members = new LinkedHashMap<>();
    node.entries().forEach(member -> members.put(member.key(), member.plain()));
    return new DecisionCore(kind, members);
  }

  private static ImmutableMap<String, String> digestByKey(Node node, List<String> keys) {
    Fields unused = node.fields(keys);
    return byKey(node, DecisionCore::digest);
  }

  private static <T> ImmutableMap<String, T> byKey(Node node, Function<Node, T> form) {
    return node.entries().stream().collect(toImmutableMap(Node::key, form));
  }

  /** {@return the digest that {@code node} holds} */
  static String digest(Node node) {
    if (!DIGEST.matcher(node.text()).matches()) {
      throw node.refused(
          DocumentFault.WRONG_TYPE,
          "Digest must be sha256: and 64 lower-case hexadecimal digits: "
              + Texts.quoted(node.text()));
    }
    return node.text();
  }

  private static void checkNoNumbers(Node node) {
    if (node.isNumber()) {
      throw node.wrongType("a string, also where it is a number");
    }
    node.parts().forEach(DecisionCore::checkNoNumbers);
  }

  DecisionKind kind() {
    return kind;
  }

  Map<String, Object> plain() {
    return members;
  }

  /** {@return the verdict on each candidate or team} */
  ImmutableMap<String, Verdict> verdicts() {
    ImmutableMap.Builder<String, Verdict> verdicts = ImmutableMap.builder();
    if (members.get(VERDICTS) instanceof Map<?, ?> map) {
      map.forEach((who, verdict) -> verdicts.put(who.toString(), verdict(verdict)));
    }
    return verdicts.buildOrThrow();
  }

  private static Verdict verdict(Object word) {
    return Verdict.valueOf(word.toString());
  }

  String digest() {
    return JsonText.digest(members);
  }

  /** {@return where this and {@code other} differ} */
  ImmutableList<Difference> differences(DecisionCore other, List<String> order) {
    return order.stream()
        .flatMap(
            key ->
                Differences.between(
                    Texts.pointerStep(DecisionRecord.CORE) + Texts.pointerStep(key),
                    members.get(key),
                    other.members.get(key))
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Difference> firstDifference(DecisionCore other, List<String> order) {
    return differences(other, order).stream().findFirst();
  }
}
