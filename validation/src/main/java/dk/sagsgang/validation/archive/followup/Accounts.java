package dk.sagsgang.validation.archive.followup;

import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.Citation;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.archive.index.Promised;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that an archive tells of following up each decision, by day. */
final class Accounts {

    private final Map<DecisionKey, List<Mention>> byDecision = new LinkedHashMap<>();
    private final Map<Long, LocalDate> lastTitled = new HashMap<>();
    private final Map<MeetingKey, LocalDate> lastSpokenOf = new HashMap<>();

    Accounts(ArchiveFacts archive) {
        for (Sitting sitting : archive.sittings()) {
            for (MeetingEntry meeting : sitting.minutes()) {
                for (ItemEntry item : meeting.items()) {
                    item.followUps().forEach(told -> add(archive, new Mention(sitting, meeting, item, told)));
                }
            }
        }
        if (!byDecision.isEmpty()) {
            archive.sittings().forEach(sitting -> note(archive, sitting));
        }
    }

    /** Notes when a title was last on an agenda, and when the decisions of a meeting were last spoken of. */
    private void note(ArchiveFacts archive, Sitting sitting) {
        for (MeetingEntry edition : sitting.editions()) {
            for (ItemEntry item : edition.items()) {
                lastTitled.put(item.title(), sitting.day());
                for (Citation citation : item.citations()) {
                    citation.day()
                            .ifPresent(day -> lastSpokenOf.put(
                                    new MeetingKey(archive.bodies().of(citation.body()), day), sitting.day()));
                }
            }
        }
    }

    /** Whether an item of a later meeting has the title of a mention's item, or speaks of a decision of its meeting. */
    boolean spokenOfLater(Mention asked) {
        LocalDate decided = asked.sitting.day();
        return later(lastTitled.get(asked.item.title()), decided)
                || asked.sitting.groups().stream()
                        .anyMatch(group -> later(lastSpokenOf.get(new MeetingKey(group, decided)), decided));
    }

    private static boolean later(@Nullable LocalDate day, LocalDate than) {
        return day != null && day.isAfter(than);
    }

    private void add(ArchiveFacts archive, Mention mention) {
        int group = mention.sitting.groups().get(0);
        LocalDate day = mention.sitting.day();
        String number = mention.item.number();
        if (mention.told.decision().isPresent()) {
            Citation decision = mention.told.decision().get();
            if (decision.day().isEmpty() || decision.number().isEmpty()) {
                return;
            }
            int named = archive.bodies().of(decision.body());
            group = named == Bodies.NONE ? group : named;
            day = decision.day().get();
            number = decision.number();
        }
        byDecision
                .computeIfAbsent(new DecisionKey(group, day, PrintedMarks.number(number)), none -> new ArrayList<>(1))
                .add(mention);
    }

    /** What is told of each decision, the oldest first. */
    Collection<List<Mention>> ofEachDecision() {
        return byDecision.values();
    }

    private record MeetingKey(int group, LocalDate day) {}

    private record DecisionKey(int group, LocalDate day, String number) {}

    /** A follow-up as one document tells it. */
    record Mention(Sitting sitting, MeetingEntry meeting, ItemEntry item, Promised told) {

        /** Whether it is told beside the decision itself, which asks for it, and not in a later account. */
        boolean asked() {
            return told.decision().isEmpty();
        }
    }
}
