package dk.sagsgang.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Bytes are UTF-8 where a decoder that is strict takes them. */
class Utf8BytesProperties {

    private static final String TEXT = "Sølvgade 4 \u2013 \"ærø\" \ud83d\ude00 § 3, stk. 2";

    @Property(tries = 2000)
    void itSaysWhatADecoderSays(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int spoilt = random.nextInt(3); spoilt > 0; spoilt--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertThat(Utf8Bytes.is(bytes, 0)).isEqualTo(decodes(bytes));
    }

    @Test
    void whatIsWrittenLongerThanItMustBeOrIsHalfACharacterIsNone() {
        assertThat(Utf8Bytes.is(bytes(0xc0, 0xaf), 0)).isFalse();
        assertThat(Utf8Bytes.is(bytes(0xe0, 0x80, 0xaf), 0)).isFalse();
        assertThat(Utf8Bytes.is(bytes(0xed, 0xa0, 0x80), 0)).isFalse();
        assertThat(Utf8Bytes.is(bytes(0xf4, 0x90, 0x80, 0x80), 0)).isFalse();
        assertThat(Utf8Bytes.is(bytes('a', 0xc3), 0)).isFalse();
        assertThat(Utf8Bytes.is(bytes('a', 0xc3, 0xb8), 0)).isTrue();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }
}
