package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.FormatFlagsConversionMismatchException} maps to Python. */
@Mirror("java.util.FormatFlagsConversionMismatchException")
@PythonClass(name = "FormatFlagsConversionMismatchException")
abstract class FormatFlagsConversionMismatchExceptionMirror {}
