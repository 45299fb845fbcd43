package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.origin.LearntElsewhere;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the work is for, what is to be done, and what it looks at. */
public final class WorkSentences implements SentenceRule {

    /** Words that only the list below them completes: "Udvalget skal", "Rådet har til opgave at". */
    private static final QuickPattern OPEN = QuickPattern.compile(".*\\b(?:skal|kan|at|om|for|til|med|i|ved)$");

    private static final QuickPattern TOPICS = QuickPattern.compile(
            ".*\\b(?:indgå|indgår|drøfte|belyse|behandle)\\b.*\\bherunder (.{8,400}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Emner, som udvalget kan tage op, er trafik, boliger og kunst". */
    private static final QuickPattern TOPICS_ARE = QuickPattern.compile(
            "^(?:Mulige |Relevante )?(?:[Ee]mner|[Tt]emaer)(?:ne)?(?:,? (?:som|der)? ?[^.:]{5,60},)? (?:er|kan være|omfatter)(?: blandt andet| fx| for eksempel)? (.{8,400}?)\\.?$");

    private static final QuickPattern DIALOGUE = QuickPattern.compile(
            "^(?:Der (?:er aftalt|holdes|afholdes|planlægges)|" + GroupWords.GROUP
                    + " (?:har|holder|afholder)) ((?:mindst )?(?:et|en|1) ((?:halv)?årligt?|kvartalsvist?|månedligt?) (?:\\p{L}*møde|dialog) med (.{5,80}?))\\.?$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (said.theme() == Theme.BACKGROUND && draft.purpose().isEmpty() && WorkWords.itsPurpose(text)) {
            draft.purpose().add(text);
            return true;
        }
        if (text.length() > 1200 || said.theme() == Theme.BACKGROUND || said.theme() == Theme.LEGAL) {
            return false;
        }
        Optional<Municipality> from = MunicipalityWords.learntFrom(text);
        if (LearntElsewhere.take(said, draft)) {
            return true;
        }
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
        Matcher named = TOPICS_ARE.matcher(text);
        if (named.matches() && draft.commission().build().topics().isEmpty()) {
            List<String> all = topics(named.group(1));
            if (all.size() > 2) {
                draft.commission().addAllTopics(all);
                return true;
            }
        }
        if (Stakeholders.take(said, draft)) {
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
        List<String> criteria = Criteria.told(text);
        if (!criteria.isEmpty()) {
            criteria.forEach(
                    each -> draft.commission().addSuccessCriteria(draft.at(Criteria.of("", each), said.place())));
            return true;
        }
        if (said.theme() == Theme.CRITERIA && text.length() < 300 && text.endsWith(".")) {
            draft.commission().addSuccessCriteria(draft.at(Criteria.of("", text), said.place()));
            return true;
        }
        if (said.theme() != Theme.PURPOSE && WorkWords.purpose(text)) {
            draft.purpose().add(text);
            return true;
        }
        if (said.theme() != Theme.PURPOSE && WorkWords.task(text)) {
            draft.tasks()
                    .add(draft.at(
                            Task.builder()
                                    .mark(said.mark())
                                    .text(FormattedText.of(text))
                                    .figures(Criteria.figures(text))
                                    .build(),
                            said.place()));
            return true;
        }
        if (said.theme() == Theme.OTHER && draft.purpose().isEmpty() && WorkWords.isTo(text)) {
            draft.purpose().add(text);
            return true;
        }
        if (said.theme() == Theme.TASKS && draft.purpose().isEmpty() && WorkWords.is(text)) {
            draft.purpose().add(text);
            return true;
        }
        if (said.theme() == Theme.TASKS && WorkWords.taskHere(text)) {
            draft.task(draft.at(
                    Task.builder()
                            .mark(said.mark())
                            .text(FormattedText.of(text))
                            .figures(Criteria.figures(text))
                            .build(),
                    said.place()));
            return true;
        }
        return false;
    }

    /** Topics that are named one behind the other, the last two with "og" between them. */
    private static List<String> topics(String words) {
        List<String> all = new ArrayList<>(InlineList.parts(words));
        String last = all.isEmpty() ? "" : all.get(all.size() - 1);
        String[] two = last.split(" og ");
        if (two.length == 2) {
            all.set(all.size() - 1, two[0]);
            all.add(two[1]);
        }
        return all;
    }

    /** Whether words say of themselves that they are the purpose, wherever they stand. */
    public static boolean purpose(String text) {
        return WorkWords.purpose(text);
    }
}
