package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What a body decided, in one word (beslutningens udfald).
 *
 * <p>The printed words stay in the decision; "Orienteringen taget til efterretning" has the outcome {@link #NOTED}. A
 * committee's "Indstilles godkendt" is {@link #RECOMMENDED}: another body decides.
 *
 * @param code the word in kebab-case English, such as {@code "noted"}
 */
public record Outcome(@JsonValue String code) implements Code {

    private static final Vocabulary<Outcome> WORDS = Vocabulary.of(Outcome::new);

    /** Approved as recommended; also vedtaget, tiltrådt, indstillingen følges (godkendt). */
    public static final Outcome APPROVED = WORDS.word("approved", "godkendt");

    /** Approved with a change or a remark that binds (godkendt med ændringer). */
    public static final Outcome APPROVED_WITH_CHANGES = WORDS.word("approved-with-changes", "godkendt med ændringer");

    /** Recommended to the body that decides; also indstilles godkendt (anbefales godkendt). */
    public static final Outcome RECOMMENDED = WORDS.word("recommended", "anbefales godkendt");

    /** Recommended to be turned down by the body that decides (anbefales ikke). */
    public static final Outcome NOT_RECOMMENDED = WORDS.word("not-recommended", "anbefales ikke");

    /** Taken note of; also taget til orientering (taget til efterretning). */
    public static final Outcome NOTED = WORDS.word("noted", "taget til efterretning");

    /** Discussed, nothing decided (drøftet). */
    public static final Outcome DISCUSSED = WORDS.word("discussed", "drøftet");

    /** Put off to another meeting (udsat). */
    public static final Outcome POSTPONED = WORDS.word("postponed", "udsat");

    /** To be taken up again (genoptages). */
    public static final Outcome RESUMED = WORDS.word("resumed", "genoptages");

    /** Sent back to a committee or to the administration (tilbagesendt). */
    public static final Outcome REFERRED_BACK = WORDS.word("referred-back", "tilbagesendt");

    /** Sent on to another body (oversendt). */
    public static final Outcome FORWARDED = WORDS.word("forwarded", "oversendt");

    /** Sent out for hearing (sendt i høring). */
    public static final Outcome SENT_TO_HEARING = WORDS.word("sent-to-hearing", "sendt i høring");

    /** Turned down; also forkastet, nedstemt (afvist). */
    public static final Outcome REJECTED = WORDS.word("rejected", "afvist");

    /** Taken off the agenda; also udgår (taget af dagsordenen). */
    public static final Outcome WITHDRAWN = WORDS.word("withdrawn", "taget af dagsordenen");

    /** A person or persons were elected or appointed (valgt). */
    public static final Outcome ELECTED = WORDS.word("elected", "valgt");

    /** The body had no remarks (ingen bemærkninger). */
    public static final Outcome NO_REMARKS = WORDS.word("no-remarks", "ingen bemærkninger");

    /** Treated without a decision (ikke besluttet). */
    public static final Outcome NOT_DECIDED = WORDS.word("not-decided", "ikke besluttet");

    /** Nothing decided yet: the body waits for something, such as a report or another body (afventes). */
    public static final Outcome PENDING = WORDS.word("pending", "afventes");

    /**
     * Found to be as the law asks, such as that a substitute is rightly summoned or a condition is met (betingelserne er
     * opfyldt).
     */
    public static final Outcome FOUND_IN_ORDER = WORDS.word("found-in-order", "betingelserne er opfyldt");

    /** Not stable: use {@link #of}. */
    public Outcome {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static Outcome of(String code) {
        return WORDS.of(code);
    }

    /**
     * The outcome that a printed decision begins with; empty where its beginning is no phrase in use.
     *
     * <p>{@code Outcome.ofPhrase("Orienteringen taget til efterretning.")} is {@link #NOTED}. Only the beginning is read:
     * what the body adds in its own words tells nothing here.
     *
     * @param text the decision as printed
     */
    public static Optional<Outcome> ofPhrase(String text) {
        return DecisionPhrases.outcome(text);
    }

    /** The words known today, in their order. */
    public static List<Outcome> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<Outcome> vocabulary() {
        return WORDS;
    }
}
