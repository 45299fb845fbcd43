package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Where the elements of a list begin and end that lost its marks and line breaks: in "Sekretariatet Økonomikontoret
 * Personalekontoret Kontorerne ledes af ..." there are three, and the fourth word begins a sentence. Each element begins with a
 * capital behind a word that ends one; the list ends where a sentence begins.
 */
final class FlatElements {

    /** Between two elements: before a capital or a number, behind a word that nothing goes on from. */
    private static final QuickPattern BETWEEN = QuickPattern.compile(
            "(?<=[\\p{L})])(?<![\\p{L}]-)(?<!(?<!\\p{L})(?:og|samt|eller|for|i|af|til|med|på|om|fra|ved|under|hos|mellem|efter|&|Sankt|Sct|Skt|Distrikt|Sektion|Team|Område|Projekt|Center|Afdeling|Afdelingen|Forvaltningen|Centret))(?<!\\p{Lu}\\p{L}{2,40}(?:ens|ets|nes)) (?=\\p{Lu}(?!ommune)|\\d{1,4} \\p{L})");

    private static final QuickPattern NUMBERED = QuickPattern.compile("\\d{1,4} \\p{L}.*");

    /** "Ressortfordelingen afgøres endeligt" is a sentence by its second word. */
    private static final QuickPattern SENTENCE = QuickPattern.compile(
            "\\S+ (?:er|var|har|skal|vil|kan|bliver|blev|får|ledes|\\p{Ll}{4,}es|omfatter|består|varetager|indeholder|følger)(?!\\p{L}).*");

    static final QuickPattern STOP = QuickPattern.compile(
            "(?<!\\d)[.!?](?= \\p{Lu}|$)|(?<=\\d)[!?]|(?<!\\d) (?=\\d{1,2}\\.(?:\\d{1,2}\\.?)? \\p{Lu})");

    private static final QuickPattern LETTERS = QuickPattern.compile("\\p{Lu}{2,6}");

    private static final int LONGEST_ELEMENT = 200;

    static final int FEWEST = 3;

    /** In longer papers no element is looked for again. */
    private static final int LONGEST_PAPER = 200_000;

    private FlatElements() {}

    /** The whole paper, in which elements are looked for again; empty where it is too long for that. */
    static String paper(List<PaperLine> lines) {
        String all = lines.stream().map(PaperLine::text).collect(Collectors.joining(" "));
        return all.length() > LONGEST_PAPER ? "" : all;
    }

    /** Where the elements begin and end of the list that begins at an index; none where there is no list. */
    static List<int[]> of(String text, String whole, int from, int limit, UnitAnnouncement announced) {
        Matcher stop = STOP.matcher(text);
        stop.region(from, limit);
        int end = stop.find() ? stop.start() : limit;
        if (end <= from || !begins(text, from)) {
            return List.of();
        }
        List<int[]> all = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        between.region(from, end).useTransparentBounds(true);
        int at = from;
        int open = 0;
        int counted = from;
        while (between.find()) {
            for (; counted < between.start(); counted++) {
                open += text.charAt(counted) == '(' ? 1 : text.charAt(counted) == ')' ? -1 : 0;
            }
            if (open <= 0) {
                all.add(new int[] {at, between.start()});
                at = between.end();
            }
        }
        all.add(new int[] {at, end});
        boolean stated = announced.what() == UnitAnnouncement.What.PRINCIPLES
                || announced.what() == UnitAnnouncement.What.CHALLENGES;
        if (stated) {
            abbreviated(all, text);
        }
        List<int[]> elements = new ArrayList<>();
        for (int[] each : all) {
            String words = text.substring(each[0], each[1]);
            boolean last = each[1] == end && end < text.length() && end < limit && text.charAt(end) != ' ';
            // A sentence ends the list; where the list is one of sentences, what ends in a full stop does.
            if (last
                            && !NUMBERED.matches(words)
                            && elements.size() != announced.count().orElse(0) - 1
                    || !stated && !NUMBERED.matches(words) && (HeadingLines.sentence(words) || SENTENCE.matches(words))
                    || words.contains(": ")
                    || words.length() > LONGEST_ELEMENT
                    || again(words, text, elements)) {
                break;
            }
            elements.add(each);
        }
        if (announced.count().isPresent() && elements.size() > announced.count().getAsInt()) {
            return recurring(elements, text, whole, announced.count().getAsInt());
        }
        boolean fits = announced.count().isEmpty()
                ? elements.size() >= FEWEST
                : elements.size() == announced.count().getAsInt();
        return fits ? elements : List.of();
    }

    /** Letters alone end the element before them: "Ingen intern BUM" is one principle, and "BUM" none. */
    private static void abbreviated(List<int[]> all, String text) {
        for (int i = all.size() - 1; i > 0; i--) {
            if (LETTERS.matches(text.substring(all.get(i)[0], all.get(i)[1]))) {
                all.get(i - 1)[1] = all.get(i)[1];
                all.remove(i);
            }
        }
    }

    /** Whether an element was listed before: below the list its name stands as the heading of what is said of it. */
    private static boolean again(String words, String text, List<int[]> elements) {
        return elements.stream()
                .map(each -> text.substring(each[0], each[1]))
                .anyMatch(each -> words.equals(each) || words.startsWith(each + " "));
    }

    /** The first of the elements, as many as are said to be listed, where each stands elsewhere in the paper too. */
    private static List<int[]> recurring(List<int[]> elements, String text, String whole, int count) {
        List<int[]> merged = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            int[] each = elements.get(i);
            boolean together = i + 1 < elements.size() && twice(whole, text.substring(each[0], elements.get(i + 1)[1]));
            merged.add(together ? new int[] {each[0], elements.get(i + 1)[1]} : each);
            i += together ? 1 : 0;
        }
        boolean all = merged.size() >= count
                && merged.subList(0, count).stream().allMatch(each -> twice(whole, text.substring(each[0], each[1])));
        return all ? merged.subList(0, count) : List.of();
    }

    private static boolean twice(String whole, String words) {
        int first = whole.indexOf(words);
        return first >= 0 && whole.indexOf(words, first + words.length()) >= 0;
    }

    private static boolean begins(String text, int from) {
        return Character.isUpperCase(text.codePointAt(from)) || Character.isDigit(text.charAt(from));
    }
}
