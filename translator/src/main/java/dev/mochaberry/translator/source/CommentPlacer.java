package dev.mochaberry.translator.source;

import dev.mochaberry.translator.python.PyStmt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the comments of a method into its Python body. All that is known of a Python statement is
 * its Java line, so a comment goes
 *
 * <ul>
 *   <li>behind the statement it stands behind, if that is one simple statement,
 *   <li>or before the first statement of the code that follows it in its block,
 *   <li>or to the end of its block, if nothing follows,
 *   <li>or, if its block is empty, to where the block has been.
 * </ul>
 */
final class CommentPlacer {
  private final JavaText file;
  private final Outline outline;
  private final List<PyPlace> places;
  private final Insertions insertions = new Insertions();

  private CommentPlacer(JavaText file, Outline outline, List<PyStmt> body) {
    this.file = file;
    this.outline = outline;
    this.places = PyPlace.all(body);
  }

  /**
   * The body with those of the comments that belong to it.
   *
   * @param remarks the comments of the file that belong to any code
   */
  static List<PyStmt> place(
      JavaText file, Outline outline, List<CodeOwners.Owned> remarks, List<PyStmt> body) {
    if (remarks.isEmpty()) {
      return body;
    }
    CommentPlacer placer = new CommentPlacer(file, outline, body);
    List<Integer> lines =
        placer.places.stream().map(PyPlace::line).filter(line -> line > 0).toList();
    Set<Outline.Member> members = new CodeOwners(outline).of(lines);
    for (CodeOwners.Owned owned : remarks) {
      if (members.contains(owned.owner())) {
        placer.place(owned.remark(), owned.owner().code());
      }
    }
    return placer.insertions.applyTo(body);
  }

  private void place(Remark remark, Span code) {
    switch (remark.place()) {
      case BEHIND -> behind(remark, code);
      case BEHIND_BRACE ->
          closedBlock(remark)
              .ifPresentOrElse(
                  b -> atEnd(remark, b, code),
                  () -> above(remark, remark.span(), remark.span().end(), code));
      case ABOVE -> above(remark, remark.span(), remark.span().end(), code);
    }
  }

  /** The block that the last brace before a comment closes. */
  private Optional<Span> closedBlock(Remark remark) {
    int index = file.firstTokenFrom(remark.span().start()) - 1;
    while (index > 0 && !file.is(index, "}")) {
      index--;
    }
    int end = file.tokens().get(index).end();
    return Outline.smallest(outline.blocks().stream().filter(b -> b.end() == end));
  }

  private void behind(Remark remark, Span code) {
    Optional<Span> statement = simpleStatementBefore(remark);
    Span lines = statement.orElse(remark.span());
    List<PyPlace> found = between(lines.line(), lines.endLine()).toList();
    if (found.isEmpty()) {
      above(remark, remark.span(), remark.span().end(), code);
      return;
    }
    boolean atItsEnd =
        statement.isPresent()
            && statement.get().endLine() == remark.span().line()
            && remark.lines().size() == 1;
    if (atItsEnd && found.stream().noneMatch(PyPlace::isCompound)) {
      List<PyStmt> block = found.get(0).block();
      List<PyPlace> beside = found.stream().filter(p -> p.block() == block).toList();
      insertions.behind(beside.get(beside.size() - 1).stmt(), remark);
    } else {
      before(found.get(0), remark);
    }
  }

  /** The simple statement that ends, or goes on, in the line of a comment behind its code. */
  private Optional<Span> simpleStatementBefore(Remark remark) {
    Optional<Span> block = outline.blockAround(remark.span());
    return outline.statements().stream()
        .filter(s -> !s.compound())
        .map(Outline.Statement::span)
        .filter(s -> s.start() <= remark.span().start() && s.endLine() >= remark.span().line())
        .filter(s -> block.isEmpty() || block.get().contains(s))
        .max(Comparator.comparingInt(Span::start));
  }

  /**
   * Puts a comment before the code that follows a place.
   *
   * @param inside what the block around it contains
   * @param end offset from which on the code follows
   */
  private void above(Remark remark, Span inside, int end, Span code) {
    Optional<Span> block = outline.blockAround(inside);
    int index = file.firstTokenFrom(end);
    while (index < file.tokens().size() && file.tokens().get(index).isComment()) {
      index++;
    }
    if (index == file.tokens().size()) {
      return;
    }
    Token next = file.tokens().get(index);
    if (block.isPresent() && next.end() == block.get().end()) {
      atEnd(remark, block.get(), code);
      return;
    }
    int lastLine = block.orElse(code).endLine();
    Optional<PyPlace> first =
        between(file.line(next.start()), lastLine).min(Comparator.comparingInt(PyPlace::line));
    if (first.isPresent()) {
      Optional<Span> statement = outline.statementAt(next.start());
      before(statement.map(s -> outermost(first.get(), s)).orElse(first.get()), remark);
    } else {
      block.ifPresent(b -> atEnd(remark, b, code));
    }
  }

  /**
   * The outermost Python statement that begins with the place and has only code of the Java
   * statement. A loop or {@code try} may have the line of the first statement inside it.
   */
  private PyPlace outermost(PyPlace place, Span statement) {
    PyPlace found = place;
    boolean borrowed = true;
    while (borrowed && !found.isWithin(statement.line(), statement.endLine())) {
      PyPlace outer = found;
      boolean block = outer.stmt() instanceof PyStmt.Try || outer.stmt() instanceof PyStmt.While;
      Optional<PyPlace> inner = block ? firstInside(outer) : Optional.empty();
      borrowed = inner.isPresent() && inner.get().line() == outer.line();
      found = borrowed ? inner.get() : outer;
    }
    while (found.leading()
        && found.parent() != null
        && found.parent().isWithin(statement.line(), statement.endLine())) {
      found = found.parent();
    }
    return found;
  }

  private Optional<PyPlace> firstInside(PyPlace outer) {
    return places.stream().filter(p -> p.parent() == outer && p.leading()).findFirst();
  }

  private Optional<PyPlace> lastInside(PyPlace outer) {
    return places.stream().filter(p -> p.parent() == outer).reduce((a, b) -> b);
  }

  /** Nothing goes between {@code if} and {@code elif}: such a comment goes into the branch. */
  private void before(PyPlace place, Remark remark) {
    PyPlace target = place;
    while (target.elif()) {
      target = firstInside(target).orElse(target.parent());
    }
    insertions.before(target.stmt(), remark);
  }

  /** Puts a comment behind the last statement of its block that comes before it. */
  private void atEnd(Remark remark, Span block, Span code) {
    Optional<PyPlace> last =
        between(block.line() + 1, remark.span().line()).reduce((earlier, later) -> later);
    if (last.isEmpty()) {
      inEmpty(remark, block, code);
      return;
    }
    PyPlace target = last.get();
    while (target.parent() != null && target.parent().isWithin(block.line() + 1, block.endLine())) {
      target = target.parent();
    }
    while (target.elif()) {
      target = lastInside(target).orElse(target.parent());
    }
    insertions.after(target.stmt(), remark);
  }

  private void inEmpty(Remark remark, Span block, Span code) {
    Optional<PyStmt> there = inHandler(block).or(() -> inPass(block)).or(() -> inExpression(block));
    if (there.isPresent()) {
      insertions.before(there.get(), remark);
    } else if (outline.blocks().stream().noneMatch(b -> isAround(b, block, code))) {
      before(places.get(0), remark);
    } else {
      above(remark, new Span(block.end() - 1, block.end() + 1, 0, 0), block.end(), code);
    }
  }

  private static boolean isAround(Span outer, Span block, Span code) {
    return code.contains(outer) && outer.contains(block) && !outer.equals(block);
  }

  /** The first statement that handles what an empty catch block catches. */
  private Optional<PyStmt> inHandler(Span block) {
    for (Outline.Attempt attempt : outline.attempts()) {
      int index = attempt.catches().indexOf(block);
      Span body = attempt.body();
      if (index >= 0) {
        return places.stream()
            .map(PyPlace::stmt)
            .filter(s -> s instanceof PyStmt.Try t && isFrom(t, body, index))
            .map(s -> ((PyStmt.Try) s).handlers().get(index).body().get(0))
            .reduce((outer, inner) -> inner);
      }
    }
    return Optional.empty();
  }

  private static boolean isFrom(PyStmt.Try attempt, Span body, int handler) {
    List<Integer> lines =
        PyPlace.all(attempt.body()).stream().map(PyPlace::line).filter(l -> l > 0).toList();
    return attempt.handlers().size() > handler
        && !attempt.handlers().get(handler).body().isEmpty()
        && !lines.isEmpty()
        && lines.stream().allMatch(body::containsLine);
  }

  /** The {@code pass} of an empty block, found by its statement's line. */
  private Optional<PyStmt> inPass(Span block) {
    Optional<Span> header =
        Outline.smallest(
            outline.statements().stream()
                .filter(Outline.Statement::compound)
                .map(Outline.Statement::span)
                .filter(s -> s.contains(block)));
    return places.stream()
        .filter(p -> p.stmt() instanceof PyStmt.Pass && p.parent() != null)
        .filter(p -> header.isPresent() && !(p.parent().stmt() instanceof PyStmt.Try))
        .filter(p -> header.get().line() <= p.parent().line())
        .filter(p -> p.parent().line() <= block.line())
        .map(PyPlace::stmt)
        .findFirst();
  }

  /** The statement of a lambda that is an expression in Python. */
  private Optional<PyStmt> inExpression(Span block) {
    return outline.statements().stream()
        .filter(s -> s.span().contains(block))
        .min(Comparator.comparingInt(s -> s.span().length()))
        .filter(s -> !s.compound())
        .flatMap(s -> between(s.span().line(), s.span().endLine()).findFirst())
        .map(PyPlace::stmt);
  }

  private Stream<PyPlace> between(int firstLine, int lastLine) {
    return places.stream()
        .filter(p -> firstLine <= p.line() && p.line() <= lastLine)
        .filter(p -> !(p.stmt() instanceof PyStmt.Pass && p.parent() != null));
  }
}
