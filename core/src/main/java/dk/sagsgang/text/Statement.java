package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a text states (udsagn): a goal, a principle, a condition, a target group, the agreement that it rests on, an
 * event of the past, an open question.
 *
 * <p>It stands in the section that says it, beside the running text, so that a program finds it by its kind. What has a
 * component of its own stands there and not here: decisions, references to decisions, milestones, attachments, and in a
 * commission its guideposts, success criteria, tasks and targets.
 *
 * <pre>{@code
 * Statement.of(StatementKind.GOAL, "Varig beskæftigelse er det langsigtede mål for indsatsen.");
 * Statement.builder()
 *         .kind(StatementKind.ANCHORING)
 *         .text("Indsatsen er forankret i Socialudvalget og i Kerneområdet Læring og Trivsel.")
 *         .addBodies(Body.of("Socialudvalget"))
 *         .addUnits("Kerneområdet Læring og Trivsel")
 *         .build();
 * }</pre>
 *
 * @param kind what is stated, such as {@code "past-event"}; optional where none of the kinds says it
 * @param text the statement, in a line, as printed or told in other words, such as "Feltet er sat teknisk op."
 * @param points the points listed under it (underpunkter), a line each, such as "interesseorganisationer"
 * @param bodies the bodies that it is about, such as "Handicaprådet", which was told of the work
 * @param units the parts of the administration that it is about, by name as printed, such as "Familieafdelingen"
 * @param date when, in the words printed, such as "december 2011" or "ved flere lejligheder"; optional
 * @param condition on what it depends, or after what it comes, where no day is given, such as "når Socialudvalget har
 *     godkendt pilotprojektet"; empty where not said
 * @param figures the figures that it names, such as "2 %" of a cut in charges
 * @param laws the places in the law that it is about: what the law demands or allows is said by the kind, such as "Lov
 *     nr. 707 af 8. juni 2018, § 5 stk. 9"
 * @param papers the papers that it is about, such as its source, "budgetaftalen for 2019"
 */
@JsonForm
@Value.Builder
public record Statement(
        @JsonProperty("kind") Optional<StatementKind> kind,
        @JsonProperty("text") @Unset String text,
        @JsonProperty("points") List<String> points,
        @JsonProperty("bodies") List<@Valid Body> bodies,
        @JsonProperty("units") @Holds(TextKind.PRINTED) List<String> units,
        @JsonProperty("date") Optional<@Valid ImpreciseDate> date,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("laws") List<@Valid LegalReference> laws,
        @JsonProperty("papers") List<@Valid PaperReference> papers)
        implements WithStatement {

    /** Not stable: use {@link #builder()}. */
    public Statement {
        kind = Components.printed(kind, StatementKind::code);
        text = Components.text(text);
        points = Components.list(points);
        bodies = Components.list(bodies);
        units = Components.list(units);
        date = Components.filled(date, ImpreciseDate.EMPTY);
        condition = Components.text(condition);
        figures = Components.list(figures);
        laws = Components.list(laws);
        papers = Components.list(papers);
    }

    /** A statement of a kind in these words. */
    public static Statement of(StatementKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Statement[...]";
    }

    /** A builder in which nothing is said yet. */
    public static StatementBuilder builder() {
        return new StatementBuilder();
    }
}
