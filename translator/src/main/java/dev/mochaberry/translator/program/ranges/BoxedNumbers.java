package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.Set;

/**
 * What comes out of an {@code Integer} or {@code Long} was put into one: where the program itself
 * makes all of its boxes, their numbers have the ranges of those it puts in. What the library boxes
 * by itself (streams, functions whose results are converted) it does unseen.
 */
final class BoxedNumbers {
  private static final Set<String> BOXES = Set.of("java/lang/Integer", "java/lang/Long");

  private final boolean seen;

  private BoxedNumbers(boolean seen) {
    this.seen = seen;
  }

  static BoxedNumbers of(ClassPool pool, Reachable program) {
    boolean[] unseen = {false};
    program
        .bodies()
        .values()
        .forEach(
            body ->
                IrWalk.expressions(body, e -> unseen[0] |= boxesUnseen(pool, e), statement -> {}));
    return new BoxedNumbers(!unseen[0]);
  }

  /** The numbers in all boxes that the call puts its argument into, as a field; or null. */
  FieldRef putInto(Expr.Call c) {
    return seen && isBoxing(c.method())
        ? numbers(c.method().owner(), c.method().parameters().get(0))
        : null;
  }

  /** The numbers in all boxes that the call may read, as a field; or null. */
  FieldRef readFrom(Expr.Call c) {
    MethodRef m = c.method();
    boolean own =
        m.owner().equals("java/lang/Integer") && m.name().equals("intValue")
            || m.owner().equals("java/lang/Long") && m.name().equals("longValue");
    return seen && own ? numbers(m.owner(), m.result()) : null;
  }

  private static FieldRef numbers(String box, Type type) {
    return new FieldRef(box, "value", type);
  }

  private static boolean isBoxing(MethodRef m) {
    return BOXES.contains(m.owner())
        && m.name().equals("valueOf")
        && m.parameters().size() == 1
        && m.parameters().get(0) instanceof Type.Primitive;
  }

  private static boolean boxesUnseen(ClassPool pool, Expr e) {
    if (e instanceof Expr.Lambda l) {
      return isConverted(l) || boxesUnseen(pool, l.implementation());
    } else if (e instanceof Expr.New n) {
      return BOXES.contains(n.constructor().owner());
    }
    return e instanceof Expr.Call c && boxesUnseen(pool, c.method());
  }

  /** Whether the method, called or passed on, is one of the library that makes boxes. */
  private static boolean boxesUnseen(ClassPool pool, MethodRef m) {
    if (pool.isTranslated(m.owner())) {
      return false;
    }
    String owner = m.owner();
    return m.name().equals("<init>") && BOXES.contains(owner)
        || m.result() instanceof Type.ClassType r && isNumber(r.internalName()) && !isBoxing(m)
        || m.descriptor().contains("java/util/stream/")
        || owner.startsWith("java/util/stream/")
        || owner.startsWith("java/util/PrimitiveIterator")
        || owner.startsWith("java/text/")
        || !owner.startsWith("java/") && !owner.startsWith("[");
  }

  private static boolean isNumber(String name) {
    return BOXES.contains(name) || name.equals("java/lang/Number");
  }

  /** Whether a result or argument of the function is boxed where it is called. */
  private static boolean isConverted(Expr.Lambda l) {
    MethodRef code = l.implementation();
    boolean result =
        l.sam().result().isReference()
            && code.result() instanceof Type.Primitive
            && code.result() != Type.VOID;
    boolean arguments =
        !code.name().startsWith("lambda$")
            && l.sam().parameters().stream().anyMatch(p -> p instanceof Type.Primitive);
    return result || arguments;
  }
}
