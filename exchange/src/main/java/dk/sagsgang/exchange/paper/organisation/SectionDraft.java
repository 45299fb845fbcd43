package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.line.FlatLists;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running text below a heading while it is read: sentences that found a home elsewhere are known. */
final class SectionDraft {

    /** Kinds that only the text of a case has: words of their headings are names of matters here, "Børn og Unge". */
    private static final Set<SectionKind> OTHER =
            Set.of(SectionKind.OTHER_CONSEQUENCES, SectionKind.COMMUNICATION, SectionKind.PRESENTATION);

    /** What somebody says stands behind a dash in a report, and is no element of a list. */
    private static final QuickPattern QUOTED = QuickPattern.compile(
            ", (?:siger|fortæller|forklarer|mener|lyder det fra|understreger|udtaler)(?: \\p{L}[\\p{L}. -]{3,80})?\\.?$");

    private final String heading;
    private final String title;
    private final int offset;
    private final StringBuilder text = new StringBuilder();
    private final List<String> bullets = new ArrayList<>();
    private boolean open;

    SectionDraft(String heading, String title, int offset) {
        this.heading = heading;
        this.title = title;
        this.offset = offset;
    }

    /** Adds a sentence; one that found a home is shown only where the text says more than such sentences. */
    void add(String sentence, PaperLine line, boolean first, boolean homed) {
        if (!text.isEmpty()) {
            text.append(first && line.gap() ? "\n\n" : " ");
        }
        text.append(sentence);
        open |= !homed;
    }

    /** Adds an element of a list that is none of facts. */
    void bullet(PaperLine line) {
        if (QUOTED.find(line.text())) {
            add(line.printed(), line, false, false);
            return;
        }
        if (FlatLists.element(line)) {
            add(line.text(), line, false, false);
            return;
        }
        bullets.add(line.numbered() ? line.printed() : line.text());
        open = true;
    }

    int offset() {
        return offset;
    }

    /** Whether it says more than what found a home. */
    boolean open() {
        return open;
    }

    String text() {
        return text.toString();
    }

    /** The section; empty where all that stands there found a home. */
    Optional<Section> section() {
        if (!open) {
            return Optional.empty();
        }
        String words = text.toString();
        return Optional.of(Section.builder()
                .heading(heading)
                .kind(Headings.kind(title).filter(kind -> !OTHER.contains(kind)))
                .text(FormattedText.of(words))
                .bullets(bullets)
                .build());
    }
}
