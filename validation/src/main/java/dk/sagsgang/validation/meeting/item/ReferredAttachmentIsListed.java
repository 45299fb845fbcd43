package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.text.WordInText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ITM-022: An attachment that the text refers to by its number is listed. */
public final class ReferredAttachmentIsListed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-022", Severity.INFO)
            .ofAbsence()
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)
            .withVariant("fewer", Severity.INFO)
            .withVariant("none", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            List<Attachment> listed = item.item().attachments();
            if (listed.isEmpty()) {
                if (item.open() && item.item().items().isEmpty() && speaksOfAttachments(item)) {
                    findings.at(
                            item.place(),
                            "none",
                            Argument.mark("number", item.item().number()));
                }
            } else if (item.open() && item.presented().say("bilag ")) {
                int highest = highestReferredTo(item.presented().written());
                if (highest > listed.size() && listed.stream().noneMatch(each -> named(each, highest))) {
                    findings.at(
                            item.place().at("attachments"),
                            "fewer",
                            Argument.mark("number", item.item().number()),
                            Argument.number("referred", highest),
                            Argument.number("listed", listed.size()));
                }
            }
        }
    }

    private static boolean speaksOfAttachments(ItemFacts item) {
        return item.presented().sayOneOf(ENCLOSING)
                && SENTENCES
                        .splitAsStream(item.presented().small())
                        .anyMatch(sentence -> ENCLOSING.stream().anyMatch(sentence::contains)
                                && ENCLOSED.matcher(sentence).find()
                                && NOT_SURELY.stream().noneMatch(sentence::contains))
                && !CLOSED.matcher(item.presented().small()).find();
    }

    private static int highestReferredTo(String text) {
        int highest = 0;
        Matcher matcher = REFERENCE.matcher(text).useTransparentBounds(true);
        for (int at = WordInText.next("bilag ", text, 0); at >= 0; at = WordInText.next("bilag ", text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
                if (matcher.group(2) != null) {
                    highest = Math.max(highest, Integer.parseInt(matcher.group(2)));
                }
            }
        }
        return highest;
    }

    private static boolean named(Attachment attachment, int number) {
        Pattern alone = Pattern.compile("(?<!\\d)" + number + "(?!\\d)");
        return alone.matcher(attachment.number()).find()
                || alone.matcher(attachment.title()).find()
                || alone.matcher(attachment.fileName()).find();
    }

    /** "bilag 3" and "bilag 3-5", but not "bilag 3 til bekendtgørelsen" or "bilag 3 i budgettet": those belong to another paper. */
    private static final Pattern REFERENCE = WordBounds.compile(
            "bilag (?<![\\p{L}-]bilag )(?:nr\\. ?)?(\\d{1,2})(?: ?[-–] ?(\\d{1,2}))?(?![\\d.,:/–-]*\\d)(?!\\s+(?:til|i|fra|af|på|hos)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What says that a paper lies with the case; not "uden bilag", "bilag til bekendtgørelsen", or what an applicant encloses. */
    private static final Pattern ENCLOSED = WordBounds.compile(
            "\\b(?<!ikke )(?:er|som|og) (?:vedlagt|vedhæftet)\\b(?! (?:til|ansøgning|faktura|regning))"
                    + "|(?<!\\p{L})vedlagte (?:bilag|notat|kort|tegning|oversigt|udkast|forslag|dokument|skema)"
                    + "|\\b(?:vedlægges|vedhæftes)(?: som bilag)?(?= (?:sagen|dagsordenen|som bilag)|[.,;)]|$)"
                    + "|\\b(?:jf\\.?|se|jævnfør|fremgår af|vedlagt som|vedhæftet som) (?:det |den |de )?(?:vedlagte |vedhæftede )?"
                    + "bilag(?:et|ene)?+(?: (?:nr\\.? ?)?(?:\\d{1,2}+|[a-h]\\b))?+(?![\\d.:/]*\\d)(?!\\s+(?:til|i|fra|af|på|hos)\\b)(?! ?\\p{L}*loven)",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE);

    /** One of them stands in each of those. */
    private static final List<String> ENCLOSING = List.of("vedlag", "vedlæg", "vedhæft", "bilag");

    private static final Pattern SENTENCES = WordBounds.compile("\\.(?<!\\bjf\\.)(?<!\\bnr\\.)(?<!\\bca\\.)\\s+|\\n");

    /** "Er der emner, vil de blive vedlagt som bilag": there need be none. */
    private static final List<String> NOT_SURELY = List.of(
            "hvis ", "såfremt", "eventuel", "evt.", "blive vedlagt", "bliver vedlagt", "uden bilag", "ingen bilag");

    /** Where an attachment is closed, a published list leaves it out. */
    private static final Pattern CLOSED = Pattern.compile(
            "bilag(?:et|ene)? (?:\\d{1,2} )?er (?:lukket|lukkede|fortrolig)|lukket bilag|fortrolig\\p{L}* bilag");
}
