package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when a committee or a piece of work lasts: "Rådet nedsættes for perioden 1. januar 2022 til 31. december 2025". */
public final class TermSentences implements SentenceRule {

    private static final QuickPattern ABOUT = QuickPattern.compile(
            "(?:projekt(?:et)?|analysen|programmet|undersøgelsen|udvalgene|rådene|forsøget|rammerne|funktionsperiode|tidsramme|periode|arbejde(?:r|t)?|udvalget|kommissoriet|vedtægten|vedtægterne|forretningsordenen|gruppen|grupperne|rådet|task ?forcen?|panelet|forum(?:met)?|nævnet)s?\\b.*\\b(?:er (?:til|fra)|går fra|løber|løb fra|varer|afsluttes|slutter|ophører|(?:gælder|er gældende) (?:fra|til|indtil|for)|(?:begynder|starter)(?: op)?\\b[^.]{0,12}\\d[^,;]{0,60}\\b(?:ophører|slutter|afsluttes|nedlægges)|arbejder frem til|fungerer frem til|nedlægges|bortfalder|fortsætter|træder i kraft|begynder sit arbejde\\b.*\\bafslutter|begynder (?:sit )?arbejdet? (?:i|den)\\b|(?:fungerer?|virker?|nedsættes|er nedsat|sidder?|arbejder?|løber?)(?: midlertidigt)?(?: med virkning)? (?:fra|(?:i|for) (?:perioden|årene)|til|indtil|frem til))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern LASTS = QuickPattern.compile(
            "(?:periode|varighed|forløb) på ((?:over |ca\\. |mindst |op til |cirka )?(?:\\d{1,2}|et|to|tre|fire|et par) (?:år|måneder|uger))",
            Pattern.CASE_INSENSITIVE);

    /** "med udgangen af 2023", "ved udgangen af 2023". */
    private static final QuickPattern BY_THE_END =
            QuickPattern.compile("(?:^| )((?:med|ved) )$", Pattern.CASE_INSENSITIVE);

    /** What stands alone below a heading on the term: "1. januar 2022 - 31. december 2025". */
    private static final QuickPattern RANGE = QuickPattern.compile(
            "(?:fra |perioden )?(.{4,30}?)(?: ?[-\u2013] ?| til (?:og med )?)(.{4,30}?)\\.?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 400;

    private static final QuickPattern END = QuickPattern.compile(
            ".*(?:(?:til|senest|udgangen)(?:[^.]{0,20}| (?:den |d\\. )?\\d{1,2}\\.)|(?:afsluttes|slutter|ophører|nedlægges|bortfalder)(?!.*\\b(?:begynder|starter|træder)\\b)(?:[^.]{0,60}| (?:den |d\\. )?\\d{1,2}\\.))$");

    private static final QuickPattern LIMIT =
            QuickPattern.compile("(?:frem til|indtil|til og med|senest|inden) ", Pattern.CASE_INSENSITIVE);

    /** "en funktionsperiode på 4 år (2018-2021)". */
    private static final QuickPattern YEARS_TOLD = QuickPattern.compile(
            "periode på (?<count>(?:\\d{1,2}|et|to|tre|fire) år)(?: \\((?<begin>20\\d{2}) ?[-\u2013] ?(?<end>20\\d{2})\\))?",
            Pattern.CASE_INSENSITIVE);

    /** "Rådets funktionsperiode følger den kommunale valgperiode". */
    private static final QuickPattern FOLLOWS = QuickPattern.compile(
            "^[\\p{L} ]{0,60}?\\p{L}*periode (følger (?:(?:den kommunale|kommunens|[Bb]yrådets|[Kk]ommunalbestyrelsens) (?:valg|funktions)?periode|[Bb]yrådets|[Kk]ommunalbestyrelsens))\\.?$",
            Pattern.UNICODE_CASE);

    /** "Udvalget ophører, når planen er vedtaget": an end that is no day. */
    private static final QuickPattern WHEN_DONE = QuickPattern.compile(
            "(?<!\\p{L})(?:ophører|nedlægges|opløses|afsluttes|bortfalder|udløber|er nedlagt)(?: igen)?,? ((?:når|så snart) [^.]{5,160})|(?<!\\p{L})(?:fungerer|virker|består|sidder|arbejder),? (indtil,? [^.]{5,160})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "valgt for perioden 2022-2025". */
    private static final QuickPattern FROM_TO = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:vedtægt|kommissori|forretningsorden)\\p{L}* (?:er )?(?:gældende|gælder)|valgt|vælges|udpeget|udpeges|nedsat|nedsættes|fungerer|virker|sidder|konstitueret)(?!\\p{L})[^.]{0,60}?(?:periode(?:n)?|årene) (20\\d{2})(?: ?[-\u2013] ?| til )((?:udgangen af )?20\\d{2})(?!\\d)"
                    + "|(?<!\\bi )(?<!\\bi den )\\b(?:funktionsperiode|valgperiode)(?:n)?,? (20\\d{2}) ?[-\u2013] ?(20\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The same of what the sentence before is about. */
    private static final QuickPattern ENDS =
            QuickPattern.compile("(?:Det|Den|De) (?:afsluttes|slutter|ophører|nedlægges)\\b");

    /** The year of a budget, and none of the work. */
    private static final QuickPattern OF_BUDGET =
            QuickPattern.compile("budget\\p{L}* (?:for )?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A day on which something was decided is no day on which the group begins. */
    private static final QuickPattern DECIDED = QuickPattern.compile(
            "(?<!\\p{L})(?:godkendt|vedtaget|nedsat|besluttet|revideret|drøftet|udpeget)(?!\\p{L})(?! (?:for|i) (?:en )?perioden)[^,;]{0,80}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern FROM =
            QuickPattern.compile("(?:fra|i perioden|pr\\.) .*", Pattern.CASE_INSENSITIVE);

    /** The term of the council itself. */
    private static final QuickPattern COUNCIL = QuickPattern.compile(
            "inden [^.]{0,30}(?:byråd\\p{L}*|bestyrelse\\p{L}*|valg)s? (?:funktions|valg)periode",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** When something before it lasted: "bygger videre på projektet, som løb fra 2016 til 2018". */
    private static final QuickPattern OF_ANOTHER = QuickPattern.compile(
            "(?<!\\p{L})(?:som|der) (?:løb|varede|kørte|blev (?:gennemført|afsluttet|nedsat))(?!\\p{L})|bygger videre på",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A day behind these words is that of the end, though it is told by what is done then. */
    private static final QuickPattern ENDS_WHEN = QuickPattern.compile(
            "(?<!\\p{L})(?:ophører|nedlægges|opløses|slutter|afsluttes|bortfalder),? (?:når|så snart) [^.]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Themes under which an end in words is all that is said. */
    private static final Set<Theme> ENDING = EnumSet.of(Theme.TERM, Theme.REPORTING, Theme.MILESTONES);

    private Optional<ImpreciseDate> begun = Optional.empty();
    private Optional<ImpreciseDate> ended = Optional.empty();

    /** Whether the end is so far told in words only, which a day replaces. */
    private boolean worded;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (draft.commission().build().statedDuration().isEmpty()) {
            // The words stay text, since they mostly say more than that.
            StatedYears.of(said).ifPresent(years -> draft.commission().statedDuration(years));
        }
        Matcher follows = FOLLOWS.matcher(text);
        if (ended.isEmpty() && follows.matches()) {
            tell(Optional.empty(), Optional.of(ImpreciseDate.of(follows.group(1))), said, draft);
            return true;
        }
        Matcher told = YEARS_TOLD.matcher(text);
        if (ended.isEmpty() && told.find()) {
            if (draft.commission().build().statedDuration().isEmpty()) {
                draft.commission().statedDuration(Count.of(told.group("count")));
            }
            if (told.group("end") != null) {
                tell(
                        Optional.of(ImpreciseDate.of(told.group("begin"))),
                        Optional.of(ImpreciseDate.of(told.group("end"))),
                        said,
                        draft);
                return false;
            }
        }
        Matcher both = FROM_TO.matcher(text);
        if ((ended.isEmpty() || worded) && begun.isEmpty() && both.find()) {
            boolean chosen = both.group(1) != null;
            tell(
                    Optional.of(ImpreciseDate.of(chosen ? both.group(1) : both.group(3))),
                    Optional.of(ImpreciseDate.of(chosen ? both.group(2) : both.group(4))),
                    said,
                    draft);
            return false;
        }
        boolean days = range(said, draft) || days(said, draft);
        if (ended.isEmpty() && said.theme() != Theme.BACKGROUND && text.length() < LONGEST) {
            return inWords(said, draft) || days;
        }
        return days;
    }

    /** Whether the end is told in words, under a heading where nothing else is said by them. */
    private boolean inWords(Said said, CommissionDraft draft) {
        Optional<String> with = TermOfCouncil.in(said.text());
        Matcher done = WHEN_DONE.matcher(said.text());
        if (with.isPresent()) {
            tell(Optional.empty(), with.map(ImpreciseDate::of), said, draft);
            worded = true;
        } else if (undated(said.text()) && done.find()) {
            String end = done.group(1) != null ? done.group(1) : done.group(2);
            tell(Optional.empty(), Optional.of(ImpreciseDate.of(end)), said, draft);
            worded = true;
            return ENDING.contains(said.theme());
        }
        return false;
    }

    private static boolean undated(String text) {
        return DatePhrases.in(text).stream().allMatch(phrase -> OF_BUDGET.find(text.substring(0, phrase.start())));
    }

    /** Two days that are all that is written below a heading on the term. */
    private boolean range(Said said, CommissionDraft draft) {
        Matcher range = RANGE.matcher(said.text());
        if (said.theme() != Theme.TERM || begun.isPresent() || ended.isPresent() || !range.matches()) {
            return false;
        }
        Optional<ImpreciseDate> begin = Optional.of(ImpreciseDate.of(range.group(1)));
        Optional<ImpreciseDate> end = Optional.of(ImpreciseDate.of(range.group(2)));
        if (!set(begin) || !set(end)) {
            return false;
        }
        tell(begin, end, said, draft);
        return true;
    }

    private boolean days(Said said, CommissionDraft draft) {
        String text = said.text();
        boolean about = ABOUT.find(text) || said.theme() == Theme.TERM && ENDS.lookingAt(text);
        if (text.length() > LONGEST || !about || COUNCIL.find(text) || OF_ANOTHER.find(text)) {
            return false;
        }
        List<DatePhrases.Phrase> dates = DatePhrases.in(text);
        dates = dates.stream()
                .filter(phrase -> !OF_BUDGET.find(text.substring(0, phrase.start())))
                .toList();
        if (dates.size() == 3 && DECIDED.find(text.substring(0, dates.get(0).start()))) {
            dates = dates.subList(1, 3);
        }
        if (dates.isEmpty() || dates.size() > 2) {
            return false;
        }
        Optional<ImpreciseDate> begin = Optional.empty();
        Optional<ImpreciseDate> end = Optional.empty();
        int from = 0;
        for (DatePhrases.Phrase phrase : dates) {
            String before = text.substring(0, phrase.start());
            boolean range =
                    begin.isPresent() && text.substring(from, phrase.start()).matches(" ?[-\u2013] ?(?:den )?");
            boolean ends = range
                    || LIMIT.lookingAt(phrase.printed())
                    || ENDS_WHEN.find(before)
                    || END.matches(before + phrase.printed().split(" ")[0]);
            boolean decided = DECIDED.find(text.substring(from, phrase.start())) && !FROM.matches(phrase.printed());
            from = phrase.end();
            // Where both ends are told, "fra" and "til" only say which is which.
            ImpreciseDate date = phrase.printed().matches("(?:fra|til (?!udgangen|slutningen|og med)).*")
                    ? dates.size() == 2
                            ? ImpreciseDate.of(phrase.printed().substring(4))
                            : ImpreciseDate.of(phrase.printed().substring(4)).withPrinted(phrase.printed())
                    : phrase.date(OptionalInt.empty());
            if (ends) {
                Matcher by = BY_THE_END.matcher(before);
                end = Optional.of(
                        by.find() && date.printed().startsWith("udgangen")
                                ? date.withPrinted(by.group(1) + date.printed())
                                : date);
            } else if (begin.isEmpty() && !decided) {
                begin = Optional.of(date);
            }
        }
        begin = begin.map(TermSentences::bare);
        end = end.map(TermSentences::bare);
        begin = begin.filter(day -> begun.isEmpty() || closer(begun.get(), day));
        end = end.filter(day -> ended.isEmpty() || worded || closer(ended.get(), day));
        if (!set(begin) && !set(end)) {
            return false;
        }
        tell(begin, end, said, draft);
        Matcher lasts = LASTS.matcher(text);
        if (lasts.find()) {
            draft.commission().statedDuration(Count.of(lasts.group(1)));
        }
        return said.theme() != Theme.BACKGROUND;
    }

    /** What is told first of either end stands. */
    private void tell(Optional<ImpreciseDate> begin, Optional<ImpreciseDate> end, Said said, CommissionDraft draft) {
        begun = begin.isPresent() && (begun.isEmpty() || closer(begun.get(), begin.get())) ? begin : begun;
        ended = end.isPresent() && (ended.isEmpty() || worded || closer(ended.get(), end.get())) ? end : ended;
        worded &= end.isEmpty();
        draft.commission().term(draft.at(Term.builder().begin(begun).end(ended).build(), said.place()));
    }

    /** "i september 2020" is the day "september 2020". */
    private static ImpreciseDate bare(ImpreciseDate day) {
        return day.printed().startsWith("i ") ? day.withPrinted(day.printed().substring(2)) : day;
    }

    /** Whether a day tells more than the year that was told before it. */
    private static boolean closer(ImpreciseDate told, ImpreciseDate day) {
        return told.printed().length() == 4
                && day.printed().length() > 4
                && day.printed().endsWith(told.printed());
    }

    private static boolean set(Optional<ImpreciseDate> date) {
        return date.filter(day -> day.earliest().isPresent() || day.latest().isPresent())
                .isPresent();
    }
}
