package org.sovereignparity.licence;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/**
 * The licences of which it is known what they restrict, as of 2026-11. Only those stand here whose
 * terms were read or whose listed name states them.
 */
final class KnownLicences {
  private static final Source SPDX_LIST =
      Source.builder()
          .id("SPDX-LIST-3.28.0")
          .title("SPDX, License List 3.28.0")
          .address(URI.create("https://spdx.org/licenses/"))
          .build();

  private static final Source LICENSE_DB =
      Source.builder()
          .id("SCANCODE-LICENSEDB")
          .title("AboutCode, ScanCode LicenseDB")
          .address(URI.create("https://scancode-licensedb.aboutcode.org/"))
          .build();

  private static final ImmutableList<String> PERMISSIVE =
      ImmutableList.of("Apache-2.0", "MIT", "BSD-3-Clause", "OpenMDW-1.0");

  /** Their listed names say "Non Commercial". */
  private static final ImmutableList<String> NON_COMMERCIAL =
      ImmutableList.of(
          "CC-BY-NC-1.0",
          "CC-BY-NC-2.0",
          "CC-BY-NC-2.5",
          "CC-BY-NC-3.0",
          "CC-BY-NC-3.0-DE",
          "CC-BY-NC-4.0",
          "CC-BY-NC-ND-1.0",
          "CC-BY-NC-ND-2.0",
          "CC-BY-NC-ND-2.5",
          "CC-BY-NC-ND-3.0",
          "CC-BY-NC-ND-3.0-DE",
          "CC-BY-NC-ND-3.0-IGO",
          "CC-BY-NC-ND-4.0",
          "CC-BY-NC-SA-1.0",
          "CC-BY-NC-SA-2.0",
          "CC-BY-NC-SA-2.0-DE",
          "CC-BY-NC-SA-2.0-FR",
          "CC-BY-NC-SA-2.0-UK",
          "CC-BY-NC-SA-2.5",
          "CC-BY-NC-SA-3.0",
          "CC-BY-NC-SA-3.0-DE",
          "CC-BY-NC-SA-3.0-IGO",
          "CC-BY-NC-SA-4.0");

  private static final ImmutableMap<SimpleLicence, KnownLicence> TABLE =
      table().stream().collect(toImmutableMap(KnownLicence::licence, Function.identity()));

  private KnownLicences() {}

  static Optional<KnownLicence> find(SimpleLicence licence) {
    return Optional.ofNullable(TABLE.get(licence));
  }

  static ImmutableList<KnownLicence> all() {
    return TABLE.values().asList();
  }

  private static List<KnownLicence> table() {
    ImmutableList.Builder<KnownLicence> all = ImmutableList.builder();
    PERMISSIVE.forEach(id -> all.add(listed(id, Set.of())));
    NON_COMMERCIAL.forEach(id -> all.add(listed(id, Set.of(Restriction.NON_COMMERCIAL))));
    return all.addAll(solar()).addAll(llama()).build();
  }

  /** Apache-2.0 but for the name "Solar" that derived models carry. */
  private static List<KnownLicence> solar() {
    String clause = "upstage-solar-2026-01-16, section 4(e)";
    return List.of(
        read("LicenseRef-upstage-solar-license", clause, Set.of(Restriction.NAMING)),
        read("LicenseRef-scancode-upstage-solar-2026-01-16", clause, Set.of(Restriction.NAMING)));
  }

  private static List<KnownLicence> llama() {
    return List.of(
        // The licence of the first LLaMA, for research.
        read(
            "LicenseRef-scancode-llama-license-2023",
            "llama-license-2023, sections 1.a, 2.a and 7.b",
            Set.of(Restriction.NON_COMMERCIAL, Restriction.FIELD_OF_USE, Restriction.REVOCABLE)),
        read(
            "LicenseRef-scancode-llama-2-license-2023",
            "llama-2-license-2023, sections 1.b.iv, 1.b.v and 2",
            Set.of(Restriction.FIELD_OF_USE, Restriction.USER_CAP)),
        read(
            "LicenseRef-scancode-llama-3.1-license-2024",
            "llama-3.1-license-2024, sections 1.b.i, 1.b.iv and 2",
            Set.of(Restriction.FIELD_OF_USE, Restriction.USER_CAP, Restriction.NAMING)));
  }

  private static KnownLicence listed(String id, Set<Restriction> restrictions) {
    return known(id, Citation.of(SPDX_LIST, id, Confidence.REPORTED), restrictions);
  }

  private static KnownLicence read(String id, String clause, Set<Restriction> restrictions) {
    return known(id, Citation.of(LICENSE_DB, clause, Confidence.REPORTED), restrictions);
  }

  private static KnownLicence known(String id, Citation citation, Set<Restriction> restrictions) {
    return new KnownLicence.Builder()
        .licence(SimpleLicence.parse(id))
        .addAllRestrictions(restrictions)
        .citation(citation)
        .build();
  }
}
