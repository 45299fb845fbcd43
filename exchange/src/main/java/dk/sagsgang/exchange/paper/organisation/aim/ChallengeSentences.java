package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ChallengeScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that tell what an organisation has to meet: "Svagheden er, at distrikterne er for små, og at vejene er lange" anywhere, and
 * below a heading of challenges each sentence that stands by itself and has a word of want. One that goes on with the sentence before, "Det øger behovet
 * for både nye redskaber og nye aftaler", says more of that challenge: its points, or that it is met everywhere.
 */
public final class ChallengeSentences {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?:\\d[\\d.]* )?(?:(?:de|vores|kommunens|forvaltningens|organisationens|afdelingens|lokale|generelle|største|væsentligste|vigtigste|centrale|aktuelle|nuværende|særlige|store|fælles|fremtidige|økonomiske|demografiske|organisatoriske|faglige|tre|fire|fem) ){0,3}(?:udfordringer(?:ne)?|udfordringsbillede(?:t)?|svagheder(?:ne)?)(?: (?:i dag|nu|på|for|i) ?[\\p{L} ]{0,40})?");

    /** Words of what is wanting or hard to bear. */
    private static final QuickPattern WANT = QuickPattern.compile(
            "\\b(?:mangle[rt]?|mangel(?:en)?|savner|savnes|(?:alt )?for (?:få|lidt|små|lille|korte?|lange?|dyrt?|dyre|gamle?|mange|store?|langsomt?|sent?|snævre?)|pres(?:set|sede|ser)?|svært|svære(?:re)?|sværhed\\p{L}*|vanskelig\\p{L}*|stigende|faldende|vokset|voksende|vokser|utilstrækkelige?|uklare?|uklart|uklarhed\\p{L}*|usikkerhed\\p{L}*|sårbare?|sårbart|sårbarhed\\p{L}*|slidt|slidte|nedslidte?|utidssvarende|forældede?|forældet|knappe?|knapt|underskud(?:det)?|merforbrug(?:et)?)\\b");

    /** What is done with, or is not so. */
    private static final QuickPattern SOLVED = QuickPattern.compile(
            "\\b(?:løst|løses|afhjulpet|afhjælpes|lettes|lettet|imødekommes|håndteres|næste skridt|ikke længere|ikke mere|ikke|ingen|uden|frist(?:en)?|\\p{L}+fristen)\\b");

    /** "Den største udfordring i dag er, at ...", "Det er et problem, at ...". */
    private static final QuickPattern SAID = QuickPattern.compile(
            "^(?:(?:Den|De|Det) )?(?:største |væsentligste |vigtigste |centrale |primære |helt store )?(?:svaghed(?:en|er|erne)?|udfordring(?:en|er|erne)?|problem(?:et|er|erne)?|ulempe(?:n|r|rne)?)(?: (?:i dag|lige nu|ved [^,.:]{3,60}|med [^,.:]{3,60}))? er(?: (?:imidlertid|dog|især|navnlig|i dag|først og fremmest))?,? at (?<list>[^.:]{8,400})\\.?$|^Det (?:er|giver|skaber)(?: i dag)? (?:en |et |store |særlige )?(?:stor |stort |særlig |særligt )?(?:udfordring(?:er)?|problem(?:er)?),? at (?<that>[^.:]{8,400})\\.?$",
            FLAGS);

    /** "den generelle udvikling med færre unge og flere krav", below a heading of challenges. */
    private static final QuickPattern DEVELOPMENT = QuickPattern.compile(
            "(?<![\\p{L}-])(?:den|en) (?:generelle?|almindelige?|demografiske?|nationale?|samfundsmæssige?) udvikling(?: i samfundet| i landet| på området)? med (?<list>[^.:;]{8,300})\\.?$",
            FLAGS);

    private static final QuickPattern THAT = QuickPattern.compile(",? (?:og|samt) at |, at ");

    private static final QuickPattern GENERAL = QuickPattern.compile(
            "\\b(?:generelle?|i (?:hele )?landet|landets|på landsplan|nationale?|i danmark|danske kommuner|alle kommuner|samfundet)\\b");

    private static final QuickPattern LOCAL =
            QuickPattern.compile("\\b(?:lokale?|hos os|her i kommunen|vores egne)\\b");

    /** "I Vestby kommer hertil, at": the rest is of this municipality. */
    private static final QuickPattern HERE = QuickPattern.compile(
            "^I \\p{Lu}[\\p{L}-]+(?: Kommune)? (?:kommer hertil|kommer dertil|oplever vi|er udfordringen|ser vi)(?: også)?,? at (?<list>[^.:]{8,400})\\.?$");

    private static final QuickPattern BESIDES = QuickPattern.compile(
            "^(?:Hertil|Dertil) kommer(?: også| desuden)?,? (?:at )?|^(?:Desuden|Derudover|Endelig) ");

    private static final QuickPattern HERETO = QuickPattern.compile("^(?:Hertil|Dertil) kommer ");

    /** Such words go on with what was said, or tell what is done about it. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "^(?:Det|Dette|Disse|Denne|Derfor|Dermed|Her|Den|Vi|Samtidig|De|Der|Som|For at|Forslaget|Forvaltningen|Direktionen|Administrationen|Byrådet|Kommunen|I dette|I det|På den baggrund|Når|Hvis|Nedenfor|Ovenstående|Følgende|Begge|Alle)(?![\\p{L}-])");

    /** "Det øger behovet for at udvikle både A, B og C": what the challenge before comes to. */
    private static final QuickPattern POINTS = QuickPattern.compile(
            "^(?:Det|Dette|Disse|Den|Samlet)(?![\\p{L}-]).{0,80}(?<![\\p{L}-])(?:både|nemlig|herunder) (?<list>[^.:]{8,300})\\.?$");

    /** "Det er en udvikling, som ses i hele landet." */
    private static final QuickPattern EVERYWHERE = QuickPattern.compile(
            "^(?:Det|Dette|Den udvikling|Udviklingen)(?![\\p{L}-]).{0,80}(?:i hele landet|på landsplan|i alle kommuner|overalt)");

    private static final QuickPattern COLON = QuickPattern.compile("^(?<text>[^:]{8,300}): (?<list>[^:.]{8,400})\\.?$");

    private static final QuickPattern AND = QuickPattern.compile(", (?:og |samt )?| og | samt ");

    private static final QuickPattern CLAUSE = QuickPattern.compile("\\b(?:som|der|at|hvor|når|kan|skal|er|har)\\b");

    private static final int MOST_WORDS = 10;

    private static final int LONGEST = 500;

    /** What stands below a heading of challenges in more sentences is a text about them. */
    private static final int MOST = 8;

    private record Told(Challenge challenge, SourcePlace place) {}

    private final List<Told> told = new ArrayList<>();
    private String heading = "";
    private boolean headed;
    private int below;
    private boolean open;
    private Optional<ChallengeScope> scope = Optional.empty();

    /** What a list or a text says of how far its challenges reach, by the words that stand over it. */
    public static Optional<ChallengeScope> scope(String words) {
        String folded = FoldedWords.folded(words);
        boolean general = GENERAL.find(folded);
        boolean local = LOCAL.find(folded);
        return general == local
                ? Optional.empty()
                : Optional.of(general ? ChallengeScope.GENERAL : ChallengeScope.LOCAL);
    }

    /** Takes what a sentence tells; true where it tells a challenge. */
    public boolean take(String sentence, String above, SourcePlace place) {
        begin(above);
        if (sentence.length() > LONGEST) {
            return false;
        }
        Matcher said = SAID.matcher(sentence);
        Matcher here = HERE.matcher(sentence);
        if (said.find() || headed && here.find()) {
            Matcher form = said.reset().find() ? said : here;
            String list = form == said && said.group("list") == null ? said.group("that") : form.group("list");
            Optional<ChallengeScope> reach = form == here ? Optional.of(ChallengeScope.LOCAL) : scope(sentence);
            for (String each : THAT.split(list)) {
                add(each, List.of(), reach, place);
            }
            return true;
        }
        Matcher development = DEVELOPMENT.matcher(sentence);
        if (headed && development.find()) {
            for (String each : AND.split(development.group("list"))) {
                add(each, List.of(), Optional.of(ChallengeScope.GENERAL), place);
            }
            return true;
        }
        return headed && below(sentence, place);
    }

    private void begin(String above) {
        if (!above.equals(heading)) {
            heading = above;
            headed = HEADING.matches(FoldedWords.heading(above));
            scope = scope(above);
            below = 0;
            open = false;
        }
    }

    private boolean below(String sentence, SourcePlace place) {
        boolean announces = FoldedWords.folded(sentence).contains("udfordringer");
        scope = announces ? scope(sentence).or(() -> scope) : scope;
        Matcher points = POINTS.matcher(sentence);
        if (open && points.find()) {
            Told last = told.remove(told.size() - 1);
            told.add(new Told(last.challenge().withPoints(elements(points.group("list"))), last.place()));
            return true;
        }
        if (open && EVERYWHERE.find(sentence)) {
            Told last = told.remove(told.size() - 1);
            told.add(new Told(last.challenge().withScope(ChallengeScope.GENERAL), last.place()));
            return true;
        }
        Matcher besides = BESIDES.matcher(sentence);
        String bare = besides.replaceFirst("").replaceFirst("\\.$", "");
        boolean more = besides.reset().find();
        String folded = FoldedWords.folded(sentence);
        boolean wanting = more && HERETO.find(sentence) || WANT.find(folded);
        boolean own = (more || !GOES_ON.find(sentence)) && wanting && !SOLVED.find(folded);
        open = false;
        if (announces || !own || sentence.endsWith(":") || sentence.endsWith("?") || below >= MOST) {
            return false;
        }
        below++;
        open = true;
        Matcher colon = COLON.matcher(bare);
        boolean listed = colon.matches() && elements(colon.group("list")).size() > 1;
        add(listed ? colon.group("text") : bare, listed ? elements(colon.group("list")) : List.of(), scope, place);
        return true;
    }

    /** The elements of a list in one line; none where its words do not tell where one ends. */
    private static List<String> elements(String list) {
        String bare = list.replaceFirst("\\.$", "");
        List<String> alike = AlikeElements.of(bare);
        if (!alike.isEmpty()) {
            return alike;
        }
        List<String> elements = List.of(AND.split(bare));
        return elements.stream().allMatch(each -> each.split(" ").length <= MOST_WORDS && !CLAUSE.find(each))
                ? elements
                : List.of();
    }

    private void add(String text, List<String> points, Optional<ChallengeScope> how, SourcePlace place) {
        told.add(new Told(
                Challenge.builder().scope(how).text(text).points(points).build(), place));
    }

    /** Puts the challenges into the model. */
    public void finish(OrganisationModelBuilder model, Places places) {
        told.forEach(each -> model.addChallenges(places.at(each.challenge(), each.place())));
    }
}
