package dk.sagsgang.exchange.text;

/** The small words that stand within the name of a person: "Anna von Holm", "Ole de la Cour", "Maria dos Santos". */
public final class NameParticles {

    /** One of them, as a part of an expression. */
    public static final String ANY = "(?:von|van|de|der|af|du|el|al|la|le|dos|di|zu)";

    private NameParticles() {}
}
