package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The municipality whose paper it is, and others that it learns from. */
public final class MunicipalityWords {

    private static final QuickPattern NAME = QuickPattern.compile(
            "(?<![\\p{L}-])((?:[A-ZÆØÅ]\\p{L}+(?:-[A-ZÆØÅ]\\p{L}+)?|Høje-Taastrup|Lyngby-Taarbæk|Ringkøbing-Skjern|Faaborg-Midtfyn) (?:[Kk]ommune|[Rr]egionskommune|KOMMUNE|REGIONSKOMMUNE))(?:s(?!\\p{L})|(?!\\p{L}))");

    private static final QuickPattern OTHERS = QuickPattern.compile(
            "(?:erfaringer(?:ne)?|inspiration|inspireret|læring|samarbejde|besøg)\\b[^.]{0,60}\\b(?:fra|i|med|hos|af)\\s$");

    /** What a municipality has done, or had done, is what another learns from. */
    private static final QuickPattern LEARNT = QuickPattern.compile(
            "^(?:s? (?:har (?:haft|gode|erfar|afprøvet|prøvet|indført|gennemført|brugt)|arbejde(?:r)? med|forløb|erfaringer|model(?:ler)?|projekt)\\b)");

    /** A line that is the letterhead: the name alone, or with the unit of which the paper is. */
    private static final QuickPattern LETTERHEAD = QuickPattern.compile(
            "^(?:Organisation|Kommune)?:? ?([A-ZÆØÅ]\\p{L}+(?:-[A-ZÆØÅ]\\p{L}+)? (?:[Kk]ommune|[Rr]egionskommune|KOMMUNE|REGIONSKOMMUNE))(?:$| [|\u00b7\u2013-] .{2,60}$)");

    private static final QuickPattern COUNCIL = QuickPattern.compile(
            "(?<![\\p{L}-])([A-ZÆØÅ]\\p{L}+(?:-[A-ZÆØÅ]\\p{L}+)?) (?:Byråd|Byråds|Kommunalbestyrelse|Kommunalbestyrelses)(?!\\p{L})");

    private static final QuickPattern OF_COUNCIL =
            QuickPattern.compile("([A-ZÆØÅ]\\p{L}+(?:-[A-ZÆØÅ]\\p{L}+)?) \\p{L}*(?:[Rr]åd|[Uu]dvalg|[Nn]ævn|[Ff]orum)");

    /** So many lines are the head of a paper. */
    private static final int HEAD = 10;

    private static final int FOOT = 4;

    private MunicipalityWords() {}

    /** The one that is named, where all that are named are one; those that are learnt from do not count. */
    public static Optional<Municipality> whose(Iterable<String> lines) {
        Map<String, Municipality> found = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher name = NAME.matcher(line);
            while (name.find()) {
                String before = line.substring(Math.max(0, name.start() - 90), name.start());
                String after = line.substring(name.end(1), Math.min(line.length(), name.end(1) + 40));
                Municipality municipality = municipality(name.group(1));
                municipality.code().ifPresent(code -> {
                    if (!OTHERS.find(before) && !LEARNT.find(after)) {
                        found.putIfAbsent(code.printed(), municipality);
                    }
                });
            }
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /** The one whose name is a line of its own among the first lines, or the last. */
    public static Optional<Municipality> letterhead(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i == HEAD && lines.size() > HEAD + FOOT) {
                i = lines.size() - FOOT;
            }
            Matcher name = LETTERHEAD.matcher(lines.get(i));
            Municipality municipality = name.matches() ? municipality(name.group(1)) : Municipality.EMPTY;
            if (municipality.code().isPresent()) {
                return Optional.of(municipality);
            }
        }
        return Optional.empty();
    }

    /** The one whose council is named, where no municipality is: "Furesø Byråd", "Vestby Kommunalbestyrelse". */
    public static Optional<Municipality> governed(Iterable<String> lines) {
        Map<String, Municipality> found = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher council = COUNCIL.matcher(line);
            while (council.find()) {
                Municipality municipality = municipality(council.group(1) + " Kommune");
                municipality.code().ifPresent(code -> found.putIfAbsent(code.printed(), municipality));
            }
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /** The one that is named at least twice as often as any other. */
    public static Optional<Municipality> mostly(Iterable<String> lines) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Municipality> found = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher name = NAME.matcher(line);
            while (name.find()) {
                Municipality municipality = municipality(name.group(1));
                municipality.code().ifPresent(code -> {
                    times.merge(code.printed(), 1, Integer::sum);
                    found.putIfAbsent(code.printed(), municipality);
                });
            }
        }
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean clear =
                times.values().stream().filter(count -> 2 * count > most).count() == 1;
        return clear
                ? times.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(entry -> found.get(entry.getKey()))
                        .findFirst()
                : Optional.empty();
    }

    /** The one that the name of a council begins with: "Glostrup Ungdomsråd". */
    public static Optional<Municipality> first(String name) {
        Matcher of = OF_COUNCIL.matcher(name);
        return of.matches()
                ? Optional.of(municipality(of.group(1) + " Kommune"))
                        .filter(municipality -> municipality.code().isPresent())
                : Optional.empty();
    }

    /**
     * A municipality where it is named.
     *
     * @param start where the name begins
     * @param end where it ends, before the ending of a possessive
     * @param municipality the municipality
     */
    public record Named(int start, int end, Municipality municipality) {}

    /** Those that a sentence names, in printed order. */
    public static List<Named> named(String sentence) {
        List<Named> all = new ArrayList<>();
        Matcher name = NAME.matcher(sentence);
        while (name.find()) {
            Municipality municipality = municipality(name.group(1));
            if (municipality.code().isPresent()) {
                all.add(new Named(name.start(1), name.end(1), municipality));
            }
        }
        return all;
    }

    /** The one that a sentence says something is learnt from. */
    public static Optional<Municipality> learntFrom(String sentence) {
        Matcher name = NAME.matcher(sentence);
        while (name.find()) {
            if (OTHERS.find(sentence.substring(Math.max(0, name.start() - 90), name.start()))) {
                Municipality municipality = municipality(name.group(1));
                if (municipality.code().isPresent()) {
                    return Optional.of(municipality);
                }
            }
        }
        return Optional.empty();
    }

    /** "TÅRNBY KOMMUNE" is printed so for its looks. */
    static String capitals(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            words.append(first ? Character.toUpperCase(name.charAt(i)) : Character.toLowerCase(name.charAt(i)));
        }
        return words.toString();
    }

    static Municipality municipality(String name) {
        Municipality bare = Municipality.builder()
                .name(name.endsWith("KOMMUNE") ? capitals(name) : name)
                .build();
        return bare.withCode(bare.codeOrGuess());
    }
}
