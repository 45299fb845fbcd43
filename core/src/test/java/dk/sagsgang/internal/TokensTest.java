package dk.sagsgang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void aTextIsTakenApartIntoWordsNumbersAndMarks() {
        assertThat(Tokens.of("Den 12.dec. – kl 16"))
                .map(Token::text)
                .containsExactly("den", "12", ".", "dec", ".", "-", "kl", "16");
    }

    @Test
    void aTokenKeepsItsPrintedFormAndTheSpaceBeforeIt() {
        assertThat(Tokens.of("FORA\u030aR\u00a02018"))
                .containsExactly(
                        new Token(Token.Kind.WORD, "forår", "FORÅR", false),
                        new Token(Token.Kind.NUMBER, "2018", "2018", true));
    }

    @Test
    void softHyphensAndByteOrderMarksAreReadOver() {
        assertThat(Tokens.of("\ufeffjanu\u00adar")).map(Token::text).containsExactly("januar");
    }

    @Test
    void digitsOfOtherScriptsAndLoneSurrogatesAreMarks() {
        assertThat(Tokens.of("٣\ud800")).map(Token::kind).containsOnly(Token.Kind.MARK);
    }

    @Test
    void theLongestExpressionIsTakenAndItsDotsMayBeMissing() {
        Expressions from = Expressions.of("fra", "fra og med", "t.o.m.");
        TokenReader reader = TokenReader.of("fra og med t o m fra og");

        assertThat(reader.take(from)).isTrue();
        assertThat(reader.take(from)).isTrue();
        assertThat(reader.take(from)).isTrue();
        assertThat(reader.takeAnyWord()).map(Token::text).contains("og");
        assertThat(reader.atEnd()).isTrue();
    }

    @Test
    void anAttemptThatFailsTakesNothing() {
        TokenReader reader = TokenReader.of("12 kr");

        assertThat(reader.takeAll(() -> reader.takeNumber(1, 2).isPresent() && reader.takeMark("%")))
                .isFalse();
        assertThat(reader.sees(() -> reader.takeNumber(1, 2).isPresent())).isTrue();
        assertThat(reader.takeNumber(1, 2)).contains(12);
    }
}
