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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when a committee or a piece of work lasts. */
public final class TermSentences implements SentenceRule {

    private static final QuickPattern ABOUT = QuickPattern.compile(
            "(?:projektet|funktionsperiode|tidsramme|periode|arbejde(?:r|t)?|udvalget|kommissoriet|vedtægten|vedtægterne|forretningsordenen|gruppen|grupperne|rådet)\\b.*\\b(?:er til|går fra|løber|løb fra|varer|afsluttes|slutter|ophører|gælder fra|arbejder frem til|fungerer frem til|nedlægges|fortsætter|træder i kraft|(?:fungerer|virker|nedsættes|er nedsat|sidder|arbejder|løber) (?:fra|i perioden|til|frem til))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern LASTS = QuickPattern.compile(
            "(?:periode|varighed) på ((?:over |ca\\. |mindst |op til |cirka )?(?:\\d{1,2}|et|to|tre|fire|et par) (?:år|måneder))",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern END =
            QuickPattern.compile(".*(?:til|afsluttes|slutter|ophører|senest|udgangen|nedlægges)[^.]{0,20}$");

    private static final QuickPattern LIMIT =
            QuickPattern.compile("(?:frem til|indtil|til og med|senest|inden) ", Pattern.CASE_INSENSITIVE);

    /** "funktionsperiode er 4 år", "vælges for en 4-årig periode", "udpeges for 4 år ad gangen". */
    private static final QuickPattern YEARS = QuickPattern.compile(
            "(?:periode(?:n)? er|virker (?:for|i)|(?:vælges|udpeges|nedsættes|sidder|fungerer) (?:for|i))(?: en)? (?:(?<count>(?:\\d|to|tre|fire) år(?!ig))|(?<adjective>(?<number>\\d)-årig periode))\\b");

    /** "en funktionsperiode på 4 år (2018-2021)". */
    private static final QuickPattern YEARS_TOLD = QuickPattern.compile(
            "periode på (?<count>(?:\\d{1,2}|et|to|tre|fire) år)(?: \\((?<begin>20\\d{2}) ?[-\u2013] ?(?<end>20\\d{2})\\))?",
            Pattern.CASE_INSENSITIVE);

    /** "Rådets funktionsperiode følger den kommunale valgperiode". */
    private static final QuickPattern FOLLOWS = QuickPattern.compile(
            "^[\\p{L} ]{0,60}?\\p{L}*periode (følger (?:den kommunale|kommunens|[Bb]yrådets|[Kk]ommunalbestyrelsens) (?:valg|funktions)?periode)\\.?$",
            Pattern.UNICODE_CASE);

    private boolean taken;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        years(text, draft);
        Matcher follows = FOLLOWS.matcher(text);
        if (!taken && follows.matches()) {
            taken = true;
            draft.commission()
                    .term(draft.at(
                            Term.builder()
                                    .end(ImpreciseDate.of(follows.group(1)))
                                    .build(),
                            said.place()));
            return true;
        }
        Matcher told = YEARS_TOLD.matcher(text);
        if (!taken && told.find()) {
            if (draft.commission().build().statedDuration().isEmpty()) {
                draft.commission().statedDuration(Count.of(told.group("count")));
            }
            if (told.group("end") != null) {
                taken = true;
                draft.commission()
                        .term(draft.at(
                                Term.builder()
                                        .begin(ImpreciseDate.of(told.group("begin")))
                                        .end(ImpreciseDate.of(told.group("end")))
                                        .build(),
                                said.place()));
                return false;
            }
        }
        if (taken || text.length() > 400 || !ABOUT.find(text)) {
            return false;
        }
        List<DatePhrases.Phrase> dates = DatePhrases.in(text);
        if (dates.isEmpty() || dates.size() > 2) {
            return false;
        }
        Optional<ImpreciseDate> begin = Optional.empty();
        Optional<ImpreciseDate> end = Optional.empty();
        for (DatePhrases.Phrase phrase : dates) {
            String before = text.substring(0, phrase.start());
            boolean ends = LIMIT.lookingAt(phrase.printed())
                    || END.matches(before + phrase.printed().split(" ")[0]);
            // Where both ends are told, "fra" and "til" only say which is which.
            ImpreciseDate date = dates.size() == 2 && phrase.printed().matches("(?:fra|til) .*")
                    ? ImpreciseDate.of(phrase.printed().substring(4))
                    : phrase.date(OptionalInt.empty());
            if (ends) {
                end = Optional.of(date);
            } else if (begin.isEmpty()) {
                begin = Optional.of(date);
            }
        }
        if (!set(begin) && !set(end)) {
            return false;
        }
        taken = true;
        Term term = Term.builder().begin(begin).end(end).build();
        draft.commission().term(draft.at(term, said.place()));
        Matcher lasts = LASTS.matcher(text);
        if (lasts.find()) {
            draft.commission().statedDuration(Count.of(lasts.group(1)));
        }
        return said.theme() != Theme.BACKGROUND;
    }

    /** The words stay text, since they mostly say more than that. */
    private static void years(String text, CommissionDraft draft) {
        Matcher years = YEARS.matcher(text);
        if (draft.commission().build().statedDuration().isEmpty() && !text.contains("formand") && years.find()) {
            draft.commission()
                    .statedDuration(
                            years.group("count") != null
                                    ? Count.of(years.group("count"))
                                    : Count.ofNumber(Integer.parseInt(years.group("number")), "år")
                                            .withPrinted(years.group("adjective")));
        }
    }

    private static boolean set(Optional<ImpreciseDate> date) {
        return date.filter(day -> day.earliest().isPresent() || day.latest().isPresent())
                .isPresent();
    }
}
