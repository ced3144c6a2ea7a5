package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.MethodFamilies;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Where the collections, functions and other objects of the library that a program handles are made
 * and what is done to them, followed through variables, fields, calls and elements of the whole
 * program.
 */
public final class ObjectFlow {
  /** {@code merge(key, n, Integer::sum)} as a statement. */
  static final String SUM = "merge by sum";

  /** {@code computeIfAbsent} with a new object without arguments. */
  static final String ABSENT = "new if absent";

  /** {@code add} as the test of a statement. */
  static final String TESTED_ADD = "tested add";

  /** A key that is no number or character put into its box just there. */
  static final String OBJECT_KEY = "object key";

  /** {@code remove} without an argument, which takes from a queue. */
  static final String TAKE = "take";

  /** A heap that was made for the reverse of its elements' own order. */
  static final String REVERSED = "reversed";

  /** A heap that was made for any other order. */
  private static final String COMPARED = "compared";

  private static final Type COMPARATOR = new Type.ClassType("java/util/Comparator");
  private static final List<String> SHARED = List.of("text", "hashCode");

  private record Variable(MethodRef method, Local local) {}

  private record Parameter(String family, int index) {}

  private record Cast(FlowNode node, String type) {}

  /** A value on its way, and the type it is seen as. */
  private record Flowing(FlowNode node, Type type) {}

  private final ClassPool pool;
  private final Reachable program;
  private final boolean watched;
  private final MethodFamilies families;
  private final LibraryFlow library;
  private final FlowTypes types;
  private final Map<Expr, FlowNode> nodes = new IdentityHashMap<>();
  private final Map<Variable, FlowNode> locals = new HashMap<>();
  private final Map<Parameter, FlowNode> parameters = new HashMap<>();
  private final Map<String, FlowNode> results = new HashMap<>();
  private final Map<FieldRef, FlowNode> fields = new HashMap<>();
  private final Map<MethodRef, List<Local>> declared = new HashMap<>();
  private final List<Cast> casts = new ArrayList<>();

  /** What is a box of a character by its static type, or else is refused (JLS 15.27.4). */
  private final List<FlowNode> characters = new ArrayList<>();

  /** Where a lambda refuses boxes of characters. */
  private final List<FlowNode> others = new ArrayList<>();

  /** Calls of which nobody wants the result. */
  private final Set<Expr> unused = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Calls of {@code add} that statements test. */
  private final Set<Expr> tests = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The counters of the loops around, with what has the length they go up to. */
  private final Map<Local, Expr> counters = new HashMap<>();

  /** Follows a program all of whose calls are seen. */
  public ObjectFlow(ClassPool pool, Reachable program) {
    this(pool, program, false);
  }

  /**
   * Follows a program all of whose calls are seen.
   *
   * @param watched whether loops and lambdas ask of what they are given whether it is of the type
   *     that erasure hides
   */
  public ObjectFlow(ClassPool pool, Reachable program, boolean watched) {
    this.pool = pool;
    this.program = program;
    this.watched = watched;
    this.families = new MethodFamilies(pool, program);
    this.types = new FlowTypes(pool);
    this.library = new LibraryFlow(pool, types);
    program.bodies().forEach(this::read);
    settle();
  }

  // ---- what the program says

  private void read(MethodRef m, List<Stmt> body) {
    declared.put(
        m,
        pool.declared(m.owner(), m.name(), m.descriptor())
            .filter(MethodModel::hasCode)
            .map(d -> d.body().parameters().stream().filter(ObjectFlow::isPassed).toList())
            .orElse(List.of()));
    String family = families.of(m);
    if (families.isCalledFromOutside(m) || m.name().equals("main")) {
      for (int i = 0; i < m.parameters().size(); i++) {
        parameter(family, i).escape();
      }
      result(family).escape();
    }
    IrWalk.expressions(body, e -> of(m, e), s -> read(m, s));
  }

  private static boolean isPassed(Local p) {
    return p.kind() != Local.Kind.THIS;
  }

  private void read(MethodRef m, Stmt s) {
    if (s instanceof Stmt.Eval e) {
      unused.add(e.expr());
    } else if (s instanceof Stmt.If i && CallShapes.testedAdd(i.test()) != null) {
      tests.add(CallShapes.testedAdd(i.test()));
    } else if (s instanceof Stmt.ForRange f && f.step() == 1) {
      counters.put(f.local(), f.to() instanceof Expr.Call c ? c.target() : null);
    } else if (s instanceof Stmt.Assign a && a.local() != null) {
      give(local(m, a.local()), a.local().type(), of(m, a.value()), a.value().type());
    } else if (s instanceof Stmt.FieldWrite w) {
      give(field(w.field()), w.field().type(), of(m, w.value()), w.value().type());
    } else if (s instanceof Stmt.ArrayWrite w) {
      fill(m, of(m, w.array()), w.value());
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      give(result(families.of(m)), m.result(), of(m, r.value()), r.value().type());
    } else if (s instanceof Stmt.ForEach f) {
      forEach(m, f);
    }
  }

  private void forEach(MethodRef m, Stmt.ForEach f) {
    FlowNode iterated = of(m, f.iterable()).used("loop");
    boolean own =
        f.iterable().type() instanceof Type.ClassType c && pool.isTranslated(c.internalName());
    FlowNode element = own ? unknown() : iterated.part(FlowNode.ELEMENT);
    if (watched && f.iterable().type() instanceof Type.ClassType) {
      cast(element, f.local().type());
    }
    give(local(m, f.local()), f.local().type(), element, Type.OBJECT);
  }

  /** Asks of a value whether it is of the type. */
  private void cast(FlowNode value, Type type) {
    if (type instanceof Type.ClassType c && !types.isGeneral(c)) {
      value.used("cast " + c.internalName());
      if (types.isOfLibrary(c)) {
        casts.add(new Cast(value, c.internalName()));
      }
    }
  }

  /** An element of an array, which a view may show as any object. */
  private void fill(MethodRef m, FlowNode array, Expr value) {
    if (value.type().isReference()) {
      give(array.part(FlowNode.ELEMENT), Type.OBJECT, of(m, value), value.type());
    }
  }

  /** What goes where; what has no parts only says its type. */
  private void give(FlowNode to, Type target, FlowNode from, Type source) {
    if (types.isSimple(target)) {
      return;
    }
    to.take(from);
    if (types.isSimple(source)) {
      boolean own = source instanceof Type.ClassType c && pool.isTranslated(c.internalName());
      if (own && types.isOfLibrary(target)) {
        to.escape();
      }
    }
  }

  /** An object of the program's own that is handled as one of the library's runs its own code. */
  private void settle() {
    boolean changed = true;
    while (changed) {
      changed = library.settle() | shareUses();
      for (Cast c : casts) {
        boolean own =
            c.node().types().stream()
                .anyMatch(t -> pool.isTranslated(t) && pool.isSubtype(t, c.type()));
        if (own && !c.node().isUnknown()) {
          c.node().escape();
          changed = true;
        }
      }
    }
  }

  /** The text and the hash code of what has parts are made of those of the parts. */
  private boolean shareUses() {
    boolean changed = false;
    for (FlowNode n : nodes.values()) {
      for (String use : SHARED) {
        if (n.uses().contains(use)) {
          for (FlowNode part : n.parts().values()) {
            changed |= part.uses().add(use);
          }
        }
      }
    }
    return changed;
  }

  // ---- the groups

  private static FlowNode unknown() {
    FlowNode n = new FlowNode();
    n.escape();
    return n;
  }

  /** What an expression of a type may be that has no parts. */
  private FlowNode simple(Type type) {
    FlowNode n =
        FlowNode.simple(
            type instanceof Type.ClassType c
                ? c.internalName()
                : type instanceof Type.ArrayType a ? a.descriptor() : null);
    if (type.equals(CharacterBoxes.CHARACTER)) {
      characters.add(n);
    }
    return n;
  }

  private FlowNode local(MethodRef m, Local local) {
    if (local.kind() == Local.Kind.THIS) {
      return types.isSimple(local.type()) ? simple(local.type()) : unknown();
    }
    if (local.kind() == Local.Kind.PARAMETER) {
      int index = declared.getOrDefault(m, List.of()).indexOf(local);
      if (index >= 0) {
        return parameter(families.of(m), index);
      }
    }
    return locals.computeIfAbsent(new Variable(m, local), k -> new FlowNode());
  }

  private FlowNode parameter(String family, int index) {
    return parameters.computeIfAbsent(new Parameter(family, index), k -> new FlowNode());
  }

  private FlowNode result(String family) {
    return results.computeIfAbsent(family, k -> new FlowNode());
  }

  private FlowNode field(FieldRef f) {
    return fields.computeIfAbsent(
        pool.declared(f), k -> pool.isTranslated(k.owner()) ? new FlowNode() : unknown());
  }

  /** The group of an expression of a method. */
  private FlowNode of(MethodRef m, Expr e) {
    FlowNode known = nodes.get(e);
    if (known == null) {
      known = find(m, e);
      nodes.put(e, known);
    }
    return known;
  }

  private FlowNode find(MethodRef m, Expr e) {
    if (e instanceof Expr.Call c) {
      FlowNode result = call(m, c);
      return types.isSimple(c.type()) ? simple(c.type()) : result;
    } else if (e instanceof Expr.New n) {
      return construct(m, n);
    } else if (e instanceof Expr.Lambda l) {
      return lambda(m, l);
    } else if (e instanceof Expr.Concat c) {
      c.parts().forEach(p -> of(m, p).used("text"));
      return simple(Type.STRING);
    } else if (e instanceof Expr.Dynamic d) {
      return dynamic(m, d);
    } else if (e instanceof Expr.InstanceOf i) {
      of(m, i.operand()).used("test");
      return new FlowNode();
    } else if (e instanceof Expr.Cast c) {
      FlowNode operand = of(m, c.operand());
      cast(operand, c.type());
      return types.isSimple(c.type()) ? simple(c.type()) : widened(operand, c.operand().type());
    } else if (e instanceof Expr.AssignExpr a) {
      give(local(m, a.local()), a.local().type(), of(m, a.value()), a.value().type());
      return local(m, a.local());
    } else if (types.isSimple(e.type())) {
      return simple(e instanceof Expr.Const c && c.value() == null ? Type.NULL : e.type());
    } else if (e instanceof Expr.Read r) {
      return local(m, r.local());
    } else if (e instanceof Expr.FieldRead f) {
      return field(f.field());
    } else if (e instanceof Expr.ArrayRead a) {
      return of(m, a.array()).part(FlowNode.ELEMENT);
    } else if (e instanceof Expr.NewArray || e instanceof Expr.ArrayLiteral) {
      return array(m, e);
    } else if (e instanceof Expr.Conditional c) {
      FlowNode both = new FlowNode();
      give(both, e.type(), of(m, c.then()), c.then().type());
      give(both, e.type(), of(m, c.otherwise()), c.otherwise().type());
      return both;
    }
    return unknown();
  }

  private FlowNode array(MethodRef m, Expr e) {
    FlowNode n = new FlowNode().made(e.type().descriptor());
    if (e instanceof Expr.ArrayLiteral a) {
      for (Expr x : a.elements()) {
        fill(m, n, x);
      }
    } else if (e.type() instanceof Type.ArrayType a
        && a.element() instanceof Type.ArrayType inner) {
      FlowNode row = n.part(FlowNode.ELEMENT);
      if (types.isSimple(inner)) {
        row.ofType(inner.descriptor());
      } else {
        row.made(inner.descriptor());
      }
    }
    return n;
  }

  /** What has no parts as a member of a group that may have others. */
  private FlowNode widened(FlowNode from, Type source) {
    return types.isSimple(source) ? unknown() : from;
  }

  // ---- calls

  private FlowNode call(MethodRef m, Expr.Call c) {
    MethodRef called = c.method();
    FlowNode receiver = c.target() == null ? null : of(m, c.target());
    if (LibraryFlow.shows(called)) {
      c.arguments().forEach(a -> showEach(m, a));
    }
    List<FlowNode> arguments = c.arguments().stream().map(a -> of(m, a)).toList();
    if (called.owner().startsWith("[")) {
      return called.name().equals("clone") ? receiver : simple(Type.NULL);
    }
    if (pool.methodBinding(called).isPresent()) {
      if (CharacterBoxes.isComparison(c)) {
        return simple(c.type());
      } else if (c.target() != null && types.isSimple(c.target().type())) {
        return library.simple(called, arguments);
      }
      noteKey(c, receiver);
      return library.call(called, receiver, arguments, c.arguments(), use(c));
    }
    MethodRef target = pool.resolve(called).map(MethodModel::ref).orElse(called);
    String family = families.of(target);
    for (int i = 0; i < arguments.size(); i++) {
      Type type = target.parameters().get(i);
      give(parameter(family, i), type, arguments.get(i), c.arguments().get(i).type());
    }
    boolean outside = !pool.isTranslated(target.owner()) || families.isInheritedFromLibrary(target);
    if (outside) {
      arguments.forEach(FlowNode::escape);
      return unknown();
    }
    return result(family);
  }

  /** What a format shows need not be all alike for standing in one array. */
  private void showEach(MethodRef m, Expr argument) {
    if (argument instanceof Expr.ArrayLiteral a) {
      a.elements().forEach(x -> LibraryFlow.show(of(m, x)));
      nodes.put(a, simple(Type.NULL));
    }
  }

  private String use(Expr.Call c) {
    String name = c.method().name();
    if (counts(c)) {
      return "get inside";
    } else if (tests.contains(c)) {
      return TESTED_ADD;
    } else if (name.equals("merge") && unused.contains(c) && CallShapes.sums(c)) {
      return SUM;
    } else if (name.equals("computeIfAbsent") && made(c.arguments().get(1)) != null) {
      return ABSENT;
    }
    if (name.equals("remove") && c.arguments().isEmpty()) {
      name = TAKE;
    } else if (name.equals("add") && c.arguments().size() == 2) {
      name = "insert";
    }
    return unused.contains(c) ? name + " only" : name;
  }

  /** The object of the library that the function makes, whatever it is given; or null. */
  public Expr.New made(Expr function) {
    List<Stmt> body =
        function instanceof Expr.Lambda l && l.captured().isEmpty()
            ? program.bodies().getOrDefault(l.implementation(), List.of())
            : List.of();
    return body.size() == 1
            && body.get(0) instanceof Stmt.Return r
            && r.value() instanceof Expr.New n
            && n.arguments().isEmpty()
            && !pool.isTranslated(n.constructor().owner())
        ? n
        : null;
  }

  /** Notes a key that comes as an object. */
  private void noteKey(Expr.Call c, FlowNode receiver) {
    if (receiver != null
        && !c.arguments().isEmpty()
        && c.arguments().get(0).type().isReference()
        && !CallShapes.isBoxing(c.arguments().get(0))
        && c.method().owner().startsWith("java/util/")) {
      receiver.used(OBJECT_KEY);
    }
  }

  /** Whether it reads an element with the counter of a loop that ends at the list's size. */
  private boolean counts(Expr.Call c) {
    return c.method().signature().equals("get(I)")
        && c.arguments().get(0) instanceof Expr.Read i
        && c.target().equals(counters.get(i.local()));
  }

  private FlowNode construct(MethodRef m, Expr.New n) {
    MethodRef constructor = n.constructor();
    List<FlowNode> arguments = n.arguments().stream().map(a -> of(m, a)).toList();
    if (!pool.isTranslated(constructor.owner())) {
      boolean sized = arguments.size() == 1 && CallShapes.isCapacity(n.arguments().get(0));
      FlowNode made = library.construct(constructor, arguments, sized);
      boolean heap = constructor.owner().equals("java/util/PriorityQueue");
      if (heap && constructor.parameters().contains(COMPARATOR)) {
        made.used(CallShapes.isReversedHeap(n) ? REVERSED : COMPARED);
      }
      return made;
    }
    String family = families.of(constructor);
    for (int i = 0; i < arguments.size(); i++) {
      Type type = constructor.parameters().get(i);
      give(parameter(family, i), type, arguments.get(i), n.arguments().get(i).type());
    }
    return types.isSimple(n.type()) ? simple(n.type()) : unknown();
  }

  private FlowNode lambda(MethodRef m, Expr.Lambda l) {
    FlowNode function = new FlowNode().made("function");
    boolean own = pool.isTranslated(l.sam().owner());
    if (own && !types.isSimple(l.type())) {
      function.escape(); // it is one of the library's interfaces as well
      own = false;
    }
    MethodRef sam = pool.resolve(l.sam()).map(MethodModel::ref).orElse(l.sam());
    MethodRef as = new MethodRef(l.sam().owner(), l.sam().name(), l.instantiated());
    List<Flowing> given = new ArrayList<>();
    l.captured().forEach(x -> given.add(new Flowing(of(m, x), x.type())));
    for (int i = 0; i < sam.parameters().size(); i++) {
      Type type = as.parameters().get(i);
      FlowNode argument =
          own ? parameter(families.of(sam), i) : function.part(FlowNode.argument(i));
      if (type.isReference() && !type.equals(Type.OBJECT)) {
        (CharacterBoxes.isBox(type) ? characters : others).add(argument);
      }
      if (watched && !type.equals(sam.parameters().get(i))) {
        cast(argument, type);
      }
      given.add(new Flowing(types.isSimple(type) ? simple(type) : argument, type));
    }
    MethodRef impl =
        pool.resolve(l.implementation()).map(MethodModel::ref).orElse(l.implementation());
    boolean ofLibrary =
        !pool.isTranslated(impl.owner()) || pool.methodBinding(l.implementation()).isPresent();
    Flowing value = ofLibrary ? ofLibrary(l, impl, given) : ofProgram(l, impl, given);
    if (CharacterBoxes.isBox(as.result())) {
      characters.add(value.node());
    }
    if (sam.result().isReference()) {
      FlowNode result = own ? result(families.of(sam)) : function.part(FlowNode.RESULT);
      give(result, sam.result(), value.node(), value.type());
    }
    return own ? simple(new Type.ClassType(l.sam().owner())) : function;
  }

  /** What a function gives that is a method or a constructor of the library. */
  private Flowing ofLibrary(Expr.Lambda l, MethodRef impl, List<Flowing> given) {
    List<FlowNode> nodes = given.stream().map(Flowing::node).toList();
    if (l.makesObject()) {
      return new Flowing(library.construct(impl, nodes, false).used("ref new"), Type.OBJECT);
    }
    FlowNode value;
    if (CharacterBoxes.takesCharacters(impl)) {
      value = simple(impl.result());
    } else if (l.isStatic() || given.isEmpty()) {
      value = library.call(l.implementation(), null, nodes, List.of(), "ref " + impl.name());
    } else {
      FlowNode receiver = nodes.get(0);
      List<FlowNode> rest = nodes.subList(1, nodes.size());
      value =
          types.isSimple(given.get(0).type())
              ? library.simple(l.implementation(), rest)
              : library.call(l.implementation(), receiver, rest, List.of(), "ref " + impl.name());
      receiver.used(OBJECT_KEY);
    }
    return types.isSimple(impl.result())
        ? new Flowing(simple(boxed(impl.result())), boxed(impl.result()))
        : new Flowing(value, Type.OBJECT);
  }

  /** What a function gives that is a method or a constructor of the program. */
  private Flowing ofProgram(Expr.Lambda l, MethodRef impl, List<Flowing> given) {
    String family = families.of(impl);
    boolean onObject = !l.makesObject() && !l.isStatic() && !given.isEmpty();
    List<Flowing> arguments = onObject ? given.subList(1, given.size()) : given;
    for (int i = 0; i < arguments.size() && i < impl.parameters().size(); i++) {
      Flowing a = arguments.get(i);
      give(parameter(family, i), impl.parameters().get(i), a.node(), a.type());
    }
    if (l.makesObject()) {
      Type made = new Type.ClassType(impl.owner());
      return new Flowing(types.isSimple(made) ? simple(made) : unknown(), made);
    }
    Type type = boxed(impl.result());
    return new Flowing(types.isSimple(type) ? simple(type) : result(family), type);
  }

  private static Type boxed(Type t) {
    return t instanceof Type.Primitive p ? LibraryFlow.box(p) : t;
  }

  /** The methods of records, and the tests of pattern switches. */
  private FlowNode dynamic(MethodRef m, Expr.Dynamic d) {
    for (Object constant : d.constants()) {
      if (constant instanceof FieldRef f && !types.isSimple(f.type())) {
        field(f).used("text").used("equals").used("test");
        field(f).escape();
      }
    }
    d.arguments().forEach(a -> of(m, a).used("test"));
    return types.isSimple(d.type()) ? simple(d.type()) : unknown();
  }

  // ---- what can be asked

  /** The one type of all objects that the expression may mean, if there is but one. */
  public Optional<Type> type(Expr e) {
    FlowNode n = nodes.get(e);
    if (n == null || n.isUnknown() || !n.made().isEmpty() || n.types().size() != 1) {
      return Optional.empty();
    }
    return Optional.of(Type.ofInternalName(n.types().iterator().next()));
  }

  /** Which queues are Python's lists. */
  public PlainQueues queues(HiddenChanges changes) {
    return new PlainQueues(pool, program, this, changes.isEmpty());
  }

  /** The one static type of all that goes into a collection or stream, if there is but one. */
  public Optional<Type> elements(Expr collection) {
    FlowNode n = nodes.get(collection);
    if (n == null || n.group().isUnknown() || !n.group().has(FlowNode.ELEMENT)) {
      return Optional.empty();
    }
    FlowNode element = n.group().part(FlowNode.ELEMENT);
    return element.isUnknown() || !element.made().isEmpty() || element.types().size() != 1
        ? Optional.empty()
        : Optional.of(Type.ofInternalName(element.types().iterator().next()));
  }

  /**
   * Whether all lists that the expression may mean are surely a {@code Vector} or {@code Stack}.
   */
  public boolean isVector(Expr list) {
    FlowNode n = nodes.get(list);
    return n != null
        && !n.group().isUnknown()
        && !n.group().made().isEmpty()
        && n.group().made().stream()
            .allMatch(m -> m.startsWith("java/util/Vector") || m.startsWith("java/util/Stack"));
  }

  /** Whether all lists that the expression may mean are surely an {@code ArrayList}. */
  public boolean isArrayList(Expr list) {
    FlowNode n = node(list);
    return n != null
        && !n.made().isEmpty()
        && n.made().stream().allMatch(m -> m.startsWith("java/util/ArrayList("));
  }

  /** Whether two expressions surely never mean one array or collection. */
  public boolean areApart(Expr a, Expr b) {
    FlowNode one = nodes.get(a);
    FlowNode other = nodes.get(b);
    return one != null
        && other != null
        && !one.group().isUnknown()
        && !other.group().isUnknown()
        && one.group() != other.group();
  }

  /** Whether boxes of characters are followed everywhere, and are in no group with others. */
  boolean charactersAreApart() {
    boolean refused = others.stream().anyMatch(CharacterBoxes::hasCharacters);
    if (refused || !characters.stream().allMatch(n -> n.isOnly(CharacterBoxes.CHARACTER))) {
      return false;
    }
    Deque<FlowNode> work = new ArrayDeque<>();
    Stream.of(nodes, locals, parameters, results, fields).forEach(m -> work.addAll(m.values()));
    Set<FlowNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!work.isEmpty()) {
      FlowNode n = work.poll();
      if (n.isSimple() || !seen.add(n.group())) {
        continue;
      }
      if (!CharacterBoxes.areApart(List.of(n))
          || !lookedFor(n).allMatch(CharacterBoxes::areApart)
          || CharacterBoxes.tellsIdentity(n)) {
        return false;
      }
      work.addAll(n.parts().values());
    }
    return true;
  }

  /** What is looked for in a collection, and what that is compared with. */
  private static Stream<List<FlowNode>> lookedFor(FlowNode collection) {
    return Stream.of(
            List.of(FlowNode.ASKED, FlowNode.KEY, FlowNode.ELEMENT),
            List.of(FlowNode.ASKED_VALUE, FlowNode.VALUE))
        .map(parts -> parts.stream().filter(collection::has).map(collection::part).toList());
  }

  /** Whether all collections that the expression may mean were made as such, none as a view. */
  boolean isMade(Expr collection) {
    FlowNode n = node(collection);
    return n != null && n.made().stream().allMatch(made -> made.startsWith("java/util/"));
  }

  /** Which collections may be Python's own. */
  public PlainCollections plain(boolean noNulls, BooleanSupplier charactersAreTexts) {
    return new PlainCollections(pool, program, this, noNulls, charactersAreTexts);
  }

  /** What is known of a variable or field as a method reads it, or null. */
  FlowNode variable(MethodRef m, Expr read) {
    FlowNode n =
        read instanceof Expr.Read r
            ? local(m, r.local())
            : read instanceof Expr.FieldRead f ? field(f.field()) : null;
    return n == null || n.isUnknown() || n.made().isEmpty() ? null : n;
  }

  /** The group of an expression, whatever is known of it. */
  Optional<FlowNode> group(Expr e) {
    return Optional.ofNullable(nodes.get(e)).filter(n -> !n.isSimple()).map(FlowNode::group);
  }

  /** What is known of an expression, or null. */
  FlowNode node(Expr e) {
    FlowNode n = nodes.get(e);
    return n == null || n.isUnknown() ? null : n;
  }
}
