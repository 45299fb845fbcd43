package dk.sagsgang.validation.host;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes from a host's rule only what its sentences can tell: a message that there is, with every value that it shows. */
final class ToldFindings implements Findings {

    private final String rule;
    private final Map<String, Set<String>> namesByVariant;
    private final Findings findings;

    ToldFindings(String rule, Map<String, Set<String>> namesByVariant, Findings findings) {
        this.rule = rule;
        this.namesByVariant = namesByVariant;
        this.findings = findings;
    }

    @Override
    public void at(Place place, Argument... arguments) {
        check("", arguments);
        findings.at(place, arguments);
    }

    @Override
    public void at(Place place, String variant, Argument... arguments) {
        check(variant, arguments);
        findings.at(place, variant, arguments);
    }

    @Override
    public void at(Place place, Suggestion suggestion, Argument... arguments) {
        check("", arguments);
        findings.at(place, suggestion, arguments);
    }

    @Override
    public void lacksRoster() {
        findings.lacksRoster();
    }

    @Override
    public void beyondLimit() {
        findings.beyondLimit();
    }

    private void check(String variant, Argument... arguments) {
        Set<String> shown = namesByVariant.get(variant);
        if (shown == null) {
            throw new IllegalArgumentException("The rule " + rule + " has no message"
                    + (variant.isEmpty() ? " without a variant" : " for the variant " + variant));
        }
        Set<String> missing = new TreeSet<>(shown);
        missing.removeAll(Arrays.stream(arguments).map(Argument::name).collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The message of the rule " + rule
                    + " shows values that the finding does not have: " + String.join(", ", missing));
        }
    }
}
