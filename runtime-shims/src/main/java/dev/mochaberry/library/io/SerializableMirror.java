package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.io.Serializable} maps to Python: it only marks. */
@Mirror("java.io.Serializable")
@PythonClass(name = "Serializable")
abstract class SerializableMirror {}
