package dk.sagsgang.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The jars carry the metadata that GraalVM's native-image asks for, and it is complete: every type whose components are read by
 * reflection, every annotation whose values are, and every file that is loaded.
 *
 * <p>After a new type or resource, write it again with {@value #COMMAND}.
 */
@Tag("once")
class ReachabilityMetadataTest {

    private static final String COMMAND = "mvn -pl '!bom' test -Dtest=ReachabilityMetadataTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.argLine=-Dsagsgang.write=true";
    private static final String BUNDLE = "ContributorValidationMessages";

    private static final List<Jar> JARS = List.of(
            new Jar("core", CaseDocument.class),
            new Jar("validation", DocumentValidator.class),
            new Jar("serialization", DocumentReader.class),
            new Jar("exchange", ExchangeReader.class));

    /** What is read and written, whole. */
    private static final List<Class<?>> ROOTS =
            List.of(CaseDocument.class, Report.class, Profile.class, Suppressions.class, Baseline.class);

    private static final Pattern FORM = Pattern.compile("\\.record\\((\\w+)\\.class\\)");

    static List<Jar> jars() {
        return JARS;
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theMetadataOfAJarIsWhatIsReadAndLoaded(Jar jar) throws IOException {
        String path = "META-INF/native-image/dk.sagsgang/" + jar.artifact() + "/reachability-metadata.json";
        Path file = Path.of("..", jar.module(), "src", "main", "resources").resolve(path);
        String expected = metadata(types(jar), resources(jar));
        if (Boolean.getBoolean("sagsgang.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
            return;
        }

        assertThat(jar.files()).contains(path);
        assertThat(file).as("Write it again with: %s", COMMAND).hasContent(expected);
    }

    /** Forms are made of records that are named in the sources: each of them is one that is reached. */
    @Test
    void everyRecordThatGetsAFormIsReached() throws IOException {
        Path sources = Path.of("..", "serialization", "src", "main", "java");
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FORM.matcher(Files.readString(file)).results().forEach(form -> named.add(form.group(1)));
            }
        }

        assertThat(named).hasSizeGreaterThan(5);
        assertThat(reached().stream().map(Class::getSimpleName)).containsAll(named);
    }

    /** The types of a jar that are met from documents, reports and files of configuration down through all components. */
    private static Set<String> types(Jar jar) {
        Set<String> types = new TreeSet<>();
        for (Class<?> type : reached()) {
            if (type.getProtectionDomain()
                    .getCodeSource()
                    .equals(jar.known().getProtectionDomain().getCodeSource())) {
                types.add(type.getName());
            }
            if (type.isRecord() && jar.module().equals("validation")) {
                // The structure is checked by the annotations, whose values are asked for by name.
                types.addAll(annotations(type));
            }
        }
        return types;
    }

    private static Set<Class<?>> reached() {
        Set<Class<?>> met = new LinkedHashSet<>();
        ROOTS.forEach(root -> follow(root, met));
        assertThat(met).hasSizeGreaterThan(100).contains(Ballot.class);
        return met;
    }

    private static Set<String> annotations(Class<?> type) {
        Set<String> found = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            add(field.getAnnotations(), found);
            below(field.getAnnotatedType(), found);
        }
        return found;
    }

    private static void below(AnnotatedType type, Set<String> found) {
        add(type.getAnnotations(), found);
        if (type instanceof AnnotatedParameterizedType generic) {
            Arrays.stream(generic.getAnnotatedActualTypeArguments()).forEach(argument -> below(argument, found));
        }
    }

    private static void add(Annotation[] annotations, Set<String> found) {
        Arrays.stream(annotations).map(each -> each.annotationType().getName()).forEach(found::add);
    }

    /** The folders of what is loaded, with the endings of the files in them. */
    private static Set<String> resources(Jar jar) throws IOException {
        return jar.files().stream()
                .filter(file -> !file.endsWith(".class") && !file.startsWith("META-INF/"))
                .map(file -> file.replaceFirst("(?<=/)[^/]+(?=[.])", "*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String metadata(Set<String> types, Set<String> resources) {
        List<String> reflection = types.stream()
                .map(
                        type -> "    {\"type\": \"" + type
                                + "\", \"allDeclaredFields\": true, \"allDeclaredMethods\": true, \"allDeclaredConstructors\": true}")
                .toList();
        List<String> loaded = new ArrayList<>();
        for (String resource : resources) {
            if (!resource.startsWith(BUNDLE)) {
                loaded.add("    {\"glob\": \"" + resource + "\"}");
            } else if (resource.equals(BUNDLE + ".properties")) {
                // Hibernate Validator asks for it as a bundle.
                loaded.add("    {\"bundle\": \"" + BUNDLE + "\"}");
            }
        }
        return "{\n  \"reflection\": [\n" + String.join(",\n", reflection) + "\n  ],\n  \"resources\": [\n"
                + String.join(",\n", loaded) + "\n  ]\n}\n";
    }

    private static void follow(Type type, Set<Class<?>> met) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> follow(argument, met));
        }
        if (!(type instanceof Class<?> plain) || !plain.getName().startsWith("dk.sagsgang.")) {
            return;
        }
        boolean followed = plain.isRecord() || plain.isSealed() || plain.isEnum();
        if (!followed || !met.add(plain)) {
            return;
        }
        if (plain.isRecord()) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> follow(component, met));
        } else if (plain.isSealed() && !plain.isEnum()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(permitted -> follow(permitted, met));
        }
    }
}
