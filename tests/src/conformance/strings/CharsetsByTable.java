import java.nio.charset.*;
import java.nio.*;
import java.util.*;
import java.io.*;
/** Charsets of single bytes and of four bytes, which programs name; encoders and decoders step by step. */
public class CharsetsByTable {
  interface Act { Object run() throws Exception; }
  static void t(String name, Act a) {
    try { System.out.println(name + " = " + a.run()); }
    catch (Throwable e) { System.out.println(name + " ! " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  static String hex(byte[] b) { StringBuilder s = new StringBuilder(); for (byte x : b) s.append(String.format("%02x", x)); return s.toString(); }
  static String dec(String cs) { byte[] all = new byte[256]; for (int i = 0; i < 256; i++) all[i] = (byte) i;
    String s = new String(all, Charset.forName(cs)); long h = 0; for (char c : s.toCharArray()) h = h * 31 + c; return cs + " " + Charset.forName(cs) + " " + s.length() + " " + h + " " + hex(s.getBytes(Charset.forName(cs))); }
  public static void main(String[] args) throws Exception {
    for (String cs : new String[] {"windows-1252", "Cp1252", "ISO-8859-2", "iso-8859-15", "latin2", "IBM437", "Cp850", "cp1250", "windows-1251", "KOI8-R", "IBM037", "ISO-8859-7", "x-MacRoman", "TIS-620"}) t(cs, () -> dec(cs));
    t("e", () -> hex("a\u20ac\u00e9\u4e2d?".getBytes("windows-1252")));
    t("e2", () -> hex("a\u20ac\u00e9\u4e2d?".getBytes("ISO-8859-15")));
    t("e3", () -> hex("a?\u4e2d".getBytes("IBM037")));
    for (String cs : new String[] {"UTF-32", "UTF-32BE", "UTF-32LE", "utf_32"}) { t(cs, () -> hex("a\u20ac\ud83d\ude00".getBytes(cs)) + " " + new String("a\u20ac\ud83d\ude00".getBytes(cs), cs).length()); }
    t("bom", () -> new String(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, 65, 0, 0, 0, 1}, "UTF-32"));
    t("bad", () -> new String(new byte[] {0, 0x11, 0, 0, 0, 0, 0, 65}, "UTF-32"));
    t("supp", () -> Charset.isSupported("windows-1252") + " " + Charset.isSupported("Cp1252") + " " + Charset.isSupported("nope-1"));
    Charset w = Charset.forName("windows-1252");
    t("name", () -> w.name() + w.displayName() + w.equals(Charset.forName("CP1252")) + w.hashCode());
    CharsetEncoder en = w.newEncoder();
    t("en", () -> en.canEncode('\u20ac') + " " + en.canEncode('\u4e2d') + " " + en.canEncode("ab\u20ac") + en.averageBytesPerChar() + en.maxBytesPerChar() + hex(en.replacement()));
    t("en2", () -> en.encode(CharBuffer.wrap("a\u4e2d")));
    t("en3", () -> hex(en.onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(new byte[] {'#'}).encode(CharBuffer.wrap("a\u4e2db")).array()));
    t("en4", () -> en.replaceWith(null)); t("en5", () -> en.replaceWith(new byte[0])); t("en6", () -> en.replaceWith(new byte[3])); 
    t("en7", () -> StandardCharsets.UTF_8.newEncoder().replaceWith(new byte[] {(byte) 0x80}));
    CharsetDecoder de = w.newDecoder();
    t("de", () -> de.decode(ByteBuffer.wrap(new byte[] {65, (byte) 0x80, (byte) 0x81})));
    t("de2", () -> de.onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith("#").decode(ByteBuffer.wrap(new byte[] {65, (byte) 0x80, (byte) 0x81})));
    t("de3", () -> de.averageCharsPerByte() + " " + de.maxCharsPerByte() + StandardCharsets.UTF_16.newDecoder().averageCharsPerByte() + StandardCharsets.UTF_8.newDecoder().maxCharsPerByte());
    for (Charset c : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, Charset.forName("UTF-32")}) {
      t(c + "x", () -> c.newEncoder().averageBytesPerChar() + " " + c.newEncoder().maxBytesPerChar() + " " + hex(c.newEncoder().replacement()));
      t(c + "y", () -> { ByteBuffer out = ByteBuffer.allocate(12); CharsetEncoder e = c.newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE).onMalformedInput(CodingErrorAction.REPLACE);
        CharBuffer in = CharBuffer.wrap("a\u00e9\u20ac\ud83d\ude00\ud83dz"); CoderResult r = e.encode(in, out, true); String s = r + " " + in.position() + " " + hex(Arrays.copyOf(out.array(), out.position())); out.clear(); r = e.encode(in, out, true); return s + " " + r + " " + hex(Arrays.copyOf(out.array(), out.position())) + e.flush(out); });
      t(c + "z", () -> { byte[] b = "a\u00e9\u20ac\ud83d\ude00".getBytes(c); CharsetDecoder d = c.newDecoder(); CharBuffer out = CharBuffer.allocate(3); StringBuilder s = new StringBuilder(); ByteBuffer in = ByteBuffer.allocate(3 * b.length); 
        for (byte x : b) { in.put(x); in.flip(); CoderResult r; do { r = d.decode(in, out, false); s.append(r.isOverflow() ? "O" : "."); out.flip(); s.append(out); out.clear(); } while (r.isOverflow()); in.compact(); }
        in.flip(); s.append(d.decode(in, out, true)).append(d.flush(out)); return s.toString(); });
    }
    t("u1", () -> { ByteBuffer in = ByteBuffer.wrap(new byte[] {65, (byte) 0xc3, 40, (byte) 0xe2, (byte) 0x82}); CharBuffer out = CharBuffer.allocate(9); CharsetDecoder d = StandardCharsets.UTF_8.newDecoder(); CoderResult r = d.decode(in, out, true); return r + " " + r.isMalformed() + r.length() + in.position(); });
    t("u2", () -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xe2, (byte) 0x82})));
    t("u3", () -> StandardCharsets.UTF_16BE.newDecoder().decode(ByteBuffer.wrap(new byte[] {0, 65, (byte) 0xd8, 0, 0, 66})));
    t("u4", () -> StandardCharsets.UTF_16BE.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(new byte[] {0, 65, (byte) 0xd8, 0, 0, 66, 5})));
    t("u5", () -> { CoderResult.OVERFLOW.throwException(); return 1; }); t("u6", () -> { CoderResult.malformedForLength(3).throwException(); return 1; }); t("u7", () -> CoderResult.UNDERFLOW.length()); t("u8", () -> CoderResult.unmappableForLength(0));
    t("r", () -> { BufferedReader r = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(new byte[] {(byte) 0x80, 10, (byte) 0xe9}), "windows-1252")); return r.readLine() + r.readLine(); });
    t("w", () -> { ByteArrayOutputStream o = new ByteArrayOutputStream(); Writer q = new OutputStreamWriter(o, "windows-1252"); q.write("\u20ac\u00e9"); q.close(); return hex(o.toByteArray()) + o.toString("windows-1252"); });
    t("x", () -> { InputStreamReader r = new InputStreamReader(System.in, "ISO-8859-2"); return r.ready(); });
    t("cmp", () -> Charset.forName("windows-1252").compareTo(StandardCharsets.UTF_8));
    t("con", () -> StandardCharsets.UTF_8.contains(w) + " " + w.contains(StandardCharsets.US_ASCII));
  }
}
