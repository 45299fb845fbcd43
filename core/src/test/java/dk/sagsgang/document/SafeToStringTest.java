package dk.sagsgang.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What hosts write into their logs without thinking says nothing that a document does. */
@Tag("once")
class SafeToStringTest {

    private static final String WRITTEN = "Karla Kvist, 010270-5678";

    /** Names that messages show as well: they are of no person. */
    private static final Set<Class<?>> NAMES =
            Set.of(Body.class, Municipality.class, Office.class, PoliticalParty.class, FormattedText.class);

    @Test
    void aDocumentTellsItsTypeAndWhatCountsOnly() {
        Meeting meeting = Meeting.builder()
                .title(WRITTEN)
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 7))
                .addItems(AgendaItem.builder().title(WRITTEN).build())
                .build();
        Commission commission = Commission.builder()
                .title(WRITTEN)
                .addCaseOfficers(Person.of(WRITTEN))
                .addSections(Section.builder().heading(WRITTEN).build())
                .build();
        OrganisationModel model = OrganisationModel.builder()
                .title(WRITTEN)
                .addUnits(OrganisationUnit.builder().name(WRITTEN).build())
                .build();

        assertThat(meeting).hasToString("Meeting[edition=minutes, date=2019-01-07, items=1]");
        assertThat(Meeting.builder().build()).hasToString("Meeting[items=0]");
        assertThat(commission).hasToString("Commission[sections=1]");
        assertThat(model).hasToString("OrganisationModel[units=1]");
        assertThat(Person.of(WRITTEN)).hasToString("Person[...]");
    }

    @ParameterizedTest
    @MethodSource("recordsWithText")
    void noRecordPrintsTheTextInIt(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> text(component.getGenericType()))
                .toArray();
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));

        assertThat(canonical.newInstance(values).toString())
                .startsWith(type.getSimpleName())
                .doesNotContain("Kvist", "0102");
    }

    static Stream<Class<?>> recordsWithText() {
        Set<Class<?>> reached = new TreeSet<>(Comparator.comparing(Class::getName));
        Arrays.stream(CaseDocument.class.getPermittedSubclasses()).forEach(type -> reach(type, reached));
        return reached.stream()
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> text(component.getGenericType()) != null));
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getActualTypeArguments()[0], reached);
        } else if (type instanceof Class<?> family && family.isSealed()) {
            Arrays.stream(family.getPermittedSubclasses()).forEach(each -> reach(each, reached));
        } else if (type instanceof Class<?> record && record.isRecord() && !value(record) && reached.add(record)) {
            Arrays.stream(record.getRecordComponents()).forEach(each -> reach(each.getGenericType(), reached));
        }
    }

    /** Values that are read back from what they print, codes among them, and names. */
    private static boolean value(Class<?> type) {
        boolean parsed = Arrays.stream(type.getMethods()).map(Method::getName).anyMatch("parse"::equals);
        boolean code = type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
        return parsed || code || NAMES.contains(type);
    }

    /** The text as a value of this type; null where it holds none. */
    private static Object text(Type type) {
        if (type == String.class) {
            return WRITTEN;
        }
        if (type == FormattedText.class) {
            return FormattedText.of(WRITTEN);
        }
        boolean list = type instanceof ParameterizedType generic && generic.getRawType() == List.class;
        Object element = list ? text(((ParameterizedType) type).getActualTypeArguments()[0]) : null;
        return element == null ? null : List.of(element);
    }
}
