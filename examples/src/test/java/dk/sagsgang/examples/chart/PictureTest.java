package dk.sagsgang.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.serialization.DocumentReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

class PictureTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final OrganisationModel PROPOSED =
            model(Path.of("documents", "002-socialafdelingen-organisationsmodel.json"));

    @TempDir
    Path folder;

    @Test
    void theReferenceModelFitsALandscapePageAndShowsItsUnits() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Picture.png(ModelDrawing.of(PROPOSED, DANISH))));

        assertThat(image.getWidth()).isBetween(700, 1200);
        assertThat(image.getHeight()).isBetween(500, 900);
        assertThat(texts(Picture.svg(ModelDrawing.of(PROPOSED, DANISH))))
                .contains(
                        "Socialafdelingen",
                        "Sektion X",
                        "Sektion Y",
                        "Sektion Z",
                        "Myndighed",
                        "Admin team",
                        "Projekt Sammenhængskraft",
                        "Visitationsudvalg",
                        "ledelsesteam, 7 pladser",
                        "går på tværs af");
    }

    @Test
    void everyHostileNameIsPrintedAsItStands() throws Exception {
        List<OrganisationUnit> units = new ArrayList<>();
        for (String name : HostileNames.ALL) {
            units.add(OrganisationUnit.builder()
                    .key("k" + units.size())
                    .name(name)
                    .parent(units.isEmpty() ? "" : "k" + (units.size() - 1) / 5)
                    .build());
        }
        Drawing drawing = ModelDrawing.of(
                OrganisationModel.builder()
                        .title("@enduml <b>!include")
                        .units(units)
                        .build(),
                DANISH);

        String shown = squeezed(String.join("", texts(Picture.svg(drawing))));

        assertThat(HostileNames.ALL).allSatisfy(name -> assertThat(shown).contains(squeezed(name)));
        assertThat(shown).contains("@enduml<b>!include");
        assertThat(Picture.png(drawing)).isNotEmpty();
    }

    @Test
    void aNameOfFiveHundredCharactersIsWrapped() throws Exception {
        String name = "Afdelingen for " + "ø".repeat(485);
        OrganisationModel model = OrganisationModel.builder()
                .addUnits(OrganisationUnit.builder().key("a").name(name).build())
                .build();

        assertThat(squeezed(String.join("", texts(Picture.svg(ModelDrawing.of(model, DANISH))))))
                .contains(squeezed(name));
        assertThat(ImageIO.read(new ByteArrayInputStream(Picture.png(ModelDrawing.of(model, DANISH))))
                        .getWidth())
                .isLessThan(500);
    }

    @Test
    void faultyTreesAreDrawnWithTheirFaultsInWords() throws Exception {
        OrganisationModel model = OrganisationModel.builder()
                .addUnits(unit("a", "b"), unit("b", "a"), unit("c", "c"), unit("d", "x"), unit("a", "b"), unit("", "a"))
                .addUnits(unit("p", "").withKind(UnitKind.PROJECT_ORGANISATION).withSpans("p", "q"))
                .addUnits(unit("q", "").withSpans("p"))
                .build();

        assertThat(texts(Picture.svg(ModelDrawing.of(model, DANISH))))
                .contains("! i ring", "! mangler overenhed", "! nøgle brugt før");
    }

    @Test
    void aModelWithoutUnitsSaysSo() throws Exception {
        assertThat(texts(Picture.svg(ModelDrawing.of(OrganisationModel.builder().build(), DANISH))))
                .contains("Modellen har ingen enheder");
    }

    @Test
    void threeHundredBoxesAreDrawnAndMoreAreNot() throws Exception {
        assertThat(texts(Picture.svg(ModelDrawing.of(wide(Picture.MAX_BOXES), DANISH))))
                .contains("Enhed 299");
        assertThatThrownBy(() -> Picture.svg(ModelDrawing.of(wide(500), DANISH)))
                .isInstanceOfSatisfying(
                        UndrawableException.class,
                        undrawable ->
                                assertThat(undrawable.reason()).isEqualTo(UndrawableException.Reason.TOO_MANY_BOXES));
        assertThat(MermaidSource.of(ModelDrawing.of(wide(500), DANISH))).contains("Enhed 499");
    }

    @Test
    void sourcesThatAskForFilesGetNone() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.puml"), "rectangle hemmeligt\n");

        String drawn;
        try {
            drawn = new String(
                    Picture.draw(
                            "@startuml\n!pragma layout smetana\n!include " + secret + "\nrectangle a\n@enduml\n",
                            FileFormat.SVG),
                    StandardCharsets.UTF_8);
        } catch (UndrawableException refused) {
            drawn = "";
        }

        assertThat(drawn).doesNotContain(">hemmeligt<");
        assertThat(SecurityUtils.getSecurityProfile()).isEqualTo(SecurityProfile.SANDBOX);
    }

    private static OrganisationModel wide(int units) {
        return OrganisationModel.builder()
                .units(IntStream.range(0, units)
                        .mapToObj(u -> OrganisationUnit.builder()
                                .key("k" + u)
                                .name("Enhed " + u)
                                .parent(u == 0 ? "" : "k" + (u - 1) / 5)
                                .build())
                        .toList())
                .build();
    }

    private static OrganisationUnit unit(String key, String parent) {
        return OrganisationUnit.builder()
                .key(key)
                .name("Enhed " + key)
                .parent(parent)
                .build();
    }

    private static OrganisationModel model(Path file) {
        return (OrganisationModel) DocumentReader.strict().read(file).document().orElseThrow();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /** The texts of a picture; that it is well-formed is what the parser says. */
    private static List<String> texts(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList nodes = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(n -> nodes.item(n).getTextContent().replace('\u00a0', ' '))
                .toList();
    }
}
