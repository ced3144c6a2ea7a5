package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a group of variables, elements and results may hold, all the same for what is assigned to
 * each other (Steensgaard, "Points-to analysis in almost linear time", 1996): where the objects
 * were made, what is done to them, and groups for their parts.
 */
final class FlowNode {
  /** The elements of collections and arrays, what iterators and options give. */
  static final String ELEMENT = "element";

  static final String KEY = "key";
  static final String VALUE = "value";

  /** What a collection is asked for. */
  static final String ASKED = "asked";

  /** What is looked for among the values of a map. */
  static final String ASKED_VALUE = "asked value";

  /** What a function gives. */
  static final String RESULT = "result";

  private FlowNode parent;
  private boolean unknown;
  private boolean simple;
  private Set<String> types = new HashSet<>();
  private Set<String> made = new HashSet<>();
  private Set<String> uses = new HashSet<>();
  private Map<String, FlowNode> parts = new HashMap<>();

  /** The group of an argument of a function. */
  static String argument(int index) {
    return "argument" + index;
  }

  /** One object without parts, of which the type says all; it is in no group. */
  static FlowNode simple(String type) {
    FlowNode n = new FlowNode();
    n.simple = true;
    return type == null ? n : n.ofType(type);
  }

  boolean isSimple() {
    return simple;
  }

  /** Takes in what is given: the group, or just the type of what has no parts. */
  void take(FlowNode given) {
    if (given.simple) {
      given.types.forEach(this::ofType);
    } else {
      join(given);
    }
  }

  /** The node that stands for the group. */
  FlowNode group() {
    FlowNode top = this;
    while (top.parent != null) {
      top = top.parent;
    }
    for (FlowNode n = this; n != top; ) {
      FlowNode next = n.parent;
      n.parent = top;
      n = next;
    }
    return top;
  }

  /** Makes one group of two. */
  void join(FlowNode other) {
    Deque<FlowNode[]> work = new ArrayDeque<>();
    work.add(new FlowNode[] {this, other});
    while (!work.isEmpty()) {
      FlowNode[] pair = work.poll();
      FlowNode a = pair[0].group();
      FlowNode b = pair[1].group();
      if (a == b) {
        continue;
      }
      b.parent = a;
      a.types.addAll(b.types);
      a.made.addAll(b.made);
      a.uses.addAll(b.uses);
      b.parts.forEach(
          (name, part) -> {
            FlowNode own = a.parts.putIfAbsent(name, part);
            if (own != null) {
              work.add(new FlowNode[] {own, part});
            }
          });
      if (a.unknown || b.unknown) {
        a.unknown = true;
        a.parts.values().forEach(FlowNode::escape);
      }
    }
  }

  /** The group of a part of the objects. */
  FlowNode part(String name) {
    FlowNode top = group();
    FlowNode part = top.parts.get(name);
    if (part == null) {
      part = new FlowNode();
      part.unknown = top.unknown;
      top.parts.put(name, part);
    }
    return part.group();
  }

  /** Whether there is such a part. */
  boolean has(String name) {
    return group().parts.containsKey(name);
  }

  /** The objects come from somewhere, or go there: nothing is known of them or their parts. */
  void escape() {
    Deque<FlowNode> work = new ArrayDeque<>(Set.of(group()));
    while (!work.isEmpty()) {
      FlowNode n = work.poll().group();
      if (!n.unknown) {
        n.unknown = true;
        work.addAll(n.parts.values());
      }
    }
  }

  boolean isUnknown() {
    return group().unknown;
  }

  /** Objects without parts of their own of such a type are among them. */
  FlowNode ofType(String type) {
    group().types.add(type);
    return this;
  }

  /** Objects that the program makes this way are among them. */
  FlowNode made(String how) {
    group().made.add(how);
    return this;
  }

  /** Notes what is done to the objects. */
  FlowNode used(String how) {
    group().uses.add(how);
    return this;
  }

  /** Whether all objects are surely of the type, or null. */
  boolean isOnly(Type.ClassType type) {
    return !isUnknown() && made().isEmpty() && Set.of(type.internalName()).containsAll(types());
  }

  Set<String> types() {
    return group().types;
  }

  Set<String> made() {
    return group().made;
  }

  Set<String> uses() {
    return group().uses;
  }

  Map<String, FlowNode> parts() {
    return group().parts;
  }
}
