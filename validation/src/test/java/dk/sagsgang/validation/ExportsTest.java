package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the module exports is for hosts: it speaks of nothing that is not exported, and holds no rule of the library. */
@Tag("once")
class ExportsTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String OURS = "dk.sagsgang.validation";

    @Test
    void whatIsExportedSpeaksOfNothingThatIsNot() throws IOException {
        Set<String> exported = exported();
        Set<String> hidden = new TreeSet<>();
        for (Class<?> type : publicTypes(exported)) {
            for (Type named : named(type)) {
                classes(named)
                        .map(Class::getPackageName)
                        .filter(name -> name.startsWith(OURS) && !exported.contains(name))
                        .forEach(name -> hidden.add(type.getName() + " speaks of " + named.getTypeName()));
            }
        }

        assertThat(hidden).isEmpty();
    }

    @Test
    void theRulesOfTheLibraryAndWhatAsksThemAreHidden() throws IOException {
        assertThat(exported()).contains(OURS, OURS + ".host", OURS + ".rule").doesNotContain(OURS + ".engine");
        assertThat(publicTypes(exported()))
                .extracting(Class::getSimpleName)
                .contains("HostRules", "DocumentValidator")
                .doesNotContain("RuleRun", "DocumentFacts", "MeetingRules", "ArchiveRules", "TextRules");
    }

    private static Set<String> exported() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static List<Class<?>> publicTypes(Set<String> packages) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : packages) {
            try (Stream<Path> files = Files.list(CLASSES.resolve(name.replace('.', '/')))) {
                for (Path file : files.toList()) {
                    String simple = file.getFileName().toString();
                    if (simple.endsWith(".class") && !simple.startsWith("package-info")) {
                        types.add(type(name + "." + simple.substring(0, simple.length() - ".class".length())));
                    }
                }
            }
        }
        return types.stream().filter(ExportsTest::visible).toList();
    }

    private static boolean visible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || visible(type.getEnclosingClass()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ExportsTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** The types in the signatures of what others can call, and those it is made of. */
    private static List<Type> named(Class<?> type) {
        List<Type> named = new ArrayList<>();
        for (Executable called : Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .toList()) {
            if (Modifier.isPublic(called.getModifiers()) || Modifier.isProtected(called.getModifiers())) {
                named.addAll(List.of(called.getGenericParameterTypes()));
                if (called instanceof Method method) {
                    named.add(method.getGenericReturnType());
                }
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                named.add(field.getGenericType());
            }
        }
        named.addAll(List.of(type.getGenericInterfaces()));
        return named;
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain.isArray() ? plain.getComponentType() : plain);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    classes(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(ExportsTest::classes));
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.concat(Arrays.stream(wildcard.getUpperBounds()), Arrays.stream(wildcard.getLowerBounds()))
                    .flatMap(ExportsTest::classes);
        }
        return type instanceof GenericArrayType array ? classes(array.getGenericComponentType()) : Stream.empty();
    }
}
