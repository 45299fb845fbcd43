package dk.sagsgang.serialization.form;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Spot;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A closed family of records as an object whose {@code type} says which of them it is.
 *
 * <p>The one record without a word of its own takes every word that is not known, as a component, so that it survives. The
 * type may stand anywhere in the object: until it is known every property of any of the records is read, which is why a
 * name means the same in all of them. What turns out not to belong to the type is reported as unknown.
 */
final class FamilyForm extends Form {

    private static final SerializableString TYPE = new SerializedString(RootForm.TYPE);
    private static final String NO_WORD = "";

    private final Map<String, Member> byWord = new HashMap<>();
    private final Map<Class<?>, Member> byClass = new HashMap<>();
    private final RecordForm all = new RecordForm(values -> values);
    private int typeIndex;

    /** One record of the family: its word, its form, and where its components are among those of all. */
    private static final class Member {

        private final String word;
        private final RecordForm form;
        private final int[] places;
        private final boolean[] mine;

        Member(String word, RecordForm form, int[] places, boolean[] mine) {
            this.word = word;
            this.form = form;
            this.places = places;
            this.mine = mine;
        }

        Object make(@Nullable Object[] values) {
            @Nullable Object[] own = new @Nullable Object[places.length];
            for (int i = 0; i < places.length; i++) {
                own[i] = values[places[i]];
            }
            return form.make(own);
        }
    }

    /** Fills in the records, which may hold this form themselves. */
    void resolve(Class<?> family, Function<Class<?>, Form> forms) {
        List<Component> components = new ArrayList<>();
        Class<?>[] types = family.getPermittedSubclasses();
        for (Class<?> type : types) {
            for (Component component : ((RecordForm) forms.apply(type)).components()) {
                join(components, component, type);
            }
        }
        all.resolve(components);
        List<String> names = all.names();
        this.typeIndex = names.indexOf(RootForm.TYPE);
        for (Class<?> type : types) {
            member(type, (RecordForm) forms.apply(type), names);
        }
        if (typeIndex < 0 || !byWord.containsKey(NO_WORD)) {
            throw new IllegalArgumentException("No record takes the types of " + family + " that are not known");
        }
    }

    private static void join(List<Component> components, Component component, Class<?> type) {
        for (Component known : components) {
            if (known.name().equals(component.name())) {
                if (known.form().kind() != component.form().kind()) {
                    throw new IllegalArgumentException(component.name() + " means something else in " + type);
                }
                return;
            }
        }
        if (component.required()) {
            throw new IllegalArgumentException(component.name() + " of " + type + " may not be left out");
        }
        components.add(component);
    }

    private void member(Class<?> type, RecordForm form, List<String> names) {
        JsonTypeName word = type.getAnnotation(JsonTypeName.class);
        int[] places = form.names().stream().mapToInt(names::indexOf).toArray();
        boolean[] mine = new boolean[names.size()];
        mine[typeIndex] = true;
        Arrays.stream(places).forEach(place -> mine[place] = true);
        Member member = new Member(word == null ? NO_WORD : word.value(), form, places, mine);
        byClass.put(type, member);
        if (byWord.put(member.word, member) != null) {
            throw new IllegalArgumentException("Two records of a family have the word " + member.word);
        }
    }

    @Override
    ValueKind kind() {
        return ValueKind.OBJECT;
    }

    @Override
    boolean begins(JsonToken token) {
        return token == JsonToken.START_OBJECT;
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(ValueKind.OBJECT);
        }
        in.enter();
        Object value = new Entry(in).read();
        in.leave();
        return value;
    }

    @Override
    boolean empty(Object value) {
        return false; // the records turn one in which nothing is said into none
    }

    @Override
    void write(Object value, JsonGenerator out) {
        Member member = Objects.requireNonNull(byClass.get(value.getClass()));
        out.writeStartObject();
        if (!member.word.equals(NO_WORD)) {
            out.writeName(TYPE);
            out.writeString(member.word);
        }
        member.form.writeComponents(value, out);
        out.writeEndObject();
    }

    /** One record while it is read. */
    private final class Entry {

        private final Input in;
        private final RecordForm.Filling values;
        private final @Nullable Spot[] early = new @Nullable Spot[all.names().size()];
        private @Nullable Member member;
        private @Nullable Spot unknownType;
        private boolean misread;
        private boolean broken;

        Entry(Input in) {
            this.in = in;
            this.values = all.new Filling(in);
        }

        @Nullable
        Object read() {
            for (int match = in.nextName(all.matcher());
                    match != PropertyNameMatcher.MATCH_END_OBJECT;
                    match = in.nextName(all.matcher())) {
                if (match == typeIndex) {
                    type();
                } else if (match < 0 || (member != null && !member.mine[match])) {
                    unknown();
                } else {
                    if (member == null && early[match] == null) {
                        early[match] = in.here();
                    }
                    values.property(match);
                }
            }
            return broken ? null : made();
        }

        private void type() {
            boolean first = member == null && !broken;
            values.property(typeIndex);
            if (first && values.read()[typeIndex] instanceof String word) {
                member = of(word);
                unknownType = byWord.containsKey(word) ? null : in.here();
            } else if (first) {
                broken = in.token() != JsonToken.VALUE_NULL; // null is as if it were not there
            }
        }

        /** Of a type that is not known nobody can say which properties it has: then the type is told, once. */
        private void unknown() {
            if (unknownType == null) {
                values.unknown();
            } else {
                misread = true;
                in.next();
                in.skip();
            }
        }

        private Object made() {
            Member known = member == null ? of(NO_WORD) : member;
            Severity severity = in.tolerant() ? Severity.WARNING : ReadingRules.UNKNOWN_PROPERTY.severity();
            for (int i = 0; i < early.length; i++) {
                Spot spot = early[i];
                if (spot != null && !known.mine[i] && unknownType != null) {
                    misread = true;
                } else if (spot != null && !known.mine[i]) {
                    Argument property =
                            Argument.identifier("property", all.names().get(i));
                    in.lost(ReadingRules.UNKNOWN_PROPERTY, "", severity, spot, property);
                }
            }
            if (misread && unknownType != null) {
                in.lost(
                        ReadingRules.WRONG_FORM,
                        "choice",
                        severity,
                        unknownType,
                        Argument.identifier("known", words()));
            }
            return known.make(values.read());
        }

        /** The types that there are, in alphabetical order. */
        private String words() {
            return byWord.keySet().stream()
                    .filter(word -> !word.equals(NO_WORD))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        private Member of(String word) {
            Member other = Objects.requireNonNull(byWord.get(NO_WORD));
            return byWord.getOrDefault(word, other);
        }
    }
}
