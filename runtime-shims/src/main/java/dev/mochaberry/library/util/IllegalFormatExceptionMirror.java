package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.IllegalFormatException} maps to Python. */
@Mirror("java.util.IllegalFormatException")
@PythonClass(name = "IllegalFormatException")
abstract class IllegalFormatExceptionMirror {}
