package dk.sagsgang.exchange;

import dk.sagsgang.exchange.paper.commission.CommissionSigns;
import dk.sagsgang.exchange.paper.commission.origin.OriginSentences;
import dk.sagsgang.exchange.paper.organisation.OrganisationSigns;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Tells what kind of document a paper is by what stands in it. */
final class PaperKinds {

    private static final QuickPattern COMMISSION = QuickPattern.compile(
            "kommissori|(?m:^)(?:\\p{L}+ ){0,2}vedtægt(?:en|er|erne)?\\b|(?m:^)forretningsorden (?:for|\\p{L}+(?:rådet|udvalget)\\b)|(?m:^)[^\\n.:]{0,60}(?<!by|regions)(?:råd|rådet|udvalg|udvalget|nævn|nævnet|gruppen|forum|forummet)s (?:\\p{L}+ og )?(?:vedtægt|forretningsorden)|projektaftale|projektgrundlag|projektbeskrivelse|opgavebeskrivelse|projektkontrakt|projektinitiering|projektdirektiv|projektbestilling|programbeskrivelse|programgrundlag|programaftale|opdragsbeskrivelse|mandatbrev|opdragsbrev|opdragspapir|opdragsnotat|projektmandat|bestillingsnotat|terms of reference|(?m:^)opdrag(?::|$)|(?m:^mandat$)|(?m:^)(?:arbejdsgrundlag|grundlag|mandat|statutter|rammer|opdrag|regler|regelsæt) for (?:\\p{L}+ ){0,3}\\p{L}*(?:råd|rådet|udvalg|udvalget|gruppen?|forum|forummet|panel|panelet|nævn|nævnet|netværk|netværket|task ?force|projektet)\\b");

    /** A line that calls the paper a commission: whatever it is of, it is one. */
    private static final QuickPattern TITLE = QuickPattern.compile(
            "(?m)^(?:(?:udkast|forslag|tillæg|revideret|nyt) (?:til )?)?(?:(?:\\p{L}*kommissorium|projektgrundlag|projektbeskrivelse|opgavebeskrivelse|projektaftale|projektkontrakt|projektinitieringsdokument|projektdirektiv|projektbestilling|programbeskrivelse|programgrundlag|programaftale|opdragsbeskrivelse|mandatbrev|opdragsbrev|opdragspapir|opdragsnotat|projektmandat|bestillingsnotat|terms of reference)(?: nr\\.? ?[\\d-]+)?(?:$|[:,]| [-\u2013\"|]| (?:for|om|til|vedrørende|vedr\\.) )|(?:vedtægt(?:er)?|forretningsorden) for (?!kommune))[^.]{0,150}$|^[^.:]{4,120} [-\u2013] kommissorium$|^(?:kommissorium|opdrags(?:brev|papir|notat)|mandatbrev|projekt(?:beskrivelse|aftale|mandat)) (?:nr\\.? ?[\\d/-]+ )?\\|");

    /** A title by which the order of an administration goes: "Administrationsgrundlag", "Styringsmodel for Vestby Kommune". */
    private static final String BASIS =
            "(?m:^(?:(?:forslag|udkast|oplæg) til )?(?:nyt? |revideret )?(?:administrations|ledelses|organisations|styrings|administrativt )(?:- og (?:administrations|ledelses|organisations|styrings))?(?:grundlag|model|beskrivelse|regulativ)(?:let|len|et|en)?(?: (?:for|i|af|pr\\.|\\d).{0,60})?$)";

    private static final QuickPattern ORGANISATION = QuickPattern.compile(
            "organisationsmodel|organisationsstruktur|organisationsplan|organisationsdiagram|organisationsændring|organisationstilpasning|administrative? organis|ny organis|\\borganisering|ledelsesstruktur|forvaltningsstruktur|\\borganisation(?!er(?!ing))|"
                    + BASIS);

    /** Words that name the matter itself, however many headings of a project stand below. */
    private static final QuickPattern STRUCTURE = QuickPattern.compile(
            "\\b(?:organisationsmodel|organisationsstruktur|organisationsplan|organisationsændring|forvaltningsstruktur|administrativ (?:organisation|struktur|organisationsstruktur)|ledelse (?:&|og) organisation)");

    /** The same where the title says them; further down others speak of a new organisation too. */
    private static final QuickPattern NEW = QuickPattern.compile(
            "\\b(?:ny organisation|ny organisering|organisering af \\p{L}+(?:afdelingen|forvaltningen|området|centret)|organisationsdiagram|organisationstilpasning|administrativ organisering)\\b");

    private static final int TOP = 3;

    /** Titles of papers that lay units together, or give them one leadership, in the words for the units that they are of. */
    private static final QuickPattern TOGETHER = QuickPattern.compile(
            "(?m)^(?:(?:forslag|udkast|oplæg|notat|høring) (?:til|om|af) )?(?:(?:ny |en )?(?:fælles |samlet |områdes?|distrikts)ledelse (?:af|for|i|på) .*|(?:sammenlægning|fusion|deling|opdeling|samling) af .*(?:skole|institution|dagtilbud|børnehave|plejecent|afdeling|center|centre|område|distrikt|forvaltning|sekretariat|enhed|bibliotek).*|ny \\p{L}*(?:sektor|center|afdelings|område|distrikts|ledelses|direktions|koncern|enheds|institutions)struktur\\b.*"
                    + "|(?!.*kommissori)(?:(?:ny|fremtidig|ændret|kommende) )?(?:\\p{L}*struktur(?:en)?) (?:for|på|i|af) .*(?:skole|dagtilbud|institution|plejecent|bibliotek|ældre|børne|social|sundheds|forvaltning|administration|kommune).*)$");

    /** How a programme is organised across departments: it has units with leaders, however many groups sit above them. */
    private static final QuickPattern PROGRAMME = QuickPattern.compile(
            "(?m)^(?:(?:forslag|udkast|oplæg) til )?(?:(?:ny )?organisering(?:en)? af (?:program\\p{L}* |\\p{L}*programmet\\b)|programorganisation(?:en)?\\b|programmets organis|organisation(?:en)? (?:af|for) program)[^.]{0,80}$");

    /** Lines that stand above a title: whose paper it is, to whom it goes, its day and number. */
    private static final QuickPattern LETTERHEAD = QuickPattern.compile(
            "(?:NOTAT|Notat|Til|Fra|Dato|Sagsnr|Sagsnummer|Sagsbehandler|Journalnr|Journalnummer|J\\. ?nr|Dok\\p{L}*|Ref|E-?mail|Telefon|Direkte telefon)\\.?(?:: ?.{1,80})?|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:[Kk]ommune|KOMMUNE)|(?:[Dd]en )?\\d{1,2}[-./] ?(?:\\d{1,2}|\\p{L}+)[-./ ]+\\d{4}|\\p{Lu}[\\p{L}, -]{2,40}forvaltningen");

    private static final QuickPattern MEETING = QuickPattern.compile(
            "\\b(?:(?:møde|beslutnings)?referat|dagsorden|beslutningsprotokol|protokol|mødedato|mødested|tillægsdagsorden|beslutninger fra mødet|(?:ekstra)?ordinært møde)\\b");

    /** A title that calls the paper minutes or an agenda of a meeting: whatever it treats, it is of that. */
    private static final QuickPattern OF_MEETING = QuickPattern.compile(
            "(?m)^(?:(?:møde|beslutnings)?referat|(?:tillægs)?dagsorden|beslutningsprotokol|protokol|beslutninger) (?:af|fra|til|for|over) (?:(?!kommissori)[^\\n]){0,60}møde(?:t|r|rne)?\\b");

    /** Who writes the papers of a group says nothing of what this paper is. */
    private static final QuickPattern WRITES_THEM = QuickPattern.compile(
            "\\b(?:sørger for|hjælper med|udarbejder|skriver|udsender|sender|laver|fører|tager|skrives|udarbejdes|tages|føres|udsendes)(?: (?:et|en|kort|selv|også|mødets))* (?:dagsorden|referat|protokol|beslutningsreferat)(?:en|er|et)?(?: (?:og|samt) (?:dagsorden|referat)(?:er)?)?");

    /** What stands in the head of minutes and nowhere else. */
    private static final QuickPattern HEAD_OF_MINUTES = QuickPattern.compile(
            "(?m)^(deltagere|til ?stede|afbud|fraværende|mødested|mødedato|mødetid|møde i|fremmødte|referent)(?: fra)? ?:");

    private static final QuickPattern TIME = QuickPattern.compile("\\bkl\\.? ?\\d{1,2}\\b");

    /** "Møde i Byrådet mandag den 28. november 2005", of which a transcript lost the time of day. */
    private static final QuickPattern MET =
            QuickPattern.compile("\\bmødet? (?:i|nr)\\b.{3,60}\\d{1,2}\\. \\p{Ll}{3,9} \\d{4}");

    /** The heading of contents on a line of its own. */
    private static final QuickPattern CONTENTS_OF_MEETING = QuickPattern.compile(
            "(?m)^(?:indholdsfortegnelse(?: (?:pkt\\.|sag ?nr\\.|tekst|side))*|sagsoversigt|sagsliste|dagsordensoversigt) ?:?(?: side)?$");

    private static final QuickPattern THEME = QuickPattern.compile(
            "(?:§ ?\\d{1,2}\\.? )?(?:\\S+ )?(?:sammensætning|formål|opgaver|kompetence|funktionsperiode|sekretariat|afrapportering|milepæle|organisering|tidsramme|tidsplan|møder|baggrund)");

    private static final QuickPattern CONSISTS =
            QuickPattern.compile(".*(?:udvalget|rådet|gruppen|råd|udvalg) (?:består|sammensættes) af.{0,40}");

    private static final QuickPattern UNIT =
            QuickPattern.compile(".*\\b(?:afdeling|center|stab|sektion|forvaltning|direktør|chef)\\p{L}*\\b.*");

    private static final int FIRST = 14;

    private static final int LABELS_OF_MINUTES = 2;

    /** As many as no minutes and no account of an organisation say. */
    private static final int MANY_SIGNS = 4;

    /** As many as tell a paper that is nothing else. */
    private static final int FEW_SIGNS = 3;

    /** The name of a group for a title, which counts as a sign, says nothing by itself. */
    private static final int TITLE_AND_NO_MORE = 1;

    /** A line that says "Referat af mødet" is no paper. */
    private static final int FEWEST = 4;

    /** A quick look before the expression is asked. */
    private static final List<String> UNITS =
            List.of("afdeling", "center", "stab", "sektion", "forvaltning", "direktør", "chef");

    /** So many names and lists of units are no chance, whatever headings of a project stand between them. */
    private static final int CLEAR_SIGNS = 4;

    private static final int LONGEST = 300;

    private PaperKinds() {}

    /**
     * What a paper is.
     *
     * @param kind the kind of document
     * @param sure whether more than a few words say so
     */
    record Told(PaperKind kind, boolean sure) {}

    static Optional<PaperKind> of(Paper paper) {
        return told(paper).map(Told::kind);
    }

    static Optional<Told> told(Paper paper) {
        Optional<Told> told = byHeadings(paper);
        String first = beginning(paper);
        boolean titled =
                told.filter(each -> each.kind() == PaperKind.COMMISSION).isPresent()
                        && (TITLE.find(first) || CommissionSigns.parted(paper));
        if (!titled && told.isPresent() && told.get().kind() != PaperKind.MEETING && PROGRAMME.find(titles(paper))) {
            return Optional.of(new Told(PaperKind.ORGANISATION_MODEL, true));
        }
        if (titled || told.filter(each -> each.kind() == PaperKind.MEETING).isPresent()) {
            return told;
        }
        return BodiesOrUnits.of(paper)
                .map(kind -> new Told(kind, told.isPresent()))
                .or(() -> told);
    }

    private static Optional<Told> byHeadings(Paper paper) {
        String first = beginning(paper);
        int items = 0;
        int approvals = 0;
        int themes = 0;
        boolean named = false;
        boolean composed = false;
        int units = 0;
        for (PaperLine line : paper.lines()) {
            if (line.mark().isEmpty() && Headings.line(line.text())) {
                Headings.Role role = Headings.role(line.text());
                items += role == Headings.Role.DECISION || role == Headings.Role.RECOMMENDATION ? 1 : 0;
                approvals += OriginSentences.approval(line.text()) ? 1 : 0;
            }
            String words = line.text().length() > LONGEST ? "" : FoldedWords.heading(line.text());
            themes += words.length() < 60 && THEME.lookingAt(words) ? 1 : 0;
            boolean consists = CONSISTS.matches(words);
            themes += consists ? 2 : 0;
            composed |= consists;
            named |= words.contains("kommissori");
            units += UNITS.stream().anyMatch(words::contains) && UNIT.matches(words) ? 1 : 0;
        }
        // "Vedtaget af Byrådet 29.11.2010" over the statutes of a council is no decision of a meeting.
        items -= items == 1 && approvals == 1 ? 1 : 0;
        boolean few = items < 2;
        boolean page = ItemPages.is(paper.lines());
        StringBuilder top = new StringBuilder();
        paper.lines().stream().limit(TOP).forEach(line -> add(line, top));
        boolean met = MEETING.find(WRITES_THEM.matcher(first).replaceAll(" "));
        boolean minutes = MEETING.find(top)
                && HEAD_OF_MINUTES
                                .matcher(first)
                                .results()
                                .map(label -> label.group(1))
                                .distinct()
                                .count()
                        >= LABELS_OF_MINUTES;
        if (minutes
                || paper.lines().size() > 1 && OF_MEETING.find(top)
                || CONTENTS_OF_MEETING.matcher(first).find() && held(paper, top.toString())) {
            return Optional.of(new Told(PaperKind.MEETING, true));
        }
        Matcher commission = COMMISSION.matcher(first);
        Matcher organisation = ORGANISATION.matcher(first);
        boolean before = TITLE.find(first)
                || !(organisation.find() && commission.find() && organisation.start() < commission.start());
        boolean parted = few && items == 0 && CommissionSigns.parted(paper);
        if (few && (commission.reset().find() && before || parted)) {
            return Optional.of(new Told(PaperKind.COMMISSION, true));
        }
        int signs = few && items == 0 ? CommissionSigns.of(paper) : 0;
        boolean structure = !named && (STRUCTURE.find(first) || NEW.find(titles(paper)));
        // A word such as "organisationsplan" may only point to another page.
        boolean tells = signs >= MANY_SIGNS && !(structure && OrganisationSigns.in(paper) > 1);
        if (few && organisation.reset().find() && (themes < 3 || structure) && !tells) {
            return Optional.of(new Told(PaperKind.ORGANISATION_MODEL, true));
        }
        if (few && !named && items == 0 && !tells && TOGETHER.find(titles(paper))) {
            return Optional.of(new Told(PaperKind.ORGANISATION_MODEL, true));
        }
        if (tells) {
            return Optional.of(new Told(PaperKind.COMMISSION, true));
        }
        if (few && composed && themes > 2) {
            return Optional.of(new Told(PaperKind.COMMISSION, true));
        }
        if (items > 1
                || page
                || (items == 1 && (themes < FEW_SIGNS || met))
                || (met && themes < 3 && paper.lines().size() >= FEWEST)) {
            return Optional.of(new Told(PaperKind.MEETING, true));
        }
        if (few && themes < FEW_SIGNS && ProseMinutes.is(paper)) {
            return Optional.of(new Told(PaperKind.MEETING, true));
        }
        int drawn = named || composed ? 0 : OrganisationSigns.in(paper);
        if (drawn >= CLEAR_SIGNS) {
            return Optional.of(new Told(PaperKind.ORGANISATION_MODEL, true));
        }
        boolean known = signs >= FEW_SIGNS || signs > TITLE_AND_NO_MORE && CommissionSigns.named(paper);
        if (named || themes >= 2 || known) {
            return Optional.of(new Told(PaperKind.COMMISSION, named));
        }
        return units >= 3 || drawn >= 2 ? Optional.of(new Told(PaperKind.ORGANISATION_MODEL, false)) : Optional.empty();
    }

    private static String beginning(Paper paper) {
        StringBuilder beginning = new StringBuilder();
        paper.lines().stream().limit(FIRST).forEach(line -> add(line, beginning));
        paper.aside().stream().limit(2).forEach(line -> add(line, beginning));
        return beginning.toString();
    }

    /** The first lines behind the letterhead, where the title stands. */
    private static String titles(Paper paper) {
        StringBuilder titles = new StringBuilder();
        paper.lines().stream()
                .limit(FIRST)
                .filter(line -> !LETTERHEAD.matches(line.text()))
                .limit(TOP)
                .forEach(line -> add(line, titles));
        return titles.toString();
    }

    /** Whether the first lines, or the title of the page, name minutes or an agenda and a time of day. */
    private static boolean held(Paper paper, String top) {
        StringBuilder title = new StringBuilder(top);
        paper.aside().stream().limit(2).forEach(line -> add(line, title));
        return MEETING.find(title) && (TIME.find(title) || MET.find(title));
    }

    private static void add(PaperLine line, StringBuilder text) {
        text.append(FoldedWords.folded(
                        line.text().substring(0, Math.min(LONGEST, line.text().length()))))
                .append('\n');
    }
}
