package dk.sagsgang.serialization;

/**
 * A document with one value somewhere in it, on its second line.
 *
 * @param json the document
 * @param pointer the pointer of the value
 * @param place its line and column
 */
record Nested(String json, String pointer, String place) {

    /** The document with a value at a path such as {@code items/0/title}; every index is 0. */
    static Nested at(String path, String value) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String step : path.split("/")) {
            if (step.equals("0")) {
                before.append('[');
                after.insert(0, ']');
            } else {
                if (!before.isEmpty()) {
                    before.append('{');
                    after.insert(0, '}');
                }
                before.append('"').append(step).append("\":");
            }
        }
        String json = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\n" + before + value + after + "\n}";
        return new Nested(json, "/" + path, "2:" + (before.length() + 1));
    }
}
