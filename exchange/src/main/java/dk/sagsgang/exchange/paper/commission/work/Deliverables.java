package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** What a project delivers, and when: "Metodehåndbog (juni 2017)", "Afprøvning (fra august 2017 til oktober 2018)". */
public final class Deliverables {

    private static final QuickPattern IN_BRACKETS = QuickPattern.compile("^(.{3,200}?),? \\(([^()]{4,60})\\)\\.?$");

    private Deliverables() {}

    /** A product by the words of its line; one day behind it is its deadline, two are when it is worked on. */
    public static Deliverable of(String line) {
        Matcher dated = IN_BRACKETS.matcher(line);
        List<DatePhrases.Phrase> days = dated.matches() ? DatePhrases.in(dated.group(2)) : List.of();
        if (days.isEmpty() || days.size() > 2 || said(days) + 6 < dated.group(2).length()) {
            return Deliverable.builder().title(line).build();
        }
        ImpreciseDate first = days.get(0).date(OptionalInt.empty());
        if (days.size() == 1) {
            return Deliverable.builder()
                    .title(dated.group(1))
                    .deadline(Optional.of(first))
                    .build();
        }
        Term work = Term.builder()
                .begin(first)
                .end(days.get(1).date(OptionalInt.empty()))
                .build();
        return Deliverable.builder()
                .title(dated.group(1))
                .work(Optional.of(work))
                .build();
    }

    private static int said(List<DatePhrases.Phrase> days) {
        return days.stream().mapToInt(day -> day.printed().length()).sum();
    }
}
