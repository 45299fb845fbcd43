package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Body;
import dk.sagsgang.testkit.ValidSagsgangDomain;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Of a valid document in which one fact is missing, that is all there is to tell. */
@Domain(ValidSagsgangDomain.class)
class MissingFactsProperties {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    @Property
    void aMeetingWithoutOneOfItsFacts(@ForAll Meeting meeting) {
        assertThat(more(Without.facts(meeting, Set.of("bodies")), meeting)).containsExactly("STR-002");
        assertThat(more(meeting.withBodies(Body.EMPTY), meeting)).containsExactly("MTG-013");
        boolean draft = meeting.edition().filter(Edition.DRAFT::equals).isPresent();
        assertThat(more(Without.facts(meeting, Set.of("date", "start")), meeting))
                .isEqualTo(draft ? Set.of() : Set.of("MTG-014"));
        assertThat(more(Without.facts(meeting, Set.of("edition")), meeting)).containsExactly("MTG-003");
    }

    @Property
    void aCommissionWithoutOneOfItsFacts(@ForAll Commission commission) {
        assertThat(more(Without.facts(commission, Set.of("title")), commission)).containsExactly("STR-001");
        assertThat(Set.of("COM-001")).containsAll(more(Without.facts(commission, Set.of("establishedBy")), commission));
        assertThat(Set.of("COM-002")).containsAll(more(Without.facts(commission, Set.of("composition")), commission));
        assertThat(more(Without.facts(commission, Set.of("dated")), commission)).isEmpty();
    }

    @Property
    void anOrganisationModelWithoutOneOfItsFacts(@ForAll OrganisationModel model) {
        assertThat(more(Without.facts(model, Set.of("title")), model)).containsExactly("STR-001");
        assertThat(Set.of("ORG-022")).containsAll(more(Without.facts(model, Set.of("adoptedBy")), model));
        assertThat(more(Without.facts(model, Set.of("state")), model)).isEmpty();
    }

    /** The rules that find something which they did not find before. */
    private static Set<String> more(CaseDocument without, CaseDocument whole) {
        Set<String> rules = rules(without);
        rules.removeAll(rules(whole));
        return rules;
    }

    private static Set<String> rules(CaseDocument document) {
        Set<String> rules = new TreeSet<>();
        VALIDATOR
                .validate(document)
                .findings()
                .forEach(finding -> rules.add(finding.rule().id()));
        return rules;
    }
}
