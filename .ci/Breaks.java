import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Prints what japicmp found broken and nobody has accepted, and what was accepted and is not broken; fails where there is any. */
class Breaks {

    public static void main(String[] arguments) throws Exception {
        Map<String, String> accepted = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int blank = line.indexOf(' ');
                if (blank < 0) {
                    throw new IllegalArgumentException("No reason is given for " + line);
                }
                accepted.put(line.substring(0, blank), line.substring(blank).strip());
            }
        }
        List<String> broken = new ArrayList<>();
        for (String report : List.of(arguments).subList(1, arguments.length)) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of(report).toFile())
                    .getDocumentElement();
            for (Element type : all(root, "class")) {
                collect(type, broken);
            }
        }
        List<String> stale = new ArrayList<>(accepted.keySet());
        stale.removeAll(broken);
        broken.removeAll(accepted.keySet());
        broken.forEach(member -> System.out.println("broken: " + member));
        stale.forEach(member -> System.out.println("accepted, but not broken: " + member));
        if (!broken.isEmpty() || !stale.isEmpty()) {
            System.exit(1);
        }
        System.out.println("Nothing is broken that is not accepted (" + accepted.size() + " accepted)");
    }

    private static void collect(Element type, List<String> broken) {
        String name = type.getAttribute("fullyQualifiedName");
        if (own(type)) {
            broken.add(name);
        }
        for (String kind : List.of("method", "field")) {
            for (Element member : all(type, kind)) {
                if (own(member)) {
                    broken.add(name + "#" + member.getAttribute("name") + (kind.equals("method") ? parameters(member) : ""));
                }
            }
        }
        for (Element constructor : all(type, "constructor")) {
            if (own(constructor) && !record(type)) {
                broken.add(name + "#new" + parameters(constructor));
            }
        }
    }

    /** Whether what breaks stands on the element itself and not on one of its members. */
    private static boolean own(Element element) {
        for (Element changes : children(element, "compatibilityChanges")) {
            for (Element change : children(changes, "compatibilityChange")) {
                if (change.getAttribute("binaryCompatible").equals("false")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean record(Element type) {
        return all(type, "superclass").stream()
                .anyMatch(above -> above.getAttribute("superclassOld").equals("java.lang.Record")
                        || above.getAttribute("superclassNew").equals("java.lang.Record"));
    }

    private static String parameters(Element member) {
        List<String> types = all(member, "parameter").stream()
                .map(parameter -> parameter.getAttribute("type").replaceAll(".*[.]", ""))
                .toList();
        return "(" + String.join(",", types) + ")";
    }

    private static List<Element> children(Element of, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> all(Element in, String name) {
        List<Element> found = new ArrayList<>();
        for (int at = 0; at < in.getElementsByTagName(name).getLength(); at++) {
            found.add((Element) in.getElementsByTagName(name).item(at));
        }
        return found;
    }
}
