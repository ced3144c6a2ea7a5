import java.io.File;

/** How much room there is where files are. */
public class SpaceOfDisks {
  public static void main(String[] args) {
    File folder = new File("/tmp");
    System.out.println(folder.getTotalSpace() > 100_000);
    System.out.println(folder.getFreeSpace() >= folder.getUsableSpace());
    System.out.println(folder.getTotalSpace() >= folder.getFreeSpace());
    System.out.println(new File("/nowhere/at/all").getTotalSpace());
  }
}
