package dk.sagsgang.exchange.paper.commission.draft;

/** Reads what sentences of one kind say. */
public interface SentenceRule {

    /** Takes what a sentence says into the draft; true where all that it says found its place there. */
    boolean take(Said said, CommissionDraft draft);
}
