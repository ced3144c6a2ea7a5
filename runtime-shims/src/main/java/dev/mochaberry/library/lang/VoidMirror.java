package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;

/** How {@code java.lang.Void} maps to Python. */
@Mirror("java.lang.Void")
abstract class VoidMirror {}
