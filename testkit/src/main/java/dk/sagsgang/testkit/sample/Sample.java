package dk.sagsgang.testkit.sample;

import java.util.List;

/**
 * A sample document for one rule, with everything that a validator must find in it.
 *
 * <p>An invalid sample breaks its own rule and no other; a valid one breaks none. Among the valid ones are look-alikes:
 * documents that resemble a broken rule and are in order.
 *
 * @param rule the id of the rule that it is a sample for, such as {@code "DEC-001"}
 * @param name its name among the rule's samples, such as {@code "invalid-one-point-left-out"}
 * @param valid whether nothing is to be found in it, so {@code true} for {@code "valid-closed-item"}
 * @param json the document in the JSON form of the library, indented, such as
 *     {@code {"sagsgang":"1.0","type":"meeting"}}
 * @param profile the profile under which it is judged, in the JSON form of the library, such as
 *     {@code {"sagsgang":"1.0","type":"profile"}}; empty for the default one
 * @param expected all findings of all rules of that profile, whatever their severity, in the order of the file, such as
 *     {@code DEC-001 /items/0}
 */
public record Sample(String rule, String name, boolean valid, String json, String profile, List<Expected> expected) {

    /** Keeps a copy of the list. */
    public Sample {
        expected = List.copyOf(expected);
    }

    /** Rule and name, such as {@code DEC-001/invalid-one-point-left-out}; test reports show it. */
    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
