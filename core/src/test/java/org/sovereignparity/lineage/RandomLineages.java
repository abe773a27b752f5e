package org.sovereignparity.lineage;

import static org.sovereignparity.lineage.Lineages.MODEL;
import static org.sovereignparity.lineage.Lineages.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/**
 * Lineages of a few components with all that can be unknown, claimed or disputed, from a small
 * stock of values, so that values often meet.
 */
public final class RandomLineages {
  private static final ImmutableList<ComponentKind> KINDS =
      ImmutableList.of(
          ComponentKind.WEIGHTS, ComponentKind.VISION_ENCODER, ComponentKind.TOKENIZER);

  /** Free, restricted, unknown, and free by choice. */
  private static final ImmutableList<Licence> LICENCES =
      ImmutableList.of(
          Lineages.licence("MIT"),
          Lineages.licence("LicenseRef-r", Restriction.NON_COMMERCIAL),
          Licence.of(LicenceExpression.parse("LicenseRef-u")),
          Licence.of(LicenceExpression.parse("LicenseRef-u OR CC-BY-NC-4.0")));

  /** Models from here and from elsewhere, and one of which it is not known from where it is. */
  private static final ImmutableList<Model> MODELS =
      ImmutableList.of(
          model("kr", "Here", "KR"),
          model("cn", "There", "CN"),
          Model.builder().id("nowhere").organisation(Organisation.of("Somebody")).build());

  private final Random random;

  private RandomLineages(Random random) {
    this.random = random;
  }

  /** Lineages of at most so many components and claims. */
  public static Arbitrary<Lineage> atMost(int components, int claims) {
    return Arbitraries.randomValue(
        random -> new RandomLineages(random).lineage(components, claims));
  }

  private Lineage lineage(int mostComponents, int mostClaims) {
    List<Component> components = upTo(mostComponents, i -> component("p" + i));
    return Lineage.builder()
        .model(MODEL)
        .complete(chance(80))
        .addAllUpstreamModels(upstreamModels())
        .addAllComponents(components)
        .addAllClaims(
            upTo(components.isEmpty() ? 0 : mostClaims, i -> claim("c" + i, oneOf(components))))
        .build();
  }

  private <T> List<T> upTo(int most, IntFunction<T> made) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(made).toList();
  }

  private List<UpstreamModel> upstreamModels() {
    ImmutableList.Builder<UpstreamModel> models = ImmutableList.builder();
    if (chance(40)) {
      models.add(upstream("kr").addFrom("root").build());
      if (chance(70)) {
        models.add(
            UpstreamModel.builder().model(Model.of("root")).licence(maybe(60, LICENCES)).build());
      }
    }
    return models.build();
  }

  private UpstreamModel.Builder upstream(String id) {
    Model listed = MODELS.stream().filter(model -> model.id().equals(id)).findFirst().orElseThrow();
    return UpstreamModel.builder().model(listed).licence(maybe(70, LICENCES));
  }

  private Component component(String id) {
    ComponentKind kind = oneOf(KINDS);
    return Component.builder()
        .id(id)
        .kind(kind)
        .material(chance(50) ? Material.CORE : Material.AUXILIARY)
        .presence(chance(80) ? Presence.PRESENT : oneOf(ImmutableList.copyOf(Presence.values())))
        .derivation(derivation(kind))
        .licence(maybe(70, LICENCES))
        .upstream(maybe(60, MODELS))
        .attributed(maybe(70, ImmutableList.of(true, false)))
        .build();
  }

  private Derivation derivation(ComponentKind kind) {
    return chance(20) ? Derivation.UNKNOWN : oneOf(Derivation.of(kind).asList());
  }

  private Claim claim(String id, Component about) {
    return Lineages.claim(
        id, about.id(), oneOf(ImmutableList.copyOf(ClaimState.values())), assertion(about.kind()));
  }

  private Assertion assertion(ComponentKind kind) {
    int first = random.nextInt(4);
    return Assertion.builder()
        .derivation(first == 0 || chance(20) ? Optional.of(derivation(kind)) : Optional.empty())
        .attributed(maybe(first == 1 ? 100 : 20, ImmutableList.of(true, false)))
        .licence(maybe(first == 2 ? 100 : 20, LICENCES))
        .upstream(maybe(first == 3 ? 100 : 20, MODELS))
        .build();
  }

  private <T> Optional<T> maybe(int percent, ImmutableList<T> values) {
    return chance(percent) ? Optional.of(oneOf(values)) : Optional.empty();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
