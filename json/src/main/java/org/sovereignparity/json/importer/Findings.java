package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.NumberOutOfBoundsException;

/** Collects what a document holds, and turns what cannot be used into issues. */
final class Findings {
  private static final Pattern COUNT = Pattern.compile("(0|[1-9][0-9]{0,17})(?:\\.0+)?");

  private final List<ImportedScore> scores = new ArrayList<>();
  private final List<ImportedScore> groups = new ArrayList<>();
  private final List<ImportIssue> issues = new ArrayList<>();

  /**
   * Each fault once, though it may be met for several scores. Sorted, since texts with one hash
   * code are easily made.
   */
  private final Set<ImportIssue> known =
      new TreeSet<>(
          Comparator.comparing(ImportIssue::at)
              .thenComparing(ImportIssue::code)
              .thenComparing(ImportIssue::message));

  private @Nullable String model;
  private long characters;
  private @Nullable Protocol latest;
  private int latestLength;

  /** Sets the model that all scores are of, if the document names one. */
  void model(ForeignValue value) {
    model = name(value).orElse(null);
  }

  /** Sets the model that all scores are of. */
  void model(String text, String at) {
    model = name(text, at).orElse(null);
  }

  void score(ImportedScore score) {
    take(score, false);
  }

  /** Takes a score, which is of a group or measured. */
  void take(ImportedScore score, boolean isGroup) {
    (isGroup ? groups : scores).add(score);
    checkSize(characters(score));
  }

  void issue(IssueCode code, String at, String message) {
    ImportIssue issue = ImportIssue.of(code, at, message);
    if (known.add(issue)) {
      issues.add(issue);
    }
    checkSize(at.length() + message.length());
  }

  private int characters(ImportedScore score) {
    return score.toString().length()
        + score.at().length()
        + score.protocol().map(this::characters).orElse(0);
  }

  /** The scores of a task have one protocol, one after another. */
  @SuppressWarnings("ReferenceEquality") // That one is not compared, only its text not made again.
  private int characters(Protocol protocol) {
    if (protocol != latest) {
      latest = protocol;
      latestLength = protocol.toString().length();
    }
    return latestLength;
  }

  /** What a document states once may be said of every score. */
  private void checkSize(int more) {
    characters += more;
    if (characters > ResultImporter.MAX_CHARACTERS) {
      throw new InvalidDocumentException(
          ImportRefusal.DOCUMENT_TOO_LARGE,
          "",
          "Texts of scores, groups and issues must have at most %s characters together"
              .formatted(ResultImporter.MAX_CHARACTERS));
    }
    if (scores.size() + groups.size() + issues.size() > ResultImporter.MAX_ROWS) {
      throw new InvalidDocumentException(
          ImportRefusal.DOCUMENT_TOO_LARGE,
          "",
          "Scores, groups and issues must be at most " + ResultImporter.MAX_ROWS);
    }
  }

  void wrongType(ForeignValue value, String expected) {
    issue(IssueCode.WRONG_TYPE, value.pointer(), expected + ": " + value.shown());
  }

  void missing(ForeignValue value, String key) {
    issue(IssueCode.MISSING_KEY, value.pointer(), "Key must be given: " + Texts.quoted(key));
  }

  void tooLong(String subject, int max, String text, String at) {
    issue(
        IssueCode.TEXT_TOO_LONG,
        at,
        "%s must have at most %s characters: %s".formatted(subject, max, text.length()));
  }

  /** {@return {@code value}; one that is present and not an object becomes an issue} */
  @CanIgnoreReturnValue
  ForeignValue object(ForeignValue value) {
    if (value.isPresent() && !value.isObject()) {
      wrongType(value, "Value must be an object");
    }
    return value;
  }

  /** {@return {@code value}; one that is present and not an array becomes an issue} */
  @CanIgnoreReturnValue
  ForeignValue array(ForeignValue value) {
    if (value.isPresent() && !value.isArray()) {
      wrongType(value, "Value must be an array");
    }
    return value;
  }

  /** {@return the truth value that is given, if one is; anything else becomes an issue} */
  Optional<Boolean> flag(ForeignValue value) {
    if (value.isPresent() && value.flag().isEmpty()) {
      wrongType(value, "Value must be true or false");
    }
    return value.flag();
  }

  /** {@return the direction, if it is given whether higher is better; else as {@link #flag}} */
  Optional<Direction> direction(ForeignValue higherIsBetter) {
    return flag(higherIsBetter)
        .map(is -> is ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
  }

  /** {@return the name that a string holds, if one is given; anything else becomes an issue} */
  Optional<String> name(ForeignValue value) {
    if (!value.isPresent()) {
      return Optional.empty();
    }
    if (!value.isText()) {
      wrongType(value, "Name must be a string");
      return Optional.empty();
    }
    return name(value.scalar().orElse(""), value.pointer());
  }

  /** {@return {@code name} if it may be a name; else it becomes an issue} */
  Optional<String> name(String name, String at) {
    if (name.isBlank()) {
      issue(IssueCode.MISSING_KEY, at, "Name must not be blank: " + Texts.quoted(name));
      return Optional.empty();
    }
    if (name.length() > ResultImporter.MAX_NAME_LENGTH) {
      tooLong("Name", ResultImporter.MAX_NAME_LENGTH, name, at);
      return Optional.empty();
    }
    return Optional.of(name);
  }

  /**
   * {@return whether a metric of the given name is a score; one that is an error of a score becomes
   * an issue, and so does one that may be}
   */
  boolean isScore(String metric, String at) {
    StatisticName told = StatisticName.parse(metric);
    if (told.kind() == StatisticName.Kind.SCORE) {
      return true;
    }
    issue(
        told.isCertain() ? IssueCode.DERIVED_ROW : IssueCode.METRIC_NOT_TOLD,
        at,
        "Metric must be a score by its name: " + Texts.quoted(metric));
    return !told.isCertain();
  }

  /** {@return the count under a key; an issue if it is not there} */
  Optional<Long> neededCount(ForeignValue holder, String key) {
    if (!holder.get(key).isPresent()) {
      missing(holder, key);
    }
    return count(holder.get(key));
  }

  /** Says, at a place of the document, how many samples are not in its scores. */
  void notScored(ForeignValue at, long samples) {
    issue(
        IssueCode.SAMPLES_NOT_SCORED,
        at.pointer(),
        "Samples must all be scored; not scored are: " + samples);
  }

  /** Says that a number at a place of the document is not what others make it. */
  void totals(ForeignValue at, String expected, String stated) {
    issue(IssueCode.TOTALS_DIFFER, at.pointer(), expected + ": " + stated);
  }

  /** {@return the number that a value holds, if it is there; anything else becomes an issue} */
  Optional<WrittenNumber> number(ForeignValue value) {
    if (value.isAbsent()) {
      return Optional.empty();
    }
    if (value.isNull()) {
      notANumber("null", value.pointer());
      return Optional.empty();
    }
    Optional<String> text = value.isText() ? value.scalar() : value.number();
    if (text.isEmpty()) {
      wrongType(value, "Value must be a number");
      return Optional.empty();
    }
    if (text.get().endsWith("%")) {
      notANumber(text.get(), value.pointer());
      return Optional.empty();
    }
    return number(text.get(), value.pointer());
  }

  /** {@return the number that {@code text} writes; anything else becomes an issue} */
  Optional<WrittenNumber> number(String text, String at) {
    try {
      return Optional.of(WrittenNumber.parse(text));
    } catch (NumberOutOfBoundsException e) {
      issue(IssueCode.NUMBER_OUT_OF_BOUNDS, at, String.valueOf(e.getMessage()));
    } catch (NumberFormatException e) {
      notANumber(text, at);
    }
    return Optional.empty();
  }

  private void notANumber(String text, String at) {
    issue(IssueCode.NOT_A_NUMBER, at, "Value must be a number: " + Texts.shown(text));
  }

  /**
   * {@return the standard error that a value holds, if it is there; anything else becomes an issue}
   */
  Optional<WrittenNumber> standardError(ForeignValue value) {
    return number(value).filter(error -> isNotNegative(error, value.pointer()));
  }

  /** {@return the standard error that {@code text} writes; anything else becomes an issue} */
  Optional<WrittenNumber> standardError(String text, String at) {
    return number(text, at).filter(error -> isNotNegative(error, at));
  }

  private boolean isNotNegative(WrittenNumber error, String at) {
    boolean negative = error.value().signum() < 0;
    if (negative) {
      issue(IssueCode.NEGATIVE, at, "Standard error must not be negative: " + error);
    }
    return !negative;
  }

  /** {@return the number of samples that is given, if one is; anything else becomes an issue} */
  Optional<Long> count(ForeignValue value) {
    return value.isPresent() ? count(value.scalar().orElse(""), value.pointer()) : Optional.empty();
  }

  /** {@return the number of samples that {@code text} writes; anything else becomes an issue} */
  Optional<Long> count(String text, String at) {
    Matcher count = COUNT.matcher(text);
    if (count.matches()) {
      return Optional.of(Long.parseLong(count.group(1)));
    }
    issue(
        IssueCode.NOT_A_NUMBER,
        at,
        "Number of samples must be a whole number, not negative: " + Texts.shown(text));
    return Optional.empty();
  }

  ImmutableList<ImportIssue> issues() {
    return ImmutableList.copyOf(issues);
  }

  ImportResult result(ImportFormat format) {
    return new ImportResult.Builder()
        .format(format)
        .model(Optional.ofNullable(model))
        .addAllScores(scores)
        .addAllGroups(groups)
        .addAllIssues(issues)
        .build();
  }
}
