package dev.mochaberry.library.reflect;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.reflect.Modifier} maps to Python. */
@Mirror("java.lang.reflect.Modifier")
@Unsupported(
    why = "the classes of a translated program cannot be searched",
    instead = "an interface, a method reference or a map of them")
abstract class ModifierMirror {}
