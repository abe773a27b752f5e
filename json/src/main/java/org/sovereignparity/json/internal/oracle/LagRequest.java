package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.oracle.Request.asked;
import static org.sovereignparity.json.internal.oracle.Request.askedIfAny;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Boards;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Lags;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Refusing;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.CandidateLag;
import org.sovereignparity.parity.DailyLag;
import org.sovereignparity.parity.Lag;
import org.sovereignparity.parity.LagRule;

/** A request of the operation {@code lag}: models with scores and release dates on two sides. */
final class LagRequest {
  /** A request names no benchmark: its scores are all on one. */
  private static final String BENCHMARK = "this benchmark";

  /**
   * A score with the release of its model.
   *
   * @param model the id of the model
   * @param released the day of its release
   * @param value the score
   */
  private record Dated(String model, LocalDate released, Rational value) {}

  /**
   * What came out.
   *
   * @param each the lag of each candidate
   * @param daily that of the best one from day to day, if it is asked for
   */
  private record Measured(Iterable<CandidateLag> each, Optional<DailyLag> daily) {}

  private static final Codec<Dated> SCORE =
      ObjectCodec.of(
              "A model's score, and the day of its release.",
              Dated::new,
              required("model", Values.ID, Dated::model),
              required("released", Values.DATE, Dated::released).says("The day of its release."),
              required("value", Values.QUANTITY, Dated::value)
                  .says("The score; a score has no bounds here."))
          .named("datedScore");

  private static final Field<Responder.Answer, Iterable<String>> CANDIDATES =
      asked("candidates", Values.set(Values.ID)).says("The models that are measured, each once.");
  private static final Field<Responder.Answer, Iterable<String>> FRONTIER =
      asked("frontier", Values.set(Values.ID))
          .says("The models that they are measured against, each once; no candidate.");
  private static final Field<Responder.Answer, Optional<LagRule>> RULE =
      askedIfAny(
              "tolerance",
              Codec.asked(Values.QUANTITY.with("{\"minimum\":0}").schema(), LagRequest::within))
          .says("How much worse a score may be that counts as reaching another; 0 if left out.");
  private static final Field<Responder.Answer, Optional<Direction>> DIRECTION =
      askedIfAny("direction", Boards.DIRECTION)
          .says("Whether a greater or a lesser score is better; higher-is-better if left out.");
  private static final Field<Responder.Answer, Optional<LocalDate>> FROM =
      askedIfAny("from", Values.DATE).says("The first day of the daily lag; only with the last.");
  private static final Field<Responder.Answer, Optional<LocalDate>> TO =
      askedIfAny("to", Values.DATE)
          .says(
              "Its last day, not before the first; both and the days between are at most %s."
                  .formatted(DailyLag.MAX_DAYS));
  private static final Field<Responder.Answer, Iterable<Dated>> SCORES =
      asked("scores", Values.list(SCORE))
          .says("The scores; those of models on neither side are not looked at.");

  /** How far candidates are behind a frontier in time. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.<Responder.Answer>asked(
              "How long ago a frontier had first reached what candidates have now.",
              LagRequest::answer,
              Request.ID,
              Request.op("lag"),
              CANDIDATES,
              FRONTIER,
              RULE,
              DIRECTION,
              FROM,
              TO,
              SCORES)
          .with("{\"dependentRequired\":{\"from\":[\"to\"],\"to\":[\"from\"]}}");

  /** What came out. */
  static final ObjectCodec<Answered<Measured>> ANSWER =
      Answered.form(
          "A request lag was decided.",
          required("each", Values.list(Lags.CANDIDATE), Measured::each)
              .says("The lag of each candidate, in the order of the request."),
          optional("daily", Lags.DAILY, Measured::daily));

  private LagRequest() {}

  private static Responder.Answer answer(Fields request) {
    Lag lag = lag(request);
    return Answered.of(ANSWER, new Measured(lag.each(), daily(request, lag)));
  }

  private static Lag lag(Fields request) {
    Iterable<String> candidates = CANDIDATES.read(request);
    Iterable<String> frontier = FRONTIER.read(request);
    LagRule rule = RULE.read(request).orElse(LagRule.strict());
    Direction direction = DIRECTION.read(request).orElse(Direction.HIGHER_IS_BETTER);
    Scoreboard board =
        board(
            request.required("scores"),
            Sets.newHashSet(Iterables.concat(candidates, frontier)),
            direction);
    return Refusing.made(
        request.node(), () -> rule.measure(board, BENCHMARK, candidates, frontier));
  }

  private static LagRule within(Node tolerance) {
    Rational most = tolerance.quantity();
    if (most.signum() < 0) {
      throw tolerance.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS, "Tolerance must not be negative: " + most);
    }
    return LagRule.within(most);
  }

  private static Scoreboard board(Node scores, Set<String> sides, Direction direction) {
    List<Dated> dated = new ArrayList<>();
    Set<String> seen = Sets.newHashSet();
    for (Node item : scores.items()) {
      Dated score = SCORE.read(item);
      if (sides.contains(score.model())) {
        if (!seen.add(score.model())) {
          throw item.refused(
              DocumentFault.DUPLICATE_SCORE,
              "Model must have one score: " + Texts.quoted(score.model()));
        }
        dated.add(score);
      }
    }
    return board(dated, direction);
  }

  /** The scale is as wide as the scores, which a request does not bound. */
  private static Scoreboard board(List<Dated> scores, Direction direction) {
    Rational least = scores.stream().map(Dated::value).reduce(Rational.ZERO, Rational::min);
    Scoreboard.Builder board =
        Scoreboard.builder().add(Benchmark.of(BENCHMARK, Scale.atLeast(least), direction));
    for (Dated score : scores) {
      board
          .add(Model.of(score.model(), score.released()))
          .add(Score.of(score.model(), BENCHMARK, score.value()));
    }
    return board.build();
  }

  private static Optional<DailyLag> daily(Fields request, Lag lag) {
    Optional<LocalDate> from = FROM.read(request);
    Optional<LocalDate> to = TO.read(request);
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    Node first = request.required(FROM.key());
    Node last = request.required(TO.key());
    checkPeriod(first, from.orElseThrow(), last, to.orElseThrow());
    return Optional.of(lag.daily(from.orElseThrow(), to.orElseThrow()));
  }

  private static void checkPeriod(Node first, LocalDate from, Node last, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1) {
      throw first.refused(
          DocumentFault.BAD_DATE,
          "First day must not be after the last, %s: %s".formatted(to, from));
    }
    if (days > DailyLag.MAX_DAYS) {
      throw last.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Days must be at most %s: %s".formatted(DailyLag.MAX_DAYS, days));
    }
  }
}
