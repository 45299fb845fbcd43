package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.origin.OriginSentences;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of the parts of a commission: parts lines into them, and hands each to the rules in turn until one takes it. "Rådet
 * består af 12 medlemmer. 6 medlemmer udpeges af Byrådet" are two sentences, though the second begins with a number.
 */
final class SentencesOfParts {

    /** Where a sentence that begins with a number of members begins. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?<=\\p{L}{2}[.:])(?<!\\b(?:stk|nr|kl|pkt)\\.) (?=\\d{1,2} (?:\\p{Ll}+ )?(?:medlem|repræsentant|person|borger|udpege|vælges|valgt)\\p{L}*\\b)");

    /** Where a sentence ends with a place in the law: "... efter § 17, stk. 4. Loven siger ...". */
    private static final QuickPattern PLACE_ENDS =
            QuickPattern.compile("(?<=stk\\. ?\\d\\.) (?=\\p{Lu}\\p{Ll}+ \\p{Ll})");

    /** A paragraph that says something of the group, whether or not it has a number. */
    private static final QuickPattern CLAUSE = QuickPattern.compile(
            "(?:" + GroupWords.GROUP
                    + "|Møder(?:ne)?|Der|Formanden?|Næstformanden|Sekretæren|Byrådet|Kommunalbestyrelsen|Udvalgene|Medlemmer(?:ne)?|\\p{Lu}\\p{L}+(?:råd|udvalg|gruppe)ets \\p{L}+) \\p{Ll}+ .*",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private final CommissionDraft draft;
    private final List<SentenceRule> rules;
    private final Optional<GroupSubject> subject;
    private Optional<Said> before = Optional.empty();

    /**
     * Reads sentences into a draft.
     *
     * @param subject the group that the sentences are about, where a heading names it
     */
    SentencesOfParts(CommissionDraft draft, List<SentenceRule> rules, Optional<GroupSubject> subject) {
        this.draft = draft;
        this.rules = rules;
        this.subject = subject;
    }

    /** The sentences of a line; "... består af 12 medlemmer. 6 medlemmer udpeges af Byrådet" are two. */
    static List<String> of(String line) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(line)) {
            // "Repræsentanter fra skolerne: 8 medlemmer" is one.
            sentences.addAll(
                    SeatWords.labelled(sentence.replaceFirst("\\.$", ""))
                            ? List.of(sentence)
                            : Stream.of(PLACE_ENDS.split(sentence))
                                    .flatMap(part -> Stream.of(COUNTED.split(part)))
                                    .toList());
        }
        return sentences;
    }

    /** Takes what a sentence says; false where not all of it found a place. */
    boolean take(Said said) {
        if (subject.isEmpty()) {
            return statement(said);
        }
        boolean all = true;
        for (String statement : subject.get().statements(said.text())) {
            all &= statement(new Said(statement, said.theme(), said.place(), said.mark()));
        }
        return all;
    }

    private boolean statement(Said said) {
        Said behind = said.behind(before.filter(each -> each.theme() == said.theme())
                .map(Said::text)
                .orElse(""));
        before = Optional.of(said);
        for (SentenceRule rule : rules) {
            if (rule.take(behind, draft)) {
                return true;
            }
        }
        return false;
    }

    /** The elements of a list that no rule takes: numbered paragraphs are sentences as others are. */
    List<PaperLine> unsaid(List<PaperLine> list, Theme theme) {
        List<PaperLine> others = new ArrayList<>();
        for (PaperLine line : list) {
            boolean prose = theme == Theme.OTHER && line.text().endsWith(".") && FoldedWords.capital(line.text());
            if (!prose && !OriginSentences.approval(line.text()) && !CLAUSE.matches(line.text())) {
                others.add(line);
                continue;
            }
            LineWords words = new LineWords(line);
            boolean all = true;
            for (String sentence : of(line.text())) {
                all &= take(new Said(sentence.strip(), theme, words.place(sentence)));
            }
            if (!all) {
                others.add(line);
            }
        }
        return others;
    }
}
