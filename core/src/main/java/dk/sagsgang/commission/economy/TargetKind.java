package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What an economic target is about (måltype).
 *
 * <p>"en samlet driftsbesparelse på 2,1 mio. kr." is {@link #SAVING}.
 *
 * @param code the word in kebab-case English, such as {@code "investment"}
 */
public record TargetKind(@JsonValue String code) implements Code {

    private static final Vocabulary<TargetKind> WORDS = Vocabulary.of(TargetKind::new);

    /** Less is to be spent (besparelse). */
    public static final TargetKind SAVING = WORDS.word("saving", "besparelse");

    /** So much may be spent (udgift). */
    public static final TargetKind COST = WORDS.word("cost", "udgift");

    /** So much is to come in (indtægt). */
    public static final TargetKind INCOME = WORDS.word("income", "indtægt");

    /** So much is put in first (investering). */
    public static final TargetKind INVESTMENT = WORDS.word("investment", "investering");

    /** Not stable: use {@link #of}. */
    public TargetKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static TargetKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<TargetKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<TargetKind> vocabulary() {
        return WORDS;
    }
}
