package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.commission.work.Criteria;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Groups beside the one that a paper is of, each told in a sentence with what it has to do: "Arbejdsgruppen for trafik består af to
 * lærere og en politibetjent; den skal tælle biler og foreslå nye stier."
 */
public final class GroupsInProse implements SentenceRule {

    private static final int FLAGS = Pattern.UNICODE_CASE;

    private static final QuickPattern CONSISTS = QuickPattern.compile(
            "^(?<name>(?<sort>Arbejds|Projekt|Følge|Reference|Under|Tema|Bruger)gruppen (?:for|om|vedrørende) [\\p{L} ,-]{3,60}?) (?:består af|udgøres af|sammensættes af) (?<who>[^;:]{5,300}?)(?:(?:[;,]| og) (?:den|gruppen|som|der) skal (?<does>[^;:]{5,300}?))?\\.?$",
            FLAGS);

    /** So many of whomever: in a list of those who are in a group it is a seat. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?:de )?(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|\\d{1,2}) \\p{Ll}{4,}(?![.:])", FLAGS);

    /** Where the next thing to do begins. */
    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?:,| og|, og) (?=(?:\\p{Ll}+(?:ere|ise|egne|ive|øge|age|ikle|ilde|ætte|olde|unde|ytte|elle|ælle)|foreslå|finde|følge|sikre|hjælpe|lave|skabe|udarbejde|forberede|styrke|ændre|åbne|se)\\b(?:,| \\p{L}))");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        Matcher told = CONSISTS.matcher(said.text());
        if (draft.ofProject() || !told.matches() || draft.isGroup(told.group("sort") + "gruppen")) {
            return false;
        }
        List<String> parts = InlineList.parts(told.group("who"));
        if (!parts.stream().allMatch(part -> SeatWords.tellsSeat(part) || COUNTED.lookingAt(part))) {
            return false;
        }
        List<Seat> seats = parts.stream()
                .map(part -> draft.at(
                        SeatWords.tellsSeat(part) ? SeatWords.seat(part) : SeatWords.member(part), said.place()))
                .toList();
        String does = told.group("does");
        List<Task> tasks = Stream.of(does == null ? new String[0] : NEXT.split(does))
                .map(each -> draft.at(
                        Task.builder()
                                .text(FormattedText.of(each.strip()))
                                .figures(Criteria.figures(each.strip()))
                                .build(),
                        said.place()))
                .toList();
        boolean working =
                !told.group("sort").equals("Følge") && !told.group("sort").equals("Reference");
        CommissionedGroup group = CommissionedGroup.builder()
                .body(working ? Body.of(told.group("name"), BodyKind.WORKING_GROUP) : Body.of(told.group("name")))
                .kind(Optional.of(working ? CommissionKind.WORKING_GROUP : CommissionKind.REFERENCE_GROUP))
                .composition(draft.at(Composition.builder().seats(seats).build(), said.place()))
                .tasks(tasks)
                .build();
        draft.others().add(draft.at(group, said.place()));
        return true;
    }
}
