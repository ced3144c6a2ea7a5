package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;

/** What the author said beside the code: comments and Javadoc, where sources are at hand. */
public interface SourceVoice {
  /** The docstring of a class. */
  Optional<String> typeDoc(String internalName);

  /** The docstring of a method. */
  Optional<String> methodDoc(MethodModel method);

  /** The statements of a body with the author's comments put in. */
  List<PyStmt> comments(String internalName, List<PyStmt> body);

  /** No sources. */
  SourceVoice SILENT =
      new SourceVoice() {
        @Override
        public Optional<String> typeDoc(String internalName) {
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
      };
}
