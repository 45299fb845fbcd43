package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.*;

public record Cvr(@JsonValue String printed) {
    @JsonCreator
    public static Cvr of(String s) {
        return new Cvr(s);
    }
}
