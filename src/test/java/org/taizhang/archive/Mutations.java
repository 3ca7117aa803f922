package org.taizhang.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils the bytes of a sound file, by chance but repeatably: what disks, copies, mail programs and spiteful people do to documents. */
final class Mutations {
    private static final Pattern OBJECT = Pattern.compile("(?m)^(\\d+) 0 obj");
    private static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R");
    private static final Pattern NUMBER = Pattern.compile("/(Count|Length|Size|Width|Height|First|N|Columns) (\\d+)");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    byte[] flippedBits(byte[] sound) {
        byte[] bytes = sound.clone();
        int flips = 1 + random.nextInt(60);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Cut off, with the end mark of a PDF behind the wound, so that it is no plain torn copy. */
    byte[] truncated(byte[] sound) {
        byte[] head = Arrays.copyOf(sound, 1 + random.nextInt(sound.length - 1));
        return random.nextBoolean() ? head : joined(head, "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** A stretch from the middle stands twice, or is missing, or is noise. */
    byte[] withAStretchAmiss(byte[] sound) {
        int from = random.nextInt(sound.length);
        int to = from + random.nextInt(Math.min(4096, sound.length - from) + 1);
        byte[] head = Arrays.copyOf(sound, from);
        byte[] stretch = Arrays.copyOfRange(sound, from, to);
        byte[] tail = Arrays.copyOfRange(sound, to, sound.length);
        return switch (random.nextInt(3)) {
            case 0 -> joined(head, stretch, stretch, tail);
            case 1 -> joined(head, tail);
            default -> {
                random.nextBytes(stretch);
                yield joined(head, stretch, tail);
            }
        };
    }

    /** Objects of a PDF under each other's numbers, parts of a zip file under each other's names. */
    byte[] withSwappedObjects(byte[] sound) throws IOException {
        return isZip(sound) ? swappedParts(sound) : replacedNumbers(sound, OBJECT, " 0 obj");
    }

    /** References of a PDF that point to other objects, or back to their own: pages that are their own parents. */
    byte[] withReferencesInCircles(byte[] sound) {
        return replacedNumbers(sound, REFERENCE, " 0 R");
    }

    /** Counts, lengths and sizes that promise the impossible, or less than nothing. */
    byte[] withHugeCounts(byte[] sound) {
        Matcher matcher = NUMBER.matcher(latin(sound));
        List<String> absurd = List.of("2147483647", "-1", "99999999999", "4294967296", "0", "1000000");
        return latin(matcher.replaceAll(
                found -> random.nextInt(3) == 0 ? "/" + found.group(1) + " " + pick(absurd) : found.group()));
    }

    byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private byte[] replacedNumbers(byte[] sound, Pattern pattern, String ending) {
        String text = latin(sound);
        List<String> numbers =
                pattern.matcher(text).results().map(found -> found.group(1)).toList();
        if (numbers.isEmpty()) {
            return withAStretchAmiss(sound);
        }
        int often = 2 + random.nextInt(8);
        return latin(pattern.matcher(text)
                .replaceAll(found -> random.nextInt(often) == 0 ? pick(numbers) + ending : found.group()));
    }

    private byte[] swappedParts(byte[] sound) throws IOException {
        List<String> names = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                contents.add(zip.readAllBytes());
            }
        }
        Collections.swap(contents, random.nextInt(contents.size()), random.nextInt(contents.size()));
        Collections.swap(contents, random.nextInt(contents.size()), random.nextInt(contents.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
