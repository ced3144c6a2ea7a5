import java.io.*;
import java.net.*;
import java.net.http.*;
import java.nio.file.*;
import java.util.*;
public class Computer {
  public static void main(String[] args) throws Exception {
    Process p = Runtime.getRuntime().exec("ls");
    new ProcessBuilder("ls").start();
    System.load("/x.so"); System.loadLibrary("x");
    Socket s = new Socket("example.org", 80);
    ServerSocket ss = new ServerSocket(80); ss.accept();
    HttpClient.newHttpClient();
    new URL("http://x").openStream();
    DatagramSocket d = new DatagramSocket();
    InetAddress.getByName("x");
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject("x");
    System.getenv("HOME"); System.getProperty("user.dir");
    Locale.setDefault(Locale.US);
    new java.text.SimpleDateFormat("yyyy").format(new Date());
    java.sql.DriverManager.getConnection("x");
    javax.swing.JOptionPane.showMessageDialog(null, "x");
    java.util.logging.Logger.getLogger("x").info("y");
    java.util.prefs.Preferences.userRoot();
    System.gc(); Runtime.getRuntime().totalMemory();
  }
}
