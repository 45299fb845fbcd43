package dk.sagsgang.serialization.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Names tell all files apart and lead back to them, whatever bytes the files are named with. */
class SourceNameProperties {

    @Property
    void everyFileIsFoundByItsName(@ForAll("files") Path file) {
        String name = SourceName.of(file);

        assertThat(SourceName.file(Path.of("/"), name)).contains(file);
        assertThat(name.codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Property
    void aUriLeadsBackToItsFileAndIsInNormalForm(@ForAll("files") Path file) {
        URI uri = URI.create(SourceUri.of(SourceName.of(file)));

        assertThat(Path.of(uri)).isEqualTo(file);
        assertThat(uri.normalize()).isEqualTo(uri);
    }

    @Property
    void aNameWithoutAFolderIsARelativeUri(@ForAll("files") Path file) {
        Path name = file.getFileName();
        Assume.that(name != null);
        URI uri = URI.create(SourceUri.of(SourceName.of(name)));

        assertThat(uri.isAbsolute()).isFalse();
        assertThat(Path.of(URI.create("file:///" + uri))).isEqualTo(Path.of("/").resolve(name));
    }

    /** Absolute paths of up to three names, of bytes that often are letters, often halves of them, often marks. */
    @Provide
    Arbitrary<Path> files() {
        Arbitrary<Integer> bytes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 255)),
                Tuple.of(2, Arbitraries.of(0xc3, 0xb8, 0xef, 0xbf, 0xbd, 0xe2, 0x80, 0xae)),
                Tuple.of(2, Arbitraries.of(0x0a, 0x5c, 0x3a, 0x25, 0x20, 0x30, 0x41, 0x2e)));
        Arbitrary<String> name = bytes.filter(b -> b != '/')
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> list.stream().map("%%%02X"::formatted).collect(Collectors.joining()))
                .filter(encoded -> !encoded.equals("%2E") && !encoded.equals("%2E%2E"));
        return name.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(names -> Path.of(URI.create("file:///" + String.join("/", names))));
    }
}
