package org.sovereignparity.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Similarity;
import org.sovereignparity.number.Rational;

/** The likenesses that were argued with, and what each of them shows. */
final class SimilarityTable {
  private SimilarityTable() {}

  static void print(PrintStream out) {
    out.println();
    out.println("4. The likenesses that were argued with, and what each shows by itself");
    out.println();
    out.println(
        "Controls are pairs of models of which it is known that one is derived from the other,");
    out.println("or that they are independent, measured in the same way.");
    out.println();
    TextColumns columns = new TextColumns("");
    columns.row("claim", "metric", "value", "derived", "independent", "finding", "of");
    for (Lineage lineage : Lineages.all()) {
      for (Claim claim : lineage.claims()) {
        add(columns, lineage, claim);
      }
    }
    columns.row("HyperCLOVA X, tokens");
    tokenizers().forEach(one -> add(columns, "-", one));
    columns.print(out);
    out.println();
    out.println(
        "A cosine of weights that all have one sign is near 1 between strangers too. Without a");
    out.println(
        "control no figure shows anything: that Naver Cloud's encoder is another's is known");
    out.println(
        "because it was admitted. The same 80k tokens are an overlap of 41 %, 53 % or 30 %, by");
    out.println(
        "what they are a share of. Tokenizers that share nine tenths of their tokens may still");
    out.println("merge in quite another order.");
  }

  private static void add(TextColumns columns, Lineage lineage, Claim claim) {
    Set<String> scopes = new HashSet<>();
    for (Evidence item : Iterables.concat(claim.evidence(), claim.counterEvidence())) {
      item.similarity()
          .ifPresent(
              one -> {
                if (scopes.add(one.scope())) {
                  columns.row(lineage.model().id() + ", " + one.scope());
                }
                add(columns, claim.evidence().contains(item) ? "for" : "against", one);
              });
    }
  }

  private static void add(TextColumns columns, String side, Similarity one) {
    columns.row(
        "  " + side,
        one.metric().toString(),
        value(one),
        control(one, Control.Relation.DERIVED),
        control(one, Control.Relation.INDEPENDENT),
        one.finding().name(),
        one.denominator()
            .or(() -> one.coverage().map(share -> share.toPercentString(4) + " of the model"))
            .orElse(""));
  }

  private static String value(Similarity one) {
    return one.metric() == Metric.COSINE || one.metric() == Metric.PEARSON
        ? one.value().toString()
        : one.value().toPercentString(2);
  }

  private static String control(Similarity one, Control.Relation relation) {
    return one.controls().stream()
        .filter(control -> control.relation() == relation)
        .map(control -> control.value().toString())
        .findFirst()
        .orElse("-");
  }

  /** Of these no claim was made; they are from the repository of serithemage, a single report. */
  private static ImmutableList<Similarity> tokenizers() {
    return ImmutableList.of(
        tokenizers(Metric.VOCABULARY_OVERLAP, "92.58%", "Llama 3"),
        tokenizers(Metric.MERGE_ORDER_MATCH, "0.01%", "Llama 3"),
        tokenizers(Metric.VOCABULARY_OVERLAP, "91.23%", "Qwen2.5-VL"),
        tokenizers(Metric.MERGE_ORDER_MATCH, "1.54%", "Qwen2.5-VL"));
  }

  private static Similarity tokenizers(Metric metric, String value, String other) {
    return Similarity.builder()
        .metric(metric)
        .value(Rational.parse(value))
        .scope("tokens, with those of " + other)
        .denominator("its 110,524, with " + other)
        .build();
  }
}
