package org.sovereignparity.json.importer;

import java.util.Optional;
import org.sovereignparity.number.Rational;

/** The standard error of a score, and of how many samples that is. */
record SampledError(Rational error, int samples) {
  static Optional<SampledError> of(ImportedScore score) {
    Optional<Rational> error =
        score.standardError().map(WrittenNumber::value).filter(one -> one.signum() > 0);
    Optional<Integer> samples =
        score
            .samples()
            .filter(count -> count >= 2 && count <= Integer.MAX_VALUE)
            .map(Long::intValue);
    return error.flatMap(one -> samples.map(count -> new SampledError(one, count)));
  }
}
