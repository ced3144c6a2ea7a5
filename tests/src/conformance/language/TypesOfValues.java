import java.io.Closeable;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.*;

/** What strings, numbers, exceptions, functions and objects of the program are instances of. */
public class TypesOfValues {
  interface OwnI { }
  static class Own implements OwnI { public void close() {} public Own clone() { return this; } public int compareTo(Object o) { return 0; } public void append(String s) {} }
  static class OwnC implements Comparable<OwnC>, AutoCloseable, Cloneable, Serializable { public int compareTo(OwnC o) { return 0; } public void close() {} }
  static class OwnList<T> extends ArrayList<T> implements OwnI { }
  static class OwnMap<K,V> extends HashMap<K,V> { }
  static class OwnIter implements Iterable<String>, Iterator<String> { public Iterator<String> iterator() { return this; } public boolean hasNext() { return false; } public String next() { return null; } }
  static class OwnEx extends RuntimeException implements OwnI { }
  enum OwnEnum implements OwnI { A, B { int f() { return 2; } }; int f() { return 1; } }
  record OwnRec(int x) implements OwnI { }
  static class OwnNumber extends Number { public int intValue() { return 1; } public long longValue() { return 1; } public float floatValue() { return 1; } public double doubleValue() { return 1; } }
  static class OwnSeq implements CharSequence { public int length() { return 0; } public char charAt(int i) { return 'x'; } public CharSequence subSequence(int a, int b) { return this; } }

  static void show(String name, Object o) {
    StringBuilder types = new StringBuilder();
    if (o instanceof Object) types.append(" Object");
    if (o instanceof String) types.append(" String");
    if (o instanceof CharSequence) types.append(" CharSequence");
    if (o instanceof Comparable) types.append(" Comparable");
    if (o instanceof Serializable) types.append(" Serializable");
    if (o instanceof Cloneable) types.append(" Cloneable");
    if (o instanceof AutoCloseable) types.append(" AutoCloseable");
    if (o instanceof Closeable) types.append(" Closeable");
    if (o instanceof Appendable) types.append(" Appendable");
    if (o instanceof Number) types.append(" Number");
    if (o instanceof Integer) types.append(" Integer");
    if (o instanceof Long) types.append(" Long");
    if (o instanceof Short) types.append(" Short");
    if (o instanceof Byte) types.append(" Byte");
    if (o instanceof Character) types.append(" Character");
    if (o instanceof Boolean) types.append(" Boolean");
    if (o instanceof Double) types.append(" Double");
    if (o instanceof Float) types.append(" Float");
    if (o instanceof BigInteger) types.append(" BigInteger");
    if (o instanceof AtomicInteger) types.append(" AtomicInteger");
    if (o instanceof StringBuilder) types.append(" StringBuilder");
    if (o instanceof Throwable) types.append(" Throwable");
    if (o instanceof Exception) types.append(" Exception");
    if (o instanceof RuntimeException) types.append(" RuntimeException");
    if (o instanceof Error) types.append(" Error");
    if (o instanceof VirtualMachineError) types.append(" VirtualMachineError");
    if (o instanceof Iterator) types.append(" Iterator");
    if (o instanceof Scanner) types.append(" Scanner");
    if (o instanceof Optional) types.append(" Optional");
    if (o instanceof Random) types.append(" Random");
    if (o instanceof Enum) types.append(" Enum");
    if (o instanceof Record) types.append(" Record");
    if (o instanceof Own) types.append(" Own");
    if (o instanceof OwnI) types.append(" OwnI");
    if (o instanceof OwnEnum) types.append(" OwnEnum");
    if (o instanceof OwnRec) types.append(" OwnRec");
    if (o instanceof OwnEx) types.append(" OwnEx");
    if (o instanceof Object[]) types.append(" Object[]");
    if (o instanceof CharSequence[]) types.append(" CharSequence[]");
    System.out.println(name + ":" + types);
  }

  public static void main(String[] args) {
    show("new Object()", new Object());
    show("\"text\"", "text");
    show("new StringBuilder(\"b\")", new StringBuilder("b"));
    show("3", 3);
    show("3L", 3L);
    show("(short) 3", (short) 3);
    show("(byte) 3", (byte) 3);
    show("'c'", 'c');
    show("true", true);
    show("2.5", 2.5);
    show("2.5f", 2.5f);
    show("new BigInteger(\"5\")", new BigInteger("5"));
    show("new AtomicInteger(3)", new AtomicInteger(3));
    show("new StringBuffer(\"f\")", new StringBuffer("f"));
    show("new IllegalArgumentException()", new IllegalArgumentException());
    show("new StackOverflowError()", new StackOverflowError());
    show("new Scanner(\"x\")", new Scanner("x"));
    show("Optional.empty()", Optional.empty());
    show("OptionalInt.of(1)", OptionalInt.of(1));
    show("new Random(1)", new Random(1));
    show("new StringJoiner(\",\")", new StringJoiner(","));
    show("new Own()", new Own());
    show("new OwnC()", new OwnC());
    show("new OwnEx()", new OwnEx());
    show("OwnEnum.A", OwnEnum.A);
    show("OwnEnum.B", OwnEnum.B);
    show("new OwnRec(1)", new OwnRec(1));
    show("new OwnNumber()", new OwnNumber());
    show("new OwnSeq()", new OwnSeq());
    show("(Runnable) () -> {}", (Runnable) () -> {});
    show("(Function<String, String>) s -> s", (Function<String, String>) s -> s);
    show("(Comparator<String>) String::compareTo", (Comparator<String>) String::compareTo);
    show("(Supplier<String> & Serializable) () -> \"x\"", (Supplier<String> & Serializable) () -> "x");
    show("new Own[1]", new Own[1]);
    show("new String[1]", new String[1]);
  }
}
