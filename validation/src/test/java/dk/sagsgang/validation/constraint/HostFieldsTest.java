package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.structure.StructureCheck;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints in containers and on documents inside a host's own classes. */
@Tag("host")
class HostFieldsTest {

    record Sag(
            Optional<@CaseNumberFormat String> number,
            List<@CaseNumberFormat String> others,
            Optional<@KleNumberFormat String> kle,
            List<@CvrFormat String> suppliers,
            List<@NoCpr String> notes) {}

    record Marked(
            @Valid @FollowsRules Meeting meeting,
            Optional<@FollowsRules Meeting> earlier,
            List<@FollowsRules Meeting> drafts) {}

    record Mapped(@Valid Meeting meeting, Optional<@Valid Meeting> earlier, List<@Valid CaseDocument> drafts) {}

    @Test
    void constraintsHoldInsideOptionalsAndLists() {
        Sag fine = new Sag(
                Optional.of("12/27845"),
                List.of("2016-003798"),
                Optional.of("27.00"),
                List.of("13748136"),
                List.of(""));
        Sag empty = new Sag(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
        Sag wrong = new Sag(
                Optional.of("12-27845x"),
                List.of("12/27845", "sag 1"),
                Optional.of("2700"),
                List.of("12345678"),
                List.of("intet", "CPR 010270-5678"));

        Validator validator = Host.validator(Locale.ENGLISH);

        assertThat(validator.validate(fine)).isEmpty();
        assertThat(validator.validate(empty)).isEmpty();
        assertThat(validator.validate(wrong))
                .extracting(v -> v.getPropertyPath() + ": " + v.getMessage())
                .containsExactlyInAnyOrder(
                        "number: must be a case number such as 27.00.00-P05-1-16 or 12/27845",
                        "others[1].<list element>: must be a case number such as 27.00.00-P05-1-16 or 12/27845",
                        "kle: must be a KLE number such as 27, 27.00 or 27.00.00",
                        "suppliers[0].<list element>: must be a CVR number: eight digits that pass modulus 11",
                        "notes[1].<list element>: must not hold a CPR number");
    }

    @Test
    void documentsInsideAHostsClassesFollowTheRules() {
        Mapped mapped = new Mapped(backwards(), Optional.of(backwards()), List.of(backwards(), backwards()));

        assertThat(Host.validator(Locale.ENGLISH).validate(mapped))
                .extracting(v -> v.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "meeting.items[0].title",
                        "earlier.items[0].title",
                        "drafts[0].items[0].title",
                        "drafts[1].items[0].title");
    }

    @Test
    void theConstraintAloneWorksWithoutTheMapping() {
        Marked marked = new Marked(backwards(), Optional.of(backwards()), List.of(backwards()));

        assertThat(Host.configuration(Locale.ENGLISH)
                        .buildValidatorFactory()
                        .getValidator()
                        .validate(marked))
                .extracting(v -> v.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "meeting.items[0].title", "earlier.items[0].title", "drafts[0].<list element>.items[0].title");
    }

    /** Hosts log violations and the values that they carry. */
    @Test
    void aViolationOfARuleCarriesNoTextThatAHostMightLog() {
        Meeting meeting = backwards()
                .withTitle("Karla Kvist, 010270-5678")
                .withItems(AgendaItem.builder()
                        .key("1")
                        .number("1")
                        .title("CPR-nr. 010270-5678")
                        .addCaseOfficers(Person.of("Karla Kvist"))
                        .build());

        assertThat(Host.validator(Locale.ENGLISH).validate(meeting))
                .extracting(v -> v.getPropertyPath().toString())
                .contains("title", "items[0].title");
        assertThat(Host.validator(Locale.ENGLISH).validate(meeting))
                .allSatisfy(
                        v -> assertThat(v + " " + v.getInvalidValue() + " " + v.getRootBean() + " " + v.getLeafBean())
                                .doesNotContain("Kvist", "010270"));
    }

    /** The value of a constraint on a text is the text itself, and no constraint can change that: see SECURITY.md. */
    @Test
    void aViolationOfNoCprShowsTheNumberInItsInvalidValueOnly() {
        Sag wrong = new Sag(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of("CPR 010270-5678"));

        assertThat(Host.validator(Locale.ENGLISH).validate(wrong))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.getMessage() + v.getMessageTemplate() + v.getPropertyPath() + v)
                            .doesNotContain("010270");
                    assertThat(v.getInvalidValue()).isEqualTo("CPR 010270-5678");
                });
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeOfDocumentHasTheRules(Class<?> type) {
        assertThat(Host.validator(Locale.ENGLISH).getConstraintsForClass(type).getConstraintDescriptors())
                .extracting(constraint ->
                        constraint.getAnnotation().annotationType().getSimpleName())
                .contains("FollowsRules");
    }

    static List<Class<?>> types() {
        return List.of(CaseDocument.class.getPermittedSubclasses());
    }

    @Test
    void aHostsOwnProfileIsItsPayload() {
        Profile profile = Profile.named("own").with(RuleSetting.off(RuleId.of("TXT-004")));
        HibernateValidatorConfiguration configuration = Host.configuration(Locale.ENGLISH)
                .constraintValidatorPayload(DocumentValidator.with(profile, StructureCheck.none()));
        configuration.addMapping(RuleConstraints.on(configuration, Severity.INFO));

        assertThat(configuration.buildValidatorFactory().getValidator().validate(backwards()))
                .isEmpty();
    }

    private static Meeting backwards() {
        return Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .edition(Edition.AGENDA)
                .date(LocalDate.of(2019, 1, 7))
                .addItems(AgendaItem.builder()
                        .key("1")
                        .number("1")
                        .title("Budget 2020-2013")
                        .build())
                .build();
    }
}
