package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.unit.InstitutionNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.Sentences;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The unit whose page a paper is, where its title is no name of one: below "Vores organisation" the text goes on and on of "Kystens
 * Beredskab". It is the one name that the page comes back to: by a noun for an institution in it, or since the text says more than once
 * what it does. Where two names are told alike, the page is of neither.
 */
final class PageUnit {

    private static final String WORD = "\\p{Lu}[\\p{L}]*(?:-\\p{L}+)*";

    /** Words with capitals in a row, of which a name is made. */
    private static final QuickPattern RUN =
            QuickPattern.compile("(?<![\\p{L}-])" + WORD + "(?: (?:(?:og|&|for) )?" + WORD + "){1,5}(?![\\p{L}-])");

    /** "I Lunde Bibliotek er der fire team". */
    private static final QuickPattern WITHIN = QuickPattern.compile("^I (?<name>" + WORD + "(?: (?:(?:og|&|for) )?"
            + WORD + "){1,5}) (?:er der|er vi|har vi|dækker vi|arbejder)(?![\\p{L}-])");

    /** "Veje og Grønne områder", "PlejeLunde", "NV-Kysten": a name that no word of the language is. */
    private static final QuickPattern COINED =
            QuickPattern.compile("(?:" + WORD + " (?:og|&) \\p{Lu}.*|.*\\p{Ll}\\p{Lu}.*|\\p{Lu}{2,}-\\p{Lu}\\p{Ll}.*)");

    /** What a page goes on about and what is no unit. */
    private static final QuickPattern OTHER = QuickPattern.compile(
            "(?:.*\\bkommune[nrs]?|danmarks?|.*(?:modellen|planen|strukturen|forslaget|projektet|arbejdet|gruppe[nr]?|udvalg(?:et)?|(?<!om)råd(?:et)?|bestyrelse[nr]?|ledelse[nr]?|direktør(?:en)?|chef(?:en)?|leder(?:en|ne)?|direktion(?:en)?|møde(?:t|r)?|medarbejderne|region)|(?:den|det|de|vi|i|for|med|på|der|her|som|og) .*|region .*)");

    private static final QuickPattern JOINED = QuickPattern.compile(" (?:og|&) ");

    /** A noun goes on with a unit that was named, and names none. */
    private static final QuickPattern NOUN = QuickPattern.compile(UnitNouns.DEFINITE);

    /** What only institutions are asked for: "har 4 fysiske betjeningssteder", "er patientens hospital". */
    private static final QuickPattern HAS = QuickPattern.compile(
            "^(?<name>\\p{Lu}[^.:;,]{3,80}?) (?:har (?:ca\\. |i alt |over |omkring )?(?:\\d{1,5}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv) \\p{Ll}|er (?:(?:et|en|den|det) )?(?:\\p{L}+ ){0,3}\\p{Ll}*(?:hospital|bibliotek|museum|museumsenhed|virksomhed|selskab|institution|tandpleje|beredskab|sygehus|biblioteksvæsen)(?![\\p{L}-])|er (?:opstået|dannet|skabt|stiftet|etableret)(?![\\p{L}-]))");

    /** Words before the preposition behind which a title names whose page it is: "Organisationsdiagram over PlejeLunde". */
    private static final QuickPattern TITLED =
            QuickPattern.compile("(?:^Nøgletal |^Om |(?<=[\\p{L}-]) (?:over|for|i|af|på|hos) |[:\u2013-] )(?=\\p{Lu})");

    private static final QuickPattern NEW =
            QuickPattern.compile(" (?:for|af|i) (?:(?:den|det|en|et|ny|nye|nyt|samlet|fælles) )*(?<noun>[\\p{L}-]+)$");

    private static final QuickPattern INNER = QuickPattern.compile("\\p{Lu}[\\p{L}-]*\\p{Ll}\\p{Lu}\\p{Ll}\\p{L}*");

    private static final QuickPattern ENDING = QuickPattern.compile("(?:e?n|e?t)$");

    private static final QuickPattern FIRST = QuickPattern.compile("^(?:I|For|På|Til|Se|Om) (?=\\p{Lu})");

    private static final QuickPattern SHORT = QuickPattern.compile(" \\([^()]{1,30}\\)$");

    private static final QuickPattern GENITIVE =
            QuickPattern.compile("(?<=bibliotek|beredskab|museum|hospital|sygehus)s$");

    /** A longer line is a whole paper, and says its subject again further down. */
    private static final int LONGEST = 20_000;

    /** More says no more. */
    private static final int MOST = 8;

    private static final int OF_TITLE = 4;

    /** The name of a page is one of those that do most in it. */
    private static final int MOST_NAMES = 20;

    /** "Ledelse og organisation" says nothing of whose it is. */
    private static final int SHORT_TITLE = 3;

    /**
     * What is told of a name.
     *
     * @param name the name as it is printed
     * @param acts in how many sentences it does something
     * @param named how often it stands in the text
     * @param titled whether the title has it
     */
    private record Told(String name, int acts, int named, boolean titled) {

        int weight() {
            return 2 * acts + Math.min(MOST, named) + (titled ? OF_TITLE : 0);
        }

        /** By a noun in it, where it is no area of work: "Skole og Dagtilbud". */
        boolean institution() {
            return name.indexOf(' ') > 0 && (InstitutionNouns.in(name) && !JOINED.find(name) || UnitWords.name(name));
        }

        boolean sure() {
            boolean house = name.indexOf(' ') < 0 && InstitutionNouns.word(name);
            boolean word = name.indexOf(' ') < 0 && !house && !UnitWords.name(name) && !INNER.matches(name);
            return acts > 0 && !word && (titled || named > 2 && (institution() || house || acts > 1));
        }
    }

    private final String title;
    private final Map<String, Integer> acts = new LinkedHashMap<>();
    private final Set<String> also = new HashSet<>();
    private final Set<String> runs = new HashSet<>();

    private PageUnit(String title) {
        this.title = title;
    }

    /** The name of the unit that a page is about; empty where it is about none alone. */
    static Optional<String> of(String title, List<PaperLine> lines) {
        PageUnit page = new PageUnit(title);
        Optional<String> titled = page.titled();
        if (titled.isPresent() || page.named()) {
            return titled;
        }
        lines.stream()
                .filter(line ->
                        line.kind() != PaperLine.Kind.ROW && !line.text().equals(title))
                .forEach(page::look);
        return page.most(lines);
    }

    /** The name with which the title ends. */
    private Optional<String> titled() {
        Matcher before = TITLED.matcher(title);
        while (before.find()) {
            String name = title.substring(before.end());
            boolean unit = UnitWords.name(name)
                    || INNER.matches(name)
                    || name.indexOf(' ') > 0 && InstitutionNouns.in(name) && !JOINED.find(name);
            // "Sammenlægning af Vejforvaltningen og Miljøforvaltningen" is of two.
            boolean two = JOINED.find(name) && Stream.of(JOINED.split(name)).allMatch(UnitWords::name);
            if (unit && !two && candidate(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether the title says whose page it is by a noun, "organisationsmodel for ny Socialafdeling", however the text calls it. */
    private boolean named() {
        Matcher of = NEW.matcher(title);
        return of.find() && UnitWords.singular(of.group("noun")).isPresent();
    }

    private void look(PaperLine line) {
        if (line.text().length() > LONGEST) {
            return;
        }
        Matcher run = RUN.matcher(line.text());
        while (run.find()) {
            String name = GENITIVE.matcher(FIRST.matcher(run.group()).replaceFirst(""))
                    .replaceFirst("");
            runs.add(name);
        }
        if (!line.mark().isEmpty()) {
            return;
        }
        for (String each : Sentences.of(line.text())) {
            String sentence = each.strip();
            Matcher within = WITHIN.matcher(sentence);
            Matcher has = HAS.matcher(sentence);
            Optional<String> acting = within.find()
                    ? Optional.of(within.group("name"))
                    : TellingText.acting(sentence)
                            .or(() -> has.find() && InstitutionNouns.in(has.group("name"))
                                    ? Optional.of(has.group("name"))
                                    : Optional.empty());
            acting.map(name -> SHORT.matcher(name).replaceFirst(""))
                    .filter(PageUnit::candidate)
                    .ifPresent(name -> acts.merge(name, 1, Integer::sum));
        }
    }

    /** Whether words may be the name of a unit: no person, body, town or noun that goes on with another. */
    static boolean candidate(String name) {
        return UnitWords.plain(name)
                && !NOUN.matches(name)
                && !OrganisationHead.diagram(name)
                && !OTHER.matches(FoldedWords.folded(name))
                && (InstitutionNouns.in(name)
                        || UnitWords.name(name)
                        || COINED.matches(name)
                        || NameList.person(name).isEmpty());
    }

    /** "Hospitalsenheden er delt i" is said of the one name that has the noun: "Hospitalsenhed Midt". */
    private void nouns() {
        if (title.split(" ").length > SHORT_TITLE) {
            return;
        }
        for (String noun : List.copyOf(acts.keySet())) {
            String stem = ENDING.matcher(FoldedWords.folded(noun)).replaceFirst("");
            if (noun.indexOf(' ') < 0 && InstitutionNouns.word(noun)) {
                List<String> whole = runs.stream()
                        .filter(run ->
                                List.of(FoldedWords.folded(run).split(" ")).contains(stem))
                        .toList();
                if (whole.size() == 1) {
                    acts.merge(whole.get(0), acts.get(noun), Integer::sum);
                    also.add(whole.get(0));
                    acts.remove(noun);
                }
            }
        }
    }

    private Optional<String> most(List<PaperLine> lines) {
        nouns();
        String text = lines.stream().map(PaperLine::text).collect(Collectors.joining("\n"));
        String folded = FoldedWords.folded(text);
        List<Told> all = acts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMES)
                .map(each -> told(each.getKey(), each.getValue(), each.getKey().indexOf(' ') < 0 ? folded : text))
                .sorted(Comparator.comparing((Told told) -> -told.weight()))
                .toList();
        if (all.isEmpty() || !all.get(0).sure()) {
            return Optional.empty();
        }
        Told first = all.get(0);
        @Nullable
        Told second = all.stream()
                .skip(1)
                .filter(told ->
                        !first.name().contains(told.name()) && !told.name().contains(first.name()))
                .findFirst()
                .orElse(null);
        boolean alone = second == null || 3 * second.weight() <= 2 * first.weight();
        return first.titled() || alone && !sibling(first.name()) ? Optional.of(first.name()) : Optional.empty();
    }

    /** Whether another is named alike: "Lunde Museum" beside "Åby Museum", "Center for Skole" beside "Center for Kultur". */
    private boolean sibling(String name) {
        String first = name.substring(0, Math.max(0, name.indexOf(' ')));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean opens =
                InstitutionNouns.word(first) || UnitWords.singular(first).isPresent();
        boolean closes = InstitutionNouns.word(last) || UnitWords.singular(last).isPresent();
        return runs.stream()
                .filter(other -> !other.contains(name) && !name.contains(other))
                .anyMatch(other -> opens && other.startsWith(first + " ") || closes && other.endsWith(" " + last));
    }

    private Told told(String name, int does, String text) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean titled = title.contains(name)
                || InstitutionNouns.word(last) && List.of(title.split(" ")).contains(last);
        return new Told(name, does, count(name, text) + (also.contains(name) ? does + 1 : 0), titled);
    }

    /** How often a name stands in the text; a noun alone is not always printed with a capital, and is looked for in a text without. */
    private static int count(String name, String text) {
        String words = name.indexOf(' ') < 0 ? FoldedWords.folded(name) : name;
        int count = 0;
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
