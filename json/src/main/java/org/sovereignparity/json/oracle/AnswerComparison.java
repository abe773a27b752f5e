package org.sovereignparity.json.oracle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.number.Rational;

/**
 * Compares two answers of the oracle's protocol by what the protocol promises: the order of keys
 * and the way a JSON number or a text is written mean nothing.
 *
 * <p>Places are JSON pointers, in which {@code *} stands for any index.
 */
final class AnswerComparison {
  /** Texts for people. */
  static final ImmutableList<String> IGNORED = ImmutableList.of("/message", "/issues/*/message");

  /** Lists whose order means nothing. */
  static final ImmutableList<String> UNORDERED =
      ImmutableList.of("/excluded", "/missing", "/readings/*/flippedBy");

  private static final ImmutableList<String> OF_SETS =
      ImmutableList.of("/estimate", "/low", "/high", "/below", "/above");

  /** Numbers of intervals, which no implementation computes exactly. */
  static final ImmutableList<String> INEXACT =
      ImmutableList.<String>builder()
          .addAll(OF_SETS)
          .addAll(Lists.transform(OF_SETS, limit -> "/set" + limit))
          .addAll(Lists.transform(OF_SETS, limit -> "/benchmarks/*/set" + limit))
          .add("/benchmarks/*/pValue", "/benchmarks/*/adjusted")
          .build();

  /** How far an inexact number may be from the one expected, as a part of the latter. */
  static final Rational TOLERANCE = Rational.parse("1e-9");

  private static final Pattern IGNORED_PLACES = places(IGNORED);
  private static final Pattern UNORDERED_PLACES = places(UNORDERED);
  private static final Pattern INEXACT_PLACES = places(INEXACT);

  private final ImmutableList.Builder<AnswerDifference> differences = ImmutableList.builder();

  private AnswerComparison() {}

  private static Pattern places(List<String> pointers) {
    return Pattern.compile(
        pointers.stream().map(p -> p.replace("*", "[0-9]+")).collect(joining("|")));
  }

  static ImmutableList<AnswerDifference> differences(Node expected, Node actual) {
    AnswerComparison comparison = new AnswerComparison();
    comparison.compare(expected, actual);
    return comparison.differences.build();
  }

  private void compare(Node expected, Node actual) {
    if (expected.isObject() && actual.isObject()) {
      compareObjects(expected, actual);
    } else if (!expected.isArray() || !actual.isArray()) {
      if (!isSame(expected, actual)) {
        report(expected.pointer(), Optional.of(expected), Optional.of(actual));
      }
    } else if (isAt(UNORDERED_PLACES, expected)) {
      compareUnordered(expected, actual);
    } else {
      compareLists(expected.items(), actual.items());
    }
  }

  private void compareObjects(Node expected, Node actual) {
    Fields others = actual.object();
    for (Node field : compared(expected)) {
      others
          .optional(field.key())
          .ifPresentOrElse(other -> compare(field, other), () -> reportMissing(field));
    }
    Fields known = expected.object();
    compared(actual).stream().filter(field -> !known.has(field.key())).forEach(this::reportExtra);
  }

  private static ImmutableList<Node> compared(Node object) {
    return object.entries().stream()
        .filter(field -> !isAt(IGNORED_PLACES, field))
        .collect(toImmutableList());
  }

  private void compareLists(List<Node> expected, List<Node> actual) {
    int both = Math.min(expected.size(), actual.size());
    for (int i = 0; i < both; i++) {
      compare(expected.get(i), actual.get(i));
    }
    expected.subList(both, expected.size()).forEach(this::reportMissing);
    actual.subList(both, actual.size()).forEach(this::reportExtra);
  }

  private void compareUnordered(Node expected, Node actual) {
    List<Node> rest = new ArrayList<>(actual.items());
    for (Node item : expected.items()) {
      if (!removeSame(rest, item)) {
        reportMissing(item);
      }
    }
    rest.forEach(this::reportExtra);
  }

  private static boolean removeSame(List<Node> items, Node wanted) {
    for (Iterator<Node> all = items.iterator(); all.hasNext(); ) {
      if (differences(wanted, all.next()).isEmpty()) {
        all.remove();
        return true;
      }
    }
    return false;
  }

  /** Compares values of which at most one is an object, and at most one a list. */
  private static boolean isSame(Node expected, Node actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return isSameNumber(expected, actual);
    }
    return expected.isNumber() == actual.isNumber() && json(expected).equals(json(actual));
  }

  private static String json(Node node) {
    return JsonText.of(node.plain());
  }

  private static boolean isSameNumber(Node expected, Node actual) {
    try {
      Rational wanted = expected.quantity();
      Rational difference = wanted.minus(actual.quantity()).abs();
      return isAt(INEXACT_PLACES, expected)
          ? difference.compareTo(wanted.abs().times(TOLERANCE)) <= 0
          : difference.signum() == 0;
    } catch (InvalidDocumentException e) {
      // No answer holds a number beyond the bounds.
      return false;
    }
  }

  private static boolean isAt(Pattern places, Node node) {
    return places.matcher(node.pointer()).matches();
  }

  private void reportMissing(Node expected) {
    report(expected.pointer(), Optional.of(expected), Optional.empty());
  }

  private void reportExtra(Node actual) {
    report(actual.pointer(), Optional.empty(), Optional.of(actual));
  }

  private void report(String pointer, Optional<Node> expected, Optional<Node> actual) {
    differences.add(
        new AnswerDifference(
            pointer, expected.map(AnswerComparison::json), actual.map(AnswerComparison::json)));
  }
}
