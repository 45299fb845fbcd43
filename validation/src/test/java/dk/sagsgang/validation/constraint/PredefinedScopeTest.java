package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Severity;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.PredefinedScopeHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jboss.jandex.ClassInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hosts that are told all their classes beforehand, as Quarkus tells Hibernate Validator, have the same findings. */
@Tag("host")
class PredefinedScopeTest {

    private static final Meeting FLAWED = Meeting.builder()
            .addItems(AgendaItem.builder()
                    .key("1")
                    .number("1.")
                    .title("Drøftelse af budget 2020-2013")
                    .build())
            .addItem(AgendaItem.builder().title(" ").build())
            .build();

    @Test
    void theRulesAndTheStructureAreCheckedAsInThePlainBootstrap() {
        Set<String> plain = violations(Host.validator(Locale.ENGLISH));

        assertThat(violations(predefined(RuleConstraints::on))).isEqualTo(plain);
        assertThat(plain).anyMatch(line -> line.startsWith("items[0].title: The span of years 2020-2013"));
        assertThat(plain).anyMatch(line -> line.startsWith("bodies: "));
    }

    @Test
    void theLineMayBeDrawnElsewhere() {
        assertThat(violations(
                        predefined((configuration, severity) -> RuleConstraints.on(configuration, Severity.ERROR))))
                .noneMatch(line -> line.startsWith("items[0].title: "))
                .anyMatch(line -> line.startsWith("bodies: "));
    }

    /** Classes that were compiled against the earlier signatures still find them. */
    @Test
    void theEarlierSignaturesAreThere() throws NoSuchMethodException {
        Class<?> configuration = HibernateValidatorConfiguration.class;

        assertThat(RuleConstraints.class.getMethod("on", configuration).getReturnType())
                .isEqualTo(ConstraintMapping.class);
        assertThat(RuleConstraints.class
                        .getMethod("on", configuration, Severity.class)
                        .getReturnType())
                .isEqualTo(ConstraintMapping.class);
    }

    private static Validator predefined(
            BiFunction<BaseHibernateValidatorConfiguration<?>, Severity, ConstraintMapping> mapping) {
        PredefinedScopeHibernateValidatorConfiguration configuration =
                Validation.byProvider(PredefinedScopeHibernateValidator.class).configure();
        configuration.addMapping(mapping.apply(configuration, Severity.WARNING));
        return configuration
                .builtinConstraints(Set.of(
                        "jakarta.validation.constraints.NotBlank",
                        "jakarta.validation.constraints.NotEmpty",
                        "jakarta.validation.constraints.NotNull",
                        "jakarta.validation.constraints.Positive",
                        "jakarta.validation.constraints.PositiveOrZero",
                        "jakarta.validation.constraints.Pattern"))
                .initializeBeanMetaData(model())
                .locales(Locale.ENGLISH, Host.DANISH)
                .defaultLocale(Locale.ENGLISH)
                .localeResolver(context -> Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Host.DANISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** All records and interfaces of the model, as the index in its jar names them. */
    private static Set<Class<?>> model() {
        Set<Class<?>> model = new HashSet<>();
        try {
            for (ClassInfo indexed : IndexTest.index(Meeting.class).getKnownClasses()) {
                if (indexed.isRecord() || indexed.isInterface()) {
                    model.add(Class.forName(indexed.name().toString()));
                }
            }
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new AssertionError("the index of the model", unreadable);
        }
        return model;
    }

    private static Set<String> violations(Validator validator) {
        return validator.validate(FLAWED).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .collect(Collectors.toSet());
    }
}
