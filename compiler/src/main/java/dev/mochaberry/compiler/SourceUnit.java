package dev.mochaberry.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import dev.mochaberry.translator.input.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;

/** A Java file of a compilation. */
final class SourceUnit {
  private final CompilationUnitTree tree;
  private final Trees trees;
  private final TreePositions positions;

  SourceUnit(CompilationUnitTree tree, Trees trees) {
    this.tree = tree;
    this.trees = trees;
    this.positions = new TreePositions(tree, trees.getSourcePositions());
  }

  /** The file's path, or what looks most like one where the file is in memory. */
  static String path(CompilationUnitTree tree) {
    URI place = tree.getSourceFile().toUri();
    return "file".equals(place.getScheme())
        ? Path.of(place).toString()
        : Path.of(place.getSchemeSpecificPart().replaceFirst("^/+(?=/)", "")).toString();
  }

  /** Remembers a class of the file, as it was written. */
  void add(ClassTree declared) {
    if (declared != null) {
      positions.add(declared);
    }
  }

  /** The file for the translator. */
  SourceFile source() {
    return SourceFile.of(Path.of(path(tree)), text());
  }

  private String text() {
    try {
      return tree.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands a diagnostic of the translator to the compiler. */
  void report(Diagnostic d) {
    String words = Wording.of(d.code(), d.message(), d.notes(), d.why(), d.help());
    Tree at = d.position().map(this::at).orElse(tree);
    Kind kind = d.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    trees.printMessage(kind, words, at, tree);
  }

  /** An error about the compilation itself. */
  void complain(String words) {
    trees.printMessage(Kind.ERROR, words, tree, tree);
  }

  private Tree at(SourcePosition p) {
    if (p.line() <= 0) {
      return tree;
    }
    return positions.at(p, text());
  }
}
