package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;

/** Which issues of a result go with which of its scores. */
final class ScoreIssues {
  private static final String ROW = "row ";

  /**
   * After one of these it is not known what the scores are of, under which settings they were
   * taken, or in which direction and scale.
   */
  private static final ImmutableSet<IssueCode> LOSSES =
      Sets.immutableEnumSet(
          IssueCode.DUPLICATE_KEY,
          IssueCode.TEXT_TOO_LONG,
          IssueCode.WRONG_TYPE,
          IssueCode.UNKNOWN_WORD,
          IssueCode.BAD_SCALE);

  private final ImmutableSetMultimap<String, IssueCode> byPlace;

  private ScoreIssues(ImmutableSetMultimap<String, IssueCode> byPlace) {
    this.byPlace = byPlace;
  }

  static ScoreIssues of(ImportResult result) {
    ImmutableSetMultimap.Builder<String, IssueCode> byPlace = ImmutableSetMultimap.builder();
    for (ImportIssue issue : result.issues()) {
      byPlace.put(place(issue, result.format().importer()), issue.code());
    }
    return new ScoreIssues(byPlace.build());
  }

  /** {@return the place in which all scores have the issue; empty for the whole document} */
  private static String place(ImportIssue issue, Importer importer) {
    if (LOSSES.contains(issue.code())) {
      return importer.partOf(issue.at());
    }
    return issue.code().isOfRun() ? around(issue.at()) : issue.at();
  }

  /** {@return the object or row in which a place is: {@code /results}, {@code row 3}} */
  private static String around(String at) {
    int end = at.startsWith(ROW) ? at.indexOf(',') : at.lastIndexOf('/');
    return at.substring(0, Math.max(end, 0));
  }

  /** {@return what is wrong with the value of a score, with what it is in, or with its run} */
  ImmutableSortedSet<IssueCode> of(ImportedScore score) {
    ImmutableSortedSet.Builder<IssueCode> codes = ImmutableSortedSet.naturalOrder();
    String place = score.at();
    while (!place.isEmpty()) {
      codes.addAll(byPlace.get(place));
      place = around(place);
    }
    return codes.addAll(byPlace.get("")).build();
  }
}
