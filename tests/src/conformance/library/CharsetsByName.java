import java.io.*;
import java.nio.*;
import java.nio.charset.*;
import java.util.*;
public class CharsetsByName {
    static String hex(byte[] b) { StringBuilder s = new StringBuilder(); for (byte x : b) s.append(String.format("%02x ", x)); return s.toString(); }
    public static void main(String[] args) throws Exception {
        String s = "aé€😀";
        for (Charset c : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)) {
            byte[] b = s.getBytes(c);
            System.out.println(c + " " + c.name() + " " + hex(b) + " " + new String(b, c) + " " + c.newEncoder().canEncode(s) + " " + c.canEncode() + " " + c.newEncoder().maxBytesPerChar());
        }
        System.out.println(new String(new byte[] {(byte) 0xff, 65, (byte) 0xe2, (byte) 0x82, 66}, StandardCharsets.UTF_8).length());
        System.out.println(new String(new byte[] {(byte) 0xff, 65, (byte) 0xe2, (byte) 0x82, 66}, "UTF-8"));
        System.out.println(new String(new byte[] {(byte) 0xff, 65}, StandardCharsets.US_ASCII) + Charset.forName("latin1") + Charset.forName("utf8") + Charset.forName("ASCII"));
        try { "x".getBytes("nope"); } catch (UnsupportedEncodingException e) { System.out.println(e); }
        try { Charset.forName("nope"); } catch (UnsupportedCharsetException e) { System.out.println(e + " " + e.getCharsetName()); }
        try { Charset.forName("n o"); } catch (IllegalCharsetNameException e) { System.out.println(e); }
        System.out.println(Charset.isSupported("UTF-16LE") + " " + Charset.isSupported("xyz") + " " + StandardCharsets.UTF_8.equals(Charset.forName("UTF-8")) + " " + StandardCharsets.UTF_8.compareTo(StandardCharsets.US_ASCII));
        CharsetDecoder d = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try { d.decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xc3, 40})); } catch (MalformedInputException e) { System.out.println(e.getMessage() + " " + e.getInputLength()); }
        System.out.println(d.onMalformedInput(CodingErrorAction.IGNORE).decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xc3, 40})) + " " + d.malformedInputAction());
        try { StandardCharsets.US_ASCII.newEncoder().encode(CharBuffer.wrap("aé")); } catch (UnmappableCharacterException e) { System.out.println(e.getMessage()); }
        System.out.println(StandardCharsets.UTF_16BE.decode(ByteBuffer.wrap(new byte[] {0, 65, 0, 66})));
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        try (Writer w = new OutputStreamWriter(o, StandardCharsets.ISO_8859_1)) { w.write("é!"); }
        System.out.println(hex(o.toByteArray()) + o.toString("ISO-8859-1") + o.toString(StandardCharsets.ISO_8859_1));
        try (Reader r = new InputStreamReader(new ByteArrayInputStream(o.toByteArray()), StandardCharsets.ISO_8859_1)) { System.out.println(r.read() + " " + r.read() + " " + r.read()); }
        Object x = StandardCharsets.UTF_8; System.out.println(x + " " + x.hashCode());
    }
}
