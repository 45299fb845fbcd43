package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Decision;
import java.util.List;
import java.util.Locale;

/** Knows what systems and authors put where a decision will stand: "Beslutning ikke frigivet", "Tomt indhold". */
public final class NotReleased {

    /** Longer than any of them. */
    private static final int LONGEST = 60;

    private static final List<String> EMPTY = List.of("tomt indhold", "-", "\u2013");
    private static final List<String> NOT_YET = List.of(
            "beslutning ikke frigivet",
            "beslutning endnu ikke frigivet",
            "beslutning foreligger ikke",
            "afventer",
            "behandles på mødet",
            "sagen behandles på mødet",
            "udfyldes");

    private NotReleased() {}

    /** Whether there is no decision yet. */
    public static boolean says(Decision decision) {
        return leftEmpty(decision) || (textAlone(decision) && NOT_YET.stream().anyMatch(folded(decision)::startsWith));
    }

    /** Whether the field of the decision was left empty. */
    public static boolean leftEmpty(Decision decision) {
        return textAlone(decision) && EMPTY.contains(folded(decision));
    }

    private static boolean textAlone(Decision decision) {
        return decision.outcome().isEmpty()
                && decision.points().isEmpty()
                && decision.votes().isEmpty()
                && !decision.text().blank();
    }

    private static String folded(Decision decision) {
        String text = decision.text().plain().strip();
        String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String bare = beginning.endsWith(".") ? beginning.substring(0, beginning.length() - 1) : beginning;
        return bare.toLowerCase(Locale.ROOT);
    }
}
