package dk.sagsgang.validation.host;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.rule.ComparingRule;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules that a host adds to those of the library, with their sentences.
 *
 * <pre>{@code
 * HostRules rules = HostRules.builder(language -> ResourceBundle.getBundle("kommune.rules", language))
 *         .forMeetings(new ItemNamesCaseOfficer())
 *         .build();
 * DocumentValidator validator = DocumentValidator.with(profile).and(rules);
 * Messages danish = Messages.in(Locale.forLanguageTag("da")).and(rules);
 * }</pre>
 *
 * <p>Whatever knows the rules of the library takes those of a host by its method {@code and}: the validator, messages,
 * archives, the readers of profiles, suppressions and baselines, and the writers of reports. Then profiles name them,
 * suppressions and baselines hold them, and reports tell them like all others.
 *
 * <p>Their ids are in families of their own, such as {@code KBH-001}: the families of the library are refused. The bundle has
 * for each rule what the bundle of the library has for its own, in Danish ({@code rules_da.properties}) and in English ({@code
 * rules_en.properties}):
 *
 * <pre>
 * KBH-001.summary = An item names its case officer
 * KBH-001.explanation = Who has a question must know whom to ask.
 * KBH-001.message = Item {number} names no case officer.
 * </pre>
 *
 * <p>A rule with variants has a message for each, {@code KBH-001.message.variant}. Every name in braces is an argument of the
 * finding. The host asks for its bundle itself, so that it is found also where the host is a named module.
 *
 * <p>A rule that fails stops neither the others nor the program: reports name it among those that could not look at
 * everything, and {@link Builder#onFailure} is told why. Immutable and safe for several threads, if the rules are.
 */
public final class HostRules {

    /** No rules. */
    public static final HostRules NONE = new HostRules(List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

    private final List<HostRule<Subject<Meeting>>> meetings;
    private final List<HostRule<Subject<Commission>>> commissions;
    private final List<HostRule<Subject<OrganisationModel>>> organisationModels;
    private final List<HostComparingRule<?>> archives;
    private final Map<String, String> danish;
    private final Map<String, String> english;

    private HostRules(
            List<HostRule<Subject<Meeting>>> meetings,
            List<HostRule<Subject<Commission>>> commissions,
            List<HostRule<Subject<OrganisationModel>>> organisationModels,
            List<HostComparingRule<?>> archives,
            Map<String, String> danish,
            Map<String, String> english) {
        this.meetings = List.copyOf(meetings);
        this.commissions = List.copyOf(commissions);
        this.organisationModels = List.copyOf(organisationModels);
        this.archives = List.copyOf(archives);
        this.danish = Map.copyOf(danish);
        this.english = Map.copyOf(english);
    }

    /**
     * A builder to which nothing has been added yet.
     *
     * @param sentences the host's bundle in a language, Danish ("da") or English ("en"), as in {@code language ->
     *     ResourceBundle.getBundle("kommune.rules", language)}
     */
    public static Builder builder(Function<Locale, ResourceBundle> sentences) {
        return new Builder(sentences);
    }

    /**
     * These rules and others.
     *
     * @throws IllegalArgumentException if an id stands in both
     */
    public HostRules and(HostRules others) {
        Set<RuleId> ids = new java.util.TreeSet<>(
                descriptions().stream().map(RuleDescription::id).toList());
        others.descriptions().stream()
                .map(RuleDescription::id)
                .filter(ids::contains)
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("The rule " + twice + " is added twice");
                });
        return new HostRules(
                both(meetings, others.meetings),
                both(commissions, others.commissions),
                both(organisationModels, others.organisationModels),
                both(archives, others.archives),
                both(danish, others.danish),
                both(english, others.english));
    }

    /** The rules for meetings. */
    public List<? extends Rule<Subject<Meeting>>> forMeetings() {
        return meetings;
    }

    /** The rules for commissions. */
    public List<? extends Rule<Subject<Commission>>> forCommissions() {
        return commissions;
    }

    /** The rules for organisation models. */
    public List<? extends Rule<Subject<OrganisationModel>>> forOrganisationModels() {
        return organisationModels;
    }

    /** The rules that compare the documents of an archive. */
    public List<? extends ComparingRule<?>> forArchives() {
        return archives;
    }

    /** What there is to know of the rules, each once, those for archives last. */
    public List<RuleDescription> descriptions() {
        return Stream.<Stream<? extends Rule<?>>>of(
                        meetings.stream(), commissions.stream(), organisationModels.stream(), archives.stream())
                .<RuleDescription>flatMap(rules -> rules.map(Rule::description))
                .distinct()
                .toList();
    }

    /** The sentences in Danish for the language "da" and else in English, by key: {@code KBH-001.summary} and its like. */
    public Map<String, String> sentences(Locale language) {
        return language.getLanguage().equals("da") ? danish : english;
    }

    private static <T> List<T> both(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).toList();
    }

    private static Map<String, String> both(Map<String, String> ours, Map<String, String> theirs) {
        Map<String, String> both = new TreeMap<>(ours);
        both.putAll(theirs);
        return both;
    }

    /** Takes rules in; each has the description that it has when the rules are built. */
    public static final class Builder {

        private final Function<Locale, ResourceBundle> sentences;
        private final List<Rule<? super Subject<Meeting>>> meetings = new ArrayList<>();
        private final List<Rule<? super Subject<Commission>>> commissions = new ArrayList<>();
        private final List<Rule<? super Subject<OrganisationModel>>> organisationModels = new ArrayList<>();
        private final List<ComparingRule<?>> archives = new ArrayList<>();
        private final List<Rule<?>> all = new ArrayList<>();
        private BiConsumer<RuleId, Throwable> onFailure = (rule, failure) -> {};

        private Builder(Function<Locale, ResourceBundle> sentences) {
            this.sentences = sentences;
        }

        /** Adds a rule for meetings. */
        public Builder forMeetings(Rule<? super Subject<Meeting>> rule) {
            meetings.add(rule);
            all.add(rule);
            return this;
        }

        /** Adds a rule for commissions. */
        public Builder forCommissions(Rule<? super Subject<Commission>> rule) {
            commissions.add(rule);
            all.add(rule);
            return this;
        }

        /** Adds a rule for organisation models. */
        public Builder forOrganisationModels(Rule<? super Subject<OrganisationModel>> rule) {
            organisationModels.add(rule);
            all.add(rule);
            return this;
        }

        /** Adds a rule for documents of every type. */
        public Builder forDocuments(Rule<Subject<?>> rule) {
            meetings.add(rule);
            commissions.add(rule);
            organisationModels.add(rule);
            all.add(rule);
            return this;
        }

        /** Adds a rule that compares the documents of an archive. */
        public Builder forArchives(ComparingRule<?> rule) {
            archives.add(rule);
            all.add(rule);
            return this;
        }

        /**
         * Whom to tell when a rule fails, and with what: a log of the host, as a rule. The message of a failure may quote the
         * document. Nobody is told where this is left out, and reports tell that the rule failed all the same.
         */
        public Builder onFailure(BiConsumer<RuleId, Throwable> listener) {
            this.onFailure = listener;
            return this;
        }

        /**
         * The rules that were added.
         *
         * @throws IllegalArgumentException if a rule has an id of the library or of another rule, or lacks a sentence, or
         *     the sentences show other values in one language than in the other; the message tells all of it
         */
        public HostRules build() {
            HostRuleDescriptions described = new HostRuleDescriptions(all, sentences);
            described.refuse();
            return new HostRules(
                    meetings.stream()
                            .map(rule -> this.<Subject<Meeting>>wrapped(rule, described))
                            .toList(),
                    commissions.stream()
                            .map(rule -> this.<Subject<Commission>>wrapped(rule, described))
                            .toList(),
                    organisationModels.stream()
                            .map(rule -> this.<Subject<OrganisationModel>>wrapped(rule, described))
                            .toList(),
                    archives.stream()
                            .<HostComparingRule<?>>map(rule -> comparing(rule, described))
                            .toList(),
                    described.danish(),
                    described.english());
        }

        private <F> HostRule<F> wrapped(Rule<? super F> rule, HostRuleDescriptions described) {
            return new HostRule<>(rule, described.description(rule), described.english(), onFailure);
        }

        private <T> HostComparingRule<T> comparing(ComparingRule<T> rule, HostRuleDescriptions described) {
            return new HostComparingRule<>(rule, described.description(rule), described.english(), onFailure);
        }
    }
}
