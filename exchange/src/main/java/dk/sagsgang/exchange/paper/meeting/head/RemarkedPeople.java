package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.LabelsByStem;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Lists of people, one a line, each with whom they stand for or what they are behind a comma or a dash: "Anne Holm, Idrætsrådet", "Bo
 * Lund - grundejerforeningen". That the second is no name shows in the list as a whole.
 */
final class RemarkedPeople {

    private static final QuickPattern LINE =
            QuickPattern.compile("^([^,:;()]{3,50}?)(, | [-\u2013] )(\\S.{1,80}?)[.,]?$");

    /** What heads the next part of a list: a dash alone, or whom those below stand for. */
    private static final QuickPattern BETWEEN =
            QuickPattern.compile("[-\u2013]+|\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,6}:");

    private static final int FEWEST = 3;

    private RemarkedPeople() {}

    /** The lines of such lists, by themselves. */
    static Set<PaperLine> in(List<PaperLine> lines) {
        Set<PaperLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            List<PaperLine> list = new ArrayList<>();
            while (end < lines.size() && (end == at || !labels(lines.get(end).printed()))) {
                if (!parts(lines.get(end))) {
                    list.add(lines.get(end));
                }
                end++;
            }
            if (labels(lines.get(at).printed())) {
                found.addAll(list(list));
            }
            at = end;
        }
        return found;
    }

    private static List<PaperLine> list(List<PaperLine> below) {
        List<PaperLine> list = new ArrayList<>();
        int remarks = 0;
        int lines = 0;
        for (PaperLine line : below) {
            String value = value(line);
            if (value.isEmpty()) {
                continue;
            }
            lines++;
            Matcher parts = LINE.matcher(value);
            if (parts.matches() && NameList.person(parts.group(1)).isPresent()) {
                List<Attendance> known = ListOfPeople.read(value, Optional.empty());
                if (known.size() == 1
                        && known.get(0).remark().isEmpty()
                        && known.get(0).person().flatMap(Person::office).isEmpty()) {
                    // Party, chair and the like are understood by themselves; an office is one remark among others.
                    return List.of();
                }
                list.add(line);
                remarks += NameList.people(parts.group(3)).isEmpty() ? 1 : 0;
            }
        }
        return list.size() >= FEWEST && 3 * list.size() >= 2 * lines && 2 * remarks > list.size() ? list : List.of();
    }

    /** Whether a line parts such a list and names nobody. */
    static boolean parts(PaperLine line) {
        return BETWEEN.matches(line.printed())
                && Labels.alone(line.text()).isEmpty()
                && !LabelsByStem.apart(line.text());
    }

    private static boolean labels(String line) {
        List<Labels.Label> labels = Labels.in(line);
        Optional<String> meaning = labels.isEmpty()
                ? Labels.alone(line)
                : Optional.of(labels.get(labels.size() - 1).meaning());
        return meaning.isPresent();
    }

    private static String value(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.printed());
        if (!labels.isEmpty()) {
            return Labels.ofPeople(labels.get(0).meaning()) ? labels.get(0).value() : "";
        }
        return Labels.alone(line.text()).isPresent() ? "" : line.text();
    }
}
