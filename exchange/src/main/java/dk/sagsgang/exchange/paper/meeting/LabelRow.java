package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.line.CaseNumberLine;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In a transcript the labels of an item may stand first and their values behind, in the same order: "Sagsnr.: Sagen afgøres i: Bilag:
 * 15/24042 Handicaprådet Oplæg.pdf". Each value is put behind its label, as far as it is plain whose it is.
 */
final class LabelRow {

    private static final int FEWEST = 2;

    private static final QuickPattern NEXT_FILE = QuickPattern.compile("(?<=\\.(?:pdf|doc|docx|xls|xlsx|ppt|pptx)) ");

    private final List<PaperLine> lines;
    private final List<PaperLine> ordered = new ArrayList<>();

    private LabelRow(List<PaperLine> lines) {
        this.lines = lines;
    }

    /** The lines with each value behind its label. */
    static List<PaperLine> ordered(List<PaperLine> lines) {
        LabelRow row = new LabelRow(lines);
        int at = 0;
        while (at < lines.size()) {
            int end = row.labels(at);
            at = end - at >= FEWEST && row.values(at, end) ? end + 1 : row.keep(at);
        }
        return row.ordered;
    }

    private int keep(int at) {
        ordered.add(lines.get(at));
        return at + 1;
    }

    /** Behind which line labels without values end that begin at one, with the number of the case as the first. */
    private int labels(int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).row() == lines.get(from).row()
                && (at == from ? caseNumber(lines.get(at)) : competence(lines.get(at)) || attachments(lines.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean caseNumber(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.text());
        return labels.size() == 1
                && labels.get(0).meaning().equals("case-number")
                && labels.get(0).value().isEmpty();
    }

    private static boolean competence(PaperLine line) {
        return Headings.line(line.text())
                && Headings.kind(line.text())
                        .filter(SectionKind.COMPETENCE::equals)
                        .isPresent();
    }

    private static boolean attachments(PaperLine line) {
        return FoldedWords.heading(line.text()).equals("bilag");
    }

    private boolean values(int from, int end) {
        if (end >= lines.size() || lines.get(end).row() != lines.get(from).row()) {
            return false;
        }
        PaperLine values = lines.get(end);
        int at = 0;
        for (int i = from; i < end; i++) {
            PaperLine label = lines.get(i);
            ordered.add(label);
            int to = attachments(label) ? values.text().length() : value(values.text(), at, competence(label));
            String value = values.text().substring(at, to).strip();
            if (value.isEmpty()) {
                continue;
            }
            PaperLine own = values.from(at).saying(value);
            if (competence(label)) {
                ordered.add(own);
            } else if (attachments(label)) {
                for (String file : NEXT_FILE.split(value)) {
                    ordered.add(own.saying(file));
                }
            } else {
                ordered.set(ordered.size() - 1, label.saying(label.text() + " " + value));
            }
            at = to;
        }
        if (at < values.text().length()) {
            ordered.add(values.from(at));
        }
        return true;
    }

    /** Where the value ends that begins at a place: the longest name of a body, or a word that is a case number. */
    private static int value(String text, int from, boolean body) {
        int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        int longest = from;
        for (int to = text.indexOf(' ', start + 1); start < text.length(); to = text.indexOf(' ', to + 1)) {
            int end = to < 0 ? text.length() : to;
            String words = text.substring(start, end);
            boolean fits = body
                    ? BodyWords.only(words)
                            .filter(found -> !found.name().isEmpty())
                            .isPresent()
                    : Optional.of(words)
                            .filter(each -> CaseNumberLine.of(each).isPresent())
                            .isPresent();
            longest = fits ? end : longest;
            if (to < 0 || !body) {
                break;
            }
        }
        return longest;
    }
}
