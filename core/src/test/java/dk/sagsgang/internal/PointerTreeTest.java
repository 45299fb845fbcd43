package dk.sagsgang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointerTreeTest {

    private final PointerTree<String> tree = new PointerTree<>();

    @Test
    void whatIsKeptCoversItsPlaceAndWhatLiesBelow() {
        tree.add("/items/1", "item");

        assertThat(tree.covering("/items/1")).containsExactly("item");
        assertThat(tree.covering("/items/1/title")).containsExactly("item");
        assertThat(tree.coversAny("/items/1/title")).isTrue();
    }

    @Test
    void aPlaceAboveOrBesideIsNotCovered() {
        tree.add("/items/1", "item");

        assertThat(tree.covering("/items")).isEmpty();
        assertThat(tree.covering("/items/10")).isEmpty();
        assertThat(tree.coversAny("")).isFalse();
    }

    @Test
    void theUppermostComesFirst() {
        tree.add("/items/1", "item");
        tree.add("", "document");
        tree.add("/items", "list");
        tree.add("/items/1", "the item again");

        assertThat(tree.covering("/items/1")).containsExactly("document", "list", "item", "the item again");
    }

    @Test
    void emptyStepsAreSteps() {
        tree.add("/a//", "deep");

        assertThat(tree.coversAny("/a/")).isFalse();
        assertThat(tree.coversAny("/a//")).isTrue();
    }
}
