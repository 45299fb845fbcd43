package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years for which a group sits, where the title tells them. */
final class TitledYears {

    private static final QuickPattern TITLED_YEARS =
            QuickPattern.compile("(?<!\\d)(20\\d{2}) ?[-\u2013] ?(20\\d{2})(?!\\d)");

    /** "Vedtægt gældende for årene 2022 - 2025". */
    private static final QuickPattern IN_FORCE = QuickPattern.compile(
            "(?:vedtægt|kommissori|forretningsorden)\\p{L}* (?:er )?gældende (?:for|i) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TitledYears() {}

    /** "Vedtægt for Udsatterådet 2022-2025": the years of a title are those of the group, where no others are told. */
    static void term(String said, List<String> head, CommissionDraft draft) {
        String told = head.stream().filter(IN_FORCE::lookingAt).findFirst().orElse(said);
        Matcher years = TITLED_YEARS.matcher(told);
        if (draft.commission().build().term().isEmpty() && years.find()) {
            draft.commission()
                    .term(Term.builder()
                            .begin(ImpreciseDate.of(years.group(1)))
                            .end(ImpreciseDate.of(years.group(2)))
                            .build());
        }
    }
}
