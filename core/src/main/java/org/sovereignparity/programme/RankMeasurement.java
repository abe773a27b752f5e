package org.sovereignparity.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.sovereignparity.decision.Verdict;

/**
 * How one stands to a {@link RankGoal}.
 *
 * @param edition the id of the edition whose rules rank
 * @param knownOn the last day whose events are known; absent where all are
 * @param team the one that is measured
 * @param ranks between which ranks it is among those of the goal's scope; absent where it has none
 * @param verdict whether the goal is reached, over every completion of what is missing
 */
public record RankMeasurement(
    String edition,
    Optional<LocalDate> knownOn,
    String team,
    Optional<Ranks> ranks,
    Verdict verdict) {

  /** {@return all in one line} */
  @Override
  public String toString() {
    return "%s in %s%s: rank %s, %s"
        .formatted(
            team,
            edition,
            knownOn.map(day -> " as of " + day).orElse(""),
            ranks.map(Ranks::toString).orElse("-"),
            verdict);
  }
}
