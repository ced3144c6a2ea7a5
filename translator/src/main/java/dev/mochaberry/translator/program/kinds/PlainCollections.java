package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Which collections may be Python's own: a map whose order nobody sees is a {@code dict}, a set
 * likewise a {@code set}, and an ArrayList that is nothing else is a {@code list} whose elements
 * Python compares as Java does.
 */
public final class PlainCollections {
  private static final Set<String> MAPS =
      Set.of("java/util/HashMap()V", "java/util/LinkedHashMap()V");
  private static final Set<String> SETS =
      Set.of(
          "java/util/HashSet()V",
          "java/util/LinkedHashSet()V",
          "java/util/HashSet(Ljava/util/Collection;)V");
  private static final Set<String> LISTS =
      Set.of(
          "java/util/ArrayList()V",
          "java/util/ArrayList(I)V",
          "java/util/ArrayList(Ljava/util/Collection;)V");
  private static final Set<String> OF_DICT =
      Set.of(
          "put only",
          "get",
          "getOrDefault",
          "containsKey",
          "size",
          "isEmpty",
          "clear only",
          "remove",
          "remove only",
          ObjectFlow.SUM,
          ObjectFlow.ABSENT,
          ObjectFlow.OBJECT_KEY,
          "ref get",
          "ref getOrDefault",
          "ref containsKey");
  private static final Set<String> OF_SET =
      Set.of(
          "add only",
          ObjectFlow.TESTED_ADD,
          "contains",
          "remove only",
          "size",
          "isEmpty",
          "clear only",
          ObjectFlow.OBJECT_KEY,
          "ref contains");
  private static final Set<String> BOXES =
      Set.of("java/lang/Character", "java/lang/Long", "java/lang/Short", "java/lang/Byte");

  private final ObjectFlow flow;
  private final IdentityTypes identity;
  private final boolean noNulls;
  private final BooleanSupplier charactersAreTexts;
  private final Map<FlowNode, Boolean> dicts = new HashMap<>();
  private final Map<FlowNode, Boolean> sets = new HashMap<>();

  /**
   * @param noNulls whether no collection has null for an element
   * @param charactersAreTexts whether boxes of characters are texts of one
   */
  public PlainCollections(
      ClassPool pool,
      Reachable program,
      ObjectFlow flow,
      boolean noNulls,
      BooleanSupplier charactersAreTexts) {
    this.flow = flow;
    this.identity = new IdentityTypes(pool, program);
    this.noNulls = noNulls;
    this.charactersAreTexts = charactersAreTexts;
  }

  /** Whether the map is a Python dict. */
  public boolean isDict(Expr e) {
    FlowNode n = flow.node(e);
    return n != null
        && dicts.computeIfAbsent(n.group(), k -> isHash(k, MAPS, OF_DICT, FlowNode.KEY));
  }

  /** Whether the set is a Python set. */
  public boolean isSet(Expr e) {
    FlowNode n = flow.node(e);
    return n != null
        && sets.computeIfAbsent(n.group(), k -> isHash(k, SETS, OF_SET, FlowNode.ELEMENT));
  }

  /** Whether the keys of a dict, or elements of a set, are what is in their boxes. */
  public boolean isUnboxed(Expr e) {
    FlowNode n = flow.node(e);
    return n != null
        && (holdsBoxes(n, FlowNode.KEY)
            || holdsBoxes(n, FlowNode.ELEMENT)
            || holdsBoxes(n, FlowNode.ASKED));
  }

  private boolean holdsBoxes(FlowNode n, String part) {
    return n.has(part) && n.part(part).types().stream().anyMatch(this::isBox);
  }

  private boolean isHash(FlowNode n, Set<String> made, Set<String> uses, String part) {
    if (n.made().isEmpty() || !made.containsAll(n.made()) || !uses.containsAll(n.uses())) {
      return false;
    }
    boolean needsNoNulls =
        n.uses().contains(ObjectFlow.SUM) || n.uses().contains(ObjectFlow.ABSENT);
    Set<String> keys = new HashSet<>();
    if (needsNoNulls && !noNulls
        || !addTypes(n, part, keys)
        || !addTypes(n, FlowNode.ASKED, keys)) {
      return false;
    }
    boolean boxed =
        keys.size() == 1
            && keys.stream().allMatch(this::isBox)
            && !n.uses().contains(ObjectFlow.OBJECT_KEY)
            && !n.made().contains("java/util/HashSet(Ljava/util/Collection;)V");
    return boxed || keys.stream().allMatch(this::isPlain);
  }

  /** Whether the type's objects are there in boxes of the translator's own. */
  private boolean isBox(String type) {
    return BOXES.contains(type) && !isText(type);
  }

  private boolean isPlain(String type) {
    return isText(type) || identity.isPlain(type);
  }

  private boolean isText(String type) {
    return type.equals(CharacterBoxes.CHARACTER.internalName())
        && charactersAreTexts.getAsBoolean();
  }

  private static boolean addTypes(FlowNode n, String part, Set<String> keys) {
    if (!n.has(part)) {
      return true;
    }
    FlowNode p = n.part(part);
    keys.addAll(p.types());
    return !p.isUnknown() && p.made().isEmpty() && p.parts().isEmpty();
  }

  /** Whether the list is a Python list, and Python's {@code ==} is how Java compares elements. */
  public boolean holdsPlain(Expr list) {
    FlowNode n = flow.node(list);
    if (n == null || n.made().isEmpty() || !LISTS.containsAll(n.made())) {
      return false;
    }
    Set<String> types = new HashSet<>();
    return addTypes(n, FlowNode.ELEMENT, types)
        && addTypes(n, FlowNode.ASKED, types)
        && types.stream().allMatch(this::isPlain);
  }

  /** Whether Python writes the list as Java does: one of whole numbers. */
  public boolean isOfIntegers(Expr list) {
    FlowNode n = flow.node(list);
    Set<String> types = new HashSet<>();
    return noNulls
        && n != null
        && !n.made().isEmpty()
        && LISTS.containsAll(n.made())
        && addTypes(n, FlowNode.ELEMENT, types)
        && types.equals(Set.of("java/lang/Integer"));
  }
}
