package dk.sagsgang.testkit.broken;

import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.ExpectedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Papers in running text that can be read in more than one way (DOC-016), and in which nothing else is wrong. */
final class UncertainPapers {

    static final String RULE = "DOC-016";

    private static final String NAME = "referat.txt";
    private static final Arbitrary<String> BODIES =
            Arbitraries.of("Havneudvalget", "Kulturudvalget", "Teknik- og Miljøudvalget", "Socialudvalget");
    private static final Arbitrary<String> TITLES = Arbitraries.of(
            "Havnens regnskab", "Ny bro over åen", "Tilsyn med plejecentre", "Lokalplan for Søndermarken");
    private static final Arbitrary<String> DECISIONS =
            Arbitraries.of("Godkendt.", "Udsat.", "Taget til efterretning.", "Drøftet.");

    private UncertainPapers() {}

    static Arbitrary<BrokenInput> all() {
        return Arbitraries.oneOf(List.of(
                papers(UncertainPapers::withoutHead), papers(UncertainPapers::agendaWithDecisions), neighbours()));
    }

    static BrokenInput sample() {
        return withoutHead("Havneudvalget", 4, List.of("Havnens regnskab"), "Godkendt.");
    }

    /** A paper is made of a body, a day of May 2020, titles of items and what is decided on each. */
    private interface Paper {
        BrokenInput of(String body, int day, List<String> titles, String decision);
    }

    private static Arbitrary<BrokenInput> papers(Paper paper) {
        Arbitrary<List<String>> titles =
                TITLES.list().uniqueElements().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(BODIES, Arbitraries.integers().between(4, 8), titles, DECISIONS)
                .as(paper::of);
    }

    /** Body and day stand over the decisions alone: two things that are concluded. */
    private static BrokenInput withoutHead(String body, int day, List<String> titles, String decision) {
        return input(items(body, day, titles, decision), 2);
    }

    /** The head says agenda, and there are decisions. */
    private static BrokenInput agendaWithDecisions(String body, int day, List<String> titles, String decision) {
        String head = body + " - Dagsorden\n\nDato: " + day + ". maj 2020\n\n";
        return input(head + items(body, day, titles, decision), 1);
    }

    /** Several municipalities are named, one of them most often. */
    private static Arbitrary<BrokenInput> neighbours() {
        return Arbitraries.of("Vejle", "Kolding", "Horsens", "Herning")
                .list()
                .uniqueElements()
                .ofSize(2)
                .map(names -> input(
                        "Ny organisationsmodel for ældreområdet\n\n" + names.get(0) + " Kommune har tre centre. "
                                + names.get(0) + " Kommune har en stab. " + names.get(0) + " Kommune ser også på "
                                + names.get(1) + " Kommune.\n",
                        1));
    }

    private static String items(String body, int day, List<String> titles, String decision) {
        List<String> items = new ArrayList<>();
        for (String title : titles) {
            items.add((items.size() + 1) + ". " + title + "\n\nBeslutning i " + body + " den 0" + day + "-05-2020\n\n"
                    + decision + "\n");
        }
        return String.join("\n", items);
    }

    private static BrokenInput input(String text, int doubts) {
        ExpectedIn doubt = new ExpectedIn(NAME, new Expected(RULE, ""));
        return new BrokenInput(
                RULE, InputKind.PAPER, List.of(BrokenFile.of(NAME, text)), "", Collections.nCopies(doubts, doubt));
    }
}
