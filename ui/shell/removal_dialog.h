#pragma once

#include "document/document.h"

#include <QDialog>

namespace breakeven::ui {

/// Asks, where rows to be deleted are used, whether what uses them goes too: lists it by table, with counts
/// and names.
class RemovalDialog : public QDialog {
    Q_OBJECT

public:
    RemovalDialog(const Document& document, const Removal& removal, QWidget* parent);

    OfUses answer() const { return answer_; }

    /// A line for each table with rows that would go, and for each column that would become blank.
    static QStringList listed(const Document& document, const Removal& removal);

private:
    OfUses answer_ = OfUses::keep;
};

/// Asks and waits for the answer.
OfUses askOfUses(const Document& document, const Removal& removal, QWidget* parent);

} // namespace breakeven::ui
