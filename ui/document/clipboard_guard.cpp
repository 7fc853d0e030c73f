#include "document/clipboard_guard.h"

#include "document/message_text.h"
#include "files/csv.h"
#include "money/written_number.h"

#include <QStringList>

namespace breakeven::ui {

QString guardedForSpreadsheet(const QString& table) {
    QStringList rows = table.split('\n');
    for (QString& row : rows) {
        QStringList cells = row.split('\t');
        for (QString& cell : cells)
            if (const std::string text = toCore(cell); !readNumber(text))
                cell = toQt(spreadsheetGuarded(text));
        row = cells.join('\t');
    }
    return rows.join('\n');
}

} // namespace breakeven::ui
