package org.sovereignparity.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.internal.Texts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** A request of the operation {@code round}: a built-in edition, and who took part. */
final class RoundRequest {
  private static final ImmutableMap<String, Programme> PROGRAMMES =
      ImmutableMap.of(KoreaSovereignAi.programme().id(), KoreaSovereignAi.programme());

  private RoundRequest() {}

  static Responder.Answer answer(Node request) {
    Fields fields = request.fields("id", "op", "programme", "edition", "submissions", "events");
    Programme programme = programme(fields.required("programme"));
    Edition edition = edition(programme, fields.required("edition"));
    fields.required("submissions").items().forEach(RoundRequest::checkModel);
    Round round =
        RoundForm.read(request, edition, LineageForm::readPlain, RoundRequest::ofItsModel);
    return out -> {
      out.writeStringField("programme", programme.id());
      out.writeStringField("edition", edition.id());
      RoundResultForm.writeFields(out, round);
    };
  }

  /** A document may leave the model out, a request may not. */
  private static void checkModel(Node submission) {
    Node unused = submission.object().required("model");
  }

  /** The protocol takes a lineage as that of the submitted model, whatever its model is called. */
  static Submission ofItsModel(Submission submission) {
    String model = submission.model().orElseThrow();
    return submission.toBuilder()
        .lineages(Maps.transformValues(submission.lineages(), lineage -> of(model, lineage)))
        .build();
  }

  private static Lineage of(String model, Lineage lineage) {
    return lineage.toBuilder()
        .model(
            Model.builder()
                .id(model)
                .organisation(lineage.model().organisation())
                .released(lineage.model().released())
                .build())
        .build();
  }

  private static Programme programme(Node node) {
    Programme programme = PROGRAMMES.get(node.text());
    if (programme == null) {
      throw node.refused(
          DocumentFault.UNKNOWN_PROGRAMME,
          "Programme must be one of %s: %s"
              .formatted(String.join(", ", PROGRAMMES.keySet()), Texts.quoted(node.text())));
    }
    return programme;
  }

  private static Edition edition(Programme programme, Node node) {
    try {
      return programme.edition(node.text());
    } catch (RefusedException e) {
      throw node.refused(e.code(), e.why());
    }
  }
}
