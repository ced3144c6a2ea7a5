import java.io.*;
public class ReadersBelowTheProgramsOwn {
    static class UpperReader extends StringReader {
        int calls;
        UpperReader(String s) { super(s); }
        @Override public int read() throws IOException { calls++; int c = super.read(); return c < 0 ? c : Character.toUpperCase(c); }
    }
    static class Rot13 extends FilterReader {
        Rot13(Reader r) { super(r); }
        @Override public int read() throws IOException {
            int c = super.read();
            if (c >= 'a' && c <= 'z') return 'a' + (c - 'a' + 13) % 26;
            return c;
        }
        @Override public int read(char[] buf, int off, int len) throws IOException {
            int n = super.read(buf, off, len);
            for (int i = off; i < off + n; i++) if (buf[i] >= 'a' && buf[i] <= 'z') buf[i] = (char) ('a' + (buf[i] - 'a' + 13) % 26);
            return n;
        }
    }
    static class CountingWriter extends StringWriter {
        int n;
        @Override public void write(int c) { n++; super.write(c); }
        @Override public void write(String s) { n += s.length(); super.write(s); }
    }
    public static void main(String[] args) throws IOException {
        UpperReader r = new UpperReader("hello");
        int c; while ((c = r.read()) >= 0) System.out.print((char) c);
        System.out.println(r.calls);
        r.reset(); System.out.println(r.ready() + " " + r.markSupported());
        System.out.println(new BufferedReader(new Rot13(new StringReader("uryyb jbeyq\nsecond"))).readLine());
        CountingWriter w = new CountingWriter();
        w.write('x'); w.write("yz"); w.append("abc").append('d');
        System.out.println(w + " " + w.n + " " + w.getBuffer().length());
        LineNumberReader ln = new LineNumberReader(new StringReader("a\nb\r\nc"));
        String s; while ((s = ln.readLine()) != null) System.out.println(ln.getLineNumber() + ": " + s);
        PushbackReader pb = new PushbackReader(new StringReader("12+3"));
        int d = pb.read(); pb.unread(d); System.out.println((char) pb.read());
        CharArrayWriter cw = new CharArrayWriter(); cw.write("char array"); System.out.println(cw.toCharArray().length + cw.toString());
        StringReader sr = new StringReader("skip me"); sr.skip(5); System.out.println((char) sr.read()); sr.close();
        try { sr.read(); } catch (IOException e) { System.out.println(e.getMessage()); }
    }
}
