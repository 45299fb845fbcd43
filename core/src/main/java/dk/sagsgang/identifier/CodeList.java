package dk.sagsgang.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes from a CSV file that says where it comes from.
 *
 * <pre>
 * # source: where the list was taken
 * # date: 2023-08-11
 * Kode,Titel
 * A30,"Konstituering, nedsættelse, oprettelse eller udpegning"
 * </pre>
 *
 * <p>After the two lines about the source comes the header, and then one line for each code until the end; no field is
 * empty and no line is blank. A field with a comma stands in quotes, a quote in it twice, and no field goes over a line.
 *
 * @param name the name for messages
 * @param source where the list was taken
 * @param date the day of which the list is
 * @param lines the lines after the header
 */
record CodeList(String name, String source, LocalDate date, List<Line> lines) {

    private static final String SOURCE = "# source:";
    private static final String DATE = "# date:";

    /** A line with its number, counted from 1, and its fields. */
    record Line(int number, List<String> fields) {
        String field(int index) {
            return fields.get(index);
        }
    }

    /** Loads a list from the resource of this name beside this class. */
    static <T> T bundled(String resource, BiFunction<Reader, String, T> load) {
        try (InputStream stream = CodeList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The bundled list " + resource + " is missing from the class path");
            }
            return load.apply(new InputStreamReader(stream, StandardCharsets.UTF_8), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list to its end.
     *
     * @throws CodeListException at the first line that is not as described
     * @throws UncheckedIOException if the reader fails
     */
    static CodeList read(Reader reader, String name, String header) {
        try {
            BufferedReader buffered = new BufferedReader(reader);
            String source = labelled(buffered.readLine(), name, 1, SOURCE);
            LocalDate date = date(labelled(buffered.readLine(), name, 2, DATE), name);
            if (!header.equals(buffered.readLine())) {
                throw new CodeListException(name, 3, "the header is not " + header);
            }
            int width = header.split(",", -1).length;
            List<Line> lines = new ArrayList<>();
            int number = 4;
            for (String text = buffered.readLine(); text != null; text = buffered.readLine()) {
                List<String> fields = new Fields(text, name, number).read();
                if (fields.size() != width) {
                    throw new CodeListException(name, number, "the line has not " + width + " fields");
                }
                lines.add(new Line(number, fields));
                number++;
            }
            if (lines.isEmpty()) {
                throw new CodeListException(name, number, "the list is empty");
            }
            return new CodeList(name, source, date, List.copyOf(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CodeListException problem(Line line, String problem) {
        return new CodeListException(name, line.number(), problem);
    }

    private static String labelled(@Nullable String line, String name, int number, String label) {
        String text = line == null ? "" : number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        String value = text.startsWith(label) ? text.substring(label.length()).strip() : "";
        if (value.isEmpty()) {
            throw new CodeListException(name, number, "the line does not say \"" + label + "\" and a value");
        }
        return value;
    }

    private static LocalDate date(String text, String name) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            CodeListException problem = new CodeListException(name, 2, "the date is not a date like 2023-08-11");
            problem.initCause(e);
            throw problem;
        }
    }

    /** The fields of one line. */
    private static final class Fields {

        private final String text;
        private final String list;
        private final int number;
        private int at;

        Fields(String text, String list, int number) {
            this.text = text;
            this.list = list;
            this.number = number;
        }

        List<String> read() {
            List<String> fields = new ArrayList<>();
            do {
                String field = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
                if (field.isBlank()) {
                    throw new CodeListException(list, number, "a field is empty");
                }
                fields.add(field);
            } while (comma());
            return List.copyOf(fields);
        }

        private boolean comma() {
            if (at == text.length()) {
                return false;
            }
            if (text.charAt(at) != ',') {
                throw new CodeListException(list, number, "a quoted field goes on after its closing quote");
            }
            at++;
            return true;
        }

        private String plain() {
            int comma = text.indexOf(',', at);
            String field = text.substring(at, comma < 0 ? text.length() : comma);
            if (field.indexOf('"') >= 0) {
                throw new CodeListException(list, number, "a quote stands in a field without quotes around it");
            }
            at += field.length();
            return field;
        }

        private String quoted() {
            StringBuilder field = new StringBuilder();
            for (at++; at < text.length(); at++) {
                if (text.charAt(at) != '"') {
                    field.append(text.charAt(at));
                } else if (text.startsWith("\"\"", at)) {
                    field.append('"');
                    at++;
                } else {
                    at++;
                    return field.toString();
                }
            }
            throw new CodeListException(list, number, "a quoted field has no closing quote");
        }
    }
}
