package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What a body decided, in one word (beslutningens udfald).
 *
 * <p>The printed words stay in the decision; "Orienteringen taget til efterretning" has the outcome {@link #NOTED}. A
 * committee's "Indstilles godkendt" is {@link #RECOMMENDED}: another body decides.
 *
 * @param code the word in kebab-case English
 */
public record Outcome(@JsonValue String code) implements Code {

    /** Approved as recommended; also vedtaget, tiltrådt, indstillingen følges (godkendt). */
    public static final Outcome APPROVED = of(Known.APPROVED);

    /** Approved with a change or a remark that binds (godkendt med ændringer). */
    public static final Outcome APPROVED_WITH_CHANGES = of(Known.APPROVED_WITH_CHANGES);

    /** Recommended to the body that decides; also indstilles godkendt (anbefales godkendt). */
    public static final Outcome RECOMMENDED = of(Known.RECOMMENDED);

    /** Recommended to be turned down by the body that decides (anbefales ikke). */
    public static final Outcome NOT_RECOMMENDED = of(Known.NOT_RECOMMENDED);

    /** Taken note of; also taget til orientering (taget til efterretning). */
    public static final Outcome NOTED = of(Known.NOTED);

    /** Discussed, nothing decided (drøftet). */
    public static final Outcome DISCUSSED = of(Known.DISCUSSED);

    /** Put off to another meeting (udsat). */
    public static final Outcome POSTPONED = of(Known.POSTPONED);

    /** To be taken up again (genoptages). */
    public static final Outcome RESUMED = of(Known.RESUMED);

    /** Sent back to a committee or to the administration (tilbagesendt). */
    public static final Outcome REFERRED_BACK = of(Known.REFERRED_BACK);

    /** Sent on to another body (oversendt). */
    public static final Outcome FORWARDED = of(Known.FORWARDED);

    /** Sent out for hearing (sendt i høring). */
    public static final Outcome SENT_TO_HEARING = of(Known.SENT_TO_HEARING);

    /** Turned down; also forkastet, nedstemt (afvist). */
    public static final Outcome REJECTED = of(Known.REJECTED);

    /** Taken off the agenda; also udgår (taget af dagsordenen). */
    public static final Outcome WITHDRAWN = of(Known.WITHDRAWN);

    /** A person or persons were elected or appointed (valgt). */
    public static final Outcome ELECTED = of(Known.ELECTED);

    /** The body had no remarks (ingen bemærkninger). */
    public static final Outcome NO_REMARKS = of(Known.NO_REMARKS);

    /** Treated without a decision (ikke besluttet). */
    public static final Outcome NOT_DECIDED = of(Known.NOT_DECIDED);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Approved as recommended; also vedtaget, tiltrådt, indstillingen følges. */
        APPROVED("godkendt"),
        /** Approved with a change or a remark that binds. */
        APPROVED_WITH_CHANGES("godkendt med ændringer"),
        /** Recommended to the body that decides; also indstilles godkendt. */
        RECOMMENDED("anbefales godkendt"),
        /** Recommended to be turned down by the body that decides. */
        NOT_RECOMMENDED("anbefales ikke"),
        /** Taken note of; also taget til orientering. */
        NOTED("taget til efterretning"),
        /** Discussed, nothing decided. */
        DISCUSSED("drøftet"),
        /** Put off to another meeting. */
        POSTPONED("udsat"),
        /** To be taken up again. */
        RESUMED("genoptages"),
        /** Sent back to a committee or to the administration. */
        REFERRED_BACK("tilbagesendt"),
        /** Sent on to another body. */
        FORWARDED("oversendt"),
        /** Sent out for hearing. */
        SENT_TO_HEARING("sendt i høring"),
        /** Turned down; also forkastet, nedstemt. */
        REJECTED("afvist"),
        /** Taken off the agenda; also udgår. */
        WITHDRAWN("taget af dagsordenen"),
        /** A person or persons were elected or appointed. */
        ELECTED("valgt"),
        /** The body had no remarks. */
        NO_REMARKS("ingen bemærkninger"),
        /** Treated without a decision. */
        NOT_DECIDED("ikke besluttet");

        private final String danish;

        Known(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Not stable: use {@link #of(String)}. */
    public Outcome {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static Outcome of(String code) {
        return new Outcome(code);
    }

    /** The word for a known one. */
    public static Outcome of(Known known) {
        return new Outcome(known.code());
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

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
