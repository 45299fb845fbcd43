package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.DissentKind;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Presence;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** ATT-005: A minority statement is made by a member who voted in the minority. */
public final class MinorityStatementByMinority implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-005", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 13, stk. 2")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 3")
                    .and(RuleSource.MINISTRY, "07.1.1")
                    .andRegions("§ 12, stk. 1"))
            .withVariant("absent", Severity.WARNING)
            .withVariant("majority", Severity.WARNING)
            .withVariant("unanimous", Severity.WARNING);

    private static final Pattern UNANIMOUS = Pattern.compile(
            "(?:indstillingen (?:blev )?)?enstemmigt (?:vedtaget|godkendt|tiltrådt)|(?:indstillingen (?:blev )?)?(?:vedtaget|godkendt|tiltrådt) enstemmigt");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                if (decision.decision().dissents().isEmpty()) {
                    continue;
                }
                NamedVotes votes = new NamedVotes(decision.decision());
                for (int d = 0; d < decision.decision().dissents().size(); d++) {
                    Dissent dissent = decision.decision().dissents().get(d);
                    if (dissent.kind()
                            .filter(DissentKind.MINORITY_STATEMENT::equals)
                            .isPresent()) {
                        check(dissent, decision, votes, decision.place().at("dissents", d), meeting, findings);
                    }
                }
            }
        }
    }

    private static void check(
            Dissent dissent,
            DecisionFacts decision,
            NamedVotes votes,
            Place place,
            MeetingFacts meeting,
            Findings findings) {
        Argument number = Argument.mark("number", decision.item().item().number());
        if (dissent.on().isEmpty() && unanimous(decision.decision())) {
            findings.at(place, "unanimous", number);
            return;
        }
        for (int p = 0; p < dissent.persons().size(); p++) {
            Person person = dissent.persons().get(p);
            Optional<Presence> presence = meeting.presences().of(person, decision.item());
            if (presence.isPresent() && presence.get() != Presence.PRESENT) {
                findings.at(place.at("persons", p), "absent", number);
            } else if (votes.withMajority(person, dissent.on())) {
                findings.at(place.at("persons", p), "majority", number);
            }
        }
        for (int p = 0; p < dissent.parties().size(); p++) {
            PoliticalParty party = dissent.parties().get(p);
            if (votes.withMajority(party, dissent.on())) {
                findings.at(place.at("parties", p), "majority", number);
            }
        }
    }

    /** Whether the decision says of itself and of nothing else that everybody was for it. */
    private static boolean unanimous(Decision decision) {
        String words = decision.text().plain().strip().toLowerCase(Locale.ROOT);
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return decision.votes().isEmpty()
                && decision.points().isEmpty()
                && UNANIMOUS.matcher(bare).matches();
    }
}
