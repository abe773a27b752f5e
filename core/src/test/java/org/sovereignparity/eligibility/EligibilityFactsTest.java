package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sovereignparity.eligibility.Criteria.inTime;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

class EligibilityFactsTest {
  private static final Model NAMED = Model.of("M");

  private static EligibilityFacts facts(Model own, Model ofLineage, Model ofScores) {
    return EligibilityFacts.builder()
        .model(own)
        .lineage(Lineage.builder().model(ofLineage).build())
        .scores(
            Scoreboard.builder()
                .add(Benchmark.of("b", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
                .add(ofScores)
                .score("M", "b", "50")
                .build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void released_toldInOnePlace_isSeen(int place) {
    LocalDate day = LocalDate.of(2026, 2, 1);
    Model told = Model.of("M", day);
    EligibilityFacts facts =
        facts(place == 0 ? told : NAMED, place == 1 ? told : NAMED, place == 2 ? told : NAMED);
    assertThat(facts.released()).isEqualTo(Optional.of(day));
    assertThat(inTime("n").evaluate(facts).verdict()).isEqualTo(Verdict.MET);
    assertThat(facts(NAMED, NAMED, NAMED).released()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O, CN, 2026-01-01 | , , 2026-01-02 | , , | lineage | Release date of the model must be the"
            + " same in model and in lineage.model, 2026-01-01: 2026-01-02",
        "O, , | , , 2026-01-01 | , , 2026-01-02 | scores | Release date of the model must be the"
            + " same in lineage.model and in scores.models, 2026-01-01: 2026-01-02",
        "O, CN, | , , | P, , | scores | Organisation of the model must be the same in model and in"
            + " scores.models, O: P",
        "O, CN, | O, KR, | , , | lineage | Jurisdiction of the model must be the same in model and"
            + " in lineage.model, CN: KR",
      })
  void facts_thatTellTwoThings_areRefusedWithBothPlaces(
      String own, String ofLineage, String ofScores, String where, String message) {
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(() -> facts(model(own), model(ofLineage), model(ofScores)))
        .withMessage(message)
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(where));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = "O, CN, 2026-01-01 | O, , | , , 2026-01-01")
  void facts_thatAgreeAsFarAsTheyGo_areTaken(String own, String ofLineage, String ofScores) {
    assertThat(facts(model(own), model(ofLineage), model(ofScores)).model()).isEqualTo(model(own));
  }

  /** Organisation, law and release date, of which any may be empty. */
  private static Model model(String text) {
    String[] words = text.split(",", -1);
    Model.Builder model = Model.builder().id("M");
    if (!words[0].isBlank()) {
      String name = words[0].trim();
      model =
          model.organisation(
              words[1].isBlank()
                  ? Organisation.of(name)
                  : Organisation.of(name, Jurisdiction.of(words[1].trim())));
    }
    return words[2].isBlank()
        ? model.build()
        : model.released(LocalDate.parse(words[2].trim())).build();
  }
}
