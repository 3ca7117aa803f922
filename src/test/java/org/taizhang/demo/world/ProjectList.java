package org.taizhang.demo.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the projects that were invented by hand. */
public final class ProjectList {

    private ProjectList() {}

    /** The projects of {@code projects.csv}. */
    public static List<Project> load(Atlas atlas) {
        return Tables.rows("projects.csv").stream()
                .map(row -> project(row, atlas))
                .toList();
    }

    /** The projects of {@code projects.csv} and as many invented ones as asked for. */
    public static List<Project> invent(Atlas atlas, int more, long seed) {
        Inventor inventor = new Inventor(atlas, seed);
        Stream<Project> invented = IntStream.range(0, more).mapToObj(inventor::project);
        return Stream.concat(load(atlas).stream(), invented).toList();
    }

    private static Project project(CSVRecord row, Atlas atlas) {
        return new Project(
                row.get("name"),
                row.get("alias"),
                atlas.city(row.get("district").substring(0, 4) + "00"),
                row.get("district"),
                row.get("place"),
                ProjectKind.valueOf(row.get("kind")),
                row.get("owner"),
                Long.parseLong(row.get("total_wan")),
                schedule(row),
                new Project.Size(
                        number(row, "length_m"),
                        number(row, "land_mu"),
                        number(row, "floor_m2"),
                        counted(row, "capacity"),
                        counted(row, "parts")));
    }

    private static Schedule schedule(CSVRecord row) {
        return Schedule.of(
                LocalDate.parse(row.get("signed")),
                LocalDate.parse(row.get("start")),
                Integer.parseInt(row.get("months")),
                Integer.parseInt(row.get("slip")));
    }

    private static Project.@Nullable Counted counted(CSVRecord row, String what) {
        String unit = what.equals("parts") ? "part_unit" : what + "_unit";
        String noun = what.equals("parts") ? "part_noun" : what + "_noun";
        Integer value = number(row, what);
        return value == null ? null : new Project.Counted(value, row.get(unit), row.get(noun));
    }

    private static @Nullable Integer number(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
