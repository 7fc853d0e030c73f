#include "grid/clipboard_text.h"

#include "document/message_text.h"
#include "files/csv.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

const QChar quote = QLatin1Char('"');
const QString exactType = QStringLiteral("application/x-breakeven-cells");

// Whether the cell that starts at `at` with a quotation mark also ends with one, as a quoted cell does.
int quotedEnd(const QString& text, int at) {
    for (int i = at + 1; i < text.size(); ++i) {
        if (text[i] != quote) continue;
        if (i + 1 < text.size() && text[i + 1] == quote) {
            ++i;
            continue;
        }
        const bool ends = i + 1 == text.size() || text[i + 1] == QLatin1Char('\t') ||
                          text[i + 1] == QLatin1Char('\n') || text[i + 1] == QLatin1Char('\r');
        return ends ? i : -1;
    }
    return -1;
}

bool isEnd(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); }

QString quotedIfNeeded(const QString& cell) {
    const bool plain = std::none_of(cell.begin(), cell.end(),
                                    [](QChar c) { return c == QLatin1Char('\t') || isEnd(c) || c == quote; });
    if (plain) return cell;
    QString doubled = cell;
    return quote + doubled.replace(quote, QStringLiteral("\"\"")) + quote;
}

} // namespace

CellBlock blockFromClipboard(const QString& text) {
    CellBlock block;
    QStringList row;
    for (int at = 0; at < text.size();) {
        int end = text[at] == quote ? quotedEnd(text, at) : -1;
        if (end > at) {
            row << text.mid(at + 1, end - at - 1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
            at = end + 1;
        } else {
            end = at;
            while (end < text.size() && text[end] != QLatin1Char('\t') && !isEnd(text[end])) ++end;
            row << text.mid(at, end - at);
            at = end;
        }
        if (at < text.size() && text[at] == QLatin1Char('\t')) {
            ++at;
            if (at == text.size() || isEnd(text[at])) row << QString();
        }
        if (at < text.size() && isEnd(text[at])) {
            at += text[at] == QLatin1Char('\r') && at + 1 < text.size() && text[at + 1] == QLatin1Char('\n')
                      ? 2
                      : 1;
            block.push_back(std::exchange(row, {}));
        }
    }
    if (!row.isEmpty()) block.push_back(row);
    for (QStringList& cells : block)
        for (QString& cell : cells)
            if (cell.startsWith('\'')) cell = toQt(withoutSpreadsheetGuard(toCore(cell)));
    qsizetype width = 0;
    for (const QStringList& cells : block) width = std::max(width, cells.size());
    for (QStringList& cells : block)
        while (cells.size() < width) cells << QString();
    return block;
}

QString clipboardFromBlock(const CellBlock& block) {
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (const QString& cell : row) cells << quotedIfNeeded(cell);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

std::unique_ptr<QMimeData> clipboardFrom(const CopiedCells& cells) {
    auto data = std::make_unique<QMimeData>();
    data->setText(clipboardFromBlock(cells.shown));
    data->setData(exactType, clipboardFromBlock(cells.exact).toUtf8());
    return data;
}

CopiedCells cellsFromClipboard(const QMimeData& data) {
    const CellBlock shown = blockFromClipboard(data.text());
    CellBlock exact = blockFromClipboard(QString::fromUtf8(data.data(exactType)));
    const bool same = exact.size() == shown.size() && !exact.empty() && exact[0].size() == shown[0].size();
    return {shown, same ? std::move(exact) : shown};
}

} // namespace breakeven::ui
