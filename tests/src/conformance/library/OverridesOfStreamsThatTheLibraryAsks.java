import java.io.*;
import java.util.*;

/** Which methods of a program's own readers, writers and streams the library calls. */
public class OverridesOfStreamsThatTheLibraryAsks {
    /** Only single characters: a reader around it does not see it. */
    static class One extends FilterReader {
        One(Reader in) { super(in); }
        @Override public int read() throws IOException { int c = super.read(); return c < 0 ? c : Character.toUpperCase(c); }
    }

    /** Only many: what readers around it ask. */
    static class Many extends FilterReader {
        Many(Reader in) { super(in); }
        @Override public int read(char[] b, int start, int n) throws IOException {
            int got = super.read(b, start, n);
            for (int i = 0; i < got; i++) b[start + i] = Character.toUpperCase(b[start + i]);
            return got;
        }
    }

    static class Shifted extends FilterInputStream {
        Shifted(InputStream in) { super(in); }
        @Override public int read(byte[] b, int start, int n) throws IOException {
            int got = super.read(b, start, n);
            for (int i = 0; i < got; i++) b[start + i]++;
            return got;
        }
    }

    static class Masked extends FilterInputStream {
        Masked(InputStream in) { super(in); }
        @Override public int read() throws IOException { int b = super.read(); return b < 0 ? b : '*'; }
    }

    static class Failing extends InputStream {
        int n;
        @Override public int read() throws IOException {
            if (n == 5) throw new IOException("at " + n);
            return 'a' + n++;
        }
    }

    static class Log extends Writer {
        final StringBuilder said = new StringBuilder();
        @Override public void write(char[] b, int start, int n) { said.append('<').append(b, start, n).append('>'); }
        @Override public void flush() { said.append('|'); }
        @Override public void close() { said.append('$'); }
    }

    static class Whole extends Log {
        @Override public void write(String s, int start, int n) throws IOException { super.write("\"" + s.substring(start, start + n) + "\"", 0, n + 2); }
    }

    static class Single extends Log {
        @Override public void write(int c) throws IOException { said.append(c).append(' '); }
    }

    static class Bytes extends OutputStream {
        final StringBuilder said = new StringBuilder();
        @Override public void write(int b) { said.append((char) b); }
        @Override public void write(byte[] b) throws IOException { said.append('['); super.write(b); said.append(']'); }
        @Override public void flush() { said.append('|'); }
    }

    static InputStream bytes(String s) { return new ByteArrayInputStream(s.getBytes()); }

    public static void main(String[] args) throws IOException {
        String text = "one two\nthree";
        System.out.println(new BufferedReader(new One(new StringReader(text))).readLine() + " " + (char) new One(new StringReader(text)).read());
        BufferedReader many = new BufferedReader(new Many(new StringReader(text)));
        System.out.println(many.readLine() + "/" + many.readLine() + "/" + many.readLine() + " " + (char) new Many(new StringReader(text)).read());
        System.out.println(new Scanner(new Many(new StringReader(text))).next());
        BufferedReader shifted = new BufferedReader(new InputStreamReader(new Shifted(bytes(text))));
        System.out.println(shifted.readLine() + " " + new String(new Shifted(bytes("abc")).readAllBytes()) + (char) new Shifted(bytes("abc")).read());
        System.out.println(new BufferedReader(new InputStreamReader(new Masked(bytes(text)))).readLine() + " " + new String(new Masked(bytes("abc")).readAllBytes()) + (char) new Masked(bytes("abc")).read());
        Failing failing = new Failing();
        byte[] part = new byte[8];
        System.out.println(failing.read(part) + " " + new String(part, 0, 5));
        try {
            failing.read(part);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        for (Log log : new Log[] {new Log(), new Whole(), new Single()}) {
            log.write('c');
            log.write("text");
            log.write("text", 1, 2);
            log.append('x').append("yz").append("letters", 2, 4);
            log.write(new char[] {'p', 'q'});
            BufferedWriter b = new BufferedWriter(log);
            b.write("held");
            b.close();
            PrintWriter p = new PrintWriter(log);
            p.flush();
            p.close();
            System.out.println(log.said);
        }
        Bytes out = new Bytes();
        out.write("ab".getBytes());
        out.write("cde".getBytes(), 1, 2);
        Writer w = new OutputStreamWriter(out);
        w.write("fg");
        w.flush();
        System.out.println(out.said);
        StringWriter own = new StringWriter() {
            @Override public void write(String s) { super.write(s + s); }
        };
        own.write("a");
        own.append("b").append('c');
        own.write(new char[] {'d'});
        own.write("efg", 1, 1);
        System.out.println(own);
    }
}
