package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The library's lists in a method: their sizes, their elements, and what changes how many. */
final class ZoneLists {
  private static final String LIST = "java/util/List";
  private static final Set<String> LOOKS = Set.of("size()", "isEmpty()", "get(I)");
  private static final String SET = "set(ILjava/lang/Object;)";

  /** By how much a list is longer after a call. */
  private static final Map<String, Long> GROWTH =
      Map.of(
          "add(Ljava/lang/Object;)", 1L,
          "add(ILjava/lang/Object;)", 1L,
          "addFirst(Ljava/lang/Object;)", 1L,
          "addLast(Ljava/lang/Object;)", 1L,
          "remove(I)", -1L,
          "removeFirst()", -1L,
          "removeLast()", -1L);

  /** A program, and who knows of its lists. */
  record Program(ClassPool pool, Reachable reachable, ListSizes sizes) {}

  private final Program program;
  private final MethodRef method;
  private final List<Stmt> body;
  private final Map<String, Boolean> plain = new HashMap<>();
  private final Map<Object, Map<Expr, Boolean>> changes = new IdentityHashMap<>();

  ZoneLists(Program program, MethodRef method, List<Stmt> body) {
    this.program = program;
    this.method = method;
    this.body = body;
  }

  /** Whether all lists of the type are the library's, which do as they say. */
  boolean isList(Type type) {
    return type instanceof Type.ClassType c && isList(c.internalName());
  }

  private boolean isList(String owner) {
    return plain.computeIfAbsent(
        owner,
        o ->
            program.pool().isSubtype(o, LIST)
                && !program.pool().isTranslated(o)
                && program.reachable().isOfLibraryAlone(o, program.pool()));
  }

  /**
   * The list that a call asks for its size or an element, or changes in a known way; null if it is
   * no such call.
   */
  Expr asked(Expr e) {
    if (!(e instanceof Expr.Call c)) {
      return null;
    } else if (isSwap(c)) {
      return c.arguments().get(0);
    }
    return isSize(c) || isEmpty(c) || isElement(c) || growth(c) != null ? c.target() : null;
  }

  /** {@code Collections.swap}: its other arguments are indexes. */
  boolean isSwap(Expr.Call c) {
    return c.method().owner().equals("java/util/Collections")
        && c.method().name().equals("swap")
        && isList(c.arguments().get(0).type());
  }

  private boolean isOnList(Expr.Call c) {
    return c.target() != null && c.kind() != Expr.CallKind.SPECIAL && isList(c.method().owner());
  }

  boolean isSize(Expr.Call c) {
    return c.method().signature().equals("size()") && isOnList(c);
  }

  boolean isEmpty(Expr.Call c) {
    return c.method().signature().equals("isEmpty()") && isOnList(c);
  }

  /** Whether the call reads or writes an element: its first argument is the index. */
  boolean isElement(Expr.Call c) {
    String signature = c.method().signature();
    return (signature.equals("get(I)") || signature.equals(SET)) && isOnList(c);
  }

  /** Whether the call takes out the element at an index, its argument. */
  boolean isRemoval(Expr.Call c) {
    return c.method().signature().equals("remove(I)") && isOnList(c);
  }

  /** By how much the call's list is longer when it returns; null if that is not known. */
  Long growth(Expr.Call c) {
    return isOnList(c) ? GROWTH.get(c.method().signature()) : null;
  }

  /** Whether the call runs no code but the library's, which changes nothing that zones follow. */
  boolean isPure(Expr.Call c) {
    String signature = c.method().signature();
    return Type.BOXES.contains(c.method().owner())
        || (LOOKS.contains(signature) || signature.equals(SET)) && isOnList(c)
        || isSwap(c);
  }

  /**
   * Whether a part of the method may change the list's size.
   *
   * @param part a statement, or the expression of one
   */
  boolean mayResize(Expr list, Object part) {
    return changes
        .computeIfAbsent(part, p -> new IdentityHashMap<>())
        .computeIfAbsent(
            list,
            l -> {
              Stmt s = part instanceof Stmt x ? x : new Stmt.Eval((Expr) part, 0);
              return program.sizes().mayChange(l, List.of(s), method, body);
            });
  }
}
