package org.taizhang.archive.child;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.net.URL;
import java.net.URLStreamHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shuts the ways by which a parser could follow a reference out of its file: addresses other than of files, and sockets. A second fence: the
 * parsers are told to fetch nothing.
 */
final class NoNetwork {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private NoNetwork() {}

    /** Once in a process. */
    @SuppressWarnings("deprecation") // the factory of sockets has no successor that could refuse them
    static void install() throws IOException {
        URL.setURLStreamHandlerFactory(NoNetwork::handler);
        SocketImplFactory refusing = () -> {
            throw new SecurityException("a reader of documents opens no connection");
        };
        Socket.setSocketImplFactory(refusing);
    }

    private static @Nullable URLStreamHandler handler(String protocol) {
        return LOCAL.contains(protocol) ? null : new Refusing();
    }

    /** Opens nothing. */
    private static final class Refusing extends URLStreamHandler {
        @Override
        protected java.net.URLConnection openConnection(URL address) throws IOException {
            throw new IOException("a reader of documents fetches nothing: " + address);
        }
    }
}
