package dk.sagsgang.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class VocabulariesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.sagsgang");

    static Stream<Class<?>> vocabularies() {
        return OURS.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Code.class))
                .map(JavaClass::reflect);
    }

    static Stream<Class<?>> knownWords() {
        return OURS.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(KnownCode.class))
                .map(JavaClass::reflect)
                // A constant with a body has a class of its own, which has no constants.
                .filter(type -> type.getEnumConstants() != null);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyConstantIsAWordWithTheCodeOfItsName(Class<?> vocabulary) throws Exception {
        List<Code> constantsInOrder = new ArrayList<>();
        for (Field field : vocabulary.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == vocabulary) {
                Code code = (Code) field.get(null);
                assertThat(code.code())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
                constantsInOrder.add(code);
            }
        }
        assertThat(constantsInOrder).as("constants of %s", vocabulary).isNotEmpty();
        assertThat(vocabulary.getMethod("words").invoke(null)).isEqualTo(constantsInOrder);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyWordHasADanishTermOfItsOwn(Class<?> vocabulary) throws Exception {
        Code any = (Code) vocabulary.getMethod("of", String.class).invoke(null, "no-such-word");

        assertThat(any.vocabulary().words().stream().map(word -> word.label(DANISH)))
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(term).isNotBlank());
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
        Code word = dk.sagsgang.meeting.decision.Outcome.REFERRED_BACK;

        assertThat(word.code()).isEqualTo("referred-back");
        assertThat(word.label(DANISH)).isEqualTo("tilbagesendt");
        assertThat(word.label(Locale.ENGLISH)).isEqualTo("referred back");
    }

    @Test
    void anUnknownCodeIsKept() {
        var outcome = dk.sagsgang.meeting.decision.Outcome.of("sent-to-the-moon");

        assertThat(outcome.code()).isEqualTo("sent-to-the-moon");
        assertThat(outcome.known()).isFalse();
        assertThat(outcome.label(DANISH)).isEqualTo("sent-to-the-moon");
        assertThat(outcome.label(Locale.ENGLISH)).isEqualTo("sent-to-the-moon");
    }
}
