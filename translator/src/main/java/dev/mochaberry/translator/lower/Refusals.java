package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.library.Unsupported;
import dev.mochaberry.translator.program.Names;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.python.PyExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says at translation that the board has not what the program uses, and what it has instead. */
final class Refusals {
  private static final int SHOWN = 4;
  private static final int LEAST_COMMON_PREFIX = 4;

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
      return unsupportedClass(
          owner, m.name().equals("<init>") ? Names.simpleName(owner) : m.name());
    }
    String name = owner.replace('/', '.').replace('$', '.');
    boolean constructor = m.name().equals("<init>");
    String what =
        constructor
            ? "the constructor "
                + Names.simpleName(owner)
                + "("
                + Spelling.parameters(m)
                + ") of "
                + name
            : name + "." + m.name() + "(" + Spelling.parameters(m) + ")";
    context.reporter.error(
        "MB0302",
        what + " is not available on the board",
        own.map(Refusals::help).orElseGet(() -> near(m)),
        scope.method.owner(),
        scope.line,
        constructor ? Names.simpleName(owner) : m.name());
    return Expressions.NONE;
  }

  /** A class that is there, but neither translated nor mapped. */
  PyExpr unsupportedClass(String internalName) {
    return unsupportedClass(internalName, Names.simpleName(internalName));
  }

  /** The same, with the word of the line that the caret shows. */
  private PyExpr unsupportedClass(String internalName, String word) {
    if (context.pool.find(internalName).isEmpty()) {
      return missingClass(internalName);
    }
    context.reporter.error(
        "MB0301",
        "class "
            + internalName.replace('/', '.').replace('$', '.')
            + " is not available on the board",
        context
            .pool
            .binding(internalName)
            .map(ClassBinding::unsupported)
            .map(Refusals::help)
            .orElse("use one of the classes that Mochaberry declares, or your own"),
        scope.method.owner(),
        scope.line,
        word);
    return Expressions.NONE;
  }

  /** A class that no input, class path or JDK has. */
  PyExpr missingClass(String internalName) {
    context.reporter.error(
        "MB0303",
        "class " + internalName.replace('/', '.') + " is not there",
        "add the folder or jar that has it to the inputs or to --class-path",
        scope.method.owner(),
        scope.line,
        Names.simpleName(internalName));
    return Expressions.NONE;
  }

  private static String help(Unsupported u) {
    return u.why() + "; use " + u.instead();
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
