package org.taizhang.archive.child;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.PageWatch;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.document.Issue;
import org.taizhang.document.SourcePage;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The process that reads: takes orders on standard input, says what it reads on standard output, and ends when its parent does. */
public final class ReadingChild {
    private final OutputStream out;

    private ReadingChild(OutputStream out) {
        this.out = out;
    }

    /** Started by {@link ChildProcess}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err); // what a library prints must not stand between the frames
        NoNetwork.install();
        outliveSignals();
        BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
        listen(System.in, orders);
        DocumentReader reader = new DocumentReader();
        ReadingChild child = new ReadingChild(out);
        Frames.write(out, Message.of(Message.Kind.READY));
        while (true) {
            child.read(reader, orders.take());
        }
    }

    /** A terminal and systemd send their signals to all processes of a run; its parent decides when the page in hand is the last. */
    private static void outliveSignals() {
        Signal.handle(new Signal("TERM"), SignalHandler.SIG_IGN);
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    }

    /** A thread of its own takes the orders, so that the end of the parent is seen in the middle of a file. */
    private static void listen(InputStream in, BlockingQueue<Order> orders) {
        Thread listener = new Thread(
                () -> {
                    try {
                        Order order = Frames.read(in, Order.class);
                        while (order != null) {
                            orders.add(order);
                            order = Frames.read(in, Order.class);
                        }
                    } catch (IOException e) {
                        // a pipe that breaks is a parent that is gone
                    }
                    Runtime.getRuntime().halt(0);
                },
                "orders");
        listener.setDaemon(true);
        listener.start();
    }

    private void read(DocumentReader reader, Order order) throws IOException {
        try {
            int count = reader.read(Path.of(order.file()), new Teller(order)).count();
            Frames.write(out, Message.done(count));
        } catch (UnreadableDocument e) {
            Frames.write(out, Message.unreadable(e.reason().name(), String.valueOf(e.getMessage()), trace(e)));
        } catch (RuntimeException e) {
            String text = order.file() + ": the reader failed on it: " + e;
            Frames.write(out, Message.unreadable(UnreadableDocument.Reason.CRASHED.name(), text, trace(e)));
        }
    }

    private static String trace(Exception e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** Tells the parent of each page. */
    private final class Teller implements PageWatch {
        private final Order order;

        Teller(Order order) {
            this.order = order;
        }

        @Override
        public boolean begins(int page, int of) {
            if (order.without().contains(page)) {
                return false;
            }
            tell(Message.begins(page, of));
            return true;
        }

        @Override
        public void read(SourcePage page) {
            tell(Message.read(page));
        }

        @Override
        public void report(Issue issue) {
            tell(Message.issue(issue));
        }

        private void tell(Message message) {
            try {
                Frames.write(out, message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
