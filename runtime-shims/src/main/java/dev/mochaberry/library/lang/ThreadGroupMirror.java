package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.ThreadGroup} maps to Python. */
@Mirror("java.lang.ThreadGroup")
@Unsupported(why = "the board runs one thread", instead = "a list")
abstract class ThreadGroupMirror {}
