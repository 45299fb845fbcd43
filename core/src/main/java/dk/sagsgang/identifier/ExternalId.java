package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The id of a thing in another system (eksternt id), the same over draft, agenda and minutes.
 *
 * <p>Example: {@code ExternalId.of("sbsys", "1635")}.
 *
 * @param system the system that gave the id, in its own short name, such as {@code "acadre"} or {@code "oio-uuid"}
 * @param value the id as the system writes it, such as {@code "1635"}
 */
@JsonForm
public record ExternalId(
        @JsonProperty("system") @Holds(TextKind.TECHNICAL) @Unset @NotBlank
        String system,

        @JsonProperty("value") @Holds(TextKind.ID) @Unset @NotBlank
        String value) {

    /** So many ids are sooner compared than looked up. */
    private static final int FEW = 4;

    /** The UUID of an object in the public OIO standards and in the municipalities' common FK Organisation. */
    public static final String OIO_UUID = "oio-uuid";

    /** The number of a production unit in the business register (P-nummer); its check digit means nothing. */
    public static final String P_NUMBER = "p-number";

    /** The location number of a unit for electronic invoices (EAN-lokationsnummer, GLN). */
    public static final String EAN = "ean";

    /** The number of a health organisation in the classification of the health services (SOR-kode). */
    public static final String SOR = "sor";

    /** The id of a unit in the register LOS, as the municipalities' common FK Organisation carries it (LOS-id). */
    public static final String LOS = "los";

    /** The number in the business register (CVR-nummer); {@link Cvr} checks its value. */
    public static final String CVR = "cvr";

    /** The case system SBSYS. */
    public static final String SBSYS = "sbsys";

    /** The case system Acadre. */
    public static final String ACADRE = "acadre";

    /** The case system eDoc. */
    public static final String EDOC = "edoc";

    /** The meeting system FirstAgenda. */
    public static final String FIRST_AGENDA = "first-agenda";

    /** Puts the empty text for what is missing. */
    public ExternalId {
        system = Components.text(system);
        value = Components.text(value);
    }

    /** An id in a system. */
    public static ExternalId of(String system, String value) {
        return new ExternalId(system, value);
    }

    /** Whether both are the same id, however they are spelt: {@code cvr 13748136} is {@code CVR DK13748136}. */
    public boolean sameAs(ExternalId other) {
        return equals(other) || (sameSystem(other) && normal().equals(other.normal()));
    }

    private boolean sameSystem(ExternalId other) {
        return system.equals(other.system) || folded(system).equals(folded(other.system));
    }

    /**
     * The id in the spelling in which ids are compared: letter case and doubled blanks aside, and for a CVR, P or EAN number
     * its digits alone, such as {@code 13748136} for {@code DK 13 74 81 36}.
     */
    public ExternalId normal() {
        String name = folded(system);
        String digits = switch (name) {
            case CVR -> Cvr.of(value).digits().orElse("");
            case P_NUMBER, EAN -> NormalText.of(value).replace(" ", "");
            default -> "";
        };
        return new ExternalId(name, digits.isEmpty() ? folded(value) : digits);
    }

    private static String folded(String text) {
        return NormalText.of(text).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether two lists of ids speak of the same thing: true where an id stands in both, else false where a system does,
     * and empty where none does.
     */
    public static Optional<Boolean> same(List<ExternalId> ours, List<ExternalId> theirs) {
        return ours.size() > FEW && theirs.size() > FEW ? lookedUp(ours, theirs) : compared(ours, theirs);
    }

    private static Optional<Boolean> compared(List<ExternalId> ours, List<ExternalId> theirs) {
        boolean comparable = false;
        for (ExternalId our : ours) {
            for (ExternalId their : theirs) {
                if (!our.sameSystem(their)) {
                    continue;
                }
                if (our.sameAs(their)) {
                    return Optional.of(true);
                }
                comparable = true;
            }
        }
        return comparable ? Optional.of(false) : Optional.empty();
    }

    /** The same for long lists, without comparing each with each. */
    private static Optional<Boolean> lookedUp(List<ExternalId> ours, List<ExternalId> theirs) {
        Set<ExternalId> known = new HashSet<>();
        Set<String> systems = new HashSet<>();
        for (ExternalId our : ours) {
            ExternalId normal = our.normal();
            known.add(normal);
            systems.add(normal.system);
        }
        boolean comparable = false;
        for (ExternalId their : theirs) {
            ExternalId normal = their.normal();
            if (known.contains(normal)) {
                return Optional.of(true);
            }
            comparable |= systems.contains(normal.system);
        }
        return comparable ? Optional.of(false) : Optional.empty();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ExternalId[...]";
    }
}
