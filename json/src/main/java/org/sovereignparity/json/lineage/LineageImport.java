package org.sovereignparity.json.lineage;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.lineage.Lineage;

/**
 * What a document states of where models come from, and what in it could not be taken.
 *
 * <p>Of the components of a lineage nothing is taken as known but what they are: derivation and
 * terms are unknown, and what the document states of them are open claims.
 *
 * @param lineages one for each model that the document is about: exactly one for a model card
 * @param issues what could not be taken as it stands, in the order of reading
 */
public record LineageImport(ImmutableList<Lineage> lineages, ImmutableList<LineageIssue> issues) {

  /**
   * {@return the lineage of the one model that the document is about}
   *
   * @throws IllegalStateException if it is about none, or several
   */
  public Lineage lineage() {
    if (lineages.size() != 1) {
      throw new IllegalStateException("Document must be about one model: " + lineages.size());
    }
    return lineages.get(0);
  }
}
