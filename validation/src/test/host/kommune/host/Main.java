package kommune.host;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.constraint.CaseNumberFormat;
import dk.sagsgang.validation.constraint.CvrFormat;
import dk.sagsgang.validation.constraint.KleNumberFormat;
import dk.sagsgang.validation.constraint.NoCpr;
import dk.sagsgang.validation.constraint.RuleConstraints;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a case of the host's own, with a document in it, and prints what is wrong. */
public final class Main {

    record Sag(
            @Journal String journal,
            @CaseNumberFormat String number,
            Optional<@KleNumberFormat String> kle,
            List<@CvrFormat String> suppliers,
            @NoCpr String note,
            @Valid Meeting meeting) {}

    private Main() {}

    public static void main(String[] args) {
        Locale danish = Locale.forLanguageTag("da");
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(danish), danish, context -> danish, false));
        configuration.addMapping(RuleConstraints.on(configuration));
        configuration.constraintValidatorPayload(
                DocumentValidator.with(Profile.DENMARK, StructureCheck.none()).and(CaseHasOfficer.RULES));
        Sag sag = new Sag(
                "1999",
                "27.00.00-P05",
                Optional.of("2700"),
                List.of("13748136", "12345678"),
                "010170-1234",
                Meeting.builder()
                        .addBodies(Body.of("Socialudvalget"))
                        .date(LocalDate.of(2019, 1, 7))
                        .addItems(AgendaItem.builder()
                                .number("1")
                                .title("Budget 2020-2013")
                                .build())
                        .build());
        Set<ConstraintViolation<Sag>> violations =
                configuration.buildValidatorFactory().getValidator().validate(sag);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("kommune.host is a named module: " + Main.class.getModule().isNamed());
        for (ConstraintViolation<Sag> violation : violations) {
            out.println(violation.getPropertyPath() + ": " + violation.getMessage() + rule(violation));
        }
        out.println(violations.size() + " in all");
    }

    private static String rule(ConstraintViolation<Sag> violation) {
        return RuleConstraints.finding(violation)
                .map(finding -> " " + finding.rule() + " " + finding.severity().code())
                .orElse("");
    }
}
