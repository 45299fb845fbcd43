package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.Optional;
import java.util.regex.Matcher;

/** What kind of group a commission sets up, and so what kind of body that is. */
final class CommissionKinds {

    private static final QuickPattern SPECIAL = QuickPattern.compile("§ ?17,? ?stk\\.? ?4[- ]udvalget");

    private static final QuickPattern WORKING_GROUP =
            QuickPattern.compile("(?m)^[Aa]rbejdsgruppens (?:formål|sammensætning|opgaver?|medlemmer)");

    private static final QuickPattern ANALYSIS = QuickPattern.compile(
            "(?:.*\\b(?:for|om|af|vedrørende)(?: en)? |kommissorium[: ]+(?:[-\u2013] )?)?\\p{L}*(?:analysen?|undersøgelsen?) (?:af|om|vedrørende|på) .*");

    /** Those who lead the administration meet there; it is no council that is heard. */
    private static final QuickPattern LEADERS =
            QuickPattern.compile("(?:chef|leder|direktør|ledelses|koordinations)forum(?:met)?");

    private CommissionKinds() {}

    /** The kind of a commission by its title, its body and its words; empty where they do not tell. */
    static Optional<CommissionKind> of(String title, CommissionedBody body, String whole) {
        if (body.sort().equals("arbejdsgruppe")) {
            return Optional.of(CommissionKind.WORKING_GROUP);
        }
        return kind(
                FoldedWords.folded(title),
                body.name().map(FoldedWords::folded).orElse(""),
                FoldedWords.folded(whole),
                WORKING_GROUP.find(whole));
    }

    /** The body with the kind that follows from that of the commission; a special committee is one without a name too. */
    static Optional<Body> body(Optional<String> name, Optional<CommissionKind> kind, String whole) {
        boolean special = kind.equals(Optional.of(CommissionKind.SPECIAL_COMMITTEE));
        boolean task = kind.equals(Optional.of(CommissionKind.TASK_COMMITTEE));
        if (name.isEmpty()) {
            Matcher called = SPECIAL.matcher(whole);
            return special && called.find()
                    ? Optional.of(Body.of(called.group(), BodyKind.SPECIAL_COMMITTEE))
                    : Optional.empty();
        }
        Body body = BodyWords.kinded(name.get());
        String folded = FoldedWords.folded(name.get());
        if (folded.matches(".*lokaludvalg(?:et)?")) {
            return Optional.of(body.withKind(BodyKind.LOCAL_COMMITTEE));
        }
        if ((special || task) && body.kind().isEmpty()) {
            return Optional.of(body.withKind(BodyKind.SPECIAL_COMMITTEE));
        }
        if (kind.equals(Optional.of(CommissionKind.WORKING_GROUP))) {
            return Optional.of(body.withKind(BodyKind.WORKING_GROUP));
        }
        boolean council = kind.equals(Optional.of(CommissionKind.ADVISORY_COUNCIL))
                && folded.matches(".*(?:råd|rådet|forum|forummet)(?: \\p{L}+)?|råd (?:for|om) .*");
        return Optional.of(council ? body.withKind(BodyKind.ADVISORY_COUNCIL) : body);
    }

    private static Optional<CommissionKind> kind(String title, String body, String whole, boolean working) {
        if (title.contains("opgaveudvalg") || body.contains("opgaveudvalg")) {
            return Optional.of(CommissionKind.TASK_COMMITTEE);
        }
        if (body.isEmpty() && ANALYSIS.matches(title)) {
            return Optional.of(CommissionKind.ANALYSIS);
        }
        if (LEADERS.matches(body)) {
            return Optional.empty();
        }
        if (body.matches(".*(?:råd(?:et)?|lokaludvalg(?:et)?|forum(?:met)?)(?: \\p{L}+)?|råd (?:for|om) .*")) {
            return Optional.of(CommissionKind.ADVISORY_COUNCIL);
        }
        if (body.contains("styregruppe")) {
            return Optional.of(CommissionKind.STEERING_GROUP);
        }
        if (body.contains("arbejdsgruppe") || (body.isEmpty() && working)) {
            return Optional.of(CommissionKind.WORKING_GROUP);
        }
        if (body.contains("følgegruppe")) {
            return Optional.of(CommissionKind.REFERENCE_GROUP);
        }
        boolean special = whole.matches("(?s).*§ ?17,? ?stk\\.? ?4.*");
        if (special && whole.contains("opgaveudvalg")) {
            return Optional.of(CommissionKind.TASK_COMMITTEE);
        }
        if (special) {
            return Optional.of(CommissionKind.SPECIAL_COMMITTEE);
        }
        if (!whole.contains("styregruppe")) {
            return Optional.empty();
        }
        return whole.contains("delprojekt")
                ? Optional.of(CommissionKind.PROJECT_ORGANISATION)
                : whole.contains("projektleder") ? Optional.of(CommissionKind.PROJECT) : Optional.empty();
    }
}
