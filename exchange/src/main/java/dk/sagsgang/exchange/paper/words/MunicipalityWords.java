package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Municipality;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The municipality whose paper it is, and others that it learns from. */
public final class MunicipalityWords {

    private static final QuickPattern NAME = QuickPattern.compile(
            "(?<![\\p{L}-])((?:[A-ZÆØÅ]\\p{L}+(?:-[A-ZÆØÅ]\\p{L}+)?|Høje-Taastrup|Lyngby-Taarbæk|Ringkøbing-Skjern|Faaborg-Midtfyn) (?:[Kk]ommune|[Rr]egionskommune|KOMMUNE))(?:s(?!\\p{L})|(?!\\p{L}))");

    private static final QuickPattern OTHERS = QuickPattern.compile(
            "(?:erfaringer(?:ne)?|inspiration|inspireret|læring|samarbejde|besøg)\\b[^.]{0,60}\\b(?:fra|i|med|hos|af)\\s$");

    private static final QuickPattern COUNCIL = QuickPattern.compile(
            "(?<![\\p{L}-])([A-ZÆØÅ]\\p{L}+(?:-[A-ZÆØÅ]\\p{L}+)?) (?:Byråd|Byråds|Kommunalbestyrelse|Kommunalbestyrelses)(?!\\p{L})");

    private static final QuickPattern OF_COUNCIL =
            QuickPattern.compile("([A-ZÆØÅ]\\p{L}+(?:-[A-ZÆØÅ]\\p{L}+)?) \\p{L}*(?:[Rr]åd|[Uu]dvalg|[Nn]ævn|[Ff]orum)");

    private MunicipalityWords() {}

    /** The one that is named, where all that are named are one; those that are learnt from do not count. */
    public static Optional<Municipality> whose(Iterable<String> lines) {
        Map<String, Municipality> found = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher name = NAME.matcher(line);
            while (name.find()) {
                String before = line.substring(Math.max(0, name.start() - 90), name.start());
                Municipality municipality = municipality(name.group(1));
                municipality.code().ifPresent(code -> {
                    if (!OTHERS.find(before)) {
                        found.putIfAbsent(code.printed(), municipality);
                    }
                });
            }
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
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
