package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sovereignparity.parity.ParityAssessment;

/**
 * Answers requests for verdicts, one JSON object each, so that a program in any language can ask.
 *
 * <pre>
 *   {"id":"1","op":"assess","candidate":"A","frontier":{"kind":"model","model":"B"}, ...}
 *   {"id":"1","status":"decided","verdict":"MET","ratio":"19/20", ...}
 *   {"id":"2","status":"refused","code":"NOT_JSON","message":"...","at":""}
 * </pre>
 *
 * <p>Every request is answered: one that cannot be decided is refused with a code, a JSON pointer
 * into the request, and a message whose text may change. The protocol, version 1, is described in
 * the module's README and by the schemas {@code oracle-request} and {@code oracle-answer}.
 */
public final class Oracle {
  /** The longest request, in bytes. */
  public static final int MAX_LINE_BYTES = 16 * 1024 * 1024;

  /** The most digits that the numbers of one request have together, exponents written out. */
  public static final int MAX_DIGITS = 50_000;

  /** The most benchmarks that one request lists. */
  public static final int MAX_BENCHMARKS = 10_000;

  private static final int LONGEST_MESSAGE = 500;
  private static final int MOST_BYTES_A_CHAR = 3;

  private Oracle() {}

  /**
   * {@return the answer to one request, without a line feed}
   *
   * @param request a request, without a line feed
   */
  public static String answer(String request) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      if (isTooLong(request)) {
        refuse(answer, Optional.empty(), lineTooLong());
      } else {
        answer(new StringReader(request), answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  /**
   * Answers the requests of a stream, one a line in UTF-8, in their order, until it ends.
   *
   * <p>Memory does not depend on the number of lines. Answers are flushed no later than when no
   * more input is waiting. A {@code \r} before the line feed and a leading byte order mark are
   * dropped. Neither stream is closed.
   *
   * @throws IOException if a stream fails
   */
  public static void answerAll(InputStream requests, OutputStream answers) throws IOException {
    BufferedOutputStream out = new BufferedOutputStream(answers, 1 << 16);
    RequestLines lines = new RequestLines(requests, MAX_LINE_BYTES, out);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    while (lines.next()) {
      answer.reset();
      if (lines.isTooLong()) {
        refuse(answer, Optional.empty(), lineTooLong());
      } else {
        answer(utf8(lines.bytes(), lines.length()), answer);
      }
      answer.write('\n');
      answer.writeTo(out);
    }
    out.flush();
  }

  private static boolean isTooLong(String request) {
    return request.length() > MAX_LINE_BYTES / MOST_BYTES_A_CHAR
        && request.getBytes(StandardCharsets.UTF_8).length > MAX_LINE_BYTES;
  }

  private static Reader utf8(byte[] bytes, int length) {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, 0, length),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static void answer(Reader request, ByteArrayOutputStream answer) throws IOException {
    Optional<String> id = Optional.empty();
    try {
      Node node = ParityJson.parse(request, Limits.REQUEST);
      id = node.textOf("id");
      ParityAssessment assessment = assess(node.faultless());
      decide(answer, id.orElseThrow(), assessment);
    } catch (InvalidDocumentException e) {
      refuse(answer, id, e);
    }
  }

  private static ParityAssessment assess(Node request) {
    Node.Fields envelope = request.object();
    String unused = envelope.required("id").text();
    Node op = envelope.required("op");
    if (!op.text().equals(AssessRequest.OP)) {
      throw op.refused(
          DocumentFault.UNKNOWN_OP,
          "Operation must be " + AssessRequest.OP + ": \"" + Node.shown(op.text()) + '"');
    }
    return AssessRequest.assess(request);
  }

  private static void decide(ByteArrayOutputStream answer, String id, ParityAssessment assessment)
      throws IOException {
    try (JsonGenerator out = ParityJson.FACTORY.createGenerator(answer)) {
      out.writeStartObject();
      out.writeStringField("id", id);
      out.writeStringField("status", "decided");
      ResultForm.writeFields(out, assessment);
      out.writeEndObject();
    }
  }

  private static void refuse(
      ByteArrayOutputStream answer, Optional<String> id, InvalidDocumentException refused)
      throws IOException {
    try (JsonGenerator out = ParityJson.FACTORY.createGenerator(answer)) {
      out.writeStartObject();
      if (id.isPresent()) {
        out.writeStringField("id", id.get());
      } else {
        out.writeNullField("id");
      }
      out.writeStringField("status", "refused");
      out.writeStringField("code", refused.code().name());
      out.writeStringField("message", shortened(refused.why()));
      out.writeStringField("at", refused.at());
      out.writeEndObject();
    }
  }

  /** An id in a message may be as long as the request. */
  private static String shortened(String message) {
    if (message.length() <= LONGEST_MESSAGE) {
      return message;
    }
    boolean splits = Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1));
    return message.substring(0, LONGEST_MESSAGE - (splits ? 1 : 0)) + "...";
  }

  private static InvalidDocumentException lineTooLong() {
    return new InvalidDocumentException(
        DocumentFault.LINE_TOO_LONG, "", "Line must have at most " + MAX_LINE_BYTES + " bytes");
  }
}
