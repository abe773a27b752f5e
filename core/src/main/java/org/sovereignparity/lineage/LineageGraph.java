package org.sovereignparity.lineage;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.model.Model;
import org.sovereignparity.report.Graph;
import org.sovereignparity.report.Tone;

/** A lineage as a graph: its components, and what they come from. */
final class LineageGraph {
  private static final ImmutableList<String> HEAD = ImmutableList.of("part", "", "how", "from");
  private static final String UNKNOWN = "model not known";

  private final Lineage lineage;
  private final Map<String, Graph.Node> nodes = new LinkedHashMap<>();
  private final ImmutableList.Builder<Graph.Arrow> arrows = ImmutableList.builder();
  private final Deque<UpstreamModel> waiting = new ArrayDeque<>();

  LineageGraph(Lineage lineage) {
    this.lineage = lineage;
  }

  Graph graph(ImmutableList<Established> parts) {
    parts.forEach(part -> add(id(part), part.component().id() + presence(part.presence())));
    parts.forEach(this::addArrows);
    while (!waiting.isEmpty()) {
      addOrigins(waiting.remove());
    }
    return new Graph(HEAD, ImmutableList.copyOf(nodes.values()), arrows.build());
  }

  private static String id(Established part) {
    return "part " + part.component().id();
  }

  private void addArrows(Established part) {
    if (part.upstream().stream().allMatch(Optional::isEmpty)
        && part.derivations().stream().noneMatch(Derivation::isThirdParty)) {
      return;
    }
    String how = part.derivations().stream().map(Derivation::toString).collect(joining(" or "));
    for (Optional<Model> upstream : part.upstream()) {
      arrows.add(
          new Graph.Arrow(id(part), how, upstream.map(this::addModel).orElseGet(this::unknown)));
    }
  }

  private static String presence(Presence presence) {
    return presence == Presence.PRESENT ? "" : " (presence " + presence + ")";
  }

  private String unknown() {
    String id = "model";
    add(id, UNKNOWN);
    return id;
  }

  private String addModel(Model model) {
    String id = "model " + model.id();
    if (!nodes.containsKey(id)) {
      UpstreamModel known = lineage.upstreamById().get(model.id());
      Model named = known == null ? model : known.model();
      String by = named.organisation().map(organisation -> ", " + organisation).orElse("");
      add(id, named.id() + by);
      if (known != null) {
        waiting.add(known);
      }
    }
    return id;
  }

  private void addOrigins(UpstreamModel model) {
    String id = "model " + model.model().id();
    for (String from : model.from()) {
      arrows.add(new Graph.Arrow(id, "", addModel(Model.of(from))));
    }
  }

  private void add(String id, String label) {
    nodes.putIfAbsent(id, new Graph.Node(id, label, "", Tone.PLAIN));
  }
}
