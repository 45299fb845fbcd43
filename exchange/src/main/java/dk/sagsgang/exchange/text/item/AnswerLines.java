package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What other bodies say of a recommendation, which a paper prints below it: "Økonomiudvalget anbefaler indstillingen." */
final class AnswerLines {

    private static final QuickPattern ANSWER = QuickPattern.compile(
            "^(\\p{Lu}[^.,:;]{3,80}?) (?:anbefaler|indstiller|tiltræder|godkender|tilslutter sig) (?:over for .{3,60} )?(?:[^.,:;]{3,60}s )?indstilling(?:en)?\\b[^.:;]{0,80}\\.?$");

    private AnswerLines() {}

    /** Takes such lines, with those behind that tell who was away, out of what stands below the recommendation. */
    static List<PriorTreatment> takenFrom(List<Block> body, ItemCell cell, CellContext context) {
        List<PriorTreatment> treatments = new ArrayList<>();
        for (int b = 1; b < body.size(); b++) {
            Matcher answer = ANSWER.matcher(body.get(b).text());
            Optional<Body> who = answer.matches() ? BodyWords.only(answer.group(1)) : Optional.empty();
            Optional<Outcome> outcome =
                    who.isPresent() ? DecisionWords.outcome(body.get(b).text()) : Optional.empty();
            if (outcome.isEmpty()) {
                continue;
            }
            Block said = body.remove(b);
            boolean told = b < body.size() && AttendanceLines.tell(body.get(b).text());
            Decision decision = Decision.builder()
                    .body(who)
                    .outcome(outcome)
                    .text(FormattedText.of(said.text()))
                    .remark(FormattedText.of(told ? body.remove(b).text() : ""))
                    .build();
            PriorTreatment treatment =
                    PriorTreatment.builder().addDecisions(decision).build();
            treatments.add(context.places().at(treatment, cell.place(said.at())));
            b--;
        }
        return treatments;
    }
}
