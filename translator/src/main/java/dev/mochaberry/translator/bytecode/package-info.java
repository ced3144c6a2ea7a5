/** Class files read with ASM: classes, methods, and code lifted to typed control-flow graphs. */
package dev.mochaberry.translator.bytecode;
