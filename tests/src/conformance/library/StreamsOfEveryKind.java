import java.io.*;
import java.nio.charset.*;
import java.util.*;
import java.util.stream.*;
/** A tour of java.io: streams of own, failing ones, marks, encodings. */
public class StreamsOfEveryKind {
  interface Act { Object run() throws Exception; }
  static void t(String name, Act a) {
    try { System.out.println(name + " = " + a.run()); }
    catch (Throwable e) { System.out.println(name + " ! " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  static class Fail extends InputStream { int n = 3; public int read() throws IOException { if (n-- > 0) return 'a' + n; throw new IOException("broken"); } public void close() throws IOException { System.out.println("closed"); throw new IOException("close"); } }
  static class Count extends FilterInputStream { int n; Count(InputStream i) { super(i); } public int read() throws IOException { int b = super.read(); if (b >= 0) n++; return b; } public int read(byte[] b, int o, int l) throws IOException { int k = super.read(b, o, l); if (k > 0) n += k; return k; } }
  static class Upper extends FilterReader { Upper(Reader r) { super(r); } public int read() throws IOException { int c = super.read(); return c < 0 ? c : Character.toUpperCase(c); } public int read(char[] b, int o, int l) throws IOException { int k = super.read(b, o, l); for (int i = o; i < o + k; i++) b[i] = Character.toUpperCase(b[i]); return k; } }
  static class Tee extends FilterOutputStream { final OutputStream other; Tee(OutputStream a, OutputStream b) { super(a); other = b; } public void write(int b) throws IOException { super.write(b); other.write(b); } public void close() throws IOException { super.close(); other.close(); } }
  static class Slow extends Reader { private final String s; private int i; Slow(String s) { this.s = s; } public int read(char[] b, int o, int l) { if (i >= s.length()) return -1; b[o] = s.charAt(i++); return 1; } public void close() { System.out.println("slow closed"); } }
  static class NullW extends Writer { int n; public void write(char[] b, int o, int l) { n += l; } public void flush() { System.out.println("f"); } public void close() { System.out.println("c"); } }
  public static void main(String[] args) throws Exception {
    t("1", () -> { try (Fail f = new Fail()) { byte[] b = new byte[5]; return f.read(b) + " " + f.read(b); } });
    t("2", () -> { try (BufferedReader r = new BufferedReader(new InputStreamReader(new Fail()))) { return r.readLine(); } });
    t("3", () -> { Count c = new Count(new ByteArrayInputStream("hello\nworld".getBytes())); BufferedReader r = new BufferedReader(new InputStreamReader(c)); String s = r.readLine(); return s + c.n; });
    t("4", () -> new BufferedReader(new Upper(new StringReader("ab\r\ncd\rxy\n\n"))).lines().collect(Collectors.toList()));
    t("5", () -> { ByteArrayOutputStream a = new ByteArrayOutputStream(), b = new ByteArrayOutputStream(); try (PrintStream p = new PrintStream(new Tee(a, b))) { p.print("x\u00e9"); p.printf("%d%n", 4); } return a.toString() + b.size(); });
    t("6", () -> { BufferedReader r = new BufferedReader(new Slow("one\ntwo")); String s = r.readLine() + r.readLine() + r.readLine(); r.close(); return s; });
    t("7", () -> { NullW w = new NullW(); try (PrintWriter p = new PrintWriter(new BufferedWriter(w))) { p.println("abc"); p.flush(); p.write("d"); } return w.n; });
    t("8", () -> { StringWriter w = new StringWriter(); try (PrintWriter p = new PrintWriter(w)) { new IOException("m", new RuntimeException("c")).printStackTrace(p); } return w.toString().split("\n")[0] + w.toString().contains("Caused by: java.lang.RuntimeException: c"); });
    t("9", () -> { PipedInputStream in = new PipedInputStream(); PipedOutputStream out = new PipedOutputStream(in); out.write(5); out.close(); return in.read() + "" + in.read(); });
    t("10", () -> { PushbackReader r = new PushbackReader(new StringReader("abc"), 2); int c = r.read(); r.unread(c); r.unread("z".toCharArray()); char[] b = new char[5]; return r.read(b) + new String(b).trim(); });
    t("11", () -> { SequenceInputStream s = new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream("ab".getBytes()), new ByteArrayInputStream("cd".getBytes())))); return new String(s.readAllBytes()); });
    t("12", () -> { StreamTokenizer st = new StreamTokenizer(new StringReader("a 1.5 'q' + // c\n b")); StringBuilder s = new StringBuilder(); while (st.nextToken() != StreamTokenizer.TT_EOF) s.append(st).append(';'); return s; });
    t("13", () -> { LineNumberReader r = new LineNumberReader(new StringReader("a\nb\r\nc")); while (r.readLine() != null) { } return r.getLineNumber(); });
    t("14", () -> { DataOutputStream d = new DataOutputStream(new ByteArrayOutputStream()); d.writeUTF("a\u0000\u00e9\u20ac"); d.writeBytes("hi"); d.writeChars("x"); d.writeDouble(1); return d.size(); });
    t("15", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); OutputStreamWriter w = new OutputStreamWriter(b, StandardCharsets.UTF_16); w.write("a"); w.flush(); w.write("b"); w.close(); return Arrays.toString(b.toByteArray()) + w.getEncoding(); });
    t("16", () -> { InputStreamReader r = new InputStreamReader(new ByteArrayInputStream(new byte[] {(byte) 0xc3, 65, (byte) 0xe2, (byte) 0x82})); StringBuilder s = new StringBuilder(); int c; while ((c = r.read()) >= 0) s.append(Integer.toHexString(c)).append(' '); return s + r.getEncoding(); });
    t("17", () -> { CharArrayWriter w = new CharArrayWriter(2); w.write("abcd"); w.append('e').append("fg", 0, 1); StringWriter q = new StringWriter(); w.writeTo(q); w.reset(); return q + "|" + w.size() + new String(w.toCharArray()); });
    t("18", () -> { Reader r = Reader.nullReader(); Writer w = Writer.nullWriter(); w.write("x"); w.close(); try { w.write(1); } catch (IOException e) { System.out.println(e.getMessage()); } return r.read() + "" + r.ready(); });
    t("20", () -> { BufferedInputStream r = new BufferedInputStream(new ByteArrayInputStream("abcdefghij".getBytes()), 4); r.mark(2); r.readNBytes(8); r.reset(); return r.read(); });
    t("22", () -> { Scanner s = new Scanner(new Slow("1 2\nx y\n3.5 true")); String o = s.nextInt() + "," + s.nextLine() + "," + s.nextLine() + "," + s.nextDouble() + s.nextBoolean() + s.hasNext(); s.close(); return o; });
    t("23", () -> { PrintStream old = System.out; ByteArrayOutputStream b = new ByteArrayOutputStream(); System.setOut(new PrintStream(b, true)); System.out.println("cap"); System.setOut(old); return b.toString().trim(); });
    t("24", () -> { InputStream old = System.in; System.setIn(new ByteArrayInputStream("line1\nline2\n".getBytes())); BufferedReader r = new BufferedReader(new InputStreamReader(System.in)); String s = r.readLine() + r.readLine() + r.readLine(); System.setIn(old); return s; });
    t("25", () -> { PrintWriter p = new PrintWriter(new Writer() { public void write(char[] c, int o, int l) throws IOException { throw new IOException("no"); } public void flush() {} public void close() {} }); p.print("x"); return p.checkError(); });
    t("26", () -> { File f = File.createTempFile("abc", null); try (RandomAccessFile r = new RandomAccessFile(f, "rw")) { r.writeInt(5); r.writeUTF("hi"); r.seek(0); String s = r.readInt() + r.readUTF() + r.length() + r.getFilePointer(); r.seek(20); r.write(1); return s + r.length(); } finally { f.delete(); } });
    t("27", () -> { try (InputStream i = new FileInputStream("/nope")) { return 1; } }); t("28", () -> new FileOutputStream("/nope/x")); t("29", () -> new FileReader("/tmp")); t("30", () -> new FileWriter("/tmp"));
    t("31", () -> { Console c = System.console(); return c == null; });
    t("32", () -> new ByteArrayOutputStream(3).toString(StandardCharsets.UTF_16) + new ByteArrayInputStream(new byte[] {1, 2, 3}, 1, 1).readAllBytes().length);
    t("33", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); new ByteArrayInputStream("xyz".getBytes()).transferTo(b); b.writeTo(System.out); System.out.println(); return b; });
    t("34", () -> { StringReader r = new StringReader("a\nb"); StringWriter w = new StringWriter(); return r.transferTo(w) + w.toString(); });
  }
}
