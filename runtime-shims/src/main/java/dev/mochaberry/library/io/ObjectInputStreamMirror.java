package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.io.ObjectInputStream} maps to Python: not at all. */
@Mirror("java.io.ObjectInputStream")
@Unsupported(
    why = "serialization needs reflection",
    instead = "a text of your own, or Cloneable for copies")
abstract class ObjectInputStreamMirror {}
