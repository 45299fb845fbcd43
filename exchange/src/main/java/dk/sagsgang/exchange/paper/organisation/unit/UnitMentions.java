package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * Names of units inside running text, told by the noun that is in them or stands before them: "Job- og Borgerserviceafdelingen",
 * "Staben for Ejendomme", "afdelingerne Plan og Byg samt Vej og Park", "direktørområdet Teknik, Erhverv og Kultur".
 */
public final class UnitMentions {

    /** A word that no name of another unit begins with. */
    private static final String WORD =
            "(?!\\p{L}*(?:[Cc]enter|[Cc]entret|afdeling|forvaltning|[Ss]tab(?:en)?\\b|[Ss]ekretariat|[Kk]ontor))\\p{Lu}[\\p{L}&]*(?:-\\p{L}+)*";

    private static final String MATTER = WORD + "-?(?: " + WORD + ")?";

    /** Matters in a row, which one "og" ends: "Teknik, Erhverv og Kultur", "Ejendomme og Intern Service". */
    private static final String MATTERS = MATTER + "(?:, " + MATTER + "){0,4}(?:,? (?:og|&) " + MATTER + ")?";

    /** Nouns of the administration in a compound; centres, units and areas are as often institutions, places and matters. */
    private static final String CLOSING =
            "(?:forvaltningen|afdelingen|sektionen|sekretariatet|staben|kontoret)(?![\\p{L}-])";

    /** A name that its noun ends: "Børne- og Familieafdelingen", "Økonomi og IT-staben", "Skoleafdelingen". */
    private static final QuickPattern CLOSED = QuickPattern.compile(
            "(?<![\\p{L}-])(?:(?:\\p{Lu}\\p{L}*-(?:, | og | & |,? samt )){1,4}|\\p{Lu}\\p{Ll}{2,12} og (?=\\p{Lu}{2,4}-))?"
                    + "\\p{Lu}\\p{L}*-?" + CLOSING);

    /** Such words are said of any of them, or of one that is no part of the municipality. */
    private static final QuickPattern COMMON = QuickPattern.compile(
            "(?:fag|central|kommunal|kommune|stats|stabs|under|region\\p{L}*|amts|skatte|hospitals?|syge\\p{L}*|lands|ministeri\\p{L}*)?"
                    + "(?:forvaltningen|afdelingen|sektionen|sekretariatet|staben|kontoret)");

    /** A name that its noun begins: "Center for Børn og Læring", "Staben for Organisation og Personale". */
    private static final QuickPattern OPENED = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>Center|Centret|Forvaltningen|Forvaltning|Afdelingen|Afdeling|Sektionen|Staben|Stab|Sekretariatet|Kontoret) for (?:"
                    + MATTERS + ")");

    /** "området" alone is as often a part of the town, and "centret" and "enheden" a house. */
    private static final QuickPattern ONE = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>(?:direktør|fagchef|chef|forvaltnings|service|hoved|drifts|center)området|\\p{Ll}*(?:afdelingen|forvaltningen|sektionen|staben)) [\"\u201d\u201c»]?(?<name>"
                    + MATTERS + ")");

    private static final QuickPattern SEVERAL = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>\\p{L}{3,30}(?:erne|ene|rne|er|re|be))(?: er)?:? (?<list>\\p{Lu}[\\p{L}&-]*(?:(?:,? (?:og|samt|&) |, | )\\p{Lu}[\\p{L}&-]*|-,|-? (?:og|samt) (?=\\p{Lu})){1,30})");

    /** "Arbejdsmarked & Social bliver en ny forvaltning". */
    private static final QuickPattern IS_ONE = QuickPattern.compile(
            "^(?<name>" + MATTERS
                    + ") (?:er|bliver) (?:fremover )?(?:en|et|én|ét) (?:(?:ny|nyt|selvstændig|selvstændigt|fælles|særlig|særskilt|samlet) ){1,2}(?<noun>\\p{Ll}{4,20})(?![\\p{L}-])");

    /** "en ny forvaltning med navnet Sundhed & Omsorg". */
    private static final QuickPattern CALLED = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>\\p{Ll}{4,20}),? (?:med navnet|ved navn|kaldet|under navnet) [\"\u201d\u201c»]?(?<name>"
                    + MATTERS + ")");

    /** "..., der ændrer navn til Sundhed og Rehabilitering": it goes by the new name. */
    private static final QuickPattern RENAMED =
            QuickPattern.compile("^,? (?:der|som) (?:ændrer|skifter|får nyt) navn til (?<name>" + MATTERS + ")");

    /** "(det tidligere Teknik og Miljø)". */
    private static final QuickPattern FORMER = QuickPattern.compile(
            "^ \\((?:det|den|i dag|hidtil)? ?(?:tidligere|hidtidige|nuværende)? ?(?<name>" + MATTERS + ")\\)");

    /** What is named behind these words was, or is another's. */
    private static final QuickPattern NOT_ITS =
            QuickPattern.compile("\\b(?:fra|tidligere|hidtidige|nuværende|gamle|daværende|af den|af det) $");

    private static final QuickPattern ARTICLE = QuickPattern.compile("(?:[Dd]en|[Dd]et|[Dd]e) $");

    private static final int LONGEST = 900;

    private UnitMentions() {}

    /**
     * A unit that is named.
     *
     * @param name the name as printed
     * @param kind the kind that the noun before it tells; empty where the name tells it
     * @param former what it was called; empty where nothing is said
     * @param start where the name begins
     */
    public record Mention(String name, Optional<UnitKind> kind, String former, int start) {}

    /** The units that a sentence names, in their order. */
    public static List<Mention> in(String sentence) {
        List<Mention> found = new ArrayList<>();
        if (sentence.length() > LONGEST || !UnitNouns.mentioned(FoldedWords.folded(sentence))) {
            return found;
        }
        closed(sentence, found);
        opened(sentence, found);
        one(sentence, found);
        several(sentence, found);
        said(IS_ONE.matcher(sentence), found);
        said(CALLED.matcher(sentence), found);
        return found;
    }

    private static void closed(String sentence, List<Mention> found) {
        Matcher closed = CLOSED.matcher(sentence);
        while (closed.find()) {
            String name = closed.group();
            if (!COMMON.matches(FoldedWords.folded(name)) && its(sentence, closed.start())) {
                found.add(new Mention(name, Optional.empty(), "", closed.start()));
            }
        }
    }

    private static void opened(String sentence, List<Mention> found) {
        Matcher opened = OPENED.matcher(sentence);
        while (opened.find()) {
            if (its(sentence, opened.start())) {
                found.add(new Mention(opened.group(), UnitWords.singular(opened.group("noun")), "", opened.start()));
            }
        }
    }

    private static void one(String sentence, List<Mention> found) {
        Matcher one = ONE.matcher(sentence);
        while (one.find()) {
            Optional<UnitKind> kind = UnitWords.singular(one.group("noun"));
            if (kind.isEmpty() || !its(sentence, one.start())) {
                continue;
            }
            String name = one.group("name");
            String rest = sentence.substring(one.end());
            Matcher renamed = RENAMED.matcher(rest);
            Matcher former = FORMER.matcher(rest);
            if (renamed.lookingAt()) {
                found.add(new Mention(renamed.group("name"), kind, name, one.start("name")));
            } else {
                String was = former.lookingAt() ? former.group("name") : "";
                found.add(new Mention(name, kind, was, one.start("name")));
            }
        }
    }

    private static void several(String sentence, List<Mention> found) {
        Matcher several = SEVERAL.matcher(sentence);
        while (several.find()) {
            Optional<UnitKind> kind = UnitWords.plural(several.group("noun"));
            if (kind.isEmpty() || !its(sentence, several.start())) {
                continue;
            }
            List<String> names = UnitNameLists.of(several.group("list"), OptionalInt.empty(), true);
            for (String name : names.size() > 1 ? names : List.<String>of()) {
                found.add(new Mention(name, kind, "", several.start("list")));
            }
        }
    }

    private static void said(Matcher said, List<Mention> found) {
        while (said.find()) {
            Optional<UnitKind> kind = UnitWords.singular(said.group("noun"));
            if (kind.isPresent()) {
                // "enhed" is said of units of every kind.
                found.add(new Mention(
                        said.group("name"), kind.filter(each -> !each.equals(UnitKind.UNIT)), "", said.start("name")));
            }
        }
    }

    private static boolean its(String sentence, int start) {
        String before = ARTICLE.matcher(sentence.substring(Math.max(0, start - 40), start))
                .replaceFirst("");
        return !NOT_ITS.find(before);
    }
}
