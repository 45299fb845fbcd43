package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** REC-002: The points of a recommendation have different marks. */
public final class PointMarksDiffer implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("REC-002", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (int r = 0; r < item.item().recommendations().size(); r++) {
                Map<String, Marks> lists = new HashMap<>();
                List<RecommendationPoint> points =
                        item.item().recommendations().get(r).points();
                for (int p = 0; p < points.size(); p++) {
                    String mark = PrintedMarks.mark(points.get(p).mark());
                    Marks marks = lists.computeIfAbsent(points.get(p).list(), list -> new Marks());
                    if (!mark.isEmpty() && !marks.add(mark)) {
                        findings.at(
                                item.place()
                                        .at("recommendations", r)
                                        .at("points", p)
                                        .at("mark"),
                                Argument.mark("mark", points.get(p).mark()));
                    }
                }
            }
        }
    }

    /** The marks of one list. */
    private static final class Marks {

        private final Set<String> numbers = new HashSet<>();
        private final Set<String> letters = new HashSet<>();

        boolean add(String mark) {
            if (!PrintedMarks.isNumber(mark)) {
                return letters.add(mark);
            }
            // "a)" under "1." is another point than "a)" under "2."
            letters.clear();
            return numbers.add(mark);
        }
    }
}
