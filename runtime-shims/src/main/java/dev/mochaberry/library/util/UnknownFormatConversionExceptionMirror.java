package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.UnknownFormatConversionException} maps to Python. */
@Mirror("java.util.UnknownFormatConversionException")
@PythonClass(name = "UnknownFormatConversionException")
abstract class UnknownFormatConversionExceptionMirror {}
