package dk.sagsgang.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("host")
class StructureCheckTest {

    private static final Meeting MEETING = Meeting.builder()
            .addBodies(Body.of("Socialudvalget"))
            .title("Ekstraordinært møde")
            .addItems(AgendaItem.builder().title("Meddelelser").build())
            .build();

    @Test
    void constraintsOfAHostAreToldByTheirKind() {
        List<Finding> findings = StructureCheck.with(stricter())
                .check(MEETING.withTitle("Møde")
                        .withItems(MEETING.items().get(0), MEETING.items().get(0)))
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.location().pointer())
                .containsExactly("STR-099 /items", "STR-099 /title");
    }

    @Test
    void aNumberOutOfItsBoundsIsToldAsSuch() {
        List<Finding> findings = StructureCheck.with(stricter())
                .check(MEETING.withMemberCount(32))
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.location().pointer())
                .containsExactly("STR-005 /memberCount");
    }

    @Test
    void aFindingNamesTheComponentAndShowsNothingOfItsValue() {
        Meeting meeting = MEETING.withItems(AgendaItem.builder().title(" ").build());

        assertThat(StructureCheck.standard().check(meeting).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments()).containsExactly(Argument.identifier("component", "title")));
    }

    @Test
    void aDocumentWithoutFaultsIsCheckedCompletely() {
        assertThat(StructureCheck.standard().check(MEETING).findings()).isEmpty();
        assertThat(StructureCheck.standard().check(MEETING).coverage())
                .containsExactly(Coverage.complete(Coverage.Layer.STRUCTURE));
    }

    @Test
    void aStructureThatIsLeftToTheHostIsAGap() {
        Report left = StructureCheck.none().check(MEETING.withBodies());

        assertThat(left.findings()).isEmpty();
        assertThat(left.gaps()).containsExactly(Coverage.none(Coverage.Layer.STRUCTURE, Coverage.Reason.LEFT_TO_HOST));
    }

    private static Validator stricter() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Meeting.class)
                .field("title")
                .constraint(new SizeDef().min(10))
                .field("items")
                .constraint(new SizeDef().max(1))
                .field("memberCount")
                .containerElementType()
                .constraint(new MaxDef().value(31));
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }
}
