package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;

/** How {@code java.lang.Cloneable} maps to Python. */
@Mirror("java.lang.Cloneable")
abstract class CloneableMirror {}
