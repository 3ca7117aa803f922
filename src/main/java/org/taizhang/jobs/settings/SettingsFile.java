package org.taizhang.jobs.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads {@code jobs/nightly.yml}; each complaint names file, line, key and what is allowed. */
final class SettingsFile {
    private final Path file;
    private final Map<Key, String> values = new EnumMap<>(Key.class);

    private SettingsFile(Path file) {
        this.file = file;
    }

    static Map<Key, String> read(Path file) {
        SettingsFile settings = new SettingsFile(file);
        settings.collect("", settings.parse());
        return settings.values;
    }

    private Node parse() {
        try {
            String text = Files.readString(file);
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (!(root instanceof MappingNode)) {
                throw new SettingsException(file + ": expected keys and values; allowed keys are " + Key.names());
            }
            return root;
        } catch (IOException e) {
            throw new SettingsException(file + ": cannot be read (" + e.getMessage() + ")");
        } catch (MarkedYAMLException e) {
            throw new SettingsException(file + ": not valid YAML: " + e.getMessage());
        }
    }

    private void collect(String prefix, Node node) {
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                throw new SettingsException(file + ": expected keys and values; allowed keys are " + Key.names());
            }
            String path = prefix + name.getValue();
            if (entry.getValueNode() instanceof MappingNode inner) {
                collect(path + ".", inner);
            } else {
                put(path, entry.getValueNode());
            }
        }
    }

    private void put(String path, Node node) {
        String place = file + ":" + (node.getStartMark().getLine() + 1) + ": ";
        Key key = Key.named(path)
                .orElseThrow(() ->
                        new SettingsException(place + "unknown key " + path + "; allowed keys are " + Key.names()));
        String value = node instanceof ScalarNode scalar ? scalar.getValue() : "a list";
        if (!(node instanceof ScalarNode) || !key.accepts(value)) {
            throw new SettingsException(place + path + " is \"" + value + "\"; allowed is " + key.allowed);
        }
        values.put(key, value);
    }
}
