package dev.mochaberry.standins.util.stream;

/** The names of {@code java.util.stream.Gatherer}, for declarations: older JDKs lack them. */
public interface Gatherer {
  /** Where elements go. */
  interface Downstream {}

  /** What takes elements in. */
  interface Integrator {
    /** One that never says stop. */
    interface Greedy extends Integrator {}
  }
}
