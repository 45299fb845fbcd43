package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What a text states (udsagnets art).
 *
 * <p>The words are open: a paper that states something else keeps a code of its own.
 *
 * <p>"Det er et mål at forkorte ventetiden" is {@link #GOAL}, in JSON {@code "goal"}.
 *
 * @param code the word in kebab-case English, such as {@code "open-question"}
 */
public record StatementKind(@JsonValue String code) implements Code {

    private static final Vocabulary<StatementKind> WORDS = Vocabulary.of(StatementKind::new);

    /** What is to be reached (mål). */
    public static final StatementKind GOAL = WORDS.word("goal", "mål");

    /** What is meant by it: the intention or purpose behind (hensigt). */
    public static final StatementKind AIM = WORDS.word("aim", "hensigt");

    /** What the work or the organisation goes by (princip). */
    public static final StatementKind PRINCIPLE = WORDS.word("principle", "princip");

    /** By what it is done: a measure, a tool, a method (virkemiddel). */
    public static final StatementKind MEANS = WORDS.word("means", "virkemiddel");

    /** What somebody may do or decide (mandat). */
    public static final StatementKind MANDATE = WORDS.word("mandate", "mandat");

    /** What somebody is to do (opgave). */
    public static final StatementKind TASK = WORDS.word("task", "opgave");

    /** What is to be considered or talked about (emne). */
    public static final StatementKind TOPIC = WORDS.word("topic", "emne");

    /** What must hold for something else (forudsætning). */
    public static final StatementKind CONDITION = WORDS.word("condition", "forudsætning");

    /** Whom it is for (målgruppe). */
    public static final StatementKind TARGET_GROUP = WORDS.word("target-group", "målgruppe");

    /** What is handed over (leverance). */
    public static final StatementKind DELIVERABLE = WORDS.word("deliverable", "leverance");

    /** Where the work belongs, politically or in the administration (forankring). */
    public static final StatementKind ANCHORING = WORDS.word("anchoring", "forankring");

    /** To whom it is reported (rapportering). */
    public static final StatementKind REPORTING = WORDS.word("reporting", "rapportering");

    /** Who is drawn in, asked or invited (inddragelse). */
    public static final StatementKind INVOLVEMENT = WORDS.word("involvement", "inddragelse");

    /** Staff, time or money that it takes or has (ressource). */
    public static final StatementKind RESOURCE = WORDS.word("resource", "ressource");

    /** By what it is measured or judged (indikator). */
    public static final StatementKind INDICATOR = WORDS.word("indicator", "indikator");

    /** How something has developed (udviklingstendens). */
    public static final StatementKind TREND = WORDS.word("trend", "udviklingstendens");

    /** What is known from elsewhere: research, other municipalities, earlier work (erfaring). */
    public static final StatementKind EXPERIENCE = WORDS.word("experience", "erfaring");

    /** What has to be met (udfordring). */
    public static final StatementKind CHALLENGE = WORDS.word("challenge", "udfordring");

    /** What is expected, or estimated, to come (forventning). */
    public static final StatementKind EXPECTATION = WORDS.word("expectation", "forventning");

    /** What follows from it, or is said not to follow (konsekvens). */
    public static final StatementKind EFFECT = WORDS.word("effect", "konsekvens");

    /** Why it is so or is done so (begrundelse). */
    public static final StatementKind REASON = WORDS.word("reason", "begrundelse");

    /** What happened earlier and has no reference of its own (forløb). */
    public static final StatementKind PAST_EVENT = WORDS.word("past-event", "forløb");

    /** The agreement, budget, note or plan that it rests on (grundlag). */
    public static final StatementKind SOURCE = WORDS.word("source", "grundlag");

    /** What the law demands (krav efter loven). */
    public static final StatementKind LEGAL_DEMAND = WORDS.word("legal-demand", "krav efter loven");

    /** What the law allows (mulighed efter loven). */
    public static final StatementKind LEGAL_OPTION = WORDS.word("legal-option", "mulighed efter loven");

    /** What is not settled yet (åbent spørgsmål). */
    public static final StatementKind OPEN_QUESTION = WORDS.word("open-question", "åbent spørgsmål");

    /** What could be done and is not recommended (fravalgt mulighed). */
    public static final StatementKind REJECTED_OPTION = WORDS.word("rejected-option", "fravalgt mulighed");

    /** Words that are to be used as they stand (foreskrevet ordlyd). */
    public static final StatementKind PRESCRIBED_WORDING = WORDS.word("prescribed-wording", "foreskrevet ordlyd");

    /** Another name of a project, a case or a group (kaldenavn). */
    public static final StatementKind ALIAS = WORDS.word("alias", "kaldenavn");

    /** Not stable: use {@link #of}. */
    public StatementKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static StatementKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<StatementKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<StatementKind> vocabulary() {
        return WORDS;
    }
}
