package org.taizhang.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a YAML file of words or rules. Every scalar stays the text that was written: 1.10 is no number, 2020-03-01 no date, 否 no truth. */
public final class YamlFile {
    /** Leaves every scalar a text but the empty one. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0", 10);
            addImplicitResolver(Tag.NULL, EMPTY, null, 10);
        }
    }

    private YamlFile() {}

    /** The top of the file; a {@link LexiconException} where it is missing, is no YAML, names a key twice, or has no keys. */
    public static Entry read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new TextOnly());
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Entry(file, "", yaml.load(reader));
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read, expected a YAML file in UTF-8: " + e.getMessage(), e);
        } catch (YAMLException e) {
            throw new LexiconException(file, "is no YAML: " + e.getMessage(), e);
        }
    }
}
