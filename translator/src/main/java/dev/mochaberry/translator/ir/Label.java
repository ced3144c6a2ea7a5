package dev.mochaberry.translator.ir;

/** The name of a loop or labelled block within one method. */
public record Label(int id) {}
