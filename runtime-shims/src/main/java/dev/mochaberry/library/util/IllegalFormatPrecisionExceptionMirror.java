package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.IllegalFormatPrecisionException} maps to Python. */
@Mirror("java.util.IllegalFormatPrecisionException")
@PythonClass(name = "IllegalFormatPrecisionException")
abstract class IllegalFormatPrecisionExceptionMirror {}
