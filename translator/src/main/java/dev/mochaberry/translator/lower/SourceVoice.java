package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the author said beside the code: comments and Javadoc, where sources are at hand. */
public interface SourceVoice {
  /** The docstring of a class. */
  Optional<String> typeDoc(String internalName);

  /** The line that declares a class. */
  Optional<Integer> typeLine(String internalName);

  /** The docstring of a method. */
  Optional<String> methodDoc(MethodModel method);

  /** The lines of the comments at the head of the class's file. */
  List<String> header(String internalName);

  /** The lines of the plain comments above a type. */
  List<String> typeRemark(String internalName);

  /** The lines of the plain comments above a method. */
  List<String> methodRemark(MethodModel method);

  /** The names of a method's parameters; empty where they are not known. */
  List<String> parameterNames(MethodModel method);

  /**
   * What is said at a field that has no initializer, or none that is code.
   *
   * @param initialised whether an initializer is no code
   */
  Optional<FieldRemark> fieldRemark(String internalName, String field, boolean initialised);

  /**
   * The comments at a field.
   *
   * @param above the lines above it
   * @param behind the comment behind it, or null
   */
  record FieldRemark(List<String> above, String behind) {}

  /** The statements of a body with the author's comments put in. */
  List<PyStmt> comments(String internalName, List<PyStmt> body);

  /**
   * Whether the author may have written a cast to a type of this simple name in a statement that
   * starts on the line: if not, the cast is one that erasure put there.
   */
  boolean mayCast(String internalName, int line, String simpleName);

  /**
   * How the author spelled a number of the statement that starts on the line, in Python's spelling;
   * empty where it is as Java would print it.
   */
  Optional<String> literal(String internalName, int line, java.lang.Number value);

  /** Whether a literal of the statement that starts on the line has the value. */
  boolean spells(String internalName, int line, java.lang.Number value);

  /** The words of the statement that starts on the line. */
  Set<String> words(String internalName, int line);

  /** The words in the labels of the switch that starts on the line. */
  Set<String> caseWords(String internalName, int line);

  /** How the author spelled the value of a constant where it is declared. */
  Optional<String> declaredLiteral(String internalName, String field, java.lang.Number value);

  /** No sources. */
  SourceVoice SILENT =
      new SourceVoice() {
        @Override
        public Optional<String> typeDoc(String internalName) {
          return Optional.empty();
        }

        @Override
        public Optional<Integer> typeLine(String internalName) {
          return Optional.empty();
        }

        @Override
        public Optional<String> methodDoc(MethodModel method) {
          return Optional.empty();
        }

        @Override
        public List<String> header(String internalName) {
          return List.of();
        }

        @Override
        public List<String> typeRemark(String internalName) {
          return List.of();
        }

        @Override
        public List<String> methodRemark(MethodModel method) {
          return List.of();
        }

        @Override
        public List<String> parameterNames(MethodModel method) {
          return List.of();
        }

        @Override
        public Optional<FieldRemark> fieldRemark(
            String internalName, String field, boolean initialised) {
          return Optional.empty();
        }

        @Override
        public List<PyStmt> comments(String internalName, List<PyStmt> body) {
          return body;
        }

        @Override
        public boolean mayCast(String internalName, int line, String simpleName) {
          return true;
        }

        @Override
        public Optional<String> literal(String internalName, int line, java.lang.Number value) {
          return Optional.empty();
        }

        @Override
        public boolean spells(String internalName, int line, java.lang.Number value) {
          return false;
        }

        @Override
        public Set<String> words(String internalName, int line) {
          return Set.of();
        }

        @Override
        public Set<String> caseWords(String internalName, int line) {
          return Set.of();
        }

        @Override
        public Optional<String> declaredLiteral(
            String internalName, String field, java.lang.Number value) {
          return Optional.empty();
        }
      };
}
