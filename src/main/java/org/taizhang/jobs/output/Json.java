package org.taizhang.jobs.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.warehouse.QueryResult;

/** Answers as JSON: a table is a list of objects, dates are ISO strings, decimals are written plainly. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private Json() {}

    static String table(QueryResult result) throws JsonProcessingException {
        return MAPPER.writeValueAsString(objects(result));
    }

    static String document(Identity identity, Map<String, QueryResult> tables) throws JsonProcessingException {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("publication", identity.publication());
        document.put("region", identity.region());
        document.put("issue_date", value(identity.issueDate()));
        tables.forEach((name, table) -> document.put(name, objects(table)));
        return MAPPER.writeValueAsString(document);
    }

    private static List<Map<String, @Nullable Object>> objects(QueryResult result) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : result.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(result.columns().get(i), value(row.get(i)));
            }
            objects.add(object);
        }
        return objects;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof List
                ? value
                : value.toString();
    }
}
