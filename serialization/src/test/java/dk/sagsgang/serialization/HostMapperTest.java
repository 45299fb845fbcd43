package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.text.FormattedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library and the mappers of hosts write the same bytes and read the same value. */
class HostMapperTest {

    private static final Filler EVERYTHING = Filler.everything();
    private static final Meeting FULL = EVERYTHING.fill(Meeting.class);
    private static final String JSON = DocumentWriter.compact().write(FULL);

    @Test
    void theFullMeetingTouchesEveryComponentThatAMeetingReaches() {
        Set<String> components = new TreeSet<>();
        collect(Meeting.class, components, new HashSet<>());

        assertThat(EVERYTHING.touched()).containsAll(components);
        assertThat(components).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @EnumSource
    void everyHostWritesTheSame(Host host) {
        assertThat(host.write(FULL)).isEqualTo(JSON);
    }

    @ParameterizedTest
    @EnumSource
    void everyHostReadsTheSame(Host host) {
        assertThat(host.read(JSON)).isEqualTo(FULL);
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
        List<String> types = Arrays.stream(CaseDocument.class.getPermittedSubclasses())
                .map(type -> type.getAnnotation(JsonTypeName.class).value())
                .toList();

        assertThat(DocumentForms.byType()).containsOnlyKeys(types);
    }

    @Test
    void bytesAreTheTextInUtf8() {
        assertThat(DocumentWriter.compact().writeBytes(FULL)).asString().isEqualTo(JSON);
    }

    private static void collect(Type type, Set<String> components, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], components, seen);
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
