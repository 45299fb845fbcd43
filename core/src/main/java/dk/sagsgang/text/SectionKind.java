package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a section of a case presentation is for (afsnitstype).
 *
 * <p>{@code SectionKind.ofHeading("Sagsresumé")} is {@link #SUMMARY}; a municipality's own field keeps its own code.
 *
 * @param code the kind in kebab-case English, such as {@code "summary"}
 */
public record SectionKind(@JsonValue String code) implements Code {

    private static final Vocabulary<SectionKind> WORDS = Vocabulary.of(SectionKind::new);
    private static final Map<String, SectionKind> BY_HEADING = new HashMap<>();

    /** A summary of the case (resumé). */
    public static final SectionKind SUMMARY = word(
            "summary", "resumé", "Sagsresume", "Sagsresumé", "Resume", "Sammendrag", "Sagens kerne", "Præsentation");

    /** The question that the body is to decide (beslutningstema). */
    public static final SectionKind QUESTION = word("question", "beslutningstema", "Problemstilling", "Sagstema");

    /** What led to the case (baggrund). */
    public static final SectionKind BACKGROUND = word(
            "background", "baggrund", "Historik", "Sagens opståen", "Baggrund og vurdering", "Indledning/Baggrund");

    /** The presentation of the case (sagsfremstilling). */
    public static final SectionKind PRESENTATION = word(
            "presentation",
            "sagsfremstilling",
            "Beskrivelse af sagen",
            "Sagsbeskrivelse",
            "Sagens indhold",
            "Beskrivelse",
            "Løsning",
            "Redegørelse");

    /** A later addition to the presentation (supplerende sagsfremstilling). */
    public static final SectionKind SUPPLEMENTARY_PRESENTATION =
            word("supplementary-presentation", "supplerende sagsfremstilling");

    /** The administration's assessment (vurdering). */
    public static final SectionKind ASSESSMENT =
            word("assessment", "vurdering", "Forvaltningens bemærkninger", "Administrationens bemærkninger");

    /** Alternatives to what is recommended (alternativer). */
    public static final SectionKind ALTERNATIVES = word("alternatives", "alternativer");

    /** Economic consequences (økonomiske konsekvenser). */
    public static final SectionKind ECONOMIC_CONSEQUENCES = word(
            "economic-consequences",
            "økonomiske konsekvenser",
            "Økonomi",
            "Økonomiske konsekvenser og finansiering",
            "Økonomi og organisatoriske konsekvenser",
            "Økonomiske forhold og konsekvenser",
            "Økonomiske og erhvervsmæssige konsekvenser",
            "Bevillingsmæssige konsekvenser");

    /** Consequences for environment and climate (miljø- og klimamæssige konsekvenser). */
    public static final SectionKind CLIMATE_CONSEQUENCES = word(
            "climate-consequences",
            "miljø- og klimamæssige konsekvenser",
            "Klimamæssige konsekvenser",
            "Miljømæssige konsekvenser",
            "CO2-konsekvensvurdering");

    /** Consequences for the staff (personale). */
    public static final SectionKind STAFF_CONSEQUENCES =
            word("staff-consequences", "personale", "Personalemæssige konsekvenser");

    /** Consequences for health (sundhedsmæssige konsekvenser). */
    public static final SectionKind HEALTH_CONSEQUENCES =
            word("health-consequences", "sundhedsmæssige konsekvenser", "Sundhed");

    /** Consequences for people with disabilities (handicapaspekter). */
    public static final SectionKind DISABILITY_CONSEQUENCES =
            word("disability-consequences", "handicapaspekter", "Handicapmæssige konsekvenser");

    /** Other consequences (øvrige konsekvenser). */
    public static final SectionKind OTHER_CONSEQUENCES =
            word("other-consequences", "øvrige konsekvenser", "Konsekvenser", "Andre konsekvenser");

    /** Social responsibility (samfundsansvar). */
    public static final SectionKind SOCIAL_RESPONSIBILITY = word("social-responsibility", "samfundsansvar");

    /** Assessment of risks (risikovurdering). */
    public static final SectionKind RISK = word("risk", "risikovurdering");

    /** The law that the case rests on (lovgrundlag). */
    public static final SectionKind LEGAL_BASIS = word(
            "legal-basis", "lovgrundlag", "Lovgrundlag – link", "Retsgrundlag", "Juridiske og planmæssige forhold");

    /** Which body decides (beslutningskompetence). */
    public static final SectionKind COMPETENCE = word(
            "competence",
            "beslutningskompetence",
            "Kompetence",
            "Sagen afgøres i",
            "Sagen afgøres af",
            "Beslutningen træffes af",
            "Hvem beslutter",
            "Sagsgang og sagstype");

    /** Earlier treatment of the case (sagshistorik, henvisninger). */
    public static final SectionKind HISTORY = word(
            "history",
            "sagshistorik",
            "Sagshistorik, henvisninger",
            "Tidligere behandling",
            "Punktet behandlet tidligere",
            "Beslutningshistorik",
            "Sagsforløb");

    /** Hearing and involvement (høring). */
    public static final SectionKind HEARING = word(
            "hearing",
            "høring",
            "Inddragelse og høring",
            "Borgerinddragelse",
            "Høring af Handicaprådet",
            "Høring af Ældrerådet");

    /** Communication (kommunikation). */
    public static final SectionKind COMMUNICATION = word("communication", "kommunikation");

    /** The time plan of the case (tidsperspektiv). */
    public static final SectionKind TIME_PLAN = word("time-plan", "tidsperspektiv", "Tidsplan");

    /** What happens next (videre proces). */
    public static final SectionKind FURTHER_PROCESS =
            word("further-process", "videre proces", "Proces fremadrettet", "Den videre proces");

    /** Purpose (formål). */
    public static final SectionKind PURPOSE = word("purpose", "formål", "Formål og mål", "Formål med sagen");

    /** What the work is to be judged by (succeskriterier). */
    public static final SectionKind SUCCESS_CRITERIA = word("success-criteria", "succeskriterier");

    /** Topics of coming meetings (kommende møder). */
    public static final SectionKind COMING_MEETINGS = word("coming-meetings", "kommende møder");

    /** Not stable: use {@link #of}. */
    public SectionKind {
        code = Components.text(code);
    }

    /** The kind with this code, known or not. */
    @JsonCreator
    public static SectionKind of(String code) {
        return WORDS.of(code);
    }

    /**
     * The kind that a printed heading means, whatever its case, spacing, closing colon and accents on "resumé"; empty for
     * a heading that is not a known one.
     */
    public static Optional<SectionKind> ofHeading(String heading) {
        return Optional.ofNullable(BY_HEADING.get(folded(heading)));
    }

    /** The kinds known today, in their order. */
    public static List<SectionKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<SectionKind> vocabulary() {
        return WORDS;
    }

    /** Declares a kind with the other headings under which it is printed. */
    private static SectionKind word(String code, String danish, String... headings) {
        SectionKind kind = WORDS.word(code, danish);
        BY_HEADING.put(folded(danish), kind);
        for (String heading : headings) {
            BY_HEADING.put(folded(heading), kind);
        }
        return kind;
    }

    private static String folded(String heading) {
        String words = NormalText.of(heading).toLowerCase(Locale.ROOT);
        String bare =
                words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        return bare.replace('é', 'e');
    }
}
