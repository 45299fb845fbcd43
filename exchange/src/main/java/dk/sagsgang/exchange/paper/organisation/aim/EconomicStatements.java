package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import java.util.List;

/**
 * Whether a list below a heading of the economy says by which principles it is steered: each element is a statement with a verb, and
 * none is an amount or a name. "Budgettet fordeles til forvaltningerne som rammer" is one, "Løn: 12 mio. kr." and "Indkøb" are none.
 */
public final class EconomicStatements {

    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?:(?:den |ny )?(?:økonomi(?:en)?|økonomisk styring|økonomi og styring|budget(?:styring|principper)?|budgettering|bevillinger|pengene))");

    private static final QuickPattern STATEMENT =
            QuickPattern.compile("\\S+ (?:\\S+ )*?(?:er|har|kan|skal|får|må|\\p{Ll}{2,}(?:es|er|eres))(?: \\S+){2,}");

    /** "Køb over 100.000 kr. skal godkendes" is a rule, whatever amount it names. */
    private static final QuickPattern RULE = QuickPattern.compile("\\b(?:skal|må|kan) ");

    private static final QuickPattern AMOUNT =
            QuickPattern.compile("\\d (?:mio|mia|t?\\.?kr|kroner)|^[^ ]+(?: [^ ]+)?:");

    private static final int LONGEST = 2000;

    /** "Følgende principper gælder for økonomien:", "Budgettet styres efter disse regler:". */
    private static final QuickPattern ANNOUNCED = QuickPattern.compile(
            "(?=.*(?:princip|regler|\\bstyres\\b|\\bgælder\\b))(?:.*[^\\p{L}])?(?:økonomi|økonomien|økonomistyring|økonomistyringen|budget|budgettet|budgetter|budgetterne|bevillinger|bevillingerne)(?:[^\\p{L}].*)?:");

    private EconomicStatements() {}

    /** Whether the sentence right above a list says that it is of how money is steered. */
    public static boolean announced(String line) {
        List<String> sentences = line.length() > LONGEST ? List.of("") : Sentences.of(line);
        return ANNOUNCED.matches(
                FoldedWords.folded(sentences.get(sentences.size() - 1).strip()));
    }

    public static boolean below(String heading, List<PaperLine> lines) {
        List<PaperLine> elements = lines.stream().filter(PaperLine::bullet).toList();
        return HEADING.matches(FoldedWords.heading(heading))
                && elements.size() > 1
                && elements.stream()
                        .allMatch(line -> STATEMENT.matches(line.text())
                                && (RULE.find(line.text()) || !AMOUNT.find(line.text())));
    }
}
