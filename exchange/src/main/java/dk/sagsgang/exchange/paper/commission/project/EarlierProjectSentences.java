package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.EarlierProjectBuilder;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.ProjectTargetBuilder;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.work.Criteria;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A project before this one: when it ran, and which of its aims were reached. "Projektet bygger videre på »Flere hænder«, som løb fra
 * 2016 til 2018. Målet om 40 elever blev ikke nået." All of it stays text of its section too.
 */
public final class EarlierProjectSentences implements SentenceRule {

    private static final String QUOTE = "[\"\u201d\u201c\u00bb\u00ab\u201e]";

    /** What it is called: in quotation marks, or a word for it with its name. */
    private static final String TITLE =
            "(?:(?:[Pp]rojektet|[Ff]orsøget|[Ii]ndsatsen|[Pp]rogrammet|[Pp]uljeprojektet) )?(?:" + QUOTE
                    + "(?<quoted>[^\"\u201d\u201c\u00bb\u00ab\u201e]{3,100})" + QUOTE
                    + "|(?<title>(?:\\p{Lu}|et udvalg|Et udvalg|en arbejdsgruppe|En arbejdsgruppe)[^.,\"\u201d\u201c\u00ab\u00bb]{3,100}?))";

    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final String RAN =
            "(?:løb|kørte|varede|arbejdede|blev gennemført|gennemførtes|blev afprøvet|foregik)(?: [^.,\\d]{1,40})?";

    private static final String TERM =
            "(?:fra |i (?:perioden |årene )?)?(?<from>(?:19|20)\\d{2})(?: ?[-\u2013] ?| til | og )(?<to>(?:19|20)\\d{2})";

    private static final QuickPattern BEGAN = QuickPattern.compile(
            "^Projektet [\"\u201d\u201c\u00bb\u201e]?(\\p{Lu}[^.,\"\u201d\u201c\u00ab]{5,100}?)[\"\u201d\u201c\u00ab]? (?:blev|er) (?:påbegyndt|igangsat|sat i gang|startet|begyndt) i "
                    + YEAR + "\\b.*");

    /** "... bygger videre på projektet »X«, som løb fra 2016 til 2018". */
    private static final QuickPattern CARRIED_ON = QuickPattern.compile(
            "\\b(?:bygger (?:videre )?(?:oven )?på|viderefører|ligger i forlængelse af|følger op på|fortsætter) (?:erfaringerne fra |arbejdet i )?"
                    + TITLE + ",? (?:som|der) " + RAN + " " + TERM);

    /** "Fra 2014 til 2017 gennemførte forvaltningen projektet X, der skulle ..." */
    private static final QuickPattern YEARS_FIRST = QuickPattern.compile(
            "^(?:Fra |I (?:perioden |årene )?)(?<from>(?:19|20)\\d{2})(?: ?[-\u2013] ?| til | og )(?<to>(?:19|20)\\d{2}) (?:gennemførte|kørte|afprøvede|arbejdede|havde) [^.,]{3,60}? (?=[Pp]rojektet|[Ff]orsøget|[Pp]rogrammet|[Ii]ndsatsen)"
                    + TITLE + "(?:,? (?<text>(?:som|der) .*)|\\.?$)");

    /** "Forløberen, »X« 2019-2022: målet var ...", "Projektet X kørte fra 2014 til 2016 og ...". */
    private static final QuickPattern ITSELF =
            QuickPattern.compile("^(?:(?:Forløberen|Det tidligere projekt|Forgængeren),? (?:var )?"
                    + TITLE.replace("<quoted>", "<named>").replace("<title>", "<called>") + ",? (?:\\(|" + RAN + " )?"
                    + "|" + TITLE.replace("\\p{Lu}|et udvalg", "Projekt |et udvalg") + ",? " + RAN + " )" + TERM
                    + "\\)?(?:: (?<rest>.*)| og (?<text>.*)|\\.?$)");

    private static final QuickPattern SHOULD = QuickPattern.compile("^(?:som|der) skulle (?<what>[^.]{4,120}?)\\.?$");

    private static final QuickPattern REACHED = QuickPattern.compile(
            "\\b(?:[Mm]ålsætningen|[Mm]ålet) om ((?:[^.,]|(?<=\\bpr)\\.){4,90}?) (?:er|blev) (?:blevet )?(?:indfriet|nået|opfyldt)\\b");

    private static final QuickPattern MISSED = QuickPattern.compile(
            "\\b(?:[Mm]ålsætningen|[Mm]ålet) om ([^.,]{4,90}?) (?:(?:(?:kunne|kan) ikke|ikke (?:kunne|kan)) (?:indfries|nås|opfyldes)|(?:er|blev) ikke (?:blevet )?(?:indfriet|nået|opfyldt))\\b");

    /** "Det andet mål, at fraværet skulle falde, blev ikke nået". */
    private static final QuickPattern THAT = QuickPattern.compile(
            "\\b[Mm]ål(?:et|sætningen)?,? (?:om )?at (?<what>[^.,]{4,120}),? (?:er|blev) (?<not>ikke )?(?:blevet )?(?:indfriet|nået|opfyldt)\\b");

    /** "målet var 20 mio. kr., resultatet blev 13 mio. kr." */
    private static final QuickPattern COMPARED = QuickPattern.compile(
            "\\b(?<aim>[Mm]ålet var (?<wanted>[^,;]{3,60}))[,;] (?:og |men )?(?<result>resultatet (?:blev|er) (?<got>[^,;]{3,60}?))\\.?$");

    private static final int LONGEST = 500;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher began = BEGAN.matcher(text);
        if (began.matches()) {
            earlier(
                    EarlierProject.builder()
                            .title(began.group(1))
                            .term(Term.builder()
                                    .begin(ImpreciseDate.of(began.group(2)))
                                    .build()),
                    said,
                    draft);
        }
        ran(said, draft);
        target(REACHED.matcher(text), TargetOutcome.MET, draft);
        target(MISSED.matcher(text), TargetOutcome.NOT_MET, draft);
        Matcher that = THAT.matcher(text);
        if (that.find()) {
            aim(that.group("what"), that.group("not") == null ? TargetOutcome.MET : TargetOutcome.NOT_MET, draft);
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.find()) {
            draft.project()
                    .aim(ProjectTarget.builder()
                            .text(compared.group("aim"))
                            .figures(Criteria.figures(compared.group("wanted")))
                            .results(Criteria.figures(compared.group("got")))
                            .build());
        }
        return false;
    }

    /** Tells the project of a sentence that says from when to when it ran. */
    private static void ran(Said said, CommissionDraft draft) {
        for (QuickPattern pattern : List.of(CARRIED_ON, YEARS_FIRST, ITSELF)) {
            Matcher ran = pattern.matcher(said.text());
            if (!ran.find()) {
                continue;
            }
            String title = title(ran, pattern == ITSELF);
            EarlierProjectBuilder told = EarlierProject.builder()
                    .title(title.strip())
                    .term(Term.builder()
                            .begin(ImpreciseDate.of(ran.group("from")))
                            .end(ImpreciseDate.of(ran.group("to")))
                            .build());
            String text = pattern == CARRIED_ON || ran.group("text") == null ? "" : ran.group("text");
            told.text(FormattedText.of(text));
            if (pattern == CARRIED_ON) {
                told.continued(true);
            }
            earlier(told, said, draft);
            Matcher should = SHOULD.matcher(text);
            if (should.matches()) {
                draft.project()
                        .aim(ProjectTarget.builder()
                                .text(should.group("what"))
                                .figures(Criteria.figures(should.group("what")))
                                .build());
            }
            return;
        }
    }

    private static String title(Matcher ran, boolean itself) {
        for (String name : itself ? List.of("quoted", "title", "named", "called") : List.of("quoted", "title")) {
            if (ran.group(name) != null) {
                return ran.group(name);
            }
        }
        return "";
    }

    private static void earlier(EarlierProjectBuilder project, Said said, CommissionDraft draft) {
        draft.project().earlier(draft.at(project.build(), said.place()));
    }

    /** An aim is one of the project that was told before it; of no project it is not read. */
    private static void target(Matcher aim, TargetOutcome outcome, CommissionDraft draft) {
        if (aim.find()) {
            aim(aim.group(1), outcome, draft);
        }
    }

    private static void aim(String text, TargetOutcome outcome, CommissionDraft draft) {
        ProjectTargetBuilder told = ProjectTarget.builder().text(text).outcome(outcome);
        draft.project().aim(told.figures(Criteria.figures(text)).build());
    }
}
