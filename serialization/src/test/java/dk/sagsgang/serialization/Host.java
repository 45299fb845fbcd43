package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;

/** Who reads and writes documents: this library, or a host's own mapper as frameworks set it up. */
enum Host {
    SAGSGANG {
        @Override
        String write(CaseDocument document) {
            return DocumentWriter.compact().write(document);
        }

        @Override
        CaseDocument read(String json) {
            Reading reading = DocumentReader.strict().read(json, "test.json");
            if (!reading.report().clean()) {
                throw new AssertionError(reading.report());
            }
            return reading.document().orElseThrow();
        }
    },
    JACKSON_3 {
        private final tools.jackson.databind.json.JsonMapper mapper =
                tools.jackson.databind.json.JsonMapper.builder().build();

        @Override
        String write(CaseDocument document) {
            return mapper.writeValueAsString(document);
        }

        @Override
        CaseDocument read(String json) {
            return mapper.readValue(json, CaseDocument.class);
        }
    },
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
                        .registerModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule());

        @Override
        String write(CaseDocument document) {
            try {
                return mapper.writeValueAsString(document);
            } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        CaseDocument read(String json) {
            try {
                return mapper.readValue(json, CaseDocument.class);
            } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    };

    abstract String write(CaseDocument document);

    abstract CaseDocument read(String json);
}
