package dev.mochaberry.tests.random;

import java.util.List;

/**
 * One side of the language by itself: members that end in a method {@code static String name(int
 * p)}, which calls nothing of the rest of the program but its exceptions. The program calls it for
 * some small p, and prints what it gives or throws.
 */
abstract class Corner {
  final World world;
  final Choice choice;

  Corner(World world) {
    this.world = world;
    this.choice = world.choice;
  }

  /** The members; the last is the method. */
  abstract List<Piece> members(String name);

  static Piece line(String text) {
    return Piece.Line.of(text);
  }

  static Piece nest(String head, List<Piece> body) {
    return Piece.Nest.of(head, body);
  }

  static Piece method(String name, List<Piece> body) {
    return Piece.Nest.of("static String " + name + "(int p) {", body);
  }

  /** A block, and what is done where it throws something of a type. */
  static Piece attempt(List<Piece> body, String caught, Piece then) {
    return new Piece.Nest(
        List.of(
            new Piece.Part("try {", body),
            new Piece.Part("} catch (" + caught + ") {", List.of(then))),
        "}");
  }

  /** One of the corners, as the dice say. */
  static Corner any(World world) {
    return switch (world.choice.below(world.modern ? 23 : 22)) {
      case 0, 1 -> new JumpCorner(world);
      case 2, 3 -> new TextCorner(world);
      case 4 -> new NumberCorner(world);
      case 5 -> new InitialiserCorner(world);
      case 6 -> new StreamCorner(world);
      case 7 -> new TypeCorner(world);
      case 8, 9 -> new ChangeCorner(world);
      case 10, 11 -> new BoxCorner(world);
      case 12 -> new BitCorner(world);
      case 13 -> new CaptureCorner(world);
      case 14, 15 -> new FuzzCorner(world);
      case 16, 17 -> new IndexCorner(world);
      case 18, 19 -> new ListSizeCorner(world);
      case 20, 21 -> new FunctionCorner(world);
      default -> new PatternCorner(world);
    };
  }

  /** The calls of the method, each with its own handler. */
  static List<Piece> calls(String name) {
    Piece shown = line("System.out.println(\"" + name + " \" + p + \" \" + " + name + "(p));");
    Piece fault = line("System.out.println(\"" + name + " throws \" + says(t));");
    Piece guarded = attempt(List.of(shown), "Throwable t", fault);
    return List.of(nest("for (int p = 0; p < 4; p++) {", List.of(guarded)));
  }
}
