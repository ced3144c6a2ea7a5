package dev.mochaberry.translator.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the comments of a file can belong to.
 *
 * @param blocks blocks and the groups of a switch, inner ones after outer ones
 * @param statements all statements that are no blocks
 */
record Outline(
    List<TypeDeclaration> types,
    List<Member> members,
    List<Span> blocks,
    List<Statement> statements,
    List<Attempt> attempts) {

  /** The outline of a file that cannot be parsed or has nothing to say. */
  static final Outline EMPTY = new Outline(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A class, interface, enum or record, or the body of an anonymous class.
   *
   * @param internalName null for a local or anonymous class
   */
  record TypeDeclaration(String internalName, Span span) {}

  /** What a member is, as far as bodies go. */
  enum MemberKind {
    METHOD,
    CONSTRUCTOR,
    /** A field or an initializer: its code goes to constructors or the class initializer. */
    INITIALIZATION
  }

  /**
   * A member that has code.
   *
   * @param name as in class files; of initialization it is empty
   * @param owner internal name of its type, null for a local or anonymous class
   * @param parameters simple names of the erased types; null where the declaration has none
   * @param parameterNames their names, as far as there are parameters
   * @param typeVariables the names that may stand for any reference type
   * @param span with the annotations
   * @param code where comments belong to its code
   */
  record Member(
      MemberKind kind,
      String name,
      String owner,
      List<String> parameters,
      List<String> parameterNames,
      Set<String> typeVariables,
      Span span,
      Span code) {}

  /** A statement; a compound one holds others. */
  record Statement(Span span, boolean compound) {}

  /** A try statement: its block and those of its catches. */
  record Attempt(Span body, List<Span> catches) {}

  /** The innermost block around a place. */
  Optional<Span> blockAround(Span place) {
    return smallest(blocks.stream().filter(b -> b.contains(place)));
  }

  /** The outermost statement that starts at the offset. */
  Optional<Span> statementAt(int offset) {
    return statements.stream()
        .map(Statement::span)
        .filter(s -> s.start() == offset)
        .max(Comparator.comparingInt(Span::length));
  }

  /** The smallest of some pieces. */
  static Optional<Span> smallest(Stream<Span> spans) {
    return spans.min(Comparator.comparingInt(Span::length));
  }
}
