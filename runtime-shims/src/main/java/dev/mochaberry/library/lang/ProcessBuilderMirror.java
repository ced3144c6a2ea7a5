package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.ProcessBuilder} maps to Python. */
@Mirror("java.lang.ProcessBuilder")
@Unsupported(why = "the board runs one program", instead = "a method of the program")
abstract class ProcessBuilderMirror {}
