package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import java.util.List;

/** What the library's static methods do with the objects they are given. */
final class StaticLibraryFlow {
  private final LibraryFlow library;

  StaticLibraryFlow(LibraryFlow library) {
    this.library = library;
  }

  FlowNode call(MethodRef m, List<FlowNode> arguments) {
    boolean plain = m.parameters().stream().allMatch(StaticLibraryFlow::isPlain);
    FlowNode result =
        switch (m.owner()) {
          case "java/lang/String", "java/util/Objects" -> text(m, arguments);
          case "java/util/List", "java/util/Set", "java/util/Arrays" -> made(m, arguments);
          case "java/util/Map" -> map(m, arguments);
          case "java/util/Collections" -> collections(m, arguments);
          case "java/util/Comparator" -> comparator(m, arguments);
          case "java/util/Optional" -> option(m, arguments);
          case "java/util/stream/Collectors" -> collector(m, arguments);
          case "java/util/stream/Stream" -> stream(m, arguments);
          default -> null;
        };
    if (result != null) {
      return result;
    } else if (plain && m.owner().startsWith("java/lang/")) {
      return FlowNode.simple(null);
    }
    arguments.forEach(FlowNode::escape);
    FlowNode n = new FlowNode();
    n.escape();
    return n;
  }

  private static boolean isPlain(Type t) {
    return !t.isReference() || t.equals(Type.STRING);
  }

  private static FlowNode text(MethodRef m, List<FlowNode> arguments) {
    switch (m.name()) {
      case "valueOf", "format", "join", "toString":
        arguments.forEach(LibraryFlow::show);
        return FlowNode.simple(null);
      case "isNull", "nonNull":
        return FlowNode.simple(null);
      case "requireNonNull":
        return arguments.get(0);
      default:
        return null;
    }
  }

  /** {@code List.of(…)} and its kin. */
  private static FlowNode made(MethodRef m, List<FlowNode> arguments) {
    boolean spread = m.descriptor().startsWith("([Ljava/lang/Object;)");
    FlowNode n = new FlowNode();
    switch (m.name()) {
      case "of":
        n.made(m.owner() + ".of");
        for (FlowNode a : arguments) {
          n.part(FlowNode.ELEMENT).take(spread ? a.part(FlowNode.ELEMENT) : a);
        }
        return n;
      case "asList":
        n.made("Arrays.asList");
        n.part(FlowNode.ELEMENT).join(arguments.get(0).part(FlowNode.ELEMENT));
        return n;
      case "toString", "sort", "fill", "stream", "copyOf", "copyOfRange", "equals":
        return array(m, arguments);
      default:
        return null;
    }
  }

  private static FlowNode array(MethodRef m, List<FlowNode> arguments) {
    boolean objects = m.descriptor().startsWith("([Ljava/lang/Object;");
    if (!objects) {
      boolean numbers = m.parameters().stream().noneMatch(t -> t.equals(Type.OBJECT));
      return numbers ? new FlowNode().made("numbers") : null;
    }
    FlowNode element = arguments.get(0).part(FlowNode.ELEMENT);
    switch (m.name()) {
      case "toString":
        element.used("text");
        return FlowNode.simple(null);
      case "sort":
        if (arguments.size() == 2) {
          LibraryFlow.calls(arguments.get(1), element, element);
        }
        return arguments.size() > 2 ? null : FlowNode.simple(null);
      case "fill":
        element.take(arguments.get(arguments.size() - 1));
        return FlowNode.simple(null);
      case "copyOf", "copyOfRange":
        return arguments.get(0);
      case "stream":
        FlowNode n = new FlowNode().made("stream");
        n.part(FlowNode.ELEMENT).join(element);
        return n;
      default:
        return null;
    }
  }

  private static FlowNode map(MethodRef m, List<FlowNode> arguments) {
    if (!m.name().equals("of")) {
      return null;
    }
    FlowNode n = new FlowNode().made("Map.of");
    for (int i = 0; i < arguments.size(); i++) {
      n.part(i % 2 == 0 ? FlowNode.KEY : FlowNode.VALUE).take(arguments.get(i));
    }
    return n;
  }

  private static FlowNode collections(MethodRef m, List<FlowNode> arguments) {
    FlowNode element = arguments.isEmpty() ? null : arguments.get(0).part(FlowNode.ELEMENT);
    switch (m.name()) {
      case "sort", "max", "min":
        arguments.get(0).used(m.name());
        if (arguments.size() > 1) {
          LibraryFlow.calls(arguments.get(1), element, element);
        }
        return m.name().equals("sort") ? FlowNode.simple(null) : element;
      case "reverseOrder":
        return element == null ? comparator(m, arguments) : arguments.get(0);
      case "reverse", "shuffle", "swap":
        arguments.get(0).used("set");
        return FlowNode.simple(null);
      case "addAll":
        arguments.get(0).used("addAll");
        element.join(arguments.get(1).part(FlowNode.ELEMENT));
        return FlowNode.simple(null);
      case "emptyList":
        return new FlowNode().made("java/util/List.of");
      default:
        return null;
    }
  }

  private static FlowNode option(MethodRef m, List<FlowNode> arguments) {
    return switch (m.name()) {
      case "of", "ofNullable" -> LibraryFlow.of("option", FlowNode.ELEMENT, arguments.get(0));
      case "empty" -> new FlowNode().made("option");
      default -> null;
    };
  }

  private static FlowNode comparator(MethodRef m, List<FlowNode> arguments) {
    FlowNode n = new FlowNode().made("function");
    FlowNode compared = n.part(FlowNode.argument(0));
    compared.join(n.part(FlowNode.argument(1)));
    switch (m.name()) {
      case "comparing", "comparingInt", "comparingLong", "comparingDouble":
        if (arguments.size() > 1) {
          return null;
        }
        LibraryFlow.calls(arguments.get(0), compared);
        return n;
      case "naturalOrder", "reverseOrder":
        return n;
      default:
        return null;
    }
  }

  /** A collector takes elements and has a result. */
  private static FlowNode collector(MethodRef m, List<FlowNode> arguments) {
    FlowNode n = new FlowNode().made("collector");
    FlowNode element = n.part(FlowNode.ELEMENT);
    FlowNode result = n.part(FlowNode.RESULT);
    switch (m.name()) {
      case "toList":
        result.made("java/util/ArrayList()V").part(FlowNode.ELEMENT).join(element);
        return n;
      case "toSet":
        result.made("java/util/HashSet()V").part(FlowNode.ELEMENT).join(element);
        return n;
      case "joining":
        element.used("text");
        result.ofType("java/lang/String");
        return n;
      case "counting":
        result.ofType("java/lang/Long");
        return n;
      case "summingInt":
        LibraryFlow.calls(arguments.get(0), element);
        result.ofType("java/lang/Integer");
        return n;
      case "averagingInt", "averagingDouble", "summingDouble":
        LibraryFlow.calls(arguments.get(0), element);
        result.ofType("java/lang/Double");
        return n;
      case "groupingBy":
        if (arguments.size() > 2) {
          return null;
        }
        result.made("java/util/HashMap()V");
        result.part(FlowNode.KEY).take(LibraryFlow.calls(arguments.get(0), element));
        if (arguments.size() == 1) {
          FlowNode list = new FlowNode().made("java/util/ArrayList()V");
          list.part(FlowNode.ELEMENT).join(element);
          result.part(FlowNode.VALUE).join(list);
        } else {
          arguments.get(1).part(FlowNode.ELEMENT).join(element);
          result.part(FlowNode.VALUE).take(arguments.get(1).part(FlowNode.RESULT));
        }
        return n;
      default:
        return null;
    }
  }

  private static FlowNode stream(MethodRef m, List<FlowNode> arguments) {
    return m.name().equals("of") ? renamed(made(m, arguments)) : null;
  }

  private static FlowNode renamed(FlowNode list) {
    FlowNode n = new FlowNode().made("stream");
    n.part(FlowNode.ELEMENT).join(list.part(FlowNode.ELEMENT));
    return n;
  }
}
