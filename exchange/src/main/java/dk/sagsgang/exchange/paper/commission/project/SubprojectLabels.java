package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.project.SubprojectBuilder;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels below the heading of a subproject: "Aflevering: Ejendomsplan, ultimo maj 2025", "Måles på: ...", "Slut: 31. december 2023". */
final class SubprojectLabels {

    private static final QuickPattern DELIVERY = QuickPattern.compile(
            "^(?:Aflevering|Leverancer?|Produkt(?:er)?): (?<what>[^:;]{4,120}?)(?:,? (?:senest )?(?:den )?(?<when>[^,]{4,30}))?\\.?$");

    private static final QuickPattern MEASURED =
            QuickPattern.compile("^(?:Måles på|Succeskriteri(?:e|um|er)|Effekt): (?<what>.{5,300}?)\\.?$");

    private static final QuickPattern ENDS =
            QuickPattern.compile("^(?<label>Slut|Færdig|Start|Begynder): (?<when>.{4,40}?)\\.?$");

    private static final QuickPattern REPORTS = QuickPattern.compile(
            "^(?:Sporet|Delprojektet|Indsatsen|Gruppen) rapporterer til (?<to>styregruppen|[\\p{L}- ]{4,50}?)(?<how> (?:hver|hvert|en gang|løbende|månedligt|\\p{L}+ gange) ?.{0,30})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SubprojectLabels() {}

    /** Takes what a line with such a label says; false where it has none, or what it says is not understood. */
    static boolean take(String sentence, SourcePlace place, SubprojectBuilder subproject, CommissionDraft draft) {
        Matcher delivery = DELIVERY.matcher(sentence);
        if (delivery.matches()) {
            Optional<ImpreciseDate> deadline =
                    Optional.ofNullable(delivery.group("when")).flatMap(SubprojectLabels::date);
            if (deadline.isEmpty() && delivery.group("when") != null) {
                return false;
            }
            subproject.addDeliverables(draft.at(
                    Deliverable.builder()
                            .title(delivery.group("what"))
                            .deadline(deadline)
                            .build(),
                    place));
            return true;
        }
        Matcher measured = MEASURED.matcher(sentence);
        if (measured.matches()) {
            subproject.addSuccessCriteria(draft.at(
                    SuccessCriterion.builder()
                            .text(FormattedText.of(measured.group("what")))
                            .build(),
                    place));
            return true;
        }
        Matcher ends = ENDS.matcher(sentence);
        Optional<ImpreciseDate> day = ends.matches() ? date(ends.group("when")) : Optional.empty();
        if (day.isPresent()) {
            boolean begins = ends.group("label").matches("Start|Begynder");
            Term told = subproject.build().term().orElse(Term.EMPTY);
            subproject.term(draft.at(begins ? told.withBegin(day) : told.withEnd(day), place));
            return true;
        }
        Matcher reports = REPORTS.matcher(sentence);
        if (!reports.matches()) {
            return false;
        }
        subproject.addReporting(draft.at(
                Reporting.builder()
                        .addTo(SubprojectWork.body(reports.group("to")))
                        .rhythm(Optional.ofNullable(reports.group("how"))
                                .map(String::strip)
                                .map(Rhythm::of))
                        .build(),
                place));
        return true;
    }

    private static Optional<ImpreciseDate> date(String words) {
        List<DatePhrases.Phrase> dates = DatePhrases.in(words);
        return dates.size() == 1 && dates.get(0).printed().length() + 6 >= words.length()
                ? Optional.of(dates.get(0).date(OptionalInt.empty()))
                : Optional.empty();
    }
}
