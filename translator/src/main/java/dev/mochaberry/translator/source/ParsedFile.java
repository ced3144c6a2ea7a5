package dev.mochaberry.translator.source;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Java file that is read as far as it is asked for: its text first, its syntax only for comments.
 * It may serve several translations.
 */
final class ParsedFile {
  private final JavaText text;
  private final Literals literals;
  private final Words words;
  private Outline outline;

  /** The outline where names are wanted: of a file without comments as well. */
  private Outline declarations;

  private List<CodeOwners.Owned> remarks;
  private final Map<Integer, Optional<String>> docs = new HashMap<>();

  ParsedFile(SourceFile file) {
    this.text = new JavaText(file);
    this.literals = new Literals(text);
    this.words = new Words(text);
  }

  Literals literals() {
    return literals;
  }

  Words words() {
    return words;
  }

  JavaText text() {
    return text;
  }

  /** Reads all at once that may be asked for. */
  void prepare() {
    outline();
  }

  /** JavaParser takes a third of a second to start: a file without comments is not worth it. */
  private synchronized Outline outline() {
    if (outline == null) {
      outline = Outline.EMPTY; // Also for the next question, should the parser fail.
      outline = text.hasComments() ? OutlineReader.read(text) : Outline.EMPTY;
    }
    return outline;
  }

  Optional<String> typeDoc(String internalName) {
    return outline().types().stream()
        .filter(t -> internalName.equals(t.internalName()))
        .findFirst()
        .flatMap(t -> docBefore(t.span().start()));
  }

  Optional<String> methodDoc(MethodRef method, int line) {
    return new Declarations(outline())
        .find(method.owner(), method.name(), method.parameters(), line)
        .flatMap(m -> docBefore(m.span().start()));
  }

  DeclarationRemarks remarks() {
    return new DeclarationRemarks(text, outline());
  }

  List<String> typeRemark(String internalName) {
    return outline().types().stream()
        .filter(t -> internalName.equals(t.internalName()))
        .findFirst()
        .map(t -> remarks().above(t.span().start()))
        .orElse(List.of());
  }

  synchronized List<String> parameterNames(MethodRef method, int line) {
    if (declarations == null) {
      declarations = text.hasComments() ? outline() : OutlineReader.read(text);
    }
    return new Declarations(declarations)
        .find(method.owner(), method.name(), method.parameters(), line)
        .map(Outline.Member::parameterNames)
        .orElse(List.of());
  }

  List<String> methodRemark(MethodRef method, int line) {
    return new Declarations(outline())
        .find(method.owner(), method.name(), method.parameters(), line)
        .map(m -> remarks().above(m.span().start()))
        .orElse(List.of());
  }

  synchronized List<PyStmt> comments(List<PyStmt> body) {
    if (outline().members().isEmpty()) {
      return Paragraphs.keep(text, body);
    }
    if (remarks == null) {
      remarks = new CodeOwners(outline()).owned(Remarks.of(text));
    }
    return Paragraphs.keep(text, CommentPlacer.place(text, outline(), remarks, body));
  }

  /** The Javadoc right before a declaration; other comments may stand between. */
  private synchronized Optional<String> docBefore(int offset) {
    return docs.computeIfAbsent(offset, this::findDocBefore);
  }

  private Optional<String> findDocBefore(int offset) {
    List<String> markdown = new ArrayList<>();
    for (int i = text.firstTokenFrom(offset) - 1; i >= 0; i--) {
      Token token = text.tokens().get(i);
      String comment = text.text(token);
      if (token.isComment() && CommentText.isMarkdown(comment)) {
        markdown.addAll(0, CommentText.lines(comment));
      } else if (!markdown.isEmpty() || !token.isComment()) {
        break;
      } else if (CommentText.isJavadoc(comment)) {
        return DocComment.docstring(CommentText.lines(comment), false);
      }
    }
    return markdown.isEmpty() ? Optional.empty() : DocComment.docstring(markdown, true);
  }
}
