package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.OutsideText;
import dev.mochaberry.translator.program.Reachable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How far a program's text is known to go beyond ASCII: by its constants, or from outside. */
public final class WideText {
  private static final int ASCII = 0x80;
  private static final int LATIN = 0x100;

  /** Code points up to this are not just any character that something was added to. */
  public static final int BOUNDED = 0xF000;

  /** The bounds that loops over all characters have. */
  private static final Set<Integer> ALL_CHARACTERS = Set.of(0xFFFF, 0x10000, 0x10FFFF, 0x110000);

  /** General categories in a pattern: those of letters and digits need no table of all. */
  private static final Pattern CATEGORY =
      Pattern.compile(
          "\\\\[pP](\\{(Is)?)?(L[tmo]|M[nec]?|N[lo]?|P[dsecoif]?|S[mcko]?|Z[slp]?|C[cfosn]?)\\b|\\\\[pP]\\{?$");

  /** The digests that MicroPython's hashlib lacks. */
  private static final Pattern DIGEST = Pattern.compile("(224|384|512)");

  private static final String LOCALE = "java/util/Locale";
  private static final Set<String> ENGLISH = Set.of("ROOT", "US", "ENGLISH", "UK");

  private static final Set<String> CHARACTER_METHODS =
      Set.of("java/lang/Character", "java/lang/CharacterMethods");

  /** What names a charset that takes code of ours. */
  private static final Pattern CHARSET =
      Pattern.compile("(?=.*\\d|x-)[A-Za-z][-A-Za-z0-9+.:_]{1,30}");

  /** The charsets of single bytes that take no table. */
  private static final Set<String> WITHOUT_TABLE = Set.of("US-ASCII", "ISO-8859-1");

  private final Set<String> charsets = new TreeSet<>();
  private int highest;
  private boolean categories;
  private boolean digests;
  private boolean outside;
  private boolean makesCharacters;
  private boolean countsCharacters;

  private final Function<Expr, OptionalInt> highestOf;

  private WideText(Function<Expr, OptionalInt> highestOf) {
    this.highestOf = highestOf;
  }

  /**
   * Looks through a whole program.
   *
   * @param highestOf the greatest number that an expression may give, where it is known
   */
  public static WideText of(Reachable program, Function<Expr, OptionalInt> highestOf) {
    WideText text = new WideText(highestOf);
    program.bodies().values().forEach(text::method);
    return text;
  }

  /**
   * Whether there may be text outside ASCII. MicroPython's {@code %} counts bytes where it fills up
   * or cuts off.
   */
  public boolean isBeyondAscii() {
    return outside || highest >= ASCII;
  }

  /**
   * Whether the program itself has characters outside ISO 8859-1, or goes through all there are.
   */
  public boolean isBeyondLatin() {
    return highest >= LATIN;
  }

  /** Whether a pattern may ask for a general category. */
  public boolean asksForCategories() {
    return categories;
  }

  /** Whether a text may name a digest that takes code of ours. */
  public boolean namesLongDigests() {
    return digests || outside;
  }

  /** The charsets of single bytes that texts name, but those that take no table. */
  public Set<String> tabledCharsets() {
    return charsets.stream()
        .filter(c -> !isWidest(c))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a text names a charset of four bytes for each character. */
  public boolean namesWidestCharsets() {
    return charsets.stream().anyMatch(WideText::isWidest);
  }

  private static boolean isWidest(String charset) {
    return charset.startsWith("UTF-32");
  }

  private void charset(String name) {
    if (CHARSET.matcher(name).matches() && Charset.isSupported(name)) {
      Charset c = Charset.forName(name);
      boolean single = c.canEncode() && c.newEncoder().maxBytesPerChar() == 1;
      if (single && !WITHOUT_TABLE.contains(c.name()) || isWidest(c.name())) {
        charsets.add(c.name());
      }
    }
  }

  private void method(List<Stmt> body) {
    makesCharacters = false;
    countsCharacters = false;
    IrWalk.expressions(body, this::visit, s -> {});
    if (makesCharacters && countsCharacters) {
      highest = Character.MAX_CODE_POINT;
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Const c && c.value() instanceof String s) {
      text(s);
    } else if (e instanceof Expr.Const c && c.value() instanceof Integer n) {
      highest = c.type() == Type.CHAR ? Math.max(highest, n) : highest;
      countsCharacters |= ALL_CHARACTERS.contains(n);
    } else if (e instanceof Expr.Convert c && c.type() == Type.CHAR) {
      makesCharacters = true;
      code(c.operand());
    } else if (e instanceof Expr.Dynamic d) {
      d.constants().stream().filter(String.class::isInstance).forEach(s -> text((String) s));
    } else if (e instanceof Expr.Call c) {
      called(c.method(), c.arguments());
    } else if (e instanceof Expr.New n) {
      boolean decodes =
          n.constructor().owner().equals("java/lang/String")
              && n.constructor().descriptor().startsWith("([B");
      outside |= decodes || comesFromOutside(n.constructor());
      outside |= n.constructor().owner().equals(LOCALE); // languages have letters of their own
    } else if (e instanceof Expr.FieldRead f
        && f.field().owner().equals("java/nio/charset/StandardCharsets")) {
      charset(f.field().name().replace("F_", "F-"));
    } else if (e instanceof Expr.FieldRead f && f.field().owner().equals(LOCALE)) {
      outside |= !ENGLISH.contains(f.field().name());
    }
  }

  private void called(MethodRef m, List<Expr> arguments) {
    outside |=
        comesFromOutside(m) || m.owner().equals(LOCALE) && m.name().matches("of|forLanguageTag");
    if (m.owner().equals("java/text/Normalizer")) {
      highest = Character.MAX_CODE_POINT; // letters of Latin have marks that are none
    }
    boolean ofCodePoint =
        CHARACTER_METHODS.contains(m.owner()) || m.name().equals("appendCodePoint");
    if (ofCodePoint && !m.parameters().isEmpty() && m.parameters().get(0) == Type.INT) {
      makesCharacters = true;
      code(arguments.get(0));
    }
  }

  private void code(Expr e) {
    if (e instanceof Expr.Const c && c.value() instanceof Integer n) {
      highest = Math.max(highest, n);
    }
    OptionalInt most = highestOf.apply(e);
    if (most.isPresent() && most.getAsInt() >= LATIN && most.getAsInt() <= BOUNDED) {
      highest = Math.max(highest, most.getAsInt()); // as in a loop over a part of Unicode
    }
  }

  private void text(String s) {
    highest = Math.max(highest, s.contains("\\u") ? ASCII : 0);
    categories |= CATEGORY.matcher(s).find();
    digests |= DIGEST.matcher(s).find();
    charset(s);
    s.chars().forEach(c -> highest = Math.max(highest, c));
  }

  private static boolean comesFromOutside(MethodRef m) {
    return OutsideText.comesThrough(m.owner());
  }
}
