package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.decision.ModelStates;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.unit.AreaWords;
import dk.sagsgang.exchange.paper.organisation.unit.InstitutionNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit that the title of a paper names, and what it is said to be merged from. */
final class TitleUnit {

    /** "sammenlægningen af Plan- og Byggeafdelingen og Miljøsektionen": what the unit of the title is made of. */
    private static final QuickPattern MERGING = QuickPattern.compile(
            "[Ss]ammenlægning(?:en)? af (\\p{Lu}[\\p{L} -]{3,60}?(?:en|et|er)) (?:og|med) (\\p{Lu}[\\p{L}-]{3,40}?(?:en|et|er))(?![\\p{L}-])");

    private static final QuickPattern ORGANISING = QuickPattern.compile(
            "^(?:(?:(?:Høringsmateriale(?: om)?:? )?(?:(?:Forslag|Oplæg) til |Notat om )?(?:den )?(?:ny(?:e|t)? |justere(?:t|de) |fremtidige? |fremtidens |ændre(?:t|de) )?(?:organis(?:ering|ation)(?:s?plan|smodel|sstruktur|sbeskrivelse)?|(?:ledelses|organisations)?struktur|opbygning)(?:en)?|Beskrivelse|Præsentation) (?:af|i|for|på)|Om|Ny) (?=(?-i:\\p{Lu}))",
            Pattern.CASE_INSENSITIVE);

    /** From when it is so, or of which year the paper is: "Organisering af Havneafdelingen pr. 1. marts 2015". */
    private static final QuickPattern DATED = QuickPattern.compile(
            ",? (?:(?:pr\\.|fra|fra og med|gældende fra) (?:den )?)?(?:\\d{1,2}\\. \\p{Ll}{3,9} )?(?:19|20)\\d{2}$");

    /** "Havneforvaltningens organisationsdiagram". */
    private static final QuickPattern OWNED = QuickPattern.compile(
            "(?<name>\\p{Lu}[^.:;]{4,60}?)s (?:(?:nye|fremtidige|administrative|politiske) )?(?:organisation|organisering|organisations(?:diagram|plan|struktur|beskrivelse)|ledelsesstruktur|struktur|opbygning)(?: .*)?");

    /** " – spørgsmål og svar" says of what kind the page is. */
    private static final QuickPattern ASIDE = QuickPattern.compile(
            "(?: [-\u2013]|:) (?:[Ss]pørgsmål og svar|[Hh]øringsmateriale|[Ff]orslag|[Nn]otat|[Oo]plæg|[Uu]dkast)$");

    /** "Sundhedsafdelingen i Lunde Kommune" goes by the name before it. */
    private static final QuickPattern OF_MUNICIPALITY =
            QuickPattern.compile(" i \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? [Kk]ommune$");

    /** "Pleje og Omsorg": a name of two matters, which no town has. */
    private static final QuickPattern TWO_MATTERS =
            QuickPattern.compile("\\p{Lu}[\\p{L}-]+(?:, \\p{Lu}[\\p{L}-]+)* (?:og|&) \\p{Lu}[\\p{L}-]+");

    /** "Havn & Vej har fået ny organisering": a name of one word could be that of a town. */
    private static final QuickPattern RESHAPED = QuickPattern.compile(
            "(?<name>\\p{Lu}[^.:;]{4,60}?) (?:(?:(?:har fået|får) (?:en )?ny|ændrer(?: sin)?|justerer(?: sin)?) (?:organis|struktur|ledelse|navn)\\p{L}*|(?:er blevet|er|bliver|bliver nu) (?:om)?organiseret (?:på ny|på en ny måde|anderledes|om))");

    private static final QuickPattern JOINED = QuickPattern.compile(" (?:&|og) |forvaltningen$|afdelingen$|centret$");

    /** What a page says of the unit that it is about, behind its name. */
    private static final QuickPattern DESCRIBED = QuickPattern.compile(
            " (?:\\((?<short>\\p{Lu}[\\p{L}&-]{1,6})\\) )?(?:består af|er organiseret|er opdelt i|er inddelt i|omfatter følgende)\\b");

    /** "Området består af tre afdelinger" below "Børn og Kultur" is said of what the title names. */
    private static final QuickPattern OWN = QuickPattern.compile(
            "(?:Området|Direktørområdet|Afdelingen|Forvaltningen|Centret|Centeret|Enheden|Staben|Sektionen) (?:består af|omfatter|rummer|ledes af|har (?:ca\\. |omkring |godt |knap )?\\d[\\d.]* (?:ansatte|medarbejdere)|varetager|er (?:organiseret|opdelt|inddelt) i)(?![\\p{L}-])");

    /** "Børn og Kultur", "Teknik, Miljø & Plan", "Beskæftigelse": names of areas, and no more words. */
    private static final QuickPattern AREA =
            QuickPattern.compile("\\p{Lu}[\\p{L}-]+(?:(?:, | og | & )\\p{L}[\\p{L}-]+){0,4}");

    private static final QuickPattern OF_ADMINISTRATION = QuickPattern.compile("(?:^|\\bI )[Ff]orvaltningen ");

    /** "Organisationsbeskrivelse for Staben". */
    private static final QuickPattern NOUN = QuickPattern.compile(
            "(?:Staben|Sekretariatet|Jobcentret|Jobcenteret|Biblioteket|Musikskolen|Ungeenheden|\\p{Lu}\\p{Ll}+(?:enheden|staben))");

    private static final QuickPattern INDEFINITE = QuickPattern.compile("(?:forvaltning|afdeling|enhed|sektion|stab)$");

    private final TextSubject subject;
    private final UnitTree tree;
    private List<String> merged = List.of();
    private String shortName = "";

    TitleUnit(TextSubject subject, UnitTree tree) {
        this.subject = subject;
        this.tree = tree;
    }

    /** The unit that the title is the name of, whose page it is. */
    void take(List<PaperLine> lines) {
        if (subject.title.isEmpty() && !lines.isEmpty()) {
            // A page without a title may begin with the name of the unit whose page it is.
            PaperLine first = lines.get(0);
            TellingText.subject(first.text())
                    .or(() -> noun(lines))
                    .ifPresent(name -> subject.root = tree.take(name, Optional.empty(), first));
            if (subject.root.isEmpty()) {
                page(lines);
            }
            return;
        }
        String named = OF_MUNICIPALITY
                .matcher(ORGANISING
                        .matcher(DATED.matcher(subject.title).replaceFirst(""))
                        .replaceFirst(""))
                .replaceFirst("");
        named = printed(ASIDE.matcher(named).replaceFirst(""), lines);
        if (!named.equals(subject.title)
                && (UnitWords.name(named) || TWO_MATTERS.matches(named) || NOUN.matches(named))
                && !FoldedWords.folded(named).contains("kommune")) {
            subject.root = tree.take(named, Optional.empty(), lines.get(0));
            return;
        }
        Matcher owned = OWNED.matcher(subject.title);
        if (owned.matches()
                && UnitWords.name(owned.group("name"))
                && !owned.group("name").contains("ommune")) {
            subject.root = tree.take(owned.group("name"), Optional.empty(), lines.get(0));
            return;
        }
        Matcher reshaped = RESHAPED.matcher(subject.title);
        boolean joined = reshaped.matches() && JOINED.find(reshaped.group("name"));
        if (joined && UnitWords.plain(reshaped.group("name"))) {
            subject.root = tree.take(reshaped.group("name"), Optional.empty(), lines.get(0));
            return;
        }
        boolean said = UnitWords.name(subject.title)
                        && !OrganisationHead.diagram(subject.title)
                        && !ModelStates.coming(subject.title)
                || UnitWords.plain(subject.title) && lines.stream().anyMatch(this::describes);
        if (said && !subject.title.contains("ommune")) {
            PaperLine first = lines.stream()
                    .filter(line -> line.text().equals(subject.title))
                    .findFirst()
                    .orElse(lines.get(0));
            subject.root = tree.take(subject.title, Optional.empty(), first);
            boolean administration = lines.stream().anyMatch(line -> OF_ADMINISTRATION.find(line.text()));
            tree.shortName(subject.root, shortName);
            tree.change(
                    subject.root,
                    unit -> unit.kind().isEmpty() && administration ? unit.withKind(UnitKind.ADMINISTRATION) : unit);
            return;
        }
        page(lines);
    }

    /** "Sekretariatet", where a page without a title begins with it and goes on with it. */
    private static Optional<String> noun(List<PaperLine> lines) {
        String text = lines.get(0).text();
        String first = text.substring(0, Math.max(0, text.indexOf(' ')));
        boolean goesOn = lines.stream().skip(1).anyMatch(line -> line.text().startsWith(first + " "));
        return Optional.of(first).filter(word -> NOUN.matches(word) && goesOn);
    }

    /** The unit whose page the paper is by its text. */
    private void page(List<PaperLine> lines) {
        PageUnit.of(subject.title, lines).ifPresent(name -> {
            PaperLine first = lines.stream()
                    .filter(line -> line.text().contains(name))
                    .findFirst()
                    .orElse(lines.get(0));
            subject.root = tree.take(name, InstitutionNouns.kind(name), first);
        });
    }

    /**
     * A name as the text prints it: a title in capitals, "HAVN OG KYST", and one of which the text has the definite form, "Havneafdeling".
     */
    private static String printed(String name, List<PaperLine> lines) {
        if (name.isEmpty()) {
            return name;
        }
        String capitals = name.toUpperCase(Locale.ROOT);
        boolean loud = name.equals(capitals);
        for (PaperLine line : lines) {
            String text = line.text();
            int at = loud ? text.toUpperCase(Locale.ROOT).indexOf(capitals) : text.indexOf(name);
            while (at >= 0 && at + name.length() <= text.length()) {
                String words = text.substring(at, at + name.length());
                int end = at + name.length();
                boolean definite = !loud && INDEFINITE.find(name) && text.startsWith("en", end) && ends(text, end + 2);
                if (definite) {
                    return name + "en";
                }
                if (loud && !words.equals(capitals) && Character.isUpperCase(words.charAt(0)) && ends(text, end)) {
                    return words;
                }
                at = loud ? text.toUpperCase(Locale.ROOT).indexOf(capitals, end) : text.indexOf(name, end);
            }
        }
        return name;
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    /** Whether a line tells of what the title names, so that it is the name of a unit. */
    private boolean describes(PaperLine line) {
        String text = line.text();
        if (TellingText.does(subject.title, text)
                || AREA.matches(subject.title)
                        && !OrganisationHead.diagram(subject.title)
                        && AreaWords.area(subject.title)
                        && OWN.lookingAt(text)) {
            return true;
        }
        if (text.startsWith("I " + subject.title + " er vi organiseret")
                || text.startsWith("Velkommen til " + subject.title)) {
            return true;
        }
        if (!text.startsWith(subject.title + " ")) {
            return false;
        }
        Matcher behind = DESCRIBED.matcher(text.substring(subject.title.length()));
        boolean described = behind.lookingAt();
        shortName = described && behind.group("short") != null ? behind.group("short") : shortName;
        return described;
    }

    /** Remembers what a sentence says that the unit is merged from. */
    void merging(String sentence) {
        Matcher merging = MERGING.matcher(sentence);
        if (merged.isEmpty() && merging.find()) {
            merged = List.of(merging.group(1), merging.group(2));
        }
    }

    /** Puts the units that stand below none below the one of the title; gives its key, or an empty text. */
    String finish() {
        String top = key();
        if (!top.isEmpty()) {
            tree.units().keySet().stream()
                    .filter(key -> !key.equals(top) && tree.parent(key).isEmpty())
                    .forEach(key -> tree.below(key, top));
        }
        if (!top.isEmpty() && !merged.isEmpty() && tree.units().get(top) != null) {
            tree.from(top, merged);
        }
        return top;
    }

    /** The unit that the title names: what the model says of others is about its parts. */
    private String key() {
        if (!subject.root.isEmpty()) {
            return subject.root;
        }
        for (OrganisationUnit unit : tree.units().values()) {
            String stem = FoldedWords.folded(unit.name()).replaceFirst("en$", "");
            String title = FoldedWords.folded(subject.title);
            boolean whole = title.equals(stem) || title.endsWith(" " + stem) && !title.endsWith(" og " + stem);
            if (stem.length() > 6 && whole) {
                return unit.key();
            }
        }
        return "";
    }
}
