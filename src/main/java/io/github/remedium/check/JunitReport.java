package io.github.remedium.check;

import io.github.remedium.internal.text.SafeText;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A check as JUnit XML. */
final class JunitReport {

    private final XMLStreamWriter out;
    private final UnaryOperator<String> files;

    private JunitReport(XMLStreamWriter out, UnaryOperator<String> files) {
        this.out = out;
        this.files = files;
    }

    static String of(CheckReport report, UnaryOperator<String> files) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitReport(out, files).write(report);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written to", e);
        }
        return text.append('\n').toString();
    }

    private void write(CheckReport report) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        line();
        out.writeStartElement("testsuites");
        attribute("name", "Remedium check");
        counts(report.findings());
        line();
        for (Map.Entry<String, List<Finding>> group : FindingGroups.of(report).entrySet()) {
            suite(group.getKey(), group.getValue());
        }
        if (report.findings().isEmpty()) {
            passed(report);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void suite(String name, List<Finding> findings) throws XMLStreamException {
        out.writeStartElement("testsuite");
        attribute("name", name);
        counts(findings);
        line();
        for (Finding finding : findings) {
            test(finding);
        }
        out.writeEndElement();
        line();
    }

    private void test(Finding finding) throws XMLStreamException {
        Place place = finding.place();
        out.writeStartElement("testcase");
        attribute("classname", finding.rule().id());
        attribute("name", place + ": " + finding.message());
        attribute("file", files.apply(place.path()));
        if (place.line() > 0) {
            attribute("line", String.valueOf(place.line()));
        }
        attribute("time", "0");
        boolean failed = finding.severity() != Severity.INFO;
        out.writeStartElement(failed ? "failure" : "skipped");
        attribute("message", finding.message());
        if (failed) {
            attribute("type", finding.severity().id());
            out.writeCharacters(clean(details(finding)));
        }
        out.writeEndElement();
        out.writeEndElement();
        line();
    }

    private static String details(Finding finding) {
        StringBuilder details = new StringBuilder(finding.toString()).append('\n');
        if (!finding.text().isEmpty()) {
            details.append("here: ").append(finding.text()).append('\n');
        }
        finding.sibling()
                .ifPresent(sibling -> details.append(sibling.place())
                        .append(": ")
                        .append(sibling.text())
                        .append('\n'));
        finding.others().forEach(place -> details.append("also ").append(place).append('\n'));
        return details.append(finding.rule().why()).append('\n').toString();
    }

    private void passed(CheckReport report) throws XMLStreamException {
        out.writeStartElement("testsuite");
        attribute("name", "check");
        attribute("tests", "1");
        attribute("failures", "0");
        attribute("errors", "0");
        attribute("skipped", "0");
        out.writeEmptyElement("testcase");
        attribute("classname", "check");
        attribute("name", report.translations() + " translations of " + report.articles() + " articles");
        attribute("time", "0");
        out.writeEndElement();
        line();
    }

    private void counts(List<Finding> findings) throws XMLStreamException {
        long skipped = findings.stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .count();
        attribute("tests", String.valueOf(Math.max(1, findings.size())));
        attribute("failures", String.valueOf(findings.size() - skipped));
        attribute("errors", "0");
        attribute("skipped", String.valueOf(skipped));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, clean(value));
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    /** Without what XML cannot hold. */
    private static String clean(String text) {
        return SafeText.lines(text).replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd');
    }
}
