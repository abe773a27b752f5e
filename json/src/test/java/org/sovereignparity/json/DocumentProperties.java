package org.sovereignparity.json;

import static org.sovereignparity.json.DocumentKind.ASSESSMENT;
import static org.sovereignparity.json.DocumentKind.POLICY;
import static org.sovereignparity.json.DocumentKind.SCOREBOARD;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read back as it was, and nothing else comes out of a reader. */
class DocumentProperties {

  @Property(tries = 200)
  void scoreboards_writtenAndRead_areTheSame(@ForAll long seed) {
    SCOREBOARD.checkReadBack(seed);
  }

  @Property(tries = 200)
  void policies_writtenAndRead_areTheSame(@ForAll long seed) {
    POLICY.checkReadBack(seed);
  }

  @Property(tries = 300)
  void assessments_writtenAndRead_areTheSame(@ForAll long seed) {
    ASSESSMENT.checkReadBack(seed);
  }

  @Property(tries = 200)
  void readers_anyText_areReadOrRefused(@ForAll String text) {
    DocumentKind.checkReadOrRefused(text, SCOREBOARD, POLICY, ASSESSMENT);
  }

  @Property(tries = 300)
  void readers_cutOrSpoiltDocument_areReadOrRefused(@ForAll long seed) {
    DocumentKind.checkSpoilt(seed, SCOREBOARD, POLICY, ASSESSMENT);
  }
}
