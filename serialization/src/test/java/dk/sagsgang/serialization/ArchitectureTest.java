package dk.sagsgang.serialization;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.sagsgang.validation.Rules;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** The walls between the modules, seen from the last of them. */
@AnalyzeClasses(packages = "dk.sagsgang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOCUMENTS = {
        "dk.sagsgang.organisation", "dk.sagsgang.commission", "dk.sagsgang.meeting"
    };

    @ArchTest
    static final ArchRule onlySerializationKnowsATokenizer = noClasses()
            .that()
            .resideOutsideOfPackage("dk.sagsgang.serialization..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule nobodyNeedsAMapper = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule theModelKnowsNothingAboveIt = noClasses()
            .that()
            .resideOutsideOfPackages("dk.sagsgang.validation..", "dk.sagsgang.serialization..", "dk.sagsgang.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.sagsgang.validation..", "dk.sagsgang.serialization..", "dk.sagsgang.testkit..");

    @ArchTest
    static final ArchRule validationKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAPackage("dk.sagsgang.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.sagsgang.serialization..", "dk.sagsgang.testkit..");

    /**
     * Imports go down. {@code document} closes the family of documents, so it names them and they name it; and a sieve for
     * which no catalogue is named goes by all rules, among which those on suppressions are.
     */
    @ArchTest
    static final ArchRule noPackageNeedsItselfAgain = slices().matching("dk.sagsgang.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("dk.sagsgang.document"), resideInAnyPackage(DOCUMENTS))
            .ignoreDependency(resideInAPackage("dk.sagsgang.validation.suppression"), type(Rules.class));

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .that()
            .resideInAPackage("dk.sagsgang.serialization..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PrintStream.class, System.Logger.class, java.util.logging.Logger.class);

    @ArchTest
    static final ArchRule nothingDependsOnTheMachine = noClasses()
            .that()
            .resideInAPackage("dk.sagsgang.serialization..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callConstructor(InputStreamReader.class, java.io.InputStream.class);
}
