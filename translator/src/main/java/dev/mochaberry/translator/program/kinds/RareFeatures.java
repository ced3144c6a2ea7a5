package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of the library few programs ask for, and helpers would have to keep in mind for all: a guard
 * of the helpers stands for each, and holds where the program calls a method of it; {@link
 * PatternSyntax} says what regular expressions there are.
 */
public final class RareFeatures {
  private static final Map<String, Set<String>> CALLS =
      Map.of(
          "REGEX_HITS",
          Set.of("java/util/regex/Matcher.hitEnd", "java/util/regex/Matcher.requireEnd"),
          "REGEX_BOUNDS",
          Set.of(
              "java/util/regex/Matcher.useTransparentBounds",
              "java/util/regex/Matcher.useAnchoringBounds"),
          "FOREIGN_KEYS",
          equals(
              "Collection Map Set HashMap HashSet Hashtable EnumMap EnumSet AbstractMap AbstractSet"
                  + " LinkedHashMap LinkedHashSet NavigableMap NavigableSet SequencedMap SequencedSet"
                  + " SortedMap SortedSet TreeMap TreeSet WeakHashMap"),
          "COMBINERS", // of the library's collectors
          Set.of("java/util/stream/Collector.combiner"),
          "SCANNER_RADIX",
          Set.of("java/util/Scanner.useRadix"),
          "TROUBLE", // of those that print and never throw
          Set.of(
              "java/io/PrintStream.checkError",
              "java/io/PrintWriter.checkError",
              "java/io/OutputStream.<init>",
              "java/io/FilterOutputStream.<init>",
              "java/io/Writer.<init>",
              "java/io/FilterWriter.<init>"),
          "HELD_BINS", // of concurrent maps
          Set.of(
              "java/util/Map.compute",
              "java/util/Map.computeIfAbsent",
              "java/util/concurrent/ConcurrentMap.compute",
              "java/util/concurrent/ConcurrentMap.computeIfAbsent",
              "java/util/concurrent/ConcurrentHashMap.compute",
              "java/util/concurrent/ConcurrentHashMap.computeIfAbsent"),
          "SCANNER_LOCALE",
          Set.of("java/util/Scanner.useLocale", "java/util/Locale.setDefault"),
          "DEFAULT_LOCALES",
          Set.of("java/util/Locale.setDefault"),
          "LOCALES",
          Set.of(
              "java/util/Locale.<init>",
              "java/util/Locale.of",
              "java/util/Locale.forLanguageTag",
              "java/util/Locale$Builder.<init>"));

  /** The locales whose texts are those of the root locale. */
  private static final Set<String> PLAIN_LOCALES =
      Set.of("ROOT", "US", "ENGLISH", "UK", "PRIVATE_USE_EXTENSION", "UNICODE_LOCALE_EXTENSION");

  private static final Type STRING = new Type.ClassType("java/lang/String");

  private final Set<String> called = new HashSet<>();
  private final PatternSyntax patterns = new PatternSyntax();
  private boolean foreignLocales;
  private boolean matchesBuffers;
  private boolean writesMoney;

  private RareFeatures() {}

  /** To be compared with another, which may hold what one of the two does not even look for. */
  private static Set<String> equals(String classes) {
    return Arrays.stream(classes.split(" "))
        .map(name -> "java/util/" + name + ".equals")
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Looks through a whole program. */
  public static RareFeatures of(Reachable program) {
    RareFeatures features = new RareFeatures();
    program.bodies().values().forEach(features::method);
    return features;
  }

  /** What the guards mean. */
  public Map<String, Boolean> guards() {
    Map<String, Boolean> guards = new TreeMap<>();
    CALLS.forEach((guard, calls) -> guards.put(guard, calls.stream().anyMatch(called::contains)));
    guards.merge("LOCALES", foreignLocales, Boolean::logicalOr);
    guards.put("LIVE_TEXT", matchesBuffers);
    guards.put("NANOSECONDS", called.contains("java/lang/System.nanoTime"));
    guards.put("MONEY", writesMoney || called.contains("java/text/DecimalFormat.toPattern"));
    guards.putAll(patterns.guards());
    return guards;
  }

  /** Whether a guard holds; null for one that never does. */
  public boolean holds(String guard) {
    return guard != null && guards().get(guard);
  }

  /** Whether formats that name no locale may be those of another than the root. */
  public boolean setsForeignLocale() {
    return guards().get("LOCALES") && guards().get("DEFAULT_LOCALES");
  }

  /** Whether the program makes such boxes of {@code java.lang}. */
  public boolean boxes(String name) {
    return called.contains("java/lang/" + name + ".valueOf");
  }

  private void method(List<Stmt> body) {
    IrWalk.expressions(body, this::visit, s -> {});
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Call c) {
      call(c.method());
      matchesBuffers |= matchers(c.method()) && !c.arguments().get(0).type().equals(STRING);
      patterns.call(c.method(), c.arguments());
    } else if (e instanceof Expr.New n) {
      call(n.constructor());
    } else if (e instanceof Expr.Lambda l) {
      call(l.implementation());
      matchesBuffers |= matchers(l.implementation());
      patterns.handed(l.implementation());
    } else if (e instanceof Expr.FieldRead f && f.field().owner().equals("java/util/Locale")) {
      foreignLocales |= !PLAIN_LOCALES.contains(f.field().name());
    } else if (e instanceof Expr.Const c && c.value() instanceof String text) {
      // A pattern of numbers with a currency's sign is seldom put together of parts.
      writesMoney |= text.indexOf('\u00a4') >= 0;
    }
  }

  /** Whether the method is given a text to match, which may change while it is matched. */
  private static boolean matchers(MethodRef m) {
    return m.owner().startsWith("java/util/regex/")
        && (m.name().equals("matcher") || m.name().equals("reset"))
        && m.parameters().size() == 1;
  }

  private void call(MethodRef m) {
    called.add(m.owner() + "." + m.name());
  }
}
