package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which queues are but Python lists: an {@code ArrayDeque} or {@code LinkedList} that only takes in
 * and gives out. Nobody sees which way round a stack is, so its top is the end of its list.
 */
public final class PlainQueues {
  private static final Set<String> MADE =
      Set.of("java/util/ArrayDeque()V", "java/util/LinkedList()V");

  private static final Set<String> PUTS_FIRST =
      Set.of("push only", "addFirst only", "offerFirst only");

  /** What is done at the front, or wherever. */
  private static final Set<String> OF_STACK =
      Stream.concat(
              PUTS_FIRST.stream(),
              Stream.of(
                  "pop",
                  "poll",
                  "pollFirst",
                  "removeFirst",
                  ObjectFlow.TAKE,
                  "peek",
                  "peekFirst",
                  "element",
                  "getFirst",
                  "peek only",
                  "peekFirst only",
                  "element only",
                  "getFirst only",
                  "pop only",
                  "poll only",
                  "pollFirst only",
                  "removeFirst only",
                  ObjectFlow.TAKE + " only",
                  "size",
                  "isEmpty",
                  "clear only",
                  ObjectFlow.OBJECT_KEY,
                  "cast java/util/Queue",
                  "cast java/util/Deque",
                  "cast java/util/Collection"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> AT_BACK =
      Set.of(
          "add only",
          "addLast only",
          "offer only",
          "offerLast only",
          "pollLast",
          "removeLast",
          "peekLast",
          "getLast",
          "peekLast only",
          "getLast only",
          "pollLast only",
          "removeLast only");

  /** What any collection does, and shows the order of the elements. */
  private static final Set<String> IN_ORDER =
      Set.of(
          "addAll only",
          "contains",
          "copy",
          "forEach only",
          "iterator",
          "loop",
          "removeIf only",
          "stream",
          "text",
          "toArray");

  private static final String HEAP = "java/util/PriorityQueue()V";
  private static final String HEAP_BY = "java/util/PriorityQueue(Ljava/util/Comparator;)V";

  private static final Set<String> OF_HEAP =
      Set.of(
          "add only",
          "offer only",
          "poll",
          "poll only",
          ObjectFlow.TAKE,
          ObjectFlow.TAKE + " only",
          "peek",
          "element",
          "size",
          "isEmpty",
          "clear only",
          ObjectFlow.OBJECT_KEY,
          ObjectFlow.REVERSED,
          "cast java/util/Queue",
          "cast java/util/PriorityQueue");

  private final ObjectFlow flow;
  private final boolean still;
  private final FilledQueues filled;
  private final Map<FlowNode, Boolean> known = new HashMap<>();
  private final Map<FlowNode, Boolean> heaps = new HashMap<>();

  /**
   * @param still whether no collection is changed, but for its length, while something goes through
   *     it
   */
  PlainQueues(ClassPool pool, Reachable program, ObjectFlow flow, boolean still) {
    this.flow = flow;
    this.still = still;
    this.filled = new FilledQueues(pool, program, flow);
  }

  /** Whether the object is a list of Python's. */
  public boolean isList(Expr e) {
    FlowNode n = flow.node(e);
    return n != null && known.computeIfAbsent(n.group(), this::isListGroup);
  }

  private boolean isListGroup(FlowNode n) {
    Set<String> uses = new HashSet<>(n.uses());
    uses.removeAll(OF_STACK);
    uses.removeAll(AT_BACK);
    if (still) {
      uses.removeAll(IN_ORDER);
    }
    // What one takes and the other refuses is none of both.
    return n.made().size() == 1 && MADE.containsAll(n.made()) && uses.isEmpty();
  }

  /**
   * Whether the object is a list of whole numbers that Python's {@code heapq} keeps: which of equal
   * ones comes first cannot be told.
   */
  public boolean isHeap(Expr e) {
    FlowNode n = flow.node(e);
    return n != null && heaps.computeIfAbsent(n.group(), PlainQueues::isHeapGroup);
  }

  private static boolean isHeapGroup(FlowNode n) {
    if (!n.made().equals(Set.of(isReversed(n) ? HEAP_BY : HEAP))
        || !OF_HEAP.containsAll(n.uses())
        || !n.has(FlowNode.ELEMENT)) {
      return false;
    }
    FlowNode element = n.part(FlowNode.ELEMENT);
    return element.types().equals(Set.of("java/lang/Integer"))
        && element.made().isEmpty()
        && !element.isUnknown();
  }

  /** Whether the list of a heap has its numbers with the other sign. */
  public boolean isReversed(Expr heap) {
    return isReversed(flow.node(heap));
  }

  private static boolean isReversed(FlowNode n) {
    return n.uses().contains(ObjectFlow.REVERSED);
  }

  /** Whether the list's end is the front, as it is of what is only a stack. */
  public boolean isStack(Expr list) {
    Set<String> uses = flow.node(list).uses();
    return OF_STACK.containsAll(uses) && uses.stream().anyMatch(PUTS_FIRST::contains);
  }

  /** Whether it refuses null. */
  public boolean refusesNull(Expr list) {
    return flow.node(list).made().stream().allMatch(m -> m.startsWith("java/util/ArrayDeque"));
  }

  /** Whether the call of a queue or a {@code Stack} finds an element for sure. */
  public boolean isFilled(Expr.Call c) {
    return filled.contains(c);
  }
}
