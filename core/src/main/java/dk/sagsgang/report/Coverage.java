package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.vocabulary.KnownCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far one layer of checking got.
 *
 * <p>The layer {@code "rules"}, got through in part for {@link Reason#NO_ROSTER}, with those that ask for a roster: what they would have
 * found is not known.
 *
 * @param layer the layer, such as {@code "rules"}
 * @param extent whether all of the document was checked, such as {@code "partial"}
 * @param reason why it was not, such as {@code "no-roster"}; present unless the extent is {@link Extent#COMPLETE}
 * @param rules the rules that could not be asked, where the reason leaves out single ones, such as {@code MTG-021}; in
 *     the order of their ids
 */
@JsonForm
public record Coverage(
        @JsonProperty("layer") Layer layer,
        @JsonProperty("extent") Extent extent,
        @JsonProperty("reason") Optional<Reason> reason,
        @JsonProperty("rules") List<RuleId> rules) {

    /** A layer of checking, in the order in which they run. */
    public enum Layer implements KnownCode {
        /** Syntax, types and format while the document is read (læsning). */
        @JsonProperty("reading")
        READING("læsning"),
        /** The Jakarta constraints on the records (struktur). */
        @JsonProperty("structure")
        STRUCTURE("struktur"),
        /** The rules that relate several facts of a document (regler). */
        @JsonProperty("rules")
        RULES("regler"),
        /**
         * The rules that compare a document with the others of its archive (på tværs af dokumenter). A report on a document
         * that nobody asked to compare does not name this layer.
         */
        @JsonProperty("across-documents")
        ACROSS_DOCUMENTS("på tværs af dokumenter");

        private final String danish;

        Layer(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** How much of a document a layer has seen. */
    public enum Extent {
        /** Everything. */
        @JsonProperty("complete")
        COMPLETE,
        /** Only the part that could be read, or only the rules whose data was there. */
        @JsonProperty("partial")
        PARTIAL,
        /** Nothing. */
        @JsonProperty("none")
        NONE
    }

    /** Why a layer has not seen everything. */
    public enum Reason implements KnownCode {
        /** The caller left the layer out, since the host's own Jakarta Validation does that part. */
        @JsonProperty("left-to-host")
        LEFT_TO_HOST("overladt til værtssystemet"),
        /** The document could be read only in part. */
        @JsonProperty("read-in-part")
        READ_IN_PART("læst delvist"),
        /** Nothing of the document could be read. */
        @JsonProperty("unreadable")
        UNREADABLE("ikke læst"),
        /** Rules were switched off by the profile. */
        @JsonProperty("rules-switched-off")
        RULES_SWITCHED_OFF("regler slået fra"),
        /** No roster tells the council, committees and members that some rules need to know. */
        @JsonProperty("no-roster")
        NO_ROSTER("ingen oversigt over udvalg og medlemmer"),
        /** A roster is there, and does not tell of the bodies, the members or the day that some rules need to know. */
        @JsonProperty("roster-incomplete")
        ROSTER_INCOMPLETE("oversigten over udvalg og medlemmer rækker ikke"),
        /** There is more of something than some rules look at: they have a limit, and stopped there. */
        @JsonProperty("too-large")
        TOO_LARGE("for stort"),
        /** The document was not compared with the others beside it. */
        @JsonProperty("checked-alone")
        CHECKED_ALONE("kontrolleret alene"),
        /** Other documents could not be read in full, and so were not compared with this one. */
        @JsonProperty("others-left-out")
        OTHERS_LEFT_OUT("andre dokumenter udeladt"),
        /** Rules of a host stopped with an error. */
        @JsonProperty("rule-failed")
        RULE_FAILED("regel fejlede");

        private final String danish;

        Reason(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Not stable: use {@link #complete}, {@link #partial} or {@link #none}. */
    public Coverage {
        reason = Components.optional(reason);
        rules = Components.list(rules).stream()
                .distinct()
                .sorted(Comparator.comparing(RuleId::id))
                .toList();
    }

    /** The layer has seen everything. */
    public static Coverage complete(Layer layer) {
        return new Coverage(layer, Extent.COMPLETE, Optional.empty(), List.of());
    }

    /** The layer has seen a part. */
    public static Coverage partial(Layer layer, Reason reason) {
        return partial(layer, reason, List.of());
    }

    /** The layer has seen a part: these rules could not be asked. */
    public static Coverage partial(Layer layer, Reason reason, Collection<RuleId> rules) {
        return new Coverage(layer, Extent.PARTIAL, Optional.of(reason), List.copyOf(rules));
    }

    /** The layer did not run. */
    public static Coverage none(Layer layer, Reason reason) {
        return new Coverage(layer, Extent.NONE, Optional.of(reason), List.of());
    }
}
