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

  private static FlowNode of(String kind, String part, FlowNode given) {
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

  private static void copyFrom(FlowNode to, FlowNode from, boolean map) {
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
      result = new MapFlow().call(m, receiver, arguments);
    } else if (pool.isSubtype(owner, "java/util/Map$Entry")) {
      result = entry(m, receiver, arguments);
    } else if (pool.isSubtype(owner, "java/util/Collection")
        || owner.equals("java/lang/Iterable")) {
      result = new CollectionFlow().call(m, receiver, arguments);
    } else if (pool.isSubtype(owner, "java/util/Iterator")) {
      result = iterator(m, receiver);
    } else if (owner.startsWith("java/util/stream/") || owner.startsWith("java/util/Optional")) {
      result = new StreamFlow().call(m, receiver, arguments, original);
    } else if (pool.singleAbstractMethod(owner)
        .filter(s -> s.signature().equals(m.signature()))
        .isPresent()) {
      result = function(m, receiver, arguments);
    }
    return result == null ? unknown(receiver, arguments) : result;
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

  private static FlowNode iterator(MethodRef m, FlowNode iterator) {
    return switch (m.name()) {
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
  private static FlowNode hashed(FlowNode key) {
    return key.isSimple() ? key : key.used("hashCode");
  }

  /**
   * Elements looked for: what has parts might be asked by code of the program whether it equals.
   */
  private FlowNode asks(FlowNode collection, FlowNode asked) {
    if (!asked.isSimple()) {
      questions.add(new Question(asked));
    }
    collection.part(FlowNode.ASKED).take(asked);
    return FlowNode.simple(null);
  }

  // ---- collections

  private final class CollectionFlow {
    FlowNode call(MethodRef m, FlowNode xs, List<FlowNode> arguments) {
      FlowNode element = xs.part(FlowNode.ELEMENT);
      int n = arguments.size();
      switch (m.name()) {
        case "add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push", "addElement":
          boolean ordered =
              pool.isSubtype(m.owner(), "java/util/List")
                  || pool.isSubtype(m.owner(), "java/util/Queue");
          FlowNode added = arguments.get(n - 1);
          element.take(ordered ? added : hashed(added));
          return m.name().equals("push") ? element : FlowNode.simple(null);
        case "set":
          element.take(arguments.get(1));
          return element;
        case "get", "getFirst", "getLast", "removeFirst", "removeLast", "poll", "pollFirst":
        case "pollLast", "peek", "peekFirst", "peekLast", "pop", "element", "first", "last":
        case "firstElement", "lastElement", "elementAt", "floor", "ceiling", "higher", "lower":
          return element;
        case "remove":
          if (m.descriptor().equals("(Ljava/lang/Object;)Z")) {
            return asks(xs, arguments.get(0));
          }
          return element;
        case "contains", "indexOf", "lastIndexOf", "removeFirstOccurrence", "search":
          return asks(xs, arguments.get(0));
        case "size", "isEmpty", "empty", "clear", "ensureCapacity", "trimToSize":
          return FlowNode.simple(null);
        case "addAll":
          copyFrom(xs, arguments.get(n - 1), false);
          return FlowNode.simple(null);
        case "iterator", "listIterator", "descendingIterator":
          return of("iterator", FlowNode.ELEMENT, element);
        case "stream":
          return of("stream", FlowNode.ELEMENT, element);
        case "forEach", "removeIf":
          calls(arguments.get(0), element);
          return FlowNode.simple(null);
        case "replaceAll":
          element.take(calls(arguments.get(0), element));
          return FlowNode.simple(null);
        case "sort":
          calls(arguments.get(0), element, element);
          return FlowNode.simple(null);
        case "toArray":
          FlowNode array =
              n == 1 && m.descriptor().startsWith("([") ? arguments.get(0) : new FlowNode();
          array.part(FlowNode.ELEMENT).join(element);
          return array.made("array");
        default:
          return null;
      }
    }
  }

  // ---- maps

  private final class MapFlow {
    FlowNode call(MethodRef m, FlowNode map, List<FlowNode> arguments) {
      FlowNode key = map.part(FlowNode.KEY);
      FlowNode value = map.part(FlowNode.VALUE);
      switch (m.name()) {
        case "put", "putIfAbsent", "putFirst", "putLast":
          key.take(hashed(arguments.get(0)));
          value.take(arguments.get(1));
          return value;
        case "get":
          asks(map, arguments.get(0));
          return value;
        case "remove":
          if (arguments.size() > 1) {
            return null;
          }
          asks(map, arguments.get(0));
          return value;
        case "getOrDefault":
          asks(map, arguments.get(0));
          FlowNode either = new FlowNode();
          either.take(arguments.get(1));
          either.join(value);
          return either;
        case "containsKey":
          return asks(map, arguments.get(0));
        case "merge":
          key.take(hashed(arguments.get(0)));
          value.take(arguments.get(1));
          value.take(calls(arguments.get(2), value, value));
          return value;
        case "computeIfAbsent":
          key.take(hashed(arguments.get(0)));
          value.take(calls(arguments.get(1), key));
          return value;
        case "compute", "computeIfPresent":
          key.take(hashed(arguments.get(0)));
          value.take(calls(arguments.get(1), key, value));
          return value;
        case "replaceAll":
          value.take(calls(arguments.get(0), key, value));
          return FlowNode.simple(null);
        case "forEach":
          calls(arguments.get(0), key, value);
          return FlowNode.simple(null);
        case "putAll":
          copyFrom(map, arguments.get(0), true);
          return FlowNode.simple(null);
        case "keySet", "navigableKeySet", "descendingKeySet":
          return of("view", FlowNode.ELEMENT, key);
        case "values":
          return of("view", FlowNode.ELEMENT, value);
        case "entrySet":
          return of("view", FlowNode.ELEMENT, entry(key, value));
        case "firstKey", "lastKey", "floorKey", "ceilingKey", "higherKey", "lowerKey":
          return key;
        case "firstEntry", "lastEntry", "floorEntry", "ceilingEntry", "higherEntry", "lowerEntry":
        case "pollFirstEntry", "pollLastEntry":
          return entry(key, value);
        case "size", "isEmpty", "clear":
          return FlowNode.simple(null);
        default:
          return null;
      }
    }

    private static FlowNode entry(FlowNode key, FlowNode value) {
      FlowNode entry = of("entry", FlowNode.KEY, key);
      entry.part(FlowNode.VALUE).join(value);
      return entry;
    }
  }

  // ---- streams and options

  private static final class StreamFlow {
    FlowNode call(MethodRef m, FlowNode s, List<FlowNode> arguments, List<Expr> original) {
      FlowNode element = s.part(FlowNode.ELEMENT);
      boolean numbers =
          !m.owner().equals("java/util/stream/Stream") && !m.owner().equals("java/util/Optional");
      switch (m.name()) {
        case "filter", "peek", "takeWhile", "dropWhile":
          calls(arguments.get(0), element);
          return s;
        case "sorted":
          if (!arguments.isEmpty()) {
            calls(arguments.get(0), element, element);
          }
          return s;
        case "distinct", "limit", "skip", "parallel", "sequential":
          return s;
        case "map", "mapToObj", "mapToInt", "mapToLong", "mapToDouble":
          FlowNode mapped = calls(arguments.get(0), element);
          boolean objects = m.name().equals("mapToObj") || m.name().equals("map") && !numbers;
          return objects ? of("stream", FlowNode.ELEMENT, mapped) : new FlowNode().made("stream");
        case "boxed":
          String box = m.owner().replace("java/util/stream/", "").replace("Stream", "");
          FlowNode boxes = new FlowNode().made("stream");
          boxes.part(FlowNode.ELEMENT).ofType("java/lang/" + (box.equals("Int") ? "Integer" : box));
          return boxes;
        case "anyMatch", "allMatch", "noneMatch", "forEach", "ifPresent":
          calls(arguments.get(0), element);
          return FlowNode.simple(null);
        case "count", "sum", "average", "isPresent", "isEmpty", "getAsInt", "getAsDouble":
        case "getAsLong":
          return new FlowNode().made("number");
        case "findFirst", "findAny":
          return of("option", FlowNode.ELEMENT, element);
        case "min", "max":
          if (!arguments.isEmpty()) {
            calls(arguments.get(0), element, element);
          }
          return of("option", FlowNode.ELEMENT, element);
        case "get", "orElseThrow":
          if (!arguments.isEmpty()) {
            return null;
          }
          return element;
        case "orElse":
          if (numbers) {
            return FlowNode.simple(null);
          }
          FlowNode either = new FlowNode();
          either.take(arguments.get(0));
          either.join(element);
          return either;
        case "toArray":
          return of("array", FlowNode.ELEMENT, element);
        case "toList":
          return of("Stream.toList", FlowNode.ELEMENT, element);
        case "reduce":
          if (arguments.size() == 2 && !numbers) {
            element.take(arguments.get(0));
            element.take(calls(arguments.get(1), element, element));
            return element;
          }
          return null;
        case "collect":
          return arguments.size() == 1 && !original.isEmpty()
              ? collected(original.get(0), arguments.get(0), element)
              : null;
        default:
          return null;
      }
    }

    /** What a collector makes that stands at the call. */
    private FlowNode collected(Expr collector, FlowNode node, FlowNode element) {
      boolean known =
          collector instanceof Expr.Call c
              && c.method().owner().equals("java/util/stream/Collectors")
              && !node.isUnknown();
      if (!known) {
        return null;
      }
      FlowNode result = node.part(FlowNode.RESULT);
      node.part(FlowNode.ELEMENT).join(element);
      return result;
    }
  }
}
