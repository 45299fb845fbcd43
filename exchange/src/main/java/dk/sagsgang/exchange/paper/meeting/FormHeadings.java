package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.RecommendationWords;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Headings of a form that only one place uses, "Hvad handler punktet om?": the same short line stands in several items, each time above
 * text, or it begins a line in several items and its text goes on behind it.
 */
final class FormHeadings {

    private static final int SHORTEST = 6;

    private static final int LONGEST = 60;

    /** So much stands at least below a heading. */
    private static final int TEXT = 40;

    /** A question or a label with its text right behind it: "Hvorfor er det på? Stien er smal.", "Tryghed: Der sættes lys op." */
    private static final QuickPattern INLINE = QuickPattern.compile(
            "(?<question>\\p{Lu}[^.:?!]{5,58}\\?) (?=\\p{Lu})|(?<label>\\p{Lu}[\\p{L}-]+(?: \\p{Ll}[\\p{L}-]*){0,4}): (?=\\p{Lu}[^.]{18,}\\.)");

    /** Or so much, where it is a sentence. */
    private static final int SENTENCE = 20;

    private final Set<String> seen = new HashSet<>();
    private final Set<String> again = new HashSet<>();
    private boolean questions;

    /** Hears the lines of one item. */
    void hear(List<PaperLine> item) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < item.size(); i++) {
            if (decides(item.get(i))) {
                break;
            }
            inline(item.get(i)).ifPresent(own::add);
        }
        for (int i = 0; i + 1 < item.size(); i++) {
            if (possible(item.get(i)) && text(item.get(i + 1))) {
                own.add(item.get(i).text());
            }
        }
        own.forEach(text -> {
            if (!seen.add(text)) {
                again.add(text);
                questions |= text.endsWith("?");
            }
        });
    }

    /** The lines of an item, with such headings marked as headings beside those in use. */
    List<PaperLine> marked(List<PaperLine> item) {
        if (again.isEmpty()) {
            return item;
        }
        List<PaperLine> marked = new ArrayList<>(item.size());
        boolean decided = false;
        for (int i = 0; i < item.size(); i++) {
            PaperLine line = item.get(i);
            decided |= decides(line);
            Optional<String> inline = decided ? Optional.empty() : inline(line);
            if (inline.filter(this::used).isPresent()) {
                String heading = inline.get();
                marked.add(line.saying(heading).headed(PaperLine.Kind.HEADING_BESIDE));
                marked.add(line.from(heading.length() + (heading.endsWith("?") ? 0 : 1)));
                continue;
            }
            boolean heads =
                    i + 1 < item.size() && again.contains(line.text()) && possible(line) && text(item.get(i + 1));
            marked.add(heads ? line.headed(PaperLine.Kind.HEADING_BESIDE) : line);
        }
        return marked;
    }

    /** Whether a heading comes again; where questions head the items one that is asked once heads its text too. */
    private boolean used(String heading) {
        return again.contains(heading) || questions && heading.endsWith("?");
    }

    /** Below the heading of a decision lines are what was decided. */
    private static boolean decides(PaperLine line) {
        String text = line.text();
        return Headings.line(text) && Headings.role(text) == Headings.Role.DECISION;
    }

    /** The heading with which a line begins and goes on; empty where it begins with none. */
    private static Optional<String> inline(PaperLine line) {
        if (line.kind() != PaperLine.Kind.TEXT || !line.mark().isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = INLINE.matcher(line.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String question = matcher.group("question");
        String label = question == null ? matcher.group("label") : question;
        boolean known = Headings.line(label)
                || RecommendationWords.of(label).isPresent()
                || !Labels.in(line.text()).isEmpty()
                || Labels.alone(label + ":").isPresent();
        return known ? Optional.empty() : Optional.of(label);
    }

    private static boolean possible(PaperLine line) {
        String text = line.text();
        if (line.kind() != PaperLine.Kind.TEXT
                || !line.mark().isEmpty()
                || text.length() < SHORTEST
                || text.length() > LONGEST
                || !FoldedWords.capital(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean question = last == '?';
        return (question || Character.isLetter(last) && !HeadingLines.sentence(text))
                && !Headings.line(text)
                && text.chars().noneMatch(c -> c >= '0' && c <= '9')
                && Labels.in(text).isEmpty()
                && Labels.alone(text).isEmpty()
                && OpenMarks.of(text).isEmpty()
                && BodyWords.only(text).isEmpty()
                && Outcome.ofPhrase(text).isEmpty()
                && NameList.of(text).isEmpty();
    }

    private static boolean text(PaperLine line) {
        String text = line.text();
        return line.mark().isEmpty()
                && (text.length() >= TEXT || text.length() >= SENTENCE && text.endsWith("."))
                && !Headings.line(text);
    }
}
