package org.taizhang.fact;

import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.OwnerReader;
import org.taizhang.mention.ProjectGrammar;
import org.taizhang.mention.RegionReader;
import org.taizhang.text.Datelines;
import org.taizhang.text.QuantityReader;
import org.taizhang.text.TimeReader;

/**
 * All that the extractor knows of the language and of places: words, rules and reference tables as data. Immutable, shared by all
 * threads.
 *
 * @param vocabulary words that say what figures measure, and in which stage and how certain
 * @param modalities what figures are that no word of modality governs
 * @param parts nouns that end the names of pieces of work
 * @param unitDefaults what units measure without such words
 * @param certainty how sure facts are that were decided on which grounds
 */
public record Grammar(
        Vocabulary vocabulary,
        ModalityTable modalities,
        PartNouns parts,
        UnitDefaults unitDefaults,
        Certainty certainty,
        QuantityReader quantities,
        TimeReader times,
        Datelines datelines,
        Gazetteer gazetteer,
        RegionReader regions,
        ProjectGrammar projects,
        OwnerReader owners) {}
