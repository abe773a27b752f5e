package org.sovereignparity.json.oracle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.text.ResourceText;

/**
 * Requests to the oracle with the answers that every implementation of the protocol must give. They
 * were written by hand from the protocol; those of intervals are its formulas in 50 digits.
 *
 * <p>The cases stand one a line in files of the form {@code conformance-vectors}, which a manifest
 * lists with count and SHA-256. Both are in the jar under {@code
 * org/sovereignparity/json/vectors/}.
 */
public final class ConformanceVectors {
  /** The version of the oracle's protocol that the cases are of. */
  public static final int PROTOCOL = 1;

  private static final ImmutableList<String> FILES =
      Node.parse(read("manifest.json")).object().required("files").items().stream()
          .map(file -> file.object().required("name").text())
          .collect(toImmutableList());

  private ConformanceVectors() {}

  /**
   * {@return the names of the files, such as {@code assess.jsonl}, in the order of the manifest}
   */
  public static ImmutableList<String> files() {
    return FILES;
  }

  /** {@return the manifest, a JSON document of the form {@code conformance-manifest}} */
  public static String manifest() {
    return read("manifest.json");
  }

  /**
   * {@return the text of a file: lines, each of which ends with a line feed}
   *
   * @param file one of {@link #files}
   * @throws IllegalArgumentException if there is no such file
   */
  public static String text(String file) {
    if (!FILES.contains(file)) {
      throw new IllegalArgumentException("File must be one of " + FILES + ": \"" + file + '"');
    }
    return read(file);
  }

  /**
   * {@return the lines of a file, each of the form {@code conformance-vectors}}
   *
   * @param file one of {@link #files}
   * @throws IllegalArgumentException if there is no such file
   */
  public static ImmutableList<String> lines(String file) {
    return text(file).lines().collect(toImmutableList());
  }

  /**
   * {@return the cases of a file}
   *
   * @param file one of {@link #files}
   * @throws IllegalArgumentException if there is no such file
   */
  public static ImmutableList<ConformanceCase> cases(String file) {
    return lines(file).stream().map(ConformanceCase::parse).collect(toImmutableList());
  }

  /**
   * {@return where an answer is not the one expected, first what differs or is missing, in the
   * order of the expected answer; empty if they agree}
   *
   * <p>Everything is compared but the messages, which are for people. The order of {@code
   * excluded}, {@code missing} and {@code flippedBy} means nothing, nor does the order of keys; the
   * numbers of an interval may be off by a billionth of their value.
   *
   * @param expected an answer, as JSON
   * @param actual any text; one that is not a JSON value, or has a key twice, differs as a whole
   * @throws InvalidDocumentException if {@code expected} is not a JSON value, or has a key twice
   */
  public static ImmutableList<AnswerDifference> differences(String expected, String actual) {
    Node wanted = Node.parse(expected);
    Node given;
    try {
      given = Node.parse(actual);
    } catch (InvalidDocumentException e) {
      return ImmutableList.of(
          new AnswerDifference("", Optional.of(JsonText.of(wanted.plain())), Optional.of(actual)));
    }
    return AnswerComparison.differences(wanted, given);
  }

  private static String read(String file) {
    return ResourceText.of("vectors/" + file);
  }
}
