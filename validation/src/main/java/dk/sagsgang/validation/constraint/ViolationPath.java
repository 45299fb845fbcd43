package dk.sagsgang.validation.constraint;

import dk.sagsgang.report.Pointer;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns a JSON Pointer into the property path of a violation: {@code /items/3/title} is {@code items[3].title}.
 *
 * <p>The builder of paths has a type for each state: a property whose index may still be told, and one that is done.
 */
final class ViolationPath {

    private ViolationPath() {}

    static void add(String pointer, ConstraintViolationBuilder violation) {
        Deque<String> steps =
                new ArrayDeque<>(Pointer.parse(pointer).orElse(Pointer.ROOT).steps());
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
        } else {
            open(violation.addPropertyNode(steps.pop()), steps);
        }
    }

    /** Goes on from a property, which is a list when an index follows. */
    private static void open(NodeBuilderCustomizableContext node, Deque<String> steps) {
        if (steps.isEmpty()) {
            node.addConstraintViolation();
        } else if (!Pointer.isIndex(steps.peek())) {
            open(node.addPropertyNode(steps.pop()), steps);
        } else {
            int index = Integer.parseInt(steps.pop());
            if (steps.isEmpty()) {
                node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
            } else {
                done(node.addPropertyNode(steps.pop()).inIterable().atIndex(index), steps);
            }
        }
    }

    /** Goes on from a property of a list's element; it cannot be told that it is a list itself, unless more follows. */
    private static void done(NodeBuilderDefinedContext node, Deque<String> steps) {
        if (steps.isEmpty()) {
            node.addConstraintViolation();
        } else if (!Pointer.isIndex(steps.peek())) {
            open(node.addPropertyNode(steps.pop()), steps);
        } else {
            int index = Integer.parseInt(steps.pop());
            if (steps.isEmpty()) {
                node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
            } else {
                done(node.addPropertyNode(steps.pop()).inIterable().atIndex(index), steps);
            }
        }
    }
}
