package dev.mochaberry.translator.ir;

import java.util.List;

/** A method's code as a control-flow graph: blocks by id (their index), entry is block 0. */
public record Body(List<Local> parameters, List<Block> blocks) {}
