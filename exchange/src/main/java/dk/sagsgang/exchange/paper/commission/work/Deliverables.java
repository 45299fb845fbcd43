package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.DeliverableBuilder;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a project delivers, when and to whom: "Metodehåndbog (juni 2017)", "Afprøvning (fra august 2017 til oktober 2018)", "Rapport –
 * senest 1. juni 2011", "Et katalog, som afleveres til Byrådet i maj 2019".
 */
public final class Deliverables {

    private static final QuickPattern IN_BRACKETS = QuickPattern.compile("^(.{3,200}?),? \\(([^()]{4,60})\\)\\.?$");

    /** What may stand between a product and its day. */
    private static final QuickPattern BEFORE_DAY =
            QuickPattern.compile("^(.{3,200}?)(?:(?<=[.,;:])| [-\u2013\u2014])$");

    /** To whom it goes. */
    private static final QuickPattern GOES_TO = QuickPattern.compile(
            "^(.{3,200}?),? (?:som|der) (?:skal )?(?:afleveres|afgives|forelægges|fremlægges|overdrages|sendes|præsenteres|afrapporteres|leveres) (.{4,120}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Deliverables() {}

    /** A product by the words of its line; one day behind it is its deadline, two are when it is worked on. */
    public static Deliverable of(String line) {
        String text = line.replaceFirst("(?<!\\d)\\.$", "");
        List<DatePhrases.Phrase> all = DatePhrases.in(text);
        DatePhrases.Phrase last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.end() == text.length()) {
            Matcher before = BEFORE_DAY.matcher(text.substring(0, last.start()).strip());
            if (before.matches()) {
                return Deliverable.builder()
                        .title(before.group(1).replaceFirst("[,;:]$", ""))
                        .deadline(last.date(OptionalInt.empty()))
                        .build();
            }
        }
        Matcher goes = GOES_TO.matcher(line);
        if (goes.matches()) {
            return to(Deliverable.builder().title(goes.group(1)), goes.group(2)).build();
        }
        Matcher dated = IN_BRACKETS.matcher(line);
        List<DatePhrases.Phrase> days = dated.matches() ? DatePhrases.in(dated.group(2)) : List.of();
        if (days.isEmpty() || days.size() > 2 || said(days) + 6 < dated.group(2).length()) {
            return Deliverable.builder().title(line).build();
        }
        ImpreciseDate first = days.get(0).date(OptionalInt.empty());
        if (days.size() == 1) {
            return Deliverable.builder().title(dated.group(1)).deadline(first).build();
        }
        Term work = Term.builder()
                .begin(first)
                .end(days.get(1).date(OptionalInt.empty()))
                .build();
        return Deliverable.builder().title(dated.group(1)).work(work).build();
    }

    /** Says of a product by when it is there and who gets it, as far as the words behind the verb tell. */
    static DeliverableBuilder to(DeliverableBuilder product, String words) {
        List<DatePhrases.Phrase> days = DatePhrases.in(words);
        if (days.size() == 1) {
            product.deadline(days.get(0).date(OptionalInt.empty()));
        }
        for (Recipients.Named named : Recipients.named(words)) {
            product.addInvolvements(Involvement.builder()
                    .body(named.body())
                    .role(InvolvementRole.RECEIVES_REPORT)
                    .build());
        }
        return product;
    }

    private static int said(List<DatePhrases.Phrase> days) {
        return days.stream().mapToInt(day -> day.printed().length()).sum();
    }
}
