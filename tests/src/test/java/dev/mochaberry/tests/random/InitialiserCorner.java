package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes that tell when they are initialised (JLS 12.4), in what order their fields and blocks and
 * constructors run (12.5), and what a field holds before that. Some need each other, some fail.
 */
final class InitialiserCorner extends Corner {
  private final List<String> classes = new ArrayList<>();
  private String told;
  private String face;

  InitialiserCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    told = world.fresh("told");
    face = world.fresh("Face");
    List<Piece> all = new ArrayList<>();
    all.add(line("static StringBuilder " + told + " = new StringBuilder();"));
    all.add(
        line(
            "static int "
                + told
                + "(String what, int v) { "
                + told
                + ".append(what).append(' '); return v; }"));
    all.add(
        line(
            "interface "
                + face
                + " { int K = 3; int T = "
                + told
                + "(\"T\", 4); "
                + choice.of("", "default int given() { return T + K; } ")
                + "}"));
    int count = choice.between(2, 4);
    for (int i = 0; i < count; i++) {
      classes.add(world.fresh("Init"));
    }
    for (int i = 0; i < count; i++) {
      all.add(one(i));
    }
    List<Piece> body = new ArrayList<>();
    body.add(line(told + ".setLength(0);"));
    for (int i = choice.between(2, 4); i > 0; i--) {
      String c = choice.of(classes);
      String action =
          choice.oneOf(
              () -> told + "(\"v\" + " + c + ".V, 0);",
              () -> told + "(\"c\" + " + c + ".C, 0);",
              () -> c + ".touch(p);",
              () -> "new " + c + "(p);",
              () -> told + "(\"t\" + " + face + "." + choice.of("K", "T") + ", 0);",
              () -> c + "[] none = new " + c + "[p]; " + told + "(\"n\" + none.length, 0);",
              () -> "Object o = null; " + told + "(\"i\" + (o instanceof " + c + "), 0);",
              () -> told + "(\"l\" + " + c + ".LATE.length(), 0);");
      body.add(
          new Piece.Nest(
              List.of(
                  new Piece.Part(
                      "try {", List.of(line(choice.of("", "if (p > 0) ") + "{ " + action + " }"))),
                  new Piece.Part(
                      "} catch (LinkageError e) {",
                      List.of(
                          line(
                              told
                                  + ".append(e instanceof ExceptionInInitializerError ? \"EI\" + says(e.getCause()) : \"NC\").append(' ');")))),
              "}"));
    }
    body.add(line("return " + told + ".toString();"));
    all.add(method(name, body));
    return all;
  }

  private Piece one(int i) {
    String c = classes.get(i);
    String base = i > 0 && choice.percent(50) ? classes.get(choice.below(i)) : null;
    String other = choice.of(classes);
    List<Piece> body = new ArrayList<>();
    List<String> statics = new ArrayList<>();
    statics.add(
        "static int V = "
            + told
            + "(\""
            + c
            + ".V\", "
            + choice.of("1", other + ".V + 1", c + ".C", other + ".C * 2")
            + ");");
    statics.add("static final int C = " + choice.of("5", "5", told + "(\"" + c + ".C\", 6)") + ";");
    statics.add(
        "static String LATE = \"l\" + " + choice.of("V", c + ".V", other + ".V", "\"x\"") + ";");
    statics.add(
        "static { "
            + told
            + ".append(\""
            + c
            + "\").append(V).append(LATE == null ? \"?\" : LATE).append(' '); }"
                .replace("V)", c + ".V)")
                .replace("(LATE", "(" + c + ".LATE")
                .replace(": LATE", ": " + c + ".LATE"));
    if (choice.percent(25)) {
      statics.add(
          "static int FAILS = "
              + choice.of("1 / (V - V);", "\"\".charAt(C);", "new int[] {1}[V];"));
    }
    if (choice.percent(50)) {
      java.util.Collections.swap(statics, 0, choice.below(2));
    }
    statics.forEach(s -> body.add(line(s)));
    List<String> own = new ArrayList<>();
    own.add("int a = " + told + "(\"a\", 2);");
    own.add("{ " + told + "(\"b\" + this.a + late(), 0); }");
    own.add("final int f = " + choice.of("9", told + "(\"f\", a + 1)", "late() + 1") + ";");
    own.add("String late = \"s\" + a;");
    if (choice.percent(50)) {
      own.add(0, own.remove(1));
    }
    own.forEach(s -> body.add(line(s)));
    body.add(
        line(
            c
                + "(int k) { "
                + choice.of(
                    "this(k, \"x\"); ",
                    base == null
                        ? ""
                        : "super(" + choice.of("k", "k + 1", told + "(\"arg\", k)") + "); ")
                + told
                + "(\""
                + c
                + "k\" + k + f, 0); }"));
    body.add(
        line(
            c
                + "(int k, String s) { "
                + (base == null ? "" : "super(k, s + k); ")
                + told
                + "(\"s\" + s + late(), 0); }"));
    body.add(
        line(
            "int late() { return "
                + choice.of("a", "f", "late == null ? -1 : late.length()", "a + f")
                + "; }"));
    body.add(line("static void touch(int k) { " + told + "(\"touch\" + k, 0); }"));
    // Its second constructor may be the only one that the first can reach without a superclass's.
    String head = "static class " + c;
    if (base != null) {
      head += " extends " + base;
    }
    if (choice.percent(40)) {
      head += " implements " + face;
    }
    return nest(head + " {", fitting(body, base));
  }

  /** A constructor must name the superclass's, where that takes arguments. */
  private static List<Piece> fitting(List<Piece> body, String base) {
    if (base == null) {
      return body;
    }
    List<Piece> fitted = new ArrayList<>();
    for (Piece piece : body) {
      String text = ((Piece.Line) piece).text();
      boolean lacks =
          text.matches("Init\\d+\\(int k\\) \\{ .*")
              && !text.contains("this(")
              && !text.contains("super(");
      fitted.add(lacks ? line(text.replaceFirst("\\{ ", "{ super(k); ")) : piece);
    }
    return fitted;
  }
}
