package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a commission, read line by line: of "Sagsnr. 21/100", "Kommissorium for Trafikrådet" and "Den 1. maj 2021" the first goes
 * to {@link HeadLabels}, the second to {@link HeadTitle}, and the third to {@link HeadDays}. What the title tells of the paper
 * {@link TitledCommission} says at the end.
 */
public final class CommissionHead {

    /** Of the page, and not of the paper. */
    private static final QuickPattern FURNITURE = QuickPattern.compile(
            ".{0,60}\\blogo\\b.{0,40}|fold alle (?:ud|ind)|side \\d{1,2}(?: af \\d{1,2})?|spring (?:menu|til|over)\\b.{0,30}|gå til (?:hoved)?indhold(?:et)?|søg|menu|(?:hjem|forside) \\p{Lu}[^.:]{10,200}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LAST = 14;

    /** Words that call the paper a note, and heads that were copied as one line, stand among the first. */
    private static final int TOP = 3;

    private static final int LONGEST_FLAT = 400;

    private final CommissionDraft draft;
    private final HeadLabels labels;
    private final HeadTitle title;

    public CommissionHead(CommissionDraft draft) {
        this.draft = draft;
        this.labels = new HeadLabels(draft);
        this.title = new HeadTitle(draft);
    }

    /** Reads the lines before the first part with a theme; gives back those that say nothing that is understood. */
    public List<PaperLine> read(List<PaperLine> printed) {
        List<PaperLine> lines = parted(printed);
        List<PaperLine> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            String text = line.printed();
            if (i < LAST
                    && (FURNITURE.matches(text) || labels.take(text) || HeadForm.take(text, draft) || laid(text))) {
                continue;
            }
            if (left.isEmpty() && i == 0 && title.group(text)) {
                continue;
            }
            String next = i + 1 < lines.size() ? lines.get(i + 1).printed() : "";
            if (i < TOP && title.isEmpty()) {
                text = KindOfPaper.whose(text, draft);
            }
            if (i < LAST) {
                if (kindBesideLabel(text)) {
                    continue;
                }
                if (TitleLines.kindOfPaper(text) && KindOfPaper.entitled(next)) {
                    title.kindOfPaper(text);
                    title.set(next);
                    i++;
                    continue;
                }
                Optional<String> version = KindOfPaper.version(text, draft);
                if (version.filter(String::isEmpty).isPresent()) {
                    continue;
                }
                if (version.isPresent()) {
                    text = version.get();
                    line = line.saying(text);
                }
                if (title.project(text) || title.candidate(text)) {
                    continue;
                }
                Optional<String> day = HeadDays.alone(text);
                if (day.isPresent()) {
                    labels.dated(day.get());
                    continue;
                }
                Optional<HeadDays.Closing> closing = HeadDays.closing(text)
                        .filter(closed -> draft.commission().build().dated().isEmpty())
                        .filter(closed -> labels.dated(closed.day()));
                if (closing.isPresent()) {
                    text = closing.get().before();
                    line = line.saying(text);
                }
            }
            if (i < TOP && (labels.paper(text) || flat(text))) {
                continue;
            }
            if (i > 0 && title.years(text, lines.get(i - 1).printed())) {
                continue;
            }
            if (title.take(text)) {
                if (text.endsWith(" for") && i + 1 < lines.size()) {
                    title.set(text + " " + next);
                    i++;
                }
                continue;
            }
            left.add(line);
        }
        return left;
    }

    /** "Kommissorium for havnegruppen. Version 2, godkendt den 1. maj": a title that goes on with what is said of the paper. */
    private static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            List<String> sentences =
                    i < TOP && line.text().length() < LONGEST_FLAT ? Sentences.of(line.text()) : List.of();
            String first = sentences.isEmpty() ? "" : sentences.get(0).replaceFirst("\\.$", "");
            if (sentences.size() < 2 || !TitleLines.is(first) || TitleLines.in(first) != 0) {
                all.add(line);
                continue;
            }
            all.add(line.saying(first));
            all.add(line.from(sentences.get(0).length()));
        }
        return all;
    }

    /** Takes a line that says before whom the paper is laid, and when. */
    private boolean laid(String text) {
        Optional<HeadMeeting> meeting = HeadMeeting.of(text);
        meeting.flatMap(HeadMeeting::day)
                .filter(day -> draft.commission().build().dated().isEmpty())
                .ifPresent(labels::dated);
        if (meeting.filter(HeadMeeting::laid).isPresent()
                && draft.commission().build().status().isEmpty()) {
            draft.commission().status(CommissionStatus.PROPOSED);
        }
        return meeting.isPresent();
    }

    /** Takes "Kommissorium     Sagsnr. 21/100": two columns of a head. */
    private boolean kindBesideLabel(String text) {
        Matcher kind = KindOfPaper.BESIDE.matcher(text);
        if (!kind.matches() || !labels.take(kind.group("label"))) {
            return false;
        }
        title.kindOfPaper(kind.group("kind"));
        return true;
    }

    /** Takes a head that was copied as one line. */
    private boolean flat(String text) {
        if (text.length() >= LONGEST_FLAT || !title.isEmpty()) {
            return false;
        }
        title.set(labels.flat(text).orElse(""));
        return !title.isEmpty();
    }

    /**
     * The first heading that says what kind of paper it is.
     *
     * @param first whether it stands at the top, where the name of a group is what the paper is of
     */
    public boolean heading(String text, boolean first) {
        return title.take(text)
                || title.project(text)
                || first && (title.below(text) || title.candidate(text) || HeadForm.take(text, draft) || laid(text));
    }

    /**
     * Says the title and what follows from it.
     *
     * @param aside the heads of its pages
     */
    public void finish(String whole, List<String> aside, Optional<String> firstHeading) {
        String first = whole.lines().findFirst().orElse("").strip();
        String told = title.told(first, firstHeading);
        new TitledCommission(draft, labels, told, whole).tell(aside, title.isEmpty());
    }
}
