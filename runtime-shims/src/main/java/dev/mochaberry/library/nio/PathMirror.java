package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.nio.file.Path} maps to Python: not at all. */
@Mirror("java.nio.file.Path")
@Unsupported(
    why = "Java's file classes are not on the board",
    instead = "System.in, a string, or a binding of Python's open")
abstract class PathMirror {}
