package dk.sagsgang.serialization.form;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Json;
import dk.sagsgang.serialization.token.Spot;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The object that every file is: the version of the format, its type, and the components of the record that the type
 * names. The schema that an editor checks the file by may stand there too, and is no part of the record.
 */
public final class RootForm {

    public static final String VERSION = "sagsgang";
    public static final String TYPE = "type";

    static final String SCHEMA = "$schema";

    private static final List<String> HEADER_NAMES = List.of(VERSION, TYPE, SCHEMA);
    private static final PropertyNameMatcher HEADER = Json.names(HEADER_NAMES);
    private static final int VERSION_INDEX = 0;
    private static final int TYPE_INDEX = 1;
    private static final int SCHEMA_INDEX = 2;

    private final Map<String, Typed> types = new TreeMap<>();
    private final String known;

    /** The form of files of these types, by their words. */
    public RootForm(Map<String, RecordForm> types) {
        types.forEach((word, form) -> this.types.put(word, new Typed(form)));
        this.known = String.join(", ", this.types.keySet());
    }

    /** The names and the form of one type. */
    private static final class Typed {

        private final RecordForm form;
        private final PropertyNameMatcher names;
        private final int components;

        Typed(RecordForm form) {
            this.form = form;
            List<String> all = new ArrayList<>(form.names());
            this.components = all.size();
            all.addAll(HEADER_NAMES);
            this.names = Json.names(all);
        }
    }

    /**
     * Reads the value, from before its first token.
     *
     * @param elsewhere the type where it is not among the first properties
     * @return the record; null if it is no object, or if its type is missing or unknown
     */
    @Nullable
    public Object read(Input in, Supplier<@Nullable String> elsewhere) {
        if (in.next() != JsonToken.START_OBJECT) {
            return in.wrongType(ValueKind.OBJECT);
        }
        return new Root(in, elsewhere).read();
    }

    private final class Root {

        private final Input in;
        private final Supplier<@Nullable String> elsewhere;
        private final Spot begin;
        private final boolean[] seen = new boolean[HEADER_NAMES.size()];
        private final @Nullable String[] words = new @Nullable String[HEADER_NAMES.size()];
        private @Nullable Typed typed;
        private boolean sought;

        Root(Input in, Supplier<@Nullable String> elsewhere) {
            this.in = in;
            this.elsewhere = elsewhere;
            this.begin = in.here();
        }

        @Nullable
        Object read() {
            in.enter();
            int match = beforeType();
            Typed type = typed;
            Object value = type == null ? null : components(type, match);
            in.leave();
            missing();
            return value;
        }

        /** Reads until the type is known, and gives the property that is then current, or the end. */
        private int beforeType() {
            int match = in.nextName(HEADER);
            while (typed == null && match != PropertyNameMatcher.MATCH_END_OBJECT) {
                if (match >= 0) {
                    header(match);
                } else if (typeElsewhere()) {
                    return match;
                } else {
                    in.next();
                    in.skip();
                }
                if (typed == null) {
                    match = in.nextName(HEADER);
                }
            }
            return match;
        }

        private boolean typeElsewhere() {
            if (!sought && !seen[TYPE_INDEX]) {
                sought = true;
                String word = elsewhere.get();
                typed = word == null ? null : types.get(word);
            }
            return typed != null;
        }

        /** Reads the components, beginning with the current property unless that is of the header. */
        private @Nullable Object components(Typed type, int current) {
            RecordForm.Filling filling = type.form.new Filling(in);
            int match = current >= 0 ? in.nextName(type.names) : in.matchName(type.names);
            while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
                if (match < 0) {
                    filling.unknown();
                } else if (match < type.components) {
                    filling.property(match);
                } else {
                    header(match - type.components);
                }
                match = in.nextName(type.names);
            }
            return filling.made();
        }

        private void header(int index) {
            if (seen[index]) {
                repeated(index);
                return;
            }
            seen[index] = true;
            if (in.next() == JsonToken.VALUE_NULL) {
                seen[index] = false; // as if it were not there
            } else if (index == VERSION_INDEX) {
                version();
            } else if (index == SCHEMA_INDEX) {
                words[SCHEMA_INDEX] = TextForm.text(in, ValueKind.TEXT);
            } else {
                type();
            }
        }

        /** A repeated property does no harm to a tolerant reader where it says the same again. */
        private void repeated(int index) {
            Spot spot = in.here();
            boolean same =
                    in.next() == JsonToken.VALUE_STRING && in.tolerant() && Objects.equals(in.text(), words[index]);
            in.skip();
            RecordForm.repeated(in, same ? Severity.WARNING : Severity.ERROR, spot);
        }

        private void version() {
            String version = TextForm.text(in, ValueKind.TEXT);
            words[VERSION_INDEX] = version;
            if (version != null) {
                FormatVersion.check(version, in);
            }
        }

        private void type() {
            String word = TextForm.text(in, ValueKind.TEXT);
            words[TYPE_INDEX] = word;
            if (word == null || typed != null) {
                return;
            }
            typed = types.get(word);
            if (typed == null) {
                in.wrong(ReadingRules.TYPE, "unknown", ShowableWord.TYPE.arguments("type", word, knownTypes()));
            }
        }

        private void missing() {
            if (!seen[VERSION_INDEX]) {
                FormatVersion.missing(begin, in);
            }
            if (!seen[TYPE_INDEX]) {
                in.lost(ReadingRules.TYPE, "missing", begin, knownTypes());
            }
        }

        private Argument knownTypes() {
            return Argument.identifier("known", known);
        }
    }
}
