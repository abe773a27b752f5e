package org.sovereignparity.examples;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Lineage;

/**
 * An assumption that is made where it can be seen: every part is attributed, and a licence that no
 * source states is Apache-2.0, whatever the part comes from. How a part came about is not assumed.
 */
final class AssumedLicences {
  static final String TEXT =
      "every part is attributed, and a licence that no source states is Apache-2.0";

  private static final Licence LICENCE = Licence.of(LicenceExpression.parse("Apache-2.0"));

  private AssumedLicences() {}

  static Lineage appliedTo(Lineage lineage) {
    return lineage.toBuilder()
        .effectiveLicences(true)
        .components(
            lineage.components().stream()
                .map(AssumedLicences::appliedTo)
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private static Component appliedTo(Component part) {
    return part.toBuilder().attributed(true).licence(part.licence().orElse(LICENCE)).build();
  }
}
