package dk.sagsgang.serialization.host;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import java.util.function.UnaryOperator;

/** Who reads and writes documents: this library, or a host's own mapper as frameworks set it up. */
public enum Host {
    SAGSGANG {
        @Override
        public String write(CaseDocument document) {
            return DocumentWriter.compact().write(document);
        }

        @Override
        public CaseDocument read(String json) {
            Reading reading = DocumentReader.strict().read(json, "test.json");
            if (!reading.report().clean()) {
                throw new AssertionError(reading.report());
            }
            return reading.document().orElseThrow();
        }
    },
    JACKSON_3 {
        private final Mapper mapper = jackson3(plain -> plain);

        @Override
        public String write(CaseDocument document) {
            return mapper.write(document);
        }

        @Override
        public CaseDocument read(String json) {
            return mapper.read(json, CaseDocument.class);
        }
    },
    JACKSON_2 {
        private final Mapper mapper = jackson2(plain -> plain);

        @Override
        public String write(CaseDocument document) {
            return mapper.write(document);
        }

        @Override
        public CaseDocument read(String json) {
            return mapper.read(json, CaseDocument.class);
        }
    };

    public abstract String write(CaseDocument document);

    public abstract CaseDocument read(String json);

    /** A host's own mapper. */
    public interface Mapper {

        String write(Object value);

        <T> T read(String json, Class<T> type);
    }

    /** Jackson 3, set up further as a host does. */
    public static Mapper jackson3(UnaryOperator<tools.jackson.databind.json.JsonMapper.Builder> settings) {
        tools.jackson.databind.json.JsonMapper mapper =
                settings.apply(tools.jackson.databind.json.JsonMapper.builder()).build();
        return new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };
    }

    /** Jackson 2 with the modules that every framework registers, set up further as a host does. */
    public static Mapper jackson2(UnaryOperator<com.fasterxml.jackson.databind.ObjectMapper> settings) {
        com.fasterxml.jackson.databind.ObjectMapper mapper =
                settings.apply(new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
                        .registerModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule()));
        return new Mapper() {
            @Override
            public String write(Object value) {
                try {
                    return mapper.writeValueAsString(value);
                } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
                    throw new AssertionError(impossible);
                }
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                try {
                    return mapper.readValue(json, type);
                } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
                    throw new AssertionError(unreadable);
                }
            }
        };
    }
}
