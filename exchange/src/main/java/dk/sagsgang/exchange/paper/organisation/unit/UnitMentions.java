package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
                    + "(?:\\p{Lu}|(?<=- (?:og|&) )\\p{Ll})\\p{L}*-?" + CLOSING);

    /** "kommunaldirektørens område": whose it is is its name. */
    private static final QuickPattern OWNED =
            QuickPattern.compile("(?<![\\p{L}-])[Kk]ommunaldirektørens (?:område|stab)(?![\\p{L}-])");

    /** Such words are said of any of them, or of one that is no part of the municipality. */
    private static final QuickPattern COMMON = QuickPattern.compile(
            "(?:fag|central|kommunal|kommune|stats|stabs|under|region\\p{L}*|amts|skatte|hospitals?|syge\\p{L}*|lands|ministeri\\p{L}*)?"
                    + "(?:forvaltningen|afdelingen|sektionen|sekretariatet|staben|kontoret)");

    /** A name that its noun begins: "Center for Børn og Læring", "Staben for Organisation og Personale". */
    private static final QuickPattern OPENED = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>Center|Centret|Forvaltningen|Forvaltning|Afdelingen|Afdeling|Sektionen|Staben|Stab|Sekretariatet|Sekretariat|Kontoret|Kontor) for (?:"
                    + MATTERS + ")");

    /** "direktørområdet Havn og Vej", "Fagenheden Skov og Strand". */
    private static final QuickPattern ONE = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>\\p{L}{2,30}(?:en|et)|direktørområdet(?= for)) (?:(?<=området )for )?[\"\u201d\u201c»]?(?<name>"
                    + MATTERS + ")");

    /** "et nyt direktørområde, Havn og Vej", "Ny stab; Ledelse og Personale", "én fagenhed: Skov og Strand". */
    private static final QuickPattern NEW = QuickPattern.compile(
            "(?<![\\p{L}-])(?:[Nn]yt?|[Éé]n|[Éé]t|[Ee]n|[Ee]t)(?: (?:ny|nyt|samlet|fælles))? (?<noun>\\p{Ll}{4,30})[,;:] (?<name>\\p{Lu}[\\p{L}-]*(?=[ ,]) og "
                    + MATTER + "|" + MATTERS + ")");

    /** "området" alone is as often a part of the town, and "centret" and "enheden" a house. */
    private static final Set<String> BARE = Set.of(
            "området",
            "områderne",
            "områder",
            "centret",
            "centeret",
            "enheden",
            "teamet",
            "center",
            "område",
            "enhed",
            "team");

    /** A row of matters that goes on in small letters is not known to its end: "Økonomi, digitalisering og ejendomme". */
    private static final QuickPattern SMALL = QuickPattern.compile("^(?:, \\p{Ll}\\p{L}+)+ og ");

    /** Nor is a row of names to which a small word joins another: "Teknik og Byg, Natur og Miljø samt eventuelt Kultur". */
    private static final QuickPattern UNSURE = QuickPattern.compile(
            "^,? (?:samt |og |eller )?(?:eventuelt|evt\\.|måske|muligvis|formentlig|eller|enten|på sigt|senere)(?![\\p{L}-])");

    private static final QuickPattern SEVERAL = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>\\p{L}{3,30}(?:erne|ene|rne|er|re|be))(?: er)?:? (?<list>\\p{Lu}[\\p{L}&-]*(?:(?:,? (?:og|samt|&) |, | )\\p{Lu}[\\p{L}&-]*|-,|-? (?:og|samt) (?=\\p{Lu})){1,30})");

    /** "Arbejdsmarked & Social bliver en ny forvaltning". */
    private static final QuickPattern IS_ONE = QuickPattern.compile(
            "^(?<name>" + MATTERS
                    + ") (?:er|bliver) (?:fremover )?(?:en|et|én|ét|den nye|det nye) (?:(?:ny|nyt|selvstændig|selvstændigt|fælles|særlig|særskilt|samlet) ){0,2}(?<noun>\\p{Ll}{4,20})(?![\\p{L}-])");

    /** "en ny forvaltning med navnet Sundhed & Omsorg". */
    private static final QuickPattern CALLED = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>\\p{Ll}{4,20})(?: (?:i|på) \\p{Lu}\\p{L}+)?,? (?:med navnet|ved navn|kaldet|under navnet|(?:der|som) (?:nu|herefter|fremover) (?:hedder|kaldes|får navnet)) [\"\u201d\u201c»]?(?<name>"
                    + MATTERS + ")");

    /** "..., der ændrer navn til Sundhed og Rehabilitering": it goes by the new name. */
    private static final QuickPattern RENAMED =
            QuickPattern.compile("^,? (?:der|som) (?:ændrer|skifter|får nyt) navn til (?<name>" + MATTERS + ")");

    /** "(det tidligere Teknik og Miljø)". */
    private static final QuickPattern FORMER = QuickPattern.compile(
            "^ \\((?:det|den|i dag|hidtil)? ?(?:tidligere|hidtidige|nuværende)? ?(?<name>" + MATTERS + ")\\)");

    /** "Team Ung tager sig af de unge": behind its noun a name goes on with "&" at the most. */
    private static final QuickPattern TEAM = QuickPattern.compile(
            "(?:(?<=^)|(?<=, )|(?<=mens )|(?<= og )|(?<=: )|(?<=^I ))Team \\p{Lu}[\\p{L}-]*+(?: & \\p{Lu}[\\p{L}-]*+)*+(?! og \\p{Lu}[\\p{L}-]*(?! \\p{Lu}))");

    /** "Under forvaltningen oprettes Myndighedscentret": what is made is a unit, whatever its noun. */
    private static final QuickPattern MADE = QuickPattern.compile(
            "(?<![\\p{L}-])(?:oprettes|etableres|dannes|skabes|opstår|får vi) (?:derfor |desuden |også )?(?<name>\\p{Lu}\\p{L}{3,}(?:centret|centeret|enheden|teamet|huset|centralen|akademiet))(?![\\p{L}-])");

    /** What is named behind these words was, or is another's. */
    private static final QuickPattern NOT_ITS = QuickPattern.compile(
            "\\b(?:fra|tidligere|hidtidige|nuværende|eksisterende|berørte|oprindelige|gamle|daværende|af den|af det|vedr\\.|vedrørende) $");

    /** "Center for Familieplejes opgaver": what is told is the centre's. */
    private static final QuickPattern GENITIVE = QuickPattern.compile("s \\p{Ll}{4,}");

    private static final QuickPattern ARTICLE = QuickPattern.compile("(?:[Dd]en|[Dd]et|[Dd]e) $");

    private static final int LONGEST = 900;

    private UnitMentions() {}

    /**
     * A unit that is named.
     *
     * @param name the name as printed
     * @param kind the kind that the noun before it tells; empty where the name tells it
     * @param former what it was called; empty where nothing is said
     */
    public record Mention(String name, Optional<UnitKind> kind, String former) {}

    /** The units that a sentence names, in their order. */
    public static List<Mention> in(String sentence) {
        List<Mention> found = new ArrayList<>();
        if (sentence.length() > LONGEST || !UnitNouns.mentioned(FoldedWords.folded(sentence))) {
            return found;
        }
        closed(sentence, found);
        opened(sentence, found);
        one(ONE.matcher(sentence), sentence, found);
        one(NEW.matcher(sentence), sentence, found);
        several(sentence, found);
        plain(TEAM.matcher(sentence), "", sentence, found);
        plain(MADE.matcher(sentence), "name", sentence, found);
        said(IS_ONE.matcher(sentence), found);
        said(CALLED.matcher(sentence), found);
        // "Byrådssekretariatet" in "ny stab; Byrådssekretariatet og HR" is a part of the name.
        return found.stream()
                .filter(each -> found.stream()
                        .noneMatch(other -> other.name().length() > each.name().length()
                                && other.name().startsWith(each.name() + " og ")))
                .toList();
    }

    private static void closed(String sentence, List<Mention> found) {
        Matcher owned = OWNED.matcher(sentence);
        while (owned.find()) {
            found.add(new Mention(owned.group(), Optional.empty(), ""));
        }
        Matcher closed = CLOSED.matcher(sentence);
        while (closed.find()) {
            String name = closed.group();
            if (!COMMON.matches(FoldedWords.folded(name)) && its(sentence, closed.start())) {
                found.add(new Mention(name, Optional.empty(), ""));
            }
        }
    }

    private static void opened(String sentence, List<Mention> found) {
        Matcher opened = OPENED.matcher(sentence);
        while (opened.find()) {
            if (its(sentence, opened.start())) {
                boolean genitive = GENITIVE.lookingAt(sentence.substring(opened.end() - 1));
                String name = opened.group().substring(0, opened.group().length() - (genitive ? 1 : 0));
                found.add(new Mention(name, UnitWords.singular(opened.group("noun")), ""));
            }
        }
    }

    private static void one(Matcher one, String sentence, List<Mention> found) {
        while (one.find()) {
            String noun = FoldedWords.folded(one.group("noun"));
            Optional<UnitKind> kind = BARE.contains(noun) ? Optional.empty() : UnitNouns.one(noun);
            String rest = sentence.substring(one.end());
            if (kind.isEmpty() || !its(sentence, one.start()) || SMALL.lookingAt(rest)) {
                continue;
            }
            String name = one.group("name");
            Matcher renamed = RENAMED.matcher(rest);
            Matcher former = FORMER.matcher(rest);
            if (renamed.lookingAt()) {
                found.add(new Mention(renamed.group("name"), kind, name));
            } else {
                String was = former.lookingAt() ? former.group("name") : "";
                found.add(new Mention(name, kind, was));
            }
        }
    }

    private static void several(String sentence, List<Mention> found) {
        Matcher several = SEVERAL.matcher(sentence);
        while (several.find()) {
            String noun = FoldedWords.folded(several.group("noun"));
            Optional<UnitKind> kind = BARE.contains(noun) ? Optional.empty() : UnitNouns.several(noun);
            if (kind.isEmpty()
                    || !its(sentence, several.start())
                    || UNSURE.lookingAt(sentence.substring(several.end()))) {
                continue;
            }
            List<String> names = UnitNameLists.of(several.group("list"), OptionalInt.empty(), true);
            for (String name : names.size() > 1 ? names : List.<String>of()) {
                found.add(new Mention(name, kind, ""));
            }
        }
    }

    private static void plain(Matcher named, String group, String sentence, List<Mention> found) {
        while (named.find()) {
            String name = group.isEmpty() ? named.group() : named.group(group);
            if (its(sentence, named.start())
                    && found.stream().noneMatch(each -> each.name().startsWith(name))) {
                found.add(new Mention(name, Optional.empty(), ""));
            }
        }
    }

    private static void said(Matcher said, List<Mention> found) {
        while (said.find()) {
            Optional<UnitKind> kind = UnitWords.singular(said.group("noun"));
            if (kind.isPresent()) {
                // "enhed" is said of units of every kind.
                found.add(new Mention(said.group("name"), kind.filter(each -> !each.equals(UnitKind.UNIT)), ""));
            }
        }
    }

    private static boolean its(String sentence, int start) {
        String before = ARTICLE.matcher(sentence.substring(Math.max(0, start - 40), start))
                .replaceFirst("");
        return !NOT_ITS.find(before);
    }
}
