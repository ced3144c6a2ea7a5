import java.io.*;

/** A program's own print streams: all that is printed goes through their write. */
public class PrintStreamsOfOwn {
    static class Tee extends PrintStream {
        final PrintStream other;
        Tee(OutputStream out, PrintStream other) { super(out, true); this.other = other; }
        @Override public void write(byte[] b, int start, int n) { super.write(b, start, n); other.write(b, start, n); }
        @Override public void write(int b) { super.write(b); other.write(b); }
        @Override public void flush() { super.flush(); other.flush(); }
    }

    static class Indented extends PrintStream {
        int depth;
        Indented(OutputStream out) { super(out); }
        @Override public void println(String s) { super.println("  ".repeat(depth) + s); }
        @Override public void println(int x) { println("int " + x); }
    }

    public static void main(String[] args) {
        ByteArrayOutputStream one = new ByteArrayOutputStream(), two = new ByteArrayOutputStream();
        Tee tee = new Tee(one, new PrintStream(two));
        tee.print("text ");
        tee.println(5);
        tee.printf("%d-%s%n", 3, "x");
        tee.write('c');
        tee.println();
        tee.println('d');
        tee.append("more").append('!');
        System.out.println(one + "/" + two + "/" + one.toString().equals(two.toString()));
        Indented in = new Indented(System.out);
        in.println("top");
        in.depth = 2;
        in.println("deep");
        in.println(7);
        in.print("plain\n");
        PrintStream said = System.out;
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        System.setOut(new Tee(held, said));
        System.out.println("through both");
        System.out.print(1.5);
        System.out.println();
        System.setOut(said);
        System.out.println(held.toString().trim().length());
    }
}
