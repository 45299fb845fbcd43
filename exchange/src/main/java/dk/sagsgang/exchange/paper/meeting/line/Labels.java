package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.ManyWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels such as "Mødested:" or "Sagsnr.", with what they label. */
public final class Labels {

    private static final Map<String, String> MEANINGS = new HashMap<>();

    static {
        for (PhraseFile.Line line : PhraseFile.lines("labels.txt")) {
            line.parts().forEach(part -> MEANINGS.put(part, line.meaning()));
        }
    }

    private static final String WORDS = ManyWords.of(MEANINGS.keySet());

    private static final QuickPattern LABEL = QuickPattern.compile(
            "(?<![\\p{L}\\d.])(" + WORDS + ")\\.?\\s*:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern WITHOUT_COLON = QuickPattern.compile(
            "^(sagsnr|sagsnummer|journal ?nr|j\\.nr|sags ?nr|sagsid|sag|dok(?:\\.? ?nr)?)\\.? +(\\S*\\d\\S*)(?: (.*))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Sagsbeh. Anne Holm". */
    private static final QuickPattern OFFICER =
            QuickPattern.compile("^(Sagsbeh(?:andler)?)\\.? (\\p{Lu}[^:]{4,40})$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern BARE = QuickPattern.compile(
            "^(" + WORDS + ")( ?)(\\S.{1,3000})$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What labels mean that may as well be the name of who does something: "Bestyrelsen", "Administrationen". */
    private static final Set<String> OF_GROUPS = Set.of("group", "officials", "others");

    private Labels() {}

    /**
     * A label with what it labels.
     *
     * @param meaning what it means, such as "place"
     * @param printed the label as printed, without its colon
     * @param value what stands behind it on the line
     */
    public record Label(String meaning, String printed, String value) {}

    /** The labels that a line begins with and goes on with; none where it begins with anything else. */
    public static List<Label> in(String line) {
        List<Label> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(line);
        if (!matcher.lookingAt()) {
            Matcher bare = WITHOUT_COLON.matcher(line);
            if (bare.matches()) {
                boolean document = bare.group(1).toLowerCase(Locale.ROOT).startsWith("dok");
                boolean sure = !document
                        && (bare.group(1).length() > 3 || bare.group(2).matches("\\S*[-/.]\\S*\\d"));
                if (!document && !sure) {
                    return labels;
                }
                labels.add(new Label(document ? "document-number" : "case-number", bare.group(1), bare.group(2)));
                if (bare.group(3) != null) {
                    labels.add(new Label("rest", "", bare.group(3)));
                }
                return labels;
            }
            Matcher officer = OFFICER.matcher(line);
            if (officer.matches() && NameList.person(officer.group(2)).isPresent()) {
                labels.add(new Label("officer", officer.group(1), officer.group(2)));
            }
            return labels;
        }
        int from = matcher.end();
        String name = matcher.group(1);
        while (matcher.find()) {
            if (inBrackets(line, from, matcher.start())) {
                continue;
            }
            labels.add(label(name, line.substring(from, matcher.start())));
            name = matcher.group(1);
            from = matcher.end();
        }
        labels.add(label(name, line.substring(from)));
        return labels;
    }

    /** "Anne Holm (mødt suppleant: Bo Lund)": what stands in brackets is said of the value before. */
    private static boolean inBrackets(String line, int from, int at) {
        return line.lastIndexOf('(', at) >= from && line.lastIndexOf('(', at) > line.lastIndexOf(')', at);
    }

    /** All that stands behind the first label of a line, with further labels. */
    public static String behind(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /**
     * A label of a head that lost its colon: "Mødedato 10. juni 2013", "Tid 15:00", "Medlemmer Arne Hind"; or the line between two cells:
     * "StedRådhuset", "AfbudArne Hind".
     */
    public static Optional<Label> bare(String line) {
        Matcher matcher = BARE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String meaning = MEANINGS.getOrDefault(FoldedWords.folded(matcher.group(1)), "");
        String value = matcher.group(3);
        boolean parted = !matcher.group(2).isEmpty()
                || Character.isLowerCase(line.charAt(matcher.end(1) - 1)) && !Character.isLowerCase(value.charAt(0));
        boolean fits = parted
                && switch (meaning) {
                    case "date" -> Moments.in(value).day().isPresent();
                    case "start", "end" ->
                        value.length() < 14 && Moments.in(value).start().isPresent();
                    case "place" -> FoldedWords.capital(value) && value.length() < 110 && !value.endsWith(".");
                    case "present", "members", "officials", "excused", "absent" ->
                        !ListOfPeople.read(value, Optional.empty()).isEmpty()
                                || ColumnsOfPeople.of(value).isPresent();
                    case "summoned", "guests", "observers", "substitutes", "standing", "group" ->
                        !ListOfPeople.read(value, Optional.empty()).isEmpty();
                    case "secretary", "chairing" ->
                        NameList.person(value).isPresent()
                                || ListOfPeople.read(value, Optional.empty()).size() == 1;
                    default -> false;
                };
        return fits ? Optional.of(new Label(meaning, matcher.group(1), value)) : Optional.empty();
    }

    private static Label label(String name, String value) {
        String meaning = MEANINGS.getOrDefault(FoldedWords.folded(name), "");
        return new Label(meaning, name, value.strip());
    }

    /** What a line means that is a label and nothing else. */
    public static Optional<String> alone(String line) {
        return Optional.ofNullable(MEANINGS.get(FoldedWords.heading(line)));
    }

    /** The labels of people that are no words for a group of them as well, in one expression of small letters. */
    static String ofPeopleAlone() {
        return ManyWords.of(MEANINGS.entrySet().stream()
                .filter(label -> ofPeople(label.getValue()) && !OF_GROUPS.contains(label.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** Whether a label with this meaning stands in the head of a paper, and not in an item. */
    public static boolean ofHead(String meaning) {
        return switch (meaning) {
            case "body", "date", "start", "end", "place", "title", "number", "published", "subject" -> true;
            default -> ofPeople(meaning);
        };
    }

    /** Whether a label with this meaning, such as "Til stede", stands before people. */
    public static boolean ofPeople(String meaning) {
        return switch (meaning) {
            case "present",
                    "group",
                    "others",
                    "officials",
                    "members",
                    "summoned",
                    "observers",
                    "substitutes",
                    "standing",
                    "excused",
                    "absent",
                    "guests",
                    "secretary",
                    "chairing" -> true;
            default -> false;
        };
    }
}
