package dk.sagsgang.serialization.token;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Pointer;
import dk.sagsgang.serialization.bytes.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * JSON Pointers (RFC 6901) of places in the tokens.
 *
 * <p>A property name that may not be shown, since it looks like a CPR number, is very long or holds control characters,
 * stands in no pointer: the pointer then ends before it.
 */
final class TokenPointers {

    private TokenPointers() {}

    /** The pointer of the value, or of the property, at the current token. */
    static String of(TokenStreamContext context, @Nullable JsonToken token) {
        boolean begins = token != null && token.isStructStart();
        TokenStreamContext place = begins ? context.getParent() : context;
        StringBuilder pointer = new StringBuilder();
        append(place, pointer);
        return pointer.toString();
    }

    /** Whether a property name may stand in a pointer. */
    static boolean showable(String name) {
        return Argument.identifier("property", name).value().equals(name)
                && name.chars().noneMatch(Character::isISOControl)
                && !Utf8.hasHalfCharacter(name);
    }

    /** Appends the steps down to a place; false where one of them may not be shown and the pointer ends before it. */
    private static boolean append(@Nullable TokenStreamContext place, StringBuilder pointer) {
        if (place == null || place.inRoot()) {
            return true;
        }
        if (!append(place.getParent(), pointer)) {
            return false;
        }
        if (place.inArray()) {
            if (place.hasCurrentIndex()) {
                pointer.append('/').append(place.getCurrentIndex());
            }
            return true;
        }
        String name = place.currentName();
        if (name == null) {
            return true;
        }
        if (!showable(name)) {
            return false;
        }
        pointer.append('/').append(Pointer.escape(name));
        return true;
    }
}
