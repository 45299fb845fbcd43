package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.SubprojectBuilder;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who holds the threads of a subproject, and who is in its working group. */
final class SubprojectPeople {

    private static final QuickPattern COORDINATOR = QuickPattern.compile(
            "^(?:(?:Delprojektets )?(?:tovholder|delprojektleder|projektleder|ansvarlig)(?:en)?(?: for delprojektet)?(?: er:?|:) (?<is>[^;:]{3,100}?)"
                    + "|Delprojektet ledes af (?<led>[^;:]{3,100}?)"
                    + "|(?<first>\\p{Lu}[^;:]{3,100}?) er (?:tovholder|delprojektleder)(?: for delprojektet)?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern GROUP = QuickPattern.compile(
            "^(?:(?<name>Arbejdsgruppe(?:n)?)(?:: | (?:består|udgøres) af )|I (?:arbejdsgruppen|delprojektet) (?:deltager|indgår|sidder) |Deltagere(?: i (?:arbejdsgruppen|delprojektet))?: )(?<who>[^;:]{5,300}?)\\.?$");

    private SubprojectPeople() {}

    /** Takes what a sentence says of them; false where it says nothing that is understood. */
    static boolean take(String sentence, SourcePlace place, SubprojectBuilder subproject, CommissionDraft draft) {
        Matcher coordinator = COORDINATOR.matcher(sentence);
        if (coordinator.matches()) {
            String who = Optional.ofNullable(coordinator.group("is"))
                    .or(() -> Optional.ofNullable(coordinator.group("led")))
                    .orElseGet(() -> coordinator.group("first"));
            Optional<Filling> filling = SeatWords.holder(who);
            if (filling.isPresent()) {
                subproject.coordinator(draft.at(
                        Post.builder().printed(sentence).filledBy(filling).build(), place));
                return true;
            }
        }
        Matcher group = GROUP.matcher(sentence);
        if (!group.matches()) {
            return false;
        }
        List<String> parts = InlineList.parts(group.group("who"));
        if (!parts.stream().allMatch(SeatWords::tellsSeat)) {
            return false;
        }
        List<Seat> seats = parts.stream()
                .map(part -> draft.at(SeatWords.seat(part), place))
                .toList();
        subproject.workingGroup(draft.at(
                Composition.builder()
                        .name(group.group("name") == null ? "" : group.group("name"))
                        .seats(seats)
                        .build(),
                place));
        return true;
    }
}
