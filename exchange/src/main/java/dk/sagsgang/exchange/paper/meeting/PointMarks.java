package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;

/** Marks of points that go on behind their number: "1. at: Godkendt", "2. dot: Anbefales". */
final class PointMarks {

    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "(?:at|(?:at-?|del)?punkt|dot|pind|prik|bullet|tankestreg|streg)(?:s|en|et|er|erne)? ?: ");

    private PointMarks() {}

    /** The line with all before the colon as its mark. */
    static PaperLine whole(PaperLine line) {
        return line.numbered() && GOES_ON.lookingAt(line.text()) ? line.unmarked() : line;
    }
}
