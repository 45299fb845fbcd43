package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.NameParticles;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sits on a seat by name, with the office, the role or the party that stands beside it. */
final class SeatPersons {

    static final String NAME =
            "(?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|" + NameParticles.ANY + ")){1,4}";

    /** Names of those who can only be represented. */
    static final QuickPattern ORGANISATION = QuickPattern.compile(
            "^(?:[\\p{L}&.'/-]+ ){0,6}?\\p{L}*(?:politi(?:et)?|forening(?:en|er|erne)?|forbund(?:et)?|union(?:en)?|organisation(?:en|er|erne)?|styrelsen|råd(?:et)?|klub(?:ben|ber)?|sammenslutning(?:en)?|selskab(?:et|erne)?|laug|laget|lærerne|skole(?:r|rne|n)?|afdeling|kreds(?:en)?|fællesrepræsentation(?:en)?|menighedsråd(?:ene)?|frivilligcenter)(?:,? (?:for|af|i|på) [^,]{3,50}|, [^,]{3,40})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that no name of a person has in it. */
    private static final QuickPattern NO_NAME = QuickPattern.compile(
            "(?i:styrelsen|forening(?:en)?|forbund(?:et)?|museum|museet|cent(?:er|ret)|skolen?|klub(?:ben)?|politi|udvalget|rådet|forvaltningen|afdelingen|selskab(?:et)?|universitet(?:et)?|hospital(?:et)?|landbrug)(?![\\p{L}])");

    private static final QuickPattern PERSON = QuickPattern.compile(
            "^(" + NAME
                    + ")(?: \\((?:(formand|næstformand|tovholder|sekretær)|([A-ZÆØÅ]{1,2})|((?!\\d)[^()]{3,120}))\\))?(?:, (.+))?$");

    /** "Anna Berg (udpeget af Byrådet)": who has sent them. */
    private static final QuickPattern SENT_BY =
            QuickPattern.compile("(?:udpeget|valgt|indstillet)(?: af| fra)? (\\p{Lu}.{2,80}|" + GroupWords.BODY + ")");

    /** Words of an office; what begins with a great letter and has none of them is where somebody comes from. */
    private static final QuickPattern OFFICE_NOUN = QuickPattern.compile(
            "(?:chef|leder|direktør|konsulent|formand|medlem|koordinator|planlægger|rådmand|borgmester|medarbejder|lærer|læge|pædagog|sygeplejerske|assistent|jurist|ingeniør|arkitekt|rektor|inspektør|sekretær|professor|lektor|ejer|landmand|borger|politiker|repræsentant|tovholder|ansvarlig|forsker|biolog|geolog|fuldmægtig|præst|provst|elev|beboer|bruger|pårørende|suppleant|kasserer|mester|agent|advokat|journalist)(?:e|en|n|er)?(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Anna Berg, Padborg (kasserer)": what is said beside where somebody comes from. */
    private static final QuickPattern REMARK = QuickPattern.compile("(?<=\\p{L}) \\(\\p{Ll}[^()]{3,40}\\)$");

    private static final QuickPattern MUNICIPALITY = QuickPattern.compile("\\p{Lu}[\\p{L}-]+ [Kk]ommune");

    private static final QuickPattern TITLED = QuickPattern.compile(
            "^(\\p{Lu}\\p{L}*(?:chef|leder|direktør|formand|konsulent|borgmester|rådmand)) (" + NAME + ")$");

    /** "Skoleleder Anna Berg, Vestre Skole", "Teknik- og Miljødirektør Bo Lind": the office, and then who holds it. */
    private static final QuickPattern OFFICE_FIRST =
            QuickPattern.compile("^((?=\\p{Lu}|\\p{Ll}+ \\p{Lu})(?:[\\p{L}.-]+ ){0,3}?[\\p{L}-]*(?i:"
                    + "chef|leder|direktør|konsulent|borgmester|rådmand|koordinator|professor)(?: (?:i|for) [^,;]{3,40}?)?) ("
                    + NAME
                    + ")(?:, (\\p{Lu}[^,]{1,60}))?$");

    /** "Formand Anna Berg, Vestby", "Suppleant Bo Lind": the role, then who has it, maybe with where they live. */
    private static final QuickPattern ROLE_FIRST = QuickPattern.compile(
            "^((?i:formand|næstformand|kasserer|sekretær|(?:\\p{Ll}+ )?medlem|(?:\\d\\. )?suppleant|stedfortræder)):? ("
                    + NAME + ")(?: \\((?<party>[A-ZÆØÅ]{1,2})\\))?(?:, \\p{Lu}[\\p{L} .-]{1,40})?$");

    /** The municipality that an office is in, told behind it. */
    private static final QuickPattern IN_MUNICIPALITY =
            QuickPattern.compile("(?<=\\p{L}),?(?: i)? \\p{Lu}[\\p{L}-]+ Kommune$");

    private static final QuickPattern LOCAL_PARTY =
            QuickPattern.compile("(?:\\p{Lu}[\\p{L}-]* )?\\p{Lu}[\\p{L}-]*(?:listen|partiet|liste)");

    private static final QuickPattern PARTY_BEHIND = QuickPattern.compile("^(.+?) \\(([A-ZÆØÅ]{1,2})\\)$");

    private SeatPersons() {}

    /** Whether words begin with those of an office: "Centerchef, Vestby Kommune", "Arkitekt MAA". */
    static boolean isOffice(String words) {
        int comma = words.indexOf(',');
        return OFFICE_NOUN.find(comma < 0 ? words : words.substring(0, comma)) && !isName(words);
    }

    /** Somebody whose role or office stands before the name. */
    static Optional<Person> officer(String words, SeatBuilder seat) {
        Matcher role = ROLE_FIRST.matcher(words);
        if (role.matches() && isName(role.group(2))) {
            seat.role(SeatRoles.of(FoldedWords.folded(role.group(1)).replaceFirst("^\\d\\. ", ""))
                    .orElse(SeatRole.MEMBER));
            return Optional.of(Person.builder()
                    .name(role.group(2))
                    .party(Optional.ofNullable(role.group("party")).map(PoliticalParty::ofLetter))
                    .build());
        }
        Matcher office = OFFICE_FIRST.matcher(words);
        if (office.matches() && office.group(1).equalsIgnoreCase("projektleder") && isName(office.group(2))) {
            seat.role(SeatRole.PROJECT_MANAGER);
        }
        return office.matches() && isName(office.group(2))
                ? Optional.of(Person.builder()
                        .name(office.group(2))
                        .office(Office.of(office.group(1)))
                        .build())
                : Optional.empty();
    }

    /** Words with which no name begins. */
    private static final QuickPattern ARTICLE = QuickPattern.compile(
            "(?:En|Et|Én|Ét|Den|Det|De|Alle|To|Tre|Fire|Fem|Seks|Syv|Otte|Ni|Ti|Samt|Fra|For|Formand|Leder|Repræsentant)\\b");

    /** Whether an office stands before a name: "Borgmester Anna Berg". */
    static boolean titled(String words) {
        return OFFICE_FIRST.matches(words);
    }

    static boolean isName(String words) {
        return !ARTICLE.lookingAt(words)
                && NameList.person(words).isPresent()
                && !NO_NAME.find(words)
                && BodyWords.only(words).isEmpty()
                && !ORGANISATION.matches(words);
    }

    /** Whether words behind a name are what somebody is, and not where they come from: "Dansk Industri Vestby", "Padborg". */
    static boolean office(String words) {
        return !Character.isUpperCase(words.charAt(0))
                || (!MUNICIPALITY.matches(words) && !ORGANISATION.matches(words) && OFFICE_NOUN.find(words));
    }

    static Optional<PoliticalParty> party(String words) {
        if (LOCAL_PARTY.matches(words)) {
            return Optional.of(PoliticalParty.builder().name(words).build());
        }
        return NameList.of(words)
                .filter(all -> all.size() == 1 && all.get(0).person().isEmpty())
                .flatMap(all -> all.get(0).party());
    }

    static Optional<Person> named(String words, SeatBuilder seat) {
        Matcher person = PERSON.matcher(words);
        if (!person.matches()
                || !isName(person.group(1))
                || (person.group(2) == null
                        && person.group(3) == null
                        && person.group(4) == null
                        && person.group(5) == null)) {
            return Optional.empty();
        }
        Optional.ofNullable(person.group(2)).flatMap(SeatRoles::of).ifPresent(seat::role);
        Optional.ofNullable(person.group(4))
                .map(SENT_BY::matcher)
                .filter(Matcher::matches)
                .ifPresent(sent -> seat.appointedBy(BodyWords.kinded(sent.group(1))));
        String office =
                REMARK.matcher(Optional.ofNullable(person.group(5)).orElse("")).replaceFirst("");
        if (!office.isEmpty() && party(office).isEmpty() && !PARTY_BEHIND.matches(office) && !office(office)) {
            office = "";
        }
        Optional<PoliticalParty> party = Optional.ofNullable(person.group(3))
                .map(PoliticalParty::ofLetter)
                .or(() -> Optional.ofNullable(person.group(4)).flatMap(SeatPersons::party));
        Matcher behind = PARTY_BEHIND.matcher(office);
        if (party.isEmpty() && behind.matches()) {
            office = behind.group(1);
            party = Optional.of(PoliticalParty.ofLetter(behind.group(2)));
        } else if (party.isEmpty() && party(office).isPresent()) {
            party = party(office);
            office = "";
        }
        office = IN_MUNICIPALITY.matcher(office).replaceFirst("");
        Matcher titled = TITLED.matcher(person.group(1));
        if (titled.matches()) {
            office = titled.group(1);
        }
        return Optional.of(Person.builder()
                .name(titled.matches() ? titled.group(2) : person.group(1))
                .party(party)
                .office(office.isEmpty() ? Optional.empty() : Optional.of(Office.of(office)))
                .build());
    }
}
