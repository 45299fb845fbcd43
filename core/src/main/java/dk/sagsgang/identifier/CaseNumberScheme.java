package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.vocabulary.KnownCode;

/**
 * The ways in which Danish municipalities number their cases (sagsnummerformater), as found in published agendas and in
 * the exports of case systems.
 *
 * <p>No act prescribes a form. {@link #KLE_FACET_SERIAL} and {@link #SERIAL_LONG_YEAR} were each seen in one
 * municipality, on many cases.
 *
 * <p>{@code 27.00.00-P05-2-16} is a {@link #KLE_FACET}, subject 27.00.00, facet P05, the second case of 2016;
 * {@code 18/11387} is a {@link #YEAR_SERIAL}.
 */
public enum CaseNumberScheme implements KnownCode {
    /**
     * Subject, facet, serial of one to six digits, and year in two digits, as SBSYS writes it:
     * {@code 00.00.00-P19-117-11}.
     */
    @JsonProperty("kle-facet")
    KLE_FACET("KLE-emne, handlingsfacet, løbenummer og år"),
    /** Subject and facet in one, and serial of four digits, without a year: {@code 00.22.02A30-0026}. */
    @JsonProperty("kle-facet-serial")
    KLE_FACET_SERIAL("KLE-emne, handlingsfacet og løbenummer"),
    /**
     * Year in two digits and serial of one to six digits, as in Acadre and FirstAgenda: {@code 12/27845}; with a hyphen
     * the serial has six digits: {@code 24-011578}.
     */
    @JsonProperty("year-serial")
    YEAR_SERIAL("år og løbenummer"),
    /**
     * Year in four digits and serial of one to seven digits, as eDoc writes it: {@code 2016-003798}; with a slash the
     * serial has at least three digits: {@code 2012/057275}.
     */
    @JsonProperty("long-year-serial")
    LONG_YEAR_SERIAL("firecifret år og løbenummer"),
    /** Serial of six digits and year in four digits: {@code 018520-2013}. */
    @JsonProperty("serial-long-year")
    SERIAL_LONG_YEAR("løbenummer og firecifret år"),
    /**
     * The code of a municipality that exists, year in four digits, and serial of one to eight digits, as in Acadre and
     * eDoc: {@code 330-2016-89665}.
     */
    @JsonProperty("municipality-year-serial")
    MUNICIPALITY_YEAR_SERIAL("kommunekode, år og løbenummer"),
    /**
     * Three letters for the kind, year in four digits, and serial of five or six digits, as GetOrganized writes it:
     * {@code EMN-2025-010561} (emne), {@code MDR-2016-02836} (møde), {@code MFO-2015-00001} (mødeforum).
     */
    @JsonProperty("get-organized")
    GET_ORGANIZED("GetOrganized-nummer"),
    /**
     * The short name of a body in two to five capitals, a space, the serial of one to five digits within the year, and
     * the year in four digits or two: {@code BOR 4/2004}, {@code BR 366/07}.
     */
    @JsonProperty("body-serial")
    BODY_SERIAL("udvalgets løbenummer og år");

    private final String danish;

    CaseNumberScheme(String danish) {
        this.danish = danish;
    }

    @Override
    public String danish() {
        return danish;
    }
}
