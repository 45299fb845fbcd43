package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
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
 * @param code the kind in kebab-case English
 */
public record SectionKind(@JsonValue String code) implements Code {

    /** A summary of the case (resumé). */
    public static final SectionKind SUMMARY = of(Known.SUMMARY);

    /** What led to the case (baggrund). */
    public static final SectionKind BACKGROUND = of(Known.BACKGROUND);

    /** The presentation of the case (sagsfremstilling). */
    public static final SectionKind PRESENTATION = of(Known.PRESENTATION);

    /** A later addition to the presentation (supplerende sagsfremstilling). */
    public static final SectionKind SUPPLEMENTARY_PRESENTATION = of(Known.SUPPLEMENTARY_PRESENTATION);

    /** Economic consequences (økonomiske konsekvenser). */
    public static final SectionKind ECONOMIC_CONSEQUENCES = of(Known.ECONOMIC_CONSEQUENCES);

    /** Consequences for environment and climate (miljø- og klimamæssige konsekvenser). */
    public static final SectionKind CLIMATE_CONSEQUENCES = of(Known.CLIMATE_CONSEQUENCES);

    /** The law that the case rests on (lovgrundlag). */
    public static final SectionKind LEGAL_BASIS = of(Known.LEGAL_BASIS);

    /** Earlier treatment of the case (sagshistorik, henvisninger). */
    public static final SectionKind HISTORY = of(Known.HISTORY);

    /** Hearing and involvement (høring). */
    public static final SectionKind HEARING = of(Known.HEARING);

    /** Communication (kommunikation). */
    public static final SectionKind COMMUNICATION = of(Known.COMMUNICATION);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);
    private static final Map<String, SectionKind> BY_HEADING = byHeading();

    /** The kinds known today, with the headings under which they are printed. */
    public enum Known implements KnownCode {
        /** A summary of the case. */
        SUMMARY("resumé", "Sagsresume", "Sagsresumé", "Resume", "Sammendrag", "Sagens kerne", "Præsentation"),
        /** The question that the body is to decide. */
        QUESTION("beslutningstema", "Problemstilling", "Sagstema"),
        /** What led to the case. */
        BACKGROUND("baggrund", "Historik", "Sagens opståen", "Baggrund og vurdering", "Indledning/Baggrund"),
        /** The presentation of the case. */
        PRESENTATION(
                "sagsfremstilling",
                "Beskrivelse af sagen",
                "Sagsbeskrivelse",
                "Sagens indhold",
                "Beskrivelse",
                "Løsning",
                "Redegørelse"),
        /** A later addition to the presentation. */
        SUPPLEMENTARY_PRESENTATION("supplerende sagsfremstilling"),
        /** The administration's assessment. */
        ASSESSMENT("vurdering", "Forvaltningens bemærkninger", "Administrationens bemærkninger"),
        /** Alternatives to what is recommended. */
        ALTERNATIVES("alternativer"),
        /** Economic consequences. */
        ECONOMIC_CONSEQUENCES(
                "økonomiske konsekvenser",
                "Økonomi",
                "Økonomiske konsekvenser og finansiering",
                "Økonomi og organisatoriske konsekvenser",
                "Økonomiske forhold og konsekvenser",
                "Økonomiske og erhvervsmæssige konsekvenser",
                "Bevillingsmæssige konsekvenser"),
        /** Consequences for environment and climate. */
        CLIMATE_CONSEQUENCES(
                "miljø- og klimamæssige konsekvenser",
                "Klimamæssige konsekvenser",
                "Miljømæssige konsekvenser",
                "CO2-konsekvensvurdering"),
        /** Consequences for the staff. */
        STAFF_CONSEQUENCES("personale", "Personalemæssige konsekvenser"),
        /** Consequences for health. */
        HEALTH_CONSEQUENCES("sundhedsmæssige konsekvenser", "Sundhed"),
        /** Consequences for people with disabilities. */
        DISABILITY_CONSEQUENCES("handicapaspekter", "Handicapmæssige konsekvenser"),
        /** Other consequences. */
        OTHER_CONSEQUENCES("øvrige konsekvenser", "Konsekvenser", "Andre konsekvenser"),
        /** Social responsibility. */
        SOCIAL_RESPONSIBILITY("samfundsansvar"),
        /** Assessment of risks. */
        RISK("risikovurdering"),
        /** The law that the case rests on. */
        LEGAL_BASIS("lovgrundlag", "Lovgrundlag – link", "Retsgrundlag", "Juridiske og planmæssige forhold"),
        /** Which body decides. */
        COMPETENCE(
                "beslutningskompetence",
                "Kompetence",
                "Sagen afgøres i",
                "Sagen afgøres af",
                "Beslutningen træffes af",
                "Hvem beslutter",
                "Sagsgang og sagstype"),
        /** Earlier treatment of the case. */
        HISTORY(
                "sagshistorik",
                "Sagshistorik, henvisninger",
                "Tidligere behandling",
                "Punktet behandlet tidligere",
                "Beslutningshistorik",
                "Sagsforløb"),
        /** Hearing and involvement. */
        HEARING(
                "høring",
                "Inddragelse og høring",
                "Borgerinddragelse",
                "Høring af Handicaprådet",
                "Høring af Ældrerådet"),
        /** Communication. */
        COMMUNICATION("kommunikation"),
        /** The time plan of the case. */
        TIME_PLAN("tidsperspektiv", "Tidsplan"),
        /** What happens next. */
        FURTHER_PROCESS("videre proces", "Proces fremadrettet", "Den videre proces"),
        /** Purpose. */
        PURPOSE("formål", "Formål og mål", "Formål med sagen"),
        /** What the work is to be judged by. */
        SUCCESS_CRITERIA("succeskriterier"),
        /** Topics of coming meetings. */
        COMING_MEETINGS("kommende møder");

        private final String danish;
        private final List<String> variants;

        Known(String danish, String... variants) {
            this.danish = danish;
            this.variants = List.of(variants);
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Not stable: use {@link #of}. */
    public SectionKind {
        code = Components.text(code);
    }

    /** The kind with this code, known or not. */
    @JsonCreator
    public static SectionKind of(String code) {
        return new SectionKind(code);
    }

    /** The kind for a known one. */
    public static SectionKind of(Known known) {
        return new SectionKind(known.code());
    }

    /**
     * The kind that a printed heading means, whatever its case, spacing, closing colon and accents on "resumé"; empty for
     * a heading that is not a known one.
     */
    public static Optional<SectionKind> ofHeading(String heading) {
        return Optional.ofNullable(BY_HEADING.get(folded(heading)));
    }

    /** The known kind; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }

    private static Map<String, SectionKind> byHeading() {
        Map<String, SectionKind> kinds = new HashMap<>();
        for (Known known : Known.values()) {
            SectionKind kind = of(known);
            kinds.put(folded(known.danish), kind);
            known.variants.forEach(variant -> kinds.put(folded(variant), kind));
        }
        return Map.copyOf(kinds);
    }

    private static String folded(String heading) {
        String words = NormalText.of(heading).toLowerCase(Locale.ROOT);
        String bare =
                words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        return bare.replace('é', 'e');
    }
}
