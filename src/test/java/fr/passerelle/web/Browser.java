package fr.passerelle.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A real browser that types, chooses files and takes pictures, by the <a
 * href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools protocol</a>.
 */
final class Browser implements AutoCloseable {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Answers()).join();
    send("Page.enable");
  }

  /** The browser without a window, asking nothing of the network by itself; more may be added. */
  static List<String> command() {
    return new ArrayList<>(
        List.of(
            executable().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync"));
  }

  /**
   * @param profile folder it may write to
   */
  static Browser start(Path profile) throws Exception {
    List<String> command = command();
    command.addAll(
        List.of(
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank"));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Files.exists(port) && Files.readAllLines(port).size() > 1);
    String address = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list";
    for (JsonNode target : JSON.readTree(text(address))) {
      if (target.path("type").asText().equals("page")) {
        return new Browser(process, URI.create(target.path("webSocketDebuggerUrl").asText()));
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("the browser shows no page");
  }

  /** Opens an address and waits for its page. */
  void open(String address) {
    send("Page.navigate", "url", address);
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** As wide and high as that. */
  void resize(int width, int height) {
    ObjectNode size = JSON.createObjectNode().put("width", width).put("height", height);
    send(
        "Emulation.setDeviceMetricsOverride",
        size.put("deviceScaleFactor", 1).put("mobile", width < 600));
  }

  /** The value of an expression of the page, as text. */
  String value(String expression) {
    ObjectNode asked = JSON.createObjectNode().put("expression", expression);
    JsonNode answer = send("Runtime.evaluate", asked.put("returnByValue", true));
    return answer.at("/result/value").asText();
  }

  /** Waits until an expression of the page is true. */
  void await(String expression) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> value("String(" + expression + ")").equals("true"));
  }

  /** Chooses files in the field that a selector names. */
  void choose(String selector, List<Path> files) {
    JsonNode document = send("DOM.getDocument");
    ObjectNode sought = JSON.createObjectNode();
    sought.put("nodeId", document.path("root").path("nodeId").asInt()).put("selector", selector);
    ObjectNode chosen = JSON.createObjectNode();
    chosen.put("nodeId", send("DOM.querySelector", sought).path("nodeId").asInt());
    files.forEach(file -> chosen.withArray("files").add(file.toAbsolutePath().toString()));
    send("DOM.setFileInputFiles", chosen);
  }

  /** Types a text where the focus is. */
  void type(String text) {
    send("Input.insertText", "text", text);
  }

  /** Presses a key: {@code Tab}, {@code Enter}. */
  void press(String key) {
    ObjectNode down = JSON.createObjectNode().put("type", "keyDown").put("key", key);
    down.put("windowsVirtualKeyCode", key.equals("Tab") ? 9 : 13).put("code", key);
    if (key.equals("Enter")) {
      down.put("text", "\r");
    }
    send("Input.dispatchKeyEvent", down);
    down.remove("text");
    send("Input.dispatchKeyEvent", down.put("type", "keyUp"));
  }

  /** Clicks in the middle of what a selector names. */
  void click(String selector) {
    String box =
        "(() => { const e = document.querySelector('"
            + selector
            + "');"
            + " e.scrollIntoView({ block: 'center' }); const b = e.getBoundingClientRect();"
            + " return (b.x + b.width / 2) + ' ' + (b.y + b.height / 2); })()";
    String[] middle = value(box).split(" ");
    ObjectNode button = JSON.createObjectNode().put("button", "left").put("clickCount", 1);
    button.put("x", Double.parseDouble(middle[0])).put("y", Double.parseDouble(middle[1]));
    send("Input.dispatchMouseEvent", button.put("type", "mousePressed"));
    send("Input.dispatchMouseEvent", button.put("type", "mouseReleased"));
  }

  /** Whether scripts run. */
  void scripts(boolean run) {
    send("Emulation.setScriptExecutionDisabled", JSON.createObjectNode().put("value", !run));
  }

  /** What the window shows. */
  byte[] picture() {
    return Base64.getDecoder().decode(send("Page.captureScreenshot").path("data").asText());
  }

  private JsonNode send(String method) {
    return send(method, JSON.createObjectNode());
  }

  private JsonNode send(String method, String name, String value) {
    return send(method, JSON.createObjectNode().put(name, value));
  }

  private JsonNode send(String method, ObjectNode parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    socket.sendText(message.set("params", parameters).toString(), true).join();
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    // All of its processes are gone before the folder they write to is.
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    socket.abort();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().orTimeout(60, TimeUnit.SECONDS).join());
  }

  private static String text(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            java.net.http.HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  static Path executable() {
    Path found = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(BROWSERS.get(0));
    assumeTrue(Files.isExecutable(found), "no browser here: apt-get install chromium");
    return found;
  }

  private final class Answers implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      text.append(part);
      if (isLast) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String message) {
      try {
        JsonNode answer = JSON.readTree(message);
        CompletableFuture<JsonNode> waiting = asked.remove(answer.path("id").asInt(-1));
        if (waiting != null) {
          waiting.complete(answer.path("result"));
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
