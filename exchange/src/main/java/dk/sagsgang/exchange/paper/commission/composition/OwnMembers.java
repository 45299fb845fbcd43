package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import java.util.regex.Matcher;

/** A body that sends some of its own: "Byrådet vælger fire medlemmer af sin midte, heraf formanden for Havneudvalget, der tillige er udvalgets formand". */
public final class OwnMembers implements SentenceRule {

    private static final QuickPattern OWN = QuickPattern.compile(
            "^(?<seat>(?<body>" + GroupWords.BODY
                    + ") (?:vælger|udpeger) (?<count>" + CountedSeat.NUMBER
                    + " (?:medlem|repræsentant)(?:mer|er)?) (?:af|blandt) (?:sin midte|sine (?:egne )?medlemmer))(?:,? (?:heraf|hvoraf|herunder) (?<of>[^.]{5,140}))?\\.?$");

    private static final QuickPattern CHAIRS = QuickPattern.compile(
            "^(?<printed>formanden for (?<body>.{4,60}?),? (?:der|som) (?:tillige |samtidig |også )?er (?:udvalgets|rådets|gruppens) formand)$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        Matcher own = OWN.matcher(said.text());
        if (!own.matches()) {
            return false;
        }
        Body body = BodyWords.kinded(own.group("body"));
        draft.seats()
                .add(draft.at(
                        Seat.builder()
                                .printed(own.group("seat"))
                                .count(Count.of(own.group("count")))
                                .filledBy(MembersOfBody.builder().body(body).build())
                                .appointedBy(body)
                                .build(),
                        said.place()));
        if (own.group("of") == null) {
            return true;
        }
        Matcher chairs = CHAIRS.matcher(own.group("of"));
        boolean chair = chairs.matches() && BodyWords.only(chairs.group("body")).isPresent();
        if (chair && draft.firstChair()) {
            draft.composition()
                    .chair(draft.at(
                            Post.builder()
                                    .printed(chairs.group("printed"))
                                    .filledBy(ChairOfBody.builder()
                                            .body(BodyWords.kinded(chairs.group("body")))
                                            .build())
                                    .build(),
                            said.place()));
        }
        return chair;
    }
}
