package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.ClassPool;
import java.util.List;

/** What collections do with what they are given. */
final class CollectionFlow {
  private final ClassPool pool;
  private final LibraryFlow library;

  CollectionFlow(ClassPool pool, LibraryFlow library) {
    this.pool = pool;
    this.library = library;
  }

  /** A method of such an object; null if it is none that is known. */
  FlowNode call(MethodRef m, FlowNode xs, List<FlowNode> arguments) {
    FlowNode element = xs.part(FlowNode.ELEMENT);
    int n = arguments.size();
    switch (m.name()) {
      case "add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push", "addElement":
        boolean ordered =
            pool.isSubtype(m.owner(), "java/util/List")
                || pool.isSubtype(m.owner(), "java/util/Queue");
        FlowNode added = arguments.get(n - 1);
        element.take(ordered ? added : LibraryFlow.hashed(added));
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
          return library.asks(xs, FlowNode.ASKED, arguments.get(0));
        }
        return element;
      case "contains", "indexOf", "lastIndexOf", "removeFirstOccurrence", "search":
        return library.asks(xs, FlowNode.ASKED, arguments.get(0));
      case "size", "isEmpty", "empty", "clear", "ensureCapacity", "trimToSize":
        return FlowNode.simple(null);
      case "addAll":
        LibraryFlow.copyFrom(xs, arguments.get(n - 1), false);
        return FlowNode.simple(null);
      case "iterator", "listIterator", "descendingIterator":
        return LibraryFlow.of("iterator", FlowNode.ELEMENT, element);
      case "stream":
        return LibraryFlow.of("stream", FlowNode.ELEMENT, element);
      case "forEach", "removeIf":
        LibraryFlow.calls(arguments.get(0), element);
        return FlowNode.simple(null);
      case "replaceAll":
        element.take(LibraryFlow.calls(arguments.get(0), element));
        return FlowNode.simple(null);
      case "sort":
        LibraryFlow.calls(arguments.get(0), element, element);
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
