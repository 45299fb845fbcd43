/** Small programs that embed the library, and the command line. */
module dk.sagsgang.examples {
    requires dk.sagsgang.exchange;
    requires info.picocli;
    requires java.logging;
    requires java.desktop; // PlantUML, an automatic module, draws with it and cannot say so.
    requires net.sourceforge.plantuml;
    requires static org.jspecify;

    // picocli fills the fields of the commands by reflection.
    opens dk.sagsgang.examples.cli to
            info.picocli;
}
