package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code String.format} and {@code printf} with a format that stands in the program. What of
 * java.util.Formatter means the same to Python's own {@code %} is left to it; any other format, and
 * any that would throw, goes to the helper that knows them all.
 */
final class FormatStrings {
  private static final String FORMATTABLE = "java/util/Formattable";

  private static final Interval ASCII = Interval.of(0, 0x7F);
  private static final Pattern SPECIFIER =
      Pattern.compile("%(\\d+\\$)?([-#+ 0,(<]*)(\\d{1,4})?(\\.\\d{1,4})?([a-zA-Z%])");
  private static final Set<String> PLAIN_LOCALES = Set.of("ROOT", "US", "ENGLISH", "UK");
  private static final Set<String> WHOLE_BOXES =
      Set.of("java/lang/Integer", "java/lang/Long", "java/lang/Short", "java/lang/Byte");

  private final Context context;
  private final Expressions expressions;

  FormatStrings(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The call as Python's formatting, where all of it is known to mean the same. */
  Optional<PyExpr> lower(Expr.Call c) {
    String owner = c.method().owner();
    String name = c.method().name();
    List<Expr> arguments = c.arguments();
    if (owner.equals("java/lang/String") && name.equals("formatted")) {
      return context.rareFeatures().setsForeignLocale()
          ? Optional.empty()
          : text(c.target(), arguments.get(0)).map(Text::whole);
    }
    boolean ofString = owner.equals("java/lang/String") && name.equals("format");
    boolean printed =
        owner.equals("java/io/PrintStream")
            && (name.equals("printf") || name.equals("format"))
            && isSystemOut(c.target())
            && !context.uses.redirects()
            && !context.uses.chainsPrints();
    if (!ofString && !printed) {
      return Optional.empty();
    }
    boolean localized = arguments.size() == 3;
    boolean plain =
        localized ? isPlainLocale(arguments.get(0)) : !context.rareFeatures().setsForeignLocale();
    if (!plain) {
      return Optional.empty();
    }
    int first = localized ? 1 : 0;
    Optional<Text> text =
        printed && printsByTheWay(arguments.get(first + 1))
            ? Optional.empty()
            : text(arguments.get(first), arguments.get(first + 1));
    return ofString ? text.map(Text::whole) : text.map(Text::printed);
  }

  /** Formatted text for a stream that is not System.out, where the call's result is not wanted. */
  Optional<PyExpr> statement(Expr.Call c) {
    String owner = c.method().owner();
    boolean prints =
        (owner.equals("java/io/PrintStream") || owner.equals("java/io/PrintWriter"))
            && (c.method().name().equals("printf") || c.method().name().equals("format"))
            && c.arguments().size() == 2
            && !isSystemOut(c.target())
            && context.isOfLibraryAlone(owner)
            && expressions.scope.isNotNull(c.target())
            && !printsByTheWay(c.arguments().get(1));
    boolean flushes = owner.equals("java/io/PrintWriter") && context.uses.flushesWriters();
    return prints
        ? text(c.arguments().get(0), c.arguments().get(1))
            .map(
                t ->
                    new PyExpr.Call(
                        context.attribute(
                            expressions.value(c.target()), flushes ? "print_flushed" : "print"),
                        List.of(t.whole()),
                        List.of()))
        : Optional.empty();
  }

  /** Whether a text prints when it is made: what stands before it in the format is out by then. */
  private boolean printsByTheWay(Expr array) {
    return array instanceof Expr.ArrayLiteral l
        && l.elements().stream()
            .anyMatch(e -> context.heardTexts().mayPrint(expressions.typeOf(unboxed(e))));
  }

  /** Whether a text changes what an argument behind it reads: Java makes texts when it has all. */
  private boolean changesByTheWay(List<Expr> values) {
    boolean changes = false;
    for (Expr e : values) {
      Expr value = unboxed(e);
      if (changes && !(value instanceof Expr.Read || value instanceof Expr.Const)) {
        return true;
      }
      changes |= context.heardTexts().mayWrite(expressions.typeOf(value));
    }
    return false;
  }

  private static boolean isSystemOut(Expr e) {
    return e instanceof Expr.FieldRead f
        && f.field().owner().equals("java/lang/System")
        && f.field().name().equals("out");
  }

  private static boolean isPlainLocale(Expr e) {
    return e instanceof Expr.FieldRead f
        && f.field().owner().equals("java/util/Locale")
        && PLAIN_LOCALES.contains(f.field().name());
  }

  /** A format of Python and its values. */
  private record Text(String format, List<PyExpr> values) {
    PyExpr whole() {
      if (values.isEmpty()) {
        return new PyExpr.Str(format.replace("%%", "%"));
      }
      if (format.equals("%s")) {
        return values.get(0);
      }
      PyExpr right = values.size() == 1 ? values.get(0) : new PyExpr.TupleExpr(values);
      return new PyExpr.Binary("%", new PyExpr.Str(format), right);
    }

    /** Printed; a line end at the end is the one that Python's print adds. */
    PyExpr printed() {
      boolean line = format.endsWith("\n");
      Text shown = line ? new Text(format.substring(0, format.length() - 1), values) : this;
      return new PyExpr.Call(
          new PyExpr.Name("print"),
          List.of(shown.whole()),
          line ? List.of() : List.of(new PyExpr.Keyword("end", new PyExpr.Str(""))));
    }
  }

  private Optional<Text> text(Expr format, Expr array) {
    if (!(format instanceof Expr.Const k && k.value() instanceof String pattern)
        || !(array instanceof Expr.ArrayLiteral literal)
        || changesByTheWay(literal.elements())) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    List<PyExpr> values = new ArrayList<>();
    Matcher m = SPECIFIER.matcher(pattern);
    int at = 0;
    int used = 0;
    while (m.find()) {
      String before = pattern.substring(at, m.start());
      at = m.end();
      boolean whole = m.group(2).isEmpty() && m.group(3) == null && m.group(4) == null;
      String kind = m.group(5);
      if (before.indexOf('%') >= 0 || m.group(1) != null) {
        return Optional.empty();
      }
      out.append(before);
      if (kind.equals("n") || kind.equals("%")) {
        if (!whole) {
          return Optional.empty();
        }
        out.append(kind.equals("n") ? "\n" : "%%");
        continue;
      }
      Optional<Piece> piece =
          used == literal.elements().size()
              ? Optional.empty()
              : piece(m.group(2), m.group(3), m.group(4), kind, literal.elements().get(used++));
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      out.append(piece.get().specifier());
      values.add(piece.get().value());
    }
    String rest = pattern.substring(at);
    return rest.indexOf('%') >= 0 || used < literal.elements().size()
        ? Optional.empty()
        : Optional.of(new Text(out + rest, values));
  }

  private record Piece(String specifier, PyExpr value) {}

  /** Whether values of the type may be such as the format asks for their text. */
  private boolean mayFormatItself(Type type) {
    if (!(type instanceof Type.ClassType c)) {
      return false;
    }
    String shown = c.internalName();
    return context.pool.isSubtype(shown, FORMATTABLE)
        || context.program.instantiated().stream()
            .anyMatch(
                i -> context.pool.isSubtype(i, FORMATTABLE) && context.pool.isSubtype(i, shown));
  }

  private Optional<Piece> piece(
      String flags, String width, String precision, String kind, Expr boxed) {
    Expr value = unboxed(boxed);
    Type type = type(value);
    boolean needsWidth = flags.contains("-") || flags.contains("0");
    if (needsWidth && width == null || !areConsistent(flags)) {
      return Optional.empty();
    } else if (flags.contains(",") || flags.contains("(") || flags.length() > 1) {
      return flagged(flags, width, precision, kind, value);
    }
    String padded = "%" + flags + (width == null ? "" : width);
    boolean left = flags.isEmpty() || flags.equals("-");
    boolean plain = precision == null;
    return switch (kind) {
      case "s" ->
          !left || mayFormatItself(type)
              ? Optional.empty()
              : (width != null || !plain) && mayBeWide(value)
                  ? Optional.of(new Piece("%s", fitted(value, flags, width, precision)))
                  : Optional.of(
                      new Piece(padded + (plain ? "" : precision) + "s", expressions.text(value)));
      case "c" -> {
        boolean fits = (type == Type.CHAR || isCharacter(type)) && left && plain;
        yield fits && width != null && mayBeWide(value)
            ? Optional.of(new Piece("%s", fitted(value, flags, width, null)))
            : textOf(fits, padded, value);
      }
      case "b" -> textOf(type == Type.BOOLEAN && left && plain, padded, value);
      case "d" -> {
        if (isWhole(type) && plain && "-0+ ".contains(flags)) {
          yield Optional.of(new Piece(padded + "d", expressions.value(value)));
        }
        yield textOf(isWholeBox(type) && left && plain, padded, value);
      }
      case "x", "X" ->
          isWhole(type) && plain && "-0".contains(flags)
              ? Optional.of(new Piece(padded + kind, unsigned(value)))
              : Optional.empty();
      case "f" -> {
        if (!isFloating(type)) {
          yield Optional.empty();
        }
        yield left
            ? Optional.of(new Piece(padded + "s", fixed(value, precision)))
            : flagged(flags, width, precision, kind, value);
      }
      default -> Optional.empty();
    };
  }

  /** Whether the value's text may be longer in bytes, which Python counts, than in characters. */
  private boolean mayBeWide(Expr value) {
    if (value instanceof Expr.Const c && c.value() instanceof Integer n) {
      return !ASCII.has(n);
    } else if (value.type() == Type.CHAR) {
      return context.ranges.range(value).filter(r -> r.isIn(ASCII)).isEmpty();
    }
    return value.type().isReference()
        && !isWholeBox(value.type())
        && context.text().isBeyondAscii();
  }

  private PyExpr fitted(Expr value, String flags, String width, String precision) {
    PyExpr text = expressions.text(value);
    if (precision != null) {
      text =
          new PyExpr.Index(
              text, new PyExpr.Slice(null, new PyExpr.Literal(precision.substring(1)), null));
    }
    return width == null
        ? text
        : context.call("fitted_text", text, new PyExpr.Literal(flags + width));
  }

  private static boolean areConsistent(String flags) {
    boolean repeated = flags.chars().distinct().count() < flags.length();
    return !repeated
        && !(flags.contains("-") && flags.contains("0"))
        && !(flags.contains("+") && flags.contains(" "))
        && !flags.contains("<");
  }

  /** With the flags that Python does not know, by a helper that formats just such a number. */
  private Optional<Piece> flagged(
      String flags, String width, String precision, String kind, Expr value) {
    Type type = type(value);
    boolean whole = isWhole(type) && precision == null;
    if (flags.contains("#") || !(kind.equals("d") ? whole : kind.equals("f") && isFloating(type))) {
      return Optional.empty();
    }
    PyExpr columns = new PyExpr.Literal(width == null ? "-1" : width);
    PyExpr x = expressions.value(value);
    return Optional.of(
        new Piece(
            "%s",
            whole
                ? context.call("flagged_whole", x, new PyExpr.Str(flags), columns)
                : context.call(
                    "flagged_fixed", x, digits(precision), new PyExpr.Str(flags), columns)));
  }

  private static boolean isFloating(Type t) {
    return t == Type.DOUBLE || t == Type.FLOAT || t.equals(new Type.ClassType("java/lang/Double"));
  }

  private static boolean isCharacter(Type t) {
    return t.equals(new Type.ClassType("java/lang/Character"));
  }

  private Optional<Piece> textOf(boolean fits, String padded, Expr value) {
    return fits ? Optional.of(new Piece(padded + "s", expressions.text(value))) : Optional.empty();
  }

  /** The type of a value; a box that is there, and is the plain value, counts as that. */
  private Type type(Expr e) {
    Type known = expressions.typeOf(e);
    if (known instanceof Type.ClassType c && expressions.scope.isNotNull(e)) {
      return switch (c.internalName()) {
        case "java/lang/Integer" -> Type.INT;
        case "java/lang/Double" -> Type.DOUBLE;
        default -> known;
      };
    }
    return known;
  }

  private static Expr unboxed(Expr e) {
    boolean box =
        e instanceof Expr.Call c
            && c.method().name().equals("valueOf")
            && c.method().owner().startsWith("java/lang/")
            && c.arguments().size() == 1
            && c.arguments().get(0).type() instanceof Type.Primitive;
    return box ? ((Expr.Call) e).arguments().get(0) : e;
  }

  private static boolean isWhole(Type t) {
    return t == Type.INT || t == Type.SHORT || t == Type.BYTE || t == Type.LONG;
  }

  private static boolean isWholeBox(Type t) {
    return t instanceof Type.ClassType c && WHOLE_BOXES.contains(c.internalName());
  }

  /** Java writes negative numbers in hexadecimal as their two's complement. */
  private PyExpr unsigned(Expr e) {
    String mask =
        type(e) == Type.LONG
            ? "0xffffffffffffffff"
            : e.type() == Type.BYTE ? "0xff" : e.type() == Type.SHORT ? "0xffff" : "0xffffffff";
    return new PyExpr.Binary("&", expressions.value(e), new PyExpr.Literal(mask));
  }

  private PyExpr fixed(Expr e, String precision) {
    String helper = type(e).isReference() ? "fixed_or_null" : "fixed_text";
    return context.call(helper, expressions.value(e), digits(precision));
  }

  private static PyExpr digits(String precision) {
    return new PyExpr.Literal(precision == null ? "6" : precision.substring(1));
  }
}
