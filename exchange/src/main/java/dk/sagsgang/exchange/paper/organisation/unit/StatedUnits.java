package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many units of a kind a text says there are: "8 fagcentre, 3 tværgående centre og et koncernsekretariat". */
public final class StatedUnits {

    public static final String NUMBER =
            "(?:\\d{1,3}|én|en|ét|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre|halvtreds|tres)";

    /** Institutions that go by the noun alone: how many there are is told in every second text. */
    private static final QuickPattern INSTITUTIONS = QuickPattern.compile(
            "\\p{L}*skoler|plejehjem|plejecentre|botilbud|bosteder|\\p{L}*børnehuse|børnehaver|vuggestuer|\\p{L}*klinikker|\\p{L}*biblioteker|fritidshjem|klubber|sygehuse|hospitaler|skolefritidsordninger");

    /** "på to skoler" says where. */
    private static final QuickPattern PLACE = QuickPattern.compile("\\b(?:på|i|fra|til|ved|hos) $");

    /** "60 decentrale enheder" are of every kind. */
    private static final QuickPattern ANY_KIND = QuickPattern.compile("(?:decentrale|kontraktstyrede) enheder");

    private static final String ADJECTIVES =
            "(?:(?:nye|overordnede|fælles|store|mindre|større|faglige|tværgående|centrale|decentrale|selvstændige|administrative|kommunale|nuværende|underliggende|kontraktstyrede|selvejende|samlede|særlige|ny|nyt|stor|overordnet|tværgående|central|centralt|samlet|selvstændig|selvstændigt|somatiske|psykiatriske|\\p{Ll}{3,}(?:ordnede|stillede|baserede|rettede|dækkende|ansvarlige|faglige|orienterede|opdelte))(?:,| og)? ){0,3}";

    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?<![\\p{L}\\d,.-])(?<!\\b[Dd]e )(?<!\\bfra )(?<!\\b(?:nuværende|tidligere|hidtidige) )(?<!\\b(?:alle|disse|samtlige) )(?<!\\b(?:mindst|højst|maksimalt|mere end|op til|end) )(?:(?:ca\\.|omkring|cirka|knap|godt) )?(?<number>"
                    + NUMBER + ") (?:"
                    + ADJECTIVES + "(?:\\p{Ll}+- og )?"
                    + ")(?<noun>[\\p{L}-]+)(?![\\p{L}-])(?! (?:lægges |slås |samles )?sammen| sammenlægges| nedlægges| bliver til)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "De fire centre er:" says how many there are, since all of them follow. */
    private static final QuickPattern ALL_OF =
            QuickPattern.compile("^De (?<said>(?<number>" + NUMBER + ") " + ADJECTIVES + "(?<noun>[\\p{L}-]+)) er:$");

    private static final QuickPattern OF_EACH =
            QuickPattern.compile("^(?:Hver|Hvert|Under hver|Under hvert|Alle)\\b.*");

    private static final List<String> ONE = List.of("1", "én", "en", "ét", "et");

    private static final QuickPattern JOINED =
            QuickPattern.compile("(?:,|\\)|\\bog|\\bsamt|\\b(?:rummer|omfatter|har|består af)) $");

    /** "stabsfunktion" is said of every staff. */
    private static final QuickPattern COMPOUND = QuickPattern.compile("(?!stabs(?:funktion|enhed))[\\p{L}-]{12,}");

    /** "familie- og velfærdsafdeling" is one name. */
    private static final QuickPattern JOINT = QuickPattern.compile("\\p{Ll}+- og [\\p{L}-]+$");

    private StatedUnits() {}

    /**
     * A number of units.
     *
     * @param printed the words
     * @param kind the kind that the noun tells; empty for districts and the like
     * @param noun the noun
     * @param one whether it is a single unit
     */
    public record Stated(String printed, Optional<UnitKind> kind, String noun, boolean one) {

        public Count count() {
            return Count.of(printed);
        }

        public StatedCount of(String unit) {
            return StatedCount.builder().kind(kind).count(count()).unit(unit).build();
        }

        /** The name of a unit that the noun by itself is: "koncernsekretariat", but not "stab". */
        public Optional<String> name() {
            Matcher joined = JOINT.matcher(printed);
            return one && COMPOUND.matches(noun)
                    ? Optional.of(joined.find() ? joined.group() : noun)
                    : Optional.empty();
        }

        public OptionalInt number() {
            Optional<Integer> value = count().value();
            return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
        }
    }

    private static final QuickPattern LISTED = QuickPattern.compile(
            "^" + NUMBER + " (?:\\p{Ll}[\\p{L}-]* ){0,4}(?<noun>\\p{Ll}[\\p{L}-]+)(?: \\([^()]{2,60}\\))?$");

    /** Numbers that stand in a list of units as an element of their own: "110 klubhuse", "2 kommunale kulturinstitutioner". */
    public static List<Stated> listed(String element) {
        List<Stated> stated = new ArrayList<>();
        String bare = element.strip().replaceFirst("[.;,]$", "").replaceFirst(" med .*", "");
        Matcher listed = LISTED.matcher(bare);
        boolean people = bare.matches(".*(?:medarbejdere|ansatte|årsværk|fuldtids\\p{L}+|kr\\.?|mio\\.?)");
        // "et rum til at mødes" counts nothing: of one alone only the word for a unit tells that it is one.
        boolean counts = listed.matches()
                && (!ONE.contains(bare.substring(0, bare.indexOf(' ')).toLowerCase(Locale.ROOT))
                        || UnitWords.singular(listed.group("noun")).isPresent());
        if (bare.length() < 80 && counts && !people) {
            stated.add(new Stated(bare, UnitWords.plural(listed.group("noun")), listed.group("noun"), false));
        }
        return stated;
    }

    private static Optional<UnitKind> several(String noun) {
        if (noun.equals("team")) {
            return Optional.of(UnitKind.TEAM);
        }
        return INSTITUTIONS.matches(noun) ? Optional.of(UnitKind.INSTITUTION) : UnitWords.plural(noun);
    }

    /** The numbers that a sentence states; none where it says what each of several has. */
    public static List<Stated> in(String sentence) {
        List<Stated> stated = new ArrayList<>();
        if (!UnitNouns.mentioned(sentence) && !INSTITUTIONS.find(sentence) || OF_EACH.matches(sentence)) {
            return stated;
        }
        Matcher all = ALL_OF.matcher(sentence);
        if (all.matches() && UnitWords.plural(all.group("noun")).isPresent()) {
            return List.of(
                    new Stated(all.group("said"), UnitWords.plural(all.group("noun")), all.group("noun"), false));
        }
        boolean several = false;
        Matcher counted = COUNTED.matcher(sentence);
        while (counted.find()) {
            String number = counted.group("number").toLowerCase(Locale.ROOT);
            boolean one = ONE.contains(number);
            String noun = counted.group("noun");
            // A single one counts where it ends a list: "3 tværgående centre og et koncernsekretariat".
            boolean listed = !one || JOINED.find(sentence.substring(0, counted.start()));
            boolean place = INSTITUTIONS.matches(noun) && PLACE.find(sentence.substring(0, counted.start()));
            if (!listed || place) {
                continue;
            }
            boolean any = ANY_KIND.find(counted.group());
            Optional<UnitKind> kind = any ? Optional.empty() : one ? UnitWords.singular(noun) : several(noun);
            boolean unit = kind.isPresent()
                    || any
                    || !one
                            && (noun.endsWith("distrikter")
                                    || noun.equals("undervisningssteder")
                                    || noun.equals("funktioner")
                                    || UnitWords.unkinded(noun));
            if (unit) {
                several |= !one;
                stated.add(new Stated(counted.group(), kind, noun, one));
            }
        }
        return several ? stated : List.of();
    }
}
