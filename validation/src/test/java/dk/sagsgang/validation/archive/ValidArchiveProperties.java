package dk.sagsgang.validation.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.archive.Archives;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.validation.DocumentValidator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidArchiveProperties {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    @Property(tries = 100)
    void nothingIsFoundInAHealthyArchive(@ForAll("healthy") List<Meeting> papers) {
        assertThat(Checked.found(papers)).isEmpty();
    }

    @Property(tries = 15)
    void itsDocumentsBreakNoRuleOfTheirOwn(@ForAll("healthy") List<Meeting> papers) {
        for (Meeting paper : papers) {
            assertThat(VALIDATOR.checkRules(paper).findings())
                    .filteredOn(finding -> finding.severity() != Severity.INFO
                            || !Meetings.MAY_INFORM.containsKey(finding.rule().id()))
                    .isEmpty();
        }
    }

    @Property(tries = 30)
    void theOrderInWhichDocumentsAreAddedMakesNoDifference(
            @ForAll("healthy") List<Meeting> papers, @ForAll Random random) {
        Set<String> spoiled = new HashSet<>();
        List<Meeting> wrong = new ArrayList<>(papers);
        wrong.remove(wrong.size() / 2);
        wrong.replaceAll(paper -> random.nextInt(6) == 0 ? Spoil.renumbered(paper) : paper);
        Checked.byDocument(wrong).forEach(spoiled::add);
        Collections.shuffle(wrong, random);
        assertThat(Checked.byDocument(wrong)).containsExactlyInAnyOrderElementsOf(spoiled);
    }

    @Property(tries = 100)
    void anyDocumentsMakeAnArchive(@ForAll("any") List<Meeting> papers) {
        assertThat(Checked.found(papers)).doesNotContainNull();
    }

    @Provide
    Arbitrary<List<Meeting>> healthy() {
        return Archives.validArchive();
    }

    @Provide
    Arbitrary<List<Meeting>> any() {
        return Meetings.anyMeeting().list().ofMaxSize(8);
    }
}
