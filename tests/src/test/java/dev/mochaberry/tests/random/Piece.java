package dev.mochaberry.tests.random;

import java.util.List;

/** A piece of a program's text: what shrinking takes out or opens. */
public sealed interface Piece {

  /**
   * One line.
   *
   * @param kept whether the program might not end without it
   */
  record Line(String text, boolean kept) implements Piece {
    static Line of(String text) {
      return new Line(text, false);
    }

    static Line kept(String text) {
      return new Line(text, true);
    }
  }

  /** {@code head { body } head { body } tail}: a class, a method, a statement with statements. */
  record Nest(List<Part> parts, String tail) implements Piece {

    /** A nest with one part that ends in a brace. */
    static Nest of(String head, List<Piece> body) {
      return new Nest(List.of(new Part(head, body)), "}");
    }
  }

  /** One head with what it holds. */
  record Part(String head, List<Piece> body) {}
}
