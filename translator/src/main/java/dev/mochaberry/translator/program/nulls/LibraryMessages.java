package dev.mochaberry.translator.program.nulls;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.ClassPool;
import java.util.HashSet;
import java.util.Set;

/**
 * Which exceptions of the library always have a message: those that the JVM and the library never
 * throw without one, as long as the program makes none without.
 */
final class LibraryMessages {
  private static final Set<String> ALWAYS =
      Set.of(
          "java/lang/ArithmeticException",
          "java/lang/ArrayIndexOutOfBoundsException",
          "java/lang/ArrayStoreException",
          "java/lang/ClassCastException",
          "java/lang/NegativeArraySizeException",
          "java/lang/NumberFormatException",
          "java/lang/StringIndexOutOfBoundsException");

  /** These have one where the program uses nothing but {@link #TELLING} classes. */
  private static final Set<String> MOSTLY =
      Set.of("java/lang/IllegalArgumentException", "java/lang/IllegalStateException");

  /** Classes and packages whose methods say what was wrong with an argument or the state. */
  private static final Set<String> TELLING =
      Set.of(
          "java/lang/",
          "java/io/PrintStream",
          "java/util/ArrayDeque",
          "java/util/ArrayList",
          "java/util/Arrays",
          "java/util/Collection",
          "java/util/Collections",
          "java/util/Deque",
          "java/util/HashMap",
          "java/util/HashSet",
          "java/util/Iterator",
          "java/util/LinkedHashMap",
          "java/util/LinkedHashSet",
          "java/util/LinkedList",
          "java/util/List",
          "java/util/Map",
          "java/util/Map$Entry",
          "java/util/Objects",
          "java/util/Optional",
          "java/util/PriorityQueue",
          "java/util/Queue",
          "java/util/Random",
          "java/util/Scanner",
          "java/util/Set",
          "java/util/TreeMap",
          "java/util/TreeSet",
          "java/util/function/",
          "java/util/stream/");

  private final ClassPool pool;
  private final Set<String> madeWithout = new HashSet<>();
  private boolean othersAreUsed;
  private boolean reflects;
  private boolean readsDecimals;

  LibraryMessages(ClassPool pool) {
    this.pool = pool;
  }

  /**
   * A call of the program.
   *
   * @return whether it refutes something
   */
  boolean called(MethodRef m) {
    if (m.owner().startsWith("[") || pool.isTranslated(m.owner())) {
      return false;
    }
    boolean telling =
        (TELLING.contains(m.owner())
                || TELLING.contains(m.owner().substring(0, m.owner().lastIndexOf('/') + 1))
                || pool.isSubtype(m.owner(), "java/lang/Throwable"))
            && !isSilent(m);
    boolean news = !telling && !othersAreUsed;
    othersAreUsed |= !telling;
    boolean reflecting = m.owner().startsWith("java/lang/reflect/") && !reflects;
    reflects |= reflecting;
    boolean reading = isDecimalOfText(m) && !readsDecimals;
    readsDecimals |= reading;
    return news || reflecting || reading;
  }

  /** Of a text that ends too early it throws a NumberFormatException that has a cause only. */
  private static boolean isDecimalOfText(MethodRef m) {
    return m.owner().equals("java/math/BigDecimal")
        && m.name().equals("<init>")
        && (m.descriptor().startsWith("(Ljava/lang/String;") || m.descriptor().startsWith("([C"));
  }

  /** Methods that throw without a word. */
  private static boolean isSilent(MethodRef m) {
    return m.owner().equals("java/util/Iterator") && m.name().equals("remove")
        || m.owner().equals("java/util/PriorityQueue") && m.descriptor().startsWith("(I")
        || m.owner().endsWith("$Builder");
  }

  /**
   * An exception of the library that the program makes without a message, or with what may be null.
   *
   * @return whether it refutes something
   */
  boolean madeWithout(String exception) {
    return madeWithout.add(exception);
  }

  /** Whether all exceptions of a class of the library have a message. */
  boolean areThere(String exception) {
    boolean throwing =
        ALWAYS.contains(exception)
                && !(reflects && exception.contains("Array"))
                && !(readsDecimals && exception.endsWith("/NumberFormatException"))
            || MOSTLY.contains(exception) && !othersAreUsed;
    return throwing && madeWithout.stream().noneMatch(k -> pool.isSubtype(k, exception));
  }
}
