package org.sovereignparity.json.internal.codec;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.AtParity;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ReleaseWindow;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/**
 * How much work a request or a document asks for, counted before it is done: nodes of rules, times
 * what they are evaluated on. Its length bounds each of the two, not their product. A unit is at
 * most about a microsecond.
 */
public final class Work {
  /** The most work that may be asked for, whatever is given. */
  private static final long MAX = 2_000_000;

  /** So much of a value that is given may be made in any case, as a document may be of any size. */
  private static final long EACH_VALUE = 10;

  /** Why a part does not meet a criterion is told at length, where it stands in the answer. */
  private static final long A_PART_WITH_REASONS = 7;

  /** Conditions of licences that tolerate the same ask the models once. */
  private static final long MOST_CONDITIONS = 64;

  /** The most digits of a ratio, times the benchmarks of which each has numbers as long. */
  private static final long MAX_DIGITS = 6_000_000;

  /**
   * To bring longer numbers to lowest terms, and to write them, takes the square of their digits.
   */
  private static final long LONG_DIGITS = 20_000;

  /** The most digits of scores that are compared, with their scales and weights. */
  private static final long MAX_COMPARED_DIGITS = 75_000;

  /** The shortest way in which a result lists a missing score. */
  private static final String MISSING_CELL =
      "{\"model\":\"m\",\"benchmark\":\"b\",\"reason\":\"NO_SCORE\"},";

  /** The most benchmarks that have data of their own. */
  public static final int MAX_DATA = 500;

  /** Sums of fractions without a common factor take the square of their digits. */
  private static final long SQUARED_DIGITS = 4_000;

  /** What a team hands in is summed up under each reading, and once more over the field. */
  private static final long SQUARED_BITS = 8_000;

  /** What is counted of rules, once for each of them. */
  private static final LoadingCache<Edition, OfEdition> EDITIONS = once(OfEdition::of);

  private static final LoadingCache<Reading<Criterion>, OfCriteria> CRITERIA = once(OfCriteria::of);

  private Work() {}

  /** {@return what is counted of the rules that are in use} */
  private static <K, V> LoadingCache<K, V> once(Function<K, V> count) {
    return CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(count::apply));
  }

  /**
   * What is counted of an edition.
   *
   * @param rules how many points rules are evaluated for each team
   * @param nodes their nodes, and under each of them those that gates ask for
   */
  private record OfEdition(long rules, long nodes) {
    static OfEdition of(Edition edition) {
      ImmutableList<Quantity> totals = totals(edition);
      long nodes = totals.stream().mapToLong(Work::nodes).sum();
      long asked = edition.gates().stream().mapToLong(gate -> asked(gate, edition.total())).sum();
      return new OfEdition(totals.size(), nodes + asked * totals.size());
    }
  }

  /**
   * What is counted of criteria.
   *
   * @param nodes the nodes of all alternatives
   * @param taken the nodes of the one taken
   * @param computed the nodes of all alternatives that need numbers to be worked out
   */
  private record OfCriteria(long nodes, long taken, long computed) {
    static OfCriteria of(Reading<Criterion> criteria) {
      return new OfCriteria(
          count(criteria, Criterion.class),
          criteria.takenAlternative().stream().count(),
          count(criteria, AtParity.class) + count(criteria, HasPoints.class));
    }

    private static long count(Reading<Criterion> criteria, Class<? extends Criterion> kind) {
      return criteria.alternatives().values().stream()
          .mapToLong(alternative -> alternative.stream(kind).count())
          .sum();
    }
  }

  /**
   * Refuses a round whose submissions, times the nodes of its rules, are too many, or whose numbers
   * have too many digits.
   *
   * @param digits how many digits the numbers of the rules have, if they are those of the request
   */
  public static void check(
      Node request, Edition edition, long digits, Iterable<Submission> submissions) {
    OfEdition counted = EDITIONS.getUnchecked(edition);
    long ofATeam = points(digits) + counted.nodes();
    Set<BigInteger> denominators = new HashSet<>();
    long work = 0;
    for (Submission submission : submissions) {
      work += ofATeam + decided(edition, submission);
      denominators(submission).forEach(denominators::add);
    }
    long bits = denominators.stream().mapToLong(denominator -> denominator.bitLength() - 1L).sum();
    check(request, work + bits * bits / SQUARED_BITS * counted.rules());
  }

  /** {@return the work of the gates that are decided from the lineages of a team} */
  private static long decided(Edition edition, Submission submission) {
    long work = 0;
    if (!submission.lineages().isEmpty()) {
      for (Gate gate : edition.gates()) {
        Lineage lineage = submission.lineages().get(gate.id());
        if (lineage != null && gate.criteria().isPresent()) {
          work += verdicts(gate.criteria().get(), lineage);
        }
      }
    }
    return work;
  }

  /** {@return the nodes of the points that a gate asks for} */
  private static long asked(Gate gate, Quantity total) {
    ImmutableMap<String, Quantity> nodes =
        gate.criteria().isEmpty()
            ? ImmutableMap.of()
            : Maps.uniqueIndex(total.stream().iterator(), Quantity::id);
    return gate.criteria().stream()
        .flatMap(criteria -> criteria.alternatives().values().stream())
        .flatMap(criterion -> criterion.stream(HasPoints.class))
        .flatMap(points -> points.points().or(() -> points.node().map(nodes::get)).stream())
        .mapToLong(Work::nodes)
        .sum();
  }

  private static Stream<BigInteger> denominators(Submission submission) {
    return Streams.concat(
            submission.numbers().values().stream(),
            submission.stated().values().stream(),
            submission.ratings().values().stream().map(Ratings::mean),
            submission.targetScores().values().stream()
                .flatMap(ImmutableList::stream)
                .flatMap(
                    score -> Stream.of(score.developed(), Rational.ONE.dividedBy(score.target()))))
        .map(Rational::denominator);
  }

  /**
   * Refuses a decision whose facts, times the nodes of its criteria, are too many.
   *
   * @param digits how many digits the numbers of the request have
   */
  public static void check(
      Node request, Reading<Criterion> criteria, long digits, EligibilityFacts facts) {
    long scores = facts.scores().map(Work::scores).orElse(0L);
    long unused =
        facts.scores().filter(any -> points(digits) > scores).map(Work::unusedDigits).orElse(0L);
    check(
        request,
        facts.lineage().map(lineage -> work(criteria, lineage)).orElse(0L)
            + computed(criteria, points(Math.max(0, digits - unused)) + scores));
  }

  /** {@return the digits of scores beyond those of candidate, reference and scale} */
  private static long unusedDigits(Scoreboard board) {
    LongSummaryStatistics lengths =
        board.columns().stream()
            .flatMapToLong(
                column ->
                    IntStream.range(0, column.size()).mapToLong(row -> length(column.value(row))))
            .summaryStatistics();
    return lengths.getCount() == 0
        ? 0
        : Math.max(0, lengths.getSum() - 3L * board.columns().size() * lengths.getMax());
  }

  private static long computed(Reading<Criterion> criteria, long each) {
    return each * CRITERIA.getUnchecked(criteria).computed();
  }

  /** Refuses what is answered by a list of missing scores that is longer than any answer. */
  static void checkMissing(Node request, Scoreboard board, String candidate, Frontier frontier) {
    List<Model> rivals =
        frontier.models().stream()
            .filter(model -> !model.equals(candidate))
            .flatMap(model -> board.model(model).stream())
            .toList();
    if (frontier.window().isPresent()
        && rivals.stream().anyMatch(model -> model.released().isEmpty())) {
      return; // Then the answer lists those, and no scores.
    }
    Stream<String> inside =
        rivals.stream()
            .filter(model -> frontier.window().stream().allMatch(isIn(model)))
            .map(Model::id);
    int[] rows = board.rows(Stream.concat(Stream.of(candidate), inside).toList());
    long missing =
        board.columns().stream()
            .mapToLong(
                column -> Arrays.stream(rows).filter(row -> row < 0 || !column.has(row)).count())
            .sum();
    if (missing > Limits.MAX_ANSWER_BYTES / MISSING_CELL.length()) {
      throw request.refused(
          DocumentFault.ANSWER_TOO_LONG,
          "Answer must be at most %s bytes long, but lists %s missing scores"
              .formatted(Limits.MAX_ANSWER_BYTES, missing));
    }
  }

  private static Predicate<ReleaseWindow> isIn(Model model) {
    return window -> window.contains(model.released().orElseThrow());
  }

  /** Refuses a document in which numbers that are compared have too many digits in all. */
  static void checkCompared(
      Node document, Scoreboard board, String candidate, Frontier frontier, ParityPolicy policy) {
    int[] own = board.rows(ImmutableList.of(candidate));
    int[] rivals = board.rows(frontier.models());
    Map<String, Rational> weights = policy.weights().byBenchmark();
    long digits = 0;
    for (ScoreColumn column : board.columns()) {
      digits +=
          scale(column.benchmark())
              + length(Optional.ofNullable(weights.get(column.benchmark().id())))
              + longest(column, own)
              + longest(column, rivals);
    }
    checkAtMost(document, MAX_COMPARED_DIGITS, "Digits of the scores that are compared", digits);
  }

  private static long longest(ScoreColumn column, int[] rows) {
    return Arrays.stream(rows)
        .filter(row -> row >= 0)
        .mapToLong(row -> length(column.value(row)))
        .max()
        .orElse(0);
  }

  private static long scale(Benchmark benchmark) {
    return length(Optional.of(benchmark.scale().min()))
        + length(benchmark.scale().max())
        + length(benchmark.chance());
  }

  private static long length(Optional<Rational> number) {
    return number.map(Rational::toPlainString).map(String::length).orElse(0);
  }

  /** Refuses an assessment whose shares, or what is lacking, are too many numbers too long. */
  static void check(Node request, ParityAssessment assessment) {
    long digits = digits(assessment);
    long each = digits <= LONG_DIGITS ? digits : digits * digits / LONG_DIGITS;
    checkAtMost(
        request,
        MAX_DIGITS,
        "Digits of the ratio, times the benchmarks,",
        each * assessment.benchmarksUsed());
  }

  /** {@return the digits of the ratio if numbers as long are worked out for each benchmark} */
  private static long digits(ParityAssessment assessment) {
    boolean hasLongShares = assessment.policy().aggregation() == Aggregation.RATIO_OF_MEANS;
    boolean lacks =
        assessment.hasShortfall() && assessment.verdict().equals(Optional.of(Verdict.NOT_MET));
    return hasLongShares || lacks
        ? assessment.ratio().map(ratio -> (long) ratio.toFractionString().length()).orElse(0L)
        : 0;
  }

  private static long scores(Scoreboard board) {
    return board.columns().stream().mapToLong(ScoreColumn::count).sum();
  }

  /**
   * Refuses data of more benchmarks than can be worked on, each of which takes limits at many
   * levels.
   */
  public static void checkData(Node data) {
    int benchmarks = data.items().size();
    if (benchmarks > MAX_DATA) {
      throw data.refused(
          DocumentFault.TOO_MUCH_WORK,
          "Data must be of at most %s benchmarks: %s".formatted(MAX_DATA, benchmarks));
    }
  }

  private static void check(Node request, long work) {
    if (work > MAX) {
      long max = Math.max(MAX, EACH_VALUE * request.count());
      checkAtMost(request, max, "Nodes of the rules, times what they are asked of,", work);
    }
  }

  private static void checkAtMost(Node where, long max, String subject, long work) {
    if (work > max) {
      throw where.refused(
          DocumentFault.TOO_MUCH_WORK, "%s must be at most %s: %s".formatted(subject, max, work));
    }
  }

  private static long points(long digits) {
    return digits * digits / SQUARED_DIGITS;
  }

  /**
   * {@return the points rules that are evaluated: the one taken, measures, and all that are not}
   */
  private static ImmutableList<Quantity> totals(Edition edition) {
    return Streams.concat(
            Stream.of(edition.total()),
            edition.measures().stream(),
            edition.readings().stream()
                .flatMap(
                    reading ->
                        Maps.filterKeys(
                            reading.alternatives(), name -> !name.equals(reading.taken()))
                            .values()
                            .stream()))
        .collect(ImmutableList.toImmutableList());
  }

  private static long nodes(Quantity rule) {
    return rule.stream().count();
  }

  private static long work(Reading<Criterion> criteria, Lineage lineage) {
    return verdicts(criteria, lineage)
        + CRITERIA.getUnchecked(criteria).taken()
            * A_PART_WITH_REASONS
            * lineage.components().size();
  }

  private static long verdicts(Reading<Criterion> criteria, Lineage lineage) {
    long nodes = CRITERIA.getUnchecked(criteria).nodes();
    long parts =
        licences(
            Stream.concat(
                lineage.components().stream().map(Component::licence),
                lineage.claims().stream().map(claim -> claim.asserts().licence())));
    long models = licences(lineage.upstreamModels().stream().map(UpstreamModel::licence));
    return nodes * (lineage.components().size() + lineage.claims().size() + parts)
        + Math.min(nodes, MOST_CONDITIONS) * (lineage.upstreamModels().size() + models);
  }

  /** {@return how many licences are named, of which one text may join thousands} */
  private static long licences(Stream<Optional<Licence>> named) {
    return named
        .flatMap(Optional::stream)
        .mapToLong(licence -> licence.expression().licences().size() - 1L)
        .sum();
  }
}
