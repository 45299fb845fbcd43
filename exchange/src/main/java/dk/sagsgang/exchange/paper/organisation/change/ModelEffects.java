package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.words.ClauseWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.aim.StatedEffect;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sentences say that changes, is closed, or stays as it is. */
public final class ModelEffects {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern CLOSED = QuickPattern.compile(
            "^(\\p{Lu}[\\p{L}, -]{3,60}?) (nedlægges|opløses|lukkes|lukker|ophører|forsvinder|bliver nedlagt|bliver lukket)((?: (?:dermed |herefter )?som selvstændig[^.,]{0,40})?(?: (?:den|pr\\.) \\d{1,2}\\. \\p{L}+(?: \\d{4})?)?)(?:(?: og (?:erstattes|sammenlægges|lægges)|, og) [^.]{3,200})?\\.?$");

    private static final QuickPattern BLANK = QuickPattern.compile("[ ,]+");

    /** What a thing is of stands behind such a word, and is not what closes: "Puljen for de fire afdelinger". */
    private static final QuickPattern OF = QuickPattern.compile(" (?:for|i|på|af|til|fra|med|ved|hos) ");

    private static final QuickPattern CLAUSE = QuickPattern.compile("\\b(?:der|som|hvor|at|hvis|når)\\b");

    private static final QuickPattern A_DAY = QuickPattern.compile(" (?:den|pr\\.) .*");

    private static final QuickPattern CLOSABLE = QuickPattern.compile(
            "borgerservice|\\p{L}*(?:stilling(?:en|er|erne)?|direktion(?:en)?|(?:chef|leder|styre)(?:gruppe(?:n|r|rne)?|forum|team|teamet))");

    /** "stillingen som havnechef", "fagchefstillingen for Natur". */
    private static final String POST_OF =
            "(?<subject>(?:stilling(?:en|erne) som|\\p{L}{3,30}stilling(?:en|er|erne)? (?:for|i)) [^.;:,]{4,90}?)";

    /** "stillingen som centerchef i Center for Økonomi, HR & IT bliver nedlagt": what is closed is a post. */
    private static final QuickPattern POST = QuickPattern.compile(
            POST_OF + " (?:(?:bliver|er|vil blive|skal) )?(?<text>nedlagt|nedlægges|spares væk)(?![\\p{L}-])", FLAGS);

    /** "Fra 1. februar nedlægges stillingen som kommunikationschef": the verb goes before. */
    private static final QuickPattern CLOSED_POST = QuickPattern.compile(
            "(?<![\\p{L}-])(?<text>nedlægges|ophører) " + POST_OF + "(?:\\.?$| med |, |(?-i: og (?=\\p{Ll})))", FLAGS);

    private static final QuickPattern REDUCED = QuickPattern.compile(
            "([Aa]ntallet af \\p{L}+|[Dd]irektionen) ((?:reduceres|nedsættes|udvides|øges) (?:fra (?:de nuværende )?|til )[^,.:]{3,40})");

    private static final String NUMBER =
            "(?:\\d{1,3}|en|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)(?:-\\p{L}{2,5})?";

    /** "Antallet af direktører bliver reduceret fra fire til tre og antallet af chefer fra tretten til otte." */
    private static final QuickPattern FROM_TO = QuickPattern.compile(
            "(?<subject>[Aa]ntallet af [\\p{L}-]+) (?:(?:bliver|er|vil blive|går|falder|stiger) )?(?<text>(?:reduceret |sænket |nedsat |udvidet )?fra (?:de nuværende )?"
                    + NUMBER + " til " + NUMBER + ")(?![\\p{L}-])");

    /** "Fra 14 til ni chefer": the noun goes behind, and it is of those of whom an organisation has a number. */
    private static final QuickPattern TO_OF = QuickPattern.compile(
            "(?<![\\p{L}-])(?<text>fra (?:de nuværende )?" + NUMBER + " til " + NUMBER
                    + " (?<subject>\\p{L}*(?:chefer|direktører|ledere|forvaltninger|afdelinger|centre|sektioner|stabe|områder|enheder|sekretariater|medlemmer)))(?![\\p{L}-])",
            FLAGS);

    /** "Syv sekretariater bliver til fire." */
    private static final QuickPattern BECOME = QuickPattern.compile(
            "(?:^|; |, (?:og|men|mens|at) )(?<text>(?:(?:de|vores) )?(?<subject>" + NUMBER
                    + " (?:mindre |nuværende )?\\p{L}+) (?:bliver|samles|lægges sammen|reduceres|skæres ned) til (?:i alt )?"
                    + NUMBER + ")(?![\\p{L}-])",
            FLAGS);

    /** "Der nedlægges i alt 25 stillinger." */
    private static final QuickPattern POSTS = QuickPattern.compile(
            "(?<text>(?:[Dd]er )?(?:nedlægges|spares|forsvinder) (?:i alt )?(?:(?:ca\\.|cirka|omkring|op mod) )?(?:\\d{1,3}|to|tre|fire|fem|seks|syv|otte|ni|ti) (?<subject>\\p{L}*stillinger))(?![\\p{L}-])");

    private static final QuickPattern UNCHANGED = QuickPattern.compile(
            "indebærer ikke ændringer i (?:forhold til )?([^,.]{3,60}?)(?: og ([^,.]{3,60}))?(?:, men der (?:vil blive|bliver) tale om ((?:visse |mindre |større )?ændringer) i ([^,.]{3,60}))?\\.?$");

    /** "Ingen medarbejdere bliver opsagt som følge af ændringen": those to whom nothing is done. */
    private static final QuickPattern NOBODY = QuickPattern.compile(
            "^(?:Der er )?(?:ingen|ikke nogen) (?:(?<who>(?!bliver|skal|vil|mister|af )\\p{L}+) )?(?:(?:der )?(?:bliver|skal (?!have|kunne|være)|vil|bliver ikke|mister|afskediges|opsiges|fyres|flyttes|får)(?![\\p{L}-])).*",
            FLAGS);

    /** "Der afskediges ingen på grund af den nye struktur." */
    private static final QuickPattern NONE_DISMISSED = QuickPattern.compile(
            "^Der (?:afskediges|opsiges|fyres|bliver ikke afskediget|bliver ikke opsagt) .*", FLAGS);

    /** "de politiske udvalg beholder deres sagsområder", "antallet ændres ikke". */
    private static final QuickPattern KEPT = QuickPattern.compile(
            "^(?<subject>(?!som |der |hvor |hvis |følgende |den, )(?!.*?, (?:hvor|der|som|da|idet|fordi) .*(?:ændre|berør|påvirk|flytt|behold|bevar))[\\p{L}\\d][\\p{L}\\d ,&-]{3,80}?)(?: er ikke omfattet(?: af [^,.;]{3,40}?)? og)? (?:(?:beholder|bevarer) (?:deres|sin|sit|sine) .*|(?:ændres|berøres|påvirkes|flyttes) ikke(?:[ ,].*)?|(?:bliver|er) ikke (?:ændret|berørt|påvirket)(?:[ ,].*)?|(?:er|forbliver|fortsætter) uændre(?:t|de)(?:[ ,].*)?|er (?:fortsat )?(?:den|det|de) samme(?:[ ,].*)?|fortsætter (?:som (?:nu|hidtil|i dag)|uden ændringer)|ændrer ikke (?:navn|adresse|åbningstid|indhold|form|opgaver)(?:[ ,].*)?)",
            FLAGS);

    /** "Ændringen betyder ikke noget for borgerne i det daglige": for whom it makes no difference. */
    private static final QuickPattern MEANS_NOTHING = QuickPattern.compile(
            "^.{3,60}? (?:betyder (?:ikke noget|intet)|(?:har|får) ingen (?:betydning|konsekvenser|indflydelse)) for (?<subject>[^.;:]{3,80})\\.?$",
            FLAGS);

    private static final QuickPattern OUTSIDE = QuickPattern.compile("^er ikke omfattet(?: af [^,.;]{3,40}?)? og ");

    private static final QuickPattern STAYS = QuickPattern.compile(
            "(?:ændres|berøres|påvirkes|flyttes) ikke(?: (?:som følge af|med|ved|af|i) .*|, (?:da|fordi|idet) .*)?|(?:bliver|er) ikke (?:ændret|berørt|påvirket)(?: (?:som følge af|med|ved|af) .*)?|(?:er|forbliver|fortsætter) uændre(?:t|de)");

    private static final QuickPattern LISTED = QuickPattern.compile("^(?:De|Den|Det|Der) .*");

    private static final QuickPattern CONSEQUENCES = QuickPattern.compile(
            "(?:[\\p{L} ]{0,30} )?konsekvenser(?:ne)?(?: (?:for|af) .{2,60})?|(?:hvad|det) (?:ændrer sig|ændres|ændrer sig ikke|ændres ikke) ?\\??|hvad betyder (?:det|ændringen|ændringerne)(?: for .{2,60})? ?\\??|betydning for .{2,60}");

    private static final QuickPattern SAME = QuickPattern.compile(
            "(?:er |forbliver )?uændre(?:t|de)|som (?:nu|hidtil|i dag)|ingen ændring(?:er)?|ændres ikke");

    private static final QuickPattern NONE = QuickPattern.compile("ingen(?: konsekvenser)?|nej|ikke relevant");

    /** A verb of change. */
    private static final QuickPattern CHANGED = QuickPattern.compile(
            "\\b(?:nedlægges|oprettes|flyttes|flytter|overføres|overgår|samles|lægges sammen|deles|ændres|ændrer|reduceres|nedsættes|mindskes|øges|forøges|udvides|indskrænkes|bortfalder|forsvinder|erstattes|afskediges|opsiges|spares|lukkes|styrkes|forbedres|forringes|forlænges|forkortes|stiger|falder)\\b");

    /** What stands behind such labels is of the paper, and nothing that changes. */
    private static final QuickPattern NO_MATTER = QuickPattern.compile(
            "kontakt|sagsnummer|sagsbehandler|journal|viden|læs mere|oplysninger|frist|dato|åbningstid|telefon|bilag|spørgsmål|henvendelse|høring");

    /** "Familieafdelingen har fortsat ansvaret for anbringelser." */
    private static final QuickPattern STILL = QuickPattern.compile(
            "^[^.,:;]{3,80}? (?:har fortsat|beholder|bevarer) (?<subject>(?:ansvaret|myndighedsansvaret|opgaven|opgaverne) (?:for|med) [^.,:;]{3,80})\\.?$");

    private static final int SHORTEST = 3;

    private static final int LONGEST_LABEL = 60;

    private static final int LONGEST_VALUE = 90;

    private static final int LONGEST = 900;

    private final OrganisationModelBuilder model;
    private final Set<String> told = new HashSet<>();

    public ModelEffects(OrganisationModelBuilder model) {
        this.model = model;
    }

    /** Takes what a sentence says; true where nothing of it is left to say. */
    public boolean take(String sentence) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        Matcher reduced = REDUCED.matcher(sentence);
        if (reduced.find()) {
            effect(reduced.group(1), true, reduced.group(2).strip());
        }
        Matcher fromTo = FROM_TO.matcher(sentence);
        while (fromTo.find()) {
            effect(fromTo.group("subject"), true, fromTo.group("text"));
        }
        Matcher toOf = TO_OF.matcher(sentence);
        while (toOf.find()) {
            effect(toOf.group("subject"), true, toOf.group("text"));
        }
        Matcher become = BECOME.matcher(sentence);
        while (become.find()) {
            effect(become.group("subject"), true, become.group("text"));
        }
        Matcher unchanged = UNCHANGED.matcher(sentence);
        if (unchanged.find()) {
            effect(unchanged.group(1), false, "");
            effect(unchanged.group(2), false, "");
            effect(unchanged.group(4), true, unchanged.group(3));
        }
        Matcher post = POST.matcher(sentence);
        if (post.find()) {
            effect(post.group("subject"), true, post.group("text"));
        }
        Matcher posts = POSTS.matcher(sentence);
        if (posts.find()) {
            effect(posts.group("subject"), true, posts.group("text"));
        }
        Matcher before = CLOSED_POST.matcher(sentence);
        if (before.find()) {
            effect(before.group("subject"), true, before.group("text"));
        }
        for (String clause : ClauseWords.of(sentence)) {
            stays(clause.replaceFirst("^(?:- |[\u00bb\u201d\"'\u2019] ?)", "")
                    .replaceFirst("^(?:[Mm]en|[Oo]g|at) ", ""));
        }
        Matcher closed = CLOSED.matcher(sentence);
        if (post.reset().find() || !closed.matches() || LISTED.matches(sentence) || !closes(closed)) {
            return false;
        }
        effect(closed.group(1), true, closed.group(2) + closed.group(3));
        return sentence.length() - closed.end(3) <= 1;
    }

    /** Whether what is closed is a unit, a post or a group of leaders; what closes at a day may open on the next. */
    private static boolean closes(Matcher closed) {
        boolean itself = closed.group(2).equals("lukker") || closed.group(2).equals("ophører");
        if (itself && A_DAY.matches(closed.group(3))) {
            return false;
        }
        String subject = OF.split(FoldedWords.folded(closed.group(1)))[0];
        return !CLAUSE.find(FoldedWords.folded(closed.group(1)))
                && Stream.of(BLANK.split(subject))
                        .anyMatch(word -> UnitNouns.one(word).isPresent()
                                || UnitNouns.several(word).isPresent()
                                || CLOSABLE.matches(word));
    }

    /** Takes a line that says behind a label what changes, below the heading of consequences: "Serviceniveau: Uændret". */
    public boolean takeBelow(String heading, String line) {
        int colon = line.indexOf(": ");
        if (colon < SHORTEST || colon > LONGEST_LABEL || !CONSEQUENCES.matches(FoldedWords.heading(heading))) {
            return false;
        }
        String text = line.substring(colon + 2).strip().replaceFirst("\\.$", "");
        if (text.length() > LONGEST_VALUE || text.contains(". ")) {
            return false;
        }
        String folded = FoldedWords.folded(text);
        boolean same = SAME.matches(folded);
        boolean told = same || NONE.matches(folded) || CHANGED.find(folded);
        if (!told || NO_MATTER.find(FoldedWords.folded(line.substring(0, colon)))) {
            return false;
        }
        effect(line.substring(0, colon), !same && !NONE.matches(folded), same ? "" : text);
        return true;
    }

    /** What a clause says stays as it is. */
    private void stays(String clause) {
        Matcher still = STILL.matcher(clause);
        if (still.matches()) {
            effect(still.group("subject"), false, "");
            return;
        }
        Matcher nobody = NOBODY.matcher(clause);
        Matcher kept = KEPT.matcher(clause);
        Matcher nothing = MEANS_NOTHING.matcher(clause);
        if (nobody.matches()) {
            String who = nobody.group("who");
            effect(who == null ? STAFF : who, false, clause);
        } else if (NONE_DISMISSED.matches(clause) && clause.contains("ingen")) {
            effect(STAFF, false, clause);
        } else if (kept.matches()) {
            effect(kept.group("subject"), false, how(clause.substring(kept.end("subject"))));
        } else if (nothing.matches()) {
            effect(nothing.group("subject"), false, clause);
        }
    }

    /** What is said of what stays; nothing where it is only said that it does. */
    private static String how(String said) {
        String bare = OUTSIDE.matcher(said.strip().replaceFirst("[.]$", "")).replaceFirst("");
        return STAYS.matches(bare) ? "" : bare;
    }

    /** Of whom it is said that nobody is dismissed. */
    private static final String STAFF = "medarbejdere";

    private void effect(@Nullable String subject, boolean changes, @Nullable String text) {
        String words = text == null ? "" : text;
        if (subject != null && told.add(subject + "\n" + words)) {
            model.addEffects(StatedEffect.builder()
                    .subject(subject)
                    .changes(changes)
                    .text(words)
                    .build());
        }
    }
}
