package dk.sagsgang.validation.text;

import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import dk.sagsgang.validation.text.Passage.Kind;
import java.util.Optional;

/** TXT-007: The code of a municipality and a CVR number have their form. */
final class MunicipalityNumbersWellFormed implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-007", Severity.WARNING)
            .restingOn(RuleSource.standard("Kommunekode, CVR", RuleSource.Verified.NO))
            .withVariant("code", Severity.WARNING)
            .withVariant("cvr", Severity.WARNING)
            .withVariant("check", Severity.WARNING)
            .withVariant("name", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        passage.whole(Municipality.class)
                .filter(MunicipalityNumbersWellFormed::ofTwo)
                .ifPresent(municipality -> findings.at(
                        passage.place().at("code"),
                        "name",
                        Argument.identifier(
                                "code",
                                municipality
                                        .code()
                                        .map(MunicipalityCode::printed)
                                        .orElse(""))));
        // What is malformed may be anything, and no message quotes it; a CPR number in its place is told as one.
        if (passage.cprHits().isEmpty()) {
            if (passage.is(Kind.MUNICIPALITY_CODE)
                    && !MunicipalityCode.of(passage.text()).wellFormed()) {
                findings.at(passage.place(), "code");
            } else if (passage.is(Kind.CVR)) {
                number(Cvr.of(passage.text()), passage, findings);
            }
        }
    }

    /** Whether name and code are those of two municipalities; a code from before a merger is nobody's today. */
    private static boolean ofTwo(Municipality municipality) {
        Optional<MunicipalityCode> code = municipality.code().filter(MunicipalityCode::known);
        Optional<MunicipalityCode> named =
                Municipality.builder().name(municipality.name()).build().codeOrGuess();
        return code.isPresent()
                && named.filter(other -> !other.sameAs(code.get())).isPresent();
    }

    private static void number(Cvr number, Passage passage, Findings findings) {
        if (!number.wellFormed()) {
            findings.at(passage.place(), "cvr");
        } else if (!number.checksOut()) {
            findings.at(
                    passage.place(),
                    "check",
                    Argument.identifier("number", number.digits().orElseThrow()));
        }
    }
}
