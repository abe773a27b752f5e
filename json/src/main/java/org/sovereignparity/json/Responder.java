package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.sovereignparity.json.internal.Texts;

/** Answers one request at a time by the operation that it names. */
final class Responder {
  /** An id in a message may be as long as the request. */
  private static final int LONGEST_MESSAGE = 500;

  /** What can be asked for. */
  interface Operation {
    /**
     * {@return the answer to a request whose envelope is in order}
     *
     * @throws InvalidDocumentException if the request is refused
     */
    Answer answer(Node request);
  }

  /** An answer that is decided. */
  interface Answer {
    /** Writes the fields that follow the envelope. */
    void writeFields(JsonGenerator out) throws IOException;
  }

  private final ImmutableMap<String, Operation> operations;

  Responder(ImmutableMap<String, Operation> operations) {
    this.operations = operations;
  }

  void answer(Reader request, ByteArrayOutputStream answer) throws IOException {
    Optional<String> id = Optional.empty();
    try {
      Node node = ParityJson.parse(request, Oracle.LIMITS);
      id = node.textOf("id");
      decide(answer, node.faultless());
    } catch (InvalidDocumentException e) {
      answer.reset();
      refuse(answer, id, e);
    } catch (RuntimeException | OutOfMemoryError e) {
      // A fault of ours must not take the answers to the lines that follow with it.
      answer.reset();
      refuse(
          answer, id, new InvalidDocumentException(DocumentFault.INTERNAL_ERROR, "", e.toString()));
    }
  }

  private void decide(ByteArrayOutputStream answer, Node request) throws IOException {
    Fields envelope = request.object();
    String id = envelope.required("id").text();
    Answer decided = operation(envelope.required("op")).answer(request);
    try (JsonGenerator out = ParityJson.FACTORY.createGenerator(answer)) {
      out.writeStartObject();
      out.writeStringField("id", id);
      out.writeStringField("status", "decided");
      decided.writeFields(out);
      out.writeEndObject();
    }
  }

  private Operation operation(Node op) {
    Operation operation = operations.get(op.text());
    if (operation == null) {
      throw op.refused(
          DocumentFault.UNKNOWN_OP,
          "Operation must be one of %s: %s"
              .formatted(String.join(", ", operations.keySet()), Texts.quoted(op.text())));
    }
    return operation;
  }

  void refuse(ByteArrayOutputStream answer, Optional<String> id, InvalidDocumentException refused)
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
      out.writeStringField("message", Texts.shown(refused.why(), LONGEST_MESSAGE));
      out.writeStringField("at", refused.at());
      out.writeEndObject();
    }
  }
}
