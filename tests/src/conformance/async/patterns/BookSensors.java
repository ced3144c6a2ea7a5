// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** Sensors with their own periods report to one display. */
public class BookSensors {
  interface Sensor {
    @Async
    double read();

    String name();

    int periodMs();
  }

  record Reading(String name, double value) {
    @Override
    public String toString() {
      return name + "=" + value;
    }
  }

  static class Thermometer implements Sensor {
    private double temperature = 20;

    @Async
    @Override
    public double read() {
      EventLoop.sleepMs(2);
      temperature += 0.5;
      return temperature;
    }

    @Override
    public String name() {
      return "temperature";
    }

    @Override
    public int periodMs() {
      return 40;
    }
  }

  static class Barometer implements Sensor {
    private int count;

    @Async
    @Override
    public double read() {
      return 1000 + count++;
    }

    @Override
    public String name() {
      return "pressure";
    }

    @Override
    public int periodMs() {
      return 70;
    }
  }

  @Async
  static void sample(Sensor sensor, Queue<Reading> readings) {
    while (true) {
      EventLoop.sleepMs(sensor.periodMs());
      readings.put(new Reading(sensor.name(), sensor.read()));
    }
  }

  @Async
  static void program() {
    Queue<Reading> readings = new Queue<>();
    List<Task<Void>> samplers = new ArrayList<>();
    for (Sensor s : List.of(new Thermometer(), new Barometer())) {
      samplers.add(EventLoop.createTask(() -> sample(s, readings)));
    }
    for (int i = 0; i < 6; i++) {
      System.out.println(readings.get());
    }
    for (Task<Void> t : samplers) {
      t.cancel();
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
