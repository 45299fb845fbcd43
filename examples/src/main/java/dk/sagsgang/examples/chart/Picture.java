package dk.sagsgang.examples.chart;

import dk.sagsgang.examples.chart.UndrawableException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;

/**
 * Draws a drawing as SVG or PNG, with PlantUML and its built-in layout: no Graphviz, no screen, no network, no files.
 *
 * <p>The names in a drawing are escaped, and PlantUML runs in its sandbox beside: what one of the two lets through, the
 * other stops.
 */
public final class Picture {

    /** The most boxes that are drawn; beyond, the layout takes minutes and no paper holds it. */
    public static final int MAX_BOXES = 300;

    /** The longest side of a bitmap, in pixels. */
    public static final int MAX_PIXELS = 16_384;

    private static final int PNG_WIDTH_AT = 16;

    static {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX");
        System.setProperty("PLANTUML_LIMIT_SIZE", Integer.toString(MAX_PIXELS));
    }

    private Picture() {}

    /** The drawing as SVG, in UTF-8. */
    public static byte[] svg(Drawing drawing) throws UndrawableException {
        return draw(drawing, FileFormat.SVG);
    }

    /** The drawing as PNG. */
    public static byte[] png(Drawing drawing) throws UndrawableException {
        byte[] png = draw(drawing, FileFormat.PNG);
        ByteBuffer header = ByteBuffer.wrap(png);
        if (Math.max(header.getInt(PNG_WIDTH_AT), header.getInt(PNG_WIDTH_AT + Integer.BYTES)) >= MAX_PIXELS) {
            throw new UndrawableException(Reason.TOO_LARGE);
        }
        return png;
    }

    private static byte[] draw(Drawing drawing, FileFormat format) throws UndrawableException {
        if (drawing.boxes().size() > MAX_BOXES) {
            throw new UndrawableException(Reason.TOO_MANY_BOXES);
        }
        return draw(PlantUmlSource.of(drawing), format);
    }

    static byte[] draw(String source, FileFormat format) throws UndrawableException {
        if (SecurityUtils.getSecurityProfile() != SecurityProfile.SANDBOX) {
            // PlantUML was used before in this process, with more rights.
            throw new IllegalStateException("PlantUML does not run in its sandbox");
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            String description = new SourceStringReader(source, StandardCharsets.UTF_8)
                    .outputImage(picture, new FileFormatOption(format, false))
                    .getDescription();
            if (description.startsWith("(Error")) {
                throw new UndrawableException(Reason.NO_LAYOUT);
            }
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            throw new UndrawableException(Reason.NO_LAYOUT);
        }
        return picture.toByteArray();
    }
}
