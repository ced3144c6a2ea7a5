package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.io.ObjectStreamException} maps to Python. */
@Mirror("java.io.ObjectStreamException")
@PythonClass(name = "ObjectStreamException")
abstract class ObjectStreamExceptionMirror {}
