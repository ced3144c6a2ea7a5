package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.io.Externalizable} maps to Python: the streams call its methods. */
@Mirror("java.io.Externalizable")
@PythonClass(name = "Serializable")
abstract class ExternalizableMirror {}
