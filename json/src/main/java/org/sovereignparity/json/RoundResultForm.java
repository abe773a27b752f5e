package org.sovereignparity.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

/** What came out of a round, as fields of an object. It is written only. */
final class RoundResultForm {
  private RoundResultForm() {}

  static void writeFields(JsonGenerator out, Round round) throws IOException {
    out.writeNumberField("places", round.edition().places());
    if (round.vacancies().isPresent()) {
      out.writeNumberField("vacancies", round.vacancies().get());
    }
    out.writeArrayFieldStart("standings");
    for (Standing standing : round.standings()) {
      write(out, standing);
    }
    out.writeEndArray();
    writeNumbers(out, "averages", round.averages());
    out.writeArrayFieldStart("readings");
    Map<String, ? extends Set<String>> flippedBy = round.flippedBy();
    for (Reading<Quantity> reading : round.edition().readings()) {
      out.writeStartObject();
      out.writeStringField("id", reading.id());
      out.writeStringField("taken", reading.taken());
      // By name, as the alternatives are keys of an object, whose order means nothing.
      Form.writeTexts(
          out, "flippedBy", ImmutableSortedSet.copyOf(requireNonNull(flippedBy.get(reading.id()))));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, Standing standing) throws IOException {
    out.writeStartObject();
    out.writeStringField("team", standing.team());
    if (standing.rank().isPresent()) {
      out.writeNumberField("rank", standing.rank().get());
    }
    if (standing.total().isPresent()) {
      out.writeStringField("total", standing.total().get().toPlainString());
    }
    out.writeStringField("advances", standing.advances().name());
    Form.writeTexts(out, "because", Lists.transform(standing.because(), Obstacle::name));
    out.writeObjectFieldStart("gates");
    for (Map.Entry<String, Verdict> gate : standing.gates().entrySet()) {
      out.writeStringField(gate.getKey(), gate.getValue().name());
    }
    out.writeEndObject();
    writeNumbers(out, "blocks", standing.blocks());
    Form.writeTexts(out, "findings", Collections2.transform(standing.remarks(), Remark::name));
    out.writeEndObject();
  }

  private static void writeNumbers(JsonGenerator out, String key, Map<String, Rational> numbers)
      throws IOException {
    out.writeObjectFieldStart(key);
    for (Map.Entry<String, Rational> number : numbers.entrySet()) {
      out.writeStringField(number.getKey(), number.getValue().toPlainString());
    }
    out.writeEndObject();
  }
}
