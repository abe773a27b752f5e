package org.sovereignparity.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.licence.Restriction.FIELD_OF_USE;
import static org.sovereignparity.licence.Restriction.NAMING;
import static org.sovereignparity.licence.Restriction.NON_COMMERCIAL;
import static org.sovereignparity.licence.Restriction.REVOCABLE;
import static org.sovereignparity.licence.Restriction.USER_CAP;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.source.Confidence;

/** What the licences restrict is read from their texts, at the places that the table cites. */
class KnownLicenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"Apache-2.0", "apache-2.0", "MIT", "BSD-3-Clause", "OpenMDW-1.0"})
  void find_permissiveLicence_restrictsNothing(String id) {
    assertThat(known(id).orElseThrow().restrictions()).isEmpty();
  }

  @Test
  void find_restrictedLicence_namesWhatItRestricts() {
    assertRestricts("CC-BY-NC-4.0", NON_COMMERCIAL);
    assertRestricts("CC-BY-NC-ND-4.0", NON_COMMERCIAL);
    assertRestricts("CC-BY-NC-SA-2.0-UK", NON_COMMERCIAL);
    assertRestricts("LicenseRef-upstage-solar-license", NAMING);
    assertRestricts("LicenseRef-scancode-upstage-solar-2026-01-16", NAMING);
    assertRestricts(
        "LicenseRef-scancode-llama-license-2023", NON_COMMERCIAL, FIELD_OF_USE, REVOCABLE);
    assertRestricts("LicenseRef-scancode-llama-2-license-2023", FIELD_OF_USE, USER_CAP);
    assertRestricts("LicenseRef-scancode-llama-3.1-license-2024", FIELD_OF_USE, USER_CAP, NAMING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPL-3.0-only",
        "LicenseRef-k-exaone",
        "LicenseRef-MIT",
        "MIT+",
        "MIT WITH x",
        "CC-BY-NC-9.0",
        "DocumentRef-x:LicenseRef-upstage-solar-license"
      })
  void find_otherLicence_isUnknown(String text) {
    assertThat(known(text)).isEmpty();
  }

  @Test
  void all_rows_areCited() {
    assertThat(KnownLicence.all())
        .hasSize(32)
        .allSatisfy(
            known -> {
              assertThat(known.citation().clause()).isPresent();
              assertThat(known.citation().confidence()).isEqualTo(Confidence.REPORTED);
            });
  }

  @Test
  void all_idsOfNoReference_areOnTheSpdxList() {
    assertThat(KnownLicence.all())
        .extracting(known -> known.licence().id())
        .filteredOn(id -> !id.startsWith("LicenseRef-"))
        .hasSize(27)
        .allMatch(SpdxLibrary::lists);
    assertThat(SpdxLibrary.licencesNamed("non ?commercial"))
        .filteredOn(id -> id.startsWith("CC-BY-NC"))
        .hasSize(23)
        .allMatch(id -> known(id).isPresent());
  }

  @Test
  void evaluate_knownAndUnknownLicences_joinAsTheExpressionSays() {
    assertThat(isFree("Apache-2.0 AND CC-BY-NC-4.0")).isEqualTo(Verdict.NOT_MET);
    assertThat(isFree("Apache-2.0 OR CC-BY-NC-4.0")).isEqualTo(Verdict.MET);
    assertThat(isFree("Apache-2.0 AND LicenseRef-k-exaone")).isEqualTo(Verdict.UNDETERMINED);
    assertThat(isFree("Apache-2.0 OR LicenseRef-k-exaone")).isEqualTo(Verdict.MET);
  }

  @Test
  void restriction_words_areThoseOfTheDocuments() {
    assertThat(Restriction.values())
        .extracting(Restriction::toString)
        .containsExactly(
            "non-commercial", "field-of-use", "user-cap", "revocable", "naming", "jurisdiction");
  }

  private static Verdict isFree(String text) {
    return LicenceExpression.parse(text)
        .evaluate(
            licence ->
                KnownLicence.find(licence)
                    .map(known -> Verdict.of(known.restrictions().isEmpty()))
                    .orElse(Verdict.UNDETERMINED));
  }

  private static void assertRestricts(String id, Restriction... restrictions) {
    assertThat(known(id).orElseThrow().restrictions()).isEqualTo(Set.of(restrictions));
  }

  private static Optional<KnownLicence> known(String text) {
    return KnownLicence.find(SimpleLicence.parse(text));
  }
}
