package dev.mochaberry.translator.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where class files are looked up that are not the program's own. */
public interface ClassFiles extends Closeable {

  /** A class file, by internal name. */
  Optional<byte[]> find(String internalName);

  /** These, and others where they have not the class. */
  default ClassFiles before(ClassFiles others) {
    ClassFiles first = this;
    return new ClassFiles() {
      @Override
      public Optional<byte[]> find(String internalName) {
        return first.find(internalName).or(() -> others.find(internalName));
      }

      @Override
      public void close() throws IOException {
        first.close();
        others.close();
      }
    };
  }

  @Override
  default void close() throws IOException {
    // Most hold nothing open.
  }
}
