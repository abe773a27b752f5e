package org.sovereignparity.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;

/** A place in a {@link Source}, such as its annex 1, and how far it can be relied on. */
@Value.Immutable
@ValueStyle
public abstract class Citation {
  Citation() {}

  /** {@return the citation of {@code source} as a whole} */
  public static Citation of(Source source, Confidence confidence) {
    return new Builder().source(source).confidence(confidence).build();
  }

  /**
   * {@return the citation of {@code clause} in {@code source}}
   *
   * @throws IllegalArgumentException if the clause is blank or has an unpaired surrogate
   */
  public static Citation of(Source source, String clause, Confidence confidence) {
    return new Builder().source(source).clause(clause).confidence(confidence).build();
  }

  /** {@return the document} */
  public abstract Source source();

  /** {@return the place in the document, such as {@code annex 1}} */
  public abstract Optional<String> clause();

  /** {@return how far the citation can be relied on} */
  public abstract Confidence confidence();

  @Value.Check
  void check() {
    clause().ifPresent(clause -> TextChecks.checkNotBlank("Citation clause", clause));
  }

  /** {@return source, clause and confidence in one line} */
  @Override
  public String toString() {
    return source() + clause().map(clause -> ", " + clause).orElse("") + " (" + confidence() + ")";
  }

  static final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
