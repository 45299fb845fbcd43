package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.meeting.line.EditionWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.Edition;
import java.util.Optional;

/** Which edition of the meeting a paper is, as the first line says that says it. */
final class HeadEdition {

    /** Nobody says so of a meeting that is to come: "Mødet afholdt på biblioteket". */
    private static final QuickPattern HELD = QuickPattern.compile("^Mødet (?:blev |er )?(?:af)?holdt\\b");

    private final MeetingOutline outline;
    private Optional<Edition> edition = Optional.empty();

    HeadEdition(MeetingOutline outline) {
        this.outline = outline;
    }

    /** Takes what a line says of it; gives back whether it says anything. */
    boolean read(String text, PaperLine line) {
        Optional<EditionWords.Said> said = EditionWords.in(text);
        if (said.isEmpty() && edition.isEmpty() && HELD.lookingAt(text)) {
            edition = Optional.of(Edition.MINUTES);
            return true;
        }
        if (said.isPresent() && edition.isEmpty()) {
            edition = said.map(EditionWords.Said::edition);
            said.map(EditionWords.Said::printed)
                    .filter(printed -> !printed.isEmpty())
                    .ifPresent(printed -> outline.place("edition", line.place(printed)));
        }
        return said.isPresent();
    }

    /** A paper that tells when the meeting ended is its minutes, whatever it calls itself. */
    void ended() {
        edition = edition.or(() -> Optional.of(Edition.MINUTES));
    }

    Optional<Edition> said() {
        return edition;
    }
}
