package dev.mochaberry.translator.library;

import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyNames;
import dev.mochaberry.translator.python.PyParts;
import dev.mochaberry.translator.python.PyTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Which declarations of what stands for Java in Python can be, and which cannot. */
public final class BindingRules {
  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
  private static final String DOTTED = NAME + "(\\." + NAME + ")*";
  private static final List<String> WAYS =
      List.of("PythonExpression", "PythonMethod", "PythonAttribute");

  private final ClassNode declared;
  private final Predicate<String> helpers;
  private final Annotations own;
  private final List<BindingFault> faults = new ArrayList<>();

  private BindingRules(ClassNode declared, Predicate<String> helpers) {
    this.declared = declared;
    this.helpers = helpers;
    this.own = new Annotations(declared.visibleAnnotations, declared.invisibleAnnotations);
  }

  /** A member under the rules. */
  private record Member(
      String name, String descriptor, Annotations annotations, boolean isStatic, int parameters) {

    static Member of(MethodNode m) {
      boolean made = m.name.equals("<init>");
      return new Member(
          m.name,
          m.desc,
          new Annotations(m.visibleAnnotations, m.invisibleAnnotations),
          made || (m.access & Opcodes.ACC_STATIC) != 0,
          Type.getArgumentTypes(m.desc).length);
    }

    static Member of(FieldNode f) {
      return new Member(
          f.name,
          f.desc,
          new Annotations(f.visibleAnnotations, f.invisibleAnnotations),
          (f.access & Opcodes.ACC_STATIC) != 0,
          0);
    }

    boolean isMethod() {
      return descriptor.startsWith("(");
    }
  }

  /**
   * What cannot be in the declarations of a class.
   *
   * @param helpers whether a name is that of a Python helper, which templates may use
   */
  public static List<BindingFault> check(byte[] classFile, Predicate<String> helpers) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile)
        .accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    if (!ClassBinding.bind(node)) {
      return List.of();
    }
    BindingRules rules = new BindingRules(node, helpers);
    rules.checkClass();
    Stream.concat(node.methods.stream().map(Member::of), node.fields.stream().map(Member::of))
        .forEach(rules::checkMember);
    return rules.faults;
  }

  private void checkClass() {
    Member none = new Member("", "", own, true, 1);
    name(none, "PythonClass", "name", DOTTED);
    name(none, "PythonClass", "module", DOTTED);
    name(none, "PythonClass", "base", NAME);
    imports(none);
    template(none, "PythonClass", own.text("PythonClass", "test"));
    if (own.has("PythonCallable")
        && !own.has("Mirror")
        && (declared.access & Opcodes.ACC_INTERFACE) == 0) {
      fault(
          none,
          "@PythonCallable is on a class that is no interface",
          "it says that Python's functions stand for the objects of a functional interface",
          "put it on the interface");
    }
  }

  private void checkMember(Member m) {
    if (m.name().equals("main") && m.descriptor().equals("([Ljava/lang/String;)V")) {
      fault(
          m,
          "main is in a class of which Python has all methods",
          "an annotation on a class or a member binds all of the class",
          "put what is bound into a class of its own");
    }
    List<String> ways = WAYS.stream().filter(m.annotations()::has).toList();
    if (ways.size() > 1) {
      fault(
          m,
          "@" + String.join(" and @", ways) + " on one member",
          "each says what becomes of a use of it",
          "leave one");
    }
    for (String way : ways) {
      if (m.annotations().text(way, "value") == null) {
        fault(m, "@" + way + " is empty", "", "say what stands for it in Python");
      }
    }
    if (m.annotations().has("PythonAttribute") && m.isMethod() && m.parameters() > 0) {
      fault(
          m,
          "@PythonAttribute is on a method with parameters",
          "an attribute is read without arguments",
          "use @PythonMethod or @PythonExpression");
    } else if (m.annotations().has("PythonAttribute") && m.isStatic()) {
      fault(
          m,
          "@PythonAttribute is on a static member",
          "an attribute belongs to an object",
          "use @PythonExpression(\"module.name\")");
    }
    name(m, "PythonMethod", "value", NAME);
    name(m, "PythonAttribute", "value", NAME);
    name(m, "PythonOverride", "value", NAME);
    imports(m);
    template(m, "PythonExpression", m.annotations().text("PythonExpression", "value"));
    template(m, "PythonLoop", m.annotations().text("PythonLoop", "value"));
    for (String repeated : List.of("OnReceiver", "OnArgument")) {
      for (var a : m.annotations().repeated(repeated)) {
        template(m, repeated, (String) Annotations.element(a, "value"));
      }
    }
  }

  private void name(Member m, String annotation, String element, String pattern) {
    String name = m.annotations().text(annotation, element);
    if (name != null && !name.matches(pattern)) {
      fault(m, "@" + annotation + ": \"" + name + "\" is not a Python name", "", "");
    } else if (name != null && PyNames.isKeyword(name) && !name.equals("None")) {
      fault(m, "@" + annotation + ": \"" + name + "\" is a word of Python's language", "", "");
    }
  }

  private void imports(Member m) {
    for (String module : m.annotations().texts("PythonImport", "value")) {
      if (!module.matches(DOTTED)) {
        fault(
            m,
            "@PythonImport: \"" + module + "\" is not the name of a Python module",
            "",
            "write just the name, like \"framebuf\"");
      }
    }
  }

  private void template(Member m, String annotation, String template) {
    if (template == null) {
      return;
    }
    PyExpr expression;
    try {
      expression = PyTemplate.parse(template);
    } catch (IllegalArgumentException e) {
      fault(
          m,
          "@" + annotation + " is not a Python expression: " + e.getMessage(),
          "",
          "{this} is the object, {0}, {1}, … are the arguments, and {*} all that are left");
      return;
    }
    Set<String> bound = new HashSet<>();
    Set<String> modules = new HashSet<>();
    look(m, annotation, expression, bound, modules);
    modules.removeAll(bound);
    modules.stream().sorted().forEach(name -> module(m, annotation, name));
  }

  private void look(Member m, String annotation, PyExpr e, Set<String> bound, Set<String> modules) {
    if (e instanceof PyExpr.Placeholder p) {
      hole(m, annotation, p.name());
    } else if (e instanceof PyExpr.Lambda l) {
      l.params().forEach(p -> bound.add(p.name()));
    } else if (e instanceof PyExpr.ListComp c) {
      bound.add(c.var());
    } else if (e instanceof PyExpr.Walrus w) {
      bound.add(w.name());
    } else if (e instanceof PyExpr.Attribute a && a.target() instanceof PyExpr.Name n) {
      modules.add(n.id());
    }
    for (PyExpr part : PyParts.of(e)) {
      if (part != null) {
        look(m, annotation, part, bound, modules);
      }
    }
  }

  private void hole(Member m, String annotation, String hole) {
    if (hole.equals("this") && m.isStatic()) {
      fault(
          m,
          "@" + annotation + ": {this} stands for no object",
          m.name().equals("<init>")
              ? "there is none before the expression makes it"
              : "the member is static",
          "name the module or class itself");
    } else if (hole.matches("\\d{1,6}") && Integer.parseInt(hole) >= m.parameters()) {
      fault(
          m,
          "@" + annotation + ": {" + hole + "} stands for no argument",
          m.parameters() == 0
              ? "there are none"
              : m.parameters() == 1
                  ? "there is one, {0}"
                  : "there are {0} to {" + (m.parameters() - 1) + "}",
          "");
    }
  }

  /** A name with an attribute is a module that is imported, a helper, or Python's own. */
  private void module(Member m, String annotation, String name) {
    boolean imported =
        Stream.concat(
                own.texts("PythonImport", "value").stream(),
                m.annotations().texts("PythonImport", "value").stream())
            .anyMatch(i -> i.equals(name) || i.startsWith(name + "."));
    boolean known =
        imported
            || PyNames.isBuiltin(name)
            || helpers.test(name)
            || name.equals(own.text("PythonClass", "name"));
    if (!known) {
      fault(
          m,
          "@" + annotation + ": the module " + name + " is not imported",
          "Python knows only the modules that a program imports",
          "put @PythonImport(\"" + name + "\") on the class");
    }
  }

  private void fault(Member m, String message, String why, String help) {
    faults.add(new BindingFault(declared.name, m.name(), m.descriptor(), message, why, help));
  }
}
