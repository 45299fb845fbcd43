package dk.sagsgang.exchange.paper.organisation.board;

import java.util.ArrayList;
import java.util.List;

/** A board while it is told: sentence by sentence it gets its purpose and its members. */
final class BoardDraft {

    final String name;

    /** Whether it is set up, so that it is one though nobody is said to sit in it. */
    final boolean sure;

    String purpose = "";

    /** The unit that it is set up under, as printed; empty without one. */
    String under = "";

    /** The units that each have seats in it, as printed; empty without. */
    String each = "";

    /** How many each of them has; empty where it is not said. */
    String number = "";

    List<BoardMembers.Member> members = new ArrayList<>();

    /** The sentence that told of it last, by its number. */
    int at;

    BoardDraft(String name, boolean sure, int at) {
        this.name = name;
        this.sure = sure;
        this.at = at;
    }

    boolean filled() {
        return !members.isEmpty() || !each.isEmpty();
    }
}
