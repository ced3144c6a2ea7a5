package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A program made from a seed. It compiles, ends, and always does the same.
 *
 * @param name the name of its class
 * @param pieces its text
 * @param wildDoubles whether it computes with doubles that are not exact: only hardware that rounds
 *     every operation to 64 bits gives the JVM's digits
 */
public record RandomProgram(String name, List<Piece> pieces, boolean wildDoubles) {
  private static final int METHODS = 3;
  private static final int CORNERS = 3;

  /** The program of a seed. */
  public static RandomProgram of(long seed) {
    World world = new World(seed);
    String name = "Random" + seed;
    return new RandomProgram(name, new Writer(world, name).program(), world.wildDoubles);
  }

  /** The same program with another text. */
  public RandomProgram with(List<Piece> others) {
    return new RandomProgram(name, others, wildDoubles);
  }

  /** The source file's text. */
  public String text() {
    return ProgramPrinter.print(pieces);
  }

  /** Puts the parts of one program together. */
  private static final class Writer {
    private final World world;
    private final Choice choice;
    private final String name;
    private final Scope statics = Scope.empty();
    private final List<String> corners = new ArrayList<>();

    Writer(World world, String name) {
      this.world = world;
      this.choice = world.choice;
      this.name = name;
    }

    List<Piece> program() {
      List<Piece> inside = new ArrayList<>();
      inside.add(line("static int sTotal;"));
      for (int i = 0; i < 4; i++) {
        inside.add(staticField());
      }
      inside.addAll(helpers());
      inside.addAll(new Classes(world, statics).all());
      inside.addAll(new Cast(world).classes());
      for (int i = choice.between(1, CORNERS); i > 0; i--) {
        String corner = world.fresh("corner");
        corners.add(corner);
        inside.addAll(Corner.any(world).members(corner));
      }
      int methods = choice.between(2, METHODS);
      for (int i = 0; i < methods; i++) {
        inside.add(method());
      }
      inside.add(main());
      List<Piece> all = new ArrayList<>();
      if (world.modern) {
        all.add(Piece.Line.kept("// java: 21"));
      }
      all.add(line("import java.util.*;"));
      all.add(line("import java.util.function.*;"));
      all.add(line("import java.util.stream.*;"));
      all.add(Piece.Nest.of("public class " + name + " {", inside));
      return all;
    }

    private static Piece line(String text) {
      return Piece.Line.of(text);
    }

    private Piece staticField() {
      Kind kind =
          choice.of(
              Kind.INT,
              Kind.LONG,
              Kind.BYTE,
              Kind.CHAR,
              Kind.STRING,
              Kind.INTS,
              Kind.LIST,
              Kind.BOOLEAN,
              Kind.SHORT);
      String field = world.fresh("s");
      String value = new Expressions(world, Scope.empty()).of(kind, 0);
      statics.field(field, kind);
      return line("static " + kind.text() + " " + field + " = " + value + ";");
    }

    private List<Piece> helpers() {
      return List.of(
          line(
              "static int probe(int n, int v) { System.out.println(\"p\" + n + \"=\" + v); return v; }"),
          line("static String cut(String s) { return s.length() > 30 ? s.substring(0, 30) : s; }"),
          line(
              "static double snap(double d) { return d > -9999 && d < 9999 ? (int) (d * 4) / 4.0 : 0.5; }"),
          line(
              "static float snap(float d) { return d > -99 && d < 99 ? (int) (d * 4) / 4.0f : 0.5f; }"),
          Piece.Nest.of(
              "static String says(Throwable e) {",
              List.of(
                  line(
                      "if (e instanceof NullPointerException || e instanceof ClassCastException) return \"null or cast\";"),
                  line(
                      "if (e instanceof Error) return \"error\" + (e.getCause() == null ? \"\" : says(e.getCause()));"),
                  line("return e.toString();"))));
    }

    private Piece method() {
      String method = world.fresh("m");
      Kind result =
          choice.percent(70)
              ? choice.of(Kind.INT, Kind.LONG, Kind.STRING, Kind.BOOLEAN)
              : choice.of(Kind.NUMBERS);
      Scope scope = statics.inner();
      List<Kind> parameters = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int i = choice.between(0, 3); i > 0; i--) {
        Kind k = choice.percent(65) ? choice.of(Kind.NUMBERS) : choice.of(Kind.values());
        String parameter = world.fresh("a");
        scope.add(parameter, k, true);
        parameters.add(k);
        texts.add(k.text() + " " + parameter);
      }
      world.cost = 0;
      List<Piece> body = new Statements(world, scope, result).body(choice.between(3, 6));
      world.methods.add(new World.Method(method, result, parameters, world.cost + 1));
      return Piece.Nest.of(
          "static " + result.text() + " " + method + "(" + String.join(", ", texts) + ") {", body);
    }

    private Piece main() {
      world.cost = 0;
      world.repeats = 1;
      List<Piece> body = new ArrayList<>();
      Expressions expressions = new Expressions(world, statics.inner());
      for (World.Method m : List.copyOf(world.methods)) {
        for (int i = 0; i < 2; i++) {
          String call = m.name() + "(" + expressions.arguments(m.parameters(), 1) + ")";
          String shown = m.result() == Kind.CHAR ? "(int) " + call : call;
          List<Piece> attempt =
              List.of(line("System.out.println(\"" + m.name() + " -> \" + " + shown + ");"));
          body.add(
              new Piece.Nest(
                  List.of(
                      new Piece.Part("try {", attempt),
                      new Piece.Part(
                          "} catch (Throwable t) {",
                          List.of(
                              line(
                                  "System.out.println(\"" + m.name() + " throws \" + says(t));")))),
                  "}"));
          body.add(line("System.out.println(\"total \" + sTotal + \" \" + Base.made);"));
        }
      }
      corners.forEach(corner -> body.addAll(Corner.calls(corner)));
      for (Scope.Variable v : statics.all(Kind.INT)) {
        body.add(line("System.out.println(\"" + v.name() + " \" + " + v.name() + ");"));
      }
      if (choice.percent(20)) {
        List<Piece> last = new Statements(world, statics.inner(), null).body(2);
        body.add(
            new Piece.Nest(
                List.of(
                    new Piece.Part("try {", last),
                    new Piece.Part(
                        "} catch (RuntimeException e) {",
                        List.of(line("System.out.println(says(e));")))),
                "}"));
      }
      return Piece.Nest.of("public static void main(String[] args) {", body);
    }
  }
}
