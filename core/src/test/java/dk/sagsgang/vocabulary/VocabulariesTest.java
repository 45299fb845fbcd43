package dk.sagsgang.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    static Stream<Class<?>> vocabularies() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.sagsgang").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Code.class))
                        .map(JavaClass::reflect);
    }

    static Stream<Class<?>> knownWords() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.sagsgang").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(KnownCode.class))
                        .map(JavaClass::reflect)
                        // A constant with a body has a class of its own, which has no constants.
                        .filter(type -> type.getEnumConstants() != null);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyConstantIsAKnownWordOfTheSameName(Class<?> vocabulary) throws Exception {
        Set<String> known = Arrays.stream(
                        Class.forName(vocabulary.getName() + "$Known").getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .collect(Collectors.toSet());
        int constants = 0;
        for (Field field : vocabulary.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == vocabulary) {
                Code code = (Code) field.get(null);
                assertThat(known).contains(field.getName());
                assertThat(code.code())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
                constants++;
            }
        }
        assertThat(constants).as("constants of %s", vocabulary).isPositive();
    }

    @ParameterizedTest
    @MethodSource("knownWords")
    void everyKnownWordHasADanishTermOfItsOwn(Class<?> words) {
        assertThat(Arrays.stream(words.getEnumConstants()).map(word -> ((KnownCode) word).label(DANISH)))
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(term).isNotBlank());
    }

    @Test
    void theLabelFollowsTheLanguageThatIsAskedFor() {
        KnownCode word = dk.sagsgang.meeting.Outcome.Known.REFERRED_BACK;

        assertThat(word.code()).isEqualTo("referred-back");
        assertThat(word.label(DANISH)).isEqualTo("tilbagesendt");
        assertThat(word.label(Locale.ENGLISH)).isEqualTo("referred back");
    }

    @Test
    void anUnknownCodeIsKept() {
        var outcome = dk.sagsgang.meeting.Outcome.of("sent-to-the-moon");

        assertThat(outcome.code()).isEqualTo("sent-to-the-moon");
        assertThat(outcome.known()).isEmpty();
    }
}
