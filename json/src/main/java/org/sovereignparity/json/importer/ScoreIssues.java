package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;

/** Which issues of a result concern which of its scores. */
final class ScoreIssues {
  private final ImmutableSetMultimap<String, IssueCode> ofValues;
  private final ImmutableSetMultimap<String, IssueCode> ofRuns;

  private ScoreIssues(
      ImmutableSetMultimap<String, IssueCode> ofValues,
      ImmutableSetMultimap<String, IssueCode> ofRuns) {
    this.ofValues = ofValues;
    this.ofRuns = ofRuns;
  }

  static ScoreIssues in(ImportResult result) {
    ImmutableSetMultimap.Builder<String, IssueCode> ofValues = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, IssueCode> ofRuns = ImmutableSetMultimap.builder();
    for (ImportIssue issue : result.issues()) {
      if (issue.code().isOfRun()) {
        ofRuns.put(around(issue.at(), issue.at().length()), issue.code());
      } else {
        ofValues.put(issue.at(), issue.code());
      }
    }
    return new ScoreIssues(ofValues.build(), ofRuns.build());
  }

  /**
   * {@return the object or row around a place, up to its last {@code /} or {@code ,} before {@code
   * end}: {@code /results/} or {@code row 3,}}
   */
  private static String around(String at, int end) {
    int last = Math.max(at.lastIndexOf('/', end - 1), at.lastIndexOf(',', end - 1));
    return at.substring(0, last + 1);
  }

  /** {@return what is wrong with the value of a score, or with the run that it is of} */
  ImmutableSortedSet<IssueCode> of(ImportedScore score) {
    ImmutableSortedSet.Builder<IssueCode> codes = ImmutableSortedSet.naturalOrder();
    codes.addAll(ofValues.get(score.at()));
    String around = around(score.at(), score.at().length());
    while (!around.isEmpty()) {
      codes.addAll(ofRuns.get(around));
      around = around(around, around.length() - 1);
    }
    return codes.build();
  }
}
