package dk.sagsgang.examples.chart;

import java.util.Locale;

/** The words of pictures, Danish and English. */
enum ChartWord {
    UNIT("enhed", "unit"),
    WORKING_TITLE("arbejdstitel", "working title"),
    VACANT("ledig", "vacant"),
    ACTING("konstitueret", "acting"),
    LEADS("leder", "leads"),
    OF_WHICH("heraf", "of which"),
    ORPHAN("mangler overenhed", "parent is missing"),
    CYCLE("i ring", "in a cycle"),
    REPEATED("nøgle brugt før", "key used before"),
    BOARD("udvalg", "board"),
    TEAM("ledelsesteam", "leadership team"),
    SEATS("pladser", "seats"),
    IN_TEAM("sidder i ledelsesteamet", "sits in the leadership team"),
    COMMAND("hører under", "belongs under"),
    SPANS("går på tværs af", "spans"),
    MEMBERS("har medlemmer fra", "has members from"),
    CREATED("OPRETTES", "CREATED"),
    CLOSED("NEDLÆGGES", "CLOSED"),
    MERGES("LÆGGES SAMMEN", "MERGES"),
    MERGED("SAMMENLAGT", "MERGED"),
    SPLITS("DELES", "SPLIT UP"),
    SPLIT("UDSKILT", "SPLIT OFF"),
    REPLACED("AFLØSES", "IS REPLACED"),
    REPLACES("AFLØSER", "REPLACES"),
    RENAMED("OMDØBES, før", "RENAMED, formerly"),
    MOVED_FROM("FLYTTES FRA", "MOVED FROM"),
    MOVED_TO("TIL", "TO"),
    LED("LEDES ANDERLEDES, før", "LED OTHERWISE, formerly"),
    REVISED("ÆNDRES I ØVRIGT", "OTHERWISE REVISED"),
    UNTRACEABLE("KAN IKKE FØLGES", "CANNOT BE FOLLOWED"),
    FORMER("hidtil", "formerly"),
    NOBODY("ingen", "nobody"),
    TOP("ingen overenhed", "no unit above"),
    BECOMES("bliver til", "becomes"),
    MOVES("flyttes", "moves"),
    CHANGED("ændres", "is changed"),
    TAKES_OVER("tager over fra andre", "takes over from others"),
    UNCHANGED("uændret", "unchanged"),
    CHANGES("Ændringer", "Changes"),
    NO_UNITS("Modellen har ingen enheder", "The model has no units");

    private final String danish;
    private final String english;

    ChartWord(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String in(Locale locale) {
        return locale.getLanguage().equals("da") ? danish : english;
    }
}
