package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attachments of an item that its words refer to: "jf. bilag 1 og 3", where "Bilag 1" and "Bilag 3" are titles or numbers of
 * attachments; "se bilag" where there is one attachment.
 *
 * <p>A number that no attachment has, or that two have, refers to none; so does an annex of a law or of another meeting.
 */
final class AttachmentMentions {

    /** The number in a title or in what is printed as the number: "Bilag 3a. Kort", ".Bilag 2", "4". */
    private static final QuickPattern NUMBER = QuickPattern.compile(
            "^[\\s.]*(?:bilag|bil\\.)(?: nr\\.?)? ?(\\d{1,2} ?[a-z]?)(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern BARE = QuickPattern.compile("(\\d{1,2}[a-z]?)\\.?");

    private static final String WORD = "ilag";

    /** Whose attachments they are stands no farther before the word, and the numbers no farther behind it. */
    private static final int BEFORE = 60;

    private static final int BEHIND = 300;

    private static final String ONE = "\\d{1,2}[a-zA-Z]?(?![\\p{L}\\d])";

    private static final String LINK = "(?:, ?|,? og | samt |/| ?[-\u2013] ?| til )";

    /** Asked only where the word stands and a number behind it. */
    private static final Pattern NUMBERED =
            WordBounds.compile("(?<!\\p{L})[Bb]ilag(?:ene)?(?: nr\\.)? (" + ONE + "(?:" + LINK + ONE + "){0,12})");

    private static final QuickPattern PART = QuickPattern.compile("(" + LINK + ")?(" + ONE + ")");

    private static final QuickPattern ONLY = QuickPattern.compile(
            "(?<!\\p{L})(?:se|jf\\.|jævnfør|som|af|i|ved(?:lagte|hæftede)) (?:ved(?:lagte|hæftede) )?bilag(?:et)?(?! ?\\d)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final String ELSEWHERE =
            "(?:lov|bekendtgørelse|direktiv|forordning|aftale|kontrakt|overenskomst|vejledning|regulativ)";

    private static final QuickPattern FOREIGN_BEFORE =
            QuickPattern.compile(ELSEWHERE + "(?:en|et|n)?s $", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern FOREIGN_BEHIND = QuickPattern.compile(
            "^ (?:til|i|fra) (?:[\\p{L}-]+ ){0,2}?(?:[\\p{L}-]*" + ELSEWHERE + "|mødet|møde|punkt|pkt)");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> referred = new HashSet<>();
    private final List<Attachment> attachments;
    private final String item;
    private final Places places;

    private AttachmentMentions(AgendaItem item, Places places) {
        this.attachments = item.attachments();
        this.item = item.key();
        this.places = places;
        Set<String> twice = new HashSet<>();
        for (int a = 0; a < attachments.size(); a++) {
            int at = a;
            number(attachments.get(a)).ifPresent(number -> {
                if (numbers.put(number, at) != null) {
                    twice.add(number);
                }
            });
        }
        numbers.keySet().removeAll(twice);
    }

    /**
     * The item with what its sections, points and decisions of this meeting refer to.
     *
     * @param item an item
     * @param day the day of the meeting
     */
    static AgendaItem of(AgendaItem item, Optional<LocalDate> day, Places places) {
        if (item.attachments().isEmpty()) {
            return item;
        }
        AttachmentMentions mentions = new AttachmentMentions(item, places);
        List<Section> sections = mentions.sections(item.sections());
        List<Recommendation> recommendations = new ArrayList<>();
        item.recommendations().forEach(each -> recommendations.add(mentions.recommendation(each)));
        List<Decision> decisions = new ArrayList<>();
        item.decisions().forEach(each -> decisions.add(mentions.decision(each, day)));
        return mentions.referred.isEmpty()
                ? item
                : item.withSections(sections)
                        .withRecommendations(recommendations)
                        .withDecisions(decisions)
                        .withAttachments(mentions.keyed());
    }

    private static Optional<String> number(Attachment attachment) {
        Matcher bare = BARE.matcher(attachment.number());
        return bare.matches()
                ? Optional.of(bare.group(1))
                : numberIn(attachment.number()).or(() -> numberIn(attachment.title()));
    }

    private static Optional<String> numberIn(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.find() ? Optional.of(folded(number.group(1))) : Optional.empty();
    }

    private static String folded(String number) {
        return number.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private List<Section> sections(List<Section> all) {
        List<Section> read = new ArrayList<>();
        for (Section section : all) {
            boolean earlier = section.kind().filter(SectionKind.HISTORY::equals).isPresent();
            if (earlier) {
                read.add(section);
                continue;
            }
            List<Section> inner = sections(section.sections());
            List<String> keys = keys(words(section), section.refersTo());
            boolean same = keys.equals(section.refersTo()) && same(inner, section.sections());
            read.add(same ? section : places.like(section.withRefersTo(keys).withSections(inner), section));
        }
        return read;
    }

    /** Whether nothing was put in the place of any of them. */
    private static <T> boolean same(List<T> read, List<T> before) {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != before.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(Section section) {
        List<String> words = new ArrayList<>(plain(section.text()));
        words.addAll(section.bullets());
        return words;
    }

    private static List<String> plain(FormattedText text) {
        return PlainPieces.with(text, WORD);
    }

    private Recommendation recommendation(Recommendation recommendation) {
        List<RecommendationPoint> points = new ArrayList<>();
        for (RecommendationPoint point : recommendation.points()) {
            List<String> keys = keys(plain(point.text()), point.refersTo());
            points.add(keys.equals(point.refersTo()) ? point : places.like(point.withRefersTo(keys), point));
        }
        return same(points, recommendation.points())
                ? recommendation
                : places.like(recommendation.withPoints(points), recommendation);
    }

    private Decision decision(Decision decision, Optional<LocalDate> day) {
        if (decision.date().isPresent() && !decision.date().equals(day)) {
            return decision;
        }
        List<String> words = new ArrayList<>(plain(decision.text()));
        words.addAll(plain(decision.remark()));
        for (PointDecision point : decision.points()) {
            words.addAll(plain(point.text()));
            words.addAll(plain(point.remark()));
        }
        List<String> keys = keys(words, decision.refersTo());
        return keys.equals(decision.refersTo()) ? decision : places.like(decision.withRefersTo(keys), decision);
    }

    /** The keys of the attachments that texts refer to, in the order of the attachments, behind those that are known. */
    private List<String> keys(List<String> texts, List<String> known) {
        Set<Integer> found = new TreeSet<>();
        texts.forEach(text -> take(text, found));
        if (found.isEmpty()) {
            return known;
        }
        List<String> keys = new ArrayList<>(known);
        found.stream().map(this::key).filter(key -> !keys.contains(key)).forEach(keys::add);
        referred.addAll(found);
        return keys;
    }

    private void take(String text, Set<Integer> found) {
        for (int word = text.indexOf(WORD); word >= 0; word = text.indexOf(WORD, word + 1)) {
            boolean counted = counted(text, word + WORD.length());
            boolean only = attachments.size() == 1 && !found.contains(0);
            int at = Math.min(word, BEFORE) - 1;
            if (at < 0 || !(counted || only)) {
                continue;
            }
            String around = text.substring(Math.max(0, word - BEFORE), Math.min(text.length(), word + BEHIND));
            Matcher numbered = NUMBERED.matcher(around).useTransparentBounds(true);
            if (counted && numbered.region(at, around.length()).lookingAt() && !elsewhere(around, numbered)) {
                numbers(numbered.group(1), found);
            }
            if (only && ONLY.find(around)) {
                found.add(0);
            }
        }
    }

    /** Whether a number may stand behind the word: one word at most, and then a digit. */
    private static boolean counted(String text, int behind) {
        int at = text.startsWith("ene", behind) ? behind + "ene".length() : behind;
        at = text.startsWith(" nr.", at) ? at + " nr.".length() : at;
        return at + 1 < text.length() && text.charAt(at) == ' ' && digit(text.charAt(at + 1));
    }

    /** Whether it is an annex of a law or an agreement, or was before another meeting. */
    private static boolean elsewhere(String text, Matcher named) {
        boolean owned = text.startsWith("s ", named.start() - 2) || text.startsWith("S ", named.start() - 2);
        return (owned && FOREIGN_BEFORE.find(text.substring(Math.max(0, named.start() - 40), named.start())))
                || (text.startsWith(" ", named.end())
                        && FOREIGN_BEHIND.find(text.substring(named.end(), Math.min(text.length(), named.end() + 80))));
    }

    private void numbers(String list, Set<Integer> found) {
        Matcher part = PART.matcher(list);
        String before = "";
        while (part.find()) {
            String link = part.group(1) == null ? "" : part.group(1).strip();
            String number = part.group(2);
            boolean range = (link.equals("-") || link.equals("\u2013") || link.equals("til"))
                    && digits(before)
                    && digits(number);
            for (int n = range ? Integer.parseInt(before) + 1 : 1; range && n < Integer.parseInt(number); n++) {
                add(Integer.toString(n), found);
            }
            add(number, found);
            before = number;
        }
    }

    private static boolean digits(String number) {
        return !number.isEmpty() && number.chars().allMatch(AttachmentMentions::digit);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private void add(String number, Set<Integer> found) {
        Integer at = numbers.get(folded(number));
        if (at != null) {
            found.add(at);
        }
    }

    private String key(int at) {
        Attachment attachment = attachments.get(at);
        return attachment.key().isEmpty()
                ? item + "-bilag" + (attachments.size() == 1 ? "" : "-" + (at + 1))
                : attachment.key();
    }

    private List<Attachment> keyed() {
        List<Attachment> keyed = new ArrayList<>();
        for (int a = 0; a < attachments.size(); a++) {
            Attachment attachment = attachments.get(a);
            keyed.add(
                    referred.contains(a) && attachment.key().isEmpty()
                            ? places.like(attachment.withKey(key(a)), attachment)
                            : attachment);
        }
        return keyed;
    }
}
