package dk.sagsgang.validation.text;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;

/**
 * TXT-010: Behind a printed label stands what it announces.
 *
 * <p>Labels under which nobody and nothing is an answer, such as "Afbud" or "Øvrige sagsbehandlere", are left alone.
 */
final class LabelHasValue implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-010", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (passage.is(Passage.Kind.EMPTY_LABEL) && announces(passage.text())) {
            findings.at(passage.place(), Argument.mark("label", passage.text()));
        }
    }

    private static boolean announces(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        String bare =
                words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        return ANNOUNCING.contains(bare);
    }

    /** Labels of which every case and every meeting has a value. */
    private static final List<String> ANNOUNCING = List.of(
            "sagsnr",
            "sagsnr.",
            "sagsnummer",
            "sag nr.",
            "journalnr",
            "journalnr.",
            "journal nr.",
            "journalnummer",
            "sagsbehandler",
            "sagsansvarlig",
            "sagstype",
            "punkttype",
            "udvalg",
            "forvaltning",
            "afdeling",
            "dato",
            "mødedato",
            "mødested",
            "sted",
            "lokale",
            "tidspunkt",
            "mødetidspunkt",
            "starttidspunkt",
            "sluttidspunkt",
            "resume",
            "resumé",
            "sagsresume",
            "sagsfremstilling",
            "sagsbeskrivelse",
            "alternativ indstilling",
            "formål",
            "opgaver",
            "sammensætning",
            "projektleder",
            "projektejer",
            "formand");
}
