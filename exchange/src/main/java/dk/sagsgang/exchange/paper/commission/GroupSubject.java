package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.WordBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The group that the sentences below a heading are about, also where they only say "den" or join two statements: below
 * "Styregruppe", "Den mødes hvert kvartal og består af tre chefer" says how often the steering group meets and who is in it.
 *
 * @param name the group with its article: "Styregruppen"
 */
record GroupSubject(String name) {

    private static final String VERB =
            "(?:mødes|holder|afholder|består|bestod|udgøres|sammensættes|har (?:mindst |højst )?(?:\\d{1,2}|\\p{Ll}{2,6}) medlemmer)";

    private static final QuickPattern PRONOUN = QuickPattern.compile("^(?:Den|Gruppen|De) (?=" + VERB + "(?!\\p{L}))");

    private static final QuickPattern JOINED = QuickPattern.compile("^(?<subject>.{3,80}?) (?<first>" + VERB
            + "(?!\\p{L})[^.:]{4,300}?),? og (?<second>" + VERB + "(?!\\p{L}).{4,400})$");

    private static final QuickPattern INSIDE =
            QuickPattern.compile("^(?:I (?:den|\\p{L}*gruppen)|Her) (?=sidder|indgår|deltager)");

    /** "Medlemmer af styregruppen", "Styregruppens sammensætning": that it is its members adds nothing to its name. */
    private static final QuickPattern MEMBERS = QuickPattern.compile(
            "^(?:Medlemmer(?:ne)?|Deltagere|Sammensætning(?:en)?|Bemanding(?:en)?) (?:af|i) (?:den )?|(?<=gruppen)s (?:medlemmer|sammensætning|deltagere|bemanding)$| består af$");

    private static final QuickPattern ABOUT_MORE = QuickPattern.compile(" \\([^()]*\\)$| med$");

    /** What a group is about is no part of what its sentences call it. */
    private static final QuickPattern ABOUT = QuickPattern.compile(" (?:for|om|vedrørende|med) .*$| \\([^()]*\\)$");

    /** The subject that a heading names. */
    static GroupSubject of(String heading) {
        String noun = ABOUT.matcher(MEMBERS.matcher(heading).replaceFirst("")).replaceFirst("");
        noun = noun.isEmpty() ? noun : Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        boolean definite = noun.contains(" ") || !noun.endsWith("gruppe") && !noun.endsWith("udvalg");
        return new GroupSubject(definite ? noun : noun + (noun.endsWith("gruppe") ? "n" : "et"));
    }

    /** The name of the group in a heading, without what the heading says beside it. */
    static String named(String heading) {
        String bare = MEMBERS.matcher(heading).replaceFirst("");
        String noun = bare.equals(heading) ? ABOUT_MORE.matcher(heading).replaceFirst("") : bare;
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    /** What the group is called: as its heading does, or with the article where a sentence says so of whom it consists. */
    String called(String heading, List<PaperLine> lines) {
        boolean said = lines.stream()
                .anyMatch(line -> line.text().contains(name + " består ")
                        || line.text().contains(name + " bestod ")
                        || line.text().contains(name + " udgøres "));
        return said ? name : heading;
    }

    /** What a sentence says of the group, a statement each; the sentence itself where it says it of something else. */
    List<String> statements(String sentence) {
        String told = qualified().matcher(sentence).replaceFirst(Matcher.quoteReplacement(name));
        told = PRONOUN.matcher(told).replaceFirst(Matcher.quoteReplacement(name + " "));
        told = INSIDE.matcher(told).replaceFirst("I gruppen ");
        Matcher joined = JOINED.matcher(told);
        if (!joined.matches()) {
            return List.of(told);
        }
        List<String> statements = new ArrayList<>();
        statements.add(joined.group("subject") + " " + joined.group("first") + ".");
        statements.add(joined.group("subject") + " " + joined.group("second"));
        return statements;
    }

    /** "Den tværgående administrative ledelsesgruppe" is the group that "Ledelsesgruppen" heads. */
    private Pattern qualified() {
        String bare = FoldedWords.folded(name).replaceFirst("n$", "");
        return WordBounds.compile("^Den (?:\\p{Ll}+ ){1,3}" + Pattern.quote(bare) + "(?= " + VERB + "(?!\\p{L}))");
    }
}
