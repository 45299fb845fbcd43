package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who takes a seat or a post by the words that tell it: an office, the members or the chair of a body, one for each party. */
public final class SeatFilling {

    private static final String NUMBER = CountedSeat.NUMBER;

    private static final QuickPattern EACH_PARTY = QuickPattern.compile(
            "^(?:(?<each>" + NUMBER
                    + "(?: \\p{L}+)?) (?:fra|for|af) )?(?:hver(?:t)? af |hvert )?(?:de |det )?parti(?:er|erne)?(?: (?:i|repræsenteret i) (?<among>\\p{Lu}\\p{L}+))?"
                    + "(?:,? (?:der|som) ikke (?:måtte være|er|allerede er) repræsenteret i (?<not>.+))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern MEMBERS = QuickPattern.compile(
            "^(?:alle |de )?medlemmer(?:ne)? (?:fra|af) (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CHAIR_OF = QuickPattern.compile(
            "^formand(?:en)?(?: og næstformand(?:en)?)? (?:for|fra) (.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Formændene for de stående udvalg": several, of whom no body is named. */
    private static final QuickPattern CHAIRS = QuickPattern.compile(
            "formænd(?:ene)? (?:for|fra) .{3,80}|(?:[\\p{L} -]{3,40}s )?\\p{L}*(?:borgmestre|formænd|direktører|chefer|ledere|konsulenter)(?:ne)?(?: (?:for|fra|i) .{3,80})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Børne- og Kulturudvalgets formand". */
    private static final QuickPattern ITS_CHAIR =
            QuickPattern.compile("(\\p{Lu}.{3,60}(?:udvalget|rådet|nævnet))s formand");

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "^(?:områdets |kommunens |\\p{Lu}[\\p{L}-]+ Kommunes |den overordnede |projektets |vores )?(?:(?:\\p{L}+-,? (?:og )?){0,2}(?:\\p{Lu}{2,4}-)?\\p{L}*(?:chef|direktør|leder|formand|borgmester|rådmand|forstander|rektor|konsulent|koordinator|rådgiver|controller|psykolog|sekretær|tovholder|inspektør|ingeniør|planlægger|jurist|projektejer|souschef|provst)(?:en|n)?)(?: (?:for|af|fra|i) .{2,80})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Somebody of whom there is one, by what they are: "havnefogeden", "fællestillidsrepræsentanten for pædagogerne". */
    private static final QuickPattern DEFINITE_OFFICE = QuickPattern.compile(
            "(?!(?:repræsentant|person|deltager)en\\b)\\p{L}{3,}(?:leder|fører|mester|vejleder|behandler|anten|enten|isten|ologen|fogeden|ingeniør|tør|agogen|lægen|koordinator|terapeut|bibliotekar|arkitekt|jurist|inspektør)(?:en)?(?<=en)(?: (?:for|i|fra|på|ved) .{2,70})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Miljødirektøren (eller en repræsentant)": the office, whoever it sends. */
    private static final QuickPattern OR_ANOTHER = QuickPattern.compile(
            " \\((?:eller|evt\\.) [^()]+\\)$| eller (?:dennes|hans|hendes|en) (?:\\p{Ll}+ )?(?:repræsentant|stedfortræder|suppleant)$");

    private static final QuickPattern COMPOUND = QuickPattern.compile(
            "^((?:\\p{Ll}+ )?\\p{L}*(?:repræsentant(?:er)?|borgere?|byrådspolitikere|sektionsledere|afdelingsledere|politikere|borgere|medlemmer|medarbejdere)(?:/\\p{Ll}+)?)(?: .*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SeatFilling() {}

    /** Whether words tell one for each party. */
    static boolean forEachParty(String words) {
        return EACH_PARTY.matcher(words).matches();
    }

    /** Who takes a seat or a post by these words; empty where they are none that are understood. */
    public static Optional<Filling> of(String line) {
        String words = line.strip().replaceFirst("[.;,]$", "");
        Matcher party = EACH_PARTY.matcher(words);
        if (party.matches()) {
            return Optional.of(OnePerParty.builder()
                    .among(Optional.ofNullable(party.group("among")).map(BodyWords::kinded))
                    .notIn(Optional.ofNullable(party.group("not")).map(BodyWords::kinded))
                    .each(Optional.ofNullable(party.group("each")).map(Count::of))
                    .build());
        }
        Matcher members = MEMBERS.matcher(words);
        if (members.matches() && BodyWords.only(members.group(1)).isPresent()) {
            return Optional.of(MembersOfBody.builder()
                    .body(BodyWords.kinded(members.group(1)))
                    .build());
        }
        Matcher chair = CHAIR_OF.matcher(words);
        if (chair.matches() && chair.group(1).matches("hver(?:t)? .*")) {
            // One from each of several, and not the chair of a body of that name.
            return Optional.of(Representatives.builder().group(chair.group(1)).build());
        }
        if (chair.matches() && BodyWords.only(chair.group(1)).isPresent()) {
            return Optional.of(
                    ChairOfBody.builder().body(BodyWords.kinded(chair.group(1))).build());
        }
        if (chair.matches() && SeatPersons.ORGANISATION.matches(chair.group(1))) {
            return Optional.of(
                    ChairOfBody.builder().body(Body.of(chair.group(1))).build());
        }
        Matcher its = ITS_CHAIR.matcher(words);
        if (its.matches() && BodyWords.only(its.group(1)).isPresent()) {
            return Optional.of(
                    ChairOfBody.builder().body(BodyWords.kinded(its.group(1))).build());
        }
        if (CHAIRS.matches(words)) {
            return Optional.of(Representatives.builder().group(words).build());
        }
        SeatBuilder counted = Seat.builder();
        if (CountedSeat.take(words, counted)) {
            return counted.build().filledBy();
        }
        String bare = OR_ANOTHER.matcher(words).replaceFirst("");
        if (!bare.equals(words) && OFFICE.matches(bare)) {
            return Optional.of(OfficeHolder.builder().office(Office.of(bare)).build());
        }
        if (OFFICE.matches(words)) {
            String office = words.replaceFirst("^(?i:den overordnede|projektets) (?=projektleder)", "");
            return Optional.of(OfficeHolder.builder().office(Office.of(office)).build());
        }
        if (DEFINITE_OFFICE.matches(words)) {
            return Optional.of(OfficeHolder.builder().office(Office.of(words)).build());
        }
        Matcher compound = COMPOUND.matcher(words);
        if (compound.matches()) {
            return Optional.of(
                    Representatives.builder().group(compound.group(1)).build());
        }
        return Optional.empty();
    }
}
