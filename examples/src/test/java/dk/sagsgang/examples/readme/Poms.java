package dk.sagsgang.examples.readme;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What pom files, and pieces of them, say. */
public final class Poms {

    private Poms() {}

    public static Element file(Path pom) throws IOException {
        return piece(Files.readString(pom).replaceFirst("^<\\?.*?\\?>", ""));
    }

    /** The elements of a piece, in one that holds them. */
    public static Element piece(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<piece>" + xml + "</piece>")))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException("No XML: " + xml, malformed);
        }
    }

    /** All elements of a name, however deep. */
    public static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The text of a child; empty where there is none. */
    public static String text(Element of, String name) {
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                return element.getTextContent().strip();
            }
        }
        return "";
    }

    /** The version that a pom gives a dependency or plugin, its property resolved; empty where it gives none. */
    public static Optional<String> version(Element pom, String element, String groupId, String artifactId) {
        return all(pom, element).stream()
                .filter(each -> text(each, "artifactId").equals(artifactId)
                        && text(each, "groupId").equals(groupId))
                .map(each -> text(each, "version"))
                .filter(version -> !version.isEmpty())
                .map(version -> version.startsWith("${") ? property(pom, version) : version)
                .findFirst();
    }

    /** What a reference such as {@code ${junit.version}} stands for. */
    public static String property(Element pom, String reference) {
        if (reference.equals("${project.version}")) {
            return text(all(pom, "project").get(0), "version");
        }
        return all(pom, reference.substring(2, reference.length() - 1)).get(0).getTextContent();
    }
}
