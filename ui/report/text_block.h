#pragma once

#include "report/flow.h"

namespace breakeven::ui::report {

/// Writes one line; `corner` is the upper left of its line box. Text is set to the right end of `width` with
/// Qt::AlignRight, in its middle with Qt::AlignHCenter.
void write(Sheet& page, QPointF corner, const QString& text, const TypeStyle& style, double width = 0,
           Qt::Alignment alignment = Qt::AlignLeft);

/// Headings: 1 begins a section, 2 an organisation or table within it, with a remark in lighter type at the
/// right. With `inContents` they are listed there.
void addHeading(Flow& flow, const QString& title, int level, bool inContents = true,
                const QString& remark = {});

void addParagraph(Flow& flow, const QString& text, const TypeStyle& style = bodyStyle(),
                  double spaceAfter = points(4), bool keepWithNext = false);

/// Paragraphs each behind a mark.
void addList(Flow& flow, const QStringList& items, const TypeStyle& style = bodyStyle());

/// The line above a table or chart: a title with a remark in lighter type, kept with what follows.
void addCaption(Flow& flow, const QString& title, const QString& remark = {});

/// A chart over the whole width.
void addDrawing(Flow& flow, double height, std::function<void(QPainter&, const QRectF&)> paint,
                const QString& finding);

} // namespace breakeven::ui::report
