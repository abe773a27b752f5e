package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.DocumentKind.PROGRAMME;
import static org.sovereignparity.json.DocumentKind.ROUND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;

/** Programmes and rounds: what is written is read back, is valid, and nothing else comes out. */
class RoundProperties {

  @Property(tries = 50)
  void programmes_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    PROGRAMME.checkReadBack(seed);
    PROGRAMME.checkValid(seed);
  }

  @Property(tries = 50)
  void rounds_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    ROUND.checkReadBack(seed);
    ROUND.checkValid(seed);
  }

  @Property(tries = 50)
  void programmes_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    PROGRAMME.checkMutated(seed);
  }

  @Property(tries = 50)
  void rounds_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    ROUND.checkMutated(seed);
  }

  @Property(tries = 50)
  void entries_mutated_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    Round round = RandomRounds.round(random);
    JsonNode document = Schemas.tree(ParityJson.write(round));
    String entries =
        "{\"submissions\":%s,\"events\":%s}"
            .formatted(document.get("submissions"), document.get("events"));
    assertThat(ParityJson.readRound(round.edition(), entries)).isEqualTo(round);
    String mutated = Mutations.mutated(Schemas.tree(entries), random).toString();
    boolean refused = Refused.is(() -> ParityJson.readRound(round.edition(), mutated));
    assertThat(refused && mutated.equals(entries)).isFalse();
  }

  @Property(tries = 50)
  void readers_anyText_areReadOrRefused(@ForAll String text) {
    checkReadOrRefused(text);
  }

  @Property(tries = 50)
  void readers_cutOrSpoiltDocument_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    String document = (random.nextBoolean() ? PROGRAMME : ROUND).written(random);
    checkReadOrRefused(Mutations.spoilt(document, random));
  }

  /** What is a document holds no entries. */
  private static void checkReadOrRefused(String text) {
    DocumentKind.checkReadOrRefused(text, PROGRAMME, ROUND);
    Edition edition = HostProgramme.edition();
    assertThat(Refused.is(() -> ParityJson.readRound(edition, text))).isTrue();
  }

  @Property(tries = 50)
  void requestsAndAnswers_random_areValid(@ForAll long seed) {
    JsonNode request = RoundRequests.next(new Random(seed));
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request.toString()));
    assertThat(Schemas.faults("oracle-request", request)).as("%s", request).isEmpty();
    assertThat(Schemas.faults("oracle-answer", answer)).as("%s", answer).isEmpty();
    if (answer.get("status").textValue().equals("refused")) {
      // Events are taken at random.
      assertThat(answer.get("code").textValue()).as("%s", request).isEqualTo("BAD_EVENT");
    }
  }

  @Property(tries = 50)
  void requests_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    Schemas.checkAnswer(Mutations.mutated(RoundRequests.next(random), random));
  }
}
