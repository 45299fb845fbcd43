package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.project.SubprojectBuilder;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.work.Criteria;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part that is headed "Delprojekt 1 - ...": its purpose, tasks, deliverables, criteria. */
public final class SubprojectPart {

    private static final QuickPattern HEADING = QuickPattern.compile(
            "^(?i:(?<kind>delprojekt|spor|indsats|arbejdspakke|delanalyse)) (\\d{1,2}\\)?|[A-H]|[IVX]{1,4})(?: ?[-\u2013:./])? (.{3,200})$");

    private static final QuickPattern PURPOSE = QuickPattern.compile(
            "^(?:(?:Delprojektets )?(?:[Ff]ormål(?:et)?|[Mm]ål(?:et)?)(?: med delprojektet)?(?: er(?:,(?= at))?:?|:)) (.+)$",
            Pattern.DOTALL);

    /** "Delprojektet skal:", "Opgaver:": what stands below is a list of tasks. */
    private static final QuickPattern TASKS = QuickPattern.compile(
            "^(?:Delprojektet (?:skal|har til opgave at|omfatter)|(?:Delprojektets )?(?:[Oo]pgaver(?:ne)?)(?: er| omfatter)?):?$");

    /** "Delprojektet afleverer en model senest den 1. maj": without to whom. */
    private static final QuickPattern HANDS_OVER = QuickPattern.compile(
            "^(?:Delprojektet (?:afleverer|leverer|munder ud i|resulterer i)|Leverancer?:) (.{4,120}?),? (?:senest|inden|i|til|den|ultimo|primo|medio) .*$");

    /** Labels that tracks have which are subprojects in all but name. */
    private static final QuickPattern OWN_LABEL =
            QuickPattern.compile("(?:Tovholder|Ansvarlig|Formål|Leverance|Aflevering|Arbejdsgruppe)\\b");

    private static final QuickPattern FIRST_TASK = QuickPattern.compile("^(\\d\\)) (.+)$", Pattern.DOTALL);

    private static final QuickPattern DELIVERED = QuickPattern.compile(
            "^(?:Selve )?(.{4,80}?) (?:præsenteres|afleveres|forelægges|fremlægges)(?: for| til)? (styregruppen|\\p{L}+)(?: senest)?.*$");

    private static final QuickPattern CRITERIA = QuickPattern.compile("^Succeskriteri(?:erne|et|er) er:? (.+)$");

    private SubprojectPart() {}

    /** The subproject that a part is; false where it is none. */
    public static boolean take(PaperPart part, CommissionDraft draft) {
        Matcher heading = HEADING.matcher(part.title());
        if (!heading.matches()
                || part.heading().isEmpty()
                || !heading.group("kind").equalsIgnoreCase("delprojekt")
                        && part.lines().stream().noneMatch(line -> OWN_LABEL.lookingAt(line.text()))) {
            return false;
        }
        String number = heading.group(2).replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
        SubprojectBuilder subproject = Subproject.builder()
                .key("delprojekt-" + number)
                .mark(heading.group(2))
                .title(heading.group(3));
        List<String> rest = new ArrayList<>();
        int tasks = 0;
        for (PaperLine line : part.lines()) {
            List<String> sentences = Sentences.of(line.text());
            String first = sentences.get(0);
            SourcePlace place = line.place();
            int from = 0;
            Matcher purpose = PURPOSE.matcher(first);
            Matcher task = FIRST_TASK.matcher(purpose.matches() ? purpose.group(1) : "");
            if (TASKS.matches(line.text())) {
                continue;
            }
            if (line.bullet()) {
                subproject.addTasks(draft.at(
                        Task.builder()
                                .text(FormattedText.of(line.text()))
                                .figures(Criteria.figures(line.text()))
                                .build(),
                        place));
                continue;
            }
            if (line.numbered() || task.matches()) {
                tasks++;
                String mark = line.numbered() ? line.mark() : task.group(1);
                List<String> said = new ArrayList<>();
                said.add(line.numbered() ? first : task.group(2));
                for (from = 1; from < sentences.size() && !said(sentences.get(from)); from++) {
                    said.add(sentences.get(from));
                }
                subproject.addTasks(draft.at(
                        Task.builder()
                                .key(number + "-" + tasks)
                                .mark(mark)
                                .text(CommissionDraft.text(said))
                                .build(),
                        place));
            } else if (purpose.matches()) {
                subproject.purpose(FormattedText.of(purpose.group(1)));
                from = 1;
            }
            for (String sentence : sentences.subList(from, sentences.size())) {
                if (!sentence(sentence, place, subproject, draft)) {
                    rest.add(sentence);
                }
            }
        }
        if (!rest.isEmpty()) {
            subproject.addSections(
                    Section.builder().text(CommissionDraft.text(rest)).build());
        }
        draft.project()
                .subprojects()
                .add(draft.at(subproject.build(), part.heading().get().place()));
        return true;
    }

    private static boolean said(String sentence) {
        return DELIVERED.matches(sentence) && !DatePhrases.in(sentence).isEmpty() || CRITERIA.matches(sentence);
    }

    private static boolean sentence(
            String sentence, SourcePlace place, SubprojectBuilder subproject, CommissionDraft draft) {
        if (SubprojectPeople.take(sentence, place, subproject, draft)) {
            return true;
        }
        boolean work = SubprojectWork.take(sentence, place, subproject, draft);
        Matcher delivered = DELIVERED.matcher(sentence);
        List<DatePhrases.Phrase> dates = DatePhrases.in(sentence);
        if (delivered.matches() && dates.size() == 1) {
            Body to = SubprojectWork.body(delivered.group(2));
            subproject.addDeliverables(draft.at(
                    Deliverable.builder()
                            .title(delivered.group(1))
                            .deadline(dates.get(0).date(OptionalInt.empty()))
                            .addInvolvements(Involvement.builder()
                                    .body(to)
                                    .role(InvolvementRole.RECEIVES_REPORT)
                                    .build())
                            .build(),
                    place));
            return true;
        }
        Matcher hands = HANDS_OVER.matcher(sentence);
        if (hands.matches() && dates.size() == 1) {
            subproject.addDeliverables(draft.at(
                    Deliverable.builder()
                            .title(hands.group(1))
                            .deadline(dates.get(0).date(OptionalInt.empty()))
                            .build(),
                    place));
            return true;
        }
        if (SubprojectLabels.take(sentence, place, subproject, draft)) {
            return true;
        }
        Matcher criteria = CRITERIA.matcher(sentence);
        if (criteria.matches()) {
            subproject.addSuccessCriteria(SuccessCriterion.builder()
                    .text(FormattedText.of(criteria.group(1)))
                    .build());
            return true;
        }
        return work;
    }
}
