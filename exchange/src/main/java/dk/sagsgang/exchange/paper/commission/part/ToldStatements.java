package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.work.Recipients;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.figure.FigureWords;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.Statement;
import dk.sagsgang.text.StatementBuilder;
import dk.sagsgang.text.StatementKind;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sentences of a section state, where a word of theirs leaves no doubt of which kind it is: that something rises or falls, what
 * a survey shows, what is lacking, what somebody wishes. All other sentences are text alone.
 */
public final class ToldStatements {

    /** What a background tells. */
    private static final Map<StatementKind, QuickPattern> BEFORE = new LinkedHashMap<>();

    /** What stands in other sections too. */
    private static final Map<StatementKind, QuickPattern> ANYWHERE = new LinkedHashMap<>();

    static {
        BEFORE.put(
                StatementKind.EXPERIENCE,
                words(
                        "\\b(?:\\p{L}*undersøgelse|\\p{L}*evaluering|analyse|kortlægning|erfaring|forskning)\\p{L}*\\b[^.]{0,80}?\\b(?:viser|viste|peger|pegede)\\b"
                                + "|^(?:men )?(?:samtidig )?erfaringe(?:n|rne) er\\b"));
        BEFORE.put(
                StatementKind.EXPECTATION,
                words(
                        "\\b(?:forventes|ventes) (?:at|der|antallet)\\b|\\bde (?:næste|kommende) (?:\\p{L}+|\\d{1,2}) år\\b[^.]*\\bvil\\b|\\bforventet (?:merforbrug|mindreforbrug|stigning|fald)\\b"));
        BEFORE.put(
                StatementKind.SOURCE,
                words(
                        "\\b(?:budget|konstituerings|samarbejds|finanslovs)?aftale\\p{L}*\\b[^.]{0,80}\\b(?:enige om|bedt om|er der afsat|afsat midler)\\b"));
        BEFORE.put(
                StatementKind.TREND,
                words(
                        "\\b(?:er|har|været|haft) (?:[^.,]{0,60} )?(?:steget|faldet|vokset|stigende|faldende)\\b|\\b(?:antallet|andelen|folketallet|udgifterne|befolkningstallet)\\b[^.]{0,80}\\b(?:stiger|falder|vokser|faldt|steg)\\b"));
        BEFORE.put(
                StatementKind.REASON,
                words(
                        "^(?:baggrunden|årsagen) (?:[^,.]{0,50} )?er\\b|\\bskyldes\\b|\\bder er (?:derfor |samtidig )?behov for\\b"));
        BEFORE.put(
                StatementKind.AIM,
                words(
                        "^(?:\\p{L}+ ){0,2}(?:byrådet|kommunalbestyrelsen|kommune|kommunen|\\p{L}*udvalget|direktionen) ønsker\\b"));
        BEFORE.put(
                StatementKind.PAST_EVENT,
                words(
                        "^i (?:19|20)\\d{2} (?:gennemførte|blev|åbnede|lukkede|udarbejdede|etablerede)\\b|\\b(?:behandlede|drøftede)\\b[^.]{0,80}\\bden \\d{1,2}\\.|\\ber (?:drøftet|behandlet) i\\b"));
        BEFORE.put(
                StatementKind.CHALLENGE,
                words(
                        "\\b(?:under pres|står over for|ubesatte stillinger|kniber med|har svært ved|er udfordret)\\b|\\b(?:der )?mangler\\b"));
        ANYWHERE.put(StatementKind.LEGAL_DEMAND, words("\\bhar tavshedspligt\\b"));
        ANYWHERE.put(
                StatementKind.MANDATE,
                words(
                        "^(?:\\p{L}+ ){0,2}(?:kommissoriet|vedtægt\\p{L}*|forretningsordenen|ændringer)\\b[^.]{0,60}\\b(?:kan ændres|kan kun ændres|kræver|skal godkendes|godkendes)\\b"));
        ANYWHERE.put(
                StatementKind.CONDITION, words("\\bhænger sammen med\\b|^[^,]{3,140} har (?:også )?betydning for\\b"));
        ANYWHERE.put(StatementKind.ANCHORING, words("\\b(?:er|bliver) forankret i\\b|\\bforankres i\\b"));
        ANYWHERE.put(StatementKind.CHALLENGE, words("\\bder er (?:\\p{L}+ )?risiko for\\b"));
    }

    /** Kinds that somebody does or decides. */
    private static final Set<String> DONE_BY =
            Set.of(StatementKind.AIM.code(), StatementKind.PAST_EVENT.code(), StatementKind.MANDATE.code());

    /** Kinds that are of a day. */
    private static final Set<String> DATED = Set.of(StatementKind.PAST_EVENT.code(), StatementKind.EXPERIENCE.code());

    private static final int LONGEST = 4000;

    private static final int LONGEST_SENTENCE = 400;

    private ToldStatements() {}

    private static QuickPattern words(String words) {
        return QuickPattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A section with what its sentences state. */
    public static Section in(Section section, Theme theme) {
        String text = section.text().content();
        if (text.isEmpty() || text.length() > LONGEST || !section.statements().isEmpty()) {
            return section;
        }
        List<Statement> all = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            if (sentence.length() <= LONGEST_SENTENCE && !sentence.endsWith("?")) {
                statement(sentence.strip(), theme, all);
            }
        }
        return all.isEmpty() ? section : section.withStatements(all);
    }

    private static void statement(String sentence, Theme theme, List<Statement> all) {
        for (Map<StatementKind, QuickPattern> kinds :
                theme == Theme.BACKGROUND ? List.of(BEFORE, ANYWHERE) : List.of(ANYWHERE)) {
            for (Map.Entry<StatementKind, QuickPattern> kind : kinds.entrySet()) {
                if (kind.getValue().find(sentence)) {
                    all.add(told(kind.getKey(), sentence));
                    return;
                }
            }
        }
    }

    private static Statement told(StatementKind kind, String sentence) {
        StatementBuilder told = Statement.builder().kind(kind).text(sentence).figures(FigureWords.in(sentence));
        if (DONE_BY.contains(kind.code())) {
            told.bodies(Recipients.bodies(sentence));
        }
        List<DatePhrases.Phrase> days = DatePhrases.in(sentence);
        if (DATED.contains(kind.code()) && days.size() == 1) {
            ImpreciseDate date = days.get(0).date(OptionalInt.empty());
            if (date.earliest().isPresent() || date.latest().isPresent()) {
                told.date(date);
            }
        }
        return told.build();
    }
}
