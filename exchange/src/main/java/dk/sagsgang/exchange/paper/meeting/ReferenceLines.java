package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.law.LawWords;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.SectionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Earlier decisions that are listed one a line, and acts that are named with number, day and paragraph. */
final class ReferenceLines {

    private static final QuickPattern DECIDED = QuickPattern.compile(
            "^(.{3,100}?),? (?:(?:den|d\\.) )?(\\d{1,2}\\. \\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}),?:? ?(?:(?:[Pp]unkt|[Pp]kt\\.?|[Ss]ag)(?: nr\\.?)? ?(\\d{1,4}))?[.:,]? ?(.*)$");

    private ReferenceLines() {}

    static void note(List<PaperLine> lines, ItemOutline outline) {
        boolean history = false;
        for (PaperLine line : lines) {
            if (line.mark().isEmpty() && Headings.line(line.text())) {
                history = Headings.kind(line.text())
                        .filter(SectionKind.HISTORY::equals)
                        .isPresent();
                continue;
            }
            if (history && line.text().length() < 400) {
                decided(line).ifPresent(outline.head()::addHistory);
            }
            LawWords.in(line.text()).forEach(outline.head()::addLegalReferences);
        }
    }

    private static Optional<DecisionReference> decided(PaperLine line) {
        Matcher matcher = DECIDED.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Body> body = BodyWords.only(matcher.group(1));
        Optional<LocalDate> day = Danish.day(matcher.group(2));
        if (body.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DecisionReference.builder()
                .body(BodyWords.kinded(body.get().name()))
                .date(day)
                .itemNumber(matcher.group(3) == null ? "" : matcher.group(3))
                .title(matcher.group(4).length() < 4 || matcher.group(4).startsWith("(") ? "" : matcher.group(4))
                .build());
    }
}
