package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.time.ImpreciseDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** The agreement of the parties that a commission rests on, told where its background is: "Som led i budgetaftalen for 2021-2024". */
final class AgreedBefore {

    private static final QuickPattern AGREEMENT = QuickPattern.compile(
            "\\b(?:[Ii]|[Mm]ed|[Aa]f|[Pp]å) (?<title>(?:budget(?:aftalen?|forliget)(?= (?:for |\\d{4}))|konstituerings(?:aftalen|grundlaget))(?: for (?:perioden |årene )?20\\d{2}(?: ?[-\u2013/] ?20\\d{2})?| 20\\d{2}(?: ?[-\u2013/] ?20\\d{2})?)?)(?: (?:af|fra) (?:den |d\\. )?(?<day>\\d{1,2}\\. \\p{L}{3,9} \\d{4}))?");

    private AgreedBefore() {}

    /** Tells the agreement that a sentence of the background names; what is told once is not told again. */
    static void take(Said said, CommissionDraft draft) {
        if (said.theme() != Theme.BACKGROUND) {
            return;
        }
        Matcher agreement = AGREEMENT.matcher(said.text());
        if (!agreement.find()) {
            return;
        }
        String title = agreement.group("title");
        boolean told = draft.commission().build().basedOn().stream()
                .anyMatch(paper -> paper.title().equalsIgnoreCase(title));
        if (!told) {
            draft.commission()
                    .addBasedOn(draft.at(
                            PaperReference.builder()
                                    .title(title)
                                    .dated(Optional.ofNullable(agreement.group("day"))
                                            .map(ImpreciseDate::of))
                                    .build(),
                            said.place()));
        }
    }
}
