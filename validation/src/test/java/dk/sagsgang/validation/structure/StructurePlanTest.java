package dk.sagsgang.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan names the components to look at, and none is made where a constraint would be passed over. */
class StructurePlanTest {

    /** Nothing to look at. */
    public record Plain(String text, Optional<Integer> number, List<@Valid Plain> more) {}

    /** Constraints far below only, through a circle. */
    public record Outer(
            String text,
            @Valid Plain plain,
            List<@Valid Middle> middles,
            Optional<Inner> unchecked,
            @NotEmpty List<@Valid Plain> plains) {}

    /** In the circle. */
    public record Middle(Optional<@Valid Outer> outer, List<@Valid Inner> inners, List<@Valid Plain> plains) {}

    /** Where the constraint is. */
    public record Inner(@NotBlank String text, String other) {}

    @Test
    void onlyWhatCanBreakAConstraintIsLookedAt() {
        assertThat(looksAt(Plain.class)).isEmpty();
        assertThat(looksAt(Outer.class)).containsExactly("middles", "plains");
        assertThat(looksAt(Middle.class)).containsExactly("outer", "inners");
        assertThat(looksAt(Inner.class)).containsExactly("text");
    }

    /** A constraint that no rule tells. */
    public record TooLong(@Size(max = 3) String text) {}

    /** Another. */
    public record NoAddress(Optional<@Email String> mail) {}

    /** A third, which nothing in a document breaks. */
    public record Null(@NotNull String text) {}

    /** One of the reader's own. */
    public record Own(@Odd Integer number) {}

    /** On a type that has no blanks. */
    public record BlankNumber(@NotBlank Integer number) {}

    /** On a type that has no sign. */
    public record PositiveText(List<@Positive String> texts) {}

    /** On a type that is no list. */
    public record EmptyOptional(@NotEmpty Optional<String> text) {}

    /** For a group only. */
    public record Grouped(@NotBlank(groups = Odd.class) String text) {}

    /** Several of a kind, for groups. */
    public record Repeated(
            @Min(value = 1, groups = Odd.class) @Min(value = 2, groups = Odd.class)
            Integer number) {}

    /** On the container. */
    public record OnList(@Valid List<Inner> inners) {}

    /** Deeper than a walk looks. */
    public record Deep(List<List<@NotBlank String>> texts) {}

    /** In a container that is none of the model's. */
    public record Mapped(Map<String, @Valid Inner> inners) {}

    /** On an optional in a list. */
    public record OnOptional(List<@NotNull Optional<String>> texts) {}

    /** What is no record. */
    public record Open(Optional<@Valid CharSequence> text) {}

    /** On the class. */
    @Odd
    public record OnClass(String text) {}

    /** On an interface of the class. */
    public record OnInterface(String text) implements OddOne {}

    /** Carries a constraint. */
    @Odd
    interface OddOne {}

    /** A refused one below. */
    public record Below(List<@Valid BetweenThem> between) {}

    /** Leads there. */
    public record BetweenThem(@NotBlank String text, Optional<@Valid TooLong> refused) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                TooLong.class,
                NoAddress.class,
                Null.class,
                Own.class,
                BlankNumber.class,
                PositiveText.class,
                EmptyOptional.class,
                Grouped.class,
                Repeated.class,
                OnList.class,
                Deep.class,
                Mapped.class,
                OnOptional.class,
                Open.class
            })
    void aConstraintThatNothingChecksIsRefused(Class<? extends Record> type) {
        String component = type.getRecordComponents()[0].getName();

        assertThatThrownBy(() -> StructurePlan.of(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(type.getSimpleName() + "." + component + ": ");
    }

    @ParameterizedTest
    @ValueSource(classes = {OnClass.class, OnInterface.class})
    void aConstraintOnAClassIsRefused(Class<? extends Record> type) {
        assertThatThrownBy(() -> StructurePlan.of(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(type.getSimpleName() + ": ")
                .hasMessageContaining("Odd");
    }

    @Test
    void aConstraintThatNothingChecksIsRefusedWhereverItIsBelow() {
        assertThatThrownBy(() -> StructurePlan.of(Below.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TooLong.text: ")
                .hasMessageContaining("Size");
    }

    private static List<String> looksAt(Class<? extends Record> type) {
        return Arrays.stream(StructurePlan.of(type).steps())
                .map(ComponentChecks::name)
                .toList();
    }

    /** A constraint of somebody else's. */
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Odd {

        /** Its message. */
        String message() default "odd";

        /** Its groups. */
        Class<?>[] groups() default {};

        /** Its payload. */
        Class<? extends Payload>[] payload() default {};
    }
}
