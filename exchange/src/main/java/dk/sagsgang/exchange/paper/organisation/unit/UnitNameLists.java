package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Lists of names of units inside a text. */
public final class UnitNameLists {

    private static final String WORD = "\\p{Lu}[\\p{L}-]*";

    private static final String JOINED =
            WORD + "(?:(?:, | og | & |,? samt )(?!(?:Center|Forvaltningen|Afdelingen|Sektionen|Området|Område) for )"
                    + WORD + "){0,20}";

    private static final String OPENER =
            "(?:Center|Centret|Forvaltningen|Afdelingen|Afdeling|Sektionen|Sektion|Området|Område|Sekretariatet|Sekretariat|Staben|Stab) for ";

    private static final String CLOSING = "(?:forvaltning|afdeling|sektion|sekretariat|center|stab)(?:en|et)?|centret";

    /** A name whose words tell where it ends. */
    private static final QuickPattern CLOSED =
            QuickPattern.compile("\\G(?:\\d{1,2}\\. |[-\u2013•] |, | og | samt | )?(?<name>" + OPENER + JOINED
                    + "|" + WORD + "(?:" + CLOSING + ") (?:og|&) " + WORD + "(?: (?!" + WORD + "(?:" + CLOSING + "))"
                    + WORD + ")?(?= |$)"
                    + "|(?:\\p{Lu}\\p{L}*-(?:, | og | & )){0,6}\\p{Lu}[\\p{L}-]*(?:" + CLOSING
                    + "))(?![\\p{L}-])(?<short> \\(\\p{Lu}\\p{L}{1,5}\\))?");

    /** Names that the short name in brackets behind each tells apart: "Københavns Ejendomme (KEjd) Koncernservice (KS)". */
    private static final QuickPattern SHORT = QuickPattern.compile("\\G(?:, | og | samt | )?(?<name>" + WORD
            + "(?: (?:og |& |for )?" + WORD + "){0,5}) \\((?<short>\\p{Lu}\\p{L}{1,5})\\)");

    private static final QuickPattern EVERY = QuickPattern.compile(",|(?<!-) ?samt (?=\\p{Lu})|(?<!-) og (?=\\p{Lu})");

    /** Where every name begins with what kind of unit it is, none has an end but before the next: "Center for Skole og Kultur, Center for ...". */
    private static final QuickPattern OPENS = QuickPattern.compile(
            "(?:Center|Centret|Forvaltningen|Afdelingen|Afdeling|Sektionen|Sektion|Området|Sekretariatet|Sekretariat|Staben|Stab|Team) for ");

    private static final QuickPattern OPENED = QuickPattern.compile("(?:,? samt |, | og )(?=" + OPENS.pattern() + ")");

    /** "Team Nord, Team Syd og Team Øst": each begins with the same noun. */
    private static final QuickPattern ALIKE = QuickPattern.compile(
            "(?:,? samt |, | og )(?=(?:Team|Distrikt|Område|Sektion|Enhed|Klynge|Gruppe) \\p{Lu})");

    private static final QuickPattern NOUN_FIRST =
            QuickPattern.compile("(?:Team|Distrikt|Område|Sektion|Enhed|Klynge|Gruppe) \\p{Lu}[^,.:;]{1,50}");

    private static final QuickPattern BEHIND_BRACKETS = QuickPattern.compile("(?<=\\)),? (?:og |samt )?");

    private static final QuickPattern COMMA = QuickPattern.compile(",| ?samt (?=\\p{Lu})");

    private static final QuickPattern BETWEEN = QuickPattern.compile("(?<!-) og (?=\\p{Lu})");

    private static final QuickPattern AND = QuickPattern.compile("(?<!-) og ");

    private static final QuickPattern ENDED = QuickPattern.compile("[.:;!?]");

    private static final int LONGEST = 60;

    private UnitNameLists() {}

    /** The names of a list that lost its line breaks, with short names in brackets; empty where not at least two stand there. */
    public static List<String> flat(String text) {
        List<String> named = found(SHORT, text);
        return named.size() > 1 ? named : found(CLOSED, text);
    }

    private static List<String> found(QuickPattern pattern, String text) {
        List<String> names = new ArrayList<>();
        Matcher name = pattern.matcher(text);
        while (name.find()) {
            String behind = name.group("short");
            String bare = behind == null ? "" : behind.strip().replaceAll("[()]", "");
            names.add(name.group("name") + (bare.isEmpty() ? "" : " (" + bare + ")"));
        }
        return names.size() > 1 ? names : List.of();
    }

    /**
     * The names in a list: "Planafdelingen, Miljøafdelingen og Byggesag". An "og" inside of a name, as in "Natur og Miljø", cannot be
     * told from one between two names by itself: the number that is announced tells it, or the words of units, or the "samt" that ends
     * the list.
     *
     * @param text the list
     * @param count how many are announced; empty where none are
     * @param announced whether words before it say that it is one of units
     */
    public static List<String> of(String text, OptionalInt count, boolean announced) {
        List<String> told = told(text.replaceFirst("(?<=\\))\\.$", ""), count, announced);
        if (count.isPresent() && told.size() > count.getAsInt()) {
            // Of "Plan, Byg og Vej, Natur samt Havn" it is not known where three end.
            return List.of();
        }
        return told.isEmpty() && announced && count.isEmpty() ? UnitRow.of(text) : told;
    }

    /** The names that the words of the list, or the number of them, tell apart. */
    private static List<String> told(String text, OptionalInt count, boolean announced) {
        List<String> alike = parts(text.replaceFirst("\\.$", ""), ALIKE);
        if (alike.size() > 1 && alike.stream().allMatch(NOUN_FIRST::matches)) {
            return alike;
        }
        List<String> opened = parts(text, OPENED);
        if (opened.size() > 1 && opened.stream().allMatch(part -> OPENS.lookingAt(part))) {
            List<String> all = new ArrayList<>();
            for (String part : opened) {
                int comma = part.lastIndexOf(", ");
                String tail = part.substring(comma + 2);
                // "Kultur, Fritid og Borgerservice" behind "Center for" is one name.
                int and = tail.indexOf(" og ");
                boolean another =
                        comma > 0 && UnitWords.name(tail) && (and < 0 || UnitWords.name(tail.substring(0, and)));
                int behind = part.indexOf(", ") > 0 ? part.lastIndexOf(" og ") : -1;
                boolean two = behind > part.indexOf(" og ") && FoldedWords.capital(part.substring(behind + 4));
                int end = two ? behind : another ? comma : part.length();
                all.add(part.substring(0, end));
                if (end < part.length()) {
                    all.add(part.substring(end).replaceFirst("^(?:, | og )", ""));
                }
            }
            return named(all);
        }
        List<String> closed = text.endsWith(")") ? parts(text, BEHIND_BRACKETS) : List.of();
        if (count.isPresent()
                && closed.size() == count.getAsInt()
                && closed.stream().allMatch(part -> part.endsWith(")"))) {
            return named(closed);
        }
        List<String> every = parts(text, EVERY);
        List<String> byComma = parts(text, COMMA);
        if (count.isPresent()) {
            if (byComma.size() == count.getAsInt()) {
                return named(byComma);
            }
            if (every.size() == count.getAsInt()) {
                return named(every);
            }
        }
        List<String> last = lastJoined(byComma);
        if (count.isPresent() && last.size() == count.getAsInt()) {
            return named(last);
        }
        List<String> ended = ended(byComma);
        if (count.isPresent() && ended.size() == count.getAsInt()) {
            return named(ended);
        }
        if (every.stream().allMatch(UnitNameLists::unit)) {
            return every;
        }
        if (byComma.size() > 1 && text.contains(" samt ")) {
            boolean units = announced || byComma.stream().anyMatch(UnitNameLists::unit);
            return units ? named(paired(byComma)) : List.of();
        }
        if (announced && byComma.size() == 1 && paired(byComma).size() == 2) {
            return named(paired(byComma));
        }
        if (announced && byComma.size() > 1 && !text.contains(" og ")) {
            return named(byComma);
        }
        if (last.size() > 2 && announced) {
            return named(last);
        }
        long units = every.stream().filter(UnitNameLists::unit).count();
        return text.indexOf(',') > 0 && units * 2 >= every.size() ? named(every) : List.of();
    }

    /** The names of a list of which a number is stated, whatever their words: "Læring og trivsel, Alle kan bidrage samt Koncernservice"; empty where it has not just as many. */
    public static List<String> counted(String text, int number) {
        List<String> byComma = parts(text, COMMA);
        return List.of(byComma, parts(text, EVERY), lastJoined(byComma), ended(byComma)).stream()
                .filter(each -> each.size() == number)
                .filter(each -> each.stream()
                        .allMatch(name -> FoldedWords.capital(name) && name.length() <= LONGEST && !ENDED.find(name)))
                .findFirst()
                .orElse(List.of());
    }

    private static boolean unit(String part) {
        return UnitWords.name(UnitItem.of(part).name());
    }

    private static List<String> named(List<String> parts) {
        return parts.stream().allMatch(part -> UnitWords.plain(UnitItem.of(part).name())) ? parts : List.of();
    }

    /** "Social og Familie og Sundhed og Omsorg" are two names of two words each. */
    private static List<String> paired(List<String> parts) {
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            String[] words = AND.split(part);
            boolean pairs = words.length == 4 && Stream.of(words).noneMatch(UnitNameLists::unit);
            all.addAll(pairs ? List.of(words[0] + " og " + words[1], words[2] + " og " + words[3]) : List.of(part));
        }
        return all;
    }

    /** "Skole og SFO, Kultur og Fritid" are three where three are told: the last "og" ends the list. */
    private static List<String> ended(List<String> byComma) {
        String last = byComma.isEmpty() ? "" : byComma.get(byComma.size() - 1);
        int end = last.lastIndexOf(" og ");
        if (byComma.size() < 2 || end < 0 || last.substring(0, end).endsWith("-")) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(byComma.subList(0, byComma.size() - 1));
        parts.add(last.substring(0, end));
        parts.add(last.substring(end + 4));
        return parts;
    }

    /** The parts where the only "og" of the list stands before the last: "Skole, Dagtilbud og Kultur"; empty otherwise. */
    private static List<String> lastJoined(List<String> byComma) {
        if (byComma.size() < 2) {
            return List.of();
        }
        List<String> told = byWord(byComma);
        if (!told.isEmpty()) {
            return told;
        }
        for (int i = 0; i + 1 < byComma.size(); i++) {
            if (byComma.get(i).contains(" og ")) {
                return List.of();
            }
        }
        String[] two = BETWEEN.split(byComma.get(byComma.size() - 1));
        if (two.length != 2) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(byComma.subList(0, byComma.size() - 1));
        parts.add(two[0].strip());
        parts.add(two[1].strip());
        return parts;
    }

    /** Of "Jobcenter og Ældre og Handicap" at the end of a list, the part that a word tells to be a unit is one; empty otherwise. */
    private static List<String> byWord(List<String> byComma) {
        String[] three = BETWEEN.split(byComma.get(byComma.size() - 1));
        if (three.length != 3 || unit(three[0]) == unit(three[2]) || unit(three[1])) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(byComma.subList(0, byComma.size() - 1));
        parts.add(unit(three[0]) ? three[0] : three[0] + " og " + three[1]);
        parts.add(unit(three[0]) ? three[1] + " og " + three[2] : three[2]);
        return parts;
    }

    private static List<String> parts(String text, QuickPattern between) {
        List<String> parts = new ArrayList<>();
        for (String part : between.split(text)) {
            String bare = part.strip().replaceFirst("^(?:og|samt) ", "").replaceFirst("\\.$", "");
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }
}
