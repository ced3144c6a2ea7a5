package dev.mochaberry.translator.ir;

/** A field as an instruction names it. */
public record FieldRef(String owner, String name, Type type) {}
