package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.Rhythm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the work is for, what is to be done, and what it looks at. */
public final class WorkSentences implements SentenceRule {

    private static final QuickPattern PURPOSE = QuickPattern.compile(
            "^(?:hensigten|formålet|målet|projektets (?:formål|mål)|arbejdets formål|"
                    + GroupWords.GROUP
                    + "s (?:(?:primære|overordnede|vigtigste) )?formål)(?: med [^.]{3,80}?)? er\\b.*|^(?:projektet|arbejdsgrupper|kommissoriet|arbejdet|analysen|"
                    + GroupWords.GROUP
                    + ")(?: [^.]{0,60})? (?:har (?:[^.]{0,20})til (?:formål|hensigt)|er (?:dannet|oprettet|nedsat|etableret) (?:[^.]{0,40} )?med det formål)\\b[^.:]{0,60}? at\\b.*|^sigtet er\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern TASK = QuickPattern.compile(
            "^(?:(?:opgave)?udvalgets|rådets|gruppens|\\p{L}+gruppens|\\p{L}+rådets) (?:primære )?opgave(?:r|n)? er\\b.*|^opgaven er (?:at\\b.*|.{4,})|^(?:udvalget|rådet|gruppen|arbejdsgruppen) skal\\b.*|^det (?:betyder|tyder|indebærer)\\b.{0,12} at (?:udvalget|rådet|gruppen)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that only the list below them completes: "Udvalget skal", "Rådet har til opgave at". */
    private static final QuickPattern OPEN = QuickPattern.compile(".*\\b(?:skal|at)$");

    private static final QuickPattern TOPICS = QuickPattern.compile(
            ".*\\b(?:indgå|indgår|drøfte|belyse|behandle)\\b.*\\bherunder (.{8,400}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern STAKEHOLDERS = QuickPattern.compile(
            "^(.{3,60}?) (inddrages|involveres|orienteres|høres) ((?:løbende|efter behov|jævnligt)[^.]{0,30}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The purpose of the work itself, which is said in the background too. */
    private static final QuickPattern ITS_PURPOSE = QuickPattern.compile(
            "^(?:projektets|udvalgets|rådets|arbejdets|kommissoriets) (?:(?:primære|overordnede) )?(?:formål|mål) er\\b.*|^(?:formålet|målet) med (?:projektet|udvalget|rådet|arbejdet|kommissoriet|arbejdsgruppen) er\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** That it is the task is said, whatever the heading. */
    private static final QuickPattern HAS_TASK = QuickPattern.compile(
            "^" + GroupWords.GROUP + " har (?:til|som) opgave at .*[^:]$|^" + GroupWords.GROUP
                    + "s (?:primære |vigtigste )?opgave(?:r|n)? er at .*[^:]$|^opgaven er at .*[^:]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Before anything else is said of the purpose, what the group is there to do. */
    private static final QuickPattern IS_TO = QuickPattern.compile(
            "^" + GroupWords.GROUP
                    + " skal (?:rådgive|tale|virke|arbejde|støtte|understøtte|varetage|gøre|sikre|bidrage|medvirke|styrke|skabe|fremme|udvikle|udarbejde|forberede|repræsentere|drøfte|komme med (?:anbefalinger|forslag))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern DIALOGUE = QuickPattern.compile(
            "^(?:Der (?:er aftalt|holdes|afholdes|planlægges)|" + GroupWords.GROUP
                    + " (?:har|holder|afholder)) ((?:mindst )?(?:et|en|1) ((?:halv)?årligt?|kvartalsvist?|månedligt?) (?:\\p{L}*møde|dialog) med (.{5,80}?))\\.?$");

    /** Under a heading on tasks, a sentence on what the group does or is for. */
    private static final QuickPattern DOES = QuickPattern.compile(
            "^" + GroupWords.GROUP
                    + " (?:er et|er kommunens|sikrer|medvirker|bidrager|følger|drøfter|vurderer|behandler|formidler|udarbejder|rådgiver|fungerer som|varetager|tager initiativ|har til opgave|har høringsret|afgiver (?:\\p{L}+ )?(?:udtalelser|høringssvar)|kan (?!ikke)|skal (?!ikke))\\b.*[^:]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What the group is, before anything else is said of what it is for: "Rådet er et dialogforum, der ...". */
    private static final QuickPattern IS = QuickPattern.compile(
            "^" + GroupWords.GROUP + " er et .*[^:]$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What others are to do with the group: "Byrådet skal høre rådet om ...". */
    private static final QuickPattern OTHERS = QuickPattern.compile(
            "^(?:Byrådet|Kommunalbestyrelsen|Regionsrådet|(?:Alle |De )?politiske udvalg|Fagudvalgene) (?:skal høre|hører|inviterer|inddrager|orienterer) .*[^:]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (said.theme() == Theme.BACKGROUND && draft.purpose().isEmpty() && ITS_PURPOSE.matches(text)) {
            draft.purpose().add(text);
            return true;
        }
        if (text.length() > 1200 || said.theme() == Theme.BACKGROUND || said.theme() == Theme.LEGAL) {
            return false;
        }
        Optional<Municipality> from = MunicipalityWords.learntFrom(text);
        if (from.isPresent()) {
            draft.commission()
                    .addInspirations(draft.at(
                            Inspiration.builder().municipality(from).text(text).build(), said.place()));
            return true;
        }
        if (OPEN.matches(text)) {
            return false;
        }
        Matcher topics = TOPICS.matcher(text);
        if (topics.matches()
                && draft.commission().build().topics().isEmpty()
                && InlineList.parts(topics.group(1)).size() > 2) {
            draft.commission().addAllTopics(InlineList.parts(topics.group(1)));
            return true;
        }
        Matcher stakeholders = STAKEHOLDERS.matcher(text);
        if (stakeholders.matches()) {
            draft.commission()
                    .addStakeholders(draft.at(
                            Stakeholder.builder()
                                    .printed(stakeholders.group(1))
                                    .role(role(stakeholders.group(2)))
                                    .rhythm(Rhythm.of(stakeholders.group(3)))
                                    .build(),
                            said.place()));
            return true;
        }
        Matcher dialogue = DIALOGUE.matcher(text);
        if (dialogue.matches() && BodyWords.only(dialogue.group(3)).isPresent()) {
            draft.commission()
                    .addStakeholders(draft.at(
                            Stakeholder.builder()
                                    .printed(dialogue.group(1))
                                    .body(BodyWords.kinded(dialogue.group(3)))
                                    .role(InvolvementRole.INVOLVED)
                                    .rhythm(Rhythm.of(dialogue.group(2)))
                                    .build(),
                            said.place()));
            return true;
        }
        if (said.theme() == Theme.CRITERIA && text.length() < 300 && text.endsWith(".")) {
            draft.commission().addSuccessCriteria(draft.at(Criteria.of("", text), said.place()));
            return true;
        }
        if (said.theme() != Theme.PURPOSE && PURPOSE.matches(text) && !text.endsWith(":")) {
            draft.purpose().add(text);
            return true;
        }
        if (said.theme() != Theme.PURPOSE && HAS_TASK.matches(text)) {
            draft.tasks()
                    .add(draft.at(
                            Task.builder()
                                    .mark(said.mark())
                                    .text(FormattedText.of(text))
                                    .build(),
                            said.place()));
            return true;
        }
        if (said.theme() == Theme.OTHER && draft.purpose().isEmpty() && IS_TO.matches(text)) {
            draft.purpose().add(text);
            return true;
        }
        if (said.theme() == Theme.TASKS && draft.purpose().isEmpty() && IS.matches(text)) {
            draft.purpose().add(text);
            return true;
        }
        if (said.theme() == Theme.TASKS
                && !text.endsWith(":")
                && (TASK.matches(text) || DOES.matches(text) || OTHERS.matches(text))) {
            draft.task(draft.at(
                    Task.builder()
                            .mark(said.mark())
                            .text(FormattedText.of(text))
                            .build(),
                    said.place()));
            return true;
        }
        return false;
    }

    private static InvolvementRole role(String verb) {
        return switch (verb) {
            case "orienteres" -> InvolvementRole.INFORMED;
            case "høres" -> InvolvementRole.CONSULTED;
            default -> InvolvementRole.INVOLVED;
        };
    }
}
