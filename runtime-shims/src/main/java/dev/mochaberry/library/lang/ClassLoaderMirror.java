package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.ClassLoader} maps to Python. */
@Mirror("java.lang.ClassLoader")
@Unsupported(why = "all classes of a program are translated beforehand", instead = "new")
abstract class ClassLoaderMirror {}
