package dev.mochaberry.tests.random;

import java.util.List;

/** Pieces to Java text. */
final class ProgramPrinter {
  private final StringBuilder out = new StringBuilder();

  private ProgramPrinter() {}

  static String print(List<Piece> pieces) {
    ProgramPrinter printer = new ProgramPrinter();
    pieces.forEach(piece -> printer.piece(piece, ""));
    return printer.out.toString();
  }

  private void piece(Piece piece, String indent) {
    if (piece instanceof Piece.Line line) {
      out.append(indent).append(line.text()).append('\n');
    } else if (piece instanceof Piece.Nest nest) {
      for (Piece.Part part : nest.parts()) {
        out.append(indent).append(part.head()).append('\n');
        part.body().forEach(inner -> piece(inner, indent + "  "));
      }
      out.append(indent).append(nest.tail()).append('\n');
    }
  }
}
