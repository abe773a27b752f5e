package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.Utf8;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.text.Texts;

/** Answers requests, each by the operation that it names; several threads may ask at once. */
public final class Responder {
  /** An id in a message may be as long as the request. */
  private static final int LONGEST_MESSAGE = 500;

  /** What can be asked for. */
  public interface Operation {
    /**
     * {@return the answer to a request whose envelope is in order}
     *
     * @throws InvalidDocumentException if the request is refused
     */
    Answer answer(Asked request);
  }

  /** An answer that is decided. */
  public interface Answer {
    /** {@return the answer as a plain value, under the id of the request} */
    Object under(String id);
  }

  /** A request that is refused, and its id if it has one. */
  private record Refused(Optional<String> id, InvalidDocumentException why) {}

  /**
   * Written out, as these codes are a promise: not all that there are can be those of a request.
   */
  private static final Codec<ReasonCode> CODE =
      Codec.written(
          Schema.of(
              """
              {"enum":[
               "NOT_JSON","LINE_TOO_LONG","UNKNOWN_KEY","DUPLICATE_KEY","MISSING_KEY",
               "WRONG_TYPE","UNKNOWN_WORD","UNKNOWN_OP","NUMBER_OUT_OF_BOUNDS","NOT_A_NUMBER",
               "NOT_POSITIVE","HARDLY_MEANT","BAD_DATE","BAD_SCALE","DUPLICATE_BENCHMARK","DUPLICATE_MODEL",
               "DUPLICATE_SCORE","UNKNOWN_BENCHMARK","SCORE_OUT_OF_RANGE","UNKNOWN_MODEL",
               "OWN_REFERENCE","POLICY_NOT_DEFINED","NO_CHANCE_LEVEL","UNBOUNDED_SCALE",
               "WEIGHTS_TOO_FINE","UNKNOWN_PROGRAMME","UNKNOWN_EDITION","NO_SUBMISSIONS",
               "DUPLICATE_TEAM","UNKNOWN_BLOCK","BAD_EVENT","INPUT_OUT_OF_RANGE",
               "TOO_FEW_RATERS","DERIVATION_NOT_APPLICABLE","BAD_LICENCE","UNKNOWN_COMPONENT",
               "DUPLICATE_COMPONENT","DUPLICATE_CLAIM","INTERNAL_ERROR","UNKNOWN_FORMAT",
               "DOCUMENT_TOO_LARGE","METHOD_NOT_DEFINED","BAD_RULE","DUPLICATE_SOURCE",
               "UNKNOWN_SOURCE","DUPLICATE_UPSTREAM","UPSTREAM_CYCLE","NO_BENCHMARK","NO_WEIGHT",
               "TOO_MUCH_WORK","ANSWER_TOO_LONG"]}
              """),
          ReasonCode::name);

  private static final ObjectCodec<Refused> REFUSED =
      ObjectCodec.written(
          "The request was refused.",
          required(
              "id",
              Codec.<Optional<String>>written(
                  Schema.of(
                      """
                      {"description":"The id of the request; null where it has none.",
                       "type":["string","null"]}
                      """),
                  id -> id.<Object>map(text -> text).orElse(Tree.NULL)),
              Refused::id),
          required("status", Values.constant("refused"), refused -> "refused"),
          required("code", CODE, (Refused refused) -> refused.why().code())
              .says("What is wrong; stable."),
          required(
                  "message",
                  Values.ANY_TEXT,
                  (Refused refused) -> Texts.shown(refused.why().why(), LONGEST_MESSAGE))
              .says("What must hold, for people; it may change."),
          required(
                  "at",
                  Values.ANY_TEXT.with("{\"format\":\"json-pointer\"}"),
                  (Refused refused) -> refused.why().at())
              .says("Where: a JSON pointer into the request, empty for the whole."));

  private final ImmutableMap<String, Operation> operations;
  private final Limits limits;
  private final CarriedDocuments documents = new CarriedDocuments();

  /**
   * Creates what answers requests.
   *
   * @param operations by the name under which a request asks for them
   * @param limits how much a request may hold
   */
  public Responder(ImmutableMap<String, Operation> operations, Limits limits) {
    this.operations = operations;
    this.limits = limits;
  }

  /** How a request is read. */
  private interface Reading {
    Asked read() throws IOException;
  }

  /**
   * Writes the answer to a request, whatever that is.
   *
   * @param line the bytes of the request, in UTF-8
   * @param length how many of them count
   * @throws IOException if the answer cannot be written
   */
  public void answer(byte[] line, int length, ByteArrayOutputStream answer) throws IOException {
    answer(() -> asked(line, length), answer);
  }

  /**
   * Writes the answer to a request, which may be a text that has no form in UTF-8.
   *
   * @throws IOException if the request cannot be read
   */
  public void answer(Reader request, ByteArrayOutputStream answer) throws IOException {
    answer(() -> whole(Node.parse(request, limits), Optional.empty()), answer);
  }

  private void answer(Reading request, ByteArrayOutputStream answer) throws IOException {
    Optional<String> id = Optional.empty();
    try {
      Asked asked = request.read();
      id = id(asked.node());
      Node unused = asked.node().faultless();
      decide(answer, asked);
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

  private Asked asked(byte[] line, int length) throws IOException {
    Optional<Carried> carried = Carried.in(line, length);
    Optional<CarriedDocuments.Known> known = carried.flatMap(documents::find);
    if (known.isPresent()) {
      Optional<Node> rest = without(carried.get(), known.get());
      if (rest.isPresent()) {
        return new Asked(rest.get(), carried, known, documents);
      }
    }
    return whole(Node.parse(Utf8.reader(line, 0, length), limits), carried);
  }

  /** {@return the request without a document that is known, if there is no fault in it} */
  private Optional<Node> without(Carried carried, CarriedDocuments.Known known) throws IOException {
    byte[] rest = carried.without(known.length());
    try {
      // The empty object in its place is one value.
      Node node = Node.parse(Utf8.reader(rest, 0, rest.length), limits.after(known.values() - 1));
      return Optional.of(node).filter(Node::isFaultless);
    } catch (InvalidDocumentException e) {
      return Optional.empty();
    }
  }

  private Asked whole(Node node, Optional<Carried> carried) {
    return new Asked(node, carried, Optional.empty(), documents);
  }

  private static Optional<String> id(Node request) {
    return request.isObject()
        ? request.object().optional("id").filter(Node::isText).map(Node::text)
        : Optional.empty();
  }

  private void decide(ByteArrayOutputStream answer, Asked request) throws IOException {
    Fields envelope = request.node().object();
    String id = envelope.required("id").text();
    Answer decided = operation(envelope.required("op")).answer(request);
    JsonText.write(new BoundedAnswer(answer), decided.under(id));
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

  /**
   * Writes the answer that a request is refused.
   *
   * @param id the id of the request, if it has one
   */
  public void refuse(
      ByteArrayOutputStream answer, Optional<String> id, InvalidDocumentException refused)
      throws IOException {
    JsonText.write(answer, REFUSED.write(new Refused(id, refused)));
  }

  /** {@return the schema of a refusal} */
  static Schema refused() {
    return REFUSED.schema().named("refused");
  }
}
