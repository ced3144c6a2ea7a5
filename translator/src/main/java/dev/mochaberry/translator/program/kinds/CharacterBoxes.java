package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the boxes of characters are texts of one: a {@code Character} prints, compares, sorts and
 * hashes as a string of one character does, so nobody tells them apart in a program that has them
 * nowhere together with other objects, asks for no class of one, and compares none by identity.
 */
public final class CharacterBoxes {
  static final Type.ClassType CHARACTER = new Type.ClassType("java/lang/Character");

  /** What strings do as well, or the translator writes for texts. */
  private static final Set<String> ASKED =
      Set.of(
          "charValue()C",
          "equals(Ljava/lang/Object;)Z",
          "compareTo(Ljava/lang/Character;)I",
          "hashCode()I",
          "toString()Ljava/lang/String;");

  /** Formats that take their arguments in order. */
  private static final String PLAIN_FORMAT = "([^%]|%-?\\d*[csdxn]|%(\\d*\\.\\d+)?f|%%)*";

  /** What such a format does with its arguments. */
  private static final Pattern CONVERSION = Pattern.compile("%[-.\\d]*([a-z%])");

  private final ObjectFlow flow;
  private final boolean cached;
  private boolean told;

  private CharacterBoxes(ObjectFlow flow, boolean cached) {
    this.flow = flow;
    this.cached = cached;
  }

  /**
   * Looks through a program all of whose calls are seen.
   *
   * @param cached whether all its characters are such as have one box (at most 127, JLS 5.1.7)
   * @return whether its boxes of characters may be texts
   */
  public static boolean areTexts(Reachable program, ObjectFlow flow, boolean cached) {
    CharacterBoxes boxes = new CharacterBoxes(flow, cached);
    program.bodies().values().forEach(boxes::look);
    return !boxes.told && flow.charactersAreApart();
  }

  /** Whether the type is that of boxes of characters. */
  public static boolean isBox(Type type) {
    return type.equals(CHARACTER);
  }

  /** Whether the call takes the character out of its box. */
  public static boolean isUnboxing(Expr.Call c) {
    return c.target() != null && isStatic(c.target()) && c.method().name().equals("charValue");
  }

  /** Whether the call makes a box or asks one. */
  public static boolean isOfBox(Expr.Call c) {
    return c.target() == null ? boxes(c) : isStatic(c.target());
  }

  /** Whether the call puts a character into a box. */
  static boolean boxes(Expr.Call c) {
    return c.method().owner().equals(CHARACTER.internalName())
        && c.method().signature().equals("valueOf(C)");
  }

  /** Whether one box is compared with another, as texts are. */
  static boolean isComparison(Expr.Call c) {
    return c.target() != null
        && isStatic(c.target())
        && c.method().name().matches("equals|compareTo")
        && isStatic(c.arguments().get(0));
  }

  /** Whether it is a static method of Character: those take characters out of their boxes. */
  static boolean takesCharacters(MethodRef m) {
    return m.owner().equals(CHARACTER.internalName())
        && !m.parameters().isEmpty()
        && m.parameters().stream().noneMatch(Type::isReference);
  }

  private void look(List<Stmt> body) {
    IrWalk.expressions(body, this::visit, s -> {});
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Const c) {
      told |= CHARACTER.equals(c.value());
    } else if (e instanceof Expr.InstanceOf i) {
      told |= i.tested().equals(CHARACTER) || mayBeCharacter(i.operand());
    } else if (e instanceof Expr.Cast c) {
      told |= c.type().equals(CHARACTER) ? !isCharacter(c.operand()) : isCastFrom(c);
    } else if (e instanceof Expr.Compare c && c.left().type().isReference()) {
      boolean values = cached && isCharacter(flow, c.left()) && isCharacter(flow, c.right());
      boolean identity = !values && !isNull(c.left()) && !isNull(c.right());
      told |= identity && (mayBeCharacter(c.left()) || mayBeCharacter(c.right()));
    } else if (e instanceof Expr.New n) {
      told |= n.constructor().owner().equals(CHARACTER.internalName());
    } else if (e instanceof Expr.Dynamic d) {
      // A switch over types compares with numbers, and asks for the class; others show texts.
      boolean asks = d.name().equals("typeSwitch");
      told |= d.arguments().stream().anyMatch(a -> (asks || !isStatic(a)) && mayBeCharacter(a));
    } else if (e instanceof Expr.Call c) {
      visit(c);
    }
  }

  private void visit(Expr.Call c) {
    MethodRef m = c.method();
    if (c.target() != null && isStatic(c.target())) {
      told |= !ASKED.contains(m.name() + m.descriptor());
      told |= m.name().equals("equals") && !isCharacter(c.arguments().get(0));
    } else if (m.name().equals("getClass") || m.name().equals("identityHashCode")) {
      told |= c.target() == null || mayBeCharacter(c.target());
    } else if (LibraryFlow.shows(m) && c.arguments().stream().anyMatch(this::showsCharacter)) {
      boolean formatted = c.target() != null && c.target().type().equals(Type.STRING);
      Expr format = formatted ? c.target() : c.arguments().get(c.arguments().size() - 2);
      told |= !showsTexts(format, c.arguments().get(c.arguments().size() - 1));
    }
  }

  /** Whether a box of a character may be cast to what is no type of it, or no longer followed. */
  private boolean isCastFrom(Expr.Cast c) {
    return isStatic(c.operand()) || !c.type().equals(Type.OBJECT) && mayBeCharacter(c.operand());
  }

  private boolean showsCharacter(Expr argument) {
    return !(argument instanceof Expr.ArrayLiteral a)
        ? argument.type() instanceof Type.ArrayType
        : a.elements().stream().anyMatch(this::mayBeCharacter);
  }

  /** Whether a format writes each character as it does a string, whatever their classes. */
  private boolean showsTexts(Expr format, Expr arguments) {
    if (!(format instanceof Expr.Const c)
        || !(c.value() instanceof String text)
        || !text.matches(PLAIN_FORMAT)
        || !(arguments instanceof Expr.ArrayLiteral shown)) {
      return false;
    }
    List<String> conversions =
        CONVERSION
            .matcher(text)
            .results()
            .map(r -> r.group(1))
            .filter(s -> !s.matches("[n%]"))
            .toList();
    List<Expr> elements = shown.elements();
    for (int i = 0; i < elements.size() && i < conversions.size(); i++) {
      boolean texts = conversions.get(i).matches("[cs]");
      if (!texts && mayBeCharacter(elements.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNull(Expr e) {
    return e instanceof Expr.Const c && c.value() == null;
  }

  private static boolean isStatic(Expr e) {
    return e.type().equals(CHARACTER);
  }

  /** Whether it is surely a box of a character, or null. */
  private boolean isCharacter(Expr e) {
    return isNull(e) || isCharacter(flow, e);
  }

  /** Whether it is surely a box of a character, or null, but not written so. */
  public static boolean isCharacter(ObjectFlow flow, Expr e) {
    return isStatic(e) || flow.type(e).filter(CHARACTER::equals).isPresent();
  }

  private boolean mayBeCharacter(Expr e) {
    return isStatic(e) || flow.group(e).filter(CharacterBoxes::hasCharacters).isPresent();
  }

  /** Whether the groups have no boxes of characters, or nothing else. */
  static boolean areApart(List<FlowNode> groups) {
    return groups.stream().noneMatch(CharacterBoxes::hasCharacters)
        || groups.stream().allMatch(n -> n.isOnly(CHARACTER));
  }

  /** Whether the maps compare boxes of characters by identity. */
  static boolean tellsIdentity(FlowNode maps) {
    return maps.made().stream().anyMatch(m -> m.startsWith("java/util/IdentityHashMap"))
        && maps.has(FlowNode.KEY)
        && hasCharacters(maps.part(FlowNode.KEY));
  }

  /** Whether boxes of characters are known to be in the group. */
  static boolean hasCharacters(FlowNode group) {
    return group.types().contains(CHARACTER.internalName());
  }
}
