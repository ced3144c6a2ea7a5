package dev.mochaberry.translator.library;

/** Why a class or member cannot be had on the board, and what to use instead. */
public record Unsupported(String why, String instead) {}
