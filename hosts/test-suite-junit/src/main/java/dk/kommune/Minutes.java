package dk.kommune;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.FormattedText;
import java.time.LocalDate;
import java.util.List;

/** The minutes that our system writes of one case. */
public class Minutes {

    /** Socialudvalget treats a case and approves what is recommended. */
    public Meeting of(String title, String recommended) {
        AgendaItem item = AgendaItem.builder()
                .key("1")
                .number("1.")
                .title(title)
                .caseType(CaseType.DECISION)
                .addRecommendations(Recommendation.builder()
                        .heading("Indstilling")
                        .recommender(Person.holding("Direktøren for Social og Sundhed"))
                        .addPoints(RecommendationPoint.builder()
                                .key("1-1")
                                .text(FormattedText.of(recommended))
                                .build())
                        .build())
                .decisions(decisions())
                .build();
        return Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 7))
                .addItems(item)
                .build();
    }

    /** What the committee decided. */
    protected List<Decision> decisions() {
        return List.of(Decision.builder()
                .heading("Beslutning")
                .outcome(Outcome.APPROVED)
                .text(FormattedText.of("Godkendt."))
                .build());
    }
}
