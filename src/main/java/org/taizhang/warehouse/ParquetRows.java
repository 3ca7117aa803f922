package org.taizhang.warehouse;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.FieldMatchingStrategy;
import com.jerolba.carpet.TimeUnit;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Records as a Parquet file, written durably. */
final class ParquetRows {
    private ParquetRows() {}

    static <T> void write(Path target, Class<T> type, Collection<T> rows) {
        DurableFile.replace(target, file -> {
            try (CarpetWriter<T> writer = new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), type)
                    .withCompressionCodec(CompressionCodecName.ZSTD)
                    .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                    // Carpet's default of milliseconds would cut a file's modified time short.
                    .withDefaultTimeUnit(TimeUnit.MICROS)
                    .build()) {
                writer.write(rows);
            }
        });
    }

    /**
     * The rows of a file.
     *
     * @param remedy what to do where it cannot be read, as a sentence ends
     */
    static <T> List<T> read(Path file, Class<T> type, String remedy) {
        try {
            return new CarpetReader<>(file.toFile(), type)
                    .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; " + remedy, e);
        }
    }
}
