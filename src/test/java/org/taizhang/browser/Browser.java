package org.taizhang.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser with one page. It notes every address that the page asks for and every word that its console says. */
public final class Browser implements AutoCloseable {
    private static final int TRIES = 600;
    private static final long PAUSE = 50;
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowRight", 39);

    private final Path profile;
    private final Process process;
    private final Protocol page;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> console = new CopyOnWriteArrayList<>();

    /** Starts the machine's Chromium. */
    public Browser() throws IOException {
        profile = Files.createTempDirectory("chromium");
        process = Chromium.start(profile);
        page = new Protocol(debugger(), this::note);
        page.send("Page.enable", Map.of());
        page.send("Runtime.enable", Map.of());
        page.send("Log.enable", Map.of());
        page.send("Network.enable", Map.of());
    }

    private URI debugger() throws IOException {
        Path port = profile.resolve("DevToolsActivePort");
        waitUntil(() -> Files.isRegularFile(port) && Files.size(port) > 0, "Chromium told no port");
        String address = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list";
        JsonNode[] found = new JsonNode[1];
        waitUntil(
                () -> {
                    for (JsonNode target : new ObjectMapper().readTree(get(address))) {
                        if (target.path("type").asText().equals("page")) {
                            found[0] = target;
                        }
                    }
                    return found[0] != null;
                },
                "Chromium opened no page");
        return URI.create(found[0].path("webSocketDebuggerUrl").asText());
    }

    private static String get(String address) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void note(String event, JsonNode told) {
        switch (event) {
            case "Network.requestWillBeSent" ->
                requests.add(told.at("/request/url").asText());
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Page.javascriptDialogOpening" ->
                console.add(told.toString());
            case "Log.entryAdded" -> console.add(told.at("/entry/text").asText());
            default -> {
                // Nothing that a reader would see.
            }
        }
    }

    /** Opens a file and waits until it is there with its pictures. */
    public void open(Path file) throws IOException {
        page.send("Page.navigate", Map.of("url", file.toUri().toString()));
        waitFor("location.href.startsWith('" + file.toUri() + "') && document.readyState === 'complete'");
    }

    /** The value of an expression in the page. */
    public JsonNode evaluate(String expression) {
        JsonNode result = page.send(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.at("/result/value");
    }

    /** The text of an expression in the page. */
    public String text(String expression) {
        return evaluate(expression).asText();
    }

    /** Waits until an expression holds. */
    public void waitFor(String expression) throws IOException {
        waitUntil(() -> holds(expression), "never held: " + expression);
    }

    /** While a page goes, there is none to ask. */
    private boolean holds(String expression) {
        try {
            return evaluate(expression).asBoolean();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Clicks the middle of the element that an expression names, after scrolling to it. */
    public void click(String element) {
        evaluate(element + ".scrollIntoView({block: 'center'})");
        JsonNode box =
                evaluate("(b => [b.x + b.width / 2, b.y + b.height / 2])(" + element + ".getBoundingClientRect())");
        double x = box.get(0).asDouble();
        double y = box.get(1).asDouble();
        for (String kind : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            page.send(
                    "Input.dispatchMouseEvent",
                    Map.of("type", kind, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /** Presses and lets go a key. */
    public void press(String key) {
        int code = Objects.requireNonNull(KEYS.get(key), key);
        Map<String, Object> down = Map.of(
                "type",
                "keyDown",
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "text",
                key.equals("Enter") ? "\r" : "");
        page.send("Input.dispatchKeyEvent", down);
        page.send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** Goes with the tab key to the first element for which an expression of {@code e} holds; fails where it comes round in vain. */
    public void tabTo(String condition) {
        for (int i = 0; i < TRIES; i++) {
            press("Tab");
            if (evaluate("(e => !!e && (" + condition + "))(document.activeElement)")
                    .asBoolean()) {
                return;
            }
        }
        throw new IllegalStateException("no tab stop with " + condition);
    }

    /** Sets the window's size in CSS pixels. */
    public void resize(int width, int height, boolean telephone) {
        page.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", telephone ? 2 : 1, "mobile", telephone));
    }

    /** Writes what is to be seen as a PNG. */
    public void picture(Path out) throws IOException {
        JsonNode shot = page.send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false));
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.write(out, Base64.getDecoder().decode(shot.path("data").asText()));
    }

    /** All addresses asked for so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What scripts, errors, refusals of the policy and dialogs have said so far. */
    public List<String> console() {
        return List.copyOf(console);
    }

    /** Something that may not be so yet. */
    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void waitUntil(Condition condition, String otherwise) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (condition.holds()) {
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        throw new IOException(otherwise);
    }

    @Override
    public void close() throws IOException {
        page.close();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete();
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // A helper process of the browser may still be writing; what is left lies in the folder for temporary
            // files.
            process.destroyForcibly();
        }
    }
}
