package org.taizhang.chart.spec;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its line, so that a refusal can name it. Nothing is constructed but text. */
final class YamlNode {
    private final Path file;
    private final String path;
    private final Node node;

    private YamlNode(Path file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    static YamlNode read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node root = new Yaml(options).compose(reader);
            if (root == null) {
                throw new PackFileException(file + ": is empty; a pack file has the keys pack, title, charts");
            }
            return new YamlNode(file, "", root);
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw new PackFileException(file + ":" + line + ": is no YAML: " + wrong.getProblem(), wrong);
        } catch (IOException failure) {
            throw new PackFileException(file + ": cannot be read: " + failure.getMessage(), failure);
        }
    }

    PackFileException refuse(String reason) {
        int line = node.getStartMark().getLine() + 1;
        return new PackFileException(file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + reason);
    }

    /** Its keys in order; refused where it is no mapping, or names a key twice or one that is not allowed. */
    Map<String, YamlNode> keys(Set<String> allowed) {
        Map<String, YamlNode> keys = keys();
        keys.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw value.refuse("no such key; allowed: " + new TreeSet<>(allowed));
            }
        });
        return keys;
    }

    Map<String, YamlNode> keys() {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse("expected keys with values");
        }
        Map<String, YamlNode> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw refuse("expected a word as key");
            }
            YamlNode value = new YamlNode(
                    file, path.isEmpty() ? key.getValue() : path + "." + key.getValue(), tuple.getValueNode());
            if (keys.put(key.getValue(), value) != null) {
                throw value.refuse("stands here twice");
            }
        }
        return keys;
    }

    YamlNode required(Map<String, YamlNode> keys, String key) {
        return Optional.ofNullable(keys.get(key)).orElseThrow(() -> refuse("the key " + key + " is missing"));
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refuse("expected a list");
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, path + "[" + items.size() + "]", item));
        }
        return items;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw refuse("expected a text");
        }
        return scalar.getValue();
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse("expected true or false, not " + text());
        };
    }
}
