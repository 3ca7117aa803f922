package org.taizhang.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the encoding of Chinese text. General detectors guess by letter statistics and fail on short GB18030 text, and what a page of the
 * web declares is often wrong, so this one goes by proof: a byte order mark, else text that is strictly UTF-8, else the encoding whose
 * reading has most of the commonest Chinese characters.
 */
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    /** The first stands where no reading has a common character. */
    private static final List<Charset> ALL =
            List.of(GB18030, BIG5, StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** Running text has a quarter; letters that are read two by two as one character have a few by chance. */
    private static final double PLAUSIBLE = 0.1;

    private static final double MOST_BROKEN = 0.001;
    /** Enough to tell by; even, so that no character of two bytes is cut. */
    private static final int SAMPLE = 1 << 16;

    private TextDecoder() {}

    static Charset charsetOf(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        boolean zero = holdsZero(bytes);
        if (!zero && decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        byte[] sample = Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length));
        return mostCommon(sample, zero ? WIDE : ALL);
    }

    private static Charset mostCommon(byte[] bytes, List<Charset> charsets) {
        Charset best = charsets.get(0);
        double most = commonness(bytes, best);
        for (Charset charset : charsets) {
            double common = commonness(bytes, charset);
            if (common > most && (common > PLAUSIBLE || !WIDE.contains(charset))) {
                best = charset;
                most = common;
            }
        }
        return best;
    }

    /** Only UTF-16 has zero bytes: in its line feeds, digits and Latin letters. */
    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Strictly, but for a character that the end of a sample may cut. */
    private static boolean decodes(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = java.nio.CharBuffer.allocate(bytes.length + 1);
        return !decoder.decode(in, out, false).isError();
    }

    /** Share of common characters in the text as the charset reads it; 0 where it breaks the charset's rules. */
    private static double commonness(byte[] bytes, Charset charset) {
        String text = decoded(bytes, charset);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        if (text.isEmpty() || broken > 1 + MOST_BROKEN * text.length()) {
            return 0;
        }
        return CommonCharacters.shareOf(text);
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces cannot fail", e);
        }
    }
}
