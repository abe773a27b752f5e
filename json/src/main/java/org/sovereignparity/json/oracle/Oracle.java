package org.sovereignparity.json.oracle;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.json.internal.oracle.AssessRequest;
import org.sovereignparity.json.internal.oracle.Conversation;
import org.sovereignparity.json.internal.oracle.KnownRules;
import org.sovereignparity.json.internal.oracle.OracleProtocol;
import org.sovereignparity.json.internal.oracle.Responder;
import org.sovereignparity.programme.Programme;

/**
 * Answers requests for verdicts, and for the scores in documents of other tools, one JSON object
 * each, so that a program in any language can ask.
 *
 * <pre>
 *   {"id":"1","op":"assess","candidate":"A","frontier":{"kind":"model","model":"B"}, ...}
 *   {"id":"1","status":"decided","verdict":"MET","ratio":"19/20", ...}
 *   {"id":"2","status":"refused","code":"NOT_JSON","message":"...","at":""}
 * </pre>
 *
 * <p>Requests name the rules that are built in or that the oracle was made with, or carry rules of
 * their own. One that many requests carry is read once. Several threads may ask one oracle.
 *
 * <p>Every request is answered: one that cannot be decided is refused with a code, a JSON pointer
 * into the request, and a message whose text may change. The protocol, version 1, is described in
 * {@code json/docs/oracle.md} and by the schemas {@code oracle-request} and {@code oracle-answer}.
 */
public final class Oracle {
  /** The longest request, in bytes. */
  public static final int MAX_LINE_BYTES = OracleProtocol.MAX_LINE_BYTES;

  /** The most digits that the numbers of one request have together, exponents written out. */
  public static final int MAX_DIGITS = OracleProtocol.MAX_DIGITS;

  /** The most benchmarks that one request lists. */
  public static final int MAX_BENCHMARKS = AssessRequest.MAX_BENCHMARKS;

  /** The most threads that answer the requests of one stream. */
  public static final int MAX_THREADS = 1_000;

  private static final int MOST_BYTES_A_CHAR = 3;

  private final Responder responder;

  private Oracle(Supplier<KnownRules> known) {
    this.responder = OracleProtocol.knowing(known);
  }

  /** {@return an oracle that knows the built-in rules} */
  public static Oracle builtIn() {
    return new Oracle(lazily(ImmutableList.of(), ImmutableList.of()));
  }

  /**
   * {@return an oracle of which a request may also name these programmes and criteria, each by its
   * id, beside the built-in ones}
   *
   * @throws IllegalArgumentException if two programmes, or two criteria, have one id, or one that
   *     is built in has it
   */
  public static Oracle knowing(
      Iterable<Programme> programmes, Iterable<Reading<Criterion>> criteria) {
    ImmutableList<Programme> ownProgrammes = ImmutableList.copyOf(programmes);
    ImmutableList<Reading<Criterion>> ownCriteria = ImmutableList.copyOf(criteria);
    Supplier<KnownRules> known = lazily(ownProgrammes, ownCriteria);
    if (!ownProgrammes.isEmpty() || !ownCriteria.isEmpty()) {
      // An id that is known already is told at once.
      KnownRules unused = known.get();
    }
    return new Oracle(known);
  }

  /** Most requests name no rules, and the built-in ones take a while to load. */
  private static Supplier<KnownRules> lazily(
      ImmutableList<Programme> programmes, ImmutableList<Reading<Criterion>> criteria) {
    return Suppliers.memoize(() -> KnownRules.of(programmes, criteria));
  }

  /**
   * {@return the answer to one request, without a line feed}
   *
   * @param request a request, without a line feed
   */
  public String answer(String request) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      if (isTooLong(request)) {
        responder.refuse(answer, Optional.empty(), OracleProtocol.lineTooLong());
      } else if (TextChecks.isPaired(request)) {
        byte[] line = request.getBytes(StandardCharsets.UTF_8);
        responder.answer(line, line.length, answer);
      } else {
        responder.answer(new StringReader(request), answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  /**
   * Answers the requests of a stream, one a line in UTF-8, in their order, until it ends, on the
   * thread that asks.
   *
   * <p>Memory does not depend on the number of lines. Answers are flushed no later than when no
   * more input is waiting. A {@code \r} before the line feed and a leading byte order mark are
   * dropped. Neither stream is closed.
   *
   * @throws IOException if a stream fails
   */
  public void answerAll(InputStream requests, OutputStream answers) throws IOException {
    answerAll(requests, answers, 1);
  }

  /**
   * Answers the requests of a stream as {@link #answerAll(InputStream, OutputStream)} does, with
   * the same bytes, on several threads.
   *
   * <p>Memory grows with the number of threads: an answer that is ready before one that comes first
   * is kept. If writing fails while more input is waited for, that is known when it comes.
   *
   * @param threads how many, the one that asks among them; 1..{@value #MAX_THREADS}
   * @throws IllegalArgumentException if there are fewer or more
   * @throws IOException if a stream fails
   */
  public void answerAll(InputStream requests, OutputStream answers, int threads)
      throws IOException {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new IllegalArgumentException(
          "Threads must lie within 1..%s: %s".formatted(MAX_THREADS, threads));
    }
    new Conversation(responder, requests, answers).run(threads);
  }

  private static boolean isTooLong(String request) {
    return request.length() > MAX_LINE_BYTES / MOST_BYTES_A_CHAR
        && request.getBytes(StandardCharsets.UTF_8).length > MAX_LINE_BYTES;
  }
}
