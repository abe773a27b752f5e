package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.internal.text.Texts;

/** The scores to choose from, by model and benchmark. */
final class Candidates {
  /** How many of the scores to choose from a message lists. */
  private static final int MOST_LISTED = 20;

  private final Map<String, ListMultimap<String, Candidate>> byModel = new LinkedHashMap<>();

  private final List<ImportIssue> issues = new ArrayList<>();

  private Candidates() {}

  static Candidates of(Iterable<ImportResult> results) {
    Candidates candidates = new Candidates();
    results.forEach(candidates::add);
    return candidates;
  }

  private void add(ImportResult result) {
    issues.addAll(result.issues());
    result.model().ifPresent(id -> byModel.computeIfAbsent(id, Candidates::noScores));
    for (ImportedScore score : Iterables.concat(result.scores(), result.groups())) {
      String model = score.model().or(result::model).orElseThrow(() -> noModel(result, score));
      model(model)
          .put(
              score.benchmark(),
              new Candidate(model, result.format(), score, result.issuesOf(score)));
    }
  }

  private ListMultimap<String, Candidate> model(String id) {
    return byModel.computeIfAbsent(id, Candidates::noScores);
  }

  private static ListMultimap<String, Candidate> noScores(String unusedModel) {
    return MultimapBuilder.treeKeys().arrayListValues().build();
  }

  private static RefusedException noModel(ImportResult result, ImportedScore score) {
    return new RefusedException(
        SelectionRefusal.NO_MODEL,
        Place.of("results"),
        "Result must name its model, or be given one, but that of format %s with %s does not"
            .formatted(result.format(), score));
  }

  /** {@return the one score of each model that is as chosen} */
  ImmutableList<Candidate> choose(ScoreChoice choice) {
    ImmutableList.Builder<Candidate> chosen = ImmutableList.builder();
    byModel.forEach((model, scores) -> chosen.addAll(choose(choice, model, scores)));
    ImmutableList<Candidate> all = chosen.build();
    if (all.isEmpty()) {
      throw refused(
          SelectionRefusal.NOT_FOUND,
          choice,
          "Chosen score must be in a result, of which the benchmarks are below: %s%s%s"
              .formatted(choice, listed(benchmarks()), leftOut(choice)));
    }
    return all;
  }

  private ImmutableSortedSet<String> benchmarks() {
    return byModel.values().stream()
        .flatMap(scores -> scores.keySet().stream())
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  /** {@return the models that have results} */
  ImmutableSet<String> models() {
    return ImmutableSet.copyOf(byModel.keySet());
  }

  private ImmutableList<Candidate> choose(
      ScoreChoice choice, String model, ListMultimap<String, Candidate> scores) {
    List<Candidate> ofBenchmark = scores.get(choice.benchmark());
    ImmutableList<Candidate> fitting =
        ofBenchmark.stream()
            .filter(candidate -> choice.fits(candidate.settings()))
            .collect(toImmutableList());
    if (fitting.size() > 1) {
      throw refused(
          SelectionRefusal.AMBIGUOUS,
          choice,
          "Choice must leave one score of %s, but %s leaves:%s"
              .formatted(model, choice, listed(fitting)));
    }
    if (fitting.isEmpty() && !choice.isOptional()) {
      throw notFound(choice, model, ofBenchmark, scores.keySet());
    }
    return fitting;
  }

  private RefusedException notFound(
      ScoreChoice choice, String model, List<Candidate> ofBenchmark, Collection<String> names) {
    String found =
        ofBenchmark.isEmpty()
            ? "Benchmark of %s must be one of those below: %s%s"
                .formatted(model, Texts.quoted(choice.benchmark()), listed(names))
            : "Choice must leave one score of %s, but %s leaves none of:%s"
                .formatted(model, choice, listed(ofBenchmark));
    return refused(SelectionRefusal.NOT_FOUND, choice, found + leftOut(choice));
  }

  /**
   * {@return what became issues: of the benchmark, in documents that have an object for each; of a
   * table, whose places do not tell the benchmark, all}
   */
  private String leftOut(ScoreChoice choice) {
    String step = Texts.pointerStep(choice.benchmark()) + "/";
    List<ImportIssue> found =
        issues.stream()
            .filter(one -> one.at().contains(step) || one.at().startsWith(Table.ROW))
            .toList();
    return found.isEmpty() ? "" : "\nNot read were:" + listed(found);
  }

  private static RefusedException refused(
      SelectionRefusal code, ScoreChoice choice, String message) {
    return new RefusedException(code, ChosenScores.where(choice), message);
  }

  static String listed(Collection<?> all) {
    String list = all.stream().limit(MOST_LISTED).map(one -> "\n  " + one).collect(joining());
    int more = all.size() - MOST_LISTED;
    return more > 0 ? list + "\n  and " + more + " more" : all.isEmpty() ? " none" : list;
  }
}
