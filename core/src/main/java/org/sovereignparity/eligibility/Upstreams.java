package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/** What is known of the models that the parts of a lineage come from. */
final class Upstreams {
  private final Lineage lineage;
  private final ImmutableMap<String, Model> listed;

  /** Worked out once for all models, since many parts and claims may name one long chain. */
  private final Map<PartCondition.UnrestrictedBut, ImmutableMap<String, Verdict>> licensed =
      new HashMap<>();

  Upstreams(Lineage lineage) {
    this.lineage = lineage;
    this.listed =
        lineage.upstreamModels().stream()
            .map(UpstreamModel::model)
            .collect(ImmutableMap.toImmutableMap(Model::id, model -> model));
  }

  /** {@return the law that {@code origin} is under: as stated with its name, else as listed} */
  Optional<Jurisdiction> law(Origin origin) {
    return origin
        .upstream()
        .flatMap(
            model ->
                law(model)
                    .or(() -> Optional.ofNullable(listed.get(model.id())).flatMap(Upstreams::law)));
  }

  private static Optional<Jurisdiction> law(Model model) {
    return model.organisation().flatMap(Organisation::jurisdiction);
  }

  /** {@return whether the licences of {@code origin} and all that it comes from pass} */
  Verdict licensed(PartCondition.UnrestrictedBut condition, Origin origin) {
    if (lineage.effectiveLicences()) {
      return Verdict.MET;
    }
    return origin
        .upstream()
        .map(model -> of(licensed.computeIfAbsent(condition, this::licensed), model.id()))
        .orElse(origin.derived() ? Verdict.UNDETERMINED : Verdict.MET);
  }

  private ImmutableMap<String, Verdict> licensed(PartCondition.UnrestrictedBut condition) {
    Map<String, Verdict> verdicts = new HashMap<>();
    for (UpstreamModel model : lineage.originsFirst()) {
      Verdict own =
          model
              .licence()
              .map(known -> known.isUnrestrictedBut(condition.tolerated()))
              .orElse(Verdict.UNDETERMINED);
      verdicts.put(
          model.model().id(),
          model.from().stream().map(from -> of(verdicts, from)).reduce(own, Verdict::and));
    }
    return ImmutableMap.copyOf(verdicts);
  }

  /** Nothing is known of the licence of a model that is not listed. */
  private static Verdict of(Map<String, Verdict> verdicts, String id) {
    return verdicts.getOrDefault(id, Verdict.UNDETERMINED);
  }
}
