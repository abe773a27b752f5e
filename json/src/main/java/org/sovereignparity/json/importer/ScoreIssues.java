package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;

/** Which issues of a result go with which of its scores. */
final class ScoreIssues {
  private static final String ROW = "row ";

  private final ImmutableSetMultimap<String, IssueCode> byPlace;

  private ScoreIssues(ImmutableSetMultimap<String, IssueCode> byPlace) {
    this.byPlace = byPlace;
  }

  static ScoreIssues in(Iterable<ImportIssue> issues) {
    ImmutableSetMultimap.Builder<String, IssueCode> byPlace = ImmutableSetMultimap.builder();
    for (ImportIssue issue : issues) {
      String around = around(issue.at());
      boolean ofAll = issue.code() == IssueCode.DUPLICATE_KEY && around.isEmpty();
      byPlace.put(issue.code().isOfRun() || ofAll ? around : issue.at(), issue.code());
    }
    return new ScoreIssues(byPlace.build());
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
