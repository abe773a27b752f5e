package org.sovereignparity.licence;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/**
 * The licences of which it is known what they restrict, as of 2026-11. Only those stand here that a
 * list of free ones names, whose terms were read, or whose listed name states them.
 */
final class KnownLicences {
  private static final Source LICENSE_DB =
      Source.builder()
          .id("SCANCODE-LICENSEDB")
          .title("AboutCode, ScanCode LicenseDB")
          .address(URI.create("https://scancode-licensedb.aboutcode.org/"))
          .build();

  private static final Source OPEN_DEFINITION =
      Source.builder()
          .id("OPEN-DEFINITION")
          .title("Open Knowledge Foundation, Open Definition, Conformant Licenses")
          .address(URI.create("https://opendefinition.org/licenses/"))
          .build();

  /** Of the list, those that {@link SpdxList} does not mark as free already. */
  private static final ImmutableList<String> OPEN_CONTENT =
      ImmutableList.of(
          "CC-BY-1.0",
          "CC-BY-2.0",
          "CC-BY-2.5",
          "CC-BY-2.5-AU",
          "CC-BY-3.0",
          "CC-BY-3.0-AT",
          "CC-BY-3.0-AU",
          "CC-BY-3.0-DE",
          "CC-BY-3.0-IGO",
          "CC-BY-3.0-NL",
          "CC-BY-3.0-US",
          "CC-BY-SA-1.0",
          "CC-BY-SA-2.0",
          "CC-BY-SA-2.0-UK",
          "CC-BY-SA-2.1-JP",
          "CC-BY-SA-2.5",
          "CC-BY-SA-3.0",
          "CC-BY-SA-3.0-AT",
          "CC-BY-SA-3.0-DE",
          "CC-BY-SA-3.0-IGO",
          "DL-DE-BY-2.0",
          "DL-DE-ZERO-2.0",
          "LAL-1.3",
          "ODC-By-1.0",
          "OGL-Canada-2.0",
          "OGL-UK-2.0",
          "OGL-UK-3.0",
          "PDDL-1.0");

  /** Their listed names say "Non Commercial". */
  private static final ImmutableList<String> NON_COMMERCIAL =
      ImmutableList.of(
          "CC-BY-NC-1.0",
          "CC-BY-NC-2.0",
          "CC-BY-NC-2.5",
          "CC-BY-NC-3.0",
          "CC-BY-NC-3.0-DE",
          "CC-BY-NC-4.0",
          "CC-BY-NC-SA-1.0",
          "CC-BY-NC-SA-2.0",
          "CC-BY-NC-SA-2.0-DE",
          "CC-BY-NC-SA-2.0-FR",
          "CC-BY-NC-SA-2.0-UK",
          "CC-BY-NC-SA-2.5",
          "CC-BY-NC-SA-3.0",
          "CC-BY-NC-SA-3.0-DE",
          "CC-BY-NC-SA-3.0-IGO",
          "CC-BY-NC-SA-4.0",
          "NCGL-UK-2.0",
          "PolyForm-Noncommercial-1.0.0");

  /** Their listed names say "No Derivatives". */
  private static final ImmutableList<String> NO_DERIVATIVES =
      ImmutableList.of(
          "CC-BY-ND-1.0",
          "CC-BY-ND-2.0",
          "CC-BY-ND-2.5",
          "CC-BY-ND-3.0",
          "CC-BY-ND-3.0-DE",
          "CC-BY-ND-4.0");

  /** Their listed names say both. */
  private static final ImmutableList<String> NON_COMMERCIAL_NO_DERIVATIVES =
      ImmutableList.of(
          "CC-BY-NC-ND-1.0",
          "CC-BY-NC-ND-2.0",
          "CC-BY-NC-ND-2.5",
          "CC-BY-NC-ND-3.0",
          "CC-BY-NC-ND-3.0-DE",
          "CC-BY-NC-ND-3.0-IGO",
          "CC-BY-NC-ND-4.0");

  /** The licences of {@link SpdxList} whose texts demand or reserve more than the lists look at. */
  private static final ImmutableMap<String, KnownLicence> FREE_BUT_RESTRICTED =
      Stream.of(
              text("AAL", "section 2", Restriction.NAMING),
              text("APSL-1.0", "section 9.1", Restriction.REVOCABLE),
              text("APSL-1.1", "section 9.1", Restriction.REVOCABLE),
              text("CPAL-1.0", "section 14", Restriction.NAMING))
          .collect(toImmutableMap(known -> known.licence().id(), Function.identity()));

  private static final ImmutableMap<SimpleLicence, KnownLicence> TABLE =
      table().stream().collect(toImmutableMap(KnownLicence::licence, Function.identity()));

  private KnownLicences() {}

  static Optional<KnownLicence> find(SimpleLicence licence) {
    return Optional.ofNullable(TABLE.get(licence.alone()))
        .filter(known -> known.licence().equals(licence) || holdsWithAdditions(known, licence));
  }

  private static boolean holdsWithAdditions(KnownLicence known, SimpleLicence licence) {
    return known.restrictions().isEmpty()
        && licence.exception().map(SpdxList::hasException).orElse(true);
  }

  static ImmutableList<KnownLicence> all() {
    return TABLE.values().asList();
  }

  private static List<KnownLicence> table() {
    ImmutableList.Builder<KnownLicence> all = ImmutableList.builder();
    SpdxList.OSI_APPROVED.forEach(id -> all.add(free(id, "isOsiApproved")));
    SpdxList.FSF_FREE_ONLY.forEach(id -> all.add(free(id, "isFsfLibre")));
    OPEN_CONTENT.forEach(id -> all.add(known(id, OPEN_DEFINITION, id)));
    NON_COMMERCIAL.forEach(id -> all.add(listed(id, Restriction.NON_COMMERCIAL)));
    NO_DERIVATIVES.forEach(id -> all.add(listed(id, Restriction.FIELD_OF_USE)));
    NON_COMMERCIAL_NO_DERIVATIVES.forEach(
        id -> all.add(listed(id, Restriction.NON_COMMERCIAL, Restriction.FIELD_OF_USE)));
    all.add(text("CDLA-Permissive-1.0", "sections 2 and 3"))
        .add(text("CDLA-Permissive-2.0", "sections 1 to 3"))
        .add(text("CDLA-Sharing-1.0", "sections 2 and 3"))
        .add(text("OpenMDW-1.0", "grant of permission"));
    return all.addAll(solar()).addAll(llama()).build();
  }

  /** Apache-2.0 but for the name "Solar" that derived models carry. */
  private static List<KnownLicence> solar() {
    String clause = "upstage-solar-2026-01-16, section 4(e)";
    return List.of(
        known("LicenseRef-upstage-solar-license", LICENSE_DB, clause, Restriction.NAMING),
        known(
            "LicenseRef-scancode-upstage-solar-2026-01-16",
            LICENSE_DB,
            clause,
            Restriction.NAMING));
  }

  private static List<KnownLicence> llama() {
    return List.of(
        // The licence of the first LLaMA, for research.
        known(
            "LicenseRef-scancode-llama-license-2023",
            LICENSE_DB,
            "llama-license-2023, sections 1.a, 2.a and 7.b",
            Restriction.NON_COMMERCIAL,
            Restriction.FIELD_OF_USE,
            Restriction.REVOCABLE),
        known(
            "LicenseRef-scancode-llama-2-license-2023",
            LICENSE_DB,
            "llama-2-license-2023, sections 1.b.iv, 1.b.v and 2",
            Restriction.FIELD_OF_USE,
            Restriction.USER_CAP),
        known(
            "LicenseRef-scancode-llama-3.1-license-2024",
            LICENSE_DB,
            "llama-3.1-license-2024, sections 1.b.i, 1.b.iv and 2",
            Restriction.FIELD_OF_USE,
            Restriction.USER_CAP,
            Restriction.NAMING));
  }

  private static KnownLicence free(String id, String mark) {
    return Optional.ofNullable(FREE_BUT_RESTRICTED.get(id))
        .orElseGet(() -> known(id, SpdxList.SOURCE, id + ", " + mark));
  }

  /** Known by its listed name. */
  private static KnownLicence listed(String id, Restriction... restrictions) {
    return known(id, SpdxList.SOURCE, id, restrictions);
  }

  /** Known by its listed text. */
  private static KnownLicence text(String id, String clause, Restriction... restrictions) {
    return known(id, SpdxList.SOURCE, id + ", " + clause, restrictions);
  }

  private static KnownLicence known(
      String id, Source source, String clause, Restriction... restrictions) {
    return new KnownLicence.Builder()
        .licence(SimpleLicence.parse(id))
        .addRestrictions(restrictions)
        .citation(Citation.of(source, clause, Confidence.REPORTED))
        .build();
  }
}
