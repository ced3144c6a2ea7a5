package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A way to make a program smaller: pieces to drop, to open, lines to write otherwise. */
public final class Reduction {
  private final Set<Object> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> opened = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Object, String> rewritten = new IdentityHashMap<>();

  static Reduction drop(List<?> parts) {
    Reduction r = new Reduction();
    r.dropped.addAll(parts);
    return r;
  }

  static Reduction open(Piece.Nest nest) {
    Reduction r = new Reduction();
    r.opened.add(nest);
    return r;
  }

  static Reduction rewrite(Object lineOrPart, String text) {
    Reduction r = new Reduction();
    r.rewritten.put(lineOrPart, text);
    return r;
  }

  /** All of them at once. */
  public static Reduction all(List<Reduction> reductions) {
    Reduction all = new Reduction();
    for (Reduction r : reductions) {
      all.dropped.addAll(r.dropped);
      all.opened.addAll(r.opened);
      r.rewritten.forEach(all.rewritten::putIfAbsent);
    }
    return all;
  }

  /** The smaller program. */
  public RandomProgram of(RandomProgram program) {
    return program.with(apply(program.pieces()));
  }

  private List<Piece> apply(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!dropped.contains(piece)) {
        add(piece, result);
      }
    }
    return result;
  }

  private void add(Piece piece, List<Piece> result) {
    if (piece instanceof Piece.Line line) {
      String text = rewritten.get(line);
      result.add(text == null ? line : new Piece.Line(text, line.kept()));
    } else if (piece instanceof Piece.Nest nest && opened.contains(nest)) {
      nest.parts().forEach(part -> result.addAll(apply(part.body())));
    } else if (piece instanceof Piece.Nest nest) {
      List<Piece.Part> parts = new ArrayList<>();
      for (Piece.Part part : nest.parts()) {
        if (!dropped.contains(part)) {
          String head = rewritten.getOrDefault(part, part.head());
          parts.add(new Piece.Part(head, apply(part.body())));
        }
      }
      result.add(new Piece.Nest(parts, nest.tail()));
    }
  }
}
