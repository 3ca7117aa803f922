package org.taizhang.archive.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/** A process that does with each page of a file what a line of it says: {@code crash}, {@code memory}, {@code hang}, or reads the line. */
public final class ScriptedChild {
    private ScriptedChild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        Frames.write(out, Message.of(Message.Kind.READY));
        Order order = Frames.read(System.in, Order.class);
        while (order != null) {
            List<String> pages = Files.readAllLines(Path.of(order.file()));
            for (int page = 1; page <= pages.size(); page++) {
                if (!order.without().contains(page)) {
                    Frames.write(out, Message.begins(page, pages.size()));
                    Frames.write(out, Message.read(page(page, pages.get(page - 1))));
                }
            }
            Frames.write(out, Message.done(pages.size()));
            order = Frames.read(System.in, Order.class);
        }
    }

    private static SourcePage page(int number, String text) throws InterruptedException {
        switch (text) {
            case "crash" -> Runtime.getRuntime().halt(134);
            case "hang" -> Thread.sleep(1_000_000);
            case "memory" -> {
                List<byte[]> heap = new ArrayList<>();
                for (int megabyte = 0; megabyte < 1 << 20; megabyte++) {
                    heap.add(new byte[1 << 20]);
                }
            }
            default -> {
                // a page with its text
            }
        }
        return new SourcePage(number, 0, 0, SourcePage.Origin.FLOW, List.of(Line.unplaced(text)));
    }
}
