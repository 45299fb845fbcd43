package dk.sagsgang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.sagsgang.internal.JsonForm;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "dk.sagsgang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> RECORDS =
            DescribedPredicate.describe("records", JavaClass::isRecord);

    private static final ArchCondition<JavaClass> NO_PRIMITIVE_COMPONENT =
            new ArchCondition<>("have no primitive component") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> !field.getModifiers()
                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                            .filter(field -> field.getRawType().isPrimitive())
                            .forEach(field -> events.add(
                                    SimpleConditionEvent.violated(field, field.getFullName() + " is primitive")));
                }
            };

    private static final ArchCondition<JavaClass> NO_EXTRA_BEAN_GETTER =
            new ArchCondition<>("have no getX() or isX() method, which mappers would write") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Set<String> components =
                            type.getFields().stream().map(JavaField::getName).collect(Collectors.toSet());
                    type.getMethods().stream()
                            .filter(method ->
                                    !Modifier.isStatic(method.reflect().getModifiers()))
                            .filter(method -> method.getRawParameterTypes().isEmpty())
                            .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                            .filter(method -> !components.contains(method.getName()))
                            .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                }
            };

    /**
     * The packages, lowest first; each may use those before it. {@code document} closes the family of documents, so the
     * documents name it and it names them: the one exception.
     */
    private static final List<String> LOWEST_FIRST = List.of(
            "internal",
            "markup",
            "vocabulary",
            "identifier",
            "report",
            "quantity",
            "time",
            "party",
            "reference",
            "text",
            "organisation.aim",
            "organisation.leadership",
            "organisation",
            "meeting.decision",
            "commission.work",
            "commission.economy",
            "commission.composition",
            "commission.project",
            "commission",
            "meeting.attendance",
            "meeting.route",
            "meeting",
            "document");

    private static final Set<String> DOCUMENTS = Set.of("organisation", "commission", "meeting");

    @ArchTest
    static void importsGoDown(JavaClasses classes) {
        for (int i = 0; i < LOWEST_FIRST.size() - 1; i++) {
            String name = LOWEST_FIRST.get(i);
            String[] above = LOWEST_FIRST.subList(i + 1, LOWEST_FIRST.size()).stream()
                    .filter(other -> !(other.equals("document") && DOCUMENTS.contains(name)))
                    .map(ArchitectureTest::inPackage)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(inPackage(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(classes);
        }
    }

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .map(type -> type.getPackageName().replace("dk.sagsgang.", ""))
                .collect(Collectors.toSet());
        assertThat(packages).containsExactlyInAnyOrderElementsOf(LOWEST_FIRST);
    }

    private static String inPackage(String name) {
        return "dk.sagsgang." + name;
    }

    @ArchTest
    static final ArchRule modelNeedsAnnotationJarsOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dk.sagsgang..",
                    "java..",
                    "jakarta.validation..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations..",
                    "org.immutables.value..");

    @ArchTest
    static final ArchRule recordsHaveNoPrimitiveComponent =
            classes().that(RECORDS).and().areAnnotatedWith(JsonForm.class).should(NO_PRIMITIVE_COMPONENT);

    @ArchTest
    static final ArchRule recordsHaveNoExtraGetter = classes().that(RECORDS).should(NO_EXTRA_BEAN_GETTER);
}
