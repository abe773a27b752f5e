package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;

/** Programmes and rounds: what is written is read back, is valid, and nothing else comes out. */
class RoundProperties {
  private static final String PROGRAMME = "programme";
  private static final String ROUND = "round";

  @Property(tries = 50)
  void programmes_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    Programme programme = RandomRounds.programme(new Random(seed));
    String text = ParityJson.write(programme);
    Programme read = ParityJson.readProgramme(text);
    assertThat(read).isEqualTo(programme);
    assertThat(ParityJson.write(read)).isEqualTo(text);
    assertThat(Schemas.faults(PROGRAMME, text)).isEmpty();
  }

  @Property(tries = 50)
  void rounds_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    Round round = RandomRounds.round(new Random(seed));
    String text = ParityJson.write(round);
    Round read = ParityJson.readRound(text);
    assertThat(read).isEqualTo(round);
    assertThat(ParityJson.write(read)).isEqualTo(text);
    assertThat(Schemas.faults(ROUND, text)).isEmpty();
  }

  @Property(tries = 50)
  void programmes_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomRounds.programme(random));
    JsonNode mutated = Mutations.mutated(Schemas.tree(document), random);
    boolean refused = Refused.is(() -> ParityJson.readProgramme(mutated.toString()));
    if (!Schemas.faults(PROGRAMME, mutated).isEmpty()) {
      assertThat(refused).as("%s", mutated).isTrue();
    }
  }

  @Property(tries = 50)
  void rounds_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomRounds.round(random));
    JsonNode mutated = Mutations.mutated(Schemas.tree(document), random);
    boolean refused = Refused.is(() -> ParityJson.readRound(mutated.toString()));
    if (!Schemas.faults(ROUND, mutated).isEmpty()) {
      assertThat(refused).as("%s", mutated).isTrue();
    }
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
    String document =
        random.nextBoolean()
            ? ParityJson.write(RandomRounds.programme(random))
            : ParityJson.write(RandomRounds.round(random));
    checkReadOrRefused(Mutations.spoilt(document, random));
  }

  /** Any other exception fails the property. */
  private static void checkReadOrRefused(String text) {
    Edition edition = HostProgramme.edition();
    boolean programme = Refused.is(() -> ParityJson.readProgramme(text));
    boolean round = Refused.is(() -> ParityJson.readRound(text));
    boolean entries = Refused.is(() -> ParityJson.readRound(edition, text));
    assertThat(programme || round).isTrue();
    assertThat(entries).isTrue();
  }

  @Property(tries = 50)
  void requestsAndAnswers_random_areValid(@ForAll long seed) {
    JsonNode request = RoundRequests.next(new Random(seed));
    JsonNode answer = Schemas.tree(Oracle.answer(request.toString()));
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
    JsonNode request = Mutations.mutated(RoundRequests.next(random), random);
    JsonNode answer = Schemas.tree(Oracle.answer(request.toString()));
    assertThat(Schemas.faults("oracle-answer", answer)).as("%s", answer).isEmpty();
    assertThat(answer.path("code").asText()).isNotEqualTo("INTERNAL_ERROR");
    if (!Schemas.faults("oracle-request", request).isEmpty()) {
      assertThat(answer.get("status").textValue()).as("%s", request).isEqualTo("refused");
    }
  }
}
