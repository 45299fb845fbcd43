package dk.sagsgang.validation.text;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.regex.Pattern;

/** TXT-005: A code is one of the words that the library knows. */
final class WordIsKnown implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-005", Severity.INFO)
            .withVariant("word", Severity.INFO)
            .withVariant("text", Severity.INFO);

    /** A word in the form of codes; anything else may be text of the document, which no message quotes. */
    private static final Pattern WORD = Pattern.compile("[a-z]{2,20}(?:-[a-z]{1,20}){0,4}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (!passage.unknownWord()) {
            return;
        }
        if (WORD.matcher(passage.text()).matches()) {
            findings.at(passage.place(), "word", Argument.identifier("word", passage.text()));
        } else {
            findings.at(passage.place(), "text");
        }
    }
}
