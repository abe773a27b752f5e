package org.sovereignparity.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;

/**
 * A document that states figures or rules, such as the K-EXAONE model card of 2026-01.
 *
 * <p>The address is kept as it was published; the library never opens it.
 */
@Value.Immutable
@ValueStyle
public abstract class Source {
  Source() {}

  /** {@return a builder that needs id and title; {@link Builder} says what it refuses} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the short name by which the document is cited, such as {@code OFF-1}} */
  public abstract String id();

  /** {@return the title, with the publisher where the title does not tell} */
  public abstract String title();

  /** {@return where the document was published} */
  public abstract Optional<URI> address();

  /** {@return when the document was published} */
  public abstract Optional<LocalDate> date();

  @Value.Check
  void check() {
    Ids.check("Source id", id());
    TextChecks.checkNotBlank("Source title", title());
    date().ifPresent(date -> Dates.check("Source date", date));
  }

  /** {@return title, date and address in one line} */
  @Override
  public String toString() {
    return title()
        + date().map(date -> ", " + date).orElse("")
        + address().map(address -> ", " + address).orElse("");
  }

  /**
   * Builds a {@link Source}. It throws {@link IllegalArgumentException} if the id is empty, the
   * title blank, either has an unpaired surrogate, or the year of the date lies outside 1900..2199.
   */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
