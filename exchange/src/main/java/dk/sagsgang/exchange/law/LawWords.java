package dk.sagsgang.exchange.law;

import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.PhraseFile;
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.reference.LegalReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Places in the law: "Lov nr. 707 af 8. juni 2018, § 5 stk. 9", "Styrelseslovens § 22 samt § 28", "§§ 107 og 108 i lov om social
 * service".
 *
 * <p>A paragraph without an act is none: local plans, statutes and contracts have paragraphs too.
 */
public final class LawWords {

    private static final String PLACE =
            "(\\d{1,3}(?: ?[a-hj-z](?!\\p{L})|i(?!\\p{L}))?)(?!\\d)(?:,? ?[Ss]tk\\.? ?(\\d{1,2})(?!\\d))?(?:,? ?[Nn]r\\.? ?(\\d{1,2})(?!\\d))?";

    private static final Pattern NUMBERED = WordBounds.compile(
            "(?:[Ll]ov(?:bekendtgørelse)?|[Bb]ekendtgørelse|LBK|BEK) nr\\. (\\d{1,4}) af (\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})(?:,? ?§ ?"
                    + PLACE + ")?");

    /** A word that does not stand in the title of an act, but in the sentence around it. */
    private static final String SENTENCE =
            "(?:kan|skal|må|er|har|vil|bør|efter|ifølge|jf|fremgår|følger|giver|siger|indeholder|som|der|at|hvor|hvis|når|bliver"
                    + "|blev|var|samt|godkendes|gives|søges)";

    private static final String WORD =
            "(?![Ll]ovbekendtgørelse)\\p{L}{3,40}(?:lov(?:en)?|bekendtgørelsen?|forordningen?)s?";

    /** An act that ends where its paragraph begins. */
    private static final Pattern BEFORE = WordBounds.compile("(?<!\\p{L})([Ll]ov om (?:(?!" + SENTENCE
            + "[ .])[\\p{L}-]+(?:, | (?!$)|(?=,? ?$))){1,9}|[Bb]arnets [Ll]ov|" + WORD + ")(?:,? (?:jf\\. )?)?$");

    /** An act whose title is not known ends where its clause does. */
    private static final String CLAUSE =
            "[Ll]ov om (?:(?!" + SENTENCE + "\\b)[\\p{L}-]+(?: |,? (?=og )|(?=[.,;:)]|$))){1,8}(?=[.,;:)]|$)";

    private static final Pattern BEHIND = WordBounds.compile(
            "^,? i (?:den )?(" + titles() + "|[Bb]arnets [Ll]ov|" + WORD + "|" + CLAUSE + ")(?![\\p{L}-])");

    private static final Pattern LINKED = WordBounds.compile(" (?:og|samt|eller|i|af|på)$");

    private static final Pattern SIGNED = WordBounds.compile("§{1,2} ?" + PLACE);

    private static final Pattern ALSO = WordBounds.compile("(?:,| og| samt| eller)+ (?=§)");

    /** A number before such a word is none of a paragraph. */
    private static final String UNIT =
            "(?:kr|kroner|t?kr|pct|procent|mio|mia|år|dage|uger|måneder|børn|borgere|personer|medlemmer|boliger|pladser)";

    /** What goes on behind "§§" without a sign of its own. */
    private static final Pattern ALSO_BARE = WordBounds.compile("(?:,| og| samt| eller| -|-|\u2013)+ ?(" + PLACE
            + ")(?= i \\p{L}|[.,;)]|$| og | samt | (?!" + UNIT + "(?![\\p{L}]))\\p{Ll})");

    private static final int LONGEST_ACT = 120;

    private LawWords() {}

    /** The longest first, so that no title is taken for a shorter one that it begins with. */
    private static String titles() {
        return PhraseFile.lines("acts.txt").stream()
                .flatMap(line -> line.parts().stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(title -> "[Ll]" + Pattern.quote(title.substring(1)))
                .collect(Collectors.joining("|"));
    }

    /** The references of a text, in their order. */
    public static List<LegalReference> in(String text) {
        List<LegalReference> references = new ArrayList<>();
        if (text.contains(" nr. ")) {
            Matcher numbered = NUMBERED.matcher(text);
            while (numbered.find()) {
                references.add(LegalReference.builder()
                        .printed(numbered.group())
                        .actNumber(numbered.group(1))
                        .date(Danish.day(numbered.group(2)))
                        .paragraph(text(numbered.group(3)))
                        .subsection(text(numbered.group(4)))
                        .number(text(numbered.group(5)))
                        .build());
            }
        }
        int from = 0;
        for (int at = text.indexOf('§'); at >= 0; at = text.indexOf('§', from)) {
            List<Place> places = places(text, at);
            from = places.isEmpty() ? at + 1 : named(text, from, places, references);
        }
        return references;
    }

    /** Reads places with the act before them, or else behind them, and gives back where they end; without an act they are none. */
    private static int named(String text, int from, List<Place> places, List<LegalReference> references) {
        int end = places.get(places.size() - 1).end;
        int start = places.get(0).start;
        int beginning = Math.max(from, start - LONGEST_ACT);
        String words = text.substring(beginning, start);
        Matcher before = BEFORE.matcher(words);
        if (mayEndInAct(words)
                && before.find()
                && !LINKED.matcher(before.group(1)).find()) {
            references.addAll(references(text, places, beginning + before.start(1), end, act(before.group(1))));
            return end;
        }
        if (!text.startsWith(" i ", end) && !text.startsWith(", i ", end)) {
            return end;
        }
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_ACT)));
        if (!behind.find()) {
            return end;
        }
        references.addAll(references(text, places, start, end + behind.end(1), act(behind.group(1))));
        return end + behind.end(1);
    }

    /** Whether a word for an act stands in words: "lov", "bekendtgørelse", "forordning". */
    private static boolean mayEndInAct(String words) {
        return words.contains("ov") || words.contains("bekendtg") || words.contains("forordning");
    }

    private static List<LegalReference> references(String text, List<Place> places, int start, int end, String act) {
        List<LegalReference> references = new ArrayList<>();
        for (int p = 0; p < places.size(); p++) {
            Place place = places.get(p);
            int from = p == 0 ? start : place.start;
            int to = p + 1 == places.size() ? end : place.end;
            references.add(LegalReference.builder()
                    .printed(text.substring(from, to))
                    .act(act)
                    .paragraph(place.paragraph)
                    .subsection(place.subsection)
                    .number(place.number)
                    .build());
        }
        return references;
    }

    /** The places that are named one after another from a sign on. */
    private static List<Place> places(String text, int at) {
        List<Place> places = new ArrayList<>();
        Matcher signed = SIGNED.matcher(text).region(at, text.length());
        if (!signed.lookingAt()) {
            return places;
        }
        boolean several = text.startsWith("§§", at);
        places.add(Place.of(signed, at, 1));
        while (true) {
            int end = places.get(places.size() - 1).end;
            Matcher also = ALSO.matcher(text).region(end, text.length()).useTransparentBounds(true);
            Matcher bare = ALSO_BARE.matcher(text).region(end, text.length()).useTransparentBounds(true);
            if (also.lookingAt() && signed.region(also.end(), text.length()).lookingAt()) {
                places.add(Place.of(signed, also.end(), 1));
            } else if (several && bare.lookingAt()) {
                places.add(Place.of(bare, bare.start(1), 2));
            } else {
                return places;
            }
        }
    }

    /** The name without the s of the genitive: "Styrelseslovens" is "Styrelsesloven". */
    private static String act(String group) {
        String printed = group.replaceFirst("[, ]+$", "");
        boolean genitive = printed.endsWith("ens") || printed.endsWith("elses");
        return genitive ? printed.substring(0, printed.length() - 1) : printed;
    }

    private static String text(@Nullable String group) {
        return Optional.ofNullable(group).orElse("");
    }

    private record Place(int start, int end, String paragraph, String subsection, String number) {

        static Place of(Matcher matcher, int start, int first) {
            return new Place(
                    start,
                    matcher.end(first == 1 ? 0 : 1),
                    text(matcher.group(first)),
                    text(matcher.group(first + 1)),
                    text(matcher.group(first + 2)));
        }
    }
}
