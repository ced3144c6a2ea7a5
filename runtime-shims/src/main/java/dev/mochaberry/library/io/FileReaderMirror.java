package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.io.FileReader} maps to Python: not at all. */
@Mirror("java.io.FileReader")
@Unsupported(
    why = "Java's file classes are not on the board",
    instead = "System.in, a string, or a binding of Python's open")
abstract class FileReaderMirror {}
