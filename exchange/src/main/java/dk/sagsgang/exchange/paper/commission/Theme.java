package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.text.FoldedWords;
import java.util.regex.Pattern;

/** What a part of a commission is about, by its heading. */
enum Theme {
    COMPOSITION("sammensætning|medlemmer|medlemskab|udvalgets medlemmer|deltagere|deltagerkreds|hvem deltager"),
    GUIDEPOSTS("pejlemærke"),
    CRITERIA("succeskriteri"),
    TASKS("opgave|arbejdsområde|ansvarsområde|arbejdsopgaver|funktioner"),
    PURPOSE("formål|hensigt|målsætning|^mål$|vision"),
    BACKGROUND("baggrund|indledning|historik|fra .* til .*"),
    LEGAL("§ ?17|lovgrundlag|hjemmel|retsgrundlag|styrelseslov"),
    ECONOMY("økonomi|budget|finansiering|honorar|diæt"),
    RESOURCES("ressourcer|bemanding"),
    COMPETENCE("kompetence|beføjelse|bemyndigelse|mandat"),
    TERM("tidsramme|periode|ikrafttræd|varighed|gyldighed"),
    MEETINGS("møde|arbejdsform|kalender"),
    REPORTING("rapportering|årsberetning|beretning|afrapport"),
    SECRETARIAT("sekretariat|sekretær|betjening"),
    CHAIR("formand|konstituering|ledelse af"),
    MILESTONES("milepæl|tidsplan|procesplan|proces"),
    ORGANISATION("organiser|projektorganisation|styregruppe"),
    DELIVERY("leveranc|produkt|resultat"),
    OTHER("(?!)");

    private final Pattern words;

    Theme(String words) {
        this.words = Pattern.compile(words);
    }

    static Theme of(String heading) {
        String folded = FoldedWords.heading(heading);
        if (folded.length() > 90) {
            return OTHER;
        }
        for (Theme theme : values()) {
            if (theme.words.matcher(folded).find()) {
                return theme;
            }
        }
        return OTHER;
    }
}
