package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other municipalities that the work is to learn from, and what: "Ærø Kommunes arbejde med havnen", "Herning Kommune har haft ét
 * kontor siden 2017". Below a heading on what others have learnt each that is named is one; elsewhere a word must say so.
 */
public final class LearntElsewhere {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Words that say somebody is to be learnt from, wherever they stand in the sentence. */
    private static final QuickPattern LEARN = QuickPattern.compile(
            "\\b(?:lære(?:s|r)? af|læring fra|lade sig inspirere|inspireres af|inspiration (?:fra|hos|i)|hente (?:erfaringer|inspiration)|erfaringer(?:ne)? (?:fra|med|hos|i)|opfordres til at se på|som (?:et )?eksempel|forbillede)\\b",
            FLAGS);

    /** What stands behind the name. */
    private static final QuickPattern BEHIND = QuickPattern.compile(
            "^(?:s (?<theirs>\\p{L}[^,;]{4,120}?)(?= fremhæves| kan | viste?\\b| og på\\b|[,;.]|$)|,? (?:som|der) (?<that>har .{4,160}?)|\\)? ?[-\u2013:] (?<dash>.{4,160}?)|(?:,? for)? at (?<to>.{4,160}?)| (?<has>(?:har|havde|fik|arbejder|bruger) .{4,200}?))(?:\\.?$|,? (?:og )?(?:på|fra|hos) $|(?=[,;.]| fremhæves| kan | og på ))",
            FLAGS);

    private LearntElsewhere() {}

    /** Takes the municipalities that a sentence says something is learnt from; false where it names none of them. */
    public static boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        List<MunicipalityWords.Named> named = MunicipalityWords.named(text);
        if (named.isEmpty() || said.theme() != Theme.INSPIRATION && !LEARN.find(text)) {
            return false;
        }
        for (int i = 0; i < named.size(); i++) {
            int end = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
            Matcher behind = BEHIND.matcher(text.substring(named.get(i).end(), end));
            draft.commission()
                    .addInspirations(draft.at(
                            Inspiration.builder()
                                    .municipality(named.get(i).municipality())
                                    .text(behind.lookingAt() ? what(behind, text) : text)
                                    .build(),
                            said.place()));
        }
        return true;
    }

    private static String what(Matcher behind, String text) {
        for (String name : List.of("theirs", "that", "dash", "to", "has")) {
            if (behind.group(name) != null) {
                return behind.group(name).strip();
            }
        }
        return text;
    }
}
