package org.sovereignparity.json.internal.oracle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line that carries a document where it might name rules: under a key of its object.
 *
 * <p>Where the document is, is found without reading the line as JSON. It is there if the line
 * without it is JSON: up to the document both have the same tokens.
 */
final class Carried {
  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of(RoundRequest.PROGRAMME, EligibilityRequest.CRITERIA);

  private static final ImmutableList<byte[]> OPERATIONS =
      Stream.of(RoundRequest.OPERATION, EligibilityRequest.OPERATION)
          .map(operation -> ('"' + operation + '"').getBytes(UTF_8))
          .collect(toImmutableList());

  /** Others may change it when the line is answered. */
  private final byte[] line;

  private final int length;
  private final int start;

  private Carried(byte[] line, int length, int start) {
    this.line = line;
    this.length = length;
    this.start = start;
  }

  /** {@return the document that a line carries, if it seems to carry one} */
  static Optional<Carried> in(byte[] line, int length) {
    Scan scan = new Scan(line, length);
    if (!scan.take('{')) {
      return Optional.empty();
    }
    do {
      Optional<String> key = scan.key();
      if (key.isEmpty()) {
        return Optional.empty();
      }
      if (KEYS.contains(key.get())) {
        return scan.isAt('{') ? Optional.of(new Carried(line, length, scan.at)) : Optional.empty();
      }
      if (key.get().equals("op") && !scan.isAtOneOf(OPERATIONS)) {
        return Optional.empty();
      }
      scan.skipValue();
    } while (scan.take(','));
    return Optional.empty();
  }

  /** {@return the text of the document} */
  byte[] text() {
    Scan scan = new Scan(line, length);
    scan.at = start;
    scan.skipValue();
    return Arrays.copyOfRange(line, start, scan.at);
  }

  /** {@return whether {@code text}, one whole document, is the text of this one} */
  boolean is(byte[] text) {
    return isNext(line, length, start, text);
  }

  private static boolean isNext(byte[] line, int length, int at, byte[] text) {
    return text.length <= length - at
        && Arrays.equals(line, at, at + text.length, text, 0, text.length);
  }

  /** {@return the line with an empty object in place of a document of the given length} */
  byte[] without(int documentLength) {
    int end = start + documentLength;
    byte[] rest = new byte[length - documentLength + 2];
    System.arraycopy(line, 0, rest, 0, start);
    rest[start] = '{';
    rest[start + 1] = '}';
    System.arraycopy(line, end, rest, start + 2, length - end);
    return rest;
  }

  /** Goes over the bytes of a line that is taken to be JSON; elsewhere it ends somewhere. */
  private static final class Scan {
    private final byte[] line;
    private final int length;
    private int at;

    Scan(byte[] line, int length) {
      this.line = line;
      this.length = length;
    }

    boolean isAt(char c) {
      return at < length && line[at] == c;
    }

    boolean take(char c) {
      skipSpace();
      if (!isAt(c)) {
        return false;
      }
      at++;
      skipSpace();
      return true;
    }

    /** {@return the next key, at whose value this is then} */
    Optional<String> key() {
      if (!isAt('"')) {
        return Optional.empty();
      }
      int first = at + 1;
      skipText();
      String key = new String(line, first, Math.max(0, at - 1 - first), UTF_8);
      return take(':') ? Optional.of(key) : Optional.empty();
    }

    private void skipSpace() {
      while (isAt(' ') || isAt('\t') || isAt('\r') || isAt('\n')) {
        at++;
      }
    }

    private void skipText() {
      at++;
      while (at < length && line[at] != '"') {
        at += line[at] == '\\' ? 2 : 1;
      }
      at = Math.min(length, at + 1);
    }

    void skipValue() {
      if (isAt('"')) {
        skipText();
      } else if (isAt('{') || isAt('[')) {
        skipParts();
      } else {
        while (at < length && !isEnd()) {
          at++;
        }
      }
    }

    private void skipParts() {
      int depth = 0;
      do {
        if (isAt('"')) {
          skipText();
        } else {
          depth += isAt('{') || isAt('[') ? 1 : isAt('}') || isAt(']') ? -1 : 0;
          at++;
        }
      } while (at < length && depth > 0);
    }

    boolean isAtOneOf(ImmutableList<byte[]> texts) {
      return texts.stream().anyMatch(text -> isNext(line, length, at, text));
    }

    private boolean isEnd() {
      return isAt(',') || isAt('}') || isAt(']');
    }
  }
}
