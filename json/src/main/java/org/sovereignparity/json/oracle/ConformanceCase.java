package org.sovereignparity.json.oracle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.text.Texts;

/**
 * A request to the oracle with the answer that every implementation of the protocol must give.
 *
 * <p>It is written as one line: {@code {"request":{"id":"...",...},"answer":{...}}}, or, where the
 * line that is sent is no JSON object with an id of its own, {@code
 * {"id":"...","line":"...","answer":{...}}}.
 *
 * @param id the name of the case: the {@code id} of the request, or that of the line
 * @param request the line to send, without a line feed
 * @param answer the answer, as JSON; it has no {@code message}, which is not compared
 */
public record ConformanceCase(String id, String request, String answer) {
  /** Creates the case. */
  public ConformanceCase {
    requireNonNull(id);
    requireNonNull(request);
    requireNonNull(answer);
  }

  /**
   * {@return the case that a line of the form {@code conformance-vectors} holds}
   *
   * @throws InvalidDocumentException if the line is anything else
   */
  public static ConformanceCase parse(String line) {
    Node node = Node.parse(line).whole();
    Fields fields = node.fields("id", "request", "line", "answer");
    String answer = answer(fields.required("answer"));
    Optional<Node> sent = fields.optional("line");
    if (sent.isEmpty()) {
      Node request = node.fields("request", "answer").required("request");
      String id = request.object().required("id").text();
      return new ConformanceCase(id, JsonText.of(request.plain()), answer);
    }
    Fields own = node.fields("id", "line", "answer");
    return new ConformanceCase(own.required("id").id(), line(sent.get()), answer);
  }

  private static String answer(Node answer) {
    if (!answer.isObject()) {
      throw answer.refused(
          DocumentFault.WRONG_TYPE,
          "Answer must be an object: " + Texts.shown(JsonText.of(answer.plain())));
    }
    return JsonText.of(answer.plain());
  }

  private static String line(Node sent) {
    String line = sent.text();
    if (line.indexOf('\n') >= 0) {
      throw sent.refused(
          DocumentFault.WRONG_TYPE, "Line must not hold a line feed: " + Texts.quoted(line));
    }
    return line;
  }

  /**
   * {@return where {@code actual} is not the answer expected, as {@link
   * ConformanceVectors#differences} finds it}
   *
   * @param actual the answer that was given, as JSON
   */
  public ImmutableList<AnswerDifference> differences(String actual) {
    return ConformanceVectors.differences(answer, actual);
  }
}
