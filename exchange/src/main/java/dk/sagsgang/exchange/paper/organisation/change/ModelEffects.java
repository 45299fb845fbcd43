package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.aim.StatedEffect;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What sentences say that changes, is closed, or stays as it is. */
public final class ModelEffects {

    private static final QuickPattern CLOSED = QuickPattern.compile(
            "^(\\p{Lu}[\\p{L}, -]{3,60}?) (nedlægges|opløses|lukkes|ophører)((?: som selvstændig[^.]{0,40})?)(?:(?: og (?:erstattes|sammenlægges|lægges)|, og) [^.]{3,200})?\\.?$");

    private static final QuickPattern REDUCED = QuickPattern.compile(
            "([Aa]ntallet af \\p{L}+|Direktionen) ((?:reduceres|nedsættes|går|udvides|øges) fra (?:de nuværende )?[^,.:]{3,40})");

    private static final QuickPattern UNCHANGED = QuickPattern.compile(
            "indebærer ikke ændringer i (?:forhold til )?([^,.]{3,60}?)(?: og ([^,.]{3,60}))?(?:, men der (?:vil blive|bliver) tale om ((?:visse |mindre |større )?ændringer) i ([^,.]{3,60}))?\\.?$");

    private final OrganisationModelBuilder model;

    public ModelEffects(OrganisationModelBuilder model) {
        this.model = model;
    }

    /** Takes what a sentence says; true where nothing of it is left to say. */
    public boolean take(String sentence) {
        if (sentence.length() > 900) {
            return false;
        }
        Matcher reduced = REDUCED.matcher(sentence);
        if (reduced.find()) {
            effect(reduced.group(1), true, reduced.group(2).strip());
        }
        Matcher unchanged = UNCHANGED.matcher(sentence);
        if (unchanged.find()) {
            effect(unchanged.group(1), false, "");
            effect(unchanged.group(2), false, "");
            effect(unchanged.group(4), true, unchanged.group(3));
        }
        Matcher closed = CLOSED.matcher(sentence);
        if (!closed.matches() || sentence.matches("(?:De|Den|Det|Der) .*")) {
            return false;
        }
        effect(closed.group(1), true, closed.group(2) + closed.group(3));
        return sentence.length() - closed.end(3) <= 1;
    }

    private void effect(@Nullable String subject, boolean changes, @Nullable String text) {
        if (subject != null) {
            model.addEffects(StatedEffect.builder()
                    .subject(subject)
                    .changes(changes)
                    .text(text == null ? "" : text)
                    .build());
        }
    }
}
