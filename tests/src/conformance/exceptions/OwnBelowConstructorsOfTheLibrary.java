import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeParseException;
import java.util.MissingFormatArgumentException;
import java.util.UnknownFormatConversionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.PatternSyntaxException;

/** Exceptions of the program's own that give the library's constructors more than a message. */
public class OwnBelowConstructorsOfTheLibrary {
  static class Index extends IndexOutOfBoundsException {
    Index(int i) {
      super(i);
    }
  }

  static class LongIndex extends IndexOutOfBoundsException {
    LongIndex(long i) {
      super(i);
    }
  }

  static class InText extends StringIndexOutOfBoundsException {
    InText(int i) {
      super(i);
    }

    InText(String s) {
      super(s);
    }
  }

  static class InArray extends ArrayIndexOutOfBoundsException {
    final int at;

    InArray(int i) {
      super(i);
      at = i;
    }
  }

  static class Assertion extends AssertionError {
    Assertion(Object o) {
      super(o);
    }

    Assertion(char c) {
      super(c);
    }

    Assertion(boolean b) {
      super(b);
    }

    Assertion(double d) {
      super(d);
    }

    Assertion(float f) {
      super(f);
    }

    Assertion(long n) {
      super(n);
    }
  }

  static class Doubled extends AssertionError {
    final int kept;

    Doubled(int n) {
      super(n * 2);
      kept = n;
    }

    Doubled(Object o, int n) {
      super(o);
      kept = n;
    }
  }

  static class Unknown extends UnknownFormatConversionException {
    Unknown() {
      super("q");
    }
  }

  static class Missing extends MissingFormatArgumentException {
    Missing(String s) {
      super(s);
    }
  }

  static class Syntax extends PatternSyntaxException {
    Syntax(String s) {
      super(s, "re", 1);
    }
  }

  static class Parse extends DateTimeParseException {
    Parse(String s) {
      super(s, "text", 3);
    }
  }

  static class Unchecked extends UncheckedIOException {
    Unchecked(IOException e) {
      super(e);
    }

    Unchecked(String s, IOException e) {
      super(s, e);
    }
  }

  static class Execution extends ExecutionException {
    Execution(Throwable t) {
      super(t);
    }

    Execution(String s) {
      super(s);
    }
  }

  static class Initialiser extends ExceptionInInitializerError {
    Initialiser(Throwable t) {
      super(t);
    }

    Initialiser(String s) {
      super(s);
    }
  }

  static class Light extends Exception {
    Light(String m, Throwable c, boolean suppressed, boolean trace) {
      super(m, c, suppressed, trace);
    }

    Light(Throwable c) {
      super(c);
    }
  }

  static void show(Throwable t) {
    System.out.println(t + " | " + t.getMessage() + " | " + t.getCause());
  }

  public static void main(String[] args) {
    show(new Index(-5));
    show(new LongIndex(1L << 40));
    show(new InText(5));
    show(new InText("x"));
    show(new InArray(7));
    System.out.println(new InArray(args.length).at);
    show(new IndexOutOfBoundsException(4) {});
    for (Object o : new Object[] {null, "s", 5, new Error("c"), 'c', args.length}) {
      show(new Assertion(o));
    }
    show(new Assertion('x'));
    show(new Assertion(true));
    show(new Assertion(1.5));
    show(new Assertion(2.5f));
    show(new Assertion(1L << 40));
    show(new Doubled(4));
    show(new Doubled(new Error("z"), 4));
    show(new Doubled(null, 4));
    show(new Unknown());
    show(new Missing("%d"));
    show(new Syntax("about"));
    show(new Parse("parse"));
    show(new Unchecked(new IOException("io")));
    show(new Unchecked("m", new IOException("io")));
    show(new Execution(new Error("e")));
    show(new Execution("s"));
    show(new Initialiser("s"));
    show(new Initialiser(new Error("t")));
    show(new Light("q", null, false, false));
    show(new Light(null));
  }
}
