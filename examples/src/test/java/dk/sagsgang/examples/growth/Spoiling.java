package dk.sagsgang.examples.growth;

/** What is wrong with every part of a JSON text of one kind. */
enum Spoiling {
    /** Texts are numbers. */
    NUMBERS_FOR_TEXTS("(:|,|\\[)\"(?!sagsgang|1\\.0|meeting|commission|organisation-model)[^\"]*\"(?=[,}\\]])", "$17"),
    /** Lists have a null before each object. */
    NULLS_IN_LISTS("([\\[,])\\{", "$1null,{"),
    /** Lists are single values. */
    SINGLE_VALUES("\\[\"([^\"]*)\"\\]", "\"$1\""),
    /** Objects have properties that nobody knows. */
    UNKNOWN_PROPERTIES("\\{(?!\"sagsgang)", "{\"ukendt\":1,"),
    /** Properties stand twice. */
    TWICE("(\"[a-zA-Z]+\"):\"([^\"]*)\"(?=[,}])", "$1:\"$2\",$1:\"$2\""),
    /** Texts have characters that none may have. */
    FORBIDDEN_CHARACTERS("Tekst", "\\\\u0001\\\\ud800");

    private final String what;
    private final String with;

    Spoiling(String what, String with) {
        this.what = what;
        this.with = with;
    }

    String in(String json) {
        return json.replaceAll(what, with);
    }
}
