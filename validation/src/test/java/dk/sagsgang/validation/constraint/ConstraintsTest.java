package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Section;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a host's plain Hibernate Validator; the locale of messages is the caller's, whatever the JVM's. */
@Tag("host")
class ConstraintsTest {

    private static final Locale DANISH = Host.DANISH;

    record Sag(
            @CaseNumberFormat String number,

            @CaseNumberFormat(schemes = CaseNumberScheme.YEAR_SERIAL)
            String acadre,

            @KleNumberFormat String kle,
            @KleNumberFormat(inPlan = true) String planned,
            @CvrFormat String cvr,
            @NoCpr String text,
            @NoCpr(likely = false) String ids) {}

    private static final Sag FINE = new Sag("27.00.00-P05-1-16", "12/27845", "27", "27.00", "13748136", "ok", "ok");

    @Test
    void fieldsThatAreFineHaveNoViolation() {
        assertThat(validator(Locale.ENGLISH).validate(FINE)).isEmpty();
        assertThat(validator(Locale.ENGLISH).validate(new Sag(null, "", " ", null, "", "", null)))
                .isEmpty();
    }

    @Test
    void eachConstraintSpeaksBothLanguages() {
        Sag wrong = new Sag(
                "xx.xx.xx-P20-xx-xx", "2012-28504", "27.0", "99.99", "13748137", "CPR 010270-5678", "CPR 010270-5678");

        assertThat(validator(DANISH).validate(wrong))
                .extracting(v -> v.getPropertyPath().toString(), ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        tuple("number", "skal være et sagsnummer som 27.00.00-P05-1-16 eller 12/27845"),
                        tuple("acadre", "skal være et sagsnummer som 27.00.00-P05-1-16 eller 12/27845"),
                        tuple("kle", "skal være et KLE-nummer som 27, 27.00 eller 27.00.00"),
                        tuple("planned", "skal være et KLE-nummer som 27, 27.00 eller 27.00.00"),
                        tuple("cvr", "skal være et CVR-nummer: otte cifre, der består modulus 11"),
                        tuple("text", "må ikke indeholde et CPR-nummer"),
                        tuple("ids", "må ikke indeholde et CPR-nummer"));
        assertThat(validator(Locale.ENGLISH).validate(wrong))
                .extracting(ConstraintViolation::getMessage)
                .contains("must not hold a CPR number")
                .noneMatch(message -> message.contains("5678"));
    }

    @ParameterizedTest
    @CsvSource({"2, true, true", "1, false, true"})
    void aLikelyCprNumberMayBeLetThrough(int violations, boolean text, boolean ids) {
        String likely = "Ring 0101701237";
        Sag sag = text
                ? new Sag("", "", "", "", "", likely, "CPR-nr. 010170-1237")
                : new Sag("", "", "", "", "", likely, likely);

        assertThat(validator(Locale.ENGLISH).validate(sag)).hasSize(violations);
        assertThat(ids).isTrue();
    }

    @Test
    void oneLinePutsTheRulesOnAllDocuments() {
        Meeting meeting = meeting();

        Set<ConstraintViolation<Meeting>> violations = validator(DANISH).validate(meeting);

        assertThat(violations)
                .extracting(v -> v.getPropertyPath().toString(), ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        tuple(
                                "end",
                                "Sluttidspunktet 7. januar 2019 kl. 15.30 ligger før starttidspunktet 7. januar 2019 kl. 16.00;"
                                        + " et møde slutter, efter at det er begyndt."),
                        tuple(
                                "items[0].sections[0].text",
                                "Årrækken 2020-2013 løber baglæns; det første år er det tidligste."),
                        tuple("items[1].title", "må ikke være blank"),
                        tuple(
                                "items[0].sections[1]",
                                "Der står intet under »Økonomi« på punkt ${1+1};"
                                        + " er der intet at sige, siger man det."));
    }

    @Test
    void aViolationCarriesItsFinding() {
        assertThat(validator(Locale.ENGLISH).validate(meeting()))
                .filteredOn(v -> v.getPropertyPath().toString().equals("end"))
                .extracting(v -> v.unwrap(HibernateConstraintViolation.class))
                .extracting(v -> (FindingPayload) v.getDynamicPayload(FindingPayload.class))
                .extracting(
                        payload -> payload.finding().rule().id(),
                        payload -> payload.finding().severity())
                .containsExactly(tuple("MTG-001", Severity.ERROR));
    }

    @Test
    void textOfADocumentIsNeverTakenForAnExpression() {
        assertThat(validator(Locale.ENGLISH).validate(meeting()))
                .extracting(ConstraintViolation::getMessage)
                .contains(
                        "Nothing stands under \"Økonomi\" of item ${1+1}; where there is nothing to say, one says so.");
    }

    @Test
    void findingsBelowTheWantedSeverityAreLeftOut() {
        HibernateValidatorConfiguration configuration = Host.configuration(Locale.ENGLISH);
        configuration.addMapping(RuleConstraints.on(configuration, Severity.ERROR));

        assertThat(configuration.buildValidatorFactory().getValidator().validate(meeting()))
                .extracting(v -> v.getPropertyPath().toString())
                .containsExactlyInAnyOrder("end", "items[1].title");
    }

    private static Meeting meeting() {
        return Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 7))
                .start(LocalDateTime.of(2019, 1, 7, 16, 0))
                .end(LocalDateTime.of(2019, 1, 7, 15, 30))
                .addItems(
                        AgendaItem.builder()
                                .number("${1+1}")
                                .title("Budget")
                                .addSections(
                                        Section.of("Beskrivelse", "Budget 2020-2013 drøftes"),
                                        Section.of("Økonomi", ""))
                                .build(),
                        AgendaItem.builder().title(" ").build())
                .build();
    }

    private static Validator validator(Locale locale) {
        return Host.validator(locale);
    }
}
