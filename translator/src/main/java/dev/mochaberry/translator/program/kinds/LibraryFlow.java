package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the library's methods do with the objects they are given, for those methods that are used
 * most. Whatever any other is given is unknown from then on, and so is its result.
 */
final class LibraryFlow {
  private static final Type COMPARATOR = new Type.ClassType("java/util/Comparator");
  private static final Set<String> SHOWING =
      Set.of("java/io/PrintStream", "java/lang/StringBuilder", "java/lang/StringBuffer");

  private record Question(FlowNode asked) {}

  private final List<Question> questions = new ArrayList<>();
  private final ClassPool pool;
  private final FlowTypes types;

  LibraryFlow(ClassPool pool, FlowTypes types) {
    this.pool = pool;
    this.types = types;
  }

  static Type box(Type.Primitive p) {
    return new Type.ClassType(
        "java/lang/"
            + switch (p) {
              case BOOLEAN -> "Boolean";
              case BYTE -> "Byte";
              case SHORT -> "Short";
              case CHAR -> "Character";
              case INT -> "Integer";
              case LONG -> "Long";
              case FLOAT -> "Float";
              case DOUBLE -> "Double";
              case VOID -> "Void";
            });
  }

  private static FlowNode unknown(FlowNode receiver, List<FlowNode> arguments) {
    if (receiver != null) {
      receiver.escape();
    }
    arguments.forEach(FlowNode::escape);
    FlowNode n = new FlowNode();
    n.escape();
    return n;
  }

  /**
   * What has parts and is looked for among elements: code of the program may be asked whether it
   * equals one. Whether that is news.
   */
  boolean settle() {
    boolean changed = false;
    for (Question q : questions) {
      boolean parted = !q.asked.made().isEmpty() || !q.asked.parts().isEmpty();
      if (parted && !q.asked.isUnknown()) {
        q.asked.escape();
        changed = true;
      }
    }
    return changed;
  }

  /** A new object of a kind that holds what was given. */
  static FlowNode of(String kind, String part, FlowNode given) {
    FlowNode n = new FlowNode().made(kind);
    n.part(part).take(given);
    return n;
  }

  // ---- constructors

  /**
   * {@code new} of a class of the library.
   *
   * @param sized whether the argument is but a capacity, one that there may be
   */
  FlowNode construct(MethodRef m, List<FlowNode> arguments, boolean sized) {
    FlowNode n = new FlowNode();
    String owner = m.owner();
    boolean collection = pool.isSubtype(owner, "java/util/Collection");
    boolean map = pool.isSubtype(owner, "java/util/Map");
    boolean builder = owner.startsWith("java/lang/StringBu");
    if (!owner.startsWith("java/") || !collection && !map && !builder) {
      return types.isSimple(new Type.ClassType(owner)) ? n.ofType(owner) : unknown(null, arguments);
    }
    n.made(owner + (sized ? "()V" : m.descriptor()));
    for (int i = 0; i < arguments.size(); i++) {
      Type type = m.parameters().get(i);
      if (type.isReference() && !types.isSimple(type)) {
        FlowNode a = arguments.get(i);
        boolean copies =
            type instanceof Type.ClassType c
                && (pool.isSubtype(c.internalName(), "java/util/Collection")
                    || pool.isSubtype(c.internalName(), "java/util/Map"));
        if (copies && (collection || map)) {
          copyFrom(n, a, map);
        } else if (type.equals(COMPARATOR) && (collection || map)) {
          FlowNode compared = n.part(map ? FlowNode.KEY : FlowNode.ELEMENT);
          calls(a, compared, compared);
        } else {
          a.escape();
          n.escape();
        }
      }
    }
    return n;
  }

  /** One collection takes all that is in another. */
  static void copyFrom(FlowNode to, FlowNode from, boolean map) {
    if (map) {
      to.part(FlowNode.KEY).join(from.part(FlowNode.KEY));
      to.part(FlowNode.VALUE).join(from.part(FlowNode.VALUE));
    } else {
      to.part(FlowNode.ELEMENT).join(from.part(FlowNode.ELEMENT));
    }
    from.used("copy");
  }

  // ---- calls

  /** A method of an object without parts: of a string, a box, an enum constant. */
  FlowNode simple(MethodRef m, List<FlowNode> arguments) {
    if (m.owner().equals("java/io/PrintStream")) {
      return shown(arguments);
    } else if (m.name().equals("formatted")) {
      return shown(arguments);
    }
    return unknown(null, arguments);
  }

  private static FlowNode shown(List<FlowNode> arguments) {
    arguments.forEach(LibraryFlow::show);
    return FlowNode.simple(null);
  }

  /** Whether nothing but the text of the arguments is wanted. */
  static boolean shows(MethodRef m) {
    return m.owner().equals("java/lang/String") && m.name().matches("format|formatted")
        || m.owner().equals("java/io/PrintStream") && m.name().matches("format|printf");
  }

  /** The text of an object is asked for. */
  static void show(FlowNode shown) {
    if (!shown.isSimple()) {
      shown.used("text");
    }
  }

  /**
   * A method of the library.
   *
   * @param receiver null for a static one
   * @param original the arguments, or nothing where a method reference stands for the call
   * @param use what it does with the receiver, by name
   */
  FlowNode call(
      MethodRef m, FlowNode receiver, List<FlowNode> arguments, List<Expr> original, String use) {
    if (receiver == null) {
      return new StaticLibraryFlow(this).call(m, arguments);
    }
    String owner = m.owner();
    if (owner.startsWith("java/lang/StringBu")) {
      return builder(m, receiver, arguments, use);
    } else if (SHOWING.contains(owner)) {
      return shown(arguments);
    }
    receiver.used(use);
    switch (m.signature()) {
      case "toString()":
        receiver.used("text");
        return FlowNode.simple(null);
      case "hashCode()":
        return FlowNode.simple(null);
      case "getClass()":
        return new FlowNode().ofType("java/lang/Class");
      case "equals(Ljava/lang/Object;)":
        receiver.escape();
        arguments.get(0).escape();
        return FlowNode.simple(null);
      default:
        break;
    }
    FlowNode result = null;
    if (pool.isSubtype(owner, "java/util/Map")) {
      result = new MapFlow(this).call(m, receiver, arguments);
    } else if (pool.isSubtype(owner, "java/util/Map$Entry")) {
      result = entry(m, receiver, arguments);
    } else if (pool.isSubtype(owner, "java/util/Collection")
        || owner.equals("java/lang/Iterable")) {
      result = new CollectionFlow(pool, this).call(m, receiver, arguments);
    } else if (pool.isSubtype(owner, "java/util/Iterator")) {
      result = iterator(m, receiver, arguments);
    } else if (owner.startsWith("java/util/stream/") || owner.startsWith("java/util/Optional")) {
      result = new StreamFlow().call(m, receiver, arguments, original);
    } else if (type(owner).equals(COMPARATOR) && m.result().equals(COMPARATOR)) {
      result = refined(m, receiver, arguments);
    } else if (pool.singleAbstractMethod(owner)
        .filter(s -> s.signature().equals(m.signature()))
        .isPresent()) {
      result = function(m, receiver, arguments);
    } else if (owner.startsWith("java/util/function/")) {
      result = composed(m, receiver, arguments);
    }
    return result == null ? unknown(receiver, arguments) : result;
  }

  private static Type type(String owner) {
    return new Type.ClassType(owner);
  }

  /** A comparator made of another one, which compares the same objects. */
  private static FlowNode refined(MethodRef m, FlowNode receiver, List<FlowNode> arguments) {
    FlowNode compared = receiver.part(FlowNode.argument(0));
    compared.join(receiver.part(FlowNode.argument(1)));
    if (m.name().equals("reversed")) {
      return receiver;
    } else if (m.name().startsWith("thenComparing") && arguments.size() == 1) {
      if (m.parameters().get(0).equals(COMPARATOR)) {
        calls(arguments.get(0), compared, compared);
      } else {
        calls(arguments.get(0), compared);
      }
      return receiver;
    }
    return null;
  }

  private static FlowNode builder(
      MethodRef m, FlowNode receiver, List<FlowNode> arguments, String use) {
    boolean shows =
        m.name().equals("append")
            || m.name().equals("insert")
            || m.name().equals("toString")
            || arguments.isEmpty()
            || m.parameters().stream().noneMatch(Type::isReference)
            || m.parameters().stream().allMatch(t -> !t.isReference() || t.equals(Type.STRING));
    boolean chars = m.descriptor().startsWith("([C");
    receiver.used(m.parameters().size() > 1 || chars ? use + m.descriptor() : use);
    arguments.forEach(LibraryFlow::show);
    if (!shows) {
      return unknown(receiver, arguments);
    }
    boolean itself =
        m.descriptor().endsWith("Ljava/lang/StringBuilder;")
            || m.descriptor().endsWith("Ljava/lang/StringBuffer;");
    return itself ? receiver : new FlowNode();
  }

  private static FlowNode entry(MethodRef m, FlowNode entry, List<FlowNode> arguments) {
    return switch (m.name()) {
      case "getKey" -> entry.part(FlowNode.KEY);
      case "getValue" -> entry.part(FlowNode.VALUE);
      case "setValue" -> {
        entry.part(FlowNode.VALUE).take(arguments.get(0));
        yield entry.part(FlowNode.VALUE);
      }
      default -> null;
    };
  }

  private static FlowNode iterator(MethodRef m, FlowNode iterator, List<FlowNode> arguments) {
    return switch (m.name()) {
      case "set", "add" -> {
        iterator.part(FlowNode.ELEMENT).take(arguments.get(0));
        yield FlowNode.simple(null);
      }
      case "next", "previous" -> iterator.part(FlowNode.ELEMENT);
      case "hasNext", "hasPrevious", "remove", "nextIndex", "previousIndex" ->
          FlowNode.simple(null);
      default -> null;
    };
  }

  /** A call of a function that is an object. */
  private static FlowNode function(MethodRef m, FlowNode function, List<FlowNode> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      function.part(FlowNode.argument(i)).take(arguments.get(i));
    }
    return m.result().isReference() ? function.part(FlowNode.RESULT) : new FlowNode();
  }

  /** A function made of another one. */
  private static FlowNode composed(MethodRef m, FlowNode function, List<FlowNode> arguments) {
    FlowNode first = function.part(FlowNode.argument(0));
    FlowNode n = new FlowNode().made("function");
    switch (m.name()) {
      case "negate":
        return function;
      case "and", "or":
        if (arguments.get(0).isSimple()) {
          return null;
        }
        function.join(arguments.get(0));
        return function;
      case "andThen":
        boolean consumes = m.owner().endsWith("Consumer");
        boolean takesTwo = m.owner().startsWith("java/util/function/Bi");
        FlowNode second = function.part(FlowNode.argument(1));
        FlowNode given = function.part(FlowNode.RESULT);
        FlowNode result =
            !consumes
                ? calls(arguments.get(0), given)
                : takesTwo
                    ? calls(arguments.get(0), first, second)
                    : calls(arguments.get(0), first);
        n.part(FlowNode.argument(0)).join(first);
        if (takesTwo) {
          n.part(FlowNode.argument(1)).join(second);
        }
        n.part(FlowNode.RESULT).take(result);
        return n;
      case "compose":
        FlowNode taken = n.part(FlowNode.argument(0));
        first.take(calls(arguments.get(0), taken));
        n.part(FlowNode.RESULT).join(function.part(FlowNode.RESULT));
        return n;
      default:
        return null;
    }
  }

  /** A function that is called with such arguments, all the same for each of several. */
  static FlowNode calls(FlowNode function, FlowNode... arguments) {
    if (function.isSimple()) {
      // A class of the program's own, whose method is called from outside.
      List.of(arguments).forEach(FlowNode::escape);
      return unknown(null, List.of());
    }
    for (int i = 0; i < arguments.length; i++) {
      function.part(FlowNode.argument(i)).join(arguments[i]);
    }
    return function.part(FlowNode.RESULT);
  }

  /** A key: its hash code is asked for. */
  static FlowNode hashed(FlowNode key) {
    return key.isSimple() ? key : key.used("hashCode");
  }

  /**
   * Elements looked for: what has parts might be asked by code of the program whether it equals.
   */
  FlowNode asks(FlowNode collection, String part, FlowNode asked) {
    if (!asked.isSimple()) {
      questions.add(new Question(asked));
    }
    collection.part(part).take(asked);
    return FlowNode.simple(null);
  }
}
