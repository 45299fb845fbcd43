package dk.sagsgang.examples.growth;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.ChangeSet;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Roster;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.ConfigurationWriter;
import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.JunitStream;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.ProfileWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.serialization.SarifStream;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.BaselineSieve;
import dk.sagsgang.validation.suppression.SuppressionSieve;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** All that the library does with a document, and with what a document is looked at by. */
final class Work {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private Work() {}

    /** Does everything with a document. */
    static void everything(CaseDocument document, Profile profile) {
        rules(document, profile);
        read(DocumentWriter.compact().write(document), profile);
    }

    /** Writes a document, reads it, and validates it by agenda and minutes, alone and beside itself. */
    static void rules(CaseDocument document, Profile profile) {
        DocumentReader.strict().read(DocumentWriter.compact().write(document), "a.json");
        boolean editions = document instanceof Meeting;
        for (Edition edition : editions ? List.of(Edition.AGENDA, Edition.MINUTES) : List.of(Edition.MINUTES)) {
            DocumentValidator.with(profile.withEdition(edition)).checkRules(document);
        }
        CaseArchive.builder()
                .add("a.json", document)
                .add("b.json", document)
                .build()
                .check(profile);
        if (document instanceof Meeting meeting) {
            meeting.publicView();
        } else if (document instanceof OrganisationModel model) {
            ChangeSet.between(model, model);
        } else if (document instanceof Commission commission) {
            commission
                    .composition()
                    .ifPresent(composition -> composition.resolve(
                            profile.rosters().stream().findFirst().orElse(Roster.EMPTY)));
        }
    }

    /** Reads a document, strictly and tolerantly, validates what could be read, mends it and reports. */
    static void read(String json, Profile profile) {
        DocumentValidator validator = DocumentValidator.with(profile);
        DocumentReader.tolerant().read(json, "a.json");
        Reading reading = DocumentReader.strict().read(json, "a.json");
        Report report = reading.validate(validator);
        DocumentFixer.with(DocumentReader.strict(), validator).fix(reading);
        BaselineSieve first = Baseline.EMPTY.sieve();
        first.sift("a.json", report, reading.elements());
        BaselineSieve second = first.everything().sieve();
        second.sift("a.json", report, reading.elements());
        second.leftovers(source -> true);
        Messages messages = Messages.in(DANISH);
        report.findings().forEach(messages::text);
        report(reading, report);
    }

    private static void report(Reading reading, Report report) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        try (ReportSink json = ReportJson.compact(DANISH).stream(nowhere);
                ReportSink sarif = SarifStream.to(nowhere, DANISH);
                ReportSink junit = JunitStream.to(nowhere, DANISH)) {
            json.add("a.json", report, reading);
            sarif.add("a.json", report, reading);
            junit.add("a.json", report, reading);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes and reads a profile, and validates documents by it. */
    static void with(Profile profile, List<CaseDocument> documents) {
        ProfileReader.standard().read(ProfileWriter.compact().write(profile), "profile.json");
        profile.over(profile).over(Profile.DENMARK);
        documents.forEach(document -> {
            DocumentValidator.with(profile).checkRules(document);
            CaseArchive.builder()
                    .add("a.json", document)
                    .add("b.json", document)
                    .build()
                    .check(profile);
        });
    }

    /** Writes and reads suppressions, and sifts a report by them. */
    static void with(Suppressions suppressions, Reading reading, Report report) {
        ConfigurationReader.suppressions().read(ConfigurationWriter.write(suppressions), "suppressions.json");
        SuppressionSieve sieve = suppressions.on(TODAY);
        sieve.sift("Tekst 0", report, reading.elements());
        sieve.sift("Tekst 1", report, reading.elements());
        sieve.leftovers();
    }

    /** Writes and reads a baseline, and sifts a report by it. */
    static void with(Baseline baseline, Reading reading, Report report) {
        ConfigurationReader.baselines().read(ConfigurationWriter.write(baseline), "baseline.json");
        BaselineSieve sieve = baseline.sieve();
        sieve.sift("Tekst 0", report, reading.elements());
        sieve.leftovers(source -> true);
        BaselineSieve shrunk = baseline.sieve();
        shrunk.sift("Tekst 0", report, reading.elements());
        shrunk.shrunk(source -> true);
    }
}
