package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.MethodRef;
import java.util.List;

/** What maps do with what they are given. */
final class MapFlow {
  private final LibraryFlow library;

  MapFlow(LibraryFlow library) {
    this.library = library;
  }

  /** A method of such an object; null if it is none that is known. */
  FlowNode call(MethodRef m, FlowNode map, List<FlowNode> arguments) {
    FlowNode key = map.part(FlowNode.KEY);
    FlowNode value = map.part(FlowNode.VALUE);
    switch (m.name()) {
      case "put", "putIfAbsent", "putFirst", "putLast":
        key.take(LibraryFlow.hashed(arguments.get(0)));
        value.take(arguments.get(1));
        return value;
      case "get":
        library.asks(map, FlowNode.ASKED, arguments.get(0));
        return value;
      case "remove":
        if (arguments.size() > 1) {
          return null;
        }
        library.asks(map, FlowNode.ASKED, arguments.get(0));
        return value;
      case "getOrDefault":
        library.asks(map, FlowNode.ASKED, arguments.get(0));
        FlowNode either = new FlowNode();
        either.take(arguments.get(1));
        either.join(value);
        return either;
      case "containsKey":
        return library.asks(map, FlowNode.ASKED, arguments.get(0));
      case "containsValue":
        return library.asks(map, FlowNode.ASKED_VALUE, arguments.get(0));
      case "merge":
        key.take(LibraryFlow.hashed(arguments.get(0)));
        value.take(arguments.get(1));
        value.take(LibraryFlow.calls(arguments.get(2), value, value));
        return value;
      case "computeIfAbsent":
        key.take(LibraryFlow.hashed(arguments.get(0)));
        value.take(LibraryFlow.calls(arguments.get(1), key));
        return value;
      case "compute", "computeIfPresent":
        key.take(LibraryFlow.hashed(arguments.get(0)));
        value.take(LibraryFlow.calls(arguments.get(1), key, value));
        return value;
      case "replaceAll":
        value.take(LibraryFlow.calls(arguments.get(0), key, value));
        return FlowNode.simple(null);
      case "forEach":
        LibraryFlow.calls(arguments.get(0), key, value);
        return FlowNode.simple(null);
      case "putAll":
        LibraryFlow.copyFrom(map, arguments.get(0), true);
        return FlowNode.simple(null);
      case "keySet", "navigableKeySet", "descendingKeySet":
        return LibraryFlow.of("view", FlowNode.ELEMENT, key);
      case "values":
        return LibraryFlow.of("view", FlowNode.ELEMENT, value);
      case "entrySet":
        return LibraryFlow.of("view", FlowNode.ELEMENT, entry(key, value));
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
    FlowNode entry = LibraryFlow.of("entry", FlowNode.KEY, key);
    entry.part(FlowNode.VALUE).join(value);
    return entry;
  }
}
