package org.sovereignparity.json.lineage;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Model;
import org.sovereignparity.source.Citation;

/**
 * A lineage while a document is read: components of which nothing is known but what they are, open
 * claims about them, and the models that the claims name.
 *
 * <p>Upstream models are listed without licence, so that what comes from them has an unknown one.
 */
final class LineageDraft {
  static final int MAX_PARTS = 10_000;
  static final String WEIGHTS = "weights";

  private final Model model;
  private final String by;
  private final LocalDate on;
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Model> upstream = new LinkedHashMap<>();
  private final Map<String, Set<String>> from = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private boolean complete;
  private int parts;

  LineageDraft(Model model, String by, LocalDate on) {
    this.model = model;
    this.by = by;
    this.on = on;
  }

  Model model() {
    return model;
  }

  void complete(boolean complete) {
    this.complete = complete;
  }

  ComponentKind kind(String component) {
    return Objects.requireNonNull(components.get(component)).kind();
  }

  /** Adds a component and returns its id, which is {@code wanted} unless that is taken. */
  String component(
      ForeignValue at,
      String wanted,
      ComponentKind kind,
      Material material,
      Presence presence,
      Citation citation) {
    count(at);
    String id = unused(components.keySet(), wanted);
    components.put(
        id,
        Component.builder()
            .id(id)
            .kind(kind)
            .material(material)
            .presence(presence)
            .derivation(Derivation.UNKNOWN)
            .addCitations(citation)
            .build());
    return id;
  }

  /** Adds an open claim, whose id is {@code wanted} unless that is taken. */
  void claim(
      ForeignValue at,
      String wanted,
      String component,
      Assertion asserts,
      List<Evidence> evidence,
      List<Evidence> counterEvidence,
      Citation citation) {
    count(at);
    String id = unused(claims.keySet(), wanted);
    claims.put(
        id,
        Claim.builder()
            .id(id)
            .component(component)
            .by(by)
            .on(on)
            .asserts(asserts)
            .addAllEvidence(evidence)
            .addAllCounterEvidence(counterEvidence)
            .addCitations(citation)
            .build());
  }

  void claim(
      ForeignValue at,
      String wanted,
      String component,
      Assertion asserts,
      Evidence evidence,
      Citation citation) {
    claim(at, wanted, component, asserts, List.of(evidence), List.of(), citation);
  }

  /** {@return the upstream model as it was first named, which is listed} */
  Model upstream(ForeignValue at, Model named) {
    count(at);
    Model first = upstream.putIfAbsent(named.id(), named);
    return first == null ? named : first;
  }

  /** Notes that one model comes from another, and returns whether it did; it closes no circle. */
  boolean from(Model child, Model parent) {
    if (reaches(parent.id(), child.id())) {
      return false;
    }
    from.computeIfAbsent(child.id(), id -> new LinkedHashSet<>()).add(parent.id());
    return true;
  }

  private boolean reaches(String start, String goal) {
    Set<String> seen = new HashSet<>(Set.of(start));
    Deque<String> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String id = waiting.remove();
      if (id.equals(goal)) {
        return true;
      }
      from.getOrDefault(id, Set.of()).stream().filter(seen::add).forEach(waiting::add);
    }
    return false;
  }

  private void count(ForeignValue at) {
    if (++parts > MAX_PARTS) {
      throw at.refused(
          LineageFault.TOO_MANY_PARTS,
          "Components, claims and upstream models must be at most " + MAX_PARTS);
    }
  }

  private String unused(Set<String> taken, String wanted) {
    String id = wanted;
    while (taken.contains(id)) {
      id = wanted + "-" + used.merge(wanted, 1, Integer::sum);
    }
    return id;
  }

  Lineage build() {
    return Lineage.builder()
        .model(model)
        .complete(complete)
        .components(components.values())
        .claims(claims.values())
        .upstreamModels(Iterables.transform(upstream.values(), this::listed))
        .build();
  }

  private UpstreamModel listed(Model named) {
    return UpstreamModel.builder()
        .model(named)
        .addAllFrom(from.getOrDefault(named.id(), Set.of()))
        .build();
  }
}
