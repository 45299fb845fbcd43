package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.MandateBuilder;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a committee may do with its task, and who decides. */
final class MandateSentences implements SentenceRule {

    private static final Pattern DECIDES = Pattern.compile(
            "^(?:det er (?:også )?)?(\\p{L}+),? (?:der|som)? ?(?:træffer|tager) (?:de |alle |den )?(?:relevante |endelige |politiske )?beslutning(?:er|en)?\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADVISES = Pattern.compile(
            ".*\\b(?:er rådgivende|et rådgivende (?:forum|organ|råd|udvalg)|rådgiver|skal rådgive|at rådgive|giver .{2,40} råd)\\b.*");

    private static final Pattern NO_POWER = Pattern.compile(
            ".*\\b(?:ingen|ikke) (?:selvstændig )?(?:beslutningskompetence|beslutningsret|beslutningskraft)\\b.*");

    private static final Pattern MAY_NOT = Pattern.compile(
            "^.{3,60} (?:behandler ikke|kan ikke behandle|tager ikke stilling til) (.{4,120}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FOLLOWS = Pattern.compile(".*\\b(?:følger op på|følge op på|skal følge)\\b.*");

    private Optional<Body> decidedBy = Optional.empty();
    private final MandateBuilder mandate = Mandate.builder();
    private boolean said;

    @Override
    public boolean take(Said sentence, CommissionDraft draft) {
        String text = sentence.text();
        if (text.length() > 500) {
            return false;
        }
        String folded = FoldedWords.folded(text);
        boolean here = sentence.theme() != Theme.BACKGROUND && sentence.theme() != Theme.LEGAL;
        if (here && ADVISES.matcher(folded).matches()) {
            draft.mandateKinds().add(MandateKind.ADVISES);
        }
        if (here && sentence.theme() == Theme.TASKS && FOLLOWS.matcher(folded).matches()) {
            draft.mandateKinds().add(MandateKind.FOLLOWS);
        }
        Matcher decides = DECIDES.matcher(text);
        if (here && decides.matches() && BodyWords.only(decides.group(1)).isPresent()) {
            decidedBy = BodyWords.only(decides.group(1)).map(body -> BodyWords.kinded(body.name()));
            draft.mandate().add(text);
            return true;
        }
        Matcher not = MAY_NOT.matcher(text);
        if (here && not.matches()) {
            mandate.addMayNot("behandle " + not.group(1));
            said = true;
            return true;
        }
        if (here && (NO_POWER.matcher(folded).matches() || sentence.theme() == Theme.COMPETENCE)) {
            draft.mandate().add(text);
            return true;
        }
        return false;
    }

    Optional<Mandate> mandate(CommissionDraft draft) {
        if (!said
                && decidedBy.isEmpty()
                && draft.mandate().isEmpty()
                && draft.mandateKinds().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mandate.kinds(draft.mandateKinds())
                .text(CommissionDraft.text(draft.mandate()))
                .decidedBy(decidedBy)
                .build());
    }
}
