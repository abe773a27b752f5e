package org.sovereignparity.json.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;

/** Documents of our own, and what is asked of every reading. */
final class Fixtures {
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Fixtures() {}

  static String bom() {
    try {
      return Resources.toString(
          Resources.getResource(Fixtures.class, "model-1.6.json"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LineageImport card(String yaml) {
    return checked(LineageDocument.readCard(Model.of("hanbit/haneul-7b"), yaml, DAY));
  }

  static LineageImport card(String yaml, String config) {
    return checked(LineageDocument.readCard(Model.of("hanbit/haneul-7b"), yaml, config, DAY));
  }

  /** {@return a reading of which nothing is known, and which is the same when written and read} */
  static LineageImport checked(LineageImport reading) {
    for (Lineage lineage : reading.lineages()) {
      assertThat(ParityJson.readLineage(ParityJson.write(lineage))).isEqualTo(lineage);
      for (Component component : lineage.components()) {
        assertThat(component.derivation()).isEqualTo(Derivation.UNKNOWN);
        assertThat(component.upstream()).isEmpty();
        assertThat(component.licence()).isEmpty();
        assertThat(component.attributed()).isEmpty();
        assertThat(component.citations()).isNotEmpty();
      }
      for (Claim claim : lineage.claims()) {
        assertThat(claim.history()).isEmpty();
        assertThat(claim.citations()).isNotEmpty();
      }
      assertThat(lineage.upstreamModels()).allMatch(model -> model.licence().isEmpty());
    }
    return reading;
  }

  /** {@return code and place of each issue} */
  static ImmutableList<String> issues(LineageImport reading) {
    return reading.issues().stream()
        .map(issue -> issue.code() + " " + issue.at())
        .collect(toImmutableList());
  }

  /** {@return component and assertion of each claim} */
  static ImmutableList<String> claims(Lineage lineage) {
    return lineage.claims().stream()
        .map(claim -> claim.component() + ": " + claim.asserts())
        .collect(toImmutableList());
  }

  /** {@return id, kind, material and presence of each component} */
  static ImmutableList<String> components(Lineage lineage) {
    return lineage.components().stream()
        .map(
            component ->
                "%s: %s, %s, %s"
                    .formatted(
                        component.id(),
                        component.kind(),
                        component.material(),
                        component.presence()))
        .collect(toImmutableList());
  }

  /** {@return the licences that are claimed} */
  static ImmutableList<LicenceExpression> licences(Lineage lineage) {
    return lineage.claims().stream()
        .flatMap(claim -> claim.asserts().licence().stream())
        .map(licence -> licence.expression())
        .collect(toImmutableList());
  }
}
