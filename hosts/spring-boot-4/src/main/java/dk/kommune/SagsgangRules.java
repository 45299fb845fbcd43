package dk.kommune;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.constraint.RuleConstraints;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules in Spring's validator: errors refuse a request, warnings do not. */
@Configuration
class SagsgangRules {

    @Bean
    ValidationConfigurationCustomizer rules() {
        return configuration -> {
            if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                hibernate.addMapping(RuleConstraints.on(hibernate, Severity.ERROR));
            }
        };
    }
}
