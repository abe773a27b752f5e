package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.number.Rational;

/**
 * The scores of one model on the items of one benchmark, as the logs of other tools hold them.
 *
 * <pre>{@code
 * ItemResults ours = ItemResults.readLmEval(Files.readAllBytes(path), "exact_match,strict-match");
 * ItemPairs pairs = ItemPairs.of(ours, theirs);
 * }</pre>
 *
 * <p>As everywhere in this package nothing is guessed: an item that has no score, one that is no
 * number, or several, is left out and is an issue.
 */
public final class ItemResults {
  /** The most items. */
  public static final int MAX_ITEMS = 1_000_000;

  private static final Rational HALF = Rational.of(1, 2);

  private final ImmutableMap<String, WrittenNumber> scores;
  private final ImmutableList<ImportIssue> issues;

  ItemResults(ImmutableMap<String, WrittenNumber> scores, ImmutableList<ImportIssue> issues) {
    this.scores = scores;
    this.issues = issues;
  }

  /**
   * {@return the items of a {@code samples_<task>_<date>.jsonl} of lm-evaluation-harness, one in
   * each line}
   *
   * <p>An item is its {@code doc_id}, with its {@code doc_hash} where there is one, so that items
   * of two versions of a task are not taken for the same.
   *
   * @param metric the key of the score, such as {@code acc}; with a comma and a filter, such as
   *     {@code exact_match,strict-match}, only lines of that {@code filter} are read
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}
   */
  public static ItemResults readLmEval(byte[] document, String metric) {
    return new ItemReader().lmEval(document, metric);
  }

  /**
   * {@return the items of a log of Inspect, in JSON or as an {@code .eval} archive, one for each
   * sample}
   *
   * <p>As by default in Inspect, the values {@code C}, {@code P}, {@code I} and {@code N} count 1,
   * 1/2, 0 and 0, true and {@code yes} 1, false and {@code no} 0. An item that was run in several
   * epochs is left out.
   *
   * @param scorer the key of the score in a sample, such as {@code match}
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}
   */
  public static ItemResults readInspect(byte[] document, String scorer) {
    return new ItemReader().inspect(document, scorer);
  }

  /**
   * {@return the items of a {@code per_instance_stats.json} of HELM, one for each instance of a
   * split that is not perturbed}
   *
   * <p>An item that was run in several trials is left out.
   *
   * @param metric the name of the statistic, such as {@code exact_match}
   * @param split the part that the score is of, such as {@code test}; a file may hold several
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}
   */
  public static ItemResults readHelm(byte[] document, String metric, String split) {
    return new ItemReader().helm(document, metric, split);
  }

  /**
   * {@return the instances that a report of the harness of SWE-bench lists: resolved count 1, not
   * resolved and without a patch 0}
   *
   * <p>One that failed in the evaluation, or was not submitted, is left out.
   *
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}
   */
  public static ItemResults readSweBench(byte[] document) {
    return new ItemReader().sweBench(document);
  }

  /**
   * {@return the tasks of a {@code results.json} of Terminal-Bench: resolved count 1, others 0}
   *
   * <p>A task of several trials is left out.
   *
   * @throws InvalidDocumentException if the document is refused, for an {@link ImportRefusal}
   */
  public static ItemResults readTerminalBench(byte[] document) {
    return new ItemReader().terminalBench(document);
  }

  /** {@return the scores by item, in the order of the document} */
  public ImmutableMap<String, WrittenNumber> scores() {
    return scores;
  }

  /** {@return what could not be used} */
  public ImmutableList<ImportIssue> issues() {
    return issues;
  }

  /**
   * {@return whether a score may be the mean of these: as many as it states, with the sum that it
   * has to within half a point, which is how near the tools write it}
   */
  boolean areOf(ImportedScore score) {
    Rational count = Rational.of(scores.size());
    Rational sum =
        scores.values().stream().map(WrittenNumber::value).reduce(Rational.ZERO, Rational::plus);
    return score.samples().orElse((long) scores.size()) == scores.size()
        && score.value().value().times(count).minus(sum).abs().compareTo(HALF) < 0;
  }

  /** {@return how many items and issues there are, for people} */
  @Override
  public String toString() {
    return scores.size() + " items, " + issues.size() + " issues";
  }
}
