package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A task, a track or a point of work, numbered or not (opgave, spor).
 *
 * <p>"2) Kortlægge områdets samlede udvikling" has the {@code mark} "2)".
 *
 * @param key its key, unique in the document, such as {@code "opfoelgning"}; empty where nothing refers to it
 * @param mark its number or letter as printed, such as "2)"; empty for an unnumbered task
 * @param title its title, such as "Sagsgange"; empty where it has none
 * @param text the task, such as "Følge op på, at ændringerne løbende gennemføres."
 * @param figures the figures that it names, such as "300 kontanthjælpsmodtagere"
 * @param tasks the tasks that it is made of, such as "hvordan opgaverne tilrettelægges"
 */
@JsonForm
@Value.Builder
public record Task(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,

        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("title") @Unset String title,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("tasks") List<@Valid Task> tasks)
        implements WithTask {

    /** Not stable: use {@link #builder()}. */
    public Task {
        key = Components.text(key);
        mark = Components.text(mark);
        title = Components.text(title);
        text = text == null ? FormattedText.EMPTY : text;
        figures = Components.list(figures);
        tasks = Components.list(tasks);
    }

    /** The task with this mark and text. */
    public static Task of(String mark, String text) {
        return builder().mark(mark).text(FormattedText.of(text)).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Task[...]";
    }

    /** A builder in which nothing is said yet. */
    public static TaskBuilder builder() {
        return new TaskBuilder();
    }
}
