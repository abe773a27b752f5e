package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** What is written is read back as it was, and nothing else comes out of a reader. */
class DocumentProperties {

  @Property(tries = 200)
  void scoreboards_writtenAndRead_areTheSame(@ForAll long seed) {
    Scoreboard board = RandomDocuments.board(new Random(seed));
    String text = ParityJson.write(board);
    Scoreboard read = ParityJson.readScoreboard(text);
    assertThat(read).isEqualTo(board);
    assertThat(ParityJson.write(read)).isEqualTo(text);
  }

  @Property(tries = 200)
  void policies_writtenAndRead_areTheSame(@ForAll long seed) {
    ParityPolicy policy = RandomDocuments.policy(new Random(seed));
    String text = ParityJson.write(policy);
    ParityPolicy read = ParityJson.readPolicy(text);
    assertThat(read).isEqualTo(policy);
    assertThat(ParityJson.write(read)).isEqualTo(text);
  }

  @Property(tries = 300)
  void assessments_writtenAndRead_areTheSame(@ForAll long seed) {
    ParityAssessment assessment = RandomDocuments.assessment(new Random(seed));
    String text = ParityJson.write(assessment);
    ParityAssessment read = ParityJson.readAssessment(text);
    assertThat(read).isEqualTo(assessment);
    assertThat(ParityJson.write(read)).isEqualTo(text);
  }

  @Property(tries = 200)
  void readers_anyText_areReadOrRefused(@ForAll String text) {
    checkReadOrRefused(text);
  }

  @Property(tries = 300)
  void readers_cutOrSpoiltDocument_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    checkReadOrRefused(Mutations.spoilt(document(random), random));
  }

  private static String document(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> ParityJson.write(RandomDocuments.board(random));
      case 1 -> ParityJson.write(RandomDocuments.policy(random));
      default -> ParityJson.write(RandomDocuments.assessment(random));
    };
  }

  /** Any other exception fails the property. */
  private static void checkReadOrRefused(String text) {
    boolean board = Refused.is(() -> ParityJson.readScoreboard(text));
    boolean policy = Refused.is(() -> ParityJson.readPolicy(text));
    boolean assessment = Refused.is(() -> ParityJson.readAssessment(text));
    assertThat(board || policy || assessment).isTrue();
  }
}
