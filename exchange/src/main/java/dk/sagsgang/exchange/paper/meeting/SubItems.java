package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.line.LabelledHeading;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an item that are items themselves: "a. Valg af formand", "b. Mødeplan 2018", or "3.1 Valg af formand" and "Punkt 3.2
 * Mødeplan", each with what was said of it below. In minutes that have headings letters mark points of a recommendation instead; a
 * number that names its item does not.
 *
 * @param before the lines of the item itself
 * @param parts the parts
 */
record SubItems(List<PaperLine> before, List<Part> parts) {

    private static final QuickPattern LETTER = QuickPattern.compile("[a-z][.)]");

    /** A part that is named by the number of its item: "3.1.", "Punkt 3.1:", "3a)". */
    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "^(?:(?:Punkt|Pkt\\.?|Sag) )?(?<number>(?<whole>\\d{1,4})(?:\\.(?<count>\\d{1,2})|(?<letter>[a-h])(?=[.):])))(?<stop>[.):]?)\\s+(?:[-\u2013:] )?(?<title>\\S.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FEWEST = 2;

    private static final int LONGEST_TITLE = 200;

    /** So much may stand before a title. */
    private static final int LETTERS = 20;

    /**
     * One of them.
     *
     * @param number the number or letter as printed
     * @param title the title
     * @param first the line of the title
     * @param lines what stands below it
     */
    record Part(String number, String title, PaperLine first, List<PaperLine> lines) {}

    /** The parts of an item; none where its lines are anything else. */
    static SubItems of(List<PaperLine> lines, String number) {
        SubItems numbered = numbered(lines, number.replaceAll("\\D", ""));
        return numbered.parts.isEmpty() ? lettered(lines) : numbered;
    }

    private static SubItems numbered(List<PaperLine> lines, String whole) {
        List<Part> parts = new ArrayList<>();
        List<PaperLine> before = new ArrayList<>();
        boolean headed = false;
        for (PaperLine line : lines) {
            Part part = numbered(line, whole, parts.size() + 1);
            if (part != null) {
                parts.add(part);
            } else if (parts.isEmpty()) {
                headed |= line.mark().isEmpty() && Headings.line(line.text());
                before.add(line);
            } else {
                parts.get(parts.size() - 1).lines().add(line);
            }
        }
        // Below a heading such numbers part a text.
        if (headed || !told(parts)) {
            return none(lines);
        }
        before.addAll(ofTheWhole(parts));
        return new SubItems(before, parts);
    }

    private static @Nullable Part numbered(PaperLine line, String whole, int count) {
        String text = line.bullet() ? line.text() : line.printed();
        Matcher matcher = text.length() > LONGEST_TITLE + LETTERS ? null : NUMBERED.matcher(text);
        if (matcher == null || !matcher.matches() || !matcher.group("whole").equals(whole)) {
            return null;
        }
        String letter = matcher.group("letter");
        boolean next = letter == null
                ? Integer.parseInt(matcher.group("count")) == count
                : letter.toLowerCase(Locale.ROOT).charAt(0) == 'a' + count - 1;
        String title = matcher.group("title").strip();
        boolean titles = title.length() <= LONGEST_TITLE
                && FoldedWords.capital(title)
                && !(Headings.line(title) && Headings.kind(title).isPresent());
        String stop = matcher.group("stop").equals(":") ? "" : matcher.group("stop");
        return next && titles ? new Part(matcher.group("number") + stop, title, line, new ArrayList<>()) : null;
    }

    /** What was decided once, below the last of several parts, was decided on all of them. */
    private static List<PaperLine> ofTheWhole(List<Part> parts) {
        for (Part part : parts.subList(0, parts.size() - 1)) {
            if (decided(part.lines()) >= 0) {
                return List.of();
            }
        }
        List<PaperLine> last = parts.get(parts.size() - 1).lines();
        int decided = decided(last);
        if (parts.size() < FEWEST || decided < 0) {
            return List.of();
        }
        List<PaperLine> below = last.subList(decided, last.size());
        List<PaperLine> whole = List.copyOf(below);
        below.clear();
        return whole;
    }

    private static int decided(List<PaperLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String heading =
                    LabelledHeading.of(text).map(LabelledHeading::heading).orElse(text);
            if (lines.get(i).mark().isEmpty()
                    && Headings.line(heading)
                    && Headings.role(heading) == Headings.Role.DECISION) {
                return i;
            }
        }
        return -1;
    }

    private static SubItems lettered(List<PaperLine> lines) {
        List<Part> parts = new ArrayList<>();
        List<PaperLine> before = new ArrayList<>();
        for (PaperLine line : lines) {
            String mark = line.mark();
            boolean title = LETTER.matches(mark)
                    && mark.charAt(0) == 'a' + parts.size()
                    && !line.text().isEmpty()
                    && line.text().length() <= LONGEST_TITLE
                    && FoldedWords.capital(line.text());
            if (title) {
                parts.add(new Part(mark, line.text(), line, new ArrayList<>()));
            } else if (mark.isEmpty() && Headings.line(line.text())) {
                return none(lines);
            } else if (parts.isEmpty()) {
                before.add(line);
            } else {
                parts.get(parts.size() - 1).lines().add(line);
            }
        }
        return told(parts) ? new SubItems(before, parts) : none(lines);
    }

    /** Whether they are several, and below half of them at least something is said. */
    private static boolean told(List<Part> parts) {
        long told = parts.stream().filter(part -> !part.lines().isEmpty()).count();
        return parts.size() >= FEWEST && 2 * told >= parts.size();
    }

    private static SubItems none(List<PaperLine> lines) {
        return new SubItems(lines, List.of());
    }
}
