package dk.sagsgang.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.serialization.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sources of the reference model's picture, to the byte. */
class SourceGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "dk", "sagsgang", "examples", "chart");
    private static final Drawing DRAWING = ModelDrawing.of(
            (OrganisationModel) DocumentReader.strict()
                    .read(Path.of("documents", "002-socialafdelingen-organisationsmodel.json"))
                    .document()
                    .orElseThrow(),
            Locale.forLanguageTag("da"));

    @Test
    void plantUml() throws IOException {
        assertThat(PlantUmlSource.of(DRAWING)).isEqualTo(Files.readString(GOLDEN.resolve("002.puml")));
    }

    @Test
    void mermaid() throws IOException {
        assertThat(MermaidSource.of(DRAWING)).isEqualTo(Files.readString(GOLDEN.resolve("002.mmd")));
    }
}
