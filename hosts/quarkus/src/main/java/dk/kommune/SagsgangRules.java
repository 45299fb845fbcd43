package dk.kommune;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.constraint.RuleConstraints;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** The rules in Quarkus' validator: errors refuse a request, warnings do not. */
@ApplicationScoped
public class SagsgangRules implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.addMapping(RuleConstraints.on(configuration, Severity.ERROR));
    }
}
