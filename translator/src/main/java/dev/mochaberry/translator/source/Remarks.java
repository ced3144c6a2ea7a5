package dev.mochaberry.translator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the comments of a file. */
final class Remarks {
  private final JavaText file;
  private final List<Remark> remarks = new ArrayList<>();

  private Remarks(JavaText file) {
    this.file = file;
  }

  /** The comments in their order; those without any text are left out. */
  static List<Remark> of(JavaText file) {
    Remarks all = new Remarks(file);
    for (int i = 0; i < file.tokens().size(); i++) {
      if (file.tokens().get(i).isComment()) {
        all.add(i);
      }
    }
    return all.remarks.stream()
        .map(r -> new Remark(CommentText.withoutEmptyEnds(r.lines()), r.place(), r.span()))
        .filter(r -> !r.lines().isEmpty())
        .toList();
  }

  private void add(int index) {
    Token token = file.tokens().get(index);
    Remark remark = new Remark(lines(token), place(index), span(token));
    Remark last = remarks.isEmpty() ? null : remarks.get(remarks.size() - 1);
    if (last != null && continues(last, remark, index)) {
      List<String> lines = new ArrayList<>(last.lines());
      lines.addAll(remark.lines());
      Span from = last.span();
      Span to = remark.span();
      Span whole = new Span(from.start(), to.end(), from.line(), to.endLine());
      remarks.set(remarks.size() - 1, new Remark(lines, last.place(), whole));
    } else {
      remarks.add(remark);
    }
  }

  /** Javadoc has HTML; it stands in a body only above a field or a local class. */
  private List<String> lines(Token token) {
    String comment = file.text(token);
    List<String> lines = CommentText.lines(comment);
    if (CommentText.isJavadoc(comment) && !CommentText.isMarkdown(comment)) {
      Optional<String> doc = DocComment.docstring(lines, false);
      return doc.map(d -> d.lines().map(CommentText::clean).toList()).orElse(List.of());
    }
    return lines;
  }

  /** Line comments below each other are one, behind code only if they start at the same column. */
  private boolean continues(Remark last, Remark next, int index) {
    Token before = file.tokens().get(index - 1);
    boolean lineComments =
        before.kind() == Token.Kind.LINE_COMMENT
            && file.tokens().get(index).kind() == Token.Kind.LINE_COMMENT;
    boolean below = last.span().endLine() + 1 == next.span().line();
    boolean sameColumn = file.column(before.start()) == file.column(next.span().start());
    return lineComments
        && below
        && next.place() == Remark.Place.ABOVE
        && (last.place() == Remark.Place.ABOVE || sameColumn);
  }

  private Remark.Place place(int index) {
    int line = file.line(file.tokens().get(index).start());
    Remark.Place place = Remark.Place.ABOVE;
    for (int i = index - 1; i >= 0; i--) {
      Token token = file.tokens().get(i);
      if (file.endLine(token) != line) {
        break;
      } else if (!token.isComment() && !file.is(i, "}")) {
        return Remark.Place.BEHIND;
      } else if (file.is(i, "}")) {
        place = Remark.Place.BEHIND_BRACE;
      }
    }
    boolean codeFollows =
        index + 1 < file.tokens().size() && file.line(file.tokens().get(index + 1).start()) == line;
    return place == Remark.Place.BEHIND_BRACE && codeFollows ? Remark.Place.ABOVE : place;
  }

  private Span span(Token token) {
    return new Span(token.start(), token.end(), file.line(token.start()), file.endLine(token));
  }
}
