package dk.sagsgang.exchange.paper.organisation.decision;

import dk.sagsgang.exchange.paper.words.ClauseWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who adopted an organisation, and when: a clause with a body, a verb of deciding in the past, a day and a word for what the paper is
 * about. Of several decisions the last is in force: "senest revideret ved Byrådets beslutning af 24. januar 2018".
 */
public final class Adoption {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String DAY =
            "(\\d{1,2}\\. ?" + MonthNames.ANY + "(?: \\d{4})?|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2}))(?![\\d-])";

    private static final String COUNCIL =
            "(?:\\p{Lu}\\p{L}+ Byråd|[Bb]yrådet|[Kk]ommunalbestyrelsen(?: i \\p{Lu}\\p{L}+)?|[Øø]konomiudvalget|Økonomi- og \\p{L}+udvalget|[Bb]orgerrepræsentationen|[Dd]irektionen|\\p{Lu}[\\p{L}-]*(?:,? (?:og|&) \\p{L}+|- og \\p{L}+)?udvalget)";

    /** A body; in the genitive where its decision is named: "Byrådets beslutning af 24. januar". */
    private static final QuickPattern BODY = QuickPattern.compile(
            "(?<![\\p{L}-])(?<body>" + COUNCIL + ")(?:s(?= (?:beslutning|vedtagelse) (?:af|den) )|(?![\\p{L}-]))");

    private static final QuickPattern DECIDED = QuickPattern.compile(
            "(?<![\\p{L}-])(?:traf [^.]{0,80}? ?beslutning om|har truffet beslutning om|vedtog|godkendte|besluttede|tiltrådte|sagde ja til|gav grønt lys til|(?:har|er|blev) (?:\\p{L}+ ){0,3}(?:den |d\\. )?(?:"
                    + DAY
                    + ",? (?:\\([^()]{3,20}\\) )?)?(?:vedtaget|godkendt|besluttet)|^(?:Vedtaget|Godkendt|Besluttet)|(?:vedtaget|godkendt|revideret) ved [^.]{0,40}beslutning)(?![\\p{L}-])",
            FLAGS);

    private static final QuickPattern MATTER = QuickPattern.compile("(?:organis|struktur|administrati)", FLAGS);

    private static final QuickPattern ITEM =
            QuickPattern.compile("\\b(?:pkt\\.|punkt|sag nr\\.) ?(?<number>\\d{1,4})", FLAGS);

    private static final QuickPattern LABEL = QuickPattern.compile("^(?:Vedtaget|Godkendt|Besluttet) (?:af|i|på) .*");

    /** "Den er godkendt af Byrådet den 3. maj 2012" behind what the paper is. */
    private static final QuickPattern OF_PAPER = QuickPattern.compile(
            "^(?:(?:§ ?\\d{1,3}\\.?|[Ss]tk\\. ?\\d{1,2}\\.?) ?){0,2}(?:Den|Det|Modellen|Planen|Organisationsplanen|Styringsmodellen|Notatet|Grundlaget|Strukturen|Administrationsgrundlaget|Beskrivelsen) (?:er|blev) (?:senest |første gang )?(?:godkendt|vedtaget|besluttet|tiltrådt) (?:af|i|på) .*");

    /** "Det besluttede Byrådet den 3. maj 2012" behind the sentence that says what. */
    private static final QuickPattern THAT = QuickPattern.compile(
            "^(?:Det|Dette) (?:besluttede|vedtog|godkendte|(?:er|blev) (?:besluttet|vedtaget|godkendt) (?:af|i|på)) .*");

    /** "Modellen afløser det grundlag, som Byrådet vedtog den 30. januar 2007." */
    private static final QuickPattern REPLACES = QuickPattern.compile(
            "(?<![\\p{L}-])(?:afløser|erstatter|træder i stedet for|ophæver) [^.]{3,120}(?:vedtog|godkendte|besluttede|tiltrådte|vedtaget|godkendt|besluttet)(?![\\p{L}-])",
            FLAGS);

    /** "Samtidig ophæves administrationsgrundlaget af 29. september 2014", "Papiret erstatter organisationsplanen fra 4. maj 2015". */
    private static final QuickPattern REPLACED_PAPER = QuickPattern.compile(
            "(?<![\\p{L}-])(?:ophæves|ophører|bortfalder|erstatter|afløser|træder i stedet for) (?<title>(?:den |det )?(?:tidligere |hidtidige |gældende )?\\p{Ll}{3,}(?:grundlaget|modellen|beskrivelsen|planen|strukturen|regulativet|notatet) (?:af|fra) (?:den |d\\. )?"
                    + DAY + ")",
            FLAGS);

    private static final QuickPattern WHEN = QuickPattern.compile(DAY, FLAGS);

    /** A step of a plan that was carried out before the paper was written. */
    private static final QuickPattern PLANNED = QuickPattern.compile(
            "(?<day>" + DAY + "): (?<body>" + COUNCIL
                    + ") (?:vedtager|godkender|beslutter) (?<matter>[^.:]{4,80}?)(?= \\d{1,2}\\. | \\p{Lu}\\p{Ll}+ \\d{4}|\\.?$)",
            FLAGS);

    /** "... godkendte principperne for detailorganiseringen": less than the organisation, and the decision of it goes before. */
    private static final QuickPattern PART = QuickPattern.compile(
            "(?<![\\p{L}-])(?:princip(?:per|perne)|rammer(?:ne)?|retningslinjer(?:ne)?|bemanding(?:en)?|detail\\p{L}+) (?:og \\p{L}+ )?(?:for|af|til)(?![\\p{L}-])",
            FLAGS);

    /** "18.08.21": organisations that are in force are of this century. */
    private static final QuickPattern SHORT_YEAR = QuickPattern.compile("(\\d{1,2}[-./]\\d{1,2}[-./])(\\d{2})");

    private static final int LONGEST = 2000;

    private Adoption() {}

    /**
     * The decision by which the organisation is in force, and the one before it by the same body, which it replaces.
     *
     * @param last the last decision
     * @param before the decision that it replaces; empty where the paper tells none
     */
    public record Told(DecisionReference last, Optional<DecisionReference> before) {}

    /**
     * The decision by which the organisation is in force; empty where none is told.
     *
     * @param dated the day of the paper
     */
    public static Optional<Told> of(List<String> lines, Optional<LocalDate> dated) {
        List<DecisionReference> all = new ArrayList<>();
        List<DecisionReference> parts = new ArrayList<>();
        List<DecisionReference> replaced = new ArrayList<>();
        for (String whole : lines) {
            String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            planned(line, dated, all);
            String before = "";
            for (String sentence : Sentences.of(line)) {
                boolean matter = THAT.matches(sentence.strip()) && MATTER.find(before) && !WorkToCome.decided(before);
                before = sentence;
                Matcher paper = REPLACED_PAPER.matcher(sentence);
                if (paper.find()) {
                    replaced.add(DecisionReference.builder()
                            .title(paper.group("title"))
                            .date(day(paper.group(2), dated))
                            .build());
                }
                Matcher replaces = REPLACES.matcher(sentence);
                if (replaces.find()) {
                    decision(sentence.substring(replaces.start()), dated).ifPresent(replaced::add);
                    continue;
                }
                for (String clause : ClauseWords.of(sentence)) {
                    clause(clause, matter, dated, PART.find(clause) ? parts : all);
                }
            }
        }
        if (all.isEmpty()) {
            all.addAll(parts);
        }
        Comparator<DecisionReference> byDay =
                Comparator.comparing(each -> each.date().orElse(LocalDate.MIN));
        return all.stream()
                .max(byDay)
                .map(last -> new Told(
                        last,
                        !replaced.isEmpty()
                                ? Optional.of(replaced.get(0))
                                : all.stream()
                                        .filter(each -> byDay.compare(each, last) < 0
                                                && each.date().isPresent())
                                        .filter(each -> each.body()
                                                .flatMap(Body::kind)
                                                .equals(last.body().flatMap(Body::kind)))
                                        .max(byDay)));
    }

    private static void clause(String clause, boolean matter, Optional<LocalDate> dated, List<DecisionReference> all) {
        boolean told = DECIDED.find(clause)
                && (matter || MATTER.find(clause) || LABEL.matches(clause) || OF_PAPER.matches(clause))
                && !WorkToCome.decided(clause);
        if (told) {
            decision(clause, dated).ifPresent(all::add);
        }
    }

    /** The decision of a body on a day that words name, with the number of its item. */
    private static Optional<DecisionReference> decision(String words, Optional<LocalDate> dated) {
        Matcher body = BODY.matcher(words);
        Matcher when = WHEN.matcher(words);
        if (!body.find() || !when.find()) {
            return Optional.empty();
        }
        Matcher item = ITEM.matcher(words);
        return Optional.of(DecisionReference.builder()
                .body(BodyWords.kinded(body.group("body")))
                .date(day(when.group(1), dated))
                .itemNumber(item.find() ? item.group("number") : "")
                .build());
    }

    private static void planned(String line, Optional<LocalDate> dated, List<DecisionReference> all) {
        Matcher planned = PLANNED.matcher(line);
        while (planned.find()) {
            Optional<LocalDate> day = day(planned.group("day"), Optional.empty());
            boolean past = day.isPresent()
                    && dated.filter(each -> !each.isBefore(day.get())).isPresent();
            if (past && MATTER.find(planned.group("matter"))) {
                all.add(DecisionReference.builder()
                        .body(BodyWords.kinded(planned.group("body")))
                        .date(day)
                        .build());
            }
        }
    }

    /** The day; one without a year is the last before the day of the paper. */
    private static Optional<LocalDate> day(String printed, Optional<LocalDate> dated) {
        Matcher digits = SHORT_YEAR.matcher(printed);
        Optional<LocalDate> whole = Danish.day(digits.matches() ? digits.group(1) + "20" + digits.group(2) : printed);
        if (whole.isPresent() || dated.isEmpty()) {
            return whole;
        }
        int year = dated.get().getYear();
        return Danish.day(printed + " " + year)
                .filter(day -> !day.isAfter(dated.get()))
                .or(() -> Danish.day(printed + " " + (year - 1)));
    }
}
