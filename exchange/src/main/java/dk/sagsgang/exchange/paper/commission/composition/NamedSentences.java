package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.HeadedMembers;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Those who sit in a group by name, told in a sentence: "Byrådet har udpeget: Anna Berg (V) og Bo Lind (A)". */
public final class NamedSentences implements SentenceRule {

    private static final QuickPattern NAMED =
            QuickPattern.compile("^(?:(?:For|Fra) (?<sender>[^:]{3,60}?)(?: er (?:valgt|udpeget)|(?=:))" + "|(?<body>"
                    + GroupWords.BODY + ") har (?:valgt|udpeget)):? (?<names>\\p{Lu}[^:]{5,400}?)\\.?$");

    private static final int FEWEST = 2;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        Matcher named = NAMED.matcher(said.text());
        if (said.theme() == Theme.BACKGROUND || !named.matches()) {
            return false;
        }
        List<NameList.Named> names = NameList.people(named.group("names")).orElse(List.of());
        if (names.size() < FEWEST
                || names.stream().anyMatch(each -> each.person().isEmpty())) {
            return false;
        }
        String sender = named.group("sender") != null ? named.group("sender") : named.group("body");
        draft.headed(new HeadedMembers(
                sender,
                names.stream()
                        .map(each -> draft.at(seat(each.person().orElseThrow()), said.place()))
                        .collect(Collectors.toList())));
        return true;
    }

    private static Seat seat(Person person) {
        String party = person.party().map(each -> " (" + each.letter() + ")").orElse("");
        return Seat.builder()
                .printed(person.name() + party)
                .filledBy(NamedPerson.builder().person(Optional.of(person)).build())
                .build();
    }
}
