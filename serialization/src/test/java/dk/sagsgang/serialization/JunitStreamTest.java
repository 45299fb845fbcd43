package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A JUnit report is one that build servers take, whatever stands in it. */
class JunitStreamTest {

    @Test
    void findingsAlikeAtOnePlaceAreTestsOfTheirOwn() throws Exception {
        Finding finding = at("/items/0/title");
        Report report = new Report(
                List.of(finding, finding.withVariant("far"), finding.withSeverity(Severity.ERROR)),
                List.of(),
                List.of(SetAside.known(finding)));

        assertThat(names("testcase", "name", "a.json", report))
                .containsExactly(
                        "TXT-004 /items/0/title",
                        "TXT-004 /items/0/title (2)",
                        "TXT-004 /items/0/title (3)",
                        "TXT-004 /items/0/title (4)");
    }

    @Test
    void gapsOfOneLayerAreTestsOfTheirOwn() throws Exception {
        Report report = Report.of(
                List.of(),
                Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.NO_ROSTER),
                Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.READ_IN_PART));

        assertThat(names("testcase", "name", "a.json", report)).containsExactly("rules", "rules (2)");
    }

    /** What is not to be seen, and what XML cannot hold or reads as a blank, is replaced; the names it leaves alike are numbered. */
    @Test
    void whatReplacementMakesAlikeIsNumbered() throws Exception {
        Report report = Report.of(List.of(at("/a\u0001"), at("/a\u0002"), at("/a\t"), at("/a\n"), at("/a ")));

        assertThat(names("testcase", "name", "a.json", report))
                .containsExactlyInAnyOrder(
                        "TXT-004 /a\u00b7",
                        "TXT-004 /a\u00b7 (2)",
                        "TXT-004 /a\u00b7 (3)",
                        "TXT-004 /a ",
                        "TXT-004 /a  (2)");
    }

    @Test
    void suitesOfOneNameAreNumberedWithTheirTests() throws Exception {
        Report clean = Report.of(List.of());
        byte[] xml = xml(List.of("a.json", "a.json", "a.json (2)", "a\u0001", "a\u0002"), clean);

        assertThat(values(xml, "testsuite", "name"))
                .containsExactly("a.json", "a.json (2)", "a.json (2) (2)", "a\u00b7", "a\u00b7 (2)")
                .isEqualTo(values(xml, "testcase", "classname"));
    }

    @Test
    void everyCharacterOfAMessageIsOneOfXml() throws Exception {
        String all = IntStream.concat(
                        IntStream.rangeClosed(0, 0x200), IntStream.of(0x2028, 0xd800, 0xfffe, 0xffff, 0x1f600, 0x1fffe))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Finding finding = Finding.of(
                RuleId.of("TXT-004"), Severity.ERROR, Location.of("/" + all).in(all), Argument.mark("span", all));

        assertThat(names("testsuite", "time", all, Report.of(List.of(finding)))).containsExactly("0");
    }

    private static Finding at(String pointer) {
        return Finding.of(
                RuleId.of("TXT-004"),
                Severity.WARNING,
                Location.of(pointer).in("a.json"),
                Argument.mark("span", "2020-2013"));
    }

    private static List<String> names(String element, String attribute, String source, Report report) throws Exception {
        return values(xml(List.of(source), report), element, attribute);
    }

    /** The report, which follows the schema. */
    private static byte[] xml(List<String> sources, Report report) throws IOException, SAXException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink sink = JunitStream.to(out, Locale.ENGLISH)) {
            for (String source : sources) {
                sink.add(source, report);
            }
        }
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitStreamTest.class.getResource("junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(out.toByteArray())));
        return out.toByteArray();
    }

    private static List<String> values(byte[] xml, String element, String attribute) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getAttributes().getNamedItem(attribute))
                .map(node -> node == null ? "none" : node.getTextContent())
                .toList();
    }
}
