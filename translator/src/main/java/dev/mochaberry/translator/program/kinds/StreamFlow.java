package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.List;

/** What streams and options do with what they are given. */
final class StreamFlow {
  /** A method of such an object; null if it is none that is known. */
  FlowNode call(MethodRef m, FlowNode s, List<FlowNode> arguments, List<Expr> original) {
    FlowNode element = s.part(FlowNode.ELEMENT);
    boolean numbers =
        !m.owner().equals("java/util/stream/Stream") && !m.owner().equals("java/util/Optional");
    switch (m.name()) {
      case "filter", "peek", "takeWhile", "dropWhile":
        LibraryFlow.calls(arguments.get(0), element);
        return s;
      case "sorted":
        if (!arguments.isEmpty()) {
          LibraryFlow.calls(arguments.get(0), element, element);
        }
        return s;
      case "distinct", "limit", "skip", "parallel", "sequential":
        return s;
      case "map", "mapToObj", "mapToInt", "mapToLong", "mapToDouble":
        FlowNode mapped = LibraryFlow.calls(arguments.get(0), element);
        boolean objects = m.name().equals("mapToObj") || m.name().equals("map") && !numbers;
        return objects
            ? LibraryFlow.of("stream", FlowNode.ELEMENT, mapped)
            : new FlowNode().made("stream");
      case "boxed":
        String box = m.owner().replace("java/util/stream/", "").replace("Stream", "");
        FlowNode boxes = new FlowNode().made("stream");
        boxes.part(FlowNode.ELEMENT).ofType("java/lang/" + (box.equals("Int") ? "Integer" : box));
        return boxes;
      case "anyMatch", "allMatch", "noneMatch", "forEach", "ifPresent":
        LibraryFlow.calls(arguments.get(0), element);
        return FlowNode.simple(null);
      case "count", "sum", "average", "isPresent", "isEmpty", "getAsInt", "getAsDouble":
      case "getAsLong":
        return new FlowNode().made("number");
      case "findFirst", "findAny":
        return LibraryFlow.of("option", FlowNode.ELEMENT, element);
      case "min", "max":
        if (!arguments.isEmpty()) {
          LibraryFlow.calls(arguments.get(0), element, element);
        }
        return LibraryFlow.of("option", FlowNode.ELEMENT, element);
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
        return LibraryFlow.of("array", FlowNode.ELEMENT, element);
      case "toList":
        return LibraryFlow.of("Stream.toList", FlowNode.ELEMENT, element);
      case "reduce":
        if (arguments.size() == 2 && !numbers) {
          element.take(arguments.get(0));
          element.take(LibraryFlow.calls(arguments.get(1), element, element));
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
