package org.sovereignparity.tool;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.gate.GateDecision;
import org.sovereignparity.json.gate.RuleOutcome;

/** A gate's decision in the XML that servers read test results from, a test case for each rule. */
final class JunitReport {
  private static final String SUITE = "gate";

  private JunitReport() {}

  /** {@return the text; NOT_MET is a failure, UNDETERMINED an error} */
  static String of(GateDecision decision) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", SUITE);
      xml.writeAttribute("tests", String.valueOf(decision.outcomes().size()));
      xml.writeAttribute("failures", count(decision, Verdict.NOT_MET));
      xml.writeAttribute("errors", count(decision, Verdict.UNDETERMINED));
      for (RuleOutcome outcome : decision.outcomes().values()) {
        write(xml, outcome);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }

  private static String count(GateDecision decision, Verdict verdict) {
    return String.valueOf(
        decision.outcomes().values().stream().filter(one -> one.verdict() == verdict).count());
  }

  private static void write(XMLStreamWriter xml, RuleOutcome outcome) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", SUITE);
    xml.writeAttribute("name", shown(outcome.rule().id()));
    if (outcome.verdict() != Verdict.MET) {
      xml.writeStartElement(outcome.verdict() == Verdict.NOT_MET ? "failure" : "error");
      xml.writeAttribute("type", outcome.verdict().toString());
      xml.writeAttribute("message", shown(outcome.line()));
      xml.writeCharacters(shown(outcome.explain().toString()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** XML 1.0 cannot hold every character, not even escaped. */
  private static String shown(String text) {
    return text.codePoints()
        .map(one -> isOfXml(one) ? one : '\uFFFD')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isOfXml(int one) {
    return one == '\t'
        || one == '\n'
        || one == '\r'
        || (one >= ' ' && one <= 0xD7FF)
        || (one >= 0xE000 && one <= 0xFFFD)
        || one >= 0x10000;
  }
}
