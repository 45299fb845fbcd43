package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when a committee or a piece of work lasts. */
final class TermSentences implements SentenceRule {

    private static final Pattern ABOUT = Pattern.compile(
            "(?:funktionsperiode|tidsramme|periode|arbejde(?:r|t)?|udvalget|kommissoriet|gruppen|grupperne|rådet)\\b.*\\b(?:er til|går fra|løber|varer|afsluttes|slutter|ophører|gælder fra|arbejder frem til|nedlægges|fortsætter)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LASTS = Pattern.compile(
            "(?:periode|varighed) på ((?:over |ca\\. |mindst |op til |cirka )?(?:\\d{1,2}|et|to|tre|fire|et par) (?:år|måneder))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END =
            Pattern.compile(".*(?:til|afsluttes|slutter|ophører|senest|udgangen|nedlægges)[^.]{0,20}$");

    private boolean taken;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (taken || text.length() > 400 || !ABOUT.matcher(text).find()) {
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
            boolean ends = END.matcher(before + phrase.printed().split(" ")[0]).matches();
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

    private static boolean set(Optional<ImpreciseDate> date) {
        return date.filter(day -> day.earliest().isPresent() || day.latest().isPresent())
                .isPresent();
    }
}
