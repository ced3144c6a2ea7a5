package dev.mochaberry.translator.input;

import java.io.IOException;
import java.nio.file.Path;

/** Where compiled classes go; whoever makes it answers for its removal. */
@FunctionalInterface
public interface ScratchFolder {

  /** Creates the folder. */
  Path create() throws IOException;
}
