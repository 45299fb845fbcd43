package dk.sagsgang.exchange.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether what a PDF packs stays within bounds when it is unpacked: PDFBox unpacks a stream as a whole, so that a small file that
 * becomes an immense one would fill the memory. It is found out here in constant memory, before.
 */
final class PdfSize {

    /** All streams together may unpack to so many times the limit of one. */
    private static final int TOGETHER = 16;

    /** The table of a file that has more objects than any paper is this part of the limit. */
    private static final int TABLE = 8;

    /** A packed byte becomes no more than this many. */
    private static final int MOST_OF_ONE = 1032;

    /** How far before the word "stream" its description is looked for. */
    private static final int DESCRIPTION = 1000;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private PdfSize() {}

    /** Whether the streams stay within bounds that are unpacked when the file is opened: its tables of objects. */
    static boolean opens(byte[] bytes, int mostBytes) {
        boolean locked = index(bytes, "/Encrypt".getBytes(StandardCharsets.US_ASCII), 0) >= 0;
        long together = 0;
        for (int at = index(bytes, STREAM, 0); at >= 0; at = index(bytes, STREAM, at + STREAM.length)) {
            if (at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e') {
                continue;
            }
            int from = Math.max(0, at - DESCRIPTION);
            String described = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
            described = described.substring(Math.max(0, described.lastIndexOf(" obj")));
            boolean table = described.contains("/XRef");
            if (!table && !described.contains("/ObjStm")) {
                continue;
            }
            int begin = at + STREAM.length;
            while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
                begin++;
            }
            int end = index(bytes, END, begin);
            int length = (end < 0 ? bytes.length : end) - begin;
            long most = table ? mostBytes / TABLE : mostBytes;
            boolean counted = described.contains("/FlateDecode") || described.contains("/Fl ");
            long size = counted && (!locked || table)
                    ? inflated(new ByteArrayInputStream(bytes, begin, length), most)
                    : described.contains("/Filter") ? (long) length * MOST_OF_ONE : length;
            together += size;
            if (size > most || together > (long) TOGETHER * mostBytes) {
                return false;
            }
        }
        return true;
    }

    /** Whether every stream that a text can need stays within bounds; pictures are not unpacked. */
    static boolean unpacks(COSDocument document, int mostBytes) throws IOException {
        long together = 0;
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            COSBase base = object.getObject();
            if (!(base instanceof COSStream stream)
                    || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                    || COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
                continue;
            }
            long size = size(stream, mostBytes);
            together += size;
            if (size > mostBytes || together > (long) TOGETHER * mostBytes) {
                return false;
            }
        }
        return true;
    }

    private static long size(COSStream stream, int most) throws IOException {
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty()) {
            return stream.getLength();
        }
        try (InputStream raw = stream.createRawInputStream()) {
            if (filters.size() == 1 && flate(filters.get(0))) {
                return inflated(raw, most);
            }
            long size = stream.getLength();
            for (COSName filter : filters) {
                boolean shrinks = filter.equals(COSName.ASCII85_DECODE) || filter.equals(COSName.ASCII_HEX_DECODE);
                size = shrinks ? size : Math.min(Integer.MAX_VALUE, size * MOST_OF_ONE);
            }
            return size;
        }
    }

    private static boolean flate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private static List<COSName> filters(@org.jspecify.annotations.Nullable COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** How much a stream inflates to; no more is counted than is asked about, and a broken one counts as far as it goes. */
    private static long inflated(InputStream packed, long most) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[8192];
        long size = 0;
        try (InflaterInputStream in = new InflaterInputStream(packed, inflater)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException broken) {
            // PDFBox reads as far as this too.
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }

    private static int index(byte[] bytes, byte[] sought, int from) {
        for (int at = Math.max(0, from); at <= bytes.length - sought.length; at++) {
            int i = 0;
            while (i < sought.length && bytes[at + i] == sought[i]) {
                i++;
            }
            if (i == sought.length) {
                return at;
            }
        }
        return -1;
    }
}
