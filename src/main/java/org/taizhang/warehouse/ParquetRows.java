package org.taizhang.warehouse;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.TimeUnit;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Writes records as a Parquet file, durably. */
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
}
