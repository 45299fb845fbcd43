package dk.sagsgang.serialization.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentStream;
import dk.sagsgang.serialization.ProfileReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "/",
                "minutes.json",
                "./a/m.json",
                "../a/m.json",
                "/arkiv/møde 1.json",
                "mo\u0308de.json",
                "a:b*c?.json",
                "😀 漢字.json",
                "a%0Ab.json",
                "-x.json"
            })
    void aNameThatCanBeShownIsThePathAsGiven(String name) {
        assertThat(SourceName.of(path(name))).isEqualTo(name);
        assertThat(SourceName.file(Path.of(""), name)).contains(path(name));
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({
        "'a\nb.json', a�0Ab.json",
        "'a\tb.json', a�09b.json",
        "'a\u001bb.json', a�1Bb.json",
        "'a\\b.json', a�5Cb.json",
        "'x/a\u202eb.json', x/a�E2�80�AEb.json",
        "'a\u2028b.json', a�E2�80�A8b.json",
        "'a�b.json', a�EF�BF�BDb.json",
        "'a�0Ab.json', a�EF�BF�BD0Ab.json",
        "'a\ufeffb.json', a�EF�BB�BFb.json",
        "'a\uffffb.json', a�EF�BF�BFb.json",
    })
    void whatCannotBeShownStandsAsItsBytes(String path, String name) {
        assertThat(SourceName.of(path(path))).isEqualTo(name);
        assertThat(SourceName.file(Path.of(""), name)).contains(path(path));
    }

    /** A name in Latin-1, as old archives on Linux have them, is no text in UTF-8. */
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({
        "m%F8de.json, m�F8de.json",
        "m%E5de.json, m�E5de.json",
        "%C3/%B8.json, �C3/�B8.json",
        "m%C3%B8%F8de%25F8.json, mø�F8de%F8.json",
    })
    void bytesThatAreNoTextStandAsTheyAre(String uri, String name) {
        Path file = Path.of(URI.create("file:///arkiv/" + uri));
        Path relative = Path.of("/arkiv").relativize(file);

        assertThat(SourceName.of(file)).isEqualTo("/arkiv/" + name);
        assertThat(SourceName.of(relative)).isEqualTo(name);
        assertThat(SourceName.file(Path.of("/arkiv"), name)).contains(file);
        assertThat(SourceName.file(Path.of("/"), "/arkiv/" + name)).contains(file);
        assertThat(SourceUri.of(name)).isEqualTo(uri);
    }

    @Test
    void whatNoFileCanBeNamedNamesNone() {
        assertThat(SourceName.file(folder, "a\0b.json")).isEmpty();
        assertThat(SourceName.file(folder, "a�00b.json")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void findingsNameTheFileByIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a\nb.json"), "");

        assertThat(DocumentReader.strict().read(file).report().findings())
                .extracting(finding -> finding.location().source())
                .containsExactly(folder + "/a�0Ab.json");
        assertThat(ProfileReader.standard().read(file).report().findings())
                .extracting(finding -> finding.location().source())
                .containsExactly(folder + "/a�0Ab.json");
        try (DocumentStream stream = DocumentReader.strict().stream(folder.resolve("c\nd.ndjson"))) {
            assertThat(stream.next().orElseThrow().report().findings())
                    .extracting(finding -> finding.location().source())
                    .containsExactly(folder + "/c�0Ad.ndjson");
        }
    }

    @Test
    void aFileInAnArchiveHasItsNameInThat() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            assertThat(SourceName.of(zip.getPath("/2019/møde.json"))).isEqualTo("/2019/møde.json");
            assertThat(SourceName.of(zip.getPath("/2019/a\nb.json"))).isEqualTo("/2019/a�0Ab.json");
            assertThat(SourceName.file(zip.getPath("/2019"), "a�0Ab.json")).contains(zip.getPath("/2019/a\nb.json"));
        }
    }

    /** The path of a text, also where the system's encoding of names has not all letters of it. */
    private static Path path(String text) {
        if (text.chars().allMatch(c -> c > 0 && c < 0x80)) {
            return Path.of(text);
        }
        Path absolute = Path.of(URI.create("file:///" + SourceUri.escaped(text.getBytes(StandardCharsets.UTF_8))));
        return text.startsWith("/") ? absolute : Path.of("/").relativize(absolute);
    }
}
