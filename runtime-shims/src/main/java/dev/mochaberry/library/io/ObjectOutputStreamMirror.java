package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.io.ObjectOutputStream} maps to Python: not at all. */
@Mirror("java.io.ObjectOutputStream")
@Unsupported(
    why = "serialization needs reflection",
    instead = "a text of your own, or Cloneable for copies")
abstract class ObjectOutputStreamMirror {}
