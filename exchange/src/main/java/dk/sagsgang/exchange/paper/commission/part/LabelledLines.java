package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Lines of a commission that is set up as a form: "Sekretariat: By- og Miljøforvaltningen", "Periode: 1. maj - 30. juni 2023". */
public final class LabelledLines implements SentenceRule {

    private static final QuickPattern LABELLED = QuickPattern.compile("^(\\p{Lu}[\\p{L}]{3,24}): (.{3,300}?)\\.?$");

    private static final QuickPattern APPOINTS =
            QuickPattern.compile("^(\\p{Lu}\\p{L}+) (?:udpeger|vælger) formanden\\b.*");

    private static final QuickPattern RECEIVES =
            QuickPattern.compile("^(\\p{Lu}[\\p{L} -]{3,60}?) (?:modtager|får) (.{3,160})$");

    private static final QuickPattern FROM_TO = QuickPattern.compile("^(.{4,30}?) ?[-\u2013] ?(.{4,30})$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        Matcher labelled = LABELLED.matcher(said.text());
        if (!labelled.matches()) {
            return false;
        }
        String value = labelled.group(2);
        return switch (Theme.of(labelled.group(1))) {
            case SECRETARIAT -> secretariat(value, said, draft);
            case CHAIR -> labelled.group(1).startsWith("Næst") ? deputy(value, said, draft) : chair(value, said, draft);
            case TERM -> term(value, said, draft);
            case COMPOSITION -> seats(value, said, draft);
            case REPORTING -> report(value, said, draft);
            case MEETINGS -> meetings(value, draft);
            case PURPOSE -> draft.purpose().add(labelled.group(2));
            default -> false;
        };
    }

    private static boolean secretariat(String value, Said said, CommissionDraft draft) {
        if (HeadingLines.sentence(value) || !draft.firstSecretary()) {
            return false;
        }
        draft.composition()
                .secretary(draft.at(
                        Post.builder()
                                .printed(value)
                                .filledBy(SeatWords.holder(value))
                                .build(),
                        said.place()));
        return true;
    }

    private static boolean chair(String value, Said said, CommissionDraft draft) {
        Matcher appoints = APPOINTS.matcher(value);
        Optional<Body> by = appoints.matches() ? BodyWords.only(appoints.group(1)) : Optional.empty();
        Optional<Filling> filling = SeatWords.seat(value).filledBy();
        if ((by.isEmpty() && filling.isEmpty()) || !draft.firstChair()) {
            return false;
        }
        draft.composition()
                .chair(draft.at(
                        Post.builder()
                                .printed(value)
                                .filledBy(filling)
                                .appointedBy(by.map(body -> BodyWords.kinded(body.name())))
                                .build(),
                        said.place()));
        return true;
    }

    private static boolean deputy(String value, Said said, CommissionDraft draft) {
        Optional<Filling> filling = SeatWords.seat(value).filledBy();
        if (filling.isEmpty() || draft.composition().build().deputyChair().isPresent()) {
            return false;
        }
        draft.composition()
                .deputyChair(
                        draft.at(Post.builder().printed(value).filledBy(filling).build(), said.place()));
        return true;
    }

    private static boolean term(String value, Said said, CommissionDraft draft) {
        Matcher both = FROM_TO.matcher(value);
        if (!both.matches()) {
            return false;
        }
        ImpreciseDate begin = ImpreciseDate.of(both.group(1));
        ImpreciseDate end = ImpreciseDate.of(both.group(2));
        if (begin.earliest().isEmpty() || end.latest().isEmpty()) {
            return false;
        }
        draft.commission().term(draft.at(Term.builder().begin(begin).end(end).build(), said.place()));
        return true;
    }

    /** All are seats that are understood, or none is read. */
    private static boolean seats(String value, Said said, CommissionDraft draft) {
        List<String> parts = InlineList.parts(value);
        if (parts.size() < 2
                || !parts.stream().allMatch(part -> SeatFilling.of(part).isPresent())) {
            return false;
        }
        parts.forEach(part -> draft.seats().add(draft.at(SeatWords.seat(part), said.place())));
        return true;
    }

    private static boolean report(String value, Said said, CommissionDraft draft) {
        Matcher receives = RECEIVES.matcher(value);
        if (!receives.matches() || BodyWords.only(receives.group(1)).isEmpty()) {
            return false;
        }
        List<DatePhrases.Phrase> dates = DatePhrases.in(receives.group(2));
        draft.commission()
                .addReporting(draft.at(
                        Reporting.builder()
                                .text(value)
                                .addTo(BodyWords.kinded(receives.group(1)))
                                .date(
                                        dates.size() == 1
                                                ? Optional.of(dates.get(0).date(OptionalInt.empty()))
                                                : Optional.empty())
                                .build(),
                        said.place()));
        return true;
    }

    private static boolean meetings(String value, CommissionDraft draft) {
        Rhythm rhythm = Rhythm.of(value);
        if (rhythm.kind().isEmpty() || !draft.firstRhythm()) {
            return false;
        }
        draft.composition().meetings(rhythm);
        return true;
    }
}
