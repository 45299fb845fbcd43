package dk.sagsgang.serialization.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.sagsgang.internal.JsonForm;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component says its own name, so that no mapper gives it another. */
@Tag("once")
class ExplicitNamesTest {

    /** Components that may not be called in Java what they are called in JSON. */
    private static final Map<String, String> RESERVED = Map.of("Profile.extended", "extends");

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentHasItsNameWrittenDown(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            String where = record.getSimpleName() + "." + component.getName();
            assertThat(component.getAccessor().getAnnotation(JsonProperty.class))
                    .as(where)
                    .isNotNull()
                    .extracting(JsonProperty::value)
                    .isEqualTo(RESERVED.getOrDefault(where, component.getName()));
        }
    }

    static Set<Class<?>> records() {
        return JsonRecords.all();
    }

    @Test
    void noRecordWithAJsonFormIsOutOfSight() {
        Set<String> marked = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.sagsgang").stream()
                        .filter(type -> type.isAnnotatedWith(JsonForm.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        Set<String> seen = JsonRecords.all().stream().map(Class::getName).collect(Collectors.toSet());

        assertThat(marked).hasSizeGreaterThan(90);
        assertThat(seen).containsAll(marked);
    }

    /** Mappers can be told to name constants and the classes of closed families otherwise, too. */
    @Test
    void everyConstantOfAnEnumHasItsNameWrittenDown() {
        Set<Class<?>> enums = JsonRecords.all().stream()
                .flatMap(record -> Stream.of(record.getRecordComponents()))
                .flatMap(component -> JsonRecords.within(component.getGenericType()))
                .filter(Class::isEnum)
                .collect(Collectors.toSet());

        assertThat(enums).isNotEmpty();
        assertThat(enums)
                .allSatisfy(type -> assertThat(type.getFields())
                        .filteredOn(field -> field.isEnumConstant())
                        .allSatisfy(constant -> assertThat(constant.getAnnotation(JsonProperty.class))
                                .as("%s", constant)
                                .isNotNull()
                                .extracting(JsonProperty::value)
                                .asString()
                                .isNotEmpty()));
    }
}
