package dk.sagsgang.serialization.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OtherFilling;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Filler;
import dk.sagsgang.serialization.form.DocumentForms;
import dk.sagsgang.text.FormattedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The library and the mappers of hosts write the same bytes and read the same value. */
class HostMapperTest {

    @ParameterizedTest
    @MethodSource("types")
    void theFullDocumentTouchesEveryComponentThatItsTypeReaches(String type) {
        Filler everything = Filler.everything();
        everything.fill(DocumentTypes.ofWord(type));
        Set<String> components = new TreeSet<>();
        collect(DocumentTypes.ofWord(type), components, new HashSet<>());

        assertThat(everything.touched()).containsAll(components);
        assertThat(components).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("typesWithEveryHost")
    void everyHostWritesTheSame(String type, Host host) {
        CaseDocument full = DocumentTypes.everything(type);

        assertThat(host.write(full)).isEqualTo(DocumentWriter.compact().write(full));
    }

    @ParameterizedTest
    @MethodSource("typesWithEveryHost")
    void everyHostReadsTheSame(String type, Host host) {
        CaseDocument full = DocumentTypes.everything(type);

        assertThat(host.read(DocumentWriter.compact().write(full))).isEqualTo(full);
    }

    static Stream<String> types() {
        return DocumentTypes.words();
    }

    static Stream<Arguments> typesWithEveryHost() {
        return types().flatMap(type -> Stream.of(Host.values()).map(host -> Arguments.of(type, host)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingEmptyIsWritten(Host host) {
        CaseDocument empty = Meeting.builder()
                .addItems(AgendaItem.builder().title("").build())
                .build();

        assertThat(host.write(empty)).isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"items\":[{}]}");
    }

    @ParameterizedTest
    @EnumSource
    void nullMeansAbsent(Host host) {
        String json = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"bodies\":null,\"title\":null,\"date\":null,"
                + "\"items\":[{\"kind\":null,\"route\":null,\"sections\":[{\"text\":null}]}]}";

        assertThat(host.read(json)).isEqualTo(host.read(json.replaceAll("\"[a-z]+\":null,?", "")));
    }

    @Test
    void everyTypeOfDocumentCanBeReadAndWritten() {
        assertThat(DocumentForms.byType())
                .containsOnlyKeys(DocumentTypes.words().toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void bytesAreTheTextInUtf8(String type) {
        CaseDocument full = DocumentTypes.everything(type);

        assertThat(DocumentWriter.compact().writeBytes(full))
                .asString()
                .isEqualTo(DocumentWriter.compact().write(full));
    }

    @ParameterizedTest
    @EnumSource
    void theTypeOfAFillingMayStandAnywhere(Host host) {
        assertThat(filling(host, "{\"office\":\"borgmester\",\"type\":\"office-holder\"}"))
                .isEqualTo(OfficeHolder.of("borgmester"));
    }

    @ParameterizedTest
    @EnumSource
    void aFillingOfAnUnknownTypeKeepsItsWord(Host host) {
        String json = "{\"type\":\"drawn-by-lot\",\"text\":\"udtrækkes blandt borgerne\"}";

        assertThat(filling(host, json))
                .isEqualTo(OtherFilling.builder()
                        .type("drawn-by-lot")
                        .text("udtrækkes blandt borgerne")
                        .build());
        assertThat(host.write(host.read(commission(json)))).isEqualTo(commission(json));
    }

    @ParameterizedTest
    @EnumSource
    void aFillingInWhichNothingIsSaidIsNone(Host host) {
        assertThat(((Commission) host.read(commission("{}"))).composition())
                .contains(seats(Seat.builder().build()));
    }

    private static Filling filling(Host host, String json) {
        return ((Commission) host.read(commission(json)))
                .composition()
                .orElseThrow()
                .seats()
                .get(0)
                .filledBy()
                .orElseThrow();
    }

    private static Composition seats(Seat seat) {
        return Composition.builder().addSeats(seat).build();
    }

    private static String commission(String filling) {
        return "{\"sagsgang\":\"1.0\",\"type\":\"commission\",\"composition\":{\"seats\":[{\"filledBy\":" + filling
                + "}]}}";
    }

    private static void collect(Type type, Set<String> components, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], components, seen);
        } else if (type instanceof Class<?> family && family.isSealed()) {
            Arrays.stream(family.getPermittedSubclasses()).forEach(member -> collect(member, components, seen));
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != FormattedText.class) {
            RecordComponent[] parts = plain.getRecordComponents();
            boolean word = parts.length == 1 && parts[0].getAccessor().isAnnotationPresent(JsonValue.class);
            if (!word && seen.add(type)) {
                for (RecordComponent part : parts) {
                    components.add(plain.getSimpleName() + "." + part.getName());
                    collect(part.getGenericType(), components, seen);
                }
            }
        }
    }
}
