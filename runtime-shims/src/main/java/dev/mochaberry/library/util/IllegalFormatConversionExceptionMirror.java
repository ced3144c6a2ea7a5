package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.IllegalFormatConversionException} maps to Python. */
@Mirror("java.util.IllegalFormatConversionException")
@PythonClass(name = "IllegalFormatConversionException")
abstract class IllegalFormatConversionExceptionMirror {}
