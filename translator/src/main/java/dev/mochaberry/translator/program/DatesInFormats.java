package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Formats that show dates and times ({@code %tY}) are filled in by Java of ours, which Python's
 * helpers cannot call: {@code out.printf("%tF%n", d)} becomes {@code
 * out.append(DateFormats.format("%tF%n", d))}. Where a text of the program asks for dates, any
 * format that is not written at its call may be that text.
 */
public final class DatesInFormats {
  private static final Pattern DATE = Pattern.compile("%[-#+ 0,(<$.0-9]*[tT]");
  private static final Set<String> PRINTERS = Set.of("java/io/PrintStream", "java/io/PrintWriter");
  private static final String STRING = "java/lang/String";
  private static final String OURS = "java/util/DateFormats";
  private static final String ARGUMENTS = "Ljava/lang/String;[Ljava/lang/Object;)";

  private final boolean anyFormat;

  /**
   * For one program.
   *
   * @param anyFormat whether formats that do not stand at their calls may show dates
   */
  public DatesInFormats(boolean anyFormat) {
    this.anyFormat = anyFormat;
  }

  /** Whether a text of the class is a format that shows dates, or a part of one. */
  public static boolean areAskedForIn(ClassModel c) {
    return c.hasText(text -> DATE.matcher(text).find());
  }

  /** The statements with such formats; the same list where there are none. */
  public List<Stmt> apply(List<Stmt> statements) {
    return IrWalk.any(statements, this::showsDates) ? new Filling().block(statements) : statements;
  }

  private boolean showsDates(Expr e) {
    if (!(e instanceof Expr.Call c) || !isFormat(c.method())) {
      return false;
    }
    Expr pattern = c.method().name().equals("formatted") ? c.target() : pattern(c.arguments());
    return pattern instanceof Expr.Const k && k.value() instanceof String text
        ? DATE.matcher(text).find()
        : anyFormat;
  }

  private static Expr pattern(List<Expr> arguments) {
    return arguments.get(arguments.size() - 2);
  }

  private static boolean isFormat(MethodRef m) {
    return m.owner().equals(STRING) && (m.name().equals("formatted") || m.name().equals("format"))
        || PRINTERS.contains(m.owner()) && (m.name().equals("printf") || m.name().equals("format"));
  }

  private final class Filling extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      if (!showsDates(e)) {
        return e;
      }
      Expr.Call c = (Expr.Call) e;
      List<Expr> arguments = new ArrayList<>(c.arguments());
      if (c.method().name().equals("formatted")) {
        arguments.add(0, c.target());
      }
      String locale = arguments.size() > 2 ? "(Ljava/util/Locale;" : "(";
      MethodRef ours = new MethodRef(OURS, "format", locale + ARGUMENTS + "Ljava/lang/String;");
      Expr text = new Expr.Call(Expr.CallKind.STATIC, null, ours, arguments);
      String printer = c.method().owner();
      return printer.equals(STRING)
          ? text
          : new Expr.Call(
              Expr.CallKind.VIRTUAL,
              c.target(),
              new MethodRef(printer, "append", "(Ljava/lang/CharSequence;)L" + printer + ";"),
              List.of(text));
    }
  }
}
