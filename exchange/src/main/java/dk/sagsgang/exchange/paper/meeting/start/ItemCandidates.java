package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All lines of a paper that may be the number and title of an item, in whatever form. */
public final class ItemCandidates {

    private static final int LONGEST_TITLE = 300;

    private final List<PaperLine> lines;
    private final LineSigns signs;
    private final List<Candidate> all = new ArrayList<>();

    private static final int MOST_LABELS = 12;

    /** The label of a title on a line of its own: "Emne: Ny bro over åen". */
    private static final QuickPattern LABELLED =
            QuickPattern.compile("^(?:Emne|Titel|Overskrift|Punkt|Sag|Tema): (?=\\p{Lu})");

    private ItemCandidates(List<PaperLine> lines, LineSigns signs) {
        this.lines = lines;
        this.signs = signs;
    }

    /** The candidates by their first line. */
    public static List<Candidate> in(List<PaperLine> lines, LineSigns signs) {
        ItemCandidates candidates = new ItemCandidates(lines, signs);
        for (int i = 0; i < lines.size(); i++) {
            candidates.line(i);
        }
        candidates.years();
        candidates.all.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return candidates.all;
    }

    /** "1950. Godkendelse af dagsorden" is an item where 1949 or 1951 is one too, and else the end of a sentence about a year. */
    private void years() {
        Set<Integer> numbers = all.stream().map(Candidate::number).collect(Collectors.toSet());
        all.removeIf(
                each -> each.year() && !numbers.contains(each.number() - 1) && !numbers.contains(each.number() + 1));
    }

    /** "1. Anne Holm (A)" is one of a list of members and no item. */
    private static boolean member(String title) {
        List<Attendance> read = title.endsWith(")") ? ListOfPeople.read(title, Optional.empty()) : List.of();
        return !read.isEmpty()
                && read.stream()
                        .allMatch(each -> each.person().flatMap(Person::party).isPresent());
    }

    /** The title that a transcript prints behind the labels of an item, of which only the number stands above them. */
    private int behindLabels(int from) {
        for (int i = from + 1; i < lines.size() && i <= from + MOST_LABELS; i++) {
            PaperLine line = lines.get(i);
            if (line.row() != lines.get(from).row()) {
                return -1;
            }
            if (line.kind() == PaperLine.Kind.HEADING && !Headings.line(line.text()) && i > from + 1) {
                return i;
            }
        }
        return -1;
    }

    private void line(int i) {
        Optional<Candidate> found = Candidate.of(lines.get(i), i);
        if (found.isEmpty()) {
            return;
        }
        Candidate candidate = found.get();
        if (member(candidate.title())) {
            return;
        }
        if (!candidate.title().isEmpty()) {
            all.add(candidate);
            return;
        }
        boolean page = !candidate.parted()
                && i > 0
                && lines.get(i - 1).row() == lines.get(i).row()
                && lines.get(i).mark().isEmpty();
        if (page) {
            // In the long line of a transcript it is the number of a page.
            return;
        }
        if (i + 1 < lines.size() && title(i + 1)) {
            all.add(candidate.with(i, i + 2, words(i + 1), Candidate.Form.ABOVE));
        }
        boolean labelled = !candidate.label().isEmpty();
        int behind = labelled ? behindLabels(i) : -1;
        if (behind > 0) {
            all.add(candidate.with(i, i + 1, words(behind), Candidate.Form.ABOVE));
            return;
        }
        if (labelled && i > 0 && title(i - 1) && lines.get(i - 1).gap()) {
            all.add(candidate.with(i - 1, i + 1, words(i - 1), Candidate.Form.BELOW));
        }
    }

    private String words(int i) {
        return LABELLED.matcher(lines.get(i).text()).replaceFirst("");
    }

    private boolean title(int i) {
        PaperLine line = lines.get(i);
        return line.mark().isEmpty()
                && signs.at(i) == LineSigns.Sign.OTHER
                && line.text().length() <= LONGEST_TITLE
                && FoldedWords.capital(line.text().replaceFirst("^[\"\u201d\u201c\u00bb]", ""))
                && Candidate.of(line, i).isEmpty();
    }
}
