package org.sovereignparity.json.lineage;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The licence ids of Hugging Face (hub-docs, {@code docs/hub/repositories-licenses.md}, read
 * 2026-11) and what they are on the SPDX License List 3.28.0.
 *
 * <p>Most differ in the case of letters only. {@code bsl-1.0} is Boost, not Business Source.
 */
final class HubLicences {
  private static final ImmutableMap<String, String> SPDX =
      Stream.concat(
              Stream.of(
                      "AFL-3.0",
                      "Apache-2.0",
                      "Artistic-2.0",
                      "BSD-2-Clause",
                      "BSD-3-Clause",
                      "BSD-3-Clause-Clear",
                      "BSL-1.0",
                      "CC-BY-2.0",
                      "CC-BY-2.5",
                      "CC-BY-3.0",
                      "CC-BY-4.0",
                      "CC-BY-NC-2.0",
                      "CC-BY-NC-3.0",
                      "CC-BY-NC-4.0",
                      "CC-BY-NC-ND-3.0",
                      "CC-BY-NC-ND-4.0",
                      "CC-BY-NC-SA-2.0",
                      "CC-BY-NC-SA-3.0",
                      "CC-BY-NC-SA-4.0",
                      "CC-BY-ND-4.0",
                      "CC-BY-SA-3.0",
                      "CC-BY-SA-4.0",
                      "CC0-1.0",
                      "CDLA-Permissive-1.0",
                      "CDLA-Permissive-2.0",
                      "CDLA-Sharing-1.0",
                      "ECL-2.0",
                      "EPL-1.0",
                      "EPL-2.0",
                      "EUPL-1.1",
                      "EUPL-1.2",
                      "ISC",
                      "LPPL-1.3c",
                      "MIT",
                      "MPL-2.0",
                      "MS-PL",
                      "NCSA",
                      "OFL-1.1",
                      "OSL-3.0",
                      "OpenMDW-1.0",
                      "PostgreSQL",
                      "Unlicense",
                      "WTFPL",
                      "Zlib",
                      "etalab-2.0")
                  .map(id -> new String[] {Ascii.toLowerCase(id), id}),
              Stream.of(
                  new String[] {"c-uda", "C-UDA-1.0"},
                  new String[] {"lgpl-lr", "LGPLLR"},
                  new String[] {"odbl", "ODbL-1.0"},
                  new String[] {"odc-by", "ODC-By-1.0"},
                  new String[] {"pddl", "PDDL-1.0"}))
          .collect(toImmutableMap(pair -> pair[0], pair -> pair[1]));

  /** On no list of SPDX: named by what Hugging Face calls them. */
  private static final ImmutableMap<String, String> HUB_ONLY =
      Stream.concat(
              Stream.of(
                      "apple-amlr",
                      "apple-ascl",
                      "bigcode-openrail-m",
                      "bigscience-bloom-rail-1.0",
                      "bigscience-openrail-m",
                      "creativeml-openrail-m",
                      "deepfloyd-if-license",
                      "fair-noncommercial-research-license",
                      "gemma",
                      "grok2-community",
                      "h-research",
                      "intel-research",
                      "llama2",
                      "llama3",
                      "llama3.1",
                      "llama3.2",
                      "llama3.3",
                      "llama4")
                  .map(id -> new String[] {id, id}),
              Stream.<String[]>of(new String[] {"openrail++", "openrail-plus-plus"}))
          .collect(toImmutableMap(pair -> pair[0], pair -> pair[1]));

  private static final ImmutableSet<String> AMBIGUOUS =
      ImmutableSet.of("agpl-3.0", "gpl-2.0", "gpl-3.0", "lgpl-2.1", "lgpl-3.0");

  private static final ImmutableSet<String> FAMILIES =
      ImmutableSet.of("bsd", "cc", "gfdl", "gpl", "lgpl", "openrail");

  private HubLicences() {}

  /** {@return the SPDX id, if there is one} */
  static Optional<String> spdx(String hubId) {
    return Optional.ofNullable(SPDX.get(Ascii.toLowerCase(hubId)));
  }

  /** {@return the name of a licence that SPDX does not list, if it is one of Hugging Face} */
  static Optional<String> hubOnly(String hubId) {
    return Optional.ofNullable(HUB_ONLY.get(Ascii.toLowerCase(hubId)));
  }

  /** {@return whether it is neither "only" nor "or later"} */
  static boolean isAmbiguous(String hubId) {
    return AMBIGUOUS.contains(Ascii.toLowerCase(hubId));
  }

  /** {@return whether it names several licences} */
  static boolean isFamily(String hubId) {
    return FAMILIES.contains(Ascii.toLowerCase(hubId));
  }
}
