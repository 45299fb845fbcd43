package dk.sagsgang.exchange;

import dk.sagsgang.vocabulary.KnownCode;

/**
 * A form in which agenda systems and people write documents (udvekslingsformat).
 *
 * <p>{@code ExchangeFormat.FIRST_AGENDA.code()} is "first-agenda".
 */
public enum ExchangeFormat implements KnownCode {
    /** The JSON of a FirstAgenda Publication portal: one edition of a meeting. */
    FIRST_AGENDA("FirstAgenda Publication, dagsorden (JSON)", "*.json of /api/agenda/dagsorden/{id}"),
    /** The list of committees and meetings of a FirstAgenda Publication portal. */
    FIRST_AGENDA_LIST("FirstAgenda Publication, udvalgsliste (JSON)", "/api/agenda/udvalgsliste"),
    /** The answer of the search of a FirstAgenda Publication portal. */
    FIRST_AGENDA_SEARCH("FirstAgenda Publication, soeg (JSON)", "/api/agenda/soeg/"),
    /** Agendas of FirstAgenda's integration API; known from the list of its fields only. */
    FIRST_AGENDA_API("FirstAgenda, integrations-API (JSON)", "/api/integration/publication/"),
    /** The page of a meeting of a FirstAgenda Publication portal, saved after its scripts ran. */
    FIRST_AGENDA_PAGE("FirstAgenda Publication, side (HTML)", "/vis?id="),
    /** Publication, as eDagsorden and GetOrganized write it. */
    PUBLICATION("Publication (XML)", "Publication*.xml"),
    /** The XML of eDoc AgendaWeb. */
    AGENDA_WEB("eDoc AgendaWeb (XML)", "root Root of AgendaWeb"),
    /** The XML of older eDoc publishing. */
    EDOC("eDoc (XML)", "eDocAgendaPublishing.xml"),
    /** The XML of Acadre's meeting module. */
    ACADRE("Acadre (XML)", "Files_*/*.XML"),
    /** The manifest of an export of Acadre's meeting module. */
    ACADRE_MANIFEST("Acadre, manifest (XML)", "XML_*.xml"),
    /** The XML of SBSYS; known from descriptions only. */
    SBSYS("SBSYS dagsorden (XML)", "dagsorden.xml"),
    /** A paper as people write it: agenda, minutes, commission or organisation model; {@link PaperReader} reads it. */
    PAPER("Papir: dagsorden, referat, kommissorium, organisationsmodel", "*.txt, *.html, *.docx");

    private final String danish;
    private final String seen;

    ExchangeFormat(String danish, String seen) {
        this.danish = danish;
        this.seen = seen;
    }

    @Override
    public String danish() {
        return danish;
    }

    /** How such files are mostly called, for people; nothing goes by it. */
    public String fileName() {
        return seen;
    }
}
