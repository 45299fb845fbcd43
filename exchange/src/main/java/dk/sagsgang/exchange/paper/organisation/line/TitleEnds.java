package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.head.OrganisationContents;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Where titles end that run into the sentence below them, in a text that lost its line breaks. */
final class TitleEnds {

    private static final int MOST_WORDS = 12;

    /** A noun of what there is one of: "Kommunen", "Distriktet". */
    private static final QuickPattern DEFINITE = QuickPattern.compile("\\p{Lu}\\p{Ll}{3,}(?:en|et|erne|ene)");

    private static final QuickPattern NO_LETTER = QuickPattern.compile("[^\\p{L}-]");

    private static final QuickPattern SUBNUMBER = QuickPattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?");

    /** Words after which a title goes on. */
    private static final Set<String> SMALL = Set.of(
            "og", "&", "for", "af", "i", "til", "med", "på", "om", "ved", "fra", "hos", "under", "mellem", "bag",
            "efter");

    private static final QuickPattern WORD = QuickPattern.compile("\\S+");

    private static final Set<String> OPENING = Set.of(
            "en", "et", "den", "det", "de", "der", "her", "vi", "i", "på", "hver", "som", "med", "efter", "ved", "alle",
            "indtil", "hvert");

    private static final QuickPattern VERB = QuickPattern.compile(
            "(?:er|var|har|skal|vil|kan|bliver|blev|deles|ledes|består|omfatter|samles|placeres|mødes|reduceres|varetager|får|nedlægges|oprettes|lægges"
                    + "|gennemgås|foreslås|indeholder|hører|refererer|beslutter|bygger|udgør|fortsætter|yder|giver|løser|står|\\p{Ll}{4,}(?:es|er))");

    private static final QuickPattern OWN = QuickPattern.compile(UnitNouns.DEFINITE);

    /** A heading of one word is no shorter. */
    private static final int SHORTEST_ALONE = 6;

    private final String contents;
    private final Set<String> small;

    /**
     * The ends of titles in some lines.
     *
     * @param contents what stands on the page of the contents, folded
     */
    TitleEnds(String contents, List<PaperLine> lines) {
        this.contents = contents;
        this.small = new HashSet<>();
        for (PaperLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                if (Character.isLowerCase(word.group().codePointAt(0))) {
                    small.add(bare(word.group()));
                }
            }
        }
    }

    /** Where a numbered title ends: as far as the contents say it, else before the capital that begins a sentence. */
    int title(String text, int from, boolean chapter) {
        int said = OrganisationContents.said(contents, text, from);
        if (said > 0) {
            return said;
        }
        if (!chapter) {
            return 0;
        }
        int words = 0;
        int last = from;
        boolean small = false;
        Matcher word = WORD.matcher(text);
        word.region(from, text.length());
        while (word.find() && words <= MOST_WORDS) {
            String each = word.group();
            boolean capital = Character.isUpperCase(each.codePointAt(0));
            boolean begins = words > 0 && capital && (small || words == 1);
            boolean again = words > 1 && capital && repeated(text, from, word.start());
            if (again || begins && sentence(text, word.start())) {
                return last;
            }
            if (VERB.matches(each) && words > 1 && small && !capital && HeadingLines.sentence(each)) {
                return 0;
            }
            if (SUBNUMBER.matches(each)) {
                return last;
            }
            if (".!?".indexOf(each.charAt(each.length() - 1)) >= 0) {
                return 0;
            }
            small = !capital && !SMALL.contains(each);
            last = word.end();
            words++;
        }
        return word.hitEnd() && words <= MOST_WORDS ? text.length() : 0;
    }

    /** Whether what ends before an index begins again at it: "Fakta om Kulturforvaltningen Kulturforvaltningen skal". */
    private static boolean repeated(String text, int from, int at) {
        for (int start = text.lastIndexOf(' ', at - 2) + 1;
                start >= from;
                start = text.lastIndexOf(' ', start - 2) + 1) {
            int length = at - start;
            if (length > text.length() - at || start == 0) {
                return false;
            }
            if (Character.isUpperCase(text.codePointAt(start)) && text.regionMatches(start, text, at, length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins at an index: a verb follows its first words. */
    private static boolean sentence(String text, int from) {
        Matcher word = WORD.matcher(text);
        word.region(from, text.length());
        for (int i = 0; i < 8 && word.find(); i++) {
            if (i > 0 && VERB.matches(bare(word.group()))) {
                return true;
            }
            if (word.group().endsWith(".")) {
                return false;
            }
        }
        return false;
    }

    /** Where a title without number ends that runs into the sentence below it; 0 where none begins. */
    int plainTitle(String text, int from) {
        int said = OrganisationContents.said(contents, text, from);
        if (said > 0 && (said == text.length() || !Character.isLowerCase(text.codePointAt(said + 1)))) {
            return said;
        }
        Matcher word = WORD.matcher(text);
        word.region(from, text.length());
        int words = 0;
        int last = from;
        boolean small = false;
        while (word.find() && words < MOST_WORDS) {
            String each = word.group();
            boolean capital = Character.isUpperCase(each.codePointAt(0));
            if (words == 0 && OPENING.contains(each.toLowerCase(Locale.ROOT))) {
                return 0;
            }
            boolean begins = small && common(each) && sentence(text, word.start());
            boolean own = words > 0 && capital && own(text, from, last, each) && sentence(text, word.start());
            boolean opens = words == 1 && capital && last - from >= SHORTEST_ALONE && OPENING.contains(bare(each));
            if (own
                    || opens && sentence(text, word.start())
                    || words > 1 && capital && (begins || repeated(text, from, word.start()))) {
                return last;
            }
            if (".,:;!?".indexOf(each.charAt(each.length() - 1)) >= 0
                    || (!capital && (VERB.matches(each) || HeadingLines.sentence(each)))) {
                return 0;
            }
            small = !capital && !SMALL.contains(each);
            last = word.end();
            words++;
        }
        return 0;
    }

    /**
     * Whether a word is the noun by which a text goes on with the unit that stands before it as its title: "Distrikt Nord" above
     * "Distriktet dækker", "Træningsenheden" above "Enheden samler".
     */
    private static boolean own(String text, int from, int end, String word) {
        String noun = word.toLowerCase(Locale.ROOT);
        if (!OWN.matches(word)) {
            return false;
        }
        String title = text.substring(from, end).toLowerCase(Locale.ROOT);
        int blank = title.indexOf(' ');
        String first = blank < 0 ? title : title.substring(0, blank);
        String stem = noun.replaceFirst("(?:en|et)$", "");
        boolean begins = blank > 0
                && (first.equals(stem) || first.equals(noun) || stem.equals("centr") && first.equals("center"));
        return begins || title.endsWith(noun) && !title.equals(noun);
    }

    /** Whether a word with a capital is none of a name: it begins sentences, or stands elsewhere with a small letter. */
    private boolean common(String word) {
        String bare = bare(word);
        return OPENING.contains(bare) || small.contains(bare) || DEFINITE.matches(word);
    }

    private static String bare(String word) {
        return NO_LETTER.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether a sentence begins at an index by its first or its second word. */
    boolean begins(String text, int at) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        boolean opens = word.find() && OPENING.contains(word.group().toLowerCase(Locale.ROOT));
        boolean verb = word.find() && VERB.matcher(bare(word.group())).matches();
        return opens || verb || plainTitle(text, at) > 0;
    }
}
