package dk.sagsgang.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "dk.sagsgang.exchange", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCircles =
            slices().matching("dk.sagsgang.exchange.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theSharedLayerKnowsNoFormat = noClasses()
            .that()
            .resideInAnyPackage(
                    "dk.sagsgang.exchange.text..",
                    "dk.sagsgang.exchange.outline..",
                    "dk.sagsgang.exchange.source..",
                    "dk.sagsgang.exchange.html..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dk.sagsgang.exchange",
                    "dk.sagsgang.exchange.firstagenda..",
                    "dk.sagsgang.exchange.publication..",
                    "dk.sagsgang.exchange.agendaweb..",
                    "dk.sagsgang.exchange.acadre..",
                    "dk.sagsgang.exchange.edoc..",
                    "dk.sagsgang.exchange.sbsys..");

    @ArchTest
    static final ArchRule onlyTheSourceIsReadFromFiles = noClasses()
            .that()
            .resideOutsideOfPackages("dk.sagsgang.exchange.source..", "dk.sagsgang.exchange")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule noneOfItNeedsANetworkOrAnXmlParserWithEntities = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.xml..", "org.w3c..", "org.jsoup.helper..");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().dependOnClassesThat().belongToAnyOf(PrintStream.class, System.Logger.class);

    /** Its own expressions know the edges of Danish words on every Java. */
    @ArchTest
    static final ArchRule expressionsAreThoseOfThePackageForThem = noClasses()
            .that()
            .resideOutsideOfPackage("dk.sagsgang.exchange.pattern")
            .should()
            .callMethod(Pattern.class, "compile", String.class)
            .orShould()
            .callMethod(Pattern.class, "compile", String.class, int.class);

    @ArchTest
    static final ArchRule nothingDependsOnTheMachine = noClasses()
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
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");
}
