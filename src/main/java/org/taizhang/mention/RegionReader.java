package org.taizhang.mention;

import java.util.List;
import java.util.Optional;
import org.taizhang.document.Span;

/** Finds the places where regions are named, and decides which region is meant. Immutable. */
public final class RegionReader {
    /**
     * What a passage names.
     *
     * @param mentions in reading order
     * @param anaphors words that point back to a region (该县); they govern figures, but are no mentions
     * @param doubts names that could not be decided
     */
    public record Reading(List<RegionMention> mentions, List<RegionMention> anaphors, List<RegionDoubt> doubts) {
        public Reading {
            mentions = List.copyOf(mentions);
            anaphors = List.copyOf(anaphors);
            doubts = List.copyOf(doubts);
        }
    }

    private final Gazetteer gazetteer;
    private final RegionLexicon lexicon;
    private final RegionFinder finder;
    private final OrganisationReader organisations;

    public RegionReader(Gazetteer gazetteer, RegionLexicon lexicon, OrganisationReader organisations) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.finder = new RegionFinder(gazetteer, lexicon);
        this.organisations = organisations;
    }

    /** The mentions of a passage, in reading order. */
    public List<RegionMention> read(String passage, RegionContext context) {
        return readWithDoubts(passage, context).mentions();
    }

    /** The mentions of a passage, and the names that could not be decided. */
    public Reading readWithDoubts(String passage, RegionContext context) {
        return read(passage, context, organisations.read(passage));
    }

    /** The regions in a name, in reading order: also those that a passage does not mention because an organisation is named after them. */
    public List<RegionMention> inName(String name, RegionContext context) {
        return read(name, context, List.of()).mentions();
    }

    /**
     * The region with whose name a title opens, if it lies within the paper's: 乙市政府工作报告 in a paper of 甲市. The article is about it,
     * also where the title names it only as whose authority speaks.
     */
    Optional<Region> titled(String title, RegionContext context) {
        Region home = context.home();
        return inName(title, context).stream()
                .filter(mention -> mention.span().start() == 0)
                .map(RegionMention::region)
                .filter(region -> home != null && !region.equals(home) && gazetteer.isWithin(region, home.code()))
                .findFirst();
    }

    private Reading read(String passage, RegionContext context, List<Organisation> named) {
        OrganisationCover names = new OrganisationCover(passage, named);
        RegionResolver resolver = new RegionResolver(gazetteer, lexicon, context, passage);
        int at = 0;
        while (at < passage.length()) {
            at = step(passage, at, context, names, resolver);
        }
        return resolver.reading();
    }

    /** Reads what begins at a place, and tells where to read on: behind the name, or one character further where there is none. */
    private int step(String passage, int at, RegionContext context, OrganisationCover names, RegionResolver resolver) {
        for (RegionCandidate candidate : finder.at(passage, at, context.issueDate(), resolver.isBehindCounty(at))) {
            if (names.holds(candidate.span()) || resolver.resolve(candidate)) {
                return candidate.span().end();
            }
        }
        Span township = resolver.shortTownship(at, finder.boundaries());
        return township == null ? at + 1 : township.end();
    }
}
