package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.*;

public record MunicipalityCode(@JsonValue String printed) {
    @JsonCreator
    public static MunicipalityCode of(String s) {
        return new MunicipalityCode(s);
    }
}
