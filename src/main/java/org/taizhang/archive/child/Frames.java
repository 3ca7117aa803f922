package org.taizhang.archive.child;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.CharacterPlaces;

/**
 * Records through a pipe: each as CBOR (RFC 8949) behind its length. Only the types asked for are ever made of what comes in, since the
 * other side may have been taken over by the file that it reads.
 */
final class Frames {
    /** No page of the genre comes near it. */
    private static final int LARGEST = 256 << 20;

    private static final ObjectMapper CBOR = CBORMapper.builder()
            .addMixIn(CharacterPlaces.class, PlacesInFrame.class)
            .build();

    private Frames() {}

    /** How the places of characters are framed: two arrays. */
    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, fieldVisibility = JsonAutoDetect.Visibility.NONE)
    private abstract static class PlacesInFrame {
        @JsonCreator
        static CharacterPlaces of(@JsonProperty("starts") float[] starts, @JsonProperty("ends") float[] ends) {
            throw new IllegalStateException("stands for CharacterPlaces.of");
        }

        @JsonProperty
        abstract float[] starts();

        @JsonProperty
        abstract float[] ends();
    }

    static void write(OutputStream out, Object value) throws IOException {
        byte[] frame = CBOR.writeValueAsBytes(value);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(frame.length);
        data.write(frame);
        data.flush();
    }

    /** The next value; null where the other side has ended. */
    static <T> @Nullable T read(InputStream in, Class<T> type) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int length;
        try {
            length = data.readInt();
        } catch (EOFException e) {
            return null;
        }
        if (length < 0 || length > LARGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] frame = new byte[length];
        data.readFully(frame);
        return CBOR.readValue(frame, type);
    }
}
