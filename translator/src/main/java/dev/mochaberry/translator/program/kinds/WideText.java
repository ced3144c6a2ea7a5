package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;

/**
 * Whether a program may have text outside ASCII: from its constants, or from outside. MicroPython's
 * {@code %} counts bytes where it fills up or cuts off.
 */
public final class WideText {
  private static final int ASCII = 0x80;

  private boolean found;

  private WideText() {}

  /** Looks through a whole program. */
  public static boolean isIn(Reachable program) {
    WideText text = new WideText();
    program.bodies().values().forEach(b -> IrWalk.expressions(b, text::visit, s -> {}));
    return text.found;
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Const c) {
      found |= c.value() instanceof String s && isWide(s);
      found |= c.type() == Type.CHAR && c.value() instanceof Integer n && n >= ASCII;
    } else if (e instanceof Expr.Dynamic d) {
      d.constants().forEach(c -> found |= c instanceof String s && isWide(s));
    } else if (e instanceof Expr.Call c) {
      found |= comesFromOutside(c.method());
    } else if (e instanceof Expr.New n) {
      boolean decodes =
          n.constructor().owner().equals("java/lang/String")
              && n.constructor().descriptor().startsWith("([B");
      found |= decodes || comesFromOutside(n.constructor());
    }
  }

  private static boolean comesFromOutside(MethodRef m) {
    return SurrogateText.OUTSIDE.contains(m.owner());
  }

  private static boolean isWide(String s) {
    return s.contains("\\u") || s.chars().anyMatch(c -> c >= ASCII);
  }
}
