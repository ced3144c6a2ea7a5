import java.io.*;
import java.math.*;
import java.nio.charset.*;
import java.text.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.regex.*;
/** Exceptions of the library come back from object streams with what they know. */
public class ExceptionsInObjectStreams {
  interface Act { Object make() throws Exception; }
  static Object back(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream out = new ObjectOutputStream(b);
    out.writeObject(o); out.writeObject("end"); out.close();
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()));
    Object r = in.readObject();
    if (!"end".equals(in.readObject())) System.out.println("no end");
    return r;
  }
  static void t(Act a) {
    Object o = null;
    try { o = a.make(); Object r = back(o);
      System.out.println(r.getClass().getName() + " " + r + " " + r.equals(o) + (r instanceof Throwable x ? " " + x.getMessage() + " " + x.getCause() : "")); }
    catch (Throwable e) { System.out.println((o == null ? null : o.getClass().getName()) + " ! " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  public static void main(String[] args) {
    t(() -> new NumberFormatException("x"));
    t(() -> new DateTimeException("d", new RuntimeException("c")));
    t(() -> new ParseException("p", 3));
    t(() -> new IllegalCharsetNameException("a b"));
    t(() -> new UnsupportedCharsetException("a b"));
    t(() -> { try { "x".formatted(); return String.format("%q"); } catch (Exception e) { return e; } });
    t(() -> { try { return String.format("%d", "x"); } catch (Exception e) { return e; } });
    t(() -> { try { return String.format("%d"); } catch (Exception e) { return e; } });
    t(() -> { try { return Pattern.compile("("); } catch (Exception e) { return e; } });
    t(() -> { try { return LocalDate.parse("x"); } catch (Exception e) { return e; } });
    t(() -> new ArithmeticException("x"));
    t(() -> new IOException("x", new EOFException("y")));
    t(() -> new UncheckedIOException("u", new IOException("x")));
    t(() -> new FileNotFoundException("x"));
    t(() -> new NoSuchElementException("x"));
    t(() -> new InputMismatchException("x"));
    t(() -> new ConcurrentModificationException("x"));
    t(() -> new EmptyStackException());
    t(() -> new MissingResourceException("m", "c", "k"));
    t(() -> new CloneNotSupportedException("m"));
    t(() -> new InterruptedException("m"));
    t(() -> new AssertionError("m"));
    t(() -> new StackOverflowError("m"));
    t(() -> new OutOfMemoryError("m"));
    t(() -> new Exception("m"));
    t(() -> new Error("m"));
    t(() -> new Throwable("m"));
    t(() -> new ClassNotFoundException("m"));
    t(() -> new IndexOutOfBoundsException(4));
    t(() -> new ArrayIndexOutOfBoundsException(4));
    t(() -> new StringIndexOutOfBoundsException(4));
    t(() -> new NegativeArraySizeException("4"));
    t(() -> new ArrayStoreException("4"));
    t(() -> new ClassCastException("4"));
    t(() -> new NullPointerException("4"));
    t(() -> new UnsupportedOperationException("4"));
    t(() -> new IllegalStateException("4"));
    t(() -> new IllegalArgumentException("4", new Error("k")));
    t(() -> new SecurityException("4"));
    t(() -> new TimeoutException("4"));
    t(() -> new ExecutionException("4", new Error("s")));
    t(() -> new CompletionException("4", new Error("s")));
    t(() -> new CancellationException("4"));
    t(() -> new InvalidClassException("c", "4"));
    t(() -> new NotSerializableException("c"));
    t(() -> new InvalidObjectException("c"));
    t(() -> new StreamCorruptedException("c"));
    t(() -> new DuplicateFormatFlagsException("c"));
    t(() -> new UnknownFormatConversionException("c"));
    t(() -> new MissingFormatArgumentException("c"));
    t(() -> new IllegalFormatConversionException('c', String.class));
    t(() -> new IllegalFormatWidthException(3));
    t(() -> new PatternSyntaxException("d", "r", 2));
    t(() -> new UnsupportedEncodingException("r"));
    t(() -> { Exception e = new Exception("m"); e.addSuppressed(new Error("s")); return e; });
    t(() -> { try { Object[] x = new Integer[1]; x[0] = "s"; return 1; } catch (Exception e) { return e; } });
    t(() -> { try { Object x = "s"; return (Integer) x; } catch (Exception e) { return e; } });
    t(() -> { try { int[] a = new int[2]; return a[2]; } catch (Exception e) { return e; } });
    t(() -> { try { return 1 / (args.length); } catch (Exception e) { return e; } });
    t(() -> { try { return Integer.parseInt("q"); } catch (Exception e) { return e; } });
    t(() -> { try { return args[3]; } catch (Exception e) { return e; } });
    t(() -> { try { return new ArrayList<>().iterator().next(); } catch (Exception e) { return e; } });
    t(() -> { try { return List.of(1).get(2); } catch (Exception e) { return e; } });
  }
}
