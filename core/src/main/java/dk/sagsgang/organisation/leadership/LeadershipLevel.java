package dk.sagsgang.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Office;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A level of leadership of the whole organisation (ledelsesniveau), from the top.
 *
 * <p>"Niveau 2: centerchefer" has the {@code mark} "Niveau 2" and one office. A model that only says how many levels there are,
 * such as "fire ledelsesniveauer", says so in a statement.
 *
 * @param mark its number as printed, such as "Niveau 2"; empty where there is none
 * @param name its name as printed, such as "Strategisk ledelse"; empty where it has none
 * @param offices who lead at this level, by office, such as "afdelingschef"
 * @param roles who they are, whatever the office is called, such as {@code "department-leader"}
 * @param units keys of the units that are led at this level, such as {@code ["socialafdelingen"]}
 * @param text what is said of the level, such as "har ansvar for drift og udvikling"; empty where nothing is
 */
@JsonForm
@Value.Builder
public record LeadershipLevel(
        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("name") @Unset String name,
        @JsonProperty("offices") List<@Valid Office> offices,
        @JsonProperty("roles") List<LeadershipRole> roles,
        @JsonProperty("units") @Holds(TextKind.REFERENCE) List<String> units,
        @JsonProperty("text") @Unset String text)
        implements WithLeadershipLevel {

    /** Not stable: use {@link #builder()}. */
    public LeadershipLevel {
        mark = Components.text(mark);
        name = Components.text(name);
        offices = Components.list(offices);
        roles = Components.list(roles);
        units = Components.list(units);
        text = Components.text(text);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "LeadershipLevel[...]";
    }

    /** A builder in which nothing is said yet. */
    public static LeadershipLevelBuilder builder() {
        return new LeadershipLevelBuilder();
    }
}
