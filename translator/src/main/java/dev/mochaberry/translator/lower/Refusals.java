package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.library.Unsupported;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.python.PyExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says at translation that the board has not what the program uses, and what it has instead. */
final class Refusals {
  private static final int SHOWN = 4;
  private static final int LEAST_COMMON_PREFIX = 4;
  private static final String UNLINKED = "NoClassDefFoundError";
  private static final String UNKNOWN = "Mochaberry has no Python for it";

  private final Context context;
  private final Scope scope;

  Refusals(Context context, Scope scope) {
    this.context = context;
    this.scope = scope;
  }

  /** A method or constructor; also where its whole class is missing. */
  PyExpr method(MethodRef m) {
    String owner = m.owner();
    if (context.pool.find(owner).isEmpty()) {
      return missingClass(owner);
    }
    Optional<ClassBinding> binding = context.pool.binding(owner);
    Optional<Unsupported> own =
        m.name().equals("<init>")
            ? binding.flatMap(b -> b.constructor(m.descriptor())).map(MemberBinding::unsupported)
            : context.pool.methodBinding(m).map(MemberBinding::unsupported);
    boolean unknown = binding.isEmpty() && !context.pool.isTranslated(owner);
    boolean refused = binding.filter(b -> b.unsupported() != null).isPresent();
    if (own.isEmpty() && (unknown || refused)) {
      return unsupportedClass(owner, used(m));
    }
    String name = owner.replace('/', '.').replace('$', '.');
    boolean constructor = m.name().equals("<init>");
    String what =
        constructor
            ? "the constructor "
                + NameForms.simpleName(owner)
                + "("
                + Spelling.parameters(m)
                + ") of "
                + name
            : name + "." + m.name() + "(" + Spelling.parameters(m) + ")";
    Optional<Unsupported> said =
        own.or(() -> context.pool.unsupportedMethod(m)).or(() -> ofParameters(m));
    return refuse(
        Code.MB0302,
        what + " is not available on the board",
        said.map(Unsupported::why).orElse(UNKNOWN),
        said.map(Refusals::help).orElseGet(() -> near(m)),
        used(m),
        asksForClass(m) ? "ClassNotFoundException" : UNLINKED,
        owner + (constructor ? "" : "." + m.name()) + ("(" + Spelling.parameters(m) + ")"));
  }

  private boolean asksForClass(MethodRef m) {
    return context
        .pool
        .resolve(m)
        .filter(r -> r.declaresThrown("java/lang/ClassNotFoundException"))
        .isPresent();
  }

  /** What is said of a class among its parameters or its result, which there is not either. */
  private Optional<Unsupported> ofParameters(MethodRef m) {
    return Stream.concat(m.parameters().stream(), Stream.of(m.result()))
        .filter(Type.ClassType.class::isInstance)
        .map(t -> ((Type.ClassType) t).internalName())
        .filter(c -> !c.equals(m.owner()) && !c.equals("java/lang/Object"))
        .flatMap(c -> context.pool.unsupported(c).stream())
        .findFirst();
  }

  /** A class that is there, but neither translated nor mapped. */
  PyExpr unsupportedClass(String internalName) {
    return unsupportedClass(internalName, named(internalName));
  }

  /** Where the class is used. */
  private PyExpr unsupportedClass(String internalName, Place place) {
    if (context.pool.find(internalName).isEmpty()) {
      return missingClass(internalName);
    }
    Optional<Unsupported> said = context.pool.unsupported(internalName);
    return refuse(
        Code.MB0301,
        "class "
            + internalName.replace('/', '.').replace('$', '.')
            + " is not available on the board",
        said.map(Unsupported::why).orElse(UNKNOWN),
        said.map(Refusals::help)
            .orElse("use another class of java.lang, java.util or java.io, or write it in Java"),
        place,
        UNLINKED,
        internalName);
  }

  /** A class that no input, class path or JDK has. */
  PyExpr missingClass(String internalName) {
    return refuse(
        Code.MB0303,
        "class " + internalName.replace('/', '.') + " is not there",
        "neither the inputs nor the class path nor the JDK have it",
        "add the folder or jar that has it to the inputs or to --class-path",
        named(internalName),
        UNLINKED,
        internalName);
  }

  /**
   * In the program's own code an error. In somebody else's a warning: what the program uses of it
   * may never come there. Where it does, the fault is that of a class which cannot be linked (JLS
   * 12.3), or found.
   */
  private PyExpr refuse(
      Code code, String what, String why, String help, Place place, String fault, String missing) {
    if (!context.pool.isOfClassPath(scope.method.owner())) {
      context.reporter.report(code, what, why, help, place);
      return Expressions.NONE;
    }
    context.reporter.report(
        Code.MB0305,
        what + ", and a library uses it: " + fault + " where this runs",
        why,
        "leave it as it is if your program never comes here",
        place);
    PyExpr made =
        new PyExpr.Call(context.helper(fault), List.of(new PyExpr.Str(missing)), List.of());
    return context.call("throw", made);
  }

  private static String help(Unsupported u) {
    return "use " + u.instead();
  }

  /** A field of the library that only Java's own class has. */
  PyExpr field(FieldRef field) {
    String instead = "the class's methods, or a field of your own";
    return field(field, new Unsupported("Python's class has no such field", instead));
  }

  /** A field of the library. */
  PyExpr field(FieldRef field, Unsupported said) {
    return refuse(
        Code.MB0302,
        field.owner().replace('/', '.') + "." + field.name() + " is not available on the board",
        said.why(),
        help(said),
        scope.place(Place.Construct.NAME, field.name()),
        UNLINKED,
        field.owner() + "." + field.name());
  }

  private Place used(MethodRef m) {
    return m.name().equals("<init>")
        ? scope.place(Place.Construct.CREATION, NameForms.simpleName(m.owner()))
        : scope.place(Place.Construct.CALL, m.name());
  }

  private Place named(String internalName) {
    return scope.place(Place.Construct.NAME, NameForms.simpleName(internalName));
  }

  /** The other methods of the same name that there are, else those of a like name. */
  private String near(MethodRef m) {
    List<String> all =
        context.pool.supertypes(m.owner()).stream()
            .flatMap(s -> context.pool.binding(s).stream())
            .flatMap(b -> b.supportedMethods().stream())
            .distinct()
            .sorted()
            .toList();
    List<String> near = all.stream().filter(s -> nameOf(s).equals(m.name())).toList();
    if (near.isEmpty()) {
      near = all.stream().filter(s -> isLike(nameOf(s), m.name())).toList();
    }
    String rest = "write it in Java in your program";
    return near.isEmpty()
        ? "use another method of the class, or " + rest
        : "there is "
            + near.stream().limit(SHOWN).map(Refusals::shown).collect(Collectors.joining(", "))
            + "; or "
            + rest;
  }

  private static String nameOf(String signature) {
    return signature.substring(0, signature.indexOf('('));
  }

  private static String shown(String signature) {
    String name = nameOf(signature);
    MethodRef m = new MethodRef("", name, signature.substring(name.length()) + "V");
    String shown = name.equals("<init>") ? "the constructor" : name;
    return shown + "(" + Spelling.parameters(m) + ")";
  }

  private static boolean isLike(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n >= LEAST_COMMON_PREFIX;
  }
}
