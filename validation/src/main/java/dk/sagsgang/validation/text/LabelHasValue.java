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
 * <p>Labels under which nobody and nothing is an answer, such as "Afbud" or "Øvrige sagsbehandlere", are left alone. A label that
 * stands empty in many items is one fault of the template or of who fills it in, told where it first stands.
 */
final class LabelHasValue implements TextRule {

    private static final String ONE = "one";
    private static final String SEVERAL = "several";
    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-010", Severity.INFO)
            .withVariant(ONE, Severity.INFO)
            .withVariant(SEVERAL, Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (!passage.is(Passage.Kind.EMPTY_LABEL) || !ANNOUNCING.contains(bare(passage.text()))) {
            return;
        }
        Argument label = Argument.mark("label", passage.text());
        if (passage.times() == 1) {
            findings.at(passage.place(), ONE, label);
        } else {
            findings.at(passage.place(), SEVERAL, label, Argument.number("times", passage.times()));
        }
    }

    /** A label by which it is the same as another: without its colon, and whatever its letter case. */
    static String bare(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
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
