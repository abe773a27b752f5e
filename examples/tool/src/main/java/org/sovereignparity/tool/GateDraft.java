package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.gate.GateRule;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.importer.ImportedScore;

/** A gate that was made from two results, and is to be read and completed. */
record GateDraft(ReleaseGate gate, GateModel ours, GateModel theirs) {
  static GateDraft of(GateModel ours, GateModel theirs, GateRule rule) {
    ReleaseGate gate = ReleaseGate.draft(ours.result(), theirs.result(), ImmutableList.of(rule));
    return new GateDraft(gate, ours, theirs);
  }

  /** Writes the gate into a new file, and tells what is not in it and what is to be completed. */
  void write(Path file, Console console) {
    if (Files.exists(file)) {
      throw new IllegalArgumentException("File of a new gate must not be there yet: " + file);
    }
    TextFile.write(file, indented(ParityJson.write(gate)));
    tellLeftOut(console);
    ImmutableList<String> open = GateBoard.faults(gate.scores(), ours, theirs);
    open.forEach(console.err()::println);
    console
        .out()
        .printf(
            "%s: %s benchmarks, %s of them to be completed%n",
            file, gate.scores().choices().size(), open.size());
  }

  private static String indented(String json) {
    try {
      return new ObjectMapper().readTree(json).toPrettyString() + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tellLeftOut(Console console) {
    ImmutableSet<String> candidates = benchmarks(ours.result().scores());
    ImmutableSet<String> references = benchmarks(theirs.result().scores());
    ImmutableSet<String> scored = Sets.union(candidates, references).immutableCopy();
    ImmutableSet<String> groups =
        Sets.union(benchmarks(ours.result().groups()), benchmarks(theirs.result().groups()))
            .immutableCopy();
    tell(console, "the reference has no score of it", Sets.difference(candidates, references));
    tell(console, "the candidate has no score of it", Sets.difference(references, candidates));
    tell(console, "it is a group, made from others", Sets.difference(groups, scored));
  }

  private static ImmutableSet<String> benchmarks(List<ImportedScore> scores) {
    return scores.stream().map(ImportedScore::benchmark).collect(toImmutableSet());
  }

  private static void tell(Console console, String why, Iterable<String> benchmarks) {
    benchmarks.forEach(
        benchmark -> console.err().printf("Left out, since %s: %s%n", why, benchmark));
  }
}
