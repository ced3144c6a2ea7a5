package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.RandomAccess} maps to Python: it only marks. */
@Mirror("java.util.RandomAccess")
@PythonClass(name = "RandomAccess")
abstract class RandomAccessMirror {}
