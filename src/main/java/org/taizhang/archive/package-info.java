/**
 * The archive: finding, identifying and reading files. The only place that knows Tika, PDFBox and the OCR engine.
 *
 * <ul>
 *   <li>{@link ArchiveFolder} finds the files, {@link ContentHash} tells one content from another, {@link IdentityReader} whose paper a file
 *       is: by {@link Manifest}, {@link PathIdentity}, {@link FolioIdentity} or {@link TextIdentity}.
 *   <li>{@link DocumentReader} reads one file: {@link FileCheck}, then {@link TikaReading}, the one place where Tika is called, with parsers
 *       of our own for PDF ({@link LayoutPdfParser}), OFD ({@link OfdParser}) and pictures ({@link PictureParser}) that keep the boxes.
 *   <li>A page of a PDF ({@link PdfPages}) comes from its text layer ({@link GlyphCollector}, {@link GlyphLines}) where {@link TextQuality}
 *       and {@link LayerProbe} find that it can be believed, else from its picture ({@code ocr}).
 *   <li>{@code child} runs all that in processes of their own, which may crash or hang without harm.
 * </ul>
 */
package org.taizhang.archive;
