package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of the bridge run with the versions that the build says, and not several times with one. */
@Tag("host")
class HostVersionTest {

    @Test
    void theProviderIsTheOneThatTheBuildNames() {
        URL jar = HibernateValidator.class.getProtectionDomain().getCodeSource().getLocation();

        assertThat(jar.getPath()).contains(System.getProperty("host.hibernate.validator", ""));
        assertThat(Host.expressionLanguage()).isEqualTo(Boolean.getBoolean("host.expression.language"));
        assertThat(Locale.getDefault().getLanguage()).isEqualTo(System.getProperty("user.language"));
    }
}
