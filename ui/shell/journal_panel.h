#pragma once

#include "document/document.h"

#include <QWidget>

namespace breakeven::ui {

/// JOURNAL: edits, when, what, from, to; a click on one goes to the cell.
class JournalPanel : public QWidget {
    Q_OBJECT

public:
    explicit JournalPanel(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void cellWanted(const QString& address);
};

} // namespace breakeven::ui
