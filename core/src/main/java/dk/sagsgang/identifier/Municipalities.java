package dk.sagsgang.identifier;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of municipalities behind {@link MunicipalityCode}. */
final class Municipalities {

    private static final String HEADER = "kode,navn";

    private final Map<String, String> names;
    private final List<MunicipalityCode> codes;

    private Municipalities(Map<String, String> names, List<MunicipalityCode> codes) {
        this.names = names;
        this.codes = codes;
    }

    static Municipalities bundled() {
        return Bundled.LIST;
    }

    /** @throws CodeListException if a line is malformed or a code stands twice */
    static Municipalities load(Reader reader, String name) {
        CodeList list = CodeList.read(reader, name, HEADER);
        Map<String, String> names = new HashMap<>();
        List<MunicipalityCode> codes = new ArrayList<>();
        for (CodeList.Line line : list.lines()) {
            MunicipalityCode code = MunicipalityCode.of(line.field(0));
            if (!code.digits().equals(Optional.of(code.printed()))) {
                throw list.problem(line, "the code is not three digits");
            }
            if (names.put(line.field(0), line.field(1)) != null) {
                throw list.problem(line, "the code stands twice in the list");
            }
            codes.add(code);
        }
        return new Municipalities(names, List.copyOf(codes));
    }

    boolean contains(String code) {
        return names.containsKey(code);
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    List<MunicipalityCode> codes() {
        return codes;
    }

    /** Read when it is first asked for. */
    private static final class Bundled {
        static final Municipalities LIST = CodeList.bundled("municipalities.csv", Municipalities::load);
    }
}
