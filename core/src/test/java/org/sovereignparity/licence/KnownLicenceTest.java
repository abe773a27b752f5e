package org.sovereignparity.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.licence.Restriction.FIELD_OF_USE;
import static org.sovereignparity.licence.Restriction.NAMING;
import static org.sovereignparity.licence.Restriction.NON_COMMERCIAL;
import static org.sovereignparity.licence.Restriction.REVOCABLE;
import static org.sovereignparity.licence.Restriction.USER_CAP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.source.Confidence;

/** What the licences restrict is read from their texts, at the places that the table cites. */
class KnownLicenceTest {

  /** Ids that the list marks as approved by the OSI or as free by the FSF, two deprecated. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apache-2.0",
        "apache-2.0",
        "MIT",
        "ISC",
        "BSD-3-Clause",
        "BSD-4-Clause",
        "MPL-2.0",
        "GPL-3.0",
        "GPL-2.0-only",
        "AGPL-3.0-or-later",
        "LGPL-2.1",
        "EUPL-1.2",
        "Unlicense",
        "WTFPL",
        "CC0-1.0",
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "ODbL-1.0"
      })
  void find_freeLicence_restrictsNothing(String id) {
    assertRestricts(id);
  }

  /** By the list of the Open Definition, or by the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC-BY-1.0",
        "CC-BY-3.0-DE",
        "CC-BY-SA-2.1-JP",
        "CC-BY-SA-3.0",
        "ODC-By-1.0",
        "PDDL-1.0",
        "OGL-UK-3.0",
        "OGL-Canada-2.0",
        "DL-DE-BY-2.0",
        "LAL-1.3",
        "CDLA-Permissive-1.0",
        "CDLA-Permissive-2.0",
        "CDLA-Sharing-1.0",
        "OpenMDW-1.0"
      })
  void find_openLicenceForContentOrData_restrictsNothing(String id) {
    assertRestricts(id);
  }

  @Test
  void find_restrictedLicence_namesWhatItRestricts() {
    assertRestricts("CC-BY-NC-4.0", NON_COMMERCIAL);
    assertRestricts("CC-BY-NC-SA-2.0-UK", NON_COMMERCIAL);
    assertRestricts("NCGL-UK-2.0", NON_COMMERCIAL);
    assertRestricts("PolyForm-Noncommercial-1.0.0", NON_COMMERCIAL);
    assertRestricts("CC-BY-ND-4.0", FIELD_OF_USE);
    assertRestricts("CC-BY-NC-ND-4.0", NON_COMMERCIAL, FIELD_OF_USE);
    assertRestricts("LicenseRef-upstage-solar-license", NAMING);
    assertRestricts("LicenseRef-scancode-upstage-solar-2026-01-16", NAMING);
    assertRestricts(
        "LicenseRef-scancode-llama-license-2023", NON_COMMERCIAL, FIELD_OF_USE, REVOCABLE);
    assertRestricts("LicenseRef-scancode-llama-2-license-2023", FIELD_OF_USE, USER_CAP);
    assertRestricts("LicenseRef-scancode-llama-3.1-license-2024", FIELD_OF_USE, USER_CAP, NAMING);
  }

  /** Whoever may take a later version may take this one; a listed exception only permits more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIT+",
        "GPL-2.0+",
        "Apache-2.0 WITH LLVM-exception",
        "apache-2.0 with llvm-exception",
        "GPL-2.0-only WITH Classpath-exception-2.0",
        "GPL-2.0+ WITH Classpath-exception-2.0"
      })
  void find_freeLicenceWithMore_restrictsNothing(String text) {
    assertRestricts(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LicenseRef-k-exaone",
        "LicenseRef-MIT",
        "MIT WITH x",
        "MIT WITH AdditionRef-LLVM-exception",
        "CC-BY-NC-4.0+",
        "CC-BY-NC-4.0 WITH LLVM-exception",
        "CC-BY-NC-9.0",
        "OGL-UK-1.0",
        "GPL-1.0+",
        "BUSL-1.1",
        "DocumentRef-x:LicenseRef-upstage-solar-license"
      })
  void find_otherLicence_isUnknown(String text) {
    assertThat(known(text)).isEmpty();
  }

  /**
   * The list marks 144 ids as approved, and 55 more as free, besides five withdrawn ones with
   * {@code +}. That they forbid no use, user or country is what the marks mean; four demand or
   * reserve more.
   */
  @Test
  void find_everyFreeLicenceOfTheList_forbidsNothing() {
    Map<String, Set<Restriction>> restricted = new TreeMap<>();
    int free = 0;
    for (String id : SpdxLibrary.licences()) {
      if (SpdxLibrary.marksAsFree(id)) {
        Set<Restriction> restrictions = known(id).orElseThrow().restrictions();
        if (!restrictions.isEmpty()) {
          restricted.put(id, restrictions);
        }
        free++;
      }
    }
    assertThat(free).isEqualTo(144 + 55 + 5);
    assertThat(restricted)
        .isEqualTo(
            Map.of(
                "AAL", Set.of(NAMING),
                "APSL-1.0", Set.of(REVOCABLE),
                "APSL-1.1", Set.of(REVOCABLE),
                "CPAL-1.0", Set.of(NAMING)));
  }

  /** OSI 144, FSF 55 more; 28 open, 31 that restrict by name, 4 by text, 5 references. */
  @Test
  void all_rows_areCitedAndFound() {
    assertThat(KnownLicence.all())
        .hasSize(144 + 55 + 28 + 31 + 4 + 5)
        .allSatisfy(
            known -> {
              assertThat(known.citation().clause()).isPresent();
              assertThat(known.citation().confidence()).isEqualTo(Confidence.REPORTED);
              assertThat(SimpleLicence.parse(known.licence().toString()))
                  .isEqualTo(known.licence());
              assertThat(KnownLicence.find(known.licence())).contains(known);
            });
  }

  @Test
  void all_idsOfNoReference_areOnTheSpdxList() {
    assertThat(KnownLicence.all())
        .extracting(KnownLicence::licence)
        .filteredOn(licence -> !licence.id().startsWith("LicenseRef-"))
        .allMatch(licence -> SpdxLibrary.lists(licence.id()))
        .allMatch(SimpleLicence::isListed);
    assertThat(SpdxLibrary.licencesNamed("non ?commercial"))
        .filteredOn(id -> id.startsWith("CC-BY-NC"))
        .hasSize(23)
        .allMatch(id -> known(id).orElseThrow().restrictions().contains(NON_COMMERCIAL));
    assertThat(SpdxLibrary.licencesNamed("no ?deriv"))
        .filteredOn(id -> id.startsWith("CC-BY-"))
        .hasSize(13)
        .allMatch(id -> known(id).orElseThrow().restrictions().contains(FIELD_OF_USE));
  }

  @Test
  void isListed_everyIdAndExceptionOfTheList_andNoOther() {
    assertThat(SpdxLibrary.licences())
        .hasSize(727)
        .allMatch(id -> SimpleLicence.parse(id).isListed());
    assertThat(SpdxLibrary.exceptions())
        .hasSize(84)
        .allMatch(id -> SimpleLicence.parse("BUSL-1.1 WITH " + id).isListed());
    assertThat(List.of("mit", "Mit+", "busl-1.1"))
        .allMatch(id -> SimpleLicence.parse(id).isListed());
    assertThat(List.of("LicenseRef-MIT", "MIT-9.0", "MIT WITH x", "DocumentRef-x:LicenseRef-y"))
        .noneMatch(id -> SimpleLicence.parse(id).isListed());
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
