package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.Spliterator} maps to Python: a thing to loop over, for streams only. */
@Mirror("java.util.Spliterator")
@PythonClass(test = "hasattr({0}, \"__iter__\")")
abstract class SpliteratorMirror {}
