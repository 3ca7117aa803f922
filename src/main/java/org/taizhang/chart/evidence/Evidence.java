package org.taizhang.chart.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a pack can show of where its values come from.
 *
 * @param facts by id, also those of the ledgers and those that replace or are replaced by others
 * @param pictures shows their pages
 */
public record Evidence(Map<String, Provenance> facts, List<Ledger> ledgers, PageSource pictures) {
    /** Of a pack whose facts are not looked up. */
    public static final Evidence NONE = new Evidence(Map.of(), List.of(), PageSource.NONE);

    public Evidence {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        ledgers = List.copyOf(ledgers);
    }

    /** Looks up the facts of a pack, the ledgers of its region and of the projects that these facts are about, and the ledgers' facts. */
    public static Evidence of(
            Collection<String> shown, ProvenanceFinder finder, LedgerFinder ledgers, PageSource pictures) {
        Map<String, Provenance> facts = new LinkedHashMap<>(finder.find(shown));
        Set<String> projects = facts.values().stream()
                .map(Provenance::projectId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Ledger> found = ledgers.find(projects);
        Set<String> further = found.stream()
                .flatMap(ledger -> ledger.facts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        facts.values().forEach(fact -> {
            further.addAll(fact.earlier());
            further.addAll(fact.later());
        });
        further.removeAll(facts.keySet());
        facts.putAll(finder.find(further));
        return new Evidence(facts, found, pictures);
    }

    public Optional<Provenance> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The ledger page of a project; none for an aggregate. */
    public Optional<Ledger> ledger(String projectId) {
        return ledgers.stream().filter(ledger -> ledger.id().equals(projectId)).findFirst();
    }
}
