package org.sovereignparity.lineage;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.internal.Words;
import org.sovereignparity.source.Citation;

/**
 * What speaks for or against a claim. It is kept with the claim and weighed by people: the state of
 * a claim is what they made of it.
 */
@Value.Immutable
@ValueStyle
public abstract class Evidence {
  /** Who checked the evidence. Names are stable. */
  public enum Verifier {
    /** The one the claim is about, or the one who made it. */
    OWN,
    /** Somebody else. */
    THIRD_PARTY;

    /** {@return the word, such as {@code third-party}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  Evidence() {}

  /** {@return a builder that needs kind and method; {@link Builder} says what it refuses} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what it consists of} */
  public abstract EvidenceKind kind();

  /** {@return how it was obtained, or what it is, for people} */
  public abstract String method();

  /** {@return the figure, for a similarity} */
  public abstract Optional<Similarity> similarity();

  /** {@return who checked it, if anybody did} */
  public abstract Optional<Verifier> verifier();

  /** {@return the day on which it was seen} */
  public abstract Optional<LocalDate> date();

  /** {@return where it can be seen} */
  public abstract Optional<URI> address();

  /** {@return the digest of what was seen, with its algorithm, such as {@code sha256:9f86…}} */
  public abstract Optional<String> digest();

  /** {@return where this was stated} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    TextChecks.checkNotBlank("Method of evidence", method());
    date().ifPresent(date -> Dates.check("Date of evidence", date));
    digest().ifPresent(digest -> TextChecks.checkNotBlank("Digest of evidence", digest));
    if (similarity().isPresent() != (kind() == EvidenceKind.SIMILARITY)) {
      throw new IllegalArgumentException(
          "Evidence must have a figure if, and only if, it is a similarity: " + kind());
    }
  }

  /** {@return kind, method, figure, verifier and date in one line} */
  @Override
  public String toString() {
    return kind()
        + ", "
        + method()
        + similarity().map(similarity -> ": " + similarity).orElse("")
        + verifier().map(verifier -> ", checked by " + verifier).orElse("")
        + date().map(date -> ", " + date).orElse("");
  }

  /**
   * Builds {@link Evidence}. It throws {@link IllegalArgumentException} if the method or the digest
   * is blank or has an unpaired surrogate, the year of the date lies outside 1900..2199, or there
   * is a similarity although the kind is another, or none although it is {@link
   * EvidenceKind#SIMILARITY}.
   */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
