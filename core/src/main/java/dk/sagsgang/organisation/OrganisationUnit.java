package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Statement;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of an organisation (organisatorisk enhed): department, section, staff, team or project.
 *
 * <p>Units stand in one flat list and name their parent by its key. {@link OrganisationTree} answers what follows
 * from that.
 *
 * <pre>{@code
 * OrganisationUnit staff = OrganisationUnit.builder()
 *         .key("stab")
 *         .name("Stab")
 *         .kind(UnitKind.STAFF)
 *         .parent("socialafdelingen")
 *         .addFunctions(UnitFunction.SERVES)
 *         .addLeadership(Leadership.of(LeadershipRole.STAFF_LEADER))
 *         .build();
 * }</pre>
 *
 * @param key its key, unique in the document, such as {@code "stab"}
 * @param name the name as printed, such as "Administrativt team"
 * @param shortName the short name or abbreviation (kortnavn), such as "AT"; empty where there is none
 * @param workingTitle whether the name is a working title (arbejdstitel), so {@code true} for "Myndighedssektion
 *     (arbejdstitel)"; optional
 * @param kind department, section, staff, team or another kind, such as {@code "staff"}; optional
 * @param parent the key of the unit that it belongs to, such as {@code "socialafdelingen"}; empty for one that
 *     belongs to none in this model
 * @param level its level in the system of pay or organisation (niveau), such as {@code "department-level"}; optional
 * @param functions whether it grants, provides, serves or does something else, such as {@code ["grants"]}
 * @param description what it is, in words, such as "Staben betjener de politiske udvalg."; empty where nothing is
 *     said
 * @param aims what it is to achieve (formål), such as "at borgeren bliver mest muligt selvhjulpen"
 * @param tasks what it does (opgaver), a line each, such as "visitation på tværs af enhederne"
 * @param targetGroups whom it is there for (målgrupper), such as "voksne med handicap"
 * @param targetGroupOpen whether the document leaves the target group open where it states those of the other units, so
 *     {@code true} for a staff whose line is empty in a table of target groups; optional
 * @param services what it offers (tilbud, ydelser), a line each, such as "bostøtte i eget hjem"
 * @param principles the principles that it works by, a line each, such as "opgaver løses tæt på borgerne"
 * @param developments what it is to develop (udviklingsopgaver), a line each, such as "nye former for støtte i eget
 *     hjem"
 * @param placements where its work is done, a part each, such as "botilbuddene" decentral and "administrationen"
 *     central
 * @param headCount how many people work in it (antal medarbejdere), such as "ca. 40 medarbejdere"; optional
 * @param fullTimeEquivalents how many full-time posts it has (årsværk), such as "8,5 årsværk"; optional
 * @param staffing who work in it, in words (bemanding), such as "sagsbehandlere og en faglig koordinator"; empty
 *     where nothing is said
 * @param budget what it has to spend, such as "417 mio. kr." for 2014; optional
 * @param leadership who lead it, such as "Sektionsleder"
 * @param spans of a unit across others, the keys of the units that it spans, such as
 *     {@code ["sektion-x","sektion-y"]}
 * @param duration of a unit for a time, how long it is to last (varighed), such as "op til to år"; optional
 * @param validity from when to when it exists (gyldighed), such as from "1. august 2014"; optional
 * @param predecessors the units that it is made of or takes over from (forgængere), such as "Handicapafdelingen"
 * @param successors the units that take over from it (efterfølgere), such as {@code "socialafdelingen"} of a unit
 *     merged into it
 * @param secretariatFor the bodies whose secretariat it is (sekretariat for), such as "Visitationsudvalget"
 * @param statements what else the paper states of it, each of one kind, such as the condition "inden for den nuværende
 *     normering"
 * @param responsibilities the subjects of KLE that it has to do with, such as {@code 27.00.00} "Støtte og frivilligt
 *     arbejde"
 * @param contact where it is found, such as "Søvej 1, 8600 Silkeborg"; optional
 * @param ids ids of the unit in other systems (OIO UUID, P number, EAN, SOR), such as
 *     {@code ExternalId.of("ean", "5798005800000")}
 */
@JsonForm
@Value.Builder
public record OrganisationUnit(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset @NotBlank
        String key,

        @JsonProperty("name") @Unset @NotBlank String name,

        @JsonProperty("shortName") @Holds(TextKind.PRINTED) @Unset
        String shortName,

        @JsonProperty("workingTitle") Optional<Boolean> workingTitle,
        @JsonProperty("kind") Optional<UnitKind> kind,

        @JsonProperty("parent") @Holds(TextKind.REFERENCE) @Unset
        String parent,

        @JsonProperty("level") @Holds(TextKind.TECHNICAL) Optional<UnitLevel> level,
        @JsonProperty("functions") List<UnitFunction> functions,
        @JsonProperty("description") @Unset FormattedText description,
        @JsonProperty("aims") List<@Valid Aim> aims,
        @JsonProperty("tasks") List<String> tasks,
        @JsonProperty("targetGroups") List<@Valid TargetGroup> targetGroups,
        @JsonProperty("targetGroupOpen") Optional<Boolean> targetGroupOpen,
        @JsonProperty("services") List<String> services,
        @JsonProperty("principles") List<String> principles,
        @JsonProperty("developments") List<String> developments,
        @JsonProperty("placements") List<@Valid Placement> placements,
        @JsonProperty("headCount") Optional<@Valid Count> headCount,
        @JsonProperty("fullTimeEquivalents") Optional<@Valid Count> fullTimeEquivalents,
        @JsonProperty("staffing") @Unset String staffing,
        @JsonProperty("budget") Optional<@Valid Budget> budget,
        @JsonProperty("leadership") List<@Valid Leadership> leadership,
        @JsonProperty("spans") @Holds(TextKind.REFERENCE) List<String> spans,
        @JsonProperty("duration") Optional<@Valid Count> duration,
        @JsonProperty("validity") Optional<@Valid Term> validity,
        @JsonProperty("predecessors") List<@Valid UnitReference> predecessors,
        @JsonProperty("successors") List<@Valid UnitReference> successors,
        @JsonProperty("secretariatFor") List<@Valid Body> secretariatFor,
        @JsonProperty("statements") List<@Valid Statement> statements,
        @JsonProperty("responsibilities") List<@Valid Responsibility> responsibilities,
        @JsonProperty("contact") Optional<@Valid ContactDetails> contact,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements WithOrganisationUnit {

    /** Not stable: use {@link #builder()}. */
    public OrganisationUnit {
        key = Components.text(key);
        name = Components.text(name);
        shortName = Components.text(shortName);
        workingTitle = Components.optional(workingTitle);
        kind = Components.printed(kind, UnitKind::code);
        parent = Components.text(parent);
        level = Components.printed(level, UnitLevel::code);
        functions = Components.list(functions);
        description = description == null ? FormattedText.EMPTY : description;
        aims = Components.list(aims);
        tasks = Components.list(tasks);
        targetGroups = Components.list(targetGroups);
        targetGroupOpen = Components.optional(targetGroupOpen);
        services = Components.list(services);
        principles = Components.list(principles);
        developments = Components.list(developments);
        placements = Components.list(placements);
        headCount = Components.filled(headCount, Count.EMPTY);
        fullTimeEquivalents = Components.filled(fullTimeEquivalents, Count.EMPTY);
        staffing = Components.text(staffing);
        budget = Components.filled(budget, Budget.EMPTY);
        leadership = Components.list(leadership);
        spans = Components.list(spans);
        duration = Components.filled(duration, Count.EMPTY);
        validity = Components.filled(validity, Term.EMPTY);
        predecessors = Components.list(predecessors);
        successors = Components.list(successors);
        secretariatFor = Components.list(secretariatFor);
        statements = Components.list(statements);
        responsibilities = Components.list(responsibilities);
        contact = Components.filled(contact, ContactDetails.EMPTY);
        ids = Components.list(ids);
    }

    /** Whether a printed name is this unit's name or short name, letter case, spacing and a definite ending aside. */
    public boolean goesBy(String printed) {
        return UnitNames.same(name, printed) || UnitNames.same(shortName, printed);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "OrganisationUnit[...]";
    }

    /** A builder in which nothing is said yet. */
    public static OrganisationUnitBuilder builder() {
        return new OrganisationUnitBuilder();
    }
}
