package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.MissingFormatWidthException} maps to Python. */
@Mirror("java.util.MissingFormatWidthException")
@PythonClass(name = "MissingFormatWidthException")
abstract class MissingFormatWidthExceptionMirror {}
