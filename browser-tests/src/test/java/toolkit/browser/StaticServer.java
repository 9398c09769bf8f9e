package toolkit.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder below a sub-path, as a plain host would, with the policy that the contract asks
 * hosts to send.
 */
final class StaticServer implements AutoCloseable {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final String PREFIX = "/intranet/toolkit/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript",
          "css", "text/css",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(6);
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private StaticServer(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  static StaticServer serve(Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    StaticServer serving = new StaticServer(folder.toRealPath(), server);
    server.createContext("/", serving::answer);
    server.setExecutor(serving.threads);
    server.start();
    return serving;
  }

  /** The address of a file of the folder. */
  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX + path;
  }

  /** The paths asked for so far, relative to the folder; others begin with a slash. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      requests.add(asked.startsWith(PREFIX) ? asked.substring(PREFIX.length()) : asked);
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      Path file = folder.resolve(asked.replaceFirst("^" + PREFIX, "")).normalize();
      if (!asked.startsWith(PREFIX) || !file.startsWith(folder) || !Files.isRegularFile(file)) {
        notFound(exchange);
        return;
      }
      String name = file.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      exchange
          .getResponseHeaders()
          .set("Content-Type", type == null ? "application/octet-stream" : type);
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Hosts show the site's own page for whatever is not there, at the address that was asked. */
  private void notFound(HttpExchange exchange) throws IOException {
    Path page = folder.resolve("404.html");
    byte[] bytes = Files.isRegularFile(page) ? Files.readAllBytes(page) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", TYPES.get("html"));
    exchange.sendResponseHeaders(404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
