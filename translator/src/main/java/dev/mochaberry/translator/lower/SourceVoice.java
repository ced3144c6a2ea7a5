package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;

/** What the author said beside the code: comments and Javadoc, where sources are at hand. */
public interface SourceVoice {
  /** The docstring of a class. */
  Optional<String> typeDoc(String internalName);

  /** The line that declares a class. */
  Optional<Integer> typeLine(String internalName);

  /** The docstring of a method. */
  Optional<String> methodDoc(MethodModel method);

  /** The statements of a body with the author's comments put in. */
  List<PyStmt> comments(String internalName, List<PyStmt> body);

  /**
   * Whether the author may have written a cast to a type of this simple name in a statement that
   * starts on the line: if not, the cast is one that erasure put there.
   */
  boolean mayCast(String internalName, int line, String simpleName);

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
        public List<PyStmt> comments(String internalName, List<PyStmt> body) {
          return body;
        }

        @Override
        public boolean mayCast(String internalName, int line, String simpleName) {
          return true;
        }
      };
}
