package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.*;

public record CaseNumber(@JsonValue String printed) {
    @JsonCreator
    public static CaseNumber of(String s) {
        return new CaseNumber(s);
    }
}
