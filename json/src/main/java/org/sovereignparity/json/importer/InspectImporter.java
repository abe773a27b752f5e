package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;

/**
 * Reads logs of Inspect AI, versions 1 and 2: JSON files, and the {@code header.json} of {@code
 * .eval} archives.
 *
 * <p>Source: {@code src/inspect_ai/log/_log.py} of UKGovernmentBEIS/inspect_ai.
 */
final class InspectImporter implements Importer {
  /** Logs of the first months have no version. */
  private static final ImmutableSet<String> VERSIONS = ImmutableSet.of("1", "2");

  /** The scores of a scorer, and each of them; version 1 has one scorer. */
  private static final Pattern PART = Pattern.compile("/results(/scores/[0-9]+)?(/metrics/[^/]+)?");

  @Override
  public boolean recognises(ImportInput input) {
    return input.json().filter(InspectImporter::isLog).isPresent();
  }

  private static boolean isLog(ForeignValue root) {
    return root.get("eval").isObject() && root.get("status").isText();
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(root -> root.get("eval").isObject()).isPresent();
  }

  @Override
  public String partOf(String at) {
    Matcher part = PART.matcher(at);
    return part.lookingAt() ? part.group() : "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    ForeignValue root = input.json().orElseThrow();
    Optional<String> version = root.get("version").notBlank();
    if (version.isPresent() && !VERSIONS.contains(version.get())) {
      throw ImportInput.unknownFormat(
          "Log of Inspect must be of version 1 or 2: " + Texts.shown(version.get()));
    }
    new InspectLog(root, findings).read();
  }
}
