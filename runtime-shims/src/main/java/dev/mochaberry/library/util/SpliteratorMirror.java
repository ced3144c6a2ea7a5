package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;

/** How {@code java.util.Spliterator} maps to Python: a thing to loop over, for streams only. */
@Mirror("java.util.Spliterator")
abstract class SpliteratorMirror {}
