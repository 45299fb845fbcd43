package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.regex.Matcher;

/** A project before this one: when it began, and which of its aims were reached. All of it stays text of its section too. */
public final class EarlierProjectSentences implements SentenceRule {

    private static final QuickPattern BEGAN = QuickPattern.compile(
            "^Projektet [\"\u201d\u201c\u00bb\u201e]?(\\p{Lu}[^.,\"\u201d\u201c\u00ab]{5,100}?)[\"\u201d\u201c\u00ab]? (?:blev|er) (?:påbegyndt|igangsat|sat i gang|startet|begyndt) i ((?:19|20)\\d{2})\\b.*");

    private static final QuickPattern REACHED = QuickPattern.compile(
            "\\b(?:[Mm]ålsætningen|[Mm]ålet) om ([^.,]{4,90}?) (?:er|blev) (?:blevet )?(?:indfriet|nået|opfyldt)\\b");

    private static final QuickPattern MISSED = QuickPattern.compile(
            "\\b(?:[Mm]ålsætningen|[Mm]ålet) om ([^.,]{4,90}?) (?:(?:(?:kunne|kan) ikke|ikke (?:kunne|kan)) (?:indfries|nås|opfyldes)|(?:er|blev) ikke (?:blevet )?(?:indfriet|nået|opfyldt))\\b");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        Matcher began = BEGAN.matcher(text);
        if (began.matches()) {
            draft.project()
                    .earlier(draft.at(
                            EarlierProject.builder()
                                    .title(began.group(1))
                                    .term(Term.builder()
                                            .begin(ImpreciseDate.of(began.group(2)))
                                            .build())
                                    .build(),
                            said.place()));
        }
        target(REACHED.matcher(text), TargetOutcome.MET, draft);
        target(MISSED.matcher(text), TargetOutcome.NOT_MET, draft);
        return false;
    }

    /** An aim is one of the project that was told before it; of no project it is not read. */
    private static void target(Matcher aim, TargetOutcome outcome, CommissionDraft draft) {
        if (aim.find()) {
            draft.project()
                    .aim(ProjectTarget.builder()
                            .text(aim.group(1))
                            .outcome(outcome)
                            .build());
        }
    }
}
