package org.sovereignparity.json.record;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.report.Report;

/**
 * Whether a {@link DecisionRecord} is what comes out again: verified, or where it first differs,
 * such as {@code RESULT first: /core/verdicts/A: "MET", then "NOT_MET"}.
 */
public final class Verification {
  private final @Nullable RecordPart part;
  private final @Nullable Difference difference;

  private Verification(@Nullable RecordPart part, @Nullable Difference difference) {
    this.part = part;
    this.difference = difference;
  }

  static Verification of(Optional<Difference> difference, DecisionKind kind) {
    return new Verification(
        difference.map(found -> RecordPart.of(found.at(), kind)).orElse(null),
        difference.orElse(null));
  }

  /** {@return what comes of a page that shows something else than its record says} */
  static Verification ofPage(Difference difference) {
    return new Verification(RecordPart.PAGE, difference);
  }

  /** {@return whether nothing differs} */
  public boolean isVerified() {
    return difference == null;
  }

  /** {@return what the first difference belongs to, if there is one} */
  public Optional<RecordPart> part() {
    return Optional.ofNullable(part);
  }

  /**
   * {@return the first difference, if there is one}
   *
   * <p>Its place is in the record; what begins with {@code /document} is in the document of the
   * decision, and of a page it is a line. Left is what is recorded, or how what was given is
   * written; right is what was given or came out.
   */
  public Optional<Difference> difference() {
    return Optional.ofNullable(difference);
  }

  /**
   * {@return what differs with both values in full, for people}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    return RecordReport.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Verification that
        && part == that.part
        && Objects.equals(difference, that.difference);
  }

  @Override
  public int hashCode() {
    return Objects.hash(part, difference);
  }

  /**
   * {@return what differs, in one line}
   *
   * <p>The text is for people and may change in any release.
   */
  @Override
  public String toString() {
    return difference == null ? "verified" : part + " first: " + difference;
  }
}
