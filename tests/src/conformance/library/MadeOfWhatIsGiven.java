import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Formatter;
import java.util.FormatterClosedException;

/** Constructors of the library that look at what they get, also through those of a subclass. */
public class MadeOfWhatIsGiven {
  static class Marked extends BigInteger {
    Marked(String digits) {
      super(digits);
    }

    Marked(String digits, int radix) {
      super(digits, radix);
    }

    @Override
    public String toString() {
      return "#" + super.toString();
    }
  }

  static class Parts implements Appendable, Closeable {
    final StringBuilder all = new StringBuilder();

    @Override
    public Appendable append(CharSequence s) {
      all.append('<').append(s).append('>');
      return this;
    }

    @Override
    public Appendable append(CharSequence s, int start, int end) {
      return append(s.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) {
      all.append(c);
      return this;
    }

    @Override
    public void close() {
      System.out.println("closed");
    }
  }

  static void attempt(Runnable r) {
    try {
      r.run();
      System.out.println("made");
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }

  public static void main(String[] args) {
    Marked n = new Marked("123");
    System.out.println(n);
    System.out.println(n.add(BigInteger.ONE));
    System.out.println(new Marked("ff", 16));
    System.out.println(new BigDecimal(n, 2).add(BigDecimal.ONE));
    Reader nowhere = null;
    Writer nothing = null;
    attempt(() -> new BufferedReader(nowhere));
    attempt(() -> new BufferedReader(nowhere, 5));
    attempt(() -> new BufferedWriter(nothing));
    Parts parts = new Parts();
    Formatter f = new Formatter(parts);
    f.format("%d-%s", 1, "x").format("%s!", "");
    System.out.println(parts.all);
    f.close();
    f.close();
    try {
      f.format("x");
    } catch (FormatterClosedException e) {
      System.out.println("no more");
    }
  }
}
