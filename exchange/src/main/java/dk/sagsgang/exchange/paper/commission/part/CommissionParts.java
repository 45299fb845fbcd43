package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PageNotes;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of the paper of a commission, and what among them is of the page alone. */
public final class CommissionParts {

    private static final QuickPattern PARAGRAPH = QuickPattern.compile("§ ?\\d{1,2}[.:]?");

    /** "Rådet:" over what it does. */
    private static final QuickPattern GROUP_ALONE =
            QuickPattern.compile(GroupWords.GROUP + ":?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FEWEST_PARAGRAPHS = 3;

    private static final int MENU_WORDS = 10;

    private CommissionParts() {}

    /** The parts, in printed order. */
    public static List<PaperPart> of(Paper paper) {
        String own = paper.lines().isEmpty() ? "" : paper.lines().get(0).text();
        List<PaperLine> lines = NameBlocks.joined(headed(told(paper), paper.source()));
        return SubprojectParts.together(LabelledParts.parted(
                ownName(own, numbers(clauses(PaperPart.of(RepeatedNames.parted(lines), ThemeHeadings::is))))));
    }

    /** The lines with the rows of tables and forms told as such. */
    private static List<PaperLine> told(Paper paper) {
        Paper tables = FormRows.told(new Paper(paper.source(), SeatRows.told(paper), paper.aside()));
        List<PaperLine> rows = JammedPlan.told(
                TabbedRows.told(PlanRows.told(tables), paper.source().text()));
        return PrintedContents.left(LabelRows.labelled(rows, paper.source())).stream()
                .filter(line -> !PageNotes.is(line) && !DrawnRules.is(line))
                .toList();
    }

    /** The lines with headings marked that are told by their numbers, their letters or how they stand. */
    private static List<PaperLine> headed(List<PaperLine> lines, SourceText source) {
        List<PaperLine> numbered =
                CountedHeadings.marked(HeadingsBeforeText.parted(TabbedHeadings.marked(lines, source.text())));
        return StandingHeadings.marked(CapitalHeadings.marked(LetteredHeadings.marked(SlideTitles.marked(numbered))));
    }

    /** The name of the group right below a heading heads nothing: it begins what the list below it goes on with. */
    private static List<PaperPart> ownName(String own, List<PaperPart> parts) {
        List<PaperPart> all = new ArrayList<>();
        Optional<PaperPart> bare = Optional.empty();
        for (PaperPart part : parts) {
            boolean goesOn = bare.isPresent()
                    && part.title().length() > 3
                    && (own.startsWith(part.title()) || GROUP_ALONE.matches(part.title()))
                    && !part.lines().isEmpty()
                    && part.lines().get(0).bullet();
            if (goesOn) {
                PaperPart before = bare.orElseThrow();
                all.set(all.size() - 1, new PaperPart(before.heading(), before.title(), part.lines()));
            } else {
                all.add(part);
            }
            bare = Optional.of(part)
                    .filter(each -> each.heading().isPresent()
                            && each.lines().isEmpty()
                            && (Theme.of(each.title()) == Theme.TASKS || Theme.of(each.title()) == Theme.PURPOSE));
        }
        return all;
    }

    /** "§ 2" on a line of its own says no more below a heading, and heads what stands below it elsewhere. */
    private static List<PaperPart> numbers(List<PaperPart> parts) {
        List<PaperPart> all = new ArrayList<>();
        for (PaperPart part : parts) {
            List<PaperLine> lines = part.lines();
            boolean below = part.heading().isPresent()
                    && !PARAGRAPH.matches(part.heading().get().printed())
                    && lines.size() > 1
                    && PARAGRAPH.matches(lines.get(0).printed());
            if (below) {
                lines = lines.subList(1, lines.size());
            }
            int at = 0;
            while (at < lines.size()
                    && !(PARAGRAPH.matches(lines.get(at).printed())
                            && lines.get(at).gap())) {
                at++;
            }
            if (!Theme.of(part.title()).equals(Theme.OTHER) || at == 0 || at + 1 >= lines.size()) {
                all.add(new PaperPart(part.heading(), part.title(), lines));
                continue;
            }
            all.add(new PaperPart(part.heading(), part.title(), lines.subList(0, at)));
            PaperLine number = lines.get(at);
            all.add(new PaperPart(Optional.of(number), number.printed(), lines.subList(at + 1, lines.size())));
        }
        return all;
    }

    /** Where nothing else parts a paper, its paragraphs do: "§ 1." on lines of their own. */
    private static List<PaperPart> clauses(List<PaperPart> parts) {
        if (parts.stream().anyMatch(part -> Theme.of(part.title()) != Theme.OTHER)
                || parts.stream()
                                .flatMap(part -> part.lines().stream())
                                .filter(line -> PARAGRAPH.matches(line.printed()))
                                .count()
                        < FEWEST_PARAGRAPHS) {
            return parts;
        }
        List<PaperPart> all = new ArrayList<>();
        for (PaperPart part : parts) {
            Optional<PaperLine> heading = part.heading();
            String title = part.title();
            List<PaperLine> below = new ArrayList<>();
            for (PaperLine line : part.lines()) {
                if (PARAGRAPH.matches(line.printed())) {
                    if (heading.isPresent() || !below.isEmpty()) {
                        all.add(new PaperPart(heading, title, below));
                    }
                    heading = Optional.of(line);
                    title = line.printed();
                    below = new ArrayList<>();
                } else {
                    below.add(line);
                }
            }
            all.add(new PaperPart(heading, title, below));
        }
        return all;
    }

    /** The menu of a page above its first heading: names of pages, and not a sentence. */
    public static boolean menu(PaperPart part, List<PaperLine> lines, Paper paper) {
        return part.heading().isEmpty()
                && !lines.isEmpty()
                && (!paper.aside().isEmpty() || lines.get(0).text().startsWith("Hjem "))
                && lines.stream()
                        .allMatch(line -> line.text().split(" ").length <= MENU_WORDS
                                && !line.text().endsWith(".")
                                && !line.text().endsWith(":")
                                && !HeadingLines.sentence(line.text()));
    }
}
