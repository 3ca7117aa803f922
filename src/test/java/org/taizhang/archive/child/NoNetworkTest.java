package org.taizhang.archive.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A process that reads documents reaches no server, not even one that listens on its own machine. */
class NoNetworkTest {
    @Test
    void aReadingProcessOpensNoConnection() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        try {
            String port = String.valueOf(canary.getAddress().getPort());
            assertThat(output("open", port))
                    .as("without the fence the canary is reached")
                    .isEqualTo("url socket ");
            assertThat(calls.getAndSet(0)).isPositive();
            assertThat(output("fenced", port)).isEmpty();
            assertThat(calls).hasValue(0);
        } finally {
            canary.stop(0);
        }
    }

    private static String output(String fence, String port) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Visitor.class.getName(),
                        fence,
                        port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    /** Tries both ways out of a process, and says which were open. */
    static final class Visitor {
        private Visitor() {}

        public static void main(String[] arguments) throws IOException {
            if (arguments[0].equals("fenced")) {
                NoNetwork.install();
            }
            int port = Integer.parseInt(arguments[1]);
            try (var in = URI.create("http://127.0.0.1:" + port + "/").toURL().openStream()) {
                System.out.print("url ");
            } catch (IOException | SecurityException e) {
                // refused, as it should be behind the fence
            }
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                System.out.print("socket ");
            } catch (IOException | SecurityException e) {
                // refused, as it should be behind the fence
            }
        }
    }
}
