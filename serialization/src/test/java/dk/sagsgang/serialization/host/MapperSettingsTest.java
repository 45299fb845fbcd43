package dk.sagsgang.serialization.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.DocumentWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What hosts set on their mappers for their own types, and what it does to documents; docs/hosts.md tells the same. */
@Tag("once")
class MapperSettingsTest {

    /** Settings after which documents are written and read to the byte as ever. */
    static Stream<Named<Host.Mapper>> harmless() {
        return Stream.of(
                two("USE_STD_BEAN_NAMING", mapper -> {
                    mapper.configure(com.fasterxml.jackson.databind.MapperFeature.USE_STD_BEAN_NAMING, true);
                }),
                two("ALLOW_FINAL_FIELDS_AS_MUTATORS off, USE_GETTERS_AS_SETTERS off", mapper -> {
                    mapper.configure(
                            com.fasterxml.jackson.databind.MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS, false);
                    mapper.configure(com.fasterxml.jackson.databind.MapperFeature.USE_GETTERS_AS_SETTERS, false);
                }),
                two("DEFAULT_VIEW_INCLUSION off", mapper -> {
                    mapper.configure(com.fasterxml.jackson.databind.MapperFeature.DEFAULT_VIEW_INCLUSION, false);
                }),
                two("visibility of fields only", mapper -> {
                    mapper.setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE);
                    mapper.setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
                }),
                two("visibility of getters only", mapper -> {
                    mapper.setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.NONE);
                    mapper.setVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.ANY);
                }),
                two("visibility of nothing", mapper -> {
                    mapper.setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE);
                }),
                two("inclusion ALWAYS", mapper -> {
                    mapper.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
                }),
                two("inclusion NON_NULL", mapper -> {
                    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
                }),
                two("inclusion NON_ABSENT", mapper -> {
                    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
                }),
                two("WRITE_DATES_AS_TIMESTAMPS off", mapper -> {
                    mapper.configure(
                            com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
                }),
                two("enums by toString", mapper -> {
                    mapper.configure(
                            com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_TO_STRING, true);
                    mapper.configure(
                            com.fasterxml.jackson.databind.DeserializationFeature.READ_ENUMS_USING_TO_STRING, true);
                }),
                two("unknown properties pass", mapper -> {
                    mapper.configure(
                            com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
                }),
                three("visibility of nothing", mapper -> {
                    mapper.changeDefaultVisibility(checker -> checker.with(JsonAutoDetect.Visibility.NONE));
                }),
                three("inclusion ALWAYS", mapper -> {
                    mapper.changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS));
                }),
                three("inclusion NON_NULL", mapper -> {
                    mapper.changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
                }),
                three("inclusion NON_DEFAULT", mapper -> {
                    mapper.changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT));
                }),
                three("inclusion of contents NON_DEFAULT", mapper -> {
                    mapper.changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withContentInclusion(JsonInclude.Include.NON_DEFAULT));
                }),
                three("WRITE_DATES_AS_TIMESTAMPS", mapper -> {
                    mapper.enable(tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
                }),
                three("enums by name", mapper -> {
                    mapper.disable(tools.jackson.databind.cfg.EnumFeature.WRITE_ENUMS_USING_TO_STRING);
                    mapper.disable(tools.jackson.databind.cfg.EnumFeature.READ_ENUMS_USING_TO_STRING);
                }),
                three("unknown properties fail", mapper -> {
                    mapper.enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
                }),
                three("sorted", mapper -> {
                    mapper.enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
                }),
                three("not sorted", mapper -> {
                    mapper.disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
                }));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void harmlessSettingsChangeNothing(Host.Mapper mapper) {
        DocumentTypes.words().forEach(type -> {
            CaseDocument document = DocumentTypes.everything(type);
            String compact = DocumentWriter.compact().write(document);

            assertThat(mapper.write(document)).isEqualTo(compact);
            assertThat(mapper.read(compact, CaseDocument.class)).isEqualTo(document);
        });
        assertThat(mapper.write(Meeting.builder().build())).isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"meeting\"}");
    }

    /** Settings that change the order of properties and nothing else: every reader takes them in any order. */
    static Stream<Named<Host.Mapper>> otherOrders() {
        return Stream.of(
                two("sorted", mapper -> {
                    mapper.configure(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true);
                }),
                three("sorted, creators too", mapper -> {
                    mapper.enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
                    mapper.disable(tools.jackson.databind.MapperFeature.SORT_CREATOR_PROPERTIES_FIRST);
                }));
    }

    @ParameterizedTest
    @MethodSource("otherOrders")
    void sortedPropertiesAreOtherBytesAndTheSameDocument(Host.Mapper mapper) {
        DocumentTypes.words().forEach(type -> {
            CaseDocument document = DocumentTypes.everything(type);
            String written = mapper.write(document);

            assertThat(written)
                    .startsWith("{\"sagsgang\":\"1.0\",\"type\":\"" + type + "\",")
                    .isNotEqualTo(DocumentWriter.compact().write(document));
            assertThat(Host.SAGSGANG.read(written)).isEqualTo(document);
            assertThat(mapper.read(written, CaseDocument.class)).isEqualTo(document);
        });
    }

    /** Settings by which a host asks for its own names in place of all that are written down. */
    static Stream<Named<Host.Mapper>> renaming() {
        return Stream.of(
                two("renamed", mapper -> {
                    mapper.configure(
                            com.fasterxml.jackson.databind.MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING, true);
                    mapper.setPropertyNamingStrategy(
                            com.fasterxml.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE);
                }),
                three("renamed", mapper -> {
                    mapper.enable(tools.jackson.databind.MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING);
                    mapper.propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE);
                }));
    }

    @ParameterizedTest
    @MethodSource("renaming")
    void renamingExplicitNamesIsAnotherForm(Host.Mapper mapper) {
        String written = mapper.write(Meeting.builder().title("Møde").build());

        assertThat(written).contains("\"Title\":\"Møde\"");
        assertThat(DocumentReader.strict().read(written, "a.json").report().hasErrors())
                .isTrue();
    }

    /** In Jackson 2 it reaches into an Optional: a count of 0 and a plain no are not written, and nobody says so. */
    @Test
    void inclusionOfNothingButDefaultsLosesZeroAndNo() {
        Host.Mapper mapper = two("", each -> {
                    each.setDefaultPropertyInclusion(JsonInclude.Include.NON_DEFAULT);
                })
                .getPayload();
        Meeting meeting = Meeting.builder().memberCount(0).excerpt(false).build();

        assertThat(mapper.write(meeting)).isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"meeting\"}");
    }

    /** The same for values alone does no harm. */
    @Test
    void inclusionOfValuesAloneIsHarmless() {
        Host.Mapper mapper = two("", each -> {
                    each.setDefaultPropertyInclusion(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS));
                })
                .getPayload();
        CaseDocument meeting = DocumentTypes.everything(Meeting.TYPE);

        assertThat(mapper.write(meeting)).isEqualTo(DocumentWriter.compact().write(meeting));
    }

    @Test
    void withoutAnnotationsThereIsNoForm() {
        Host.Mapper two = two("", mapper -> {
                    mapper.configure(com.fasterxml.jackson.databind.MapperFeature.USE_ANNOTATIONS, false);
                })
                .getPayload();
        Host.Mapper three = three("", mapper -> {
                    mapper.disable(tools.jackson.databind.MapperFeature.USE_ANNOTATIONS);
                })
                .getPayload();
        Meeting meeting = Meeting.builder().title("Møde").build();

        for (Host.Mapper mapper : List.of(two, three)) {
            assertThat(mapper.write(meeting)).doesNotContain("\"sagsgang\"", "\"type\"");
        }
    }

    /** Jackson 2 without the module for Optional says so at once; it does not write another form. */
    @Test
    void withoutTheModuleForOptionalJacksonTwoRefuses() {
        com.fasterxml.jackson.databind.ObjectMapper bare = new com.fasterxml.jackson.databind.ObjectMapper();

        assertThatThrownBy(() -> bare.writeValueAsString(Meeting.builder().build()))
                .hasMessageContaining("Optional")
                .hasMessageContaining("jackson-datatype-jdk8");
    }

    private static Named<Host.Mapper> two(String name, Consumer<com.fasterxml.jackson.databind.ObjectMapper> settings) {
        return Named.of("2 " + name, Host.jackson2(mapper -> {
            settings.accept(mapper);
            return mapper;
        }));
    }

    private static Named<Host.Mapper> three(
            String name, Consumer<tools.jackson.databind.json.JsonMapper.Builder> settings) {
        return Named.of("3 " + name, Host.jackson3(mapper -> {
            settings.accept(mapper);
            return mapper;
        }));
    }
}
