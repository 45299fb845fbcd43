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

    /** "En helhedsplan. Senest 1. juni 2011": the day stands behind the product in a sentence of its own. */
    private static final QuickPattern DAY_BEHIND =
            QuickPattern.compile("^(.{3,200}?[.,;]) (\\p{Lu}?[^.]{3,20}[^\\n]{0,30}?)\\.?$");

    private Deliverables() {}

    /** A product by the words of its line; one day behind it is its deadline, two are when it is worked on. */
    public static Deliverable of(String line) {
        Matcher behind = DAY_BEHIND.matcher(line);
        while (behind.find()) {
            List<DatePhrases.Phrase> day = DatePhrases.in(behind.group(2));
            if (day.size() == 1
                    && day.get(0).printed().length() + 1 >= behind.group(2).length()) {
                return Deliverable.builder()
                        .title(behind.group(1).replaceFirst("[,;]$", ""))
                        .deadline(Optional.of(day.get(0).date(OptionalInt.empty())))
                        .build();
            }
        }
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
