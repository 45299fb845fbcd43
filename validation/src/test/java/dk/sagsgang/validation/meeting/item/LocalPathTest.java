package dk.sagsgang.validation.meeting.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P:\\Direktionen\\bilag.pdf",
                "c:/publish/bilag.pdf",
                "Se H:\\bilag.pdf",
                "\\\\fil01\\publicering\\bilag.pdf",
                "file:///C:/bilag.pdf",
                "FILE:/bilag.pdf",
                "/Users/karen/bilag.pdf",
                "/home/karen/bilag.pdf",
            })
    void pathsIntoADiskAreKnown(String name) {
        assertThat(LocalPath.in(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bilag.pdf",
                "Bilag A: oversigt",
                "Åbningstider man/tir/ons",
                "https://example.dk/home/bilag.pdf",
                "http://example.dk/Users/1",
                "Klasse 7:/8",
                "1:/500 kort",
                "profile:/x",
                "Enhed\\afdeling",
                "og/eller",
            })
    void otherNamesAreNone(String name) {
        assertThat(LocalPath.in(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///C:/bilag.pdf", " P:\\bilag.pdf", "\\\\fil01\\publicering\\bilag.pdf"})
    void anAddressMayBeALocalPath(String link) {
        assertThat(LocalPath.is(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.dk/?path=c:/x", "/home/bilag/1", "../bilag/1.pdf", "bilag/c:/1", ""})
    void anAddressOfTheNetMayHoldWhatLooksLikeOne(String link) {
        assertThat(LocalPath.is(link)).isFalse();
    }
}
