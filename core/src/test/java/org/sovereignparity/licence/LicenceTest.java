package org.sovereignparity.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.licence.Restriction.NAMING;
import static org.sovereignparity.licence.Restriction.NON_COMMERCIAL;
import static org.sovereignparity.licence.Restriction.USER_CAP;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Lineages;

class LicenceTest {

  /**
   * Apache-2.0 and MIT restrict nothing, CC-BY-NC-4.0 commercial use; of the rest nothing is known.
   */
  @ParameterizedTest
  @CsvSource({
    "Apache-2.0, MET",
    "apache-2.0, MET",
    "CC-BY-NC-4.0, NOT_MET",
    "LicenseRef-k-exaone, UNDETERMINED",
    "Apache-2.0+, MET",
    "Apache-2.0 WITH LLVM-exception, MET",
    "Apache-2.0 WITH unlisted, UNDETERMINED",
    "CC-BY-NC-4.0+, UNDETERMINED",
    "BUSL-1.1, UNDETERMINED",
    "GPL-2.0-only WITH Classpath-exception-2.0 AND CC-BY-SA-4.0, MET",
    "Apache-2.0 AND MIT, MET",
    "Apache-2.0 AND CC-BY-NC-4.0, NOT_MET",
    "Apache-2.0 AND LicenseRef-x, UNDETERMINED",
    "CC-BY-NC-4.0 AND LicenseRef-x, NOT_MET",
    "Apache-2.0 OR CC-BY-NC-4.0, MET",
    "Apache-2.0 OR LicenseRef-x, MET",
    "CC-BY-NC-4.0 OR LicenseRef-x, UNDETERMINED",
    "LicenseRef-x OR LicenseRef-y, UNDETERMINED",
    "(CC-BY-NC-4.0 OR MIT) AND LicenseRef-x, UNDETERMINED",
    "(CC-BY-NC-4.0 OR MIT) AND Apache-2.0, MET",
    "CC-BY-NC-4.0 OR MIT AND CC-BY-NC-4.0, NOT_MET"
  })
  void isUnrestrictedBut_knownIds_joinAsTheExpressionSays(String expression, Verdict verdict) {
    assertThat(Licence.of(parse(expression)).isUnrestrictedBut(Set.of())).isEqualTo(verdict);
  }

  @Test
  void isUnrestrictedBut_toleratedRestriction_doesNotCount() {
    Licence both = Lineages.licence("LicenseRef-x", NAMING, USER_CAP);
    assertThat(both.isUnrestrictedBut(Set.of())).isEqualTo(Verdict.NOT_MET);
    assertThat(both.isUnrestrictedBut(Set.of(NAMING))).isEqualTo(Verdict.NOT_MET);
    assertThat(both.isUnrestrictedBut(Set.of(NAMING, USER_CAP))).isEqualTo(Verdict.MET);
    assertThat(Licence.of(parse("LicenseRef-x")).isUnrestrictedBut(Set.of(NAMING, USER_CAP)))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void of_restrictionsAsAWhole_areThoseOfEachLicence() {
    Licence none = Licence.of(parse("LicenseRef-x AND CC-BY-NC-4.0"), List.of());
    assertThat(none.isUnrestrictedBut(Set.of())).isEqualTo(Verdict.MET);
    Licence one = Licence.of(parse("LicenseRef-x OR MIT"), List.of(NON_COMMERCIAL));
    assertThat(one.isUnrestrictedBut(Set.of())).isEqualTo(Verdict.NOT_MET);
    assertThat(one.restrictions())
        .isEqualTo(
            ImmutableMap.of(
                licence("LicenseRef-x"), ImmutableSet.of(NON_COMMERCIAL),
                licence("MIT"), ImmutableSet.of(NON_COMMERCIAL)));
  }

  @Test
  void of_restrictionsByLicence_leaveTheOthersUnknown() {
    Licence licence =
        Licence.of(
            parse("LicenseRef-x OR MIT"), ImmutableMap.of(licence("LicenseRef-X"), Set.of(NAMING)));
    assertThat(licence.restrictions()).containsOnlyKeys(licence("LicenseRef-x"));
    assertThat(licence.isUnrestrictedBut(Set.of())).isEqualTo(Verdict.UNDETERMINED);
    assertThat(licence.isUnrestrictedBut(Set.of(NAMING))).isEqualTo(Verdict.MET);
  }

  /** A licence is the whole of what AND and OR join, whatever the case of its letters. */
  @Test
  void of_restrictionsByLicence_takeWholeLicences() {
    LicenceExpression expression =
        parse("GPL-2.0-only WITH Classpath-exception-2.0 OR LGPL-2.1+ OR (MIT AND LicenseRef-X)");
    for (String key :
        List.of(
            "GPL-2.0-only WITH Classpath-exception-2.0",
            "gpl-2.0-ONLY with classpath-EXCEPTION-2.0",
            "LGPL-2.1+",
            "mit",
            "LicenseRef-x")) {
      assertThat(Licence.of(expression, ImmutableMap.of(licence(key), Set.of())).unknown())
          .hasSize(3)
          .doesNotContain(licence(key));
    }
    for (String key : List.of("GPL-2.0-only", "LGPL-2.1", "MIT+", "MIT WITH LLVM-exception")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Licence.of(expression, ImmutableMap.of(licence(key), Set.of())))
          .withMessage(
              "Restrictions must be those of licences in %s: [%s]".formatted(expression, key));
    }
  }

  /** What is stated goes before what is known, and stays unknown where the statement leaves out. */
  @Test
  void of_statedRestrictions_goBeforeKnownOnes() {
    assertThat(Lineages.licence("GPL-3.0-only", USER_CAP).isUnrestrictedBut(Set.of()))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Lineages.licence("CC-BY-NC-4.0").isUnrestrictedBut(Set.of())).isEqualTo(Verdict.MET);
    assertThat(Licence.of(parse("GPL-3.0-only"), ImmutableMap.of()).unknown())
        .containsExactly(licence("GPL-3.0-only"));
  }

  @Test
  void of_knownIds_takesOnlyWhatIsKnown() {
    assertThat(Licence.of(parse("MIT AND LicenseRef-x AND CC-BY-NC-4.0")).restrictions())
        .isEqualTo(
            ImmutableMap.of(
                licence("MIT"), ImmutableSet.of(),
                licence("CC-BY-NC-4.0"), ImmutableSet.of(NON_COMMERCIAL)));
  }

  @Test
  void toString_licence_isItsExpression() {
    assertThat(Licence.of(parse("MIT OR ISC")).expression()).isEqualTo(parse("MIT OR ISC"));
    assertThat(Licence.of(parse("MIT OR ISC"))).hasToString("MIT OR ISC");
  }

  @Test
  void equals_restrictions_matter() {
    assertThat(Lineages.licence("MIT", NAMING))
        .isEqualTo(Lineages.licence("mit", NAMING))
        .hasSameHashCodeAs(Lineages.licence("mit", NAMING))
        .isNotEqualTo(Lineages.licence("MIT"))
        .isNotEqualTo(Lineages.licence("ISC", NAMING));
    assertThat(Licence.of(parse("MIT"))).isEqualTo(Lineages.licence("MIT"));
  }

  private static LicenceExpression parse(String text) {
    return LicenceExpression.parse(text);
  }

  private static SimpleLicence licence(String text) {
    return SimpleLicence.parse(text);
  }
}
