package dk.sagsgang.exchange.acadre;

import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.Space;
import java.util.List;

/** The tables that Acadre writes: elements "table" with a name, which hold fields with names and further tables. */
final class Table {

    private Table() {}

    /** The tables of this name directly inside another. */
    static List<Node> all(Node above, String name) {
        return above.all("table").stream()
                .filter(table -> table.value("@name").equals(name))
                .toList();
    }

    /** The field of this name. */
    static Node field(Node table, String name) {
        for (Node fields : table.all("fields")) {
            for (Node field : fields.all("field")) {
                if (field.value("@name").equals(name)) {
                    return field;
                }
            }
        }
        return Node.NONE;
    }

    /** The text of a field, on one line; empty where there is none. */
    static String text(Node table, String name) {
        return Space.single(field(table, name).value());
    }

    /** The number in a field; the largest where there is none. */
    static int number(Node table, String name) {
        String text = text(table, name);
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
