package dk.sagsgang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Pointers as RFC 6901 has them. */
class PointerProperties {

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("paths") List<String> steps) {
        Pointer pointer = pointer(steps);

        assertThat(Pointer.parse(pointer.toString())).contains(pointer);
        assertThat(pointer.steps()).isEqualTo(steps);
    }

    @Property
    void aTextIsAPointerExactlyWhenItsStepsGiveIt(@ForAll("texts") String text) {
        boolean rebuilt = Pointer.parse(text)
                .filter(pointer -> pointer(pointer.steps()).toString().equals(text))
                .isPresent();

        assertThat(rebuilt).isEqualTo(text.matches("(/([^/~]|~[01])*)*"));
        assertThat(Pointer.parse(text).isPresent()).isEqualTo(rebuilt);
    }

    @Property
    void theParentOfAChildIsWhereItWasTakenFrom(@ForAll("paths") List<String> steps, @ForAll("names") String name) {
        Pointer pointer = pointer(steps);

        assertThat(pointer.child(name).parent()).contains(pointer);
        assertThat(pointer.child(name).within(pointer)).isTrue();
        assertThat(pointer.within(pointer.child(name))).isFalse();
        assertThat(pointer.within(Pointer.ROOT)).isTrue();
    }

    @Property
    void anIndexIsTheStepOfItsDigits(@ForAll("paths") List<String> steps, @ForAll @IntRange int index) {
        assertThat(pointer(steps).child(index)).isEqualTo(pointer(steps).child(Integer.toString(index)));
    }

    @Property
    void withinMeansThatTheStepsBeginAlike(@ForAll("paths") List<String> left, @ForAll("paths") List<String> right) {
        boolean alike =
                left.size() >= right.size() && left.subList(0, right.size()).equals(right);

        assertThat(pointer(left).within(pointer(right))).isEqualTo(alike);
        assertThat(pointer(left).from(pointer(right)).isPresent()).isEqualTo(alike);
    }

    @Property
    void theWayFromAPlaceLeadsBackFromIt(@ForAll("paths") List<String> above, @ForAll("paths") List<String> below) {
        Pointer whole = pointer(above).append(pointer(below));

        assertThat(whole.steps()).hasSize(above.size() + below.size());
        assertThat(whole.from(pointer(above))).contains(pointer(below));
    }

    @Property
    void pointersHaveTheOrderOfTheirLocations(@ForAll("paths") List<String> left, @ForAll("paths") List<String> right) {
        int order = pointer(left).compareTo(pointer(right));

        assertThat(Integer.signum(order))
                .isEqualTo(-Integer.signum(pointer(right).compareTo(pointer(left))));
        assertThat(order == 0).isEqualTo(pointer(left).equals(pointer(right)));
        assertThat(Integer.signum(order))
                .isEqualTo(Integer.signum(Location.of(pointer(left).toString())
                        .compareTo(Location.of(pointer(right).toString()))));
    }

    @Property
    void theFirstStepThatDiffersTellsTheOrder(@ForAll("texts") String left, @ForAll("texts") String right) {
        assertThat(Integer.signum(Pointer.compare(left, right))).isEqualTo(byFirstStep(left, right));
    }

    private static int byFirstStep(String left, String right) {
        String[] ours = left.split("/", -1);
        String[] theirs = right.split("/", -1);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            if (!ours[i].equals(theirs[i])) {
                boolean number = ours[i].matches("[0-9]+");
                boolean otherNumber = theirs[i].matches("[0-9]+");
                if (number != otherNumber) {
                    return number ? -1 : 1;
                }
                boolean byLength = number && ours[i].length() != theirs[i].length();
                return Integer.signum(byLength ? ours[i].length() - theirs[i].length() : ours[i].compareTo(theirs[i]));
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    @Example
    void theExamplesOfTheStandard() {
        assertThat(pointer(List.of("")).toString()).isEqualTo("/");
        assertThat(pointer(List.of("a/b")).toString()).isEqualTo("/a~1b");
        assertThat(pointer(List.of("m~n")).toString()).isEqualTo("/m~0n");
        assertThat(Pointer.parse("/~01").orElseThrow().steps()).containsExactly("~1");
        assertThat(Pointer.parse("/foo/0").orElseThrow().steps()).containsExactly("foo", "0");
        assertThat(Pointer.parse("")).contains(Pointer.ROOT);
        assertThat(Pointer.ROOT.parent()).isEmpty();
        assertThat(Pointer.parse("items/0")).isEmpty();
        assertThat(Pointer.parse("/a~2")).isEmpty();
        assertThat(Pointer.parse("/a~")).isEmpty();
    }

    @Example
    void anIndexHasDigitsOnlyAndNotTooMany() {
        assertThat(List.of("0", "12", "999999999")).allMatch(Pointer::isIndex);
        assertThat(List.of("", "-", "-1", "1a", "1.0", "1000000000", "\u0661")).noneMatch(Pointer::isIndex);
    }

    private static Pointer pointer(List<String> steps) {
        Pointer pointer = Pointer.ROOT;
        for (String step : steps) {
            pointer = pointer.child(step);
        }
        return pointer;
    }

    @Provide
    Arbitrary<List<String>> paths() {
        return names().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("items", "0", "2", "10", "a/b", "~", "~1", "~0", "", "æ"),
                Arbitraries.strings().withChars("/~01a").ofMaxLength(4),
                Arbitraries.strings().all().ofMaxLength(6));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("/~01ax").ofMaxLength(8),
                Arbitraries.strings().withChars("/~01ax").ofMaxLength(8).map(text -> "/" + text));
    }
}
