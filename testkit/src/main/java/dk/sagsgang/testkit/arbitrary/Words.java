package dk.sagsgang.testkit.arbitrary;

import java.util.List;

/** What the field says: sentences, titles, headings and labels, in words of our own, and invented names of people. */
public final class Words {

    public static final List<String> SENTENCES = List.of(
            "Sagen forelægges til godkendelse.",
            "Forvaltningen har udarbejdet et notat om skolevejene i kommunens landsbyer.",
            "Der har været afholdt borgermøde med godt fremmøde på biblioteket.",
            "Udgiften holdes inden for den afsatte ramme.",
            "Ældrerådet er hørt og har ingen bemærkninger.",
            "Lokalplanen har været i offentlig høring.",
            "Åen løber gennem området, og øerne ligger i beskyttet natur.",
            "Partierne bag budgetforliget er enige om at prioritere dagtilbud.",
            "Der er ikke taget stilling til finansieringen efter budgetårets udløb.",
            "Projektet følges af en styregruppe med deltagelse af to direktører.");

    public static final List<String> TITLES = List.of(
            "Etablering af cykelsti ved Søndermarken",
            "Udbud af madservice til plejehjem",
            "Renovering af svømmehallen",
            "Kvalitetsrapport for folkeskolen",
            "Ny struktur for tandplejen",
            "Ansøgning om støtte til almene boliger",
            "Handleplan for biodiversitet i byens parker",
            "Tilsyn med plejefamilier",
            "Åben skole og samarbejdet med kulturhuset",
            "Frigivelse af anlægsbevilling til kunstgræsbane",
            "Status på indsatsen for unge uden job",
            "Råd og nævn: ændrede vedtægter");

    public static final List<String> HEADINGS = List.of(
            "Resumé",
            "Sagsfremstilling",
            "Baggrund",
            "Økonomiske konsekvenser",
            "Lovgrundlag",
            "Høring",
            "Kommunikation",
            "Miljø- og klimamæssige konsekvenser",
            "Videre proces");

    public static final List<String> SUB_HEADINGS =
            List.of("Forslagets indhold", "Tidsplan for anlægget", "Udvalgets ønsker", "Bemærkninger fra naboerne");

    public static final List<String> BULLETS = List.of(
            "flere timer til støttepædagoger",
            "en fælles visitation",
            "bedre belysning på stierne",
            "færre, men større lærerteams");

    public static final List<String> POINTS = List.of(
            "projektet godkendes inden for den afsatte ramme",
            "forvaltningen bemyndiges til at indgå aftale",
            "der gives en frist for ibrugtagning",
            "evalueringen forelægges udvalget",
            "kvalitetsrapporten drøftes");

    public static final List<String> CONDITIONS = List.of(
            "under forudsætning af, at tilskuddet bevilges", "forudsat at høringen ikke giver anledning til ændringer");

    public static final List<String> SUBJECTS = List.of(
            "udgiften til madservice", "specialiserede dagtilbud", "indskrevne børn", "den kommunale medfinansiering");

    public static final List<String> LABELS =
            List.of("Øvrige sagsbehandlere", "Afbud", "Bilag", "Stedfortrædere", "Suppleanter");

    public static final List<String> PLACES =
            List.of("Mødelokale 3, rådhuset", "Byrådssalen", "Kulturhuset, sal B", "Skolen ved Åen", "Online");

    public static final List<String> FILE_NAMES = List.of(
            "tidsplan for høring.pdf",
            "Bilag 1 - oversigtskort.pdf",
            "caseno19-11387_#5120011_v1_notat.docx",
            "budgetopfølgning_2. kvartal.xlsx",
            "hoeringssvar-samlet.pdf");

    public static final List<String> ATTACHMENT_TITLES = List.of(
            "Oversigtskort",
            "Høringssvar, samlet",
            "Notat om økonomi og bemanding",
            "Udkast til vedtægter",
            "Åben - tidsplan for anlægget");

    public static final List<String> CLOSED_REASONS = List.of(
            "Sagen indeholder oplysninger om enkeltpersoners private forhold",
            "Prisforhandlinger er ikke afsluttet",
            "Hensynet til kommunens økonomiske interesser");

    public static final List<String> LATE_REASONS = List.of(
            "Fristen for ansøgningen udløber inden næste møde",
            "Tilbuddet blev modtaget efter udsendelsen og kan ikke afvente næste møde");

    public static final List<String> OFFICES = List.of(
            "Direktøren for Børn og Unge",
            "Kommunaldirektør",
            "Afdelingschef",
            "Økonomichef",
            "Udvalgssekretær",
            "Chefen for Teknik og Miljø");

    public static final List<String> FIRST_NAMES = List.of(
            "Åse",
            "Bjørn",
            "Solvej",
            "Torkil",
            "Ægidius",
            "Ragnhild",
            "Ømer",
            "Lærke",
            "Villads",
            "Zofie",
            "Anders Peter",
            "Maj-Britt");

    public static final List<String> LAST_NAMES = List.of(
            "Engbæk",
            "Kildetoft",
            "Nørskovgård",
            "Vesterløkke",
            "Aagesholm",
            "Tjørnehøj",
            "Bakkemose",
            "Overgårdslund",
            "Rævdal",
            "Strandtved",
            "Hjulby Krag",
            "Lyngå");

    public static final List<String> COMMITTEES = List.of(
            "Børne- og Skoleudvalget",
            "Teknik- og Miljøudvalget",
            "Kultur- og Fritidsudvalget",
            "Social- og Sundhedsudvalget",
            "Beskæftigelsesudvalget");

    public static final List<String> MUNICIPAL_ACTS =
            List.of("Lov om kommunernes styrelse", "Forvaltningsloven", "Lov om planlægning", "Lov om social service");

    public static final List<String> UNITS = List.of(
            "Socialafdelingen",
            "Sektion X",
            "Myndighedssektionen",
            "Stab",
            "Administrativt team",
            "Projekt Sammenhæng",
            "Handicapafdelingen",
            "Center for Plan og Miljø");

    public static final List<String> TARGET_GROUPS = List.of(
            "voksne med handicap", "unge med komplekse behov", "borgere med lettere behov for støtte", "børnefamilier");

    public static final List<String> BOARDS =
            List.of("Visitationsudvalget", "Koordinationsforum", "Følgegruppen for projektet");

    public static final List<String> TASKS = List.of(
            "rådgivning og vejledning",
            "bostøtte i eget hjem",
            "døgntilbud og dagtilbud",
            "visitation på tværs af enhederne",
            "betjening af politiske udvalg");

    public static final List<String> PRINCIPLES = List.of(
            "én samlet bevilling",
            "fælles ansvar for økonomien på tværs",
            "opgaver løses tæt på borgerne",
            "størst mulig andel af egen drift",
            "rehabilitering går før kompensation");

    private Words() {}
}
