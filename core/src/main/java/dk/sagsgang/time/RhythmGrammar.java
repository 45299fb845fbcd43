package dk.sagsgang.time;

import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.NumberWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how often something happens from Danish words. */
final class RhythmGrammar {

    private static final int LONGEST = 200;

    private static final String UNITS = "(dag|uge|måned|kvartal|halvår|år)";
    private static final String NUMBER = "(\\d{1,3}|en|én|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)";

    private static final Pattern EVERY_NTH = pattern(
            "hver(?:t)? (?:(\\d{1,3})\\.?|(anden|andet|tredje|fjerde|femte|sjette|ottende|tiende|tolvte)) " + UNITS);
    private static final Pattern EVERY = pattern("hver(?:t)? (halve )?" + UNITS);
    /** "gange", "møder", "ordinære møder", "dialogmøder": what happens so many times. */
    private static final String TIMES_OF = "(?:gange?|(?:\\p{L}+e )?\\p{L}*møder?)";

    private static final String YEARLY = "(ugentlig|månedlig|kvartalsvis|halvårlig|årlig)";
    private static final Pattern TIMES =
            pattern(NUMBER + " " + TIMES_OF + " (?:om|i|pr\\.?|per|(?:i )?hvert?) (?:det )?" + UNITS + "(?:en|et)?");
    private static final Pattern TIMES_YEARLY = pattern(NUMBER + " " + TIMES_OF + " " + YEARLY + "t?");
    private static final Pattern YEARLY_MEETINGS = pattern(NUMBER + " " + YEARLY + "e (?:\\p{L}+e )?\\p{L}*møder");
    private static final Pattern ADVERB = pattern("(daglig|ugentlig|månedlig|kvartalsvis|halvårlig|årlig)(?:t)?");

    /** "3-4 gange", "to til tre møder": the lower of the two is the number that is sure. */
    private static final Pattern SPAN = pattern(
            NUMBER + "(?: ?[-\u2013] ?| til | eller )" + NUMBER + "(?= (?:\\p{L}+ ){0,2}(?:gange?|\\p{L}*møder))");

    private static final Pattern ROUGHLY = pattern(
            "som udgangspunkt|normalt|mindst|minimum|højst|maksimalt|op til|ca\\.|cirka|omkring|typisk|forventeligt");

    private static final Map<String, Integer> ORDINALS = Map.of(
            "anden", 2, "andet", 2, "tredje", 3, "fjerde", 4, "femte", 5, "sjette", 6, "ottende", 8, "tiende", 10,
            "tolvte", 12);

    private static final Map<String, RhythmUnit> WORDS = Map.ofEntries(
            Map.entry("dag", RhythmUnit.DAY),
            Map.entry("uge", RhythmUnit.WEEK),
            Map.entry("måned", RhythmUnit.MONTH),
            Map.entry("kvartal", RhythmUnit.QUARTER),
            Map.entry("halvår", RhythmUnit.HALF_YEAR),
            Map.entry("år", RhythmUnit.YEAR),
            Map.entry("daglig", RhythmUnit.DAY),
            Map.entry("ugentlig", RhythmUnit.WEEK),
            Map.entry("månedlig", RhythmUnit.MONTH),
            Map.entry("kvartalsvis", RhythmUnit.QUARTER),
            Map.entry("halvårlig", RhythmUnit.HALF_YEAR),
            Map.entry("årlig", RhythmUnit.YEAR));

    /** "løbende efter behov" is as needed, so that stands first. */
    private static final List<Telling> TELLING = List.of(
            new Telling(RhythmKind.AS_NEEDED, "behov|fornødent omfang|når det er nødvendigt|ad hoc"),
            new Telling(RhythmKind.OWN_PLAN, "(?:fastsætter|fastlægger|tilrettelægger|planlægger) selv|egen mødeplan"),
            new Telling(RhythmKind.SUITABLE_INTERVALS, "passende mellemrum|jævnligt|med jævne mellemrum"),
            new Telling(RhythmKind.CONTINUOUS, "løbende"));

    private RhythmGrammar() {}

    static Rhythm read(String printed) {
        RhythmBuilder rhythm = Rhythm.builder().printed(printed);
        if (printed.length() > LONGEST) {
            return rhythm.build();
        }
        String words = NormalText.of(printed).toLowerCase(Locale.ROOT);
        Matcher span = SPAN.matcher(words);
        boolean spanned = span.find();
        Interval interval = interval(spanned ? span.replaceFirst("$1") : words);
        if (interval == null) {
            return rhythm.kind(kind(words)).build();
        }
        rhythm.kind(RhythmKind.INTERVAL)
                .times(interval.times)
                .every(interval.every)
                .unit(interval.unit);
        return spanned || ROUGHLY.matcher(words).find()
                ? rhythm.approximate(true).build()
                : rhythm.build();
    }

    private static @Nullable Interval interval(String words) {
        Matcher nth = EVERY_NTH.matcher(words);
        if (nth.find()) {
            return interval(1, nth.group(1) != null ? number(nth.group(1)) : ORDINALS.get(nth.group(2)), nth.group(3));
        }
        Matcher times = TIMES.matcher(words);
        if (times.find()) {
            return interval(number(times.group(1)), 1, times.group(2));
        }
        for (Pattern pattern : List.of(TIMES_YEARLY, YEARLY_MEETINGS)) {
            Matcher yearly = pattern.matcher(words);
            if (yearly.find()) {
                return interval(number(yearly.group(1)), 1, yearly.group(2));
            }
        }
        Matcher every = EVERY.matcher(words);
        if (every.find()) {
            boolean half = every.group(1) != null && every.group(2).equals("år");
            return interval(1, 1, half ? "halvår" : every.group(2));
        }
        Matcher adverb = ADVERB.matcher(words);
        return adverb.find() ? interval(1, 1, adverb.group(1)) : null;
    }

    private static @Nullable Interval interval(@Nullable Integer times, @Nullable Integer every, String unit) {
        if (times == null || every == null || times < 1 || every < 1) {
            return null;
        }
        return new Interval(times, every, unit(unit));
    }

    private static RhythmUnit unit(String word) {
        RhythmUnit unit = WORDS.get(word);
        if (unit == null) {
            throw new IllegalStateException("No unit for a word of the grammar");
        }
        return unit;
    }

    private static @Nullable Integer number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.valueOf(word) : NumberWords.DANISH.get(word);
    }

    private static Optional<RhythmKind> kind(String words) {
        return TELLING.stream()
                .filter(telling -> telling.pattern.matcher(words).find())
                .map(Telling::kind)
                .findFirst();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private record Interval(Integer times, Integer every, RhythmUnit unit) {}

    private record Telling(RhythmKind kind, Pattern pattern) {

        Telling(RhythmKind kind, String words) {
            this(kind, RhythmGrammar.pattern(words));
        }
    }
}
