/**
 * Where regions and projects are named, and which region or project of the document is meant. Pure.
 *
 * <ul>
 *   <li>Regions: {@link RegionReader} finds what may name one ({@link RegionFinder}) and decides which is meant ({@link RegionResolver},
 *       {@link RegionRanking}), by the {@link Gazetteer}; 全市 and 该县 by {@link RegionPronouns}.
 *   <li>Projects: {@link ProjectReader} cuts passages into words ({@link NameTokenizer}), finds what has the shape of a name
 *       ({@link NameCandidates}, from {@link NameStarts} to {@link NameEnds}; {@link HeadlessSubjects} and {@link ItemLabels} where no word
 *       of works ends it), weighs what speaks for it ({@link ProjectEvidence}; {@link TakenUp} what the next sentence goes on with), and
 *       gathers the names that mean one project ({@link ProjectNames}, {@link NameClusters}).
 *   <li>Organisations, so far as they must not be taken for either: {@link OrganisationReader}; whose a project is: {@link OwnerReader}.
 * </ul>
 *
 * <p>Words come from {@code jobs/lexicon}, signs of projects from {@code project_layout.yml}, {@code projects.yml} and
 * {@code not_projects.yml} of {@code jobs/rules}.
 */
package org.taizhang.mention;
