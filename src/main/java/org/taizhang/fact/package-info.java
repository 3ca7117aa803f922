/**
 * Figures and milestones by the fact contract: each with its subject, stage, time and certainty. Pure. {@link Extractor} is the way in and
 * {@link Extraction} what comes out; {@link Grammar} holds all words, which are data.
 *
 * <ul>
 *   <li>The way through a document: {@link ArticleReader} takes an article passage by passage, {@link PassageReader} finds what stands in
 *       one ({@link Reading}; {@link StemVerbs} what is a verb only before a quantity, {@link Reviews} the year on which it looks back),
 *       {@link SentenceReading} cuts its sentences into {@link Clause clauses}, {@link FactBook} collects.
 *   <li>A figure: {@link Attachment} asks in turn what it measures ({@link MetricDecision}, {@link CountMetric}), its stage
 *       ({@link StageDecision}, {@link WorkRun} and {@link StageNotRepeated} where it goes on with that of the figure before,
 *       {@link PowerStage} for power), its class ({@link Categories}), its project ({@link OwnerDecision}; {@link Outsiders} of whom it is
 *       told where it is no project's), its region ({@link RegionDecision}), its certainty ({@link FigureModality}, {@link TenseDecision}),
 *       its time ({@link PeriodDecision}; {@link AttributiveTimes} which times belong to a noun) and its whole ({@link Parts},
 *       {@link Wholes}).
 *   <li>A milestone: {@link StageReader} asks who reaches a stage ({@link StageSubjects}, {@link StageNames}, {@link StageGroups}), which
 *       piece of the work ({@link PartNames}), whether it is stated at all ({@link StageMood}) and when ({@link StagePeriods}).
 *   <li>What goes on from sentence to sentence: {@link Topic} and {@link HeadAnaphors} for projects, with {@link Presented} for one that the
 *       next sentence presents and {@link NewSubjects} for what leads away, {@link TimeFrames} for times, {@link Outline} for headings and
 *       lists.
 *   <li>Afterwards: {@link PartSums}, {@link Quotients} and {@link HeadlineTotals} hold figures against each other, {@link Certainty} says
 *       how sure each fact is by its {@link Grounds}.
 * </ul>
 *
 * <p>Each decision names its rule; the rules with their examples stand in {@code jobs/rules/facts}.
 */
package org.taizhang.fact;
