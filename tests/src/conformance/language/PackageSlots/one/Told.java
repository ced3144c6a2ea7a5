package one;

public class Told extends Open implements Teller {}
