package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.DeliverableBuilder;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a project delivers, when and to whom: "Metodehåndbog (juni 2017)", "Afprøvning (fra august 2017 til oktober 2018)", "Rapport –
 * senest 1. juni 2011", "Et katalog, som afleveres til Byrådet i maj 2019".
 */
public final class Deliverables {

    private static final QuickPattern IN_BRACKETS = QuickPattern.compile("^(.{3,200}?),? \\(([^()]{4,60})\\)\\.?$");

    /** What may stand between a product and its day. */
    private static final QuickPattern BEFORE_DAY =
            QuickPattern.compile("^(.{3,200}?)(?:(?<=[.,;:])| [-\u2013\u2014])$");

    /** To whom it goes. */
    private static final QuickPattern GOES_TO = QuickPattern.compile(
            "^(.{3,200}?),? (?:som|der) (?:skal )?(?:afleveres|afgives|forelægges|fremlægges|overdrages|sendes|præsenteres|afrapporteres|leveres) (.{4,120}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What it is called, and behind that to whom or by when. */
    private static final QuickPattern TITLE = QuickPattern.compile(
            "^(.{3,200}?),? ((?:til (?:\\p{L}+-,? (?:og )?){0,2}\\p{L}*(?:udvalget|rådet|bestyrelsen|direktionen|styregruppen|borgmesteren|forvaltningen)\\b|senest|inden|medio|primo|ultimo|ved udgangen|i (?:løbet af|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\\d\\. kvartal|foråret|efteråret)).*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern END_OF_YEAR = QuickPattern.compile("inden årets udgang|ved årets udgang");

    private static final QuickPattern YEAR = QuickPattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    /** Words before somebody who is asked, and does not get it. */
    private static final QuickPattern HEARD =
            QuickPattern.compile("(?:udtalelse|høringssvar|bemærkninger)(?:r)? fra $", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern LIMIT = QuickPattern.compile("(?:senest|inden) ", Pattern.CASE_INSENSITIVE);

    /** What a bracket says beside its day. */
    private static final QuickPattern BY = QuickPattern.compile(
            "^(?:afleveres|leveres|færdige?|færdigt|klar|foreligger|forventes|deadline|frist|inden for)[: ] ?",
            Pattern.CASE_INSENSITIVE);

    /** So much may stand in a bracket beside its day. */
    private static final int BESIDE = 6;

    private Deliverables() {}

    /** A product by the words of its line; one day behind it is its deadline, two are when it is worked on. */
    public static Deliverable of(String line) {
        String text = line.replaceFirst("(?<!\\d)\\.$", "");
        List<DatePhrases.Phrase> all = DatePhrases.in(text);
        DatePhrases.Phrase last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.end() == text.length()) {
            Matcher before = BEFORE_DAY.matcher(text.substring(0, last.start()).strip());
            if (before.matches()) {
                return Deliverable.builder()
                        .title(before.group(1).replaceFirst("[,;:]$", ""))
                        .deadline(last.date(OptionalInt.empty()))
                        .build();
            }
        }
        Matcher goes = GOES_TO.matcher(line);
        if (goes.matches()) {
            return to(Deliverable.builder().title(goes.group(1)), goes.group(2)).build();
        }
        Matcher dated = IN_BRACKETS.matcher(line);
        String when = dated.matches() ? BY.matcher(dated.group(2)).replaceFirst("") : "";
        List<DatePhrases.Phrase> days = DatePhrases.in(when);
        if (days.isEmpty() || days.size() > 2 || said(days) + BESIDE < when.length()) {
            return Deliverable.builder().title(line).build();
        }
        ImpreciseDate first = days.get(0).date(OptionalInt.empty());
        if (days.size() == 1) {
            return Deliverable.builder().title(dated.group(1)).deadline(first).build();
        }
        Term work = Term.builder()
                .begin(first)
                .end(days.get(1).date(OptionalInt.empty()))
                .build();
        return Deliverable.builder().title(dated.group(1)).work(work).build();
    }

    /**
     * A product by the words that name it in a sentence: "en rapport til Byrådet senest 1. maj", "en plan (uge 43)".
     *
     * @param sentence the sentence, which tells the year of a day that has none
     */
    static Deliverable named(String words, String sentence) {
        Matcher bracket = IN_BRACKETS.matcher(words);
        if (bracket.matches()) {
            List<DatePhrases.Phrase> days = DatePhrases.in(bracket.group(2));
            if (days.size() == 1 && said(days) + BESIDE >= bracket.group(2).length()) {
                return Deliverable.builder()
                        .title(bracket.group(1))
                        .deadline(days.get(0).date(year(sentence)))
                        .build();
            }
        }
        Matcher goes = TITLE.matcher(words);
        if (!goes.matches()) {
            return of(words);
        }
        DeliverableBuilder told = to(Deliverable.builder().title(goes.group(1)), goes.group(2));
        Matcher year = END_OF_YEAR.matcher(goes.group(2));
        return year.find() ? told.deadline(ImpreciseDate.of(year.group())).build() : told.build();
    }

    /** The year that a sentence names, where it is one alone. */
    private static OptionalInt year(String sentence) {
        Matcher year = YEAR.matcher(sentence);
        OptionalInt told = OptionalInt.empty();
        while (year.find()) {
            int next = Integer.parseInt(year.group());
            if (told.isPresent() && told.getAsInt() != next) {
                return OptionalInt.empty();
            }
            told = OptionalInt.of(next);
        }
        return told;
    }

    /** Says of a product by when it is there and who gets it, as far as the words behind the verb tell. */
    static DeliverableBuilder to(DeliverableBuilder product, String words) {
        deadline(words).ifPresent(day -> product.deadline(day.date(OptionalInt.empty())));
        for (Recipients.Named named : Recipients.named(words)) {
            boolean heard = HEARD.find(words.substring(0, named.start()));
            product.addInvolvements(Involvement.builder()
                    .body(named.body())
                    .role(heard ? InvolvementRole.CONSULTED : InvolvementRole.RECEIVES_REPORT)
                    .build());
        }
        return product;
    }

    /** The day that words name alone, or as a limit before other days. */
    static Optional<DatePhrases.Phrase> deadline(String words) {
        List<DatePhrases.Phrase> days = DatePhrases.in(words);
        boolean told = days.size() == 1
                || !days.isEmpty() && LIMIT.lookingAt(days.get(0).printed());
        return told ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static int said(List<DatePhrases.Phrase> days) {
        return days.stream().mapToInt(day -> day.printed().length()).sum();
    }
}
