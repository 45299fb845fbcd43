package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;

/** The findings of one document of an archive. */
final class FindingsInDocument implements Findings {

    private final int document;
    private final Findings findings;

    FindingsInDocument(int document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    @Override
    public void at(Place place, Argument... arguments) {
        findings.at(place.in(document), arguments);
    }

    @Override
    public void at(Place place, String variant, Argument... arguments) {
        findings.at(place.in(document), variant, arguments);
    }

    @Override
    public void at(Place place, Suggestion suggestion, Argument... arguments) {
        findings.at(place.in(document), suggestion, arguments);
    }

    @Override
    public void lacksRoster() {
        findings.lacksRoster();
    }

    @Override
    public void beyondLimit() {
        findings.beyondLimit();
    }
}
