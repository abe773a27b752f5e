package org.sovereignparity.lineage;

import static org.sovereignparity.lineage.ClaimState.OPEN;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;

import java.time.LocalDate;
import java.util.List;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/** Small components, claims and lineages for tests by hand. */
public final class Lineages {
  /** The day on which claims are made; the day after, they get to their state. */
  public static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  /** The model that lineages are of. */
  public static final Model MODEL = Model.of("M");

  /** A model that components come from. */
  public static final Model QWEN = model("Qwen2.5 ViT", "Alibaba", "CN");

  private Lineages() {}

  /** A model of an organisation. */
  public static Model model(String id, String organisation, String jurisdiction) {
    return Model.builder()
        .id(id)
        .organisation(Organisation.of(organisation, Jurisdiction.of(jurisdiction)))
        .build();
  }

  /** A component that is core if it is weights. */
  public static Component.Builder part(String id, ComponentKind kind, Derivation derivation) {
    return Component.builder()
        .id(id)
        .kind(kind)
        .material(kind == WEIGHTS ? Material.CORE : Material.AUXILIARY)
        .derivation(derivation);
  }

  /** A claim of {@link #DAY} that gets to its state the day after. */
  public static Claim claim(String id, String component, ClaimState state, Assertion asserts) {
    Claim.Builder claim =
        Claim.builder().id(id).component(component).by("R").on(DAY).asserts(asserts);
    return state == OPEN
        ? claim.build()
        : claim.addHistory(ClaimEvent.of(DAY.plusDays(1), state)).build();
  }

  /** A complete lineage. */
  public static Lineage lineage(List<Component> components, Claim... claims) {
    return Lineage.builder().model(MODEL).addAllComponents(components).addClaims(claims).build();
  }

  /** The licence of the given expression and restrictions as a whole. */
  public static Licence licence(String expression, Restriction... restrictions) {
    return Licence.of(LicenceExpression.parse(expression), List.of(restrictions));
  }
}
