package dev.mochaberry.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The trees of a file by their places. They are noted before the compiler takes the trees apart to
 * make code of them.
 */
final class TreePositions {

  /**
   * A tree.
   *
   * @param start the offset of its first character
   * @param end the offset behind its last one
   */
  private record Placed(Tree tree, long start, long end) {
    long length() {
      return end - start;
    }
  }

  private static final Comparator<Placed> SMALLEST = Comparator.comparingLong(Placed::length);

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Placed> trees = new ArrayList<>();

  TreePositions(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /** Notes the trees of a class. */
  void add(ClassTree declared) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree != null) {
          long start = positions.getStartPosition(unit, tree);
          long end = positions.getEndPosition(unit, tree);
          if (start >= 0 && end > start) {
            trees.add(new Placed(tree, start, end));
          }
        }
        return super.scan(tree, nothing);
      }
    }.scan(declared, null);
  }

  /** The tree whose mark, as the compiler draws it, is nearest to the place. */
  Tree at(SourcePosition place, String text) {
    long line = unit.getLineMap().getStartPosition(place.line());
    long start = line + Math.max(0, place.column() - 1);
    long word = start + word(text, (int) start);
    return find(t -> t.end() == word && isNamedLast(t.tree()) && t.start() <= start)
        .or(() -> find(t -> declares(t.tree(), text, start) && inside(t, start)))
        .or(() -> find(t -> t.start() == start))
        .or(() -> find(t -> t.start() >= line && t.start() < line + lineLength(text, line)))
        .or(() -> find(t -> inside(t, start)))
        .orElse(unit);
  }

  private Optional<Tree> find(Predicate<Placed> wanted) {
    return trees.stream().filter(wanted).min(SMALLEST).map(Placed::tree);
  }

  /** Whether the compiler marks the tree at or right before the name that ends it. */
  private static boolean isNamedLast(Tree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree
        || tree instanceof MemberReferenceTree;
  }

  private static boolean declares(Tree tree, String text, long start) {
    return tree instanceof MethodTree m
        && (m.getReturnType() == null // a constructor, which has the name of its class
            || text.startsWith(m.getName().toString(), (int) start));
  }

  private static boolean inside(Placed t, long offset) {
    return t.start() <= offset && offset < t.end();
  }

  private static int word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static long lineLength(String text, long line) {
    int end = text.indexOf('\n', (int) line);
    return (end < 0 ? text.length() : end) - line;
  }
}
