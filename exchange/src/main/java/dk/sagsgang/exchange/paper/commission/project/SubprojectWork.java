package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.project.SubprojectBuilder;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** How the work of a subproject goes on: its tracks, its methods, what is handed over when, what is reported. */
final class SubprojectWork {

    private static final QuickPattern TRACKS =
            QuickPattern.compile("\\b((?:to|tre|fire|fem) (?:forskellige )?spor)\\b(?:: ([^.:]{5,300}?)\\.?$)?");

    private static final QuickPattern OTHERS =
            QuickPattern.compile("\\b(de (?:to|tre|fire) (?:andre|øvrige) delprojekter)\\b");

    private static final QuickPattern METHODS =
            QuickPattern.compile("\\banvendes ([\\p{Ll}, -]{4,80}?)(?: og lignende| m\\.v\\.)? som metode(?:r)?\\b");

    /** "Gruppen arbejder til og med januar med udarbejdelsen af en plan, der primo februar forelægges styregruppen". */
    private static final QuickPattern HANDED_OVER = QuickPattern.compile(
            "^\\p{Lu}\\p{L}*(?:gruppen|delprojektet) (?:arbejder (.{3,40}? )?med (?:udarbejdelsen af|at udarbejde)|udarbejder) (.{4,160}?),? (?:der|som) (.{3,40}?) (?:forelægges|præsenteres for|afleveres til|fremlægges for) (styregruppen|\\p{L}+)\\.?$");

    private static final QuickPattern REPORTED = QuickPattern.compile(
            "\\b(?:(løbende)[ ,].{0,80})?\\bafrapportering (?:af [^.]{3,40} )?til (styregruppen|[Dd]irektionen|[Bb]yrådet)\\b");

    private SubprojectWork() {}

    /** Takes what a sentence says of the work; true where all of it found its place. */
    static boolean take(String sentence, SourcePlace place, SubprojectBuilder subproject, CommissionDraft draft) {
        subproject.addAllLaws(SubprojectLaws.in(sentence).stream()
                .map(law -> draft.at(law, place))
                .toList());
        Matcher others = OTHERS.matcher(sentence);
        if (others.find()) {
            Count bare = Count.of(others.group(1).substring("de ".length()));
            subproject.otherSubprojects(bare.withPrinted(others.group(1)));
        }
        Matcher methods = METHODS.matcher(sentence);
        if (methods.find()) {
            subproject.addMethods(methods.group(1));
        }
        Matcher reported = REPORTED.matcher(sentence);
        if (reported.find()) {
            subproject.addReporting(draft.at(
                    Reporting.builder()
                            .text(sentence)
                            .addTo(body(reported.group(2)))
                            .rhythm(Optional.ofNullable(reported.group(1)).map(Rhythm::of))
                            .build(),
                    place));
        }
        return tracks(sentence, place, subproject, draft) || handedOver(sentence, place, subproject, draft);
    }

    /** The tracks are named where there are as many names as tracks are said to be. */
    private static boolean tracks(
            String sentence, SourcePlace place, SubprojectBuilder subproject, CommissionDraft draft) {
        Matcher tracks = TRACKS.matcher(sentence);
        if (!tracks.find()) {
            return false;
        }
        Count stated = Count.of(tracks.group(1));
        subproject.statedTracks(Optional.of(stated));
        List<String> names =
                tracks.group(2) == null ? List.of() : List.of(tracks.group(2).split(", (?:samt |og )?| samt "));
        if (!stated.value().equals(Optional.of(names.size()))) {
            return false;
        }
        names.forEach(
                name -> subproject.addTracks(draft.at(Task.builder().title(name).build(), place)));
        return true;
    }

    private static boolean handedOver(
            String sentence, SourcePlace place, SubprojectBuilder subproject, CommissionDraft draft) {
        Matcher handed = HANDED_OVER.matcher(sentence);
        if (!handed.matches()) {
            return false;
        }
        OptionalInt year = year(draft);
        Optional<ImpreciseDate> deadline = date(handed.group(3), year);
        if (deadline.isEmpty()) {
            return false;
        }
        Optional<Term> work = Optional.ofNullable(handed.group(1))
                .flatMap(words -> date(words, year))
                .map(end -> Term.builder().end(end).build());
        for (String part : handed.group(2).split(",? og (?=(?:en|et) |\\p{Ll}+ og )|, (?=(?:en|et) )")) {
            subproject.addDeliverables(draft.at(
                    Deliverable.builder()
                            .title(part.replaceFirst("^(?:en|et) ", ""))
                            .deadline(deadline)
                            .work(work)
                            .addInvolvements(Involvement.builder()
                                    .body(body(handed.group(4)))
                                    .role(InvolvementRole.RECEIVES_REPORT)
                                    .build())
                            .build(),
                    place));
        }
        return true;
    }

    /** A day without a year is one of the year of the paper. */
    private static OptionalInt year(CommissionDraft draft) {
        return draft.commission()
                .build()
                .dated()
                .flatMap(ImpreciseDate::earliest)
                .map(LocalDate::getYear)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<ImpreciseDate> date(String words, OptionalInt year) {
        List<DatePhrases.Phrase> dates = DatePhrases.in(words.strip());
        return dates.size() == 1 ? Optional.of(dates.get(0).date(year)) : Optional.empty();
    }

    static Body body(String name) {
        return name.equals("styregruppen") ? Body.of(name, BodyKind.STEERING_GROUP) : BodyWords.kinded(name);
    }
}
