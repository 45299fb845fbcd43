package dk.sagsgang.identifier;

/** The weighted sum of digits that a check by modulus 11 divides. */
final class Modulus11 {

    private Modulus11() {}

    /** The digits from a place on, each times the digit of the weights under it. */
    static int sum(String text, int start, String weights) {
        int sum = 0;
        for (int i = 0; i < weights.length(); i++) {
            sum += (text.charAt(start + i) - '0') * (weights.charAt(i) - '0');
        }
        return sum;
    }
}
