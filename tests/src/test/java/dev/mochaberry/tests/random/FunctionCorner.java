package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Families of functional interfaces: interfaces that extend the library's or one another, some with
 * defaults, and their objects: lambdas, references, classes, records and enums of one or several of
 * them. The library and the program call each by all the types it has.
 */
final class FunctionCorner extends Corner {

  /**
   * A functional interface of the library.
   *
   * @param uses expressions of its objects, which stand for {@code %s}; {@code U} is the class of
   *     helpers
   */
  private record Library(
      String type, String method, List<String> parameters, String result, List<String> uses) {

    static Library of(
        String type, String method, List<String> parameters, String result, String... uses) {
      return new Library(type, method, parameters, result, List.of(uses));
    }

    /** Whether one class can have both: their methods differ, and one at most has defaults. */
    boolean goesWith(Library other) {
      return equals(other)
          || !(method.equals(other.method) && parameters.equals(other.parameters))
              && !(hasDefaults() && other.hasDefaults());
    }

    /** Whether it has default methods that another of the library's has by the same name. */
    private boolean hasDefaults() {
      return erased()
          .matches("(Int)?(UnaryOperator|Consumer|Predicate)|(Bi)?Function|BinaryOperator");
    }

    String erased() {
      return type.replaceFirst("<.*", "");
    }

    String signature() {
      return result + " " + method + "(" + declared() + ")";
    }

    /** The parameters {@code a}, {@code b} with their types. */
    String declared() {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i++) {
        all.add(parameters.get(i) + " " + NAMES.get(i));
      }
      return String.join(", ", all);
    }

    List<String> names() {
      return NAMES.subList(0, parameters.size());
    }
  }

  private static final List<String> NAMES = List.of("a", "b");

  private static final List<Library> LIBRARY =
      List.of(
          Library.of(
              "IntUnaryOperator",
              "applyAsInt",
              List.of("int"),
              "int",
              "IntStream.of(1, 2, 7).map(%s).sum()",
              "%s.andThen(q -> q + 1).applyAsInt(4)",
              "IntStream.iterate(1, %s).limit(4).sum()"),
          Library.of(
              "Function<Integer, Integer>",
              "apply",
              List.of("Integer"),
              "Integer",
              "Optional.of(5).map(%s).get()",
              "%s.andThen(q -> q * 3).apply(2)",
              "List.of(1, 2).stream().map(%s).toList()",
              "new TreeMap<Integer, Integer>().computeIfAbsent(3, %s)"),
          Library.of(
              "UnaryOperator<Integer>",
              "apply",
              List.of("Integer"),
              "Integer",
              "Stream.iterate(1, %s).limit(3).toList()",
              "U.replaced(%s)"),
          Library.of(
              "Supplier<Integer>",
              "get",
              List.of(),
              "Integer",
              "Optional.<Integer>empty().orElseGet(%s)",
              "Stream.generate(%s).limit(2).toList()"),
          Library.of(
              "IntSupplier", "getAsInt", List.of(), "int", "IntStream.generate(%s).limit(2).sum()"),
          Library.of(
              "ToIntFunction<Integer>",
              "applyAsInt",
              List.of("Integer"),
              "int",
              "List.of(4, 5).stream().mapToInt(%s).sum()",
              "List.of(4, 5, 6).stream().sorted(Comparator.comparingInt(%s)).toList()"),
          Library.of(
              "IntFunction<Integer>",
              "apply",
              List.of("int"),
              "Integer",
              "IntStream.range(0, 3).mapToObj(%s).toList()"),
          Library.of(
              "Predicate<Integer>",
              "test",
              List.of("Integer"),
              "boolean",
              "List.of(1, 2, 3).stream().filter(%s).count()",
              "%s.negate().test(2)",
              "List.of(1, 2, 3, 4).stream().collect(Collectors.partitioningBy(%s))"),
          Library.of(
              "IntPredicate",
              "test",
              List.of("int"),
              "boolean",
              "IntStream.range(0, 5).filter(%s).count()",
              "%s.and(q -> q > 1).test(2)"),
          Library.of(
              "BinaryOperator<Integer>",
              "apply",
              List.of("Integer", "Integer"),
              "Integer",
              "List.of(1, 2, 3).stream().reduce(0, %s)",
              "U.merged(%s)"),
          Library.of(
              "BiFunction<Integer, Integer, Integer>",
              "apply",
              List.of("Integer", "Integer"),
              "Integer",
              "%s.andThen(q -> q + 100).apply(3, 4)",
              "U.computed(%s)"),
          Library.of(
              "IntBinaryOperator",
              "applyAsInt",
              List.of("int", "int"),
              "int",
              "IntStream.range(1, 5).reduce(0, %s)"),
          Library.of(
              "Comparator<Integer>",
              "compare",
              List.of("Integer", "Integer"),
              "int",
              "List.of(3, 1, 2).stream().sorted(%s).toList()",
              "Collections.max(List.of(3, 1, 2), %s)",
              "%s.reversed().compare(1, 2)"),
          Library.of("Consumer<Integer>", "accept", List.of("Integer"), "void", "U.each(%s)"),
          Library.of("IntConsumer", "accept", List.of("int"), "void", "U.each(%s)"),
          Library.of("Runnable", "run", List.of(), "void", "U.run(%s)"));

  private static final List<String> HELPERS =
      List.of(
          "static StringBuilder log = new StringBuilder();",
          "static String take() { String s = log.toString(); log.setLength(0); return s; }",
          "static Object replaced(UnaryOperator<Integer> u) { List<Integer> l = new ArrayList<>(List.of(1, 2)); l.replaceAll(u); return l; }",
          "static Object merged(BinaryOperator<Integer> b) { Map<Integer, Integer> m = new TreeMap<>(Map.of(1, 5)); m.merge(1, 7, b); m.merge(2, 3, b); return m; }",
          "static Object computed(BiFunction<Integer, Integer, Integer> b) { Map<Integer, Integer> m = new TreeMap<>(Map.of(1, 5)); m.compute(1, b); m.computeIfPresent(1, b); return m; }",
          "static Object each(Consumer<Integer> c) { List.of(1, 2).forEach(c); c.andThen(q -> log.append('&')).accept(9); return take(); }",
          "static Object each(IntConsumer c) { IntStream.range(0, 2).forEach(c); return take(); }",
          "static Object run(Runnable r) { r.run(); return take(); }",
          "static int h(int a) { return a * 7 % 11; }");

  /**
   * A type of the program's or the library's own.
   *
   * @param shows the name of its default method; empty if it has none
   * @param above the program's types it extends
   */
  private record Family(String name, Library library, String shows, List<Family> above) {

    String erased() {
      return name.replaceFirst("<.*", "");
    }

    boolean isBelow(Family other) {
      return other.name.equals(library.type) && !name.equals(library.type) || above.contains(other);
    }
  }

  private final List<Family> families = new ArrayList<>();
  private final List<Piece> types = new ArrayList<>();
  private final List<Piece> body = new ArrayList<>();
  private String uses;

  FunctionCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    uses = world.fresh("Uses");
    types.add(
        nest("static class " + uses + " {", HELPERS.stream().<Piece>map(Corner::line).toList()));
    List<Family> own = new ArrayList<>();
    for (int i = choice.between(2, 4); i > 0; i--) {
      Family made = family(own);
      own.add(made);
    }
    families.addAll(own);
    for (Library l : List.of(choice.of(LIBRARY), choice.of(LIBRARY))) {
      families.add(new Family(l.type, l, "", List.of()));
    }
    body.add(line("String out = \"\";"));
    for (int i = choice.between(3, 5); i > 0; i--) {
      object();
    }
    body.add(line("return out;"));
    types.add(method(name, body));
    return types;
  }

  /** An interface of the program's own, with the library's method said anew or a default. */
  private Family family(List<Family> own) {
    List<Family> above = new ArrayList<>();
    Library library = choice.of(LIBRARY);
    if (!own.isEmpty() && choice.percent(45)) {
      Family first = choice.of(own);
      library = first.library;
      above.add(first);
      above.addAll(first.above);
    }
    String name = world.fresh("Fun");
    List<String> members = new ArrayList<>();
    if (choice.percent(40)) {
      members.add(library.signature() + ";");
    }
    String shows = choice.percent(50) ? "show" + name : "";
    if (!shows.isEmpty()) {
      String call =
          library.method
              + "("
              + String.join(", ", List.of("3", "5").subList(0, library.parameters.size()))
              + ")";
      members.add(
          library.result.equals("void")
              ? "default Object " + shows + "() { " + call + "; return " + uses + ".take(); }"
              : "default Object " + shows + "() { return \"\" + " + call + " + " + call + "; }");
    }
    String heads = above.isEmpty() ? library.type : above.get(0).name;
    String mark = choice.percent(15) ? ", java.io.Serializable" : "";
    types.add(
        line(
            "interface "
                + name
                + " extends "
                + heads
                + mark
                + " { "
                + String.join(" ", members)
                + " }"));
    return new Family(name, library, shows, above);
  }

  /** What a method of the library's signature does, as a statement. */
  private String does(Library l) {
    String sum = l.parameters.isEmpty() ? "p" : String.join(" + ", l.names());
    int k = choice.below(9);
    return switch (l.result) {
      case "void" -> uses + ".log.append(\"" + k + ":\").append(" + sum + ").append(',');";
      case "boolean" -> "return (" + sum + " + " + k + ") % 2 == 0;";
      default ->
          l.parameters.size() == 2 && choice.percent(50)
              ? "return a - b;"
              : "return " + uses + ".h(" + sum + ") + " + k + ";";
    };
  }

  private String lambda(Library l) {
    String done = does(l);
    String head = "(" + String.join(", ", l.names()) + ") -> ";
    return choice.percent(40)
        ? head + "{ " + done + " }"
        : head + done.replaceFirst("^return ", "").replaceFirst(";$", "");
  }

  /** Makes an object and calls it by its types. */
  private void object() {
    String x = world.fresh("f");
    List<Family> its = List.of(choice.of(families));
    Library l = its.get(0).library;
    String type = its.get(0).name;
    switch (choice.below(6)) {
      case 0, 1 -> body.add(line(type + " " + x + " = " + lambda(l) + ";"));
      case 2 ->
          body.add(line(type + " " + x + " = p == 0 ? " + lambda(l) + " : " + lambda(l) + ";"));
      case 3 ->
          body.add(
              line(
                  type
                      + " "
                      + x
                      + " = new "
                      + type
                      + "() { public "
                      + l.signature()
                      + " { "
                      + does(l)
                      + " } };"));
      default -> {
        its = several();
        String c = world.fresh("Of");
        body.add(line(c + " " + x + " = " + declare(c, its) + ";"));
      }
    }
    body.add(line("Object o" + x + " = " + x + ";"));
    for (Family f : its) {
      use(x, f);
    }
    for (Family f : List.of(choice.of(families), choice.of(families))) {
      body.add(line(shown("o" + x + " instanceof " + f.erased())));
    }
  }

  /** Some types that one class can have. */
  private List<Family> several() {
    List<Family> its = new ArrayList<>();
    for (int i = choice.between(1, 3); i > 0; i--) {
      Family f = choice.of(families);
      if (!its.contains(f) && its.stream().allMatch(o -> o.library.goesWith(f.library))) {
        its.add(f);
      }
    }
    return its;
  }

  /** Declares a class of the types; the answer makes an object of it. */
  private String declare(String c, List<Family> its) {
    List<String> heads =
        its.stream()
            .filter(f -> its.stream().noneMatch(o -> o != f && o.isBelow(f)))
            .map(Family::name)
            .toList();
    List<Library> libraries = its.stream().map(Family::library).distinct().toList();
    Stream<String> methods =
        libraries.stream()
            .map(
                l -> "public " + l.signature() + " { " + does(l).replaceAll("\\bp\\b", "6") + " }");
    String all = String.join(" ", methods.toList());
    String kind = choice.of("static class", "record", "enum");
    String ofRecord = kind.equals("record") ? "(int z)" : "";
    String first =
        kind.equals("enum")
            ? "A, B { public "
                + libraries.get(0).signature()
                + " { "
                + does(libraries.get(0)).replaceAll("\\bp\\b", "6")
                + " } }; "
            : "";
    types.add(
        line(
            kind
                + " "
                + c
                + ofRecord
                + " implements "
                + String.join(", ", heads)
                + " { "
                + first
                + all
                + " }"));
    return switch (kind) {
      case "enum" -> c + (choice.percent(50) ? ".A" : ".B");
      case "record" -> "new " + c + "(3)";
      default -> "new " + c + "()";
    };
  }

  private void use(String x, Family f) {
    Library l = f.library;
    for (String use : l.uses) {
      String as = choice.percent(50) ? f.name : l.type;
      if (choice.percent(60)) {
        body.add(line(shown(use, "((" + as + ") " + x + ")")));
      }
    }
    if (choice.percent(40)) {
      body.add(line(shown(choice.of(l.uses), "((" + l.type + ") (" + f.name + ") o" + x + ")")));
    }
    if (choice.percent(50)) {
      String r = world.fresh("r");
      body.add(line(l.type + " " + r + " = ((" + f.name + ") " + x + ")::" + l.method + ";"));
      body.add(line(shown(choice.of(l.uses), r)));
    }
    List<Family> shown = new ArrayList<>(f.above);
    shown.add(f);
    for (Family s : shown) {
      if (!s.shows.isEmpty()) {
        body.add(line(shown("((" + s.name + ") " + x + ")." + s.shows + "()")));
      }
    }
  }

  private String shown(String use, String of) {
    return shown(use.replace("U.", uses + ".").replace("%s", of));
  }

  private static String shown(String expression) {
    return "out += (" + expression + ") + \";\";";
  }
}
