package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.meeting.line.CaseNumberLine;
import dk.sagsgang.exchange.paper.meeting.line.LabelledHeading;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import java.util.List;
import java.util.Optional;

/** What each line of a paper is by its own words, looked up once: a heading in use, a label of an item, a mark of access. */
public final class LineSigns {

    /** What a line says that helps to find where items begin. */
    public enum Sign {
        /** A heading in use. */
        HEADING,
        /** "Sagsnr.: 17/46", "Initialer: LPE". */
        LABEL,
        /** "Kompetence: Byrådet", "Sagsforløb: BY". */
        LABELLED_HEADING,
        /** "Åbent punkt". */
        ACCESS,
        /** Anything else. */
        OTHER
    }

    /** "Ældrerådets møde den 4. maj 2015" in a head; behind a colon stands what was decided at it. */
    private static final QuickPattern MEETING = QuickPattern.compile(".* møde,? (?:den|d\\.) .*[^:]");

    private final List<PaperLine> lines;
    private final Sign[] signs;
    private final int[] heading;

    public LineSigns(List<PaperLine> lines) {
        this.lines = lines;
        this.signs = new Sign[lines.size()];
        this.heading = new int[lines.size()];
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            signs[i] = sign(lines.get(i));
            heading[i] = last;
            last = signs[i] == Sign.HEADING ? i : last;
        }
    }

    private static Sign sign(PaperLine line) {
        if (OpenMarks.of(line.text()).isPresent()) {
            return Sign.ACCESS;
        }
        if (CaseNumberLine.of(line.printed()).isPresent()) {
            return Sign.LABEL;
        }
        List<Labels.Label> labels = Labels.in(line.printed());
        if (!labels.isEmpty() && item(labels.get(0).meaning())) {
            return Sign.LABEL;
        }
        if (!line.mark().isEmpty()) {
            return Sign.OTHER;
        }
        if (Headings.line(line.text()) && !MEETING.matches(line.text())) {
            return Sign.HEADING;
        }
        return LabelledHeading.of(line.text()).isPresent() ? Sign.LABELLED_HEADING : Sign.OTHER;
    }

    private static boolean item(String meaning) {
        return switch (meaning) {
            case "case-number", "officer", "initials", "other-officers", "document-number" -> true;
            default -> false;
        };
    }

    public Sign at(int line) {
        return signs[line];
    }

    /** Whether a line is one that only items have. */
    public boolean ofItem(int line) {
        return signs[line] != Sign.OTHER;
    }

    /** What the last heading above a line begins; empty where none stands above it. */
    public Optional<Headings.Role> above(int line) {
        return heading[line] < 0
                ? Optional.empty()
                : Optional.of(Headings.role(lines.get(heading[line]).text()));
    }

    /** Where the last heading above a line stands, -1 where none does. */
    public int headingAbove(int line) {
        return heading[line];
    }
}
