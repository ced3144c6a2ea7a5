package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.IllegalFormatCodePointException} maps to Python. */
@Mirror("java.util.IllegalFormatCodePointException")
@PythonClass(name = "IllegalFormatCodePointException")
abstract class IllegalFormatCodePointExceptionMirror {}
