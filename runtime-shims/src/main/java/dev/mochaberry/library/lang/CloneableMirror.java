package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.lang.Cloneable} maps to Python. */
@Mirror("java.lang.Cloneable")
@PythonClass(test = "isinstance({0}, list) or hasattr({0}, \"clone\")")
abstract class CloneableMirror {}
