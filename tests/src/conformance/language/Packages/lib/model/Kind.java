package lib.model;

public enum Kind {
  A,
  B
}
