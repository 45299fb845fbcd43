package dk.sagsgang.exchange;

import dk.sagsgang.exchange.acadre.AcadreManifest;
import dk.sagsgang.exchange.acadre.AcadreXml;
import dk.sagsgang.exchange.agendaweb.AgendaWebXml;
import dk.sagsgang.exchange.edoc.EdocXml;
import dk.sagsgang.exchange.firstagenda.FirstAgendaApi;
import dk.sagsgang.exchange.firstagenda.FirstAgendaJson;
import dk.sagsgang.exchange.firstagenda.FirstAgendaList;
import dk.sagsgang.exchange.firstagenda.FirstAgendaPage;
import dk.sagsgang.exchange.firstagenda.FirstAgendaSearch;
import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.publication.PublicationXml;
import dk.sagsgang.exchange.sbsys.SbsysXml;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The reader of each format. */
final class Formats {

    private static final Map<ExchangeFormat, FormatReader> READERS = readers();

    private Formats() {}

    private static Map<ExchangeFormat, FormatReader> readers() {
        Map<ExchangeFormat, FormatReader> readers = new EnumMap<>(ExchangeFormat.class);
        readers.put(ExchangeFormat.FIRST_AGENDA, new FirstAgendaJson());
        readers.put(ExchangeFormat.FIRST_AGENDA_LIST, new FirstAgendaList());
        readers.put(ExchangeFormat.FIRST_AGENDA_SEARCH, new FirstAgendaSearch());
        readers.put(ExchangeFormat.FIRST_AGENDA_API, new FirstAgendaApi());
        readers.put(ExchangeFormat.FIRST_AGENDA_PAGE, new FirstAgendaPage());
        readers.put(ExchangeFormat.PUBLICATION, new PublicationXml());
        readers.put(ExchangeFormat.AGENDA_WEB, new AgendaWebXml());
        readers.put(ExchangeFormat.EDOC, new EdocXml());
        readers.put(ExchangeFormat.ACADRE, new AcadreXml());
        readers.put(ExchangeFormat.ACADRE_MANIFEST, new AcadreManifest());
        readers.put(ExchangeFormat.SBSYS, new SbsysXml());
        return readers;
    }

    /** The format that a file is in, by what stands in it. */
    static Optional<ExchangeFormat> detect(Parsed file) {
        return READERS.entrySet().stream()
                .filter(each -> each.getValue().recognises(file))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static FormatReader reader(ExchangeFormat format) {
        FormatReader reader = READERS.get(format);
        if (reader == null) {
            throw new IllegalArgumentException("There is no reader for " + format.code());
        }
        return reader;
    }
}
