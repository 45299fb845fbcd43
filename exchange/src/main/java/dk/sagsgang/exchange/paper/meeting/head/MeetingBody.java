package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body that meets, from the labels and lines of the head. */
public final class MeetingBody {

    /** Where a name of a body may begin and end in a heading of a paper. */
    private static final QuickPattern PARTS = QuickPattern.compile(
            "(?-i:\\bMØDE\\b)(?: ?\\d{1,3}[-/]\\d{2,4}\\.?)?\\s+|\\.?\\s+(?:(?:ekstra)?ordinært?|konstituerende|åbent) møde\\b.*|\\s+(?:referat|dagsorden|protokol|beslutningsprotokol)\\b.*|\\s+[-\u2013|]\\s+|(?<=\\p{Ll}{4})\\.\\s+|\\s*[:;|]\\s+|(?<!-),\\s+|\\s+(?:den|d\\.|kl\\.?)(?=\\s)|\\s+(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\b.*|\\s+\\d.*|^(?:referat|dagsorden|beslutningsprotokol|beslutningsreferat|protokol|tillægsdagsorden|mødereferat)(?:et|en)?(?: (?:af|fra|for|til|over))?(?: (?:det|de))?(?: (?:ordinært?e?|ekstraordinært?e?|konstituerende|åbne|åbent|lukkede?))?(?: (?:mødet?|møder)(?: ?\\d{1,3}[-/]\\d{2,4}\\.?)?)?(?: (?:i|af|for))?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A longer line that ends as a sentence names no body that meets. */
    private static final int SENTENCE = 40;

    /** The edition before the name of the body, with whatever parts the two: "Referat Handicaprådet", "Åbent referat - Byrådet". */
    private static final QuickPattern EDITION_BEFORE = QuickPattern.compile(
            "^(?:(?:åben|åbent|lukket) )?(?:(?:(?:møde|beslutnings)?referat|dagsorden|(?:beslutnings)?protokol|tillægsdagsorden|udskrift)(?: ?[-\u2013|:,]+ ?| )(?:(?:fra|for|af|til) )?)?(?:(?:til |fra )?(?:(?:åbent|lukket|ordinært|ekstraordinært) )?(?:mødet|møde) (?:i|for) )?(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Økonomiudvalgets møde den 10. december 2025". */
    private static final QuickPattern MEETING_OF = QuickPattern.compile(
            "^(\\p{Lu}[\\p{L} ,-]{2,60}(?:udvalget|rådet|bestyrelsen)|(?:Rådet|Udvalget) for [\\p{L} ,-]{3,60}?)s (?:ordinære |ekstraordinære )?møde(?:,? (?:den|d\\.|\\p{L}{3,7}dag)(?: den| d\\.)? \\d|$)");

    /** "Referat af ekstraordinært Skolebestyrelsesmøde": the body whose meeting it is, in one word. */
    private static final QuickPattern MEETING_WORD = QuickPattern.compile(
            "^(?:(?:referat|mødereferat|dagsorden)(?:et|en)? (?:fra|af|for|til) )?(?:(?:ordinært|ekstraordinært) )?"
                    + "(?<name>\\p{L}{2,30}(?:bestyrelse|råd|udvalg))smøde(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A verb makes it a sentence, in which a body is told of. */
    private static final QuickPattern TOLD = QuickPattern.compile(
            " (?:blev|bliver|er|var|har|havde|skal|kan|vil|drøftede|gennemgik|orienterede|besluttede|godkendte|ønsker) ");

    /** "REFERAT fra møde i BYRÅDET kl. 17" in a longer line. */
    private static final QuickPattern MEETING_IN = QuickPattern.compile(
            "\\b(?:møde|mødet) i (\\p{Lu}[\\p{L} ,-]{2,60}?)(?=,? (?:kl|den|d|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\b|,? \\d{1,2}\\. \\p{Ll}| \\d{4}$|[.,]|$)");

    /** "Byrådet Byrådet Vis medlemmer": title and body in the columns of a table. */
    private static final QuickPattern DOUBLED = QuickPattern.compile("^(\\p{Lu}[\\p{L} ,-]{4,60}) \\1(?= |$)");

    /** "Tønder Kommune Kommunalbestyrelsen": whose body it is. */
    private static final QuickPattern MUNICIPALITY_BEFORE =
            QuickPattern.compile("^(?:\\p{Lu}[\\p{L}-]+ )?(?:[Kk]ommune|KOMMUNE)(?:\\.|,| -)? (?=\\p{Lu})");

    /** "Ældrerådet Sundhedsforvaltningen, Stab": who serves the body stands behind it. */
    private static final QuickPattern SERVED = QuickPattern.compile(
            "^([\\p{L}-]+(?:rådet|udvalget|nævnet)) (?=\\p{Lu}[\\p{L}-]*(?:forvaltningen?|sekretariatet?|afdelingen?|staben?|centre?t?|centeret)(?![\\p{L}]))");

    /** Bodies that are called by letters or by what they are, where a line says nothing but that they met: "mødet i HMU Plan og Miljø". */
    private static final QuickPattern MET = QuickPattern.compile(
            "^(?:(?:referat|dagsorden)(?:et|en)? )?(?:(?:fra|til|af|for) )?(?:mødet|møde) i (?<name>(?:(?:HMU|LMU|CMU|OMU|FMU|HSU|LSU|FSU)(?!\\p{L})|[\\p{L}-]*-?MED(?!\\p{L})|[\\p{L}-]*(?:MED-?udvalget|samarbejdsudvalget|følgegruppen|styregruppen|kontaktforum|dialogforum|partnerskabet))(?: [\\p{L}&,-]+){0,8})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The number of the meeting behind the body, and when it was: "Lunde Byråd Møde nr. 13 Mødet blev holdt torsdag …". */
    private static final QuickPattern MEETING_BEHIND =
            QuickPattern.compile("(?<=\\p{Ll}) (?:Møde nr\\.? ?\\d{1,3}\\b|Mødet (?:blev|er|begyndte|startede)\\b).*$");

    /** "Ældrerådet i Lunde Kommune": whose body it is, behind it. */
    private static final QuickPattern MUNICIPALITY_AFTER =
            QuickPattern.compile("(?<=\\p{Ll}),? (?:i|ved|for|-) \\p{Lu}[\\p{L}-]+ [Kk]ommune$");

    /** "§ 17, stk. 4-udvalget Liv på landet": a committee that was set up for one task is named by it. */
    private static final QuickPattern SPECIAL = QuickPattern.compile(
            "^(§ ?17,? stk\\.? ?4[ -][Uu]dvalg(?:et)?(?: (?:for|om|vedr\\.|vedrørende))?(?:[ :]+\\p{L}[^:;|\\d]{2,80}?)?)(?: ?[-\u2013|,]? ?(?:møde|mødet|referat|dagsorden)\\b.*)?$");

    private static final QuickPattern BRACKETS_BEHIND = QuickPattern.compile(" ?\\([^()]{3,80}\\)$");

    private final MeetingOutline outline;
    private boolean sureBody;

    public MeetingBody(MeetingOutline outline) {
        this.outline = outline;
    }

    /** Takes the body that a line names; gives back whether it says the body that meets. */
    public boolean read(String words, PaperLine line, boolean labelled) {
        String text = MEETING_BEHIND
                .matcher(MUNICIPALITY_AFTER
                        .matcher(MUNICIPALITY_BEFORE.matcher(words).replaceFirst(""))
                        .replaceFirst(""))
                .replaceFirst("");
        if (labelled && !sureBody) {
            outline.bodies().clear();
        }
        if (!labelled && (text.length() > SENTENCE && text.endsWith(".") || TOLD.find(text))) {
            return false;
        }
        if (!outline.bodies().isEmpty()) {
            return outline.bodies().stream()
                    .anyMatch(body -> text.contains(body.value().name()));
        }
        Matcher twice = DOUBLED.matcher(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        boolean doubled = twice.find() && twice.end() + 1 >= text.length();
        Optional<Body> found = BodyWords.only(BRACKETS_BEHIND
                        .matcher(EDITION_BEFORE
                                .matcher(doubled ? twice.group(1) : text)
                                .replaceFirst("")
                                .replaceFirst(
                                        "^[-\u2013 ]+|^\\d{2}-\\d{2} (?=\\p{Lu})|^Udvalg (?=\\p{Lu}[\\p{L} ,-]*(?:råd|udvalg|bestyrelse|nævn))",
                                        ""))
                        .replaceFirst(""))
                .filter(body -> !body.name().isEmpty());
        if (found.isEmpty()) {
            Matcher of = MEETING_OF.matcher(EDITION_BEFORE.matcher(text).replaceFirst(""));
            found = of.find()
                    ? BodyWords.only(of.group(1)).filter(body -> !body.name().isEmpty())
                    : found;
        }
        if (found.isEmpty()) {
            Matcher served = SERVED.matcher(EDITION_BEFORE.matcher(text).replaceFirst(""));
            found = served.find() ? BodyWords.only(served.group(1)) : found;
        }
        if (found.isEmpty() && !labelled) {
            Matcher met = MET.matcher(BRACKETS_BEHIND.matcher(text).replaceFirst(""));
            found = met.matches() ? Optional.of(BodyWords.kinded(met.group("name"))) : found;
        }
        if (found.isEmpty() && !labelled) {
            found = inOneWord(text);
        }
        if (found.isEmpty()) {
            Matcher in = MEETING_IN.matcher(text);
            found = in.find()
                    ? BodyWords.only(in.group(1)).filter(body -> !body.name().isEmpty())
                    : found;
        }
        if (found.isEmpty()) {
            found = twice.reset().find()
                    ? BodyWords.only(twice.group(1)).filter(body -> !body.name().isEmpty())
                    : found;
        }
        if (found.isEmpty()) {
            for (String part : PARTS.split(text)) {
                found = BodyWords.only(EDITION_BEFORE
                                .matcher(part.replaceFirst("^[-\u2013 ]+", "").strip())
                                .replaceFirst(""))
                        .filter(body -> !body.name().isEmpty());
                if (found.isPresent()) {
                    break;
                }
            }
        }
        Matcher special = SPECIAL.matcher(EDITION_BEFORE.matcher(text).replaceFirst(""));
        if (special.matches()) {
            found = Optional.of(Body.of(special.group(1)).withKind(BodyKind.SPECIAL_COMMITTEE));
        }
        if (found.isEmpty() && labelled && text.length() < 100) {
            found = Optional.of(Body.of(text));
        }
        sureBody |= labelled && found.isPresent();
        found.ifPresent(body -> outline.bodies().add(new WithPlace<>(body, line.place())));
        return found.isPresent();
    }

    /** "Ældrerådsmøde" is a meeting of "Ældrerådet". */
    private static Optional<Body> inOneWord(String text) {
        Matcher word = MEETING_WORD.matcher(text);
        if (!word.find()) {
            return Optional.empty();
        }
        String name = word.group("name");
        String definite = name + (name.endsWith("bestyrelse") ? "n" : "et");
        return BodyWords.only(definite.substring(0, 1).toUpperCase(Locale.ROOT) + definite.substring(1));
    }

    /** Whether a label says who meets. */
    public boolean sure() {
        return sureBody;
    }
}
