package dk.sagsgang.serialization.token;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The problems met while one document is read, and whether anything of it was lost by them. */
public final class Problems {

    private final Source source;
    private final int most;
    private final List<Finding> found = new ArrayList<>();
    private boolean loss;

    public Problems(Source source, int most) {
        this.source = source;
        this.most = most;
    }

    /** Notes a problem because of which something of the document was not taken over. */
    public void lost(RuleDescription rule, String variant, Severity severity, Spot spot, Argument... arguments) {
        loss = true;
        add(rule, variant, severity, spot, arguments);
    }

    /** Notes a problem in spite of which everything was taken over. */
    void taken(RuleDescription rule, String variant, Spot spot, Argument... arguments) {
        add(rule, variant, Severity.WARNING, spot, arguments);
    }

    private void add(RuleDescription rule, String variant, Severity severity, Spot spot, Argument... arguments) {
        Location location = source.location(spot.pointer(), spot.offset());
        found.add(new Finding(rule.id(), variant, severity, location, List.of(arguments), Optional.empty()));
    }

    /** Whether there is no room for more. */
    boolean full() {
        return found.size() >= most;
    }

    /** Whether something of the document was not taken over. */
    public boolean loss() {
        return loss;
    }

    public List<Finding> found() {
        return found;
    }
}
