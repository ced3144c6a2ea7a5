package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.io.OptionalDataException} maps to Python. */
@Mirror("java.io.OptionalDataException")
@PythonClass(name = "OptionalDataException")
abstract class OptionalDataExceptionMirror {}
