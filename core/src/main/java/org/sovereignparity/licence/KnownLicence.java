package org.sovereignparity.licence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/**
 * A licence of which it is known what it restricts, such as {@code CC-BY-NC-4.0}: no commercial
 * use.
 *
 * <p>A licence that is not found here has unknown restrictions, not none. The same holds for a
 * known licence with {@code +} or an exception, and for a reference into another document.
 */
@Value.Immutable
@ValueStyle
public abstract class KnownLicence {
  KnownLicence() {}

  /** {@return what is known of {@code licence}, if anything} */
  public static Optional<KnownLicence> find(SimpleLicence licence) {
    return KnownLicences.find(requireNonNull(licence));
  }

  /** {@return all that are known} */
  public static ImmutableList<KnownLicence> all() {
    return KnownLicences.all();
  }

  /** {@return the licence, without {@code +} and exception} */
  public abstract SimpleLicence licence();

  /** {@return what it restricts; empty if nothing} */
  public abstract ImmutableSet<Restriction> restrictions();

  /** {@return where that can be read} */
  public abstract Citation citation();

  static final class Builder extends ImmutableKnownLicence.Builder {
    Builder() {}
  }
}
