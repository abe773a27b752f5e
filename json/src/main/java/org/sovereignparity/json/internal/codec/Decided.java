package org.sovereignparity.json.internal.codec;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.ReadAgain;

/**
 * The document of a decision: what was asked, and what came out. Reading it decides again, and
 * refuses a document whose result is another; that of an older version may say less.
 *
 * @param <T> the decision
 */
public final class Decided<T> implements Codec<T> {
  private static final String RESULT = "result";

  private final ObjectCodec<T> document;
  private final Codec<T> result;
  private final FirstForm firstResult;

  Decided(ObjectCodec<T> document, Codec<T> result, FirstForm firstResult) {
    this.document = document;
    this.result = result;
    this.firstResult = firstResult;
  }

  @Override
  public T read(Node node) {
    T decision = decide(node);
    Node stated = node.object().required(RESULT);
    Node computed = Node.root(asStated(result.write(decision), stated.plain()));
    firstDifference(stated, computed)
        .ifPresent(
            place -> {
              throw place.refused(
                  DocumentFault.STATED_VALUE_DIFFERS,
                  "Result must be what the inputs give, but differs here");
            });
    return decision;
  }

  /**
   * {@return the decision of a document; what it states as the result, if anything, is not read}
   */
  public T decide(Node node) {
    return document.read(node);
  }

  /**
   * {@return a result without what an older one, which lacks it, may not have known; an older one
   * differs where it says otherwise, and not where this says more}
   */
  public Object asStated(Object computed, Object stated) {
    return firstResult.asStated(computed, stated);
  }

  private static Optional<Node> firstDifference(Node stated, Node computed) {
    if (stated.plain().equals(computed.plain())) {
      return Optional.empty();
    }
    if (stated.isObject() && computed.isObject() && stated.keys().equals(computed.keys())) {
      return stated.entries().stream()
          .flatMap(e -> firstDifference(e, computed.object().required(e.key())).stream())
          .findFirst();
    }
    if (stated.isArray() && computed.isArray()) {
      return firstDifference(stated.items(), computed.items()).or(() -> Optional.of(stated));
    }
    return Optional.of(stated);
  }

  private static Optional<Node> firstDifference(List<Node> stated, List<Node> computed) {
    return stated.size() == computed.size()
        ? Streams.zip(stated.stream(), computed.stream(), Decided::firstDifference)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** Decides again, since reading bounds the work of that; the result is what the rest gives. */
  @Override
  public Object document(T value) {
    Object plain = ReadAgain.checked(write(value));
    T unused = decide(Node.root(plain));
    return plain;
  }

  @Override
  public Object write(T value, Sources sources) {
    return document.write(value, sources);
  }

  @Override
  public Schema schema() {
    return document.schema();
  }
}
