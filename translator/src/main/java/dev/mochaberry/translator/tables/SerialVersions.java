package dev.mochaberry.translator.tables;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.stream.Stream;

/** What streams of objects say of classes: those of the JDK, and versions that nobody declared. */
public final class SerialVersions {
  private static final int WRITES_ITSELF = 1;
  private static final int SERIALIZABLE = 2;
  private static final int OF_CLASS = 0x0001 | 0x0010 | 0x0200 | 0x0400;
  private static final int OF_FIELD = 0x0001 | 0x0002 | 0x0004 | 0x0008 | 0x0010 | 0x0040 | 0x0080;
  private static final int OF_METHOD =
      0x0001 | 0x0002 | 0x0004 | 0x0008 | 0x0010 | 0x0020 | 0x0100 | 0x0400 | 0x0800;
  private static final int PRIVATE = 0x0002;
  private static final int STATIC = 0x0008;
  private static final int TRANSIENT = 0x0080;
  private static final int INTERFACE = 0x0200;
  private static final int ABSTRACT = 0x0400;

  /** The collections whose parts the helpers know, those that others extend first. */
  private static final List<Class<? extends Serializable>> COLLECTIONS =
      List.of(
          ArrayList.class,
          LinkedList.class,
          ArrayDeque.class,
          HashMap.class,
          LinkedHashMap.class,
          HashSet.class,
          LinkedHashSet.class,
          TreeMap.class,
          TreeSet.class,
          Vector.class,
          Stack.class);

  private static final Set<String> WITHOUT_OWN_CODE =
      Set.of("java.util.LinkedHashMap", "java.util.LinkedHashSet", "java.util.Stack");

  /**
   * The classes of the helpers whose objects know how Java writes them, with Java's: what is
   * written is the field's values, whatever the class is.
   */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("java.io.File", "File"),
          Map.entry("java.lang.StringBuffer", "StringBuffer"),
          Map.entry("java.lang.StringBuilder", "StringBuilder"),
          Map.entry("java.math.BigDecimal", "BigDecimal"),
          Map.entry("java.math.BigInteger", "BigInteger"),
          Map.entry("java.math.MathContext", "MathContext"),
          Map.entry("java.util.AbstractMap$SimpleEntry", "Entry"),
          Map.entry("java.util.AbstractMap$SimpleImmutableEntry", "FixedEntry"),
          Map.entry("java.util.Arrays$ArrayList", "ArrayView"),
          Map.entry("java.util.BitSet", "BitSet"),
          Map.entry("java.util.Collections$CopiesList", "CopiesList"),
          Map.entry("java.util.Collections$EmptyList", "EmptyList"),
          Map.entry("java.util.Collections$EmptyMap", "EmptyMap"),
          Map.entry("java.util.Collections$EmptySet", "EmptySet"),
          Map.entry("java.util.Collections$SetFromMap", "SetFromMap"),
          Map.entry("java.util.Collections$SingletonList", "SingleList"),
          Map.entry("java.util.Collections$SingletonMap", "SingleMap"),
          Map.entry("java.util.Collections$SingletonSet", "SingleSet"),
          Map.entry("java.util.Collections$UnmodifiableCollection", "UnmodifiableCollection"),
          Map.entry("java.util.Collections$UnmodifiableList", "UnmodifiableList"),
          Map.entry("java.util.Collections$UnmodifiableMap", "UnmodifiableMap"),
          Map.entry("java.util.Collections$UnmodifiableNavigableMap", "UnmodifiableSortedMap"),
          Map.entry("java.util.Collections$UnmodifiableNavigableSet", "UnmodifiableSortedSet"),
          Map.entry("java.util.Collections$UnmodifiableSet", "UnmodifiableSet"),
          Map.entry("java.util.Currency", "Currency"),
          Map.entry("java.util.EnumMap", "EnumMap"),
          Map.entry("java.util.EnumSet$SerializationProxy", "EnumSet"),
          Map.entry("java.util.Hashtable", "Hashtable"),
          Map.entry("java.util.IdentityHashMap", "IdentityHashMap"),
          Map.entry("java.util.Locale", "Locale"),
          Map.entry("java.util.PriorityQueue", "PriorityQueue"),
          Map.entry("java.util.Properties", "Properties"),
          Map.entry("java.util.Random", "Random"),
          Map.entry("java.util.UUID", "UUID"),
          Map.entry("java.util.concurrent.ConcurrentHashMap", "ConcurrentHashMap"),
          Map.entry("java.util.concurrent.CopyOnWriteArrayList", "CopyOnWriteList"),
          Map.entry("java.util.concurrent.atomic.AtomicBoolean", "AtomicBoolean"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "AtomicInteger"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "AtomicLong"),
          Map.entry("java.util.concurrent.atomic.AtomicReference", "Atomic"),
          Map.entry("java.util.regex.Pattern", "Pattern"));

  /** Those of them that a program's own classes extend, and are written with. */
  private static final Set<String> EXTENDED =
      Set.of(
          "java.util.BitSet",
          "java.util.EnumMap",
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.PriorityQueue",
          "java.util.Properties",
          "java.util.Random",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.CopyOnWriteArrayList");

  /** Those of them, and of what is above, that have a method {@code writeObject}. */
  private static final Set<String> WITH_OWN_CODE =
      Set.of(
          "java.io.File",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.lang.Throwable",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.BitSet",
          "java.util.EnumMap",
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.Locale",
          "java.util.PriorityQueue",
          "java.util.Random",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.CopyOnWriteArrayList");

  /** The helpers' objects of which there is one, with the JDK's classes of theirs. */
  private static final Map<String, String> SINGLES =
      Map.of(
          "java.lang.String$CaseInsensitiveComparator", "compare_ignore_case",
          "java.util.Collections$ReverseComparator", "reverse_compare",
          "java.util.Comparators$NaturalOrderComparator", "compare_to");

  /** What stands in streams for collections that nobody may change. */
  private static final String FIXED_FORM = "java.util.CollSer";

  private SerialVersions() {}

  /**
   * A class, as far as its version hangs on it.
   *
   * @param name with slashes
   */
  public record Shape(
      String name,
      int modifiers,
      List<String> interfaces,
      List<Member> fields,
      List<Member> methods) {}

  /** A field or method. */
  public record Member(String name, String descriptor, int access) {}

  /** The collections that can be written, by name. */
  public static List<String> collections() {
    return COLLECTIONS.stream().map(Class::getName).toList();
  }

  /** What streams say of classes of the JDK: version, flags, fields and parent, in Python. */
  public static Map<String, String> ofLibrary() {
    Map<String, String> all = new LinkedHashMap<>();
    Stream<Class<?>> boxes =
        Stream.of(
            Number.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Float.class,
            Double.class,
            Character.class,
            Boolean.class);
    boxes.forEach(c -> all.put(c.getName(), text(c, SERIALIZABLE)));
    for (Class<?> c : COLLECTIONS) {
      boolean own = !WITHOUT_OWN_CODE.contains(c.getName());
      all.put(c.getName(), text(c, SERIALIZABLE | (own ? WRITES_ITSELF : 0)));
    }
    all.put(FIXED_FORM, text(named(FIXED_FORM), SERIALIZABLE | WRITES_ITSELF));
    return all;
  }

  /** The classes whose objects know their form: those of the helpers by Java's names, in order. */
  public static Map<String, String> forms() {
    return new TreeMap<>(FORMS);
  }

  /** Whether a program's own classes are written with what is of such a class above them. */
  public static boolean isExtended(String name) {
    return EXTENDED.contains(name);
  }

  /** The helpers' objects of which there is one, by the names of Java's classes, in order. */
  public static Map<String, String> singles() {
    return new TreeMap<>(SINGLES);
  }

  /** What streams say of such a class and of those above it. */
  public static Map<String, String> ofForm(String name) {
    Map<String, String> all = new LinkedHashMap<>();
    Class<?> c = named(name);
    while (Serializable.class.isAssignableFrom(c)) {
      boolean own = WITH_OWN_CODE.contains(c.getName());
      all.put(c.getName(), text(c, SERIALIZABLE | (own ? WRITES_ITSELF : 0)));
      c = c.getSuperclass();
    }
    return all;
  }

  /**
   * The same of an exception. The helpers have their own idea of what the classes below Throwable
   * add: no fields, but objects that the class with the first of them writes.
   */
  public static Map<String, String> ofException(String name) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Class<?> c = named(name); c != Throwable.class; c = c.getSuperclass()) {
      boolean adds = ObjectStreamClass.lookup(c).getFields().length > 0;
      all.put(c.getName(), text(c, SERIALIZABLE | (adds ? WRITES_ITSELF : 0), false));
    }
    return all;
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Class<?> c, int flags) {
    return text(c, flags, true);
  }

  private static String text(Class<?> c, int flags, boolean hasFields) {
    ObjectStreamClass form = ObjectStreamClass.lookup(c);
    StringBuilder fields = new StringBuilder("(");
    for (ObjectStreamField f : hasFields ? form.getFields() : ObjectStreamClass.NO_FIELDS) {
      String code = f.isPrimitive() ? String.valueOf(f.getTypeCode()) : f.getTypeString();
      fields.append("(\"").append(code).append("\", \"").append(f.getName()).append("\"),");
    }
    Class<?> parent = c.getSuperclass();
    boolean written = Serializable.class.isAssignableFrom(parent);
    return "("
        + form.getSerialVersionUID()
        + ", "
        + flags
        + ", "
        + fields
        + "), "
        + (written ? "\"" + parent.getName() + "\"" : "None")
        + ")";
  }

  /** The version of a class that declares none (Java Object Serialization Specification, 4.6). */
  public static long computed(Shape c) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(c, out);
      byte[] digest = MessageDigest.getInstance("SHA").digest(bytes.toByteArray());
      long version = 0;
      for (int i = Long.BYTES - 1; i >= 0; i--) {
        version = version << Byte.SIZE | digest[i] & 0xFF;
      }
      return version;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Shape c, DataOutputStream out) throws IOException {
    out.writeUTF(c.name().replace('/', '.'));
    int modifiers = c.modifiers() & OF_CLASS;
    if ((modifiers & INTERFACE) != 0) {
      modifiers = c.methods().isEmpty() ? modifiers & ~ABSTRACT : modifiers | ABSTRACT;
    }
    out.writeInt(modifiers);
    for (String i : c.interfaces().stream().map(n -> n.replace('/', '.')).sorted().toList()) {
      out.writeUTF(i);
    }
    List<Member> fields = new ArrayList<>(c.fields());
    fields.sort(Comparator.comparing(Member::name));
    for (Member f : fields) {
      boolean hidden = (f.access() & PRIVATE) != 0 && (f.access() & (STATIC | TRANSIENT)) != 0;
      if (!hidden) {
        out.writeUTF(f.name());
        out.writeInt(f.access() & OF_FIELD);
        out.writeUTF(f.descriptor());
      }
    }
    List<Member> methods = new ArrayList<>(c.methods());
    methods.sort(
        Comparator.comparing((Member m) -> order(m.name()))
            .thenComparing(m -> m.name().startsWith("<") ? "" : m.name())
            .thenComparing(Member::descriptor));
    for (Member m : methods) {
      if (m.name().equals("<clinit>")) {
        out.writeUTF(m.name());
        out.writeInt(STATIC);
        out.writeUTF("()V");
      } else if ((m.access() & PRIVATE) == 0) {
        out.writeUTF(m.name());
        out.writeInt(m.access() & OF_METHOD);
        out.writeUTF(m.descriptor().replace('/', '.'));
      }
    }
  }

  /** The initialiser, constructors, the other methods. */
  private static int order(String name) {
    return name.equals("<clinit>") ? 0 : name.equals("<init>") ? 1 : 2;
  }
}
