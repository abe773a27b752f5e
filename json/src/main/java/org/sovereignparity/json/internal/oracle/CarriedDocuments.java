package org.sovereignparity.json.internal.oracle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.sovereignparity.json.internal.codec.Codec;

/**
 * The documents that requests carried last and that were in order, so that one that a million
 * requests carry is read once. They may be asked for by several threads.
 *
 * <p>An answer does not depend on them: a document is known by all bytes of its text, and what is
 * kept of it is what reading it again would give, with what it takes of the bounds of a line. Where
 * any of this is not certain the line is read whole.
 */
final class CarriedDocuments {
  /** How many documents are kept. */
  static final int MAX_DOCUMENTS = 16;

  /** How many bytes the texts of those have together; a value is some ten times its text. */
  static final int MAX_BYTES = 2 * 1024 * 1024;

  /** A document that was read. */
  static final class Known {
    private final byte[] text;
    private final Codec<?> form;
    private final Object value;
    private final long digits;
    private final int values;

    /**
     * Creates the document.
     *
     * @param text its text
     * @param form how it was read
     * @param value what it holds
     * @param digits how many digits its numbers have
     * @param values how many values it has, counting itself
     */
    <T> Known(byte[] text, Codec<T> form, T value, long digits, int values) {
      this.text = text;
      this.form = form;
      this.value = value;
      this.digits = digits;
      this.values = values;
    }

    /** {@return how many bytes its text has} */
    int length() {
      return text.length;
    }

    /** {@return what the document holds, which was read by {@code form}} */
    @SuppressWarnings("unchecked") // It was read by that form.
    <T> T as(Codec<T> form) {
      if (this.form != form) {
        throw new IllegalStateException("A key must have one form");
      }
      return (T) value;
    }

    long digits() {
      return digits;
    }

    int values() {
      return values;
    }
  }

  private final Deque<Known> documents = new ArrayDeque<>();
  private int bytes;

  /** {@return the document that {@code carried} is the text of, if it was read before} */
  synchronized Optional<Known> find(Carried carried) {
    return documents.stream().filter(known -> carried.is(known.text)).findFirst();
  }

  /** Keeps a document, and no longer the oldest ones if there are too many. */
  synchronized void keep(Known document) {
    if (document.length() > MAX_BYTES) {
      return;
    }
    documents.addFirst(document);
    bytes += document.length();
    while (documents.size() > MAX_DOCUMENTS || bytes > MAX_BYTES) {
      bytes -= documents.removeLast().length();
    }
  }
}
