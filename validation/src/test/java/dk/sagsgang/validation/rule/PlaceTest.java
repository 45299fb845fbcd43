package dk.sagsgang.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceIsAJsonPointer() {
        assertThat(Place.ROOT.pointer()).isEmpty();
        assertThat(Place.ROOT.at("items").at(3).at("title").pointer()).isEqualTo("/items/3/title");
        assertThat(Place.ROOT.at("items", 3).at("title")).hasToString("/items/3/title");
        assertThat(Place.ROOT.at(0).at(12).pointer()).isEqualTo("/0/12");
        assertThat(Place.ROOT.at("").at("x").pointer()).isEqualTo("//x");
        assertThat(Place.ROOT.at("a/b~c").pointer()).isEqualTo("/a~1b~0c");
    }
}
