package dk.sagsgang.serialization;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.ShownText;
import dk.sagsgang.serialization.report.LeftOpen;
import dk.sagsgang.serialization.report.UniqueNames;
import dk.sagsgang.serialization.report.XmlText;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reports as the XML of JUnit, which build servers show: a test suite for each document and a failed test for each error.
 *
 * <pre>{@code
 * try (ReportSink reports = JunitStream.to(out, Locale.ENGLISH)) {
 *     reports.add("minutes.json", report);
 * }
 * }</pre>
 *
 * <p>Warnings and infos are tests that passed and have an output; a document without findings is one test that passed. What
 * was not checked is a skipped test, and so is what is suppressed or known.
 *
 * <p>No two suites of a report have one name, and no two tests of a suite: the second is numbered, as in {@code TXT-004
 * /title (2)}. The {@code time} of each is 0, since nothing is measured: the same documents give the same report.
 */
public final class JunitStream implements ReportSink {

    private static final String NOTHING_MEASURED = "0";

    private final Locale locale;
    private final Messages messages;
    private final OutputStream stream;
    private final XMLStreamWriter xml;
    private final UniqueNames suites = new UniqueNames();
    private boolean begun;
    private boolean closed;

    private JunitStream(OutputStream stream, Locale locale, Messages messages) throws IOException {
        this.locale = locale;
        this.messages = messages;
        this.stream = new LeftOpen(stream);
        try {
            this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(this.stream, "UTF-8");
        } catch (XMLStreamException refused) {
            throw new IOException("The report cannot be written", refused);
        }
    }

    private void begin() throws XMLStreamException {
        if (!begun) {
            begun = true;
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "sagsgang");
        }
    }

    /**
     * Reports with messages in Danish for the language "da" and else in English.
     *
     * @throws IOException if the stream takes them not
     */
    public static JunitStream to(OutputStream stream, Locale locale) throws IOException {
        return new JunitStream(stream, locale, Messages.in(locale));
    }

    /**
     * The same with the messages of a host's rules. Before the first report.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     * @throws IOException if the stream takes them not
     */
    public JunitStream and(HostRules rules) throws IOException {
        return new JunitStream(stream, locale, messages.and(rules));
    }

    @Override
    public void add(String source, Report report) throws IOException {
        try {
            begin();
            List<Finding> findings = report.findings();
            List<SetAside> setAside = report.setAside().stream()
                    .filter(each -> each.cause() != SetAside.Cause.GONE)
                    .toList();
            int skipped = report.gaps().size() + setAside.size();
            int tests = Math.max(1, findings.size() + skipped);
            Suite suite = new Suite(suites.of(shown(source)));
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", suite.name);
            attribute("tests", Integer.toString(tests));
            attribute("failures", Long.toString(report.count(Severity.ERROR)));
            attribute("errors", "0");
            attribute("skipped", Integer.toString(skipped));
            attribute("time", NOTHING_MEASURED);
            for (Finding finding : findings) {
                test(suite, finding);
            }
            for (var gap : report.gaps()) {
                test(suite, gap.layer().code());
                skipped(messages.text(gap));
            }
            for (SetAside each : setAside) {
                test(suite, name(each.finding()));
                String cause = each.cause().label(locale);
                skipped(each.reason().isEmpty() ? cause : cause + ": " + each.reason());
            }
            if (findings.isEmpty() && skipped == 0) {
                test(suite, "valid");
                end(2);
            }
            end(1);
            xml.flush();
        } catch (XMLStreamException refused) {
            throw new IOException("The report cannot be written", refused);
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            begin();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException refused) {
            throw new IOException("The report cannot be written", refused);
        }
        stream.flush();
    }

    private void test(Suite suite, Finding finding) throws XMLStreamException {
        test(suite, name(finding));
        line(3);
        String text = finding.location() + ": " + messages.text(finding);
        if (finding.severity() == Severity.ERROR) {
            xml.writeStartElement("failure");
            attribute("type", finding.rule().id());
            attribute("message", messages.text(finding));
        } else {
            xml.writeStartElement("system-out");
            text = finding.severity().code() + " " + text;
        }
        xml.writeCharacters(XmlText.allowed(ShownText.of(text)));
        xml.writeEndElement();
        end(2);
    }

    private static String name(Finding finding) {
        String pointer = finding.location().pointer();
        return finding.rule() + " " + (pointer.isEmpty() ? "/" : pointer);
    }

    private void skipped(String message) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement("skipped");
        attribute("message", message);
        end(2);
    }

    private void test(Suite suite, String name) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", suite.name);
        attribute("name", suite.tests.of(shown(name)));
        attribute("time", NOTHING_MEASURED);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, shown(value));
    }

    private static String shown(String value) {
        return XmlText.attribute(ShownText.of(value));
    }

    private void end(int level) throws XMLStreamException {
        line(level);
        xml.writeEndElement();
    }

    private void line(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }

    /** The suite of one document: its name, and those of its tests so far. */
    private static final class Suite {

        private final String name;
        private final UniqueNames tests = new UniqueNames();

        Suite(String name) {
            this.name = name;
        }
    }
}
