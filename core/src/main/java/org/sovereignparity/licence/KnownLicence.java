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
 * <p>Known are:
 *
 * <ul>
 *   <li>The licences that the SPDX License List 3.28.0 (data of 2026-03-05) marks as approved by
 *       the Open Source Initiative or as free by the Free Software Foundation. They forbid no use,
 *       no user and no country, and no selling: Open Source Definition 1.9, clauses 1, 5 and 6;
 *       Free Software Definition, freedom 0. So they restrict nothing, but for the few whose texts
 *       demand that a name is shown whenever a program starts, or let the licensor end or suspend
 *       them.
 *   <li>The licences for content and data that conform to the Open Definition 2.1, by the list of
 *       its Advisory Council, and CDLA.
 *   <li>Some that restrict: Creative Commons' {@code NC} and {@code ND}, and those of a few models.
 * </ul>
 *
 * <p>That what is derived must be under the same licence (copyleft), that notices must be kept and
 * changes be told, is no {@link Restriction}; neither is what export law forbids whatever the
 * licence says, nor that rights end for whoever breaks the terms or sues over patents. What a
 * licensor adds to a text, such as the limits that section 8 of the GPL 2 allows, is for whoever
 * states the licence to tell.
 *
 * <p>Where a licence restricts nothing, neither does it with {@code +}, since it may be taken
 * itself, nor with an exception of the SPDX list, since these "grant an exception to a license
 * condition or additional permissions" (SPDX License List, Exceptions). Whatever is not found here
 * has unknown restrictions, not none: so have restricted licences with {@code +} or an exception,
 * exceptions of no list, and references.
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
