package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.DocumentValidator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars carry an index of their classes, for hosts that look for records and constraints when they are built. */
class IndexTest {

    @ParameterizedTest
    @ValueSource(classes = {CaseDocument.class, DocumentValidator.class})
    void everyClassOfTheJarIsInItsIndex(Class<?> inTheJar) throws IOException {
        List<String> indexed = index(inTheJar).getKnownClasses().stream()
                .map(ClassInfo::name)
                .map(DotName::toString)
                .toList();

        assertThat(indexed).containsAll(classes(inTheJar)).hasSizeGreaterThan(100);
    }

    @Test
    void theIndexFindsTheConstraintsOfTheHostsFields() throws IOException {
        assertThat(index(DocumentValidator.class).getAnnotations("jakarta.validation.Constraint"))
                .extracting(constraint -> constraint.target().asClass().simpleName())
                .contains("FollowsRules", "CaseNumberFormat", "KleNumberFormat", "CvrFormat", "NoCpr");
    }

    @Test
    void theIndexFindsTheDocuments() throws IOException {
        assertThat(index(Meeting.class).getAllKnownImplementations(CaseDocument.class))
                .extracting(ClassInfo::simpleName)
                .containsExactlyInAnyOrder("Meeting", "Commission", "OrganisationModel");
    }

    /** The index of the jar that a class is in. */
    static Index index(Class<?> inTheJar) throws IOException {
        return inside(inTheJar, root -> {
            try (InputStream in = Files.newInputStream(root.resolve("META-INF/jandex.idx"))) {
                return new IndexReader(in).read();
            }
        });
    }

    private static List<String> classes(Class<?> inTheJar) throws IOException {
        return inside(inTheJar, root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(root::relativize)
                        .map(Path::toString)
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> file.replaceFirst("[.]class$", "").replaceAll("[/\\\\]", "."))
                        .toList();
            }
        });
    }

    private interface Look<T> {
        T at(Path root) throws IOException;
    }

    /** The jar, or the folder of classes where the build has not come so far as to make it. */
    private static <T> T inside(Class<?> inTheJar, Look<T> look) throws IOException {
        Path root = Path.of(URI.create(
                inTheJar.getProtectionDomain().getCodeSource().getLocation().toString()));
        if (Files.isDirectory(root)) {
            return look.at(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return look.at(jar.getPath("/"));
        }
    }
}
