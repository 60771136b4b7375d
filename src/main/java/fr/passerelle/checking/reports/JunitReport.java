package fr.passerelle.checking.reports;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Silenced;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each file, a case for each resource, one
 * failure with all its faults, warnings beside it. A file is kept until it is over, since its
 * counts come first.
 */
final class JunitReport implements Report {
  private final Writer out;
  private final XMLStreamWriter xml;
  private final Wording wording;
  private final List<Checked> file = new ArrayList<>();

  JunitReport(Writer out, Locale language) throws IOException {
    this.out = out;
    this.wording = new Wording(language);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      line();
      xml.writeStartElement("testsuites");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (!file.isEmpty() && !file.get(0).file().equals(checked.file())) {
      suite();
    }
    file.add(checked);
  }

  @Override
  public void end(Totals totals) throws IOException {
    if (!file.isEmpty()) {
      suite();
    }
    try {
      line();
      xml.writeEndElement();
      line();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.flush();
  }

  private void suite() throws IOException {
    try {
      line();
      xml.writeStartElement("testsuite");
      attribute("name", file.get(0).file());
      attribute("tests", String.valueOf(file.size()));
      attribute("failures", String.valueOf(file.stream().filter(each -> !each.isValid()).count()));
      attribute("errors", "0");
      attribute("skipped", "0");
      for (Checked checked : file) {
        line();
        testCase(checked);
      }
      line();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    file.clear();
  }

  private void testCase(Checked checked) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", checked.file());
    attribute("name", wording.name(checked));
    attribute("file", checked.file());
    attribute("line", String.valueOf(checked.line()));
    if (!checked.isValid()) {
      Finding first =
          checked.findings().stream().filter(Finding::isFault).findFirst().orElseThrow();
      xml.writeStartElement("failure");
      attribute("type", first.rule());
      attribute("message", wording.say("junit.failure", checked.errors(), first.message()));
      xml.writeCharacters(clean(told(checked.findings().stream().filter(Finding::isFault))));
      xml.writeEndElement();
    }
    String beside = beside(checked);
    if (!beside.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean(beside));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private String beside(Checked checked) {
    String advice = told(checked.findings().stream().filter(finding -> !finding.isFault()));
    String silenced =
        checked.silenced().stream().map(this::silenced).collect(Collectors.joining("\n"));
    return Stream.of(advice, silenced).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
  }

  private String told(Stream<Finding> findings) {
    return findings.map(this::told).collect(Collectors.joining("\n"));
  }

  private String told(Finding finding) {
    return "%s %s %s [%s] %s"
        .formatted(
            Wording.place(finding),
            wording.severity(finding),
            finding.path(),
            finding.rule(),
            finding.message());
  }

  private String silenced(Silenced silenced) {
    String reason = wording.say("silenced.reason", silenced.reason());
    return told(silenced.finding()) + "\n  " + wording.say("silenced") + ", " + reason;
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML 1.0, 2.2: without the characters it does not have, which a faulty resource may hold. */
  private static String clean(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
