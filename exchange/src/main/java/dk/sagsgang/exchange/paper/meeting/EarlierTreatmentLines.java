package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.page.PaperBlocks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.exchange.text.item.ItemText;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The treatment by another body that is pasted into an item: "Sagen blev behandlet på X den 12. december 2012, punkt 150
 * således:", what was recommended there, and what X decided.
 */
final class EarlierTreatmentLines {

    private static final String DAY = "(\\d{1,2}\\. \\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})";

    private static final QuickPattern TREATED = QuickPattern.compile(
            "^(Sagen (?:blev|er|har været) (?:behandlet|drøftet)(?: på| i| af)? (.{3,100}?) (?:den |d\\. )" + DAY
                    + "(?:,? (?:punkt|pkt\\.?) ?(\\d{1,4}))?),?(?: således| som følger)?:?$");

    private static final QuickPattern RECOMMENDED =
            QuickPattern.compile("^(.{3,100}?) indstiller,? " + DAY + ",? (?:punkt|pkt\\.?) ?(\\d{1,4}):?$");

    private static final QuickPattern DECIDED =
            QuickPattern.compile("^(.{3,100}?),? (?:den )?" + DAY + ",? (?:punkt|pkt\\.?) ?(\\d{1,4}):?$");

    private EarlierTreatmentLines() {}

    static void take(List<PaperLine> lines, ItemOutline outline) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher treated = TREATED.matcher(lines.get(i).text());
            if (treated.matches()) {
                Optional<Body> body = BodyWords.only(treated.group(2));
                Optional<LocalDate> day = Danish.day(treated.group(3));
                if (body.isPresent() && day.isPresent()) {
                    String item = treated.group(4) == null ? "" : treated.group(4);
                    boolean headed = i > 0
                            && lines.get(i - 1).mark().isEmpty()
                            && Headings.line(lines.get(i - 1).text());
                    if (headed) {
                        // The heading above it is not one with nothing below.
                        lines.set(i, lines.get(i).saying(""));
                        i++;
                    } else {
                        lines.remove(i);
                    }
                    outline.head()
                            .addPriorTreatments(treatment(
                                    treated.group(),
                                    DecisionReference.builder()
                                            .body(body)
                                            .date(day)
                                            .itemNumber(item)
                                            .build(),
                                    i,
                                    lines));
                    return;
                }
            }
        }
    }

    private static PriorTreatment treatment(
            String heading, DecisionReference reference, int from, List<PaperLine> lines) {
        List<Section> sections = pasted(reference, from, lines);
        List<Recommendation> recommendations = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher recommended = RECOMMENDED.matcher(text);
            Matcher decided = DECIDED.matcher(text);
            if (recommended.matches() && same(reference, recommended.group(2), recommended.group(3))) {
                List<PaperLine> points = following(lines, i + 1);
                recommendations.add(recommendation(recommended.group(1), reference, points));
                remove(lines, i, points.size() + 1);
                i--;
            } else if (decided.matches() && same(reference, decided.group(2), decided.group(3))) {
                List<PaperLine> said = i + 1 < lines.size() ? lines.subList(i + 1, i + 2) : List.of();
                decisions.add(decision(text, reference, said));
                remove(lines, i, said.size() + 1);
                i--;
            }
        }
        return PriorTreatment.builder()
                .heading(heading)
                .reference(reference)
                .sections(sections)
                .recommendations(recommendations)
                .decisions(decisions)
                .build();
    }

    /** What stands between "således:" and what was recommended there is the text of that treatment. */
    private static List<Section> pasted(DecisionReference reference, int from, List<PaperLine> lines) {
        int to = from;
        while (to < lines.size()) {
            String text = lines.get(to).text();
            Matcher recommended = RECOMMENDED.matcher(text);
            Matcher decided = DECIDED.matcher(text);
            if ((recommended.matches() && same(reference, recommended.group(2), recommended.group(3)))
                    || (decided.matches() && same(reference, decided.group(2), decided.group(3)))) {
                break;
            }
            to++;
        }
        if (to == lines.size() || to == from) {
            return List.of();
        }
        List<PaperLine> own = lines.subList(from, to);
        PaperBlocks blocks = PaperBlocks.of(own);
        ItemReader reader = new ItemReader(new CellContext(List.of(), Optional.empty(), "", new Places()));
        reader.blocks("", blocks.blocks(), blocks.content(), ItemReader.Meaning.OPEN);
        ItemText read = reader.read();
        if (!read.recommendations().isEmpty()
                || !read.decisions().isEmpty()
                || !read.priorTreatments().isEmpty()) {
            // It goes further than the treatment: everything stays where it is.
            return List.of();
        }
        own.clear();
        return read.sections();
    }

    private static boolean same(DecisionReference reference, String day, String item) {
        return Danish.day(day).equals(reference.date())
                && (reference.itemNumber().isEmpty() || reference.itemNumber().equals(item));
    }

    private static List<PaperLine> following(List<PaperLine> lines, int from) {
        int to = from;
        while (to < lines.size()
                && (lines.get(to).text().startsWith("at ")
                        || !lines.get(to).mark().isEmpty())) {
            to++;
        }
        return List.copyOf(lines.subList(from, to));
    }

    private static void remove(List<PaperLine> lines, int from, int count) {
        lines.subList(from, from + count).clear();
    }

    private static Recommendation recommendation(String who, DecisionReference reference, List<PaperLine> points) {
        List<RecommendationPoint> read = new ArrayList<>();
        for (PaperLine point : points) {
            read.add(RecommendationPoint.builder()
                    .key(reference.itemNumber() + "-" + (read.size() + 1))
                    .mark(point.mark())
                    .text(FormattedText.of(point.text()))
                    .build());
        }
        return Recommendation.builder()
                .recommender(Person.builder().office(Office.of(who)).build())
                .verb("indstiller")
                .to(reference.body())
                .date(reference.date())
                .points(read)
                .build();
    }

    private static Decision decision(String heading, DecisionReference reference, List<PaperLine> said) {
        String text = said.isEmpty() ? "" : said.get(0).text();
        return Decision.builder()
                .heading(heading)
                .body(reference.body())
                .date(reference.date())
                .outcome(Outcome.ofPhrase(text))
                .text(FormattedText.of(text))
                .build();
    }
}
