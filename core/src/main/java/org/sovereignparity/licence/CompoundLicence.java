package org.sovereignparity.licence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two or more expressions joined by one operator, none of them joined by the same. */
final class CompoundLicence implements LicenceExpression {
  enum Operator {
    AND,
    OR
  }

  private final Operator operator;
  private final ImmutableList<LicenceExpression> parts;

  /** How many parentheses of the text are inside each other; bounds the depth of recursions. */
  private final int nesting;

  private final int length;

  private CompoundLicence(Operator operator, ImmutableList<LicenceExpression> parts) {
    this.operator = operator;
    this.parts = parts;
    this.nesting = checkNesting(parts.stream().mapToInt(this::nesting).max().orElse(0));
    this.length = checkLength(lengthOfText());
  }

  static LicenceExpression of(Operator operator, Iterable<? extends LicenceExpression> joined) {
    ImmutableList.Builder<LicenceExpression> parts = ImmutableList.builder();
    joined.forEach(part -> parts.addAll(partsUnder(operator, part)));
    ImmutableList<LicenceExpression> all = parts.build();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Licence expression must have a licence: " + all);
    }
    return all.size() == 1 ? Iterables.getOnlyElement(all) : new CompoundLicence(operator, all);
  }

  private static List<LicenceExpression> partsUnder(Operator operator, LicenceExpression part) {
    return part instanceof CompoundLicence compound && compound.operator == operator
        ? compound.parts
        : ImmutableList.of(part);
  }

  static int checkLength(long length) {
    if (length > MAX_TEXT_LENGTH) {
      throw new IllegalArgumentException(
          "Licence expression must have at most %s characters: %s"
              .formatted(MAX_TEXT_LENGTH, length));
    }
    return (int) length;
  }

  private static int checkNesting(int nesting) {
    if (nesting > MAX_NESTING) {
      throw new IllegalArgumentException(
          "Licence expression must nest at most %s parentheses: %s"
              .formatted(MAX_NESTING, nesting));
    }
    return nesting;
  }

  @Override
  public ImmutableSet<SimpleLicence> licences() {
    ImmutableSet.Builder<SimpleLicence> licences = ImmutableSet.builder();
    addTo(licences);
    return licences.build();
  }

  private void addTo(ImmutableSet.Builder<SimpleLicence> licences) {
    for (LicenceExpression part : parts) {
      if (part instanceof CompoundLicence compound) {
        compound.addTo(licences);
      } else {
        licences.addAll(part.licences());
      }
    }
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return operator == Operator.AND ? cases.allOf(parts) : cases.anyOf(parts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompoundLicence that
        && operator == that.operator
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(operator, parts);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(length);
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    String between = "";
    for (LicenceExpression part : parts) {
      text.append(between);
      between = " " + operator + " ";
      if (part instanceof CompoundLicence compound) {
        appendTo(text, compound);
      } else {
        text.append(part);
      }
    }
  }

  private void appendTo(StringBuilder text, CompoundLicence part) {
    if (isEnclosed(part)) {
      text.append('(');
      part.appendTo(text);
      text.append(')');
    } else {
      part.appendTo(text);
    }
  }

  /** Parts are never of the same operator, so only a choice among what applies needs it. */
  private boolean isEnclosed(LicenceExpression part) {
    return operator == Operator.AND && part instanceof CompoundLicence;
  }

  private int nesting(LicenceExpression part) {
    int inside = part instanceof CompoundLicence compound ? compound.nesting : 0;
    return isEnclosed(part) ? inside + 1 : inside;
  }

  private long lengthOfText() {
    long between = (long) (parts.size() - 1) * (operator.name().length() + 2);
    return between + parts.stream().mapToLong(this::length).sum();
  }

  private long length(LicenceExpression part) {
    long inside =
        part instanceof CompoundLicence compound ? compound.length : part.toString().length();
    return isEnclosed(part) ? inside + 2 : inside;
  }
}
