package dev.mochaberry.translator.source;

import dev.mochaberry.translator.lower.SourceVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comments at declarations: above a type, method or field, behind a field, at a file's head.
 */
final class DeclarationRemarks {
  private final JavaText text;
  private final Outline outline;

  DeclarationRemarks(JavaText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  /** The lines of the comments before the package or the first import; a type has its own. */
  List<String> header() {
    int code = 0;
    while (code < text.tokens().size() && text.tokens().get(code).isComment()) {
      code++;
    }
    if (!text.is(code, "package") && !text.is(code, "import")) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < code; i++) {
      lines.addAll(
          CommentText.withoutEmptyEnds(CommentText.lines(text.text(text.tokens().get(i)))));
    }
    return lines;
  }

  /** The lines of the plain comments right above a declaration. */
  List<String> above(int offset) {
    List<String> lines = new ArrayList<>();
    int first = text.firstTokenFrom(offset);
    for (int i = first - 1; i >= 0 && text.tokens().get(i).isComment() && !isBehind(i); i--) {
      String comment = text.text(text.tokens().get(i));
      if (!CommentText.isJavadoc(comment) && !CommentText.isMarkdown(comment)) {
        lines.addAll(0, CommentText.withoutEmptyEnds(CommentText.lines(comment)));
      }
    }
    return lines;
  }

  /** Whether the comment stands behind code of the same line. */
  private boolean isBehind(int comment) {
    int before = comment - 1;
    while (before >= 0 && text.tokens().get(before).isComment()) {
      before--;
    }
    int line = text.line(text.tokens().get(comment).start());
    return before >= 0 && text.endLine(text.tokens().get(before)) == line;
  }

  /**
   * What is said at a field's declaration.
   *
   * @param initialised whether a field with an initializer counts as well: where that is no code
   */
  Optional<SourceVoice.FieldRemark> field(String owner, String field, boolean initialised) {
    for (Outline.Member m : outline.members()) {
      if (m.kind() == Outline.MemberKind.INITIALIZATION && owner.equals(m.owner())) {
        int name = nameIn(m.span(), field, initialised);
        if (name >= 0) {
          List<String> lines = new ArrayList<>(doc(m.span().start()));
          lines.addAll(above(m.span().start()));
          return Optional.of(new SourceVoice.FieldRemark(lines, behind(m.span())));
        }
      }
    }
    return Optional.empty();
  }

  private int nameIn(Span declaration, String field, boolean initialised) {
    for (int i = text.firstTokenFrom(declaration.start());
        i < text.tokens().size() && text.tokens().get(i).end() <= declaration.end();
        i++) {
      boolean plain = text.is(i + 1, ";") || text.is(i + 1, ",");
      boolean typed =
          i > 0
              && (text.tokens().get(i - 1).kind() == Token.Kind.WORD
                  || text.is(i - 1, ">")
                  || text.is(i - 1, "]")
                  || text.is(i - 1, ","));
      if (text.is(i, field) && typed && (plain || initialised && text.is(i + 1, "="))) {
        return i;
      }
    }
    return -1;
  }

  private List<String> doc(int offset) {
    for (int i = text.firstTokenFrom(offset) - 1;
        i >= 0 && text.tokens().get(i).isComment() && !isBehind(i);
        i--) {
      String comment = text.text(text.tokens().get(i));
      if (CommentText.isJavadoc(comment)) {
        return DocComment.docstring(CommentText.lines(comment), false)
            .map(d -> d.lines().toList())
            .orElse(List.of());
      }
    }
    return List.of();
  }

  private String behind(Span declaration) {
    int next = text.firstTokenFrom(declaration.end());
    boolean here =
        next < text.tokens().size()
            && text.tokens().get(next).isComment()
            && text.line(text.tokens().get(next).start()) == declaration.endLine();
    List<String> lines = here ? CommentText.lines(text.text(text.tokens().get(next))) : List.of();
    return lines.size() == 1 ? lines.get(0) : null;
  }
}
